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
        self.caption = label(title.upper(), "caps", wrap=True)
        self._name = chart.objectName().removesuffix("Chart")
        self._table: NumberTable | None = None
        self.toggle = button(tr("Table"), "chip", name=f"{self._name}TableButton")
        self.line = label("", "small", wrap=True)
        self._summary, self._title = "", title
        self._numbers: tuple[Sequence[str], Sequence[Sequence[str]]] = (), ()
        self.show_title(title)
        self.toggle.setCheckable(True)
        self.line.setObjectName(f"{self._name}Line")
        self._inside = column(self, margins=10, gap=6)
        self._inside.addLayout(beside(self.caption, self.toggle))
        fill(self._inside, (chart, self.line))
        self._inside.addStretch(1)
        hidden: tuple[QWidget, ...] = (chart, self.toggle)
        for part in hidden:
            part.hide()
        self.show_waiting()
        self.toggle.toggled.connect(self._show_table)
        chart.pointed.connect(self._show_line)

    @property
    def table(self) -> NumberTable:
        """The table, which is made when it is first asked for: the page comes sooner without it."""
        if self._table is None:
            self._table = NumberTable(f"{self._name}Table")
            self._table.setAccessibleName(self._title)
            self._table.show_numbers(*self._numbers)
            self._inside.insertWidget(1, self._table)
            QWidget.setTabOrder(self.toggle, self._table)
        return self._table

    def show_waiting(self) -> None:
        """It is being counted."""
        self.chart.show_stale()
        self.line.setText("…")

    def show_title(self, title: str) -> None:
        """What the chart is about."""
        self._title = title
        self.caption.setText(title.upper())
        self.chart.setAccessibleName(title)
        self.toggle.setAccessibleName(tr("{0} as a table").format(title))
        if self._table is not None:
            self._table.setAccessibleName(title)

    def show_numbers(self, summary: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """What all of it says in a line, and the table; without rows there is only the line."""
        self._summary, self._numbers = summary, (heads, rows)
        if self._table is not None:
            self._table.show_numbers(heads, rows)
        self.toggle.setVisible(bool(rows))
        self._show_either(bool(rows), as_table=self.toggle.isChecked())
        if self.chart.cursor_at is None:
            self.line.setText(summary)

    def _show_line(self, words: str) -> None:
        self.line.setText(words or self._summary)

    def _show_table(self, as_table: bool) -> None:
        self._show_either(True, as_table=as_table)
        self.line.setText(self._summary)

    def _show_either(self, shown: bool, *, as_table: bool) -> None:
        self.chart.setVisible(shown and not as_table)
        if as_table or self._table is not None:
            self.table.setVisible(shown and as_table)
            self.table.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.chart.updateGeometry()
            if self._table is not None:
                self._table.fit()
