"""The call, minute by minute: a line with a dot for each question that was asked, and a bar for each mark."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callgoal_desktop.core.course import Course, Happening, minutes_apart
from callgoal_desktop.core.records import Question
from callgoal_desktop.core.timing import clock_text
from callgoal_desktop.ui.parts.chart import Chart
from callgoal_desktop.ui.theme import scaled, tokens
from callgoal_desktop.ui.words import kind_text, number, short, tr

SIDE, TRACK, DOT, BAR = 12, 6, 5, 16
"""Pixels at 100 %: beside the line, its height, the half of a dot, the height of a mark."""

NEAR = 12
"""So many pixels around it, at 100 %, are taken for it by the pointer."""


class MinuteStrip(Chart):
    """Shows the course of a call; arrow keys walk what happened, Enter and a click go to it."""

    chosen = Signal(str)
    """The id of the question or the mark that was gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minuteStrip")
        self.setAccessibleName(self.tr("The call, minute by minute"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._course = Course(timedelta(minutes=1), (), ())

    def show_course(self, course: Course) -> None:
        """Show this."""
        self._course = course
        asked = sum(isinstance(each.what, Question) for each in course.happenings)
        marks = len(course.happenings) - asked
        told = [tr("%Ln questions asked", "", asked), tr("%Ln minutes marked", "", marks) if marks else ""]
        summary = self.tr("{0} in {1}").format(", ".join(filter(None, told)), clock_text(course.length))
        self.show_words([_words(each) for each in course.happenings], summary)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(BAR + 14) + self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    # The cursor

    def back_and_on(self) -> tuple[Qt.Key, Qt.Key]:
        keys = Qt.Key.Key_Left, Qt.Key.Key_Right
        return keys if self.isLeftToRight() else (keys[1], keys[0])

    def bar_at(self, place: QPoint) -> int | None:
        distances = [(abs(self._x(each.after) - place.x()), at) for at, each in enumerate(self._course.happenings)]
        nearest = min(distances, default=(NEAR + 1.0, 0))
        return nearest[1] if nearest[0] <= scaled(NEAR) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cursor_at is not None:
            self._choose(self.cursor_at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.bar_at(event.position().toPoint())
        if at is not None:
            self._choose(at)

    def _choose(self, at: int) -> None:
        self.chosen.emit(self._course.happenings[at].what.id)

    # Drawing

    def _x(self, after: timedelta) -> float:
        side, share = scaled(SIDE), min(1.0, after / self._course.length)
        wide = self.width() - 2 * side
        return side + wide * (share if self.isLeftToRight() else 1 - share)

    def _middle(self) -> int:
        return scaled(BAR + 8) // 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, middle = self.painter(), tokens(), self._middle()
        side, high = scaled(SIDE), scaled(TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(side, middle - high / 2, self.width() - 2 * side, high), high / 2, high / 2)
        for pause in self._course.pauses:
            painter.fillRect(QRectF(self._x(pause) - 1, middle - high, 2, 2 * high), QColor(colours.frame))
        self._draw_scale(painter)
        for at, each in enumerate(self._course.happenings):
            self._draw_happening(painter, each, at == self.cursor_at)
        self.draw_focus(painter)
        painter.end()

    def _draw_happening(self, painter: QPainter, each: Happening, is_current: bool) -> None:
        colours, x, middle, half = tokens(), self._x(each.after), self._middle(), scaled(DOT)
        if is_current:
            wide = half + scaled(4)
            painter.setPen(QPen(QColor(colours.text), scaled(2)))
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(QPointF(x, middle), wide, wide)
        painter.setPen(QPen(QColor(colours.card), 1))
        if isinstance(each.what, Question):
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QPointF(x, middle), half, half)
        else:
            painter.setBrush(QColor(colours.amber))
            painter.drawRect(QRectF(x - scaled(2), middle - scaled(BAR) / 2, scaled(4), scaled(BAR)))

    def _draw_scale(self, painter: QPainter) -> None:
        """The minutes under the line: the start, the end, and some between them."""
        painter.setFont(self.small_font())
        painter.setPen(QColor(tokens().muted))
        minutes = self._course.length.total_seconds() / 60
        apart = minutes_apart(self._course.length)
        whole = range(0, int(minutes) + 1, apart) if apart else (0,)
        end = tr("{0} min").format(number(round(minutes))) if minutes >= 2 else clock_text(self._course.length)
        taken = self._write(painter, self._course.length, end, None)
        for each in whole:
            taken = self._write(painter, timedelta(minutes=each), number(each), taken)

    def _write(self, painter: QPainter, at: timedelta, text: str, taken: QRect | None) -> QRect:
        """Write it under its place, unless the words of the end are there; returns what those take."""
        metrics = painter.fontMetrics()
        wide, top = metrics.horizontalAdvance(text), scaled(BAR + 12)
        edge = scaled(4)  # of the ring around it
        left = max(edge, min(int(self._x(at)) - wide // 2, self.width() - wide - edge))
        place = QRect(left, top, wide + 1, metrics.height())
        if taken is not None and place.adjusted(-scaled(8), 0, scaled(8), 0).intersects(taken):
            return taken
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return place if taken is None else taken


def _words(each: Happening) -> str:
    """A happening in words: its minute and what it was."""
    minute = clock_text(each.after)
    if isinstance(each.what, Question):
        return f"{minute} · {short(each.what.text)}"
    return " · ".join(filter(None, (minute, kind_text(each.what.kind), short(each.what.note))))
