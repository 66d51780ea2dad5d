"""After the call, in under a minute: was the goal met, what was agreed, what to do differently."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from callgoal_desktop.core.records import GoalMet, Outcome, Question, Verdict
from callgoal_desktop.ui.parts.controls import GAP, ChoiceChips, button, card, column, fill, flow, label, row
from callgoal_desktop.ui.parts.fields import TextArea
from callgoal_desktop.ui.parts.mark_list import MarkList
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import outcome_text, short, title, tr
from callgoal_desktop.ui.wrap_up.agreed_card import Agreed, AgreedCard

WIDEST = 640
"""The cards are no wider, in pixels at 100 %: a line of words is to be read at one glance."""


class WrapUpPage(QWidget):
    """Shows what an ended call came to; every choice is kept at once, and all of them may be left out."""

    goal_met_chosen = Signal(object)
    qualified_chosen = Signal(object)
    right_resource_chosen = Signal(object)
    outcome_chosen = Signal(object)
    reason_typed = Signal(str)
    lesson_typed = Signal(str)
    back_asked = Signal()
    finished = Signal()
    mail_asked = Signal()

    def __init__(self, marks: MarkList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wrapUpPage")
        self.marks = marks
        self.title = label("", "title", wrap=True)
        self.subtitle = label("", "muted", wrap=True)
        self.goal = label("", wrap=True)
        self.goal_met = self._goal_met()
        self.qualified = self._verdict("qualifiedGroup", self.tr("Are they qualified?"))
        self.right_resource = self._verdict("rightResourceGroup", self.tr("Are we the right resource?"))
        self.key_issues = label("", wrap=True)
        self.key_caption = label(self.tr("KEY ISSUES (STARRED)"), "caps")
        self.outcomes = self._outcomes()
        self.reason = self._area("noNextStepEdit", self.tr("No next step because …"))
        self.agreed = AgreedCard(self.outcomes, self.reason)
        self.not_asked = label("", wrap=True)
        self.lesson = self._area("lessonEdit", self.tr("Ask about the cost of waiting before minute 20 …"))
        self.lesson.setAccessibleName(self.tr("One thing to do differently"))
        self.back = button(self.tr("Back to the call"), name="backToCallButton", picture="arrow-left")
        self.mail = button(self.tr("Mail recap"), name="mailRecapButton", picture="mail")
        self.finish = button(self.tr("Done, copy recap"), "main", name="finishCallButton", picture="copy")
        self._lay_out()
        self._connect()

    def _goal_met(self) -> ChoiceChips[GoalMet]:
        chips: ChoiceChips[GoalMet] = ChoiceChips(
            (
                (GoalMet.MET, self.tr("Met")),
                (GoalMet.LEAST, self.tr("At least")),
                (GoalMet.NOT_MET, self.tr("Not met")),
            )
        )
        chips.setObjectName("goalMetGroup")
        chips.setAccessibleName(self.tr("Was the goal met?"))
        return chips

    def _verdict(self, name: str, question: str) -> ChoiceChips[Verdict]:
        chips: ChoiceChips[Verdict] = ChoiceChips(
            (
                (Verdict.YES, self.tr("Yes")),
                (Verdict.UNKNOWN, self.tr("Not yet known")),
                (Verdict.NO, self.tr("No")),
            )
        )
        chips.setObjectName(name)
        chips.setAccessibleName(question)
        return chips

    def _outcomes(self) -> ChoiceChips[Outcome]:
        chips: ChoiceChips[Outcome] = ChoiceChips((outcome, outcome_text(outcome)) for outcome in Outcome)
        chips.setObjectName("outcomeGroup")
        chips.setAccessibleName(self.tr("What the call came to"))
        return chips

    def _area(self, name: str, placeholder: str) -> TextArea:
        area = TextArea(1, 5)
        area.setObjectName(name)
        area.setPlaceholderText(placeholder)
        area.setAccessibleName(placeholder)
        return area

    def _lay_out(self) -> None:
        self.cards = QWidget()
        self.marked = self._card(label(self.tr("MARKED MINUTES"), "caps"), self.marks)
        cards = column(self.cards, gap=GAP + 2)
        for one in (
            self._card(label(self.tr("WAS THE GOAL MET?"), "caps"), self.goal, self.goal_met),
            self._card(
                label(self.tr("ARE THEY QUALIFIED?"), "caps"),
                self.qualified,
                label(self.tr("ARE WE THE RIGHT RESOURCE?"), "caps"),
                self.right_resource,
                self.key_caption,
                self.key_issues,
            ),
            self.agreed,
            self._card(label(self.tr("NOT ASKED"), "caps"), self.not_asked),
            self.marked,
            self._card(label(self.tr("ONE THING TO DO DIFFERENTLY"), "caps"), self.lesson),
        ):
            cards.addWidget(one)
        cards.addStretch(1)
        centred = QWidget()
        middle = row(centred)
        middle.addWidget(self.cards, 1)
        self.cards.setMaximumWidth(scaled(WIDEST))
        scroll = QScrollArea()
        scroll.setWidget(centred)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = flow(gap=GAP)
        fill(foot, (self.back, self.finish, self.mail))
        layout = column(self, margins=GAP + 2)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.cards.setMaximumWidth(scaled(WIDEST))

    def _card(self, *parts: QWidget | QBoxLayout) -> QFrame:
        made = card()
        inner = column(made, margins=10, gap=6)
        for part in parts:
            inner.addWidget(part) if isinstance(part, QWidget) else inner.addLayout(part)
        return made

    def _connect(self) -> None:
        self.goal_met.chosen.connect(self.goal_met_chosen)
        self.qualified.chosen.connect(self.qualified_chosen)
        self.right_resource.chosen.connect(self.right_resource_chosen)
        self.outcomes.chosen.connect(self.outcome_chosen)
        self.reason.typed.connect(self.reason_typed)
        self.lesson.typed.connect(self.lesson_typed)
        self.back.clicked.connect(self.back_asked)
        self.finish.clicked.connect(self.finished)
        self.mail.clicked.connect(self.mail_asked)
        self.agreed.rearranged.connect(self._chain_focus)
        self.marks.rearranged.connect(self._chain_focus)
        self._chain_focus()

    def _chain_focus(self) -> None:
        """Tab goes through the page as it is read."""
        chips = (*self.goal_met.chips, *self.qualified.chips, *self.right_resource.chips)
        for first, second in pairwise(
            (
                *chips,
                *self.agreed.focus_chain,
                *self.marks.focus_chain,
                *(self.lesson, self.back, self.finish, self.mail),
            )
        ):
            QWidget.setTabOrder(first, second)

    def show_call(self, questions: list[Question], agreed: Agreed, length: str) -> None:
        """Show what the call came to; ``length`` is how long it ran."""
        call = agreed.call
        asked = sum(question.asked_at is not None for question in questions)
        self.title.setText(self.tr("Wrap up · {0}").format(title(call)))
        of_them = tr("{0} of %Ln questions asked", "", len(questions)).format(asked)
        self.subtitle.setText(f"{length} · {of_them}")
        self.goal.setText(call.goal.text.strip() or self.tr("This call had no goal."))
        self.goal_met.show_choice(call.goal.met)
        self.qualified.show_choice(call.qualified)
        self.right_resource.show_choice(call.right_resource)
        self._show_questions(questions)
        self.agreed.show_agreed(agreed)
        self.lesson.show_text(call.lesson)
        self.marks.show_call(call)
        self.marked.setVisible(not self.marks.is_empty)

    def _show_questions(self, questions: list[Question]) -> None:
        issues = [short(q.answer) or short(q.text) for q in questions if q.key_issue]
        self.key_issues.setText("\n".join(f"★ {issue}" for issue in issues))
        for widget in (self.key_issues, self.key_caption):
            widget.setVisible(bool(issues))
        left = [short(q.text) for q in questions if q.asked_at is None and not q.skipped]
        self.not_asked.setText("\n".join(left) or self.tr("Every question was asked."))
