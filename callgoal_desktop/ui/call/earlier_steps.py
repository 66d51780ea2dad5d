"""Promises of earlier calls that are open still: above the next steps of this call, the same steps and no copies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.last_time import LastTime
from callgoal_desktop.core.records import NextStep
from callgoal_desktop.ui.parts.controls import TickBox, beside, column, label, row
from callgoal_desktop.ui.words import held_text, is_overdue, short, step_text


class EarlierSteps(QFrame):
    """A row each, with a tick that says done; every signal names the step that it is about."""

    done_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierSteps")
        self.setAccessibleName(self.tr("Open from earlier calls"))
        self.setProperty("plain", "true")
        self._rows: dict[str, EarlierStepRow] = {}
        self._order: list[EarlierStepRow] = []
        self._list = column(self, gap=0)
        self.hide()

    def show_steps(self, last: LastTime | None, steps: Sequence[NextStep], today: date) -> None:
        """Show these steps of the calls that ``last`` was told from."""
        ids = [step.id for step in steps]
        for gone in [row_id for row_id in self._rows if row_id not in ids]:
            dropped = self._rows.pop(gone)
            self._list.removeWidget(dropped)
            dropped.hide()
            dropped.deleteLater()
        for place, step in enumerate(steps):
            if step.id not in self._rows:
                made = self._rows[step.id] = EarlierStepRow(step.id)
                made.done_toggled.connect(self.done_toggled)
            assert last is not None
            self._list.insertWidget(place, self._rows[step.id])
            self._rows[step.id].show_step(step, held_text(last.call_of(step.call_id)), today)
        self._order = [self._rows[row_id] for row_id in ids]
        self.setVisible(bool(steps))

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        return tuple(each.check for each in self._order)

    def shows(self, step_id: str) -> bool:
        """Whether this step is among them."""
        return step_id in self._rows

    def focus_row(self, step_id: str) -> None:
        """Put the focus on the tick of a step."""
        self._rows[step_id].check.setFocus()


class EarlierStepRow(QFrame):
    """What was promised, by whom and by when, and on which day."""

    done_toggled = Signal(str)

    def __init__(self, step_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierStepRow")
        self.setProperty("row", "true")
        self.check = TickBox()
        self.check.setObjectName("earlierStepCheck")
        self.what = label("", wrap=True)
        self.who_when = label("", "small", wrap=True)
        self.overdue = label(self.tr("overdue"), "due")
        body = column(gap=2)
        body.addLayout(beside(self.what, self.overdue))
        body.addWidget(self.who_when)
        layout = row(self, gap=8)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)
        self.check.clicked.connect(lambda: self.done_toggled.emit(step_id))

    def show_step(self, step: NextStep, held: str, today: date) -> None:
        """Show the step; ``held`` is the day of the call that it is from."""
        self.check.setChecked(step.done_at is not None)
        self.check.setAccessibleName(self.tr("Done: {0}").format(short(step.what)))
        self.what.setText(short(step.what) or self.tr("(no words yet)"))
        self.who_when.setText(" · ".join((step_text(step), self.tr("from {0}").format(held))))
        self.overdue.setVisible(is_overdue(step, today))
