"""How many next steps are due by today, beside the follow-ups' name in the list of pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, NextStep
from callgoal_desktop.ui.midnight import Midnight
from callgoal_desktop.ui.navigation import Navigation
from callgoal_desktop.workspace import Workspace


class DueCount(QObject):
    """Counts again behind each change of a step or of what lies in the trash, and when a new day begins."""

    new_day = Signal()
    counted = Signal(int)

    def __init__(self, workspace: Workspace, navigation: Navigation, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._navigation = navigation
        self.count = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count)
        midnight = Midnight(workspace, self)
        midnight.passed.connect(self._counting.start)
        midnight.passed.connect(self.new_day)
        workspace.changed.connect(self._follow)
        self._counting.start(0)

    def _follow(self, edits: Edits) -> None:
        if any(isinstance(edit.record, NextStep) or _came_or_went(edit.before, edit.after) for edit in edits):
            self._counting.start()

    def count_again(self) -> None:
        """Steps may have come or gone."""
        self._counting.start()

    def _count(self) -> None:
        if self._workspace.is_open:
            self.count = self._workspace.count_due(self._workspace.now().date())
            self._navigation.show_count("follow-ups", self.count)
            self.counted.emit(self.count)


def _came_or_went(before: object, after: object) -> bool:
    """Whether a call was made, deleted or brought back."""
    if isinstance(before, Call) and isinstance(after, Call):
        return before.deleted_at != after.deleted_at
    return isinstance(before, Call) or isinstance(after, Call)
