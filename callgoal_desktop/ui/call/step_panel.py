"""The next steps: what, who, when; added on one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callgoal_desktop.core.records import NextStep
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.call.earlier_steps import EarlierSteps
from callgoal_desktop.ui.parts.controls import column, label, restyle, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.parts.step_chips import StepChips
from callgoal_desktop.ui.parts.step_row import StepRow

if TYPE_CHECKING:  # reading dates takes time to import, and no window waits for it
    from callgoal_desktop.core.quick_entry import Entry

COMPACT_HEIGHT = 190
"""In a column of panels, the steps take at most this many pixels before they scroll."""

WIDE_HEIGHT = 480
"""Beside the questions they may take this many."""


class StepPanel(QFrame):
    """Shows the next steps of a call; every signal names the step that it is about."""

    rearranged = Signal()
    """The rows are others now."""
    line_typed = Signal(str)
    entered = Signal(str)
    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    edit_asked = Signal(str)
    edit_typed = Signal(str, str)
    edit_entered = Signal(str)
    edit_left = Signal(str)
    moved_up = Signal(str)
    moved_down = Signal(str)
    removed = Signal(str)

    def __init__(self, model: RecordList[NextStep], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextStepPanel")
        self.setAccessibleName(self.tr("Next steps"))
        self._model = model
        self._today = date.min
        self._rows: dict[str, StepRow] = {}
        self.count = label("", "caps")
        self.head = row()
        self._is_nudged = self._is_compact = False
        self.new_edit = LineField()
        self.new_edit.setObjectName("newStepEdit")
        self.new_edit.setProperty("inline", "true")
        self.new_edit.setAccessibleName(self.tr("Add a next step: who, what, by when"))
        self.new_edit.setPlaceholderText(self.tr("Add: “Dana: intro to plant manager by Fri”"))
        self.unread = label(self.tr("Who and when are read in English only, so not here."), "muted", wrap=True)
        self.unread.setObjectName("stepsUnreadLabel")
        self.unread.hide()
        self.chips = StepChips()
        self.earlier = EarlierSteps()
        self.rows = Rows()
        self.view = FittedScroll(self.rows)
        self.list = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.addWidget(label(self.tr("NEXT STEPS"), "caps"), 1)
        self.head.addWidget(self.count)
        rows = self.rows
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setSpacing(0)
        self.list.addStretch(1)
        both = column(rows, gap=0)
        both.addWidget(self.earlier)
        both.addLayout(self.list)
        rows.setProperty("plain", "true")
        self.view.setObjectName("nextStepView")
        self.view.setAccessibleName(self.tr("Next steps"))
        self.view.setProperty("plain", "true")
        box = QFrame()
        box.setProperty("card", "true")
        inner = column(box, margins=1, gap=0)
        inner.addWidget(self.view)
        inner.addWidget(self.new_edit)
        inner.addWidget(self.chips)
        unread = row()
        unread.setContentsMargins(10, 0, 8, 6)
        unread.addWidget(self.unread, 1)
        inner.addLayout(unread)
        inner.addStretch(1)
        layout = column(self, gap=4)
        layout.addLayout(self.head)
        layout.addWidget(box, 1)

    def _connect(self) -> None:
        self._model.modelReset.connect(self._rebuild)
        self._model.rowsInserted.connect(self._rebuild)
        self._model.rowsInserted.connect(self._show_new)
        self._model.rowsRemoved.connect(self._rebuild)
        self._model.rowsMoved.connect(self._rebuild)
        self._model.dataChanged.connect(self._show_rows)
        self.new_edit.typed.connect(self.line_typed)
        self.new_edit.entered.connect(self.entered)
        self.chips.left.connect(self.type_on)

    def show_today(self, today: date) -> None:
        """Count what is overdue from this day."""
        self._today = today
        self._show_all()

    def show_understood(self, entry: Entry | None, names: tuple[str, ...]) -> None:
        """Show what was understood of the line that is being typed; ``names`` are those who may have to do it."""
        self.chips.show_entry(entry, self._today, names)

    def show_quiet(self, quiet: bool) -> None:
        """Say that the line is taken as it is typed, or nothing."""
        self.unread.setVisible(quiet)

    def type_on(self) -> None:
        """Let the line of the new step be typed on."""
        self.new_edit.setFocus()
        self.new_edit.caret_to_end()

    def show_edit(self, step_id: str, text: str | None) -> None:
        """Show the line in which a step is typed anew, or none."""
        if step_id in self._rows:
            if text is None and not self._rows[step_id].is_typing():
                self._rows[step_id].end_edit()
            elif text is None:
                self._rows[step_id].edit("")
            else:
                self._rows[step_id].edit(text)

    def end_edit(self, step_id: str) -> None:
        """The step is typed no more."""
        if step_id in self._rows:
            self._rows[step_id].end_edit()

    def line_of(self, step_id: str) -> str | None:
        """What stands in the line in which a step is typed anew."""
        line = self._rows[step_id].line
        return None if line is None else line.text()

    def edit_line(self, step_id: str) -> None:
        """Put the focus into the line of a step that is being typed anew."""
        line = self._rows[step_id].line
        if line is not None:
            line.setFocus()
            line.caret_to_end()

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        rows = [self._rows[step.id] for step in self._model.records]
        return (
            *self.earlier.focus_chain,
            *(part for each in rows for part in (each.check, each.promised)),
            self.new_edit,
            *self.chips.chips,
        )

    def focus_row(self, step_id: str) -> None:
        """Put the focus on the tick of a step."""
        if step_id in self._rows:
            self._rows[step_id].check.setFocus()

    def show_compact(self, compact: bool) -> None:
        """In a column, never so high that the questions have no room."""
        self.view.fit(0, COMPACT_HEIGHT if compact else WIDE_HEIGHT)
        self._is_compact = compact
        self._show_count()

    def add_nudge(self, nudge: QWidget) -> None:
        """The nudge stands here, beside the title, while the window is narrow."""
        self.head.insertWidget(1, nudge)

    def show_nudged(self, nudged: bool) -> None:
        """Leave the line to the nudge where there is no room for more."""
        self._is_nudged = nudged
        self._show_count()

    def _rebuild(self) -> None:
        ids = {step.id for step in self._model.records}
        for gone in [row_id for row_id in self._rows if row_id not in ids]:
            dropped = self._rows.pop(gone)
            self.list.removeWidget(dropped)
            dropped.hide()
            dropped.deleteLater()
        for place, step in enumerate(self._model.records):
            if step.id not in self._rows:
                self._rows[step.id] = self._new_row(step)
            self.list.insertWidget(place, self._rows[step.id])
            restyle(self._rows[step.id], "row", "true" if place else "first")
        self.rearranged.emit()
        self._show_all()

    def _show_new(self, _parent: QModelIndex, _first: int, last: int) -> None:
        """A step that was just added is in view."""
        added = self._rows[self._model.records[last].id]
        QTimer.singleShot(0, added, lambda: self.view.ensureWidgetVisible(added, 0, 0))

    def _new_row(self, step: NextStep) -> StepRow:
        made = StepRow(step)
        made.done_toggled.connect(self.done_toggled)
        made.promised_toggled.connect(self.promised_toggled)
        made.edit_asked.connect(self.edit_asked)
        made.edit_typed.connect(self.edit_typed)
        made.edit_entered.connect(self.edit_entered)
        made.edit_left.connect(self.edit_left)
        made.key_pressed.connect(self._on_key)
        return made

    def _show_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        for number in range(first.row(), last.row() + 1):
            step = self._model.records[number]
            self._rows[step.id].show_step(step, self._today)
        self._show_count()

    def _show_all(self) -> None:
        for step in self._model.records:
            self._rows[step.id].show_step(step, self._today)
        self._show_count()

    def _show_count(self) -> None:
        promised = sum(step.promised_at is not None for step in self._model.records)
        all_of_them = str(len(self._model.records)) if self._model.records else ""
        told = self.tr("{0} PROMISED").format(promised) if promised else ""
        self.count.setText(" · ".join(filter(None, (all_of_them, told))))
        self.count.setVisible(not (self._is_nudged and self._is_compact))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the line to what was understood of it."""
        if event.key() == Qt.Key.Key_Down and self.new_edit.hasFocus() and self.chips.isVisible():
            self.chips.focus_first()
        else:
            super().keyPressEvent(event)

    def _on_key(self, step_id: str, event: QKeyEvent) -> None:
        """Keys on a step's tick: arrows walk, with Alt they move the row; F2 types it anew, P promises."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key(), alt:
            case Qt.Key.Key_Up, True:
                self.moved_up.emit(step_id)
            case Qt.Key.Key_Down, True:
                self.moved_down.emit(step_id)
            case Qt.Key.Key_Up, False:
                self._walk(step_id, -1)
            case Qt.Key.Key_Down, False:
                self._walk(step_id, 1)
            case ((Qt.Key.Key_F2 | Qt.Key.Key_Return | Qt.Key.Key_Enter), False):
                self.edit_asked.emit(step_id)
            case Qt.Key.Key_P, False:
                self.promised_toggled.emit(step_id)
            case Qt.Key.Key_Delete, False:
                self.removed.emit(step_id)
            case _:
                return
        event.accept()

    def _walk(self, step_id: str, by: int) -> None:
        place = self._model.place(step_id)
        assert place is not None
        to = place + by
        if 0 <= to < len(self._model.records):
            self.focus_row(self._model.records[to].id)
        elif to == len(self._model.records):
            self.new_edit.setFocus()
