"""Takes calls out: asks what, how and where to, has it done in slices, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.records import Call
from callgoal_desktop.core.text import one_line
from callgoal_desktop.exports import Taken, Wanted, export_calls
from callgoal_desktop.slices import Work
from callgoal_desktop.ui.exporting.export_dialog import ExportDialog, Offer, What
from callgoal_desktop.ui.exporting.export_words import calendar_words, file_filter, report_words
from callgoal_desktop.ui.parts import file_dialogs
from callgoal_desktop.ui.words import held_text, short, title, tr
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.query import Query

FORM_KEY = "export/format"
"""The draft that holds the format that was chosen last."""

NAME_LENGTH = 60
"""The most letters of a call's title in the name of a file."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, in the words that were typed, and how many calls it finds; None while that is counted."""

    query: Query
    text: str
    total: int | None


class Begin(Protocol):
    """Has work done in slices, as ``LongWork.begin`` does."""

    def __call__(self, title: str, work: Work[Taken], done: Callable[[Taken], None]) -> None:
        """Do this work, and give its result to ``done``."""


class Exporting(QObject):
    """Asks and does; ``say`` takes a sentence for the status line and its look."""

    def __init__(self, workspace: Workspace, window: QWidget, begin: Begin, say: Callable[[str, str], None]) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._begin = begin
        self._say = say

    def ask(self, call: Call | None, search: Search | None) -> None:
        """Ask what is to be taken out: the call that is read, those that are searched for, or all."""
        total = self._workspace.count()
        if not total:
            self._say(self.tr("There are no calls to export yet."), "muted")
            return
        dialog = ExportDialog(self._offers(call, search, total), self._last_form(), self._window)
        dialog.chosen.connect(lambda what, form: self._ask_where(what, form, call, search))
        dialog.open()

    def _offers(self, call: Call | None, search: Search | None, total: int) -> list[Offer]:
        offers = []
        if call is not None:
            about = " · ".join(filter(None, (title(call), held_text(call))))
            offers.append(Offer(What.THIS, self.tr("This call"), about))
        if search is not None and search.total != 0:
            words = self.tr("The calls that are listed") if search.total is None else _listed(search.total)
            offers.append(Offer(What.LISTED, words, self.tr("Found for “{0}”").format(short(search.text))))
        offers.append(Offer(What.ALL, tr("All %Ln calls", "", total), self.tr("Those in the trash stay out.")))
        return offers

    def _last_form(self) -> Format:
        kept = self._workspace.recall(FORM_KEY)
        return Format(kept) if kept in set(Format) else Format.PDF

    def _ask_where(self, what: What, form: Format, call: Call | None, search: Search | None) -> None:
        self._workspace.remember(FORM_KEY, form)
        named = call if what is What.THIS else None
        found = search if what is What.LISTED else None
        file_dialogs.ask_file(
            self._window,
            self.tr("Export"),
            (file_filter(form),),
            lambda path: self._export(path, form, named, found),
            save=f"{self._name(named, form)}.{form.suffix}",
            suffix=form.suffix,
        )

    def _name(self, call: Call | None, form: Format) -> str:
        """A name to begin from: without what some system does not allow in one."""
        if call is None:
            return self.tr("Next steps") if form in {Format.TASKS_CSV, Format.ICS} else self.tr("Calls")
        at = call.started_at or call.planned_for
        words = "".join(letter if letter.isalnum() or letter in " -_&+'" else " " for letter in title(call))
        day = at.date().isoformat() if at else ""
        return one_line(f"{one_line(words)[:NAME_LENGTH]} {day}") or self.tr("Call")

    def _export(self, path: Path, form: Format, call: Call | None, search: Search | None) -> None:
        wanted = Wanted(
            form=form,
            call=None if call is None else call.id,
            query=None if search is None else search.query,
            words=report_words(),
            calendar=calendar_words(),
            title=self.tr("Calls") if call is None else title(call),
            language=QLocale().bcp47Name(),
        )
        work = export_calls(self._workspace, path, wanted)
        self._begin(self.tr("Exporting…"), work, lambda taken: self._tell(taken, form, path))

    def _tell(self, taken: Taken, form: Format, path: Path) -> None:
        if form in {Format.TASKS_CSV, Format.ICS}:
            said = tr("%Ln steps are in {0}.", "", taken.steps)
        else:
            said = tr("%Ln calls are in {0}.", "", taken.calls)
        left_out = tr("%Ln steps have no date and were left out.", "", taken.undated) if taken.undated else ""
        self._say(" ".join(filter(None, (said.format(path), left_out))), "muted")


def _listed(total: int) -> str:
    return tr("The %Ln calls that are listed", "", total)
