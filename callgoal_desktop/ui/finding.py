"""What the palette finds: commands, calls, accounts and playbooks, best first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from callgoal_desktop.core.fuzzy import fit, fold
from callgoal_desktop.core.records import Call, CallId, Stage
from callgoal_desktop.ui.needs import Need, met_now, why_not
from callgoal_desktop.ui.palette.entries import Entry, Kind
from callgoal_desktop.ui.palette.key_groups import KeyLine, native_texts
from callgoal_desktop.ui.parts.playbook_words import playbook_name
from callgoal_desktop.ui.words import day_text, short, title, tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.actions import Command
    from callgoal_desktop.ui.commands import Commands

RECENT = 50
"""So many of the last calls are found at once; the older ones when the hands rest."""

SHOWN = 8
"""So many of the last calls are offered while nothing is typed."""

HITS = 20
"""So many calls are looked up in all that was written: with more, another letter tells them apart."""

NO_ACCOUNT = CallId("")

Folded = tuple[str, Entry]


class Finder:
    """Finds what can be gone to and done; what does not change meanwhile is read and folded once, when it begins."""

    def __init__(self, do: Commands) -> None:
        self._do = do
        self._met: frozenset[Need] = frozenset()
        self._commands: Sequence[Entry] = ()
        self._recent: Sequence[Entry] = ()
        self._offered: Sequence[Folded] = ()
        self._of_recent: Mapping[CallId, Entry] = {}
        self._of_accounts: Mapping[str, Entry] = {}

    def begin(self) -> None:
        """Look at what there is now."""
        workspace = self._do.workspace
        self._met = met_now(self._do)
        recent = workspace.page("calls", None).calls[:RECENT]
        self._of_recent = {call.id: self._call_entry(call) for call in recent}
        self._of_accounts = {call.account: self._account_entry(call.account) for call in recent if call.account.strip()}
        self._commands = [*map(self._command_entry, self._do.actions.commands)]
        self._recent = [*self._of_recent.values()]
        playbooks = [self._playbook_entry(id, playbook_name(each)) for id, each in workspace.playbooks.items()]
        self._offered = [*map(_folded, (*self._commands, *self._recent, *self._of_accounts.values(), *playbooks))]

    def find(self, typed: str) -> Sequence[Entry]:
        """What fits what is typed, of all but the older calls; where nothing is, the last calls and all commands."""
        if not typed.strip():
            return [*self._recent[:SHOWN], *self._commands]
        return _best(typed, (*self._offered, *map(_folded, self._accounts(typed))))

    def find_more(self, typed: str) -> Sequence[Entry]:
        """The same, with the calls of all times. It takes longer: for when the hands rest."""
        if not typed.strip():
            return self.find(typed)
        hits = {hit.call.id: hit.call for hit in self._do.workspace.find(typed, HITS)}
        written = [self._of_recent.get(id) or self._call_entry(call) for id, call in hits.items()]
        older = [entry for entry, id in zip(written, hits, strict=True) if id not in self._of_recent]
        found = _best(typed, (*self._offered, *map(_folded, (*self._accounts(typed), *older))))
        return [*found, *(entry for entry in written if entry not in found)]

    def _command_entry(self, command: Command) -> Entry:
        action, can = self._do.actions.by_name[command.name], command.needs in self._met
        state = tr("on") if command.checkable and action.isChecked() else ""
        side = " · ".join(filter(None, (state, *native_texts(KeyLine("", command.keys[:1])))))
        return Entry(Kind.COMMAND, command.text, action.trigger, side if can else why_not(command.needs), can)

    def _call_entry(self, call: Call) -> Entry:
        at = call.started_at or call.planned_for
        names = " · ".join(filter(None, (title(call), short(call.contact) if call.account.strip() else "")))
        return Entry(Kind.CALL, names, partial(self._show_call, call.id), day_text(at.date()) if at else "")

    def _show_call(self, call_id: CallId) -> None:
        call = self._do.workspace.call(call_id)
        live = self._do.workspace.live_call()
        if call is None:
            return
        if call.stage is Stage.PLANNED or (live is not None and live.id == call_id):
            self._do.pages.open_call(call_id)
        else:
            self._do.read_call(call_id)

    def _accounts(self, typed: str) -> list[Entry]:
        known = self._do.workspace.accounts_like(typed, NO_ACCOUNT)
        return [self._account_entry(one) for one in known if one not in self._of_accounts]

    def _account_entry(self, account: str) -> Entry:
        return Entry(Kind.ACCOUNT, short(account), partial(self._do.pages.show_account, account))

    def _playbook_entry(self, id: str, name: str) -> Entry:
        return Entry(Kind.PLAYBOOK, short(name), partial(self._do.on_pages.show_playbook, id))


def _folded(entry: Entry) -> Folded:
    return fold(f"{entry.text} {entry.side}" if entry.kind is Kind.CALL else entry.text), entry


def _best(typed: str, offered: Iterable[Folded]) -> list[Entry]:
    """What fits, the best of it first; what cannot be chosen comes last."""
    folded = fold(typed)
    found = [(fits, entry) for text, entry in offered if (fits := fit(folded, text)) is not None]
    found.sort(key=lambda one: (not one[1].can, -one[0]))
    return [entry for _fits, entry in found]
