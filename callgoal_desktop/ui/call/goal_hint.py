"""What the coach says of a goal that is no result yet, and the two ways on: rewrite it, or keep it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.goal_reading import GoalVerdict, Hint, Reading
from callgoal_desktop.ui.parts.controls import button, column, flow, label


class GoalHint(QFrame):
    """A hint under the goal; it blocks nothing and takes no focus."""

    rewrite_asked = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalHint")
        self.setProperty("card", "hint")
        self.setAccessibleName(self.tr("What the coach says about the goal"))
        self._said: GoalVerdict | None = None
        self.title, self.text = label("", "amber", wrap=True), label("", wrap=True)
        self.rewrite = button(self.tr("Rewrite with me"), name="rewriteGoalButton")
        self.rewrite.setToolTip(self.tr("Three short questions make the goal (Ctrl+Shift+G)"))
        self.keep = button(self.tr("Keep it anyway"), name="keepGoalButton")
        self.keep.setToolTip(self.tr("The coach says no more about this goal (Ctrl+Shift+K)"))
        buttons = flow()
        buttons.addWidget(self.rewrite)
        buttons.addWidget(self.keep)
        layout = column(self, margins=10, gap=4)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(2)
        layout.addLayout(buttons)
        self.rewrite.clicked.connect(self.rewrite_asked)
        self.keep.clicked.connect(self.kept)
        self.hide()

    def show_reading(self, reading: Reading | None, *, rested: bool) -> None:
        """Say what is wrong with the goal, or nothing.

        A goal that says nothing yet may be half typed: of that nothing is said until the hands have ``rested``.
        """
        verdict = None if reading is None else reading.verdict
        was, self._said = self._said, None
        if reading is not None and verdict is GoalVerdict.ACTIVITY:
            self._said = verdict
            self._say_activity(reading)
        elif reading is not None and verdict is GoalVerdict.VAGUE and (rested or was is verdict):
            self._said = verdict
            self._say_vague(reading)
        if (self._said is None) != self.isHidden():
            self.setVisible(self._said is not None)

    def _say_activity(self, reading: Reading) -> None:
        why = self.tr("Really? Why do you want to {0} them?").format(reading.verb)
        self.title.setText(why if reading.verb else self.tr("Really? Why?"))
        self.text.setText(
            self.tr(
                "That is something you do, not a result you leave with. "
                "Write what you must find out, whether you are the right resource, and what they should agree to."
            )
        )

    def _say_vague(self, reading: Reading) -> None:
        if Hint.NEGATED_ONLY in reading.hints:
            self.title.setText(self.tr("That says what you will not do."))
        else:
            self.title.setText(self.tr("What do you want to leave with?"))
        self.text.setText(self.tr("What must you find out, and what should they agree to?"))
