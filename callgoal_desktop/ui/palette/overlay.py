"""What lies over the page for a moment: no window of its own, and gone without a trace."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from callgoal_desktop.ui.theme import scaled

MARGIN, WIDEST = 12, 620
"""Pixels at 100 %: what is left of the page around it at least, and how wide it gets."""


class Overlay(QWidget):
    """Covers the page with a card on it. Escape and a click beside it close it; the keys are where they were then."""

    left = Signal()

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__(page)
        self._page = page
        self._came_from = QApplication.focusWidget()
        self.card = QFrame(self)
        self.card.setObjectName(name)
        self.card.setProperty("card", "over")
        page.installEventFilter(self)
        self.hide()

    def open(self, keys: QWidget) -> None:
        """Show it, with the keys in this part of it."""
        self.place()
        self.show()
        self.raise_()
        keys.setProperty("passing", True)
        keys.setFocus(Qt.FocusReason.PopupFocusReason)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def leave(self) -> None:
        """Close it, and give the keys back."""
        self._go()
        came_from = self._came_from
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._end()

    def _go(self) -> None:
        cast("QApplication", QApplication.instance()).focusChanged.disconnect(self._on_focus)

    def _end(self) -> None:
        self.hide()
        self.deleteLater()
        self.left.emit()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keys were put elsewhere, by a command or by a page that was shown: they stay there."""
        if new is not None and new.window() is self.window() and not self.isAncestorOf(new):
            self._go()
            self._end()

    def place(self) -> None:
        """Cover the page, the card near its top."""
        self.setGeometry(self._page.rect())
        margin = scaled(MARGIN)
        width = min(self.width() - 2 * margin, scaled(WIDEST))
        height = min(self.card_height(width), self.height() - 2 * margin)
        top = max(margin, min(self.height() // 8, self.height() - height - margin))
        self.card.setGeometry((self.width() - width) // 2, top, width, height)

    def card_height(self, width: int) -> int:
        """How high the card is to be, where there is room."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._page and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()  # no key goes on to the page

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()
