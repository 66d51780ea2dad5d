"""Where the answer to the current question is typed, in the customer's words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callgoal_desktop.core.records import Certainty, Question
from callgoal_desktop.ui.parts.controls import ChoiceChips, button, column, flow, label
from callgoal_desktop.ui.parts.fields import TextArea


class AnswerEditor(QWidget):
    """Probes, the answer, and what kind of answer it is; it stands in the row of the current question."""

    answer_typed = Signal(str)
    certainty_chosen = Signal(object)
    key_issue_toggled = Signal()
    skip_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.probes = label("", "muted", wrap=True)
        self.edit = TextArea(1, 8)
        self.edit.setObjectName("answerEdit")
        self.edit.setAccessibleName(self.tr("Answer, in their words"))
        self.edit.setPlaceholderText(self.tr("In their words"))
        self.certainty: ChoiceChips[Certainty] = ChoiceChips(
            (
                (Certainty.STATED, self.tr("stated")),
                (Certainty.IMPLIED, self.tr("implied")),
                (Certainty.UNKNOWN, self.tr("unknown")),
            )
        )
        self.star = button("", "star", name="keyIssueButton")
        self.star.setCheckable(True)
        self.skip = button("", "quiet", name="skipButton")
        self.menu = QMenu(self)
        self.more = button("⋯", "quiet", name="questionMenuButton")
        self.more.setAccessibleName(self.tr("More for this question"))
        self.more.setMenu(self.menu)
        self._about: tuple[object, ...] = ()
        self._lay_out()
        self.edit.typed.connect(self.answer_typed)
        self.certainty.chosen.connect(self.certainty_chosen)
        self.star.clicked.connect(lambda: self.key_issue_toggled.emit())
        self.skip.clicked.connect(lambda: self.skip_toggled.emit())

    def _lay_out(self) -> None:
        tools = flow(gap=2)
        for widget in (self.star, self.skip, self.more):
            tools.addWidget(widget)
        layout = column(self, gap=5)
        layout.addWidget(self.probes)
        layout.addWidget(self.edit)
        layout.addWidget(self.certainty)
        layout.addLayout(tools)

    def show_question(self, question: Question) -> None:
        """Show the answer of this question and what is said about it."""
        self.edit.show_text(question.answer)
        self._show_marks(question)

    def show_marks(self, question: Question) -> None:
        """Show all but the answer anew: a click may have left a mark that the disk has refused."""
        self._about = ()
        self._show_marks(question)

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return self.edit, *self.certainty.chips, self.star, self.skip, self.more

    def _show_marks(self, question: Question) -> None:
        about = (question.id, question.probes, question.certainty, question.key_issue, question.skipped)
        if about == self._about:
            return  # a key in the answer changes nothing else
        self._about = about
        probes = self.tr("Probe: {0}").format(" · ".join(question.probes)) if question.probes else ""
        self.probes.setText(probes)
        self.probes.setHidden(not probes)
        self.certainty.show_choice(question.certainty)
        self.star.setChecked(question.key_issue)
        self.star.setText(self.tr("★ key issue") if question.key_issue else self.tr("☆ key issue"))
        self.skip.setText(self.tr("ask it after all") if question.skipped else self.tr("skip on purpose"))
