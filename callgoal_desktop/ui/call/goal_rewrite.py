"""Three short questions in place of a goal that is hard to write: their answers make it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.goal_writing import GoalAnswers, GoalWords, composed
from callgoal_desktop.ui.parts.controls import button, column, flow, label
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.words import cut

SHOWN = 600
"""Of the goal that the answers make, so many letters are shown; all of them are used."""


class GoalRewrite(QFrame):
    """Asks, shows what the goal becomes, and hands it over; what is half answered stays for the next time."""

    answer_typed = Signal(str, str)
    """Which answer, and its text."""
    used = Signal(str)
    """The goal that the answers make is to be the goal."""
    left = Signal()
    left_off = Signal()
    """The caret jumped or the focus went: what follows is another act."""
    made = Signal()
    """The fields are there: Tab has more places to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalRewrite")
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Rewrite the goal"))
        self.lines: dict[str, LineField] = {}
        self.outcome = label("", "muted", wrap=True)
        self.outcome.setObjectName("rewrittenGoalLabel")
        self.use = button(self.tr("Use this goal"), "main", name="useGoalButton")
        self.leave = button(self.tr("Not now"), "quiet", name="leaveRewriteButton")
        self._answers: dict[str, str] = {}
        self.hide()

    def _make(self) -> None:
        """The fields are made when they are first asked for: most goals are typed without them."""
        self.lines = {
            "find-out": self._line(
                "rewriteFindOutEdit", self.tr("What must you find out?"), self.tr("what slow recalls cost them")
            ),
            "fit": self._line(
                "rewriteFitEdit",
                self.tr("How will you know that we are the right resource?"),
                self.tr("they still trace by hand"),
            ),
            "agreed": self._line(
                "rewriteAgreedEdit",
                self.tr("What should they agree to, by when?"),
                self.tr("a pilot scoping session by Friday"),
            ),
        }
        self._lay_out()
        self._connect()
        self.made.emit()

    def _line(self, name: str, question: str, example: str) -> LineField:
        line = LineField()
        line.setObjectName(name)
        line.setAccessibleName(question)
        line.setPlaceholderText(example)
        line.left_off.connect(self.left_off)
        return line

    def _lay_out(self) -> None:
        layout = column(self, margins=10, gap=4)
        for line in self.lines.values():
            layout.addWidget(label(line.accessibleName(), "small", wrap=True))
            layout.addWidget(line)
        layout.addSpacing(2)
        layout.addWidget(self.outcome)
        buttons = flow()
        buttons.addWidget(self.use)
        buttons.addWidget(self.leave)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        lines = list(self.lines.items())
        for place, (which, line) in enumerate(lines):
            line.typed.connect(lambda text, which=which: self.answer_typed.emit(which, text))
            line.left_by_escape.connect(self.left)
            follower = lines[place + 1][1] if place + 1 < len(lines) else None
            line.entered.connect(lambda _text, follower=follower: self._go_on(follower))
        self.use.clicked.connect(self._use)
        self.leave.clicked.connect(self.left)

    def _go_on(self, follower: LineField | None) -> None:
        if follower is not None:
            follower.setFocus()
        else:
            self._use()

    def _use(self) -> None:
        if self.goal():
            self.used.emit(self.goal())

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        return (*self.lines.values(), self.use, self.leave) if self.lines else ()

    def goal(self) -> str:
        """The goal that the answers make; "" for none."""
        find_out, fit, agreed = (self._answers.get(which, "") for which in ("find-out", "fit", "agreed"))
        words = GoalWords(
            find_out=self.tr("Find out {0}"),
            fit=self.tr("whether we are the right resource ({0})"),
            both=self.tr("{0}, and {1}"),
            agreed=self.tr("They agree: {0}"),
        )
        return composed(GoalAnswers(find_out, fit, agreed), words)

    def show_answers(self, answers: dict[str, str]) -> None:
        """Show what was answered so far, and the goal that it makes."""
        self._answers = answers
        if not self.lines:
            return
        for which, line in self.lines.items():
            line.show_text(answers[which])
        goal = self.goal()
        self.outcome.setText(cut(goal, SHOWN))
        self.outcome.setHidden(not goal)
        self.use.setEnabled(bool(goal))

    def open(self) -> None:
        """Ask, from the first question that has no answer."""
        if not self.lines:
            self._make()
            self.show_answers(self._answers)
        self.show()
        empty = (line for line in self.lines.values() if not line.text().strip())
        next(empty, next(iter(self.lines.values()))).setFocus()
