"""How a playbook looks in the list of the playbooks page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callgoal_desktop.ui.theme import scaled, tokens

Index = QModelIndex | QPersistentModelIndex

NOTE = Qt.ItemDataRole.UserRole + 1
"""What stands under the name."""

IS_BROKEN = Qt.ItemDataRole.UserRole + 2

_PAD = 9
"""Pixels at 100 %."""


class PlaybookItem(QStyledItemDelegate):
    """Two lines a playbook: its name, and what it is. All of it plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(160), 2 * option.fontMetrics.lineSpacing() + 2 * scaled(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            edge = QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(colours.accent))
        painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), QColor(colours.line))
        pad = scaled(_PAD)
        inside = option.rect.adjusted(pad + scaled(2), pad - 1, -pad, -pad + 1)
        area = QStyle.visualRect(option.direction, option.rect, inside)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        broken = bool(index.data(IS_BROKEN))
        below = area.adjusted(0, option.fontMetrics.lineSpacing() + 1, 0, 0)
        _draw(painter, area, str(index.data(Qt.ItemDataRole.DisplayRole)), bold, colours.text)
        _draw(painter, below, str(index.data(NOTE)), option.font, colours.amber if broken else colours.muted)
        painter.restore()


def _draw(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, shown)
