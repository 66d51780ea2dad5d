"""Shares as bars under their words: how often each question is asked, and how many in each third of a call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from callgoal_desktop.core.insights import Share
from callgoal_desktop.ui.insights.figure_words import share_text
from callgoal_desktop.ui.parts.chart import Chart, hatched
from callgoal_desktop.ui.theme import scaled, tokens

PAD, HIGH, GAP = 3, 7, 11
"""Around the rows, of a bar, and between a bar and the next words: in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One bar: what stands over it, its share, and all of its words; ``is_low`` is one that needs an act."""

    name: str
    share: Share
    words: str
    is_low: bool = False


class ShareChart(Chart):
    """One row under the other; a share of too few is told in words, without a bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: tuple[ShareRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[ShareRow], summary: str) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self.show_words([row.words for row in rows], summary)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), max(1, len(self._rows)) * self._row_height() + 2 * scaled(PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def back_and_on(self) -> tuple[Qt.Key, Qt.Key]:
        return Qt.Key.Key_Up, Qt.Key.Key_Down

    def bar_at(self, place: QPoint) -> int | None:
        return next((at for at in range(len(self._rows)) if self._place(at).contains(place)), None)

    def _row_height(self) -> int:
        return self.fontMetrics().lineSpacing() + scaled(HIGH + GAP)

    def _place(self, at: int) -> QRect:
        pad, high = scaled(PAD), self._row_height()
        return QRect(pad, pad + at * high, self.width() - 2 * pad, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        for at, row in enumerate(self._rows):
            if at == self.cursor_at:
                self.draw_cursor(painter, self._place(at))
            self._draw_row(painter, row, self._place(at).adjusted(scaled(4), scaled(2), -scaled(4), -scaled(2)))
        self.draw_focus(painter)
        painter.end()

    def _draw_row(self, painter: QPainter, row: ShareRow, where: QRect) -> None:
        metrics, told = self.fontMetrics(), share_text(row.share)
        taken = metrics.horizontalAdvance(told)
        line = QRect(where.left(), where.top(), where.width(), metrics.lineSpacing())
        words = line.adjusted(0, 0, -taken - scaled(10), 0)
        painter.setPen(QColor(tokens().text))
        self._write(painter, words, metrics.elidedText(row.name[:500], Qt.TextElideMode.ElideRight, words.width()))
        painter.setPen(QColor(tokens().amber if row.is_low else tokens().muted))
        self._write(painter, QRect(line.right() + 1 - taken, line.top(), taken, line.height()), told)
        if row.share.percent is not None:
            bar = QRect(where.left(), line.bottom() + scaled(3), where.width(), scaled(HIGH))
            self._draw_bar(painter, row, bar)

    def _write(self, painter: QPainter, where: QRect, text: str) -> None:
        lead = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), where)
        painter.drawText(place, lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_bar(self, painter: QPainter, row: ShareRow, where: QRect) -> None:
        colours = tokens()
        whole = QStyle.visualRect(self.layoutDirection(), self.rect(), where)
        painter.fillRect(whole, QColor(colours.line))
        wide = where.width() * row.share.hits // row.share.of
        part = QRect(where.left(), where.top(), wide, where.height())
        part = QStyle.visualRect(self.layoutDirection(), self.rect(), part)
        if row.is_low and wide:
            hatched(painter, part, colours.amber, colours.amber_soft)
        else:
            painter.fillRect(part, QColor(colours.accent))
