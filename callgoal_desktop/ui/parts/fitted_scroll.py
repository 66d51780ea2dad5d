"""A scrolled list that is as high as its rows where it stands in a column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

UNBOUND = 16777215
"""Qt's "as high as there is room"."""


class Rows(QFrame):
    """Rows of wrapped words: as high as they are at this width, not at the least width they could have."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max(0, self.heightForWidth(self.width())))


class FittedScroll(QScrollArea):
    """Scrolls its content up and down; ``fit`` makes it no higher than that, up to a bound."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._bounds: tuple[int, int] | None = None
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.installEventFilter(self)

    def fit(self, least: int, most: int) -> None:
        """Be as high as the content, within these bounds in pixels; past them it scrolls."""
        self._bounds = least, most
        self._fit()

    def fill(self, least: int) -> None:
        """Take the room there is, at least so many pixels."""
        self._bounds = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumHeight(least)
        self.setMaximumHeight(UNBOUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._bounds is None:
            return
        least, most = self._bounds
        layout = self._content.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self.viewport().width())
        if needed < 0:
            needed = layout.totalSizeHint().height()
        height = max(least, min(needed, most))
        # A bar that is not needed must not come and go while the rows are laid out
        over = needed > most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
