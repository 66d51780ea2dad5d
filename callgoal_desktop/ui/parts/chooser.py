"""One of several, behind a button that opens them; and the chevron that says so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from callgoal_desktop.ui.parts.shortened import plain_tip
from callgoal_desktop.ui.theme import scaled


def draw_chevron(widget: QWidget, where: QRect, *, up: bool = False) -> None:
    """Draw a chevron into the middle of a place: no style sheet can tint a drawing of its own."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(widget.palette().color(QPalette.ColorRole.PlaceholderText), scaled(15) / 10)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    wide, high = scaled(35) / 10, scaled(-40 if up else 40) / 10
    middle = QPointF(where.center()) + QPointF(0.5, 0.5)
    points = [middle + QPointF(x, y) for x, y in ((-wide, -high / 2), (0, high / 2), (wide, -high / 2))]
    painter.drawPolyline(QPolygonF(points))
    painter.end()


class Chooser(QComboBox):
    """A choice that the wheel does not change: it scrolls what is behind."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        which, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl
        words = self.style().subControlRect(which, option, part.SC_ComboBoxEditField, self)
        whole, room = self.currentText(), words.width() - scaled(4)
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(which, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        draw_chevron(self, self.style().subControlRect(which, option, part.SC_ComboBoxArrow, self))
        if self.toolTip() != (told := "" if option.currentText == whole else plain_tip(whole)):
            self.setToolTip(told)
