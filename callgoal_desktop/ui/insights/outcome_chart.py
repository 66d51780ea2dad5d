"""What the calls came to, week by week: those that took the sale forward at the foot of each column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from callgoal_desktop.core.insight_bars import Bar, Bars, Unit
from callgoal_desktop.ui.insights.figure_words import bar_words, short_days_of
from callgoal_desktop.ui.parts.chart import Chart, hatched
from callgoal_desktop.ui.theme import scaled, tokens
from callgoal_desktop.ui.words import number, tr

LEAST_HIGH = 190
WIDEST = 28
"""Of a column, in pixels at 100 %."""

PAD = 6


class OutcomeChart(Chart):
    """A column a week, from the side where reading begins on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomeChart")
        self._bars: tuple[Bar, ...] = ()
        self._unit = Unit.WEEK

    def show_bars(self, bars: Bars, summary: str) -> None:
        """Show these."""
        self._bars, self._unit = bars.bars, bars.unit
        self.show_words([bar_words(bar, bars.unit) for bar in bars.bars], summary)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.small_font())
        return QSize(scaled(260), scaled(LEAST_HIGH) + 3 * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def back_and_on(self) -> tuple[Qt.Key, Qt.Key]:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return keys if self.isLeftToRight() else (keys[1], keys[0])

    def bar_at(self, place: QPoint) -> int | None:
        field = self._field()
        return next((at for at in range(len(self._bars)) if self._slot(at, field).contains(place)), None)

    # Where things are, before they are mirrored

    def _field(self) -> QRect:
        """The room of the columns: below the legend, above the days, beside the count."""
        line = QFontMetrics(self.small_font()).lineSpacing()
        count = QFontMetrics(self.small_font()).horizontalAdvance(number(self._most())) + scaled(PAD)
        pad = scaled(PAD)
        legend = self._legend_height()
        return self.rect().adjusted(pad + count, pad + legend + line // 2, -pad, -pad - line - scaled(4))

    def _most(self) -> int:
        return max((bar.calls for bar in self._bars), default=0)

    def _slot(self, at: int, field: QRect) -> QRect:
        """All of the height that belongs to a column."""
        count = max(1, len(self._bars))
        left = field.left() + field.width() * at // count
        right = field.left() + field.width() * (at + 1) // count
        return self._mirrored(QRect(left, field.top(), max(1, right - left), field.height()))

    def _mirrored(self, where: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), where)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.setFont(self.small_font())
        field, most = self._field(), self._most()
        self._draw_legend(painter)
        self._draw_scale(painter, field, most)
        for at in range(len(self._bars)):
            self._draw_column(painter, at, self._slot(at, field), max(1, most))
        self._draw_days(painter, field)
        self.draw_focus(painter)
        painter.end()

    def _draw_column(self, painter: QPainter, at: int, slot: QRect, most: int) -> None:
        bar = self._bars[at]
        if at == self.cursor_at:
            self.draw_cursor(painter, slot)
        wide = max(2, min(scaled(WIDEST), slot.width() * 3 // 5))
        left = slot.left() + (slot.width() - wide) // 2
        high, forward = (slot.height() * count // most for count in (bar.calls, bar.forward))
        colours, gap = tokens(), min(scaled(2), slot.height())
        if bar.calls > bar.forward:
            rest = QRect(left, slot.bottom() + 1 - high, wide, max(1, high - forward - (gap if bar.forward else 0)))
            hatched(painter, rest, colours.frame, colours.card)
        if bar.forward:
            foot = QRect(left, slot.bottom() + 1 - forward, wide, forward)
            painter.fillRect(foot, QColor(colours.accent))

    def _draw_scale(self, painter: QPainter, field: QRect, most: int) -> None:
        """The line that the columns stand on, and one at the height of the highest, with its count."""
        metrics = painter.fontMetrics()
        counts = {field.top(): most, field.bottom() + 1: 0}
        for top, count in counts.items():
            painter.setPen(QPen(QColor(tokens().line), 1))
            line = self._mirrored(QRect(field.left(), top, field.width(), 1))
            painter.drawLine(line.left(), top, line.right(), top)
            room = QRect(scaled(PAD), top - metrics.height() // 2, field.left() - 2 * scaled(PAD), metrics.height())
            painter.setPen(QColor(tokens().muted))
            flags = Qt.AlignmentFlag.AlignRight if self.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
            painter.drawText(self._mirrored(room), flags | Qt.AlignmentFlag.AlignAbsolute, number(count))

    def _draw_days(self, painter: QPainter, field: QRect) -> None:
        """The first days, so many of them as have room beside each other."""
        if not self._bars:
            return
        metrics = painter.fontMetrics()
        texts = [short_days_of(bar, self._unit) for bar in self._bars]
        wide = max(map(metrics.horizontalAdvance, texts)) + scaled(8)
        every = -(-wide * len(texts) // max(1, field.width()))
        painter.setPen(QColor(tokens().muted))
        for at in range(0, len(texts), max(1, every)):
            middle = self._slot(at, field).center().x()
            left = max(0, min(middle - wide // 2, self.width() - wide))
            room = QRect(left, field.bottom() + scaled(5), wide, metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, texts[at])

    # The legend

    def _legend(self) -> tuple[str, str]:
        return tr("Order or advance"), tr("Continuation or no sale")

    def _legend_height(self) -> int:
        metrics = QFontMetrics(self.small_font())
        wide = sum(metrics.horizontalAdvance(text) + 3 * scaled(10) for text in self._legend())
        lines = 1 if wide <= self.width() - 2 * scaled(PAD) else 2
        return lines * (metrics.lineSpacing() + scaled(2))

    def _draw_legend(self, painter: QPainter) -> None:
        metrics, side = painter.fontMetrics(), scaled(10)
        high = metrics.lineSpacing() + scaled(2)
        in_one = self._legend_height() <= high
        left, top = scaled(PAD), scaled(PAD)
        for is_rest, text in enumerate(self._legend()):
            mark = self._mirrored(QRect(left, top + (metrics.height() - side) // 2, side, side))
            if is_rest:
                hatched(painter, mark, tokens().frame, tokens().card)
            else:
                painter.fillRect(mark, QColor(tokens().accent))
            room = QRect(left + side + scaled(6), top, self.width() - left - side - scaled(6 + PAD), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(QColor(tokens().muted))
            lead = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
            painter.drawText(self._mirrored(room), lead | Qt.AlignmentFlag.AlignAbsolute, shown)
            if in_one:
                left += side + metrics.horizontalAdvance(text) + 2 * scaled(10)
            else:
                top += high
