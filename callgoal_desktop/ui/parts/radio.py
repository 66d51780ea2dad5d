"""A radio button drawn from the palette, so that every theme has it sharp."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QRadioButton

from callgoal_desktop.ui.parts.controls import painter_of_side
from callgoal_desktop.ui.theme import scaled


class Radio(QRadioButton):
    """The round button alone: its words stand beside it, and wrap."""

    SIDE = 20
    """Room for the circle and for the ring around it, in pixels at 100 %."""

    focused = Signal()
    """The keys have come to it: what scrolls shows it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self.SIDE), scaled(self.SIDE))

    minimumSizeHint = sizeHint

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of_side(self, self.SIDE)
        palette, middle = self.palette(), QPointF(10, 10)
        accent = palette.color(QPalette.ColorRole.Accent)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(QRectF(1, 1, 18, 18))
        painter.setPen(QPen(accent if self.isChecked() else palette.color(QPalette.ColorRole.Dark), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(QRectF(3.5, 3.5, 13, 13))
        if self.isChecked():
            painter.setBrush(accent)
            painter.drawEllipse(middle, 4, 4)
        painter.end()
