"""How a call looks in the list of the review page."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callgoal_desktop.core.records import Call, Stage
from callgoal_desktop.core.text import one_line
from callgoal_desktop.models.calls import CALL, FOUND, FOUND_END, HEADS_DAY, IS_LIVE, SNIPPET, CallList, day_of
from callgoal_desktop.ui.theme import scaled, tokens
from callgoal_desktop.ui.words import day_name, day_text, outcome_text, short, time_text, title, tr

Index = QModelIndex | QPersistentModelIndex

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

_PAD = 10
"""Pixels at 100 %."""


class CallItem(QStyledItemDelegate):
    """Two lines a call: who and when; what was found or the goal, and what it came to. All of it plain text."""

    _sized_for = (0, 0)
    _sizes = (QSize(), QSize())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked of every row whenever the list is laid out: there are but two sizes
        line, pad = option.fontMetrics.lineSpacing(), scaled(_PAD)
        if (line, pad) != self._sized_for:
            high = 2 * line + 2 * pad
            self._sized_for = (line, pad)
            self._sizes = (
                QSize(scaled(160), high),
                QSize(scaled(160), high + heading_height(option.fontMetrics)),
            )
        model = index.model()
        return self._sizes[model.heads_day(index.row()) if isinstance(model, CallList) else False]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        call = index.data(CALL)
        if not isinstance(call, Call):
            return
        colours = tokens()
        painter.save()
        if index.data(HEADS_DAY):
            self._paint_heading(painter, option, call)
            option.rect = option.rect.adjusted(0, heading_height(option.fontMetrics), 0, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            edge = QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(colours.accent))
        painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), QColor(colours.line))
        self._paint_lines(painter, option, index, call)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, call: Call) -> None:
        """The day, above its first call."""
        colours = tokens()
        area = QRect(option.rect.topLeft(), QSize(option.rect.width(), heading_height(option.fontMetrics)))
        painter.fillRect(area, QColor(colours.window))
        painter.fillRect(QRect(area.bottomLeft(), QSize(area.width(), 1)), QColor(colours.line))
        pad = scaled(_PAD)
        painter.setPen(QColor(colours.muted))
        place = area.adjusted(pad + scaled(2), 0, -pad, 0)
        painter.drawText(QStyle.visualRect(option.direction, area, place), _START, day_heading(call))

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, call: Call) -> None:
        snippet, is_live, by_days = (
            str(index.data(SNIPPET)),
            bool(index.data(IS_LIVE)),
            index.data(HEADS_DAY) is not None,
        )
        colours, metrics = tokens(), option.fontMetrics
        pad = scaled(_PAD)
        inside = option.rect.adjusted(pad + scaled(2), pad - 1, -pad, -pad + 1)
        area = QStyle.visualRect(option.direction, option.rect, inside)
        height = metrics.lineSpacing()
        at = call.started_at or call.planned_for
        when = "" if at is None else time_text(at) if by_days else day_text(at.date())
        fate = _fate(call, is_live)
        first, second = QRect(area.topLeft(), QSize(area.width(), height)), area.adjusted(0, height + 1, 0, 0)
        painter.setPen(QColor(colours.muted))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        painter.setPen(QColor(colours.accent if is_live else colours.muted))
        painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, fate)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        names = " · ".join(filter(None, (title(call), short(call.contact) if call.account.strip() else "")))
        _draw(painter, first, names, bold, [], metrics.horizontalAdvance(when))
        found = snippet or call.goal.text
        text, ranges = _marked(found)
        _draw(painter, second, text, option.font, ranges, metrics.horizontalAdvance(fate))


def heading_height(metrics: QFontMetrics) -> int:
    """How high the line is that says the day."""
    return metrics.lineSpacing() + scaled(6)


def day_heading(call: Call) -> str:
    """The day under which a call is listed, in words."""
    day = day_of(call)
    return tr("No date") if day is None else day_name(day)


def _fate(call: Call, is_live: bool) -> str:
    if is_live:
        return tr("live")
    if call.outcome is not None:
        return outcome_text(call.outcome)
    return {Stage.PLANNED: tr("planned"), Stage.UNFINISHED: tr("unfinished"), Stage.ENDED: ""}[call.stage]


def _marked(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The snippet on one line without its marks, and where the found words begin and end."""
    text, ranges = "", []
    for piece in one_line(snippet).split(FOUND):
        found, mark, rest = piece.partition(FOUND_END)
        if mark:
            ranges.append((_units(text), _units(found)))
        text += found + rest
    return text, ranges


def _units(text: str) -> int:
    """How long Qt takes a text to be: an emoji counts as two."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _draw(painter: QPainter, area: QRect, text: str, font: QFont, ranges: list[tuple[int, int]], taken: int) -> None:
    """Draw the text where reading begins, and "…" where it ends if it is cut; ``taken`` is what the other end needs."""
    colours = tokens()
    room = QRect(area.topLeft(), QSize(max(0, area.width() - taken - scaled(12)), area.height()))
    room = QStyle.visualRect(painter.layoutDirection(), area, room)
    dots = QFontMetrics(font).horizontalAdvance("…")
    layout, width = _line(text[:300], font, ranges)
    cut, from_right = width > room.width(), _from_right(text)
    clip = room.adjusted(dots if from_right else 0, 0, 0 if from_right else -dots, 0) if cut else room
    at_right = from_right if cut else painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.save()
    painter.setClipRect(clip)
    painter.setPen(QColor(colours.text if font.bold() or font.weight() > QFont.Weight.Normal else colours.muted))
    layout.draw(painter, QPointF(room.right() + 1 - width if at_right else room.left(), room.top()))
    painter.restore()
    if cut:
        side = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(colours.muted))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute, "…")


def _from_right(text: str) -> bool:
    """Whether the text itself is read from right to left: its first letter says so."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


_lines: dict[object, tuple[QTextLayout, float]] = {}
"""Laid out lines, by all that they look like: scrolling paints the same ones again and again."""

MOST_LINES = 500


def _line(text: str, font: QFont, ranges: list[tuple[int, int]]) -> tuple[QTextLayout, float]:
    """The text on one line, and how wide it is."""
    looks = (text, font.key(), tuple(ranges), tokens().accent)
    if looks not in _lines:
        if len(_lines) >= MOST_LINES:
            _lines.clear()
        _lines[looks] = _laid_out(text, font, ranges)
    return _lines[looks]


def _laid_out(text: str, font: QFont, ranges: list[tuple[int, int]]) -> tuple[QTextLayout, float]:
    """The text on one line, and how wide it is."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(ranges))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return layout, line.naturalTextWidth()


def _formats(ranges: list[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    made = []
    for start, length in ranges:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, length
        each.format.setFontWeight(QFont.Weight.DemiBold)
        each.format.setForeground(QColor(tokens().accent))
        made.append(each)
    return made
