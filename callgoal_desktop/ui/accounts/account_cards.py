"""What is open with an account and what it has answered, as cards to read; a promise can be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from callgoal_desktop.core.account_answers import Answered
from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Certainty, Question
from callgoal_desktop.ui.parts.controls import TickBox, button, column, label, row
from callgoal_desktop.ui.words import cut, held_text, is_overdue, short, step_text, tr

MOST_WORDS = 600
"""An answer is shown up to so many letters; its call has the rest."""


class PromiseRow(QFrame):
    """An open step: its tick says done."""

    done_toggled = Signal(str)

    def __init__(self, shown: OpenStep, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountStepRow")
        step = shown.step
        facts = (
            step_text(step),
            tr("overdue") if is_overdue(step, today) else "",
            tr("promised") if step.promised_at else "",
        )
        about = " · ".join(filter(None, facts))
        self.check = TickBox()
        self.check.setObjectName("nextStepCheck")
        self.check.setAccessibleName(tr("Done: {0}").format(short(step.what)))
        self.check.setAccessibleDescription(about)
        self.check.clicked.connect(lambda: self._tick(step.id))
        words = column(gap=1)
        words.addWidget(label(step.what[:MOST_WORDS] or tr("(no words yet)"), wrap=True))
        words.addWidget(label(about, "amberSmall" if is_overdue(step, today) else "small", wrap=True))
        line = row(self, gap=8)
        line.setContentsMargins(0, 2, 0, 2)
        line.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def _tick(self, step_id: str) -> None:
        self.done_toggled.emit(step_id)
        self.check.setChecked(False)  # still here: the disk has refused it


class PromisesCard(QFrame):
    """What one side has still to do."""

    done_toggled = Signal(str)

    def __init__(self, title: str, steps: Sequence[OpenStep], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        inner = column(self, margins=10, gap=4)
        inner.addWidget(label(title, "caps"))
        for each in steps:
            made = PromiseRow(each, today)
            made.done_toggled.connect(self.done_toggled)
            inner.addWidget(made)
        if not steps:
            inner.addWidget(label(tr("Nothing is open."), "muted"))


class AnswersCard(QFrame):
    """One question, and what was answered to it in each call."""

    call_asked = Signal(str)

    def __init__(self, answered: Answered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answersCard")
        self.setProperty("card", "true")
        inner = column(self, margins=10, gap=4)
        inner.addWidget(label(answered.text[:MOST_WORDS] or tr("(no words yet)"), "strong", wrap=True))
        lines = QGridLayout()
        lines.setColumnStretch(1, 1)
        inner.addLayout(lines)
        for place, (question, call) in enumerate(answered.answers):
            day = button(held_text(call) or tr("No date"), "quiet", name="answerCallButton")
            day.setAccessibleName(tr("Read the call of {0}").format(held_text(call) or tr("No date")))
            day.clicked.connect(lambda _checked=False, id=call.id: self.call_asked.emit(id))
            lines.addWidget(day, place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            lines.addWidget(label(self._told(question), wrap=True), place, 1)

    def _told(self, question: Question) -> str:
        answer = cut(question.answer.strip(), MOST_WORDS)
        sure = {Certainty.IMPLIED: tr("implied"), Certainty.UNKNOWN: tr("asked, not known")}
        said = sure.get(question.certainty) if question.certainty else None
        return f"{answer}  ({said})" if said else answer
