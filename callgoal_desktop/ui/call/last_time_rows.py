"""The rows of the Last time panel: an open question, an open promise, an answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from callgoal_desktop.core.outcome import is_theirs
from callgoal_desktop.core.records import NextStep, Question
from callgoal_desktop.ui.parts.controls import TickBox, beside, button, column, label, row
from callgoal_desktop.ui.words import due_text, is_overdue, owner_text, short


class OpenQuestionRow(QFrame):
    """A question that was not asked, and the button that carries it over."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName("openQuestionRow")
        self._number = number
        self.words = label("", wrap=True)
        self.carry = button(self._carry_text(), "chip", name="carryButton")
        self.done = label(self.tr("carried over"), "small")
        column(self).addLayout(beside(self.words, self.done, self.carry))

    def _carry_text(self) -> str:
        if self._number > 9:
            return self.tr("Carry over")
        return self.tr("Carry over  {0}").format(self._number)

    def show_question(self, question: Question, since: str, taken: bool) -> None:
        """Show the question; ``since`` is the day of its call where that is not the last one."""
        words = self.tr("Open: “{0}”").format(short(question.text))
        self.words.setText(f"{words} ({since})" if since else words)
        self.carry.setAccessibleName(self.tr("Carry over: {0}").format(short(question.text)))
        self.carry.setVisible(not taken)
        self.done.setVisible(taken)


class OpenStepRow(QFrame):
    """What somebody was to do, whether it is late, and a tick that says done."""

    done_toggled = Signal(str)

    def __init__(self, step_id: str) -> None:
        super().__init__()
        self.setObjectName("openStepRow")
        self.check = TickBox()
        self.check.setObjectName("openStepCheck")
        self.check.clicked.connect(lambda: self.done_toggled.emit(step_id))
        self.words = label("", wrap=True)
        self.overdue = label(self.tr("overdue"), "due")
        layout = row(self, gap=6)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.overdue, 0, Qt.AlignmentFlag.AlignTop)

    def show_step(self, step: NextStep, since: str, today: date) -> None:
        """Show the step; ``since`` is the day of its call where that is not the last one."""
        when = due_text(step.due, step.time) or since
        words = self._words(step)
        self.words.setText(f"{words} ({when})" if when else words)
        self.check.setChecked(step.done_at is not None)
        self.check.setAccessibleName(self.tr("Done: {0}").format(short(step.what)))
        self.overdue.setVisible(is_overdue(step, today))

    def _words(self, step: NextStep) -> str:
        what = short(step.what) or self.tr("(no words yet)")
        if step.promised_at is None:
            return self.tr("{0}: {1}").format(owner_text(step.owner), what)
        if not is_theirs(step):
            return self.tr("I promised: {0}").format(what)
        return self.tr("{0} promised: {1}").format(owner_text(step.owner), what)


class AnswerRow(QFrame):
    """A question that was answered, and the first line of what they said."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.setObjectName("answerRow")
        star = "★ " if question.key_issue else ""
        first = next(line for line in question.answer.splitlines() if line.strip())
        layout = column(self, gap=0)
        layout.addWidget(label(f"{star}{short(question.text)}", "small", wrap=True))
        layout.addWidget(label(short(first), wrap=True))
