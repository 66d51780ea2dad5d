"""Four marks under the goal that fill as it is typed: what it holds already, and what it could."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QWidget

from callgoal_desktop.core.goal_reading import Reading
from callgoal_desktop.ui.parts.controls import label
from callgoal_desktop.ui.theme import scaled


class Mark(QWidget):
    """A ring, or a tick where it holds: told apart by its shape, not by its colour alone."""

    SIDE = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.holds = False

    def sizeHint(self) -> QSize:
        return QSize(scaled(self.SIDE), scaled(self.SIDE))

    minimumSizeHint = sizeHint

    def show_mark(self, holds: bool) -> None:
        """Show whether it holds."""
        if holds != self.holds:
            self.holds = holds
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scaled(self.SIDE) / self.SIDE, scaled(self.SIDE) / self.SIDE)
        if self.holds:
            pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in ((3.5, 8.5), (6.5, 11.5), (12.5, 4.5))]))
        else:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1.5))
            painter.drawEllipse(QRectF(3.5, 3.5, 9, 9))
        painter.end()


class GoalChecks(QWidget):
    """Find out, right resource, they agree, by a date; the second and the last are a help, not a duty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalChecks")
        optional = self.tr("(optional)")
        texts = (
            self.tr("Names what to find out"),
            self.tr("Asks: are we the right resource?") + " " + optional,
            self.tr("Ends in something they agree to"),
            self.tr("by a date") + " " + optional,
        )
        self._texts = texts
        self._by_when = texts[3] + self.tr(": by when?")
        self.marks = tuple(Mark() for _text in texts)
        self.labels = tuple(label(text, wrap=True) for text in texts)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(3)
        layout.setColumnStretch(1, 1)
        for row, (mark, text) in enumerate(zip(self.marks, self.labels, strict=True)):
            layout.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(text, row, 1)
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """Fill the marks of what the goal holds; None for no goal."""
        held = (
            (reading.qualifies, reading.fit, reading.next_step, reading.dated) if reading is not None else (False,) * 4
        )
        asks_when = reading is not None and reading.next_step and not reading.dated
        self.labels[3].setText(self._by_when if asks_when else self._texts[3])
        for mark, text, holds in zip(self.marks, self._texts, held, strict=True):
            mark.show_mark(holds)
            mark.setAccessibleName((self.tr("Yes: {0}") if holds else self.tr("Not yet: {0}")).format(text))
        self.setAccessibleName(self.tr("What the goal holds: {0} of 4").format(sum(held)))
