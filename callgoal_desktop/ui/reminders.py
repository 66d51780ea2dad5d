"""Says that steps are due: in the window, and where nobody looks at it, beside it. Never during a call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, Desk, NextStep
from callgoal_desktop.core.reminders import due_now, next_time, read_said
from callgoal_desktop.ui.reminder_strip import ReminderStrip, count_words
from callgoal_desktop.workspace import Workspace

SAID_KEY = "reminded"
LONGEST = 600_000
"""Milliseconds after which the clock is looked at again while a time of today is waited for: a computer may sleep."""


class Reminders(QObject):
    """Looks which steps are due when they change, when a time has come, and when a new day or no call is there.

    ``notify`` says a sentence outside the window; ``is_seen`` tells whether the window is looked at.
    """

    show_asked = Signal()

    def __init__(
        self, workspace: Workspace, strip: ReminderStrip, notify: Callable[[str], None], is_seen: Callable[[], bool]
    ) -> None:
        super().__init__(strip)
        self._workspace, self.strip = workspace, strip
        self._notify, self._is_seen = notify, is_seen
        self._shown: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        strip.show_asked.connect(self._go)
        strip.put_off.connect(self._put_off)
        workspace.changed.connect(self._follow)
        self._timer.start(0)

    def look(self) -> None:
        """Say what is due and was not said today."""
        if not self._workspace.is_open:
            return
        now = self._workspace.now()
        steps = self._workspace.due_steps(now.date())
        self._wait_for(steps)
        if self._workspace.desk().live is not None:
            self.strip.hide()
            return
        due = due_now(steps, now)
        said = read_said(self._workspace.recall(SAID_KEY), now.date())
        new = [step for step in due if step.id not in said.ids]
        self._shown.update(step.id for step in new)
        shown = [step for step in due if step.id in self._shown]
        self.strip.show_steps(shown)
        if new:
            self._workspace.remember(SAID_KEY, said.with_steps(new).as_text())
            if not self._is_seen():
                self._notify(count_words(len(shown)))

    def _wait_for(self, steps: tuple[NextStep, ...]) -> None:
        now = self._workspace.now()
        at = next_time(steps, now)
        if at is None:
            self._timer.stop()
        else:
            self._timer.start(min(int((at - now).total_seconds() * 1000) + 50, LONGEST))

    def _follow(self, edits: Edits) -> None:
        if any(isinstance(edit.record, NextStep | Desk) or _came_or_went(edit.before, edit.after) for edit in edits):
            self._timer.start(0)

    def _go(self) -> None:
        self._put_off()
        self.show_asked.emit()

    def _put_off(self) -> None:
        self._shown = set()
        self.strip.hide()


def _came_or_went(before: object, after: object) -> bool:
    """Whether a call was deleted or brought back, and its steps with it."""
    return isinstance(before, Call) and isinstance(after, Call) and before.deleted_at != after.deleted_at
