"""What the clock shows in a live call, second by second: the time, and one line about what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.pacing import Nudge, Reason, is_late, nudge
from callgoal_desktop.core.records import Call, Draft
from callgoal_desktop.core.timing import elapsed
from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.controls import label
from callgoal_desktop.ui.parts.playbook_words import open_core, shortage_text
from callgoal_desktop.ui.words import short
from callgoal_desktop.workspace import TEAM_KEY

if TYPE_CHECKING:
    from callgoal_desktop.ui.call.call_page import CallPage
    from callgoal_desktop.workspace import Workspace


class CallClock(QObject):
    """Ticks while the open call is live; each second touches only what says something else than before."""

    def __init__(self, page: CallPage, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._call: Call | None = None
        self._is_live = False
        self._team = workspace.team
        self._asked: list[tuple[bool, bool]] = []
        self.nudge = label("", "amber")
        self.nudge.setObjectName("nudgeLabel")
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.setTimerType(Qt.TimerType.CoarseTimer)
        self._second.timeout.connect(self.show_time)
        page.steps.dataChanged.connect(self._show_nudge)
        page.steps.rowsInserted.connect(self._show_nudge)
        page.steps.rowsRemoved.connect(self._show_nudge)
        page.questions.dataChanged.connect(self._follow_questions)
        workspace.changed.connect(self._follow)
        workspace.settings_changed.connect(self.show_time)
        workspace.closed.connect(self._second.stop)

    def show_call(self, call: Call | None, *, is_live: bool) -> None:
        """Show the time of this call, and go on while it is live."""
        self._call, self._is_live = call, is_live
        self.show_time()
        self._second.start() if is_live else self._second.stop()

    def show_time(self) -> None:
        """Show how long it has been running, against what was planned."""
        header, call = self._page.header, self._call
        minutes = call.planned_minutes if call is not None and self._is_live else None
        if call is not None and call.spans:
            gone = elapsed(call.spans, self._workspace.now())
            header.show_time(gone, minutes, late=is_late(minutes, gone, self._workspace.settings))
        else:
            header.bar.hide()
        self._show_nudge()

    def _follow(self, edits: Edits) -> None:
        """The team is read when it changes, not each second."""
        if any(isinstance(edit.record, Draft) and edit.record.key == TEAM_KEY for edit in edits):
            self._team = self._workspace.team
            self._show_nudge()

    def _follow_questions(self) -> None:
        """A key in an answer is told as a change, too: it is not what a nudge depends on."""
        asked = [(question.asked_at is None, question.skipped) for question in self._page.questions.records]
        if asked != self._asked:
            self._asked = asked
            self._show_nudge()

    def _show_nudge(self) -> None:
        text = self._nudge_text()
        if text != self.nudge.text():
            self.nudge.setText(text)
            announce(self.nudge, text)
            self._page.step_panel.show_nudged(bool(text))

    def _nudge_text(self) -> str:
        call, page = self._call, self._page
        if call is None or not self._is_live or not call.planned_minutes:
            return ""
        gone = elapsed(call.spans, self._workspace.now())
        questions, minutes = page.questions.records, call.planned_minutes
        found = nudge(minutes, gone, questions, page.steps.records, self._workspace.settings, self._team)
        if found is not None:
            return self._words(found)
        return shortage_text(open_core(questions), minutes, max(0, minutes - int(gone.total_seconds()) // 60))

    def _words(self, found: Nudge) -> str:
        match found.reason:
            case Reason.NEXT_STEP:
                return self.tr("{0} min left: ask for the next step").format(found.minutes)
            case Reason.OVER:
                return self.tr("Time is up: ask for the next step")
            case Reason.SECTION:
                return self.tr("Not asked yet: {0}").format(short(found.section) or self.tr("More questions"))
