"""Says when a new day has begun, by the workspace's clock: what is due today is another thing then."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callgoal_desktop.workspace import Workspace

LONGEST = 600_000
"""Milliseconds after which the clock is looked at again in any case: a computer may sleep, and travel."""


def until_midnight(now: datetime) -> int:
    """Milliseconds until the next day begins where ``now`` is told, and a moment more."""
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), tzinfo=now.tzinfo)
    return int((midnight - now).total_seconds() * 1000) + 50


class Midnight(QObject):
    """One timer, set to the next midnight."""

    passed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day = workspace.now().date()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)
        self._set()

    def _set(self) -> None:
        self._timer.start(min(until_midnight(self._workspace.now()), LONGEST))

    def _look(self) -> None:
        if not self._workspace.is_open:
            return
        day, self._day = self._day, self._workspace.now().date()
        self._set()
        if day != self._day:
            self.passed.emit()
