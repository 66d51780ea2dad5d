"""One next step: its tick says done, its chip says that they agreed to it out loud."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from callgoal_desktop.core.records import NextStep
from callgoal_desktop.ui.parts.controls import TickBox, beside, button, column, label, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.words import step_text


def show_promise(chip: QPushButton, words: str, promised: bool) -> None:
    """Show on a chip whether they promised: told by a mark and not by the colour alone."""
    chip.setText(f"✓ {words}" if promised else f"{words}?")
    chip.setChecked(promised)


class StepRow(QFrame):
    """A row of the next-steps list; it says what was done to it, and changes nothing itself."""

    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    key_pressed = Signal(str, object)
    edit_asked = Signal(str)
    edit_typed = Signal(str, str)
    edit_entered = Signal(str)
    edit_left = Signal(str)

    def __init__(self, step: NextStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextStepRow")
        self.setProperty("row", "true")
        self.id = step.id
        self.check = TickBox()
        self.check.setObjectName("nextStepCheck")
        self.what = label("", wrap=True)
        self.who_when = label("", "small", wrap=True)
        self.overdue = label(self.tr("overdue"), "due")
        self.promised = button(self.tr("promised"), "chip", name="promisedButton")
        self.promised.setCheckable(True)
        self.line: LineField | None = None
        self._lay_out()
        self.check.clicked.connect(lambda: self.done_toggled.emit(self.id))
        self.promised.clicked.connect(lambda: self.promised_toggled.emit(self.id))
        self.check.key_pressed.connect(lambda event: self.key_pressed.emit(self.id, event))

    def _lay_out(self) -> None:
        head = beside(self.what, self.overdue, self.promised)
        self.body = column(gap=2)
        self.body.addLayout(head)
        self.body.addWidget(self.who_when)
        layout = row(self, gap=8)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.body, 1)

    def show_step(self, step: NextStep, today: date) -> None:
        """Show the step as it is."""
        self.check.setChecked(step.done_at is not None)
        self.check.setAccessibleName(self.tr("Done: {0}").format(step.what))
        self.what.setText(step.what or self.tr("(no words yet)"))
        self.who_when.setText(step_text(step))
        show_promise(self.promised, self.tr("promised"), step.promised_at is not None)
        self.promised.setAccessibleName(self.tr("Promised: {0}").format(step.what))
        self.overdue.setVisible(step.due is not None and step.due < today and step.done_at is None)

    def edit(self, text: str) -> None:
        """Let the step be typed anew, on one line."""
        if self.line is None:
            line = LineField()
            line.setObjectName("stepLineEdit")
            line.setAccessibleName(self.tr("Next step, who and when"))
            line.typed.connect(lambda typed: self.edit_typed.emit(self.id, typed))
            line.entered.connect(lambda _text: self.edit_entered.emit(self.id))
            line.left_by_escape.connect(lambda: self.edit_left.emit(self.id))
            self.body.addWidget(line)
            self.line = line
        self.line.show_text(text)

    def is_typing(self) -> bool:
        """Whether the step is being typed anew: its line stays, also when it is empty."""
        return self.line is not None and self.line.hasFocus()

    def end_edit(self) -> None:
        """Show the step alone again."""
        if self.line is not None:
            line, self.line = self.line, None
            had_focus = line.hasFocus()
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
            if had_focus:
                self.check.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_asked.emit(self.id)
