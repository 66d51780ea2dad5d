"""What is your goal for this call? Written before it, in view during it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from callgoal_desktop.core.goal_reading import GoalVerdict, Reading
from callgoal_desktop.core.records import Goal
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.call.goal_checks import GoalChecks
from callgoal_desktop.ui.call.goal_hint import GoalHint
from callgoal_desktop.ui.call.goal_rewrite import GoalRewrite
from callgoal_desktop.ui.call.quiet_coach import QuietCoach
from callgoal_desktop.ui.parts.controls import GAP, ClickLabel, beside, button, column, label, restyle, row, wrap_words
from callgoal_desktop.ui.parts.fields import TextArea

SHORT, LONG = 90, 400
"""How many characters of a folded goal are shown: where there is little room, and else."""


class GoalPanel(QFrame):
    """The goal, the best outcome and the least that is acceptable; folded to one line when there is no room."""

    goal_typed = Signal(str)
    best_typed = Signal(str)
    least_typed = Signal(str)
    fold_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalPanel")
        self.setProperty("card", "goal")
        self._goal = Goal()
        self._planned = True
        self._folded = False
        self._short = False
        self.fields = QWidget()
        self.summary = ClickLabel()
        self.fold_button = button("", "quiet", name="goalFoldButton")
        self.question = label(self.tr("What is your goal for this call?"), "strong", wrap=True)
        self.goal_edit = self._area("goalEdit", 2, 5, self.tr("Find out …, and agree on …"))
        self.state = label("", "capsAmber")
        self.state.setObjectName("goalStateLabel")
        self.hint = GoalHint()
        self.rewrite = GoalRewrite()
        self.checks = GoalChecks()
        self.quiet = QuietCoach()
        self.best_edit = self._area("bestOutcomeEdit", 1, 3, self.tr("They agree to …"))
        self.least_edit = self._area("leastOutcomeEdit", 1, 3, self.tr("The least that moves it forward …"))
        self.best_hint, self.least_hint = self._ours("bestOutcomeHint"), self._ours("leastOutcomeHint")
        self._name_things()
        self._lay_out()
        self._connect()

    def _area(self, name: str, lines: int, most: int, placeholder: str) -> TextArea:
        area = TextArea(lines, most)
        area.setObjectName(name)
        area.setPlaceholderText(placeholder)
        return area

    def _ours(self, name: str) -> QLabel:
        """Says of an outcome that it is none of the customer's doing."""
        made = label(self.tr("That is what you do, or how they feel. What will they do?"), "amberSmall", wrap=True)
        made.setObjectName(name)
        made.hide()
        return made

    def _name_things(self) -> None:
        self.setAccessibleName(self.tr("Goal"))
        self.goal_edit.setAccessibleName(self.tr("What is your goal for this call?"))
        self.best_edit.setAccessibleName(self.tr("Best outcome"))
        self.least_edit.setAccessibleName(self.tr("Least acceptable outcome"))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        wrap_words(self.summary)

    def _lay_out(self) -> None:
        head = row(gap=4)
        self.caption = label(self.tr("MY GOAL"), "capsAccent")
        head.addWidget(self.caption, 1)
        head.addWidget(self.fold_button)
        inner = column(self.fields, gap=6)
        inner.addLayout(beside(self.question, self.state))
        for widget in (self.goal_edit, self.hint, self.rewrite, self.checks, self.quiet):
            inner.addWidget(widget)
        for caption, edit, hint in (
            (self.tr("Best outcome"), self.best_edit, self.best_hint),
            (self.tr("At least"), self.least_edit, self.least_hint),
        ):
            inner.addWidget(label(caption, "small"))
            inner.addWidget(edit)
            inner.addWidget(hint)
        layout = column(self, gap=4)
        layout.setContentsMargins(10, 6, 8, GAP)
        layout.addLayout(head)
        layout.addWidget(self.summary)
        layout.addWidget(self.fields)

    def _connect(self) -> None:
        self.goal_edit.typed.connect(self.goal_typed)
        self.best_edit.typed.connect(self.best_typed)
        self.least_edit.typed.connect(self.least_typed)
        self.fold_button.clicked.connect(lambda: self.fold_asked.emit(not self._folded))
        self.summary.clicked.connect(lambda: self.fold_asked.emit(False))
        self.hint.rewrite_asked.connect(self.ask)
        self.hint.kept.connect(self.goal_edit.setFocus)
        self.rewrite.left.connect(self.end_asking)

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        hint = self.hint.rewrite, self.hint.keep
        rest = *self.rewrite.focus_chain, self.quiet.ask, self.best_edit, self.least_edit
        return self.fold_button, self.goal_edit, *hint, *rest

    def show_goal(self, goal: Goal) -> None:
        """Show the goal; what the coach reads in it follows."""
        self._goal = goal
        self.goal_edit.show_text(goal.text)
        self.best_edit.show_text(goal.best)
        self.least_edit.show_text(goal.least)
        if self._folded:
            self._show_summary()

    def show_reading(self, reading: Reading | None, *, rested: bool) -> None:
        """Show what the coach reads in the goal; ``rested`` is when nothing has been typed for a moment."""
        quiet = self._goal.kept_anyway or not self.rewrite.isHidden()
        self.hint.show_reading(None if quiet else reading, rested=rested)
        self.checks.show_reading(reading)
        is_quiet = not self.quiet.isHidden() and not self.quiet.reads
        self.checks.setVisible(not is_quiet and (self._planned or reading is not None))
        self._show_state(reading)

    def _show_state(self, reading: Reading | None) -> None:
        ready = reading is not None and reading.verdict is GoalVerdict.READY
        words = self.tr("READY") if ready else self.tr("NOT READY")
        if self._goal.kept_anyway and not ready:
            words = self.tr("KEPT")
        self.state.setText("" if reading is None else words)
        restyle(self.state, "word", "capsAccent" if ready else "capsAmber")

    def goal_to_read(self) -> str:
        """What the coach is to read: the goal, or what the answers make of it while they are typed."""
        asked = "" if self.rewrite.isHidden() else self.rewrite.goal()
        return asked or self.goal_edit.text()

    def show_outcomes(self, best: Reading | None, least: Reading | None) -> None:
        """Say so where an outcome is only what the caller does."""
        for hint, reading in ((self.best_hint, best), (self.least_hint, least)):
            ours = reading is not None and reading.verdict is GoalVerdict.ACTIVITY
            if ours == hint.isHidden():
                hint.setVisible(ours)

    def ask(self) -> None:
        """Ask the three questions that make a goal."""
        self.hint.hide()
        self.rewrite.open()

    def end_asking(self) -> None:
        """The goal is typed again, with what was answered kept for another time."""
        self.rewrite.hide()
        self.goal_edit.setFocus()
        self.goal_edit.caret_to_end()
        self.goal_edit.left_off.emit()

    def fold(self, folded: bool) -> None:
        """Show the goal alone, or its fields."""
        self._folded = folded
        self.fields.setHidden(folded)
        self.summary.setVisible(folded)
        self.fold_button.setText("▾" if folded else "▴")
        self.fold_button.setAccessibleName(self.tr("Unfold the goal") if folded else self.tr("Fold the goal"))
        self._show_summary()

    def show_foldable(self, foldable: bool) -> None:
        """Whether there is reason to fold: not before the call."""
        self._planned = not foldable
        self.fold_button.setVisible(foldable)
        self.caption.setVisible(foldable)

    def show_short(self, short: bool) -> None:
        """Whether there is room for the first words of a folded goal only."""
        if short != self._short:
            self._short = short
            self._show_summary()

    def _show_summary(self) -> None:
        least = self.tr("At least: {0}").format(self._goal.least) if self._goal.least.strip() else ""
        text = self._goal.text.strip() or self.tr("No goal yet. Click to write one.")
        line = one_line(text)
        shown = (
            (line if len(line) <= SHORT else line[:SHORT].rstrip() + "…",)
            if self._short
            else (text[:LONG], least[:LONG])
        )
        self.summary.setText("\n".join(filter(None, shown)))
