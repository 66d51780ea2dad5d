"""Last time: what the last call with this account came to, and what is still open with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callgoal_desktop.core.last_time import LastTime
from callgoal_desktop.core.records import Call, CallId, GoalMet
from callgoal_desktop.ui.call.last_time_rows import AnswerRow, OpenQuestionRow, OpenStepRow
from callgoal_desktop.ui.parts.controls import GAP, button, column, flow, label, row
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.words import held_text, outcome_text, short, tr

LEAST_HEIGHT = 60

SHARE, WIDE_SHARE, READING_SHARE = 0.22, 0.3, 0.4
"""Of the page's height, what is open may take so much before it scrolls: in a column, beside the questions, and with
the answers below it."""

MOST_ROWS = 40
"""So many questions, steps and answers are shown each; Read it, and the whole call, have all of them."""


class LastTimePanel(QFrame):
    """Shows what is open; says which question is to be carried over, by its button or its number."""

    carry_asked = Signal(int)
    """The question at this place, from 0."""
    carry_all_asked = Signal()
    fold_asked = Signal(bool)
    done_toggled = Signal(str)
    call_asked = Signal()
    """The whole of the last call is to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lastTimePanel")
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Last time"))
        self._last: LastTime | None = None
        self._call_id: CallId | None = None
        self._about: object = None
        self._folded, self._height, self._share = False, 0, SHARE
        self._questions: list[OpenQuestionRow] = []
        self._steps: list[OpenStepRow] = []
        self._answers: list[AnswerRow] = []
        self.caption = label("", "caps")
        self.outcome = label("", "capsAccent")
        self.fold_button = button("", "quiet", name="lastTimeFoldButton")
        self.summary = label("", "muted", wrap=True)
        self.goal = label("", "muted", wrap=True)
        self.carry_all = button("", name="carryAllButton")
        self.read = button(self.tr("Read it"), name="readLastTimeButton")
        self.whole = button(self.tr("Whole call"), "quiet", name="wholeCallButton")
        self.rows = Rows()
        self.view = FittedScroll(self.rows)
        self.list = QVBoxLayout()
        self.tools = QWidget()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = row(gap=4)
        head.addWidget(self.caption, 1)
        head.addWidget(self.outcome)
        head.addWidget(self.fold_button)
        self.list.setContentsMargins(0, 0, 4, 0)
        self.list.setSpacing(3)
        self.list.addWidget(self.goal)
        self.rows.setLayout(self.list)
        self.rows.setProperty("plain", "true")
        self.view.setProperty("plain", "true")
        self.read.setCheckable(True)
        self.carry_all.setToolTip(self.tr("Carry all of them over (A)"))
        self.read.setToolTip(self.tr("Read what they said (R)"))
        tools = flow(self.tools, gap=GAP)
        tools.addWidget(self.carry_all)
        tools.addWidget(self.read)
        tools.addWidget(self.whole)
        layout = column(self, gap=4)
        layout.setContentsMargins(10, 6, 8, GAP)
        layout.addLayout(head)
        for each in (self.summary, self.view, self.tools):
            layout.addWidget(each)

    def _connect(self) -> None:
        self.fold_button.clicked.connect(lambda: self.fold_asked.emit(not self._folded))
        self.carry_all.clicked.connect(self.carry_all_asked)
        self.read.clicked.connect(self._show_parts)
        self.whole.clicked.connect(self.call_asked)

    # What it shows

    def show_last(self, last: LastTime | None, taken: Sequence[bool], today: date) -> None:
        """Show what is open, or nothing at all; ``taken`` says of each question whether it is in the new call."""
        self._last = last
        if last is None:
            self.hide()
            return
        if last.call.id != self._call_id:
            self._call_id = last.call.id
            self.read.setChecked(False)
        about = ([question.id for question in last.questions], [step.id for step in last.steps], last.answers)
        if about != self._about:
            self._about = about
            self._rebuild(last)
        self._show_head(last.call)
        for place, each in enumerate(self._questions):
            each.show_question(last.questions[place], self._since(last, last.questions[place].call_id), taken[place])
        for step_row, step in zip(self._steps, last.steps, strict=False):
            step_row.show_step(step, self._since(last, step.call_id), today)
        self._show_left(taken.count(False), sum(step.done_at is None for step in last.steps))
        self._show_parts()
        self.show()

    def _since(self, last: LastTime, call_id: CallId) -> str:
        """The day of an older call: what is from the last one needs none."""
        return "" if call_id == last.call.id else held_text(last.call_of(call_id))

    def _rebuild(self, last: LastTime) -> None:
        for old in (*self._questions, *self._steps, *self._answers):
            self.list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._questions = [OpenQuestionRow(place + 1) for place in range(min(MOST_ROWS, len(last.questions)))]
        self._steps = [OpenStepRow(step.id) for step in last.steps[:MOST_ROWS]]
        self._answers = [AnswerRow(answer) for answer in last.answers[:MOST_ROWS]]
        for place, each in enumerate(self._questions):
            each.carry.clicked.connect(self._carrier(place))
        for step_row in self._steps:
            step_row.done_toggled.connect(self.done_toggled)
        self._arrange()

    def _arrange(self) -> None:
        for each in (*self._open_rows, *self._answers):
            self.list.addWidget(each)

    @property
    def _open_rows(self) -> tuple[OpenStepRow | OpenQuestionRow, ...]:
        """A promise that was not kept is read first; in a wide page promises stand among the next steps as well."""
        if self._share == WIDE_SHARE:
            return *self._questions, *self._steps
        return *self._steps, *self._questions

    def _carrier(self, place: int) -> Callable[[], None]:
        return lambda: self.carry_asked.emit(place)

    def _show_head(self, call: Call) -> None:
        held = held_text(call).upper()
        self.caption.setText(" · ".join(filter(None, (self.tr("LAST TIME"), held))))
        self.outcome.setText(outcome_text(call.outcome).upper() if call.outcome else "")
        met = {
            GoalMet.MET: self.tr("Goal, met: {0}"),
            GoalMet.LEAST: self.tr("Goal, met at least: {0}"),
            GoalMet.NOT_MET: self.tr("Goal, not met: {0}"),
        }
        pattern = met[call.goal.met] if call.goal.met else self.tr("Goal: {0}")
        self.goal.setText(pattern.format(short(call.goal.text)) if call.goal.text.strip() else "")

    def _show_left(self, questions: int, steps: int) -> None:
        self.carry_all.setText(self.tr("Carry over {0}").format(questions))
        self.carry_all.setVisible(bool(questions))
        asked = tr("%Ln questions open", "", questions)
        kept = tr("%Ln promises open", "", steps)
        parts = (asked if questions else "", kept if steps else "")
        self.summary.setText(" · ".join(filter(None, parts)) or self.tr("Nothing is left open."))

    def _show_parts(self) -> None:
        reading, open_ones = self.read.isChecked(), bool(self._questions or self._steps)
        for each in self._answers:
            each.setVisible(reading)
        self.whole.setVisible(reading)
        self.goal.setVisible(bool(self.goal.text()))
        self.summary.setVisible(self._folded or not open_ones)
        self.view.setHidden(self._folded)
        self.tools.setHidden(self._folded)
        self.fold_button.setText("▾" if self._folded else "▴")
        self.fold_button.setAccessibleName(self.tr("Unfold last time") if self._folded else self.tr("Fold last time"))
        share = READING_SHARE if reading else self._share
        self.view.fit(0, max(LEAST_HEIGHT, int(self._height * share)))

    @property
    def shows_steps(self) -> bool:
        """Whether the open promises can be ticked here."""
        return not self.isHidden() and not self._folded

    def fold(self, folded: bool) -> None:
        """Show one line, or what is open."""
        self._folded = folded
        self._show_parts()

    def show_room(self, height: int, *, compact: bool) -> None:
        """The page is so high: what is open takes its share of that, and no more."""
        share = SHARE if compact else WIDE_SHARE
        if (height, share) != (self._height, self._share):
            self._height, self._share = height, share
            self._arrange()
            self._show_parts()

    # Keys

    def take_keys(self) -> None:
        """Have the keyboard: digits and A carry over, R reads."""
        first = self.carry_all if not self.carry_all.isHidden() else self.read
        first.setFocus()

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        rows = (each.check if isinstance(each, OpenStepRow) else each.carry for each in self._open_rows)
        return (self.fold_button, *rows, self.carry_all, self.read, self.whole)

    def focus_step(self, step_id: str) -> None:
        """Put the focus on the tick of a step."""
        for step, step_row in zip(self._last.steps if self._last else (), self._steps, strict=False):
            if step.id == step_id:
                step_row.check.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._folded or not plain or not self._does(event.key()):
            super().keyPressEvent(event)

    def _does(self, key: int) -> bool:
        place = key - Qt.Key.Key_1
        if 0 <= place < min(9, len(self._questions)):
            self.carry_asked.emit(place)
        elif key == Qt.Key.Key_A and not self.carry_all.isHidden():
            self.carry_all_asked.emit()
        elif key == Qt.Key.Key_R:
            self.read.click()
        else:
            return False
        return True
