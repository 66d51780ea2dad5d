"""What the coach says of the goal and what is understood of a next step: read behind the keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callgoal_desktop.ui.words import speaks_english
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.goal_reading import Reading
    from callgoal_desktop.ui.call.call_page import CallPage

READ_DELAY = 40
"""Milliseconds after a key in which a text is read: behind the key, and before the eye gets there."""

REST = 1500
"""Milliseconds without a key after which a goal that says nothing counts as written, not as half typed."""


class Readers(QObject):
    """Reads what stands in the fields of a call page, a moment after it was typed."""

    def __init__(self, page: CallPage, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._read_soon, self._rest = QTimer(self), QTimer(self)
        for timer, delay, then in ((self._read_soon, READ_DELAY, self._read), (self._rest, REST, self._read_rested)):
            timer.setSingleShot(True)
            timer.setInterval(delay)
            timer.timeout.connect(then)
        page.goal_panel.quiet.reading_asked.connect(self._choose)
        workspace.settings_changed.connect(self.start)

    def _choose(self, reads: bool) -> None:
        self._workspace.choose(replace(self._workspace.settings, coach_reads=reads))

    def start(self) -> None:
        """Something was typed, or another call is shown."""
        self._read_soon.start()
        self._rest.start()

    def _read(self) -> None:
        page = self._page
        if not speaks_english():
            page.goal_panel.quiet.show_reads(self._workspace.settings.coach_reads)
            page.step_panel.show_quiet(not page.step_acts.reads)
        if page.call_id is None or not self._workspace.is_open:
            return
        self._read_goal(rested=False)
        page.step_panel.show_understood(
            page.step_acts.understood(page.step_panel.new_edit.text()), page.step_acts.names()
        )

    def _read_rested(self) -> None:
        if self._page.call_id is not None and self._workspace.is_open:
            self._read_goal(rested=True)

    def _read_goal(self, *, rested: bool) -> None:
        panel = self._page.goal_panel
        read = self._workspace.read_goal if self._page.step_acts.reads else _nothing
        panel.show_reading(read(panel.goal_to_read()), rested=rested)
        panel.show_outcomes(read(panel.best_edit.text()), read(panel.least_edit.text()))


def _nothing(_goal: str) -> Reading | None:
    """What is read in a goal of another language."""
    return None
