"""What the palette finds: commands, calls, accounts and playbooks, best first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
    from callgoal_desktop.ui.commands import Commands

RECENT = 8
"""So many calls are offered while nothing is typed."""

HITS = 12
"""So many calls are looked up at a key: with more, another letter tells them apart."""

LEAST = 2
"""From so many letters on, all calls are searched: one letter is in nearly every call."""

NO_ACCOUNT = CallId("")

Found = tuple[int, Entry]


class Finder:
    """Finds what can be gone to and done; what it reads from the disk as a whole it reads when it begins."""

    def __init__(self, do: Commands) -> None:
        self._do = do
        self._met: frozenset[Need] = frozenset()
        self._recent: Sequence[Call] = ()
        self._playbooks: Sequence[tuple[str, str]] = ()

    def begin(self) -> None:
        """Look at what there is now."""
        workspace = self._do.workspace
        self._met = met_now(self._do)
        self._recent = workspace.page("calls", None).calls
        self._playbooks = [(id, short(playbook_name(each))) for id, each in workspace.playbooks.items()]

    def find(self, typed: str) -> Sequence[Entry]:
        """What fits what is typed; the last calls and all commands where nothing is."""
        folded = fold(typed).strip()
        if not folded:
            calls = [self._call_entry(call) for call in self._recent[:RECENT]]
            return [*calls, *(entry for _text, entry in self._commands())]
        offered = (*self._commands(), *self._calls(typed), *self._accounts(typed), *self._playbook_entries())
        found = [(fits, entry) for text, entry in offered if (fits := fit(folded, fold(text))) is not None]
        found.sort(key=lambda one: (not one[1].can, -one[0]))
        return [entry for _fits, entry in found]

    def _commands(self) -> Iterator[tuple[str, Entry]]:
        for command in self._do.actions.commands:
            if command.name == "paletteAction":
                continue
            action = self._do.actions.by_name[command.name]
            can = command.needs in self._met
            state = tr("on") if command.checkable and action.isChecked() else ""
            side = " · ".join(filter(None, (state, *native_texts(KeyLine("", command.keys[:1])))))
            entry = Entry(Kind.COMMAND, command.text, action.trigger, side if can else why_not(command.needs), can)
            yield command.text, entry

    def _calls(self, typed: str) -> Iterator[tuple[str, Entry]]:
        calls = {call.id: call for call in self._recent}
        if len(typed.strip()) >= LEAST:
            calls |= {hit.call.id: hit.call for hit in self._do.workspace.find(typed, HITS)}
        for call in calls.values():
            entry = self._call_entry(call)
            yield f"{entry.text} {entry.side}", entry

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

    def _accounts(self, typed: str) -> Iterator[tuple[str, Entry]]:
        for account in self._do.workspace.accounts_like(typed, NO_ACCOUNT):
            run: Callable[[], None] = partial(self._do.on_pages.find_account, account)
            yield account, Entry(Kind.ACCOUNT, short(account), run)

    def _playbook_entries(self) -> Iterator[tuple[str, Entry]]:
        for id, name in self._playbooks:
            yield name, Entry(Kind.PLAYBOOK, name, partial(self._do.on_pages.show_playbook, id))
