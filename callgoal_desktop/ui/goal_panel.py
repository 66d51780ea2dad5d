"""What is your goal for this call? Written before it, in view during it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from callgoal_desktop.core.records import Goal
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.controls import GAP, ClickLabel, button, column, label, row, wrap_words
from callgoal_desktop.ui.fields import TextArea

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
        self._folded = False
        self._short = False
        self.fields = QWidget()
        self.summary = ClickLabel()
        self.fold_button = button("", "quiet", name="goalFoldButton")
        self.question = label(self.tr("What is your goal for this call?"), "strong", wrap=True)
        self.goal_edit = self._area("goalEdit", 2, 5, self.tr("Find out …, and agree on …"))
        self.hint_box, self.hint_title, self.hint = self._hint()
        self.best_edit = self._area("bestOutcomeEdit", 1, 3, self.tr("They agree to …"))
        self.least_edit = self._area("leastOutcomeEdit", 1, 3, self.tr("The least that moves it forward …"))
        self._name_things()
        self._lay_out()
        self._connect()

    def _area(self, name: str, lines: int, most: int, placeholder: str) -> TextArea:
        area = TextArea(lines, most)
        area.setObjectName(name)
        area.setPlaceholderText(placeholder)
        return area

    def _hint(self) -> tuple[QFrame, QLabel, QLabel]:
        box = QFrame()
        box.setObjectName("goalHint")
        box.setProperty("card", "hint")
        title, text = label("", "amber", wrap=True), label("", wrap=True)
        layout = column(box, margins=10, gap=4)
        layout.addWidget(title)
        layout.addWidget(text)
        box.hide()
        return box, title, text

    def _name_things(self) -> None:
        self.setAccessibleName(self.tr("Goal"))
        self.goal_edit.setAccessibleName(self.tr("What is your goal for this call?"))
        self.best_edit.setAccessibleName(self.tr("Best outcome"))
        self.least_edit.setAccessibleName(self.tr("Least acceptable outcome"))
        self.hint_box.setAccessibleName(self.tr("What the coach says about the goal"))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        wrap_words(self.summary)

    def _lay_out(self) -> None:
        head = row(gap=4)
        self.caption = label(self.tr("MY GOAL"), "capsAccent")
        head.addWidget(self.caption, 1)
        head.addWidget(self.fold_button)
        inner = column(self.fields, gap=6)
        for widget in (self.question, self.goal_edit, self.hint_box):
            inner.addWidget(widget)
        for caption, edit in ((self.tr("Best outcome"), self.best_edit), (self.tr("At least"), self.least_edit)):
            inner.addWidget(label(caption, "small"))
            inner.addWidget(edit)
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

    @property
    def areas(self) -> tuple[TextArea, ...]:
        """The fields, top to bottom."""
        return self.goal_edit, self.best_edit, self.least_edit

    def show_goal(self, goal: Goal) -> None:
        """Show the goal; what the coach reads in it follows with ``show_reading``."""
        self._goal = goal
        self.goal_edit.show_text(goal.text)
        self.best_edit.show_text(goal.best)
        self.least_edit.show_text(goal.least)
        if self._folded:
            self._show_summary()

    def show_reading(self, wrong: bool, verb: str) -> None:
        """Show what the coach says: that the goal is only something to do, quoting the verb; or nothing."""
        if wrong:
            asked = self.tr("Really? Why do you want to {0} them?").format(verb) if verb else self.tr("Really? Why?")
            self.hint_title.setText(asked)
            self.hint.setText(
                self.tr(
                    "That is something you do, not a result you leave with. "
                    "Write what you must find out, whether you are the right resource, and what they should agree to."
                )
            )
        if wrong == self.hint_box.isHidden():
            self.hint_box.setVisible(wrong)

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
