"""The numbers behind a chart as a table: plain cells that the arrow keys walk through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from callgoal_desktop.ui.parts.shortened import plain_tip
from callgoal_desktop.ui.theme import scaled

MOST_ROWS = 14
"""With more than so many rows it scrolls."""

MOST_FIRST = 150
"""The first column has room for its words, or so many pixels of them at 100 %; what the others leave is its, too."""


class NumberTable(QTableWidget):
    """The first column says what a row is about; the others are numbers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self.setObjectName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_numbers(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these rows, with these words over the columns."""
        self.setColumnCount(len(heads))
        for place, head in enumerate(heads):
            self.setHorizontalHeaderItem(place, _cell(head, is_number=place > 0))
        self.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for place, text in enumerate(cells):
                self.setItem(at, place, _cell(text, is_number=place > 0))
        self.fit()

    def fit(self) -> None:
        """As high as its rows up to a bound, and the first column as wide as the others leave room."""
        self.resizeColumnsToContents()
        self.resizeRowsToContents()
        self._first = min(scaled(MOST_FIRST), self.columnWidth(0)) if self.columnCount() else 0
        edge = 2 * scaled(2)
        rows = sum(self.rowHeight(at) for at in range(min(MOST_ROWS, self.rowCount())))
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_wide() else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + edge + bar)
        self._widen()

    def _others(self) -> int:
        return sum(self.columnWidth(place) for place in range(1, self.columnCount()))

    def _is_too_wide(self) -> bool:
        return self._others() + self._first > self.viewport().width()

    def _widen(self) -> None:
        if self.columnCount():
            self.setColumnWidth(0, max(self._first, self.viewport().width() - self._others()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()


def _cell(text: str, *, is_number: bool) -> QTableWidgetItem:
    made = QTableWidgetItem(text)
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    made.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if not is_number:
        made.setToolTip(plain_tip(text))
    return made
