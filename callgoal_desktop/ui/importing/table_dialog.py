"""Asks what the columns of a table are, and shows the first calls that would come of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from callgoal_desktop.core.arrivals import Notice, Remark
from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.text import one_line
from callgoal_desktop.imports import Preview
from callgoal_desktop.ui.importing.column_words import column_words
from callgoal_desktop.ui.importing.import_words import remark_text
from callgoal_desktop.ui.parts.chooser import Chooser
from callgoal_desktop.ui.parts.controls import GAP, OneLine, button, column, label, row
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import held_text, short, title

WIDTH, LEAST, HEIGHT = 560, 320, 640
"""Pixels at a text size of 100 %."""

SHOWN = 4
"""So many calls are shown."""


class ColumnRow(QWidget):
    """A column of the table by its name and what stands in it, and what it becomes."""

    chosen = Signal()

    def __init__(self, name: str, sample: str, guess: Column) -> None:
        super().__init__()
        self.setObjectName("columnRow")
        words = column(gap=0)
        head, below = OneLine(), OneLine()
        head.setText(name)
        below.setText(one_line(sample)[:200])
        below.setProperty("word", "small")
        words.addWidget(head)
        words.addWidget(below)
        self.chooser = Chooser()
        self.chooser.setObjectName("columnCombo")
        self.chooser.setAccessibleName(self.tr("What the column “{0}” becomes").format(name))
        for each in Column:
            self.chooser.addItem(column_words(each), each)
        self.chooser.setCurrentIndex(list(Column).index(guess))
        self.chooser.setMinimumContentsLength(8)
        self.chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.currentIndexChanged.connect(self.chosen)
        line = row(self)
        line.addLayout(words, 1)
        line.addWidget(self.chooser, 1)

    @property
    def column(self) -> Column:
        """What it becomes."""
        return list(Column)[self.chooser.currentIndex()]


class TableDialog(QDialog):
    """Columns above, calls below; ``agreed`` says which columns are what when Import is pressed."""

    agreed = Signal(object)
    """``tuple[Column, ...]``."""

    def __init__(self, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tableDialog")
        self.setWindowTitle(self.tr("Import {0}").format(short(preview.source.said)))
        self._preview = preview
        self._rows = [
            ColumnRow(name or self.tr("Column {0}").format(place + 1), _sample(preview, place), preview.columns[place])
            for place, name in enumerate(preview.header)
        ]
        self.calls = label("", wrap=True)
        self.calls.setObjectName("tableCalls")
        self.remarks = label("", "muted", wrap=True)
        self.remarks.setObjectName("tableRemarks")
        self._accept = button(self.tr("Import"), "main", name="tableImportButton")
        self._lay_out()
        self._show()
        screen = parent.screen().availableGeometry()
        width = min(scaled(WIDTH), max(parent.width(), scaled(LEAST)), screen.width())
        self.resize(width, min(scaled(HEIGHT), max(parent.height(), scaled(LEAST)), screen.height() * 9 // 10))

    def _lay_out(self) -> None:
        content = Rows()
        inside = column(content, margins=GAP, gap=GAP)
        inside.addWidget(label(self.tr("COLUMNS"), "caps"))
        for each in self._rows:
            each.chosen.connect(self._show)
            inside.addWidget(each)
        inside.addSpacing(scaled(GAP))
        inside.addWidget(label(self.tr("THE FIRST CALLS"), "caps"))
        inside.addWidget(self.calls)
        inside.addWidget(self.remarks)
        inside.addStretch(1)
        scroll = FittedScroll(content)
        scroll.fill(0)
        cancel = button(self.tr("Cancel"), name="tableCancelButton")
        cancel.clicked.connect(self.reject)
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._agree)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        around = column(self, margins=GAP)
        around.addWidget(scroll, 1)
        around.addLayout(buttons)

    def _columns(self) -> tuple[Column, ...]:
        """What each column becomes; one that was chosen twice is the first of them."""
        taken: set[Column] = set()
        found: list[Column] = []
        for each in self._rows:
            found.append(Column.NOTHING if each.column in taken else each.column)
            taken.add(each.column)
        return tuple(found)

    def _show(self) -> None:
        columns = self._columns()
        calls, is_ambiguous = self._preview.calls(columns)
        self.calls.setText("\n".join(map(_line, calls[:SHOWN])) or self.tr("No row becomes a call."))
        remarks = [remark_text(remark) for remark in self._preview.remarks]
        name = self._preview.source.said
        if is_ambiguous:
            remarks.append(remark_text(Remark(Notice.DAY_FIRST, name)))
        twice = [each.column for each in self._rows if each.column]
        if len(set(twice)) < len(twice):
            remarks.append(self.tr("What was chosen twice is read from the first of the columns."))
        self.remarks.setText(" ".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self._accept.setEnabled(bool(calls))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._columns())


def _sample(preview: Preview, place: int) -> str:
    return next((cells[place] for cells in preview.rows if place < len(cells) and cells[place]), "")


def _line(whole: WholeCall) -> str:
    call = whole.call
    steps: Sequence[str] = [step.what for step in whole.steps]
    parts = (title(call), held_text(call), call.goal.text, *steps)
    return "• " + " · ".join(short(one_line(part)) for part in parts if part)
