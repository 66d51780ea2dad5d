"""Who talked how much, as one bar; the words beside it say the same to those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from callgoal_desktop.ui.theme import scaled

HEIGHT = 12
GAP = 2


class TalkBar(QWidget):
    """Parts from 0 to 1 side by side, the user's own in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkBar")
        self.setAccessibleName(self.tr("Who talked how much"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.parts: tuple[tuple[float, bool], ...] = ()

    def show_parts(self, parts: Sequence[tuple[float, bool]], summary: str) -> None:
        """Show these parts, each with whether it is the user's own; ``summary`` says them in words."""
        self.parts = tuple(parts)
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(HEIGHT))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        edge = QPainterPath()
        edge.addRoundedRect(whole, scaled(3), scaled(3))
        painter.setClipPath(edge)
        palette = self.palette()
        left, gap = 0.0, scaled(GAP)
        for place, (part, mine) in enumerate(self.parts, start=1):
            role = QPalette.ColorRole.Accent if mine else QPalette.ColorRole.Dark
            width = part * whole.width()
            shown = width if place == len(self.parts) else max(1.0, width - gap)
            painter.fillRect(QRectF(left, 0, shown, whole.height()), palette.color(role))
            left += width
        painter.end()
