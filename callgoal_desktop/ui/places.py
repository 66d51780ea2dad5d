"""Where the user is in the window: kept as it happens, so that the window opens again just there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.workspace import Workspace

FOCUS_KEY = "focus"
SETTLED = 300
"""Milliseconds without another scroll after which a place is worth keeping."""


class Places(QObject):
    """Remembers the focused field and the scroll places of the call page."""

    def __init__(self, workspace: Workspace, page: CallPage, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = page
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._keep_scroll)

    def follow(self) -> None:
        """Begin to remember."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        for area in self._areas:
            area.verticalScrollBar().valueChanged.connect(lambda _value: self._settled.start())

    @property
    def _areas(self) -> tuple[QScrollArea, QScrollArea]:
        return self._page.board.scroller, self._page.question_panel.view

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.property("passing"):
            return  # it lies over the page for a moment: where the user was is where they will be again
        if new is not None and new.objectName() and new.window() is self._page.window() and self._workspace.is_open:
            self._workspace.remember(FOCUS_KEY, new.objectName())

    def _keep_scroll(self) -> None:
        if self._workspace.is_open and self._page.call_id is not None:
            values = " ".join(str(area.verticalScrollBar().value()) for area in self._areas)
            self._workspace.remember(f"scroll/{self._page.call_id}", values)

    def reopen(self, window: QWidget) -> None:
        """Go back to the field and the place that the user was at."""
        name = self._workspace.recall(FOCUS_KEY)
        current = self._page.question_panel.current
        if name == "questionCheck" and current is not None:
            self._page.question_panel.focus_row(current)
        elif name:
            named = window.findChildren(QWidget, name)  # several pages may have a part of this name
            field = next((each for each in named if each.isVisibleTo(window)), None)
            if field is not None:
                field.setFocus()
                if isinstance(field, TextArea | LineField):
                    field.caret_to_end()
        QTimer.singleShot(0, self, self._scroll_back)

    def _scroll_back(self) -> None:
        if self._workspace.is_open:
            values = self._workspace.recall(f"scroll/{self._page.call_id}").split()
            for area, value in zip(self._areas, values, strict=False):
                _scroll(area.verticalScrollBar(), int(value))


def _scroll(bar: QScrollBar, value: int) -> None:
    """Scroll there: now, or as soon as the layout has made the room."""
    bar.setValue(value)
    if bar.value() < value:
        bar.rangeChanged.connect(lambda: bar.setValue(value), Qt.ConnectionType.SingleShotConnection)
