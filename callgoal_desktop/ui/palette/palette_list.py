"""The list under the palette's line: plain text, its kind at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callgoal_desktop.ui.palette.entries import Entry, kind_text
from callgoal_desktop.ui.theme import scaled, tokens
from callgoal_desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole

_PAD = 10
"""Pixels at 100 % beside the words, half as many above and below."""


class PaletteModel(QAbstractListModel):
    """The entries, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.text, entry.side, kind_text(entry.kind))))
            case _ if role == ENTRY:
                return entry
        return None


class PaletteItem(QStyledItemDelegate):
    """A line: what it is called, its keys or its day, and its kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(80), option.fontMetrics.lineSpacing() + scaled(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        colours = tokens()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            edge = QSize(scaled(3), option.rect.height())
            painter.fillRect(QRect(option.rect.topLeft(), edge), QColor(colours.accent))
        area = option.rect.adjusted(scaled(_PAD), 0, -scaled(_PAD), 0)
        metrics = option.fontMetrics
        beside = area.width() - metrics.horizontalAdvance(entry.text) - scaled(_PAD)
        most = max(beside, area.width() * 2 // 5)
        quiet = metrics.elidedText(_quiet(entry, metrics, beside), Qt.TextElideMode.ElideRight, most)
        taken = metrics.horizontalAdvance(quiet) + scaled(_PAD)
        painter.setPen(QColor(colours.text if selected else colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, quiet)
        painter.setPen(QColor(colours.text if entry.can else colours.muted))
        room = area.width() - taken
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        left = QRect(area.topLeft(), QSize(room, area.height()))
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _quiet(entry: Entry, metrics: QFontMetrics, room: int) -> str:
    """What stands at the right: where there is too little room, the kind of a thing goes without saying."""
    whole = " · ".join(filter(None, (entry.side, kind_text(entry.kind))))
    return whole if metrics.horizontalAdvance(whole) <= room else entry.side or whole


class PaletteList(QListView):
    """The entries; the keys stay in the line above, which walks here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = PaletteModel(self)
        self.setObjectName("paletteList")
        self.setAccessibleName(tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(self.rows)
        self.setItemDelegate(PaletteItem(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def offer(self, entries: Sequence[Entry]) -> None:
        """Show these; what was chosen still is where it is among them, or else the first is."""
        was = self.chosen
        self.rows.show_entries(entries)
        self.go_to(next((row for row, entry in enumerate(entries) if was is not None and entry.is_like(was)), 0))

    @property
    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        row = self.currentIndex().row()
        return self.rows.entries[row] if 0 <= row < len(self.rows.entries) else None

    def go_to(self, row: int) -> None:
        """Choose a row; the first or the last where there is none so far up or down."""
        last = len(self.rows.entries) - 1
        self.setCurrentIndex(self.rows.index(max(0, min(row, last)), 0))

    def walk(self, by: int) -> None:
        """Choose so many rows further."""
        self.go_to(self.currentIndex().row() + by)

    @property
    def page(self) -> int:
        """How many rows are seen at a time."""
        return max(1, self.viewport().height() // self.row_height - 1)

    @property
    def row_height(self) -> int:
        """How high a row is."""
        return self.fontMetrics().lineSpacing() + scaled(_PAD)
