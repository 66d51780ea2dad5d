"""Saving open steps as a calendar file, under a name that the user gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from callgoal_desktop.core.calendar_steps import CalendarWords
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.ui.words import tr
from callgoal_desktop.user_files import save_calendar
from callgoal_desktop.workspace import Workspace


class CalendarSaving(QObject):
    """Asks for a name, writes the file, and says what came of it; ``say`` takes a sentence and its look."""

    def __init__(self, workspace: Workspace, page: QWidget, say: Callable[[str, str], None]) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._say = say

    def ask(self, steps: Sequence[OpenStep]) -> None:
        """Ask where to save these steps; nothing to ask where none of them has a date."""
        if not any(each.step.due for each in steps):
            self._say(self.tr("A calendar needs a date, and none of these steps has one."), "muted")
            return
        dialog = QFileDialog(self._page, self.tr("Save as a calendar file"))
        dialog.setObjectName("calendarFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile("follow-ups.ics")
        dialog.fileSelected.connect(lambda path: self._save(path, steps))
        dialog.open()

    def _save(self, path: str, steps: Sequence[OpenStep]) -> None:
        try:
            written = save_calendar(self._workspace, path, steps, self._words())
        except StoreError as error:
            self._say(str(error), "danger")
            return
        undated = sum(each.step.due is None for each in steps)
        saved = tr("%Ln steps are in {0}.", "", written).format(path)
        left_out = tr("%Ln steps have no date and were left out.", "", undated) if undated else ""
        self._say(" ".join(filter(None, (saved, left_out))), "muted")

    def _words(self) -> CalendarWords:
        return CalendarWords(
            they=self.tr("They"),
            both=self.tr("Both"),
            untitled=self.tr("Next step"),
            goal=self.tr("Goal: {0}"),
            account=self.tr("Account: {0}"),
            contact=self.tr("Contact: {0}"),
        )
