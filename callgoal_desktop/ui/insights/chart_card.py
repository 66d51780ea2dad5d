"""A chart with its caption, a line that says the bar under the cursor, and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.ui.insights.number_table import NumberTable
from callgoal_desktop.ui.parts.chart import Chart
from callgoal_desktop.ui.parts.controls import beside, button, column, fill, label
from callgoal_desktop.ui.words import tr


class ChartCard(QFrame):
    """Shows the chart or, once it is asked for, its numbers."""

    def __init__(self, chart: Chart, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.chart = chart
        self.caption = label(title.upper(), "caps")
        name = chart.objectName().removesuffix("Chart")
        self.table = NumberTable(f"{name}Table")
        self.toggle = button(tr("Table"), "chip", name=f"{name}TableButton")
        self.line = label("", "small", wrap=True)
        self._summary = ""
        self.show_title(title)
        self.toggle.setCheckable(True)
        self.line.setObjectName(f"{name}Line")
        inside = column(self, margins=10, gap=6)
        inside.addLayout(beside(self.caption, self.toggle))
        fill(inside, (chart, self.table, self.line))
        inside.addStretch(1)
        hidden: tuple[QWidget, ...] = (chart, self.table, self.toggle)
        for part in hidden:
            part.hide()
        self.show_waiting()
        self.toggle.toggled.connect(self._show_table)
        chart.pointed.connect(self._show_line)

    def show_waiting(self) -> None:
        """It is being counted."""
        self.chart.show_stale()
        self.line.setText("…")

    def show_title(self, title: str) -> None:
        """What the chart is about."""
        self.caption.setText(title.upper())
        self.chart.setAccessibleName(title)
        self.table.setAccessibleName(title)
        self.toggle.setAccessibleName(tr("{0} as a table").format(title))

    def show_numbers(self, summary: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """What all of it says in a line, and the table; without rows there is only the line."""
        self._summary = summary
        self.table.show_numbers(heads, rows)
        self.toggle.setVisible(bool(rows))
        self.chart.setVisible(bool(rows) and not self.toggle.isChecked())
        self.table.setVisible(bool(rows) and self.toggle.isChecked())
        if self.chart.cursor_at is None:
            self.line.setText(summary)

    def _show_line(self, words: str) -> None:
        self.line.setText(words or self._summary)

    def _show_table(self, shown: bool) -> None:
        self.chart.setVisible(not shown)
        self.table.setVisible(shown)
        self.line.setText(self._summary)
        self.table.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.chart.updateGeometry()
            self.table.fit()
