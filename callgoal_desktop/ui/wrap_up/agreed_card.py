"""What they agreed to, on the wrap-up: the steps with their promises, what that makes of the call, and one more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callgoal_desktop.core.outcome import Team, is_theirs, team_of
from callgoal_desktop.core.records import Call, NextStep, Outcome
from callgoal_desktop.ui.parts.controls import ChoiceChips, beside, button, card, column, label, restyle, row
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.ui.parts.step_chips import StepChips
from callgoal_desktop.ui.parts.step_row import StepRow, show_promise
from callgoal_desktop.ui.words import outcome_text

if TYPE_CHECKING:  # reading dates takes time to import, and no window waits for it
    from callgoal_desktop.core.quick_entry import Entry


@dataclass(frozen=True, slots=True)
class Agreed:
    """All that the card shows.

    ``line`` is a step that is being typed, ``entry`` what is understood of it, ``names`` who may have to do it;
    ``settled`` says that the ask was answered.
    """

    call: Call
    steps: tuple[NextStep, ...]
    today: date
    team_line: str
    line: str
    entry: Entry | None
    names: tuple[str, ...]
    as_promised: bool
    settled: bool


class AgreedCard(QFrame):
    """Shows the next steps; asks once for one where nothing was promised. Every signal names the step it is about."""

    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    step_typed = Signal(str)
    step_entered = Signal(str, bool)
    as_promised_toggled = Signal(bool)
    dismissed = Signal()
    team_typed = Signal(str)
    rearranged = Signal()

    def __init__(self, outcomes: ChoiceChips[Outcome], reason: TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.outcomes, self.reason = outcomes, reason
        self.outcome = label("", "capsAccent")
        self.outcome.setObjectName("outcomeLabel")
        self.nothing = label(self.tr("Nothing was promised."), wrap=True)
        self.why = label("", "muted", wrap=True)
        self.new_edit = self._line("wrapUpStepEdit", self.tr("Add a next step: who, what, by when"))
        self.new_edit.setPlaceholderText(self.tr("Add: “Dana: pilot date by Fri”"))
        self.as_promised = button(self.tr("they promised"), "chip", name="asPromisedButton")
        self.as_promised.setCheckable(True)
        self.as_promised.setAccessibleName(self.tr("They promised the step that is added here"))
        self.chips = StepChips()
        self.team_edit = self._line("myTeamEdit", self.tr("My team, names with commas between them"))
        self.team_edit.setPlaceholderText(self.tr("Priya, Tom: what they promise is ours"))
        self.dismiss = button(self.tr("Not now"), "quiet", name="dismissAskButton")
        self.ask = self._ask()
        self._rows: dict[str, StepRow] = {}
        self._order: list[str] = []
        self._list = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _line(self, name: str, said: str) -> LineField:
        line = LineField()
        line.setObjectName(name)
        line.setAccessibleName(said)
        return line

    def _ask(self) -> QFrame:
        box = card("hint")
        box.setObjectName("nextStepAsk")
        inner = column(box, margins=8)
        words = self.tr("Nothing was promised. What happens next, and by when? Or say below why there is no next step.")
        inner.addLayout(beside(label(words, wrap=True), self.dismiss))
        return box

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(self.tr("WHAT DID THEY AGREE TO?"), "caps"), 1)
        head.addWidget(self.outcome)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        add = beside(self.new_edit, self.as_promised)
        team = row(gap=6)
        team.addWidget(label(self.tr("My team"), "small"))
        team.addWidget(self.team_edit, 1)
        inner = column(self, margins=10, gap=6)
        inner.addLayout(head)
        inner.addLayout(self._list)
        inner.addWidget(self.nothing)
        inner.addWidget(self.ask)
        inner.addLayout(add)
        inner.addWidget(self.chips)
        inner.addWidget(self.reason)
        inner.addWidget(self.why)
        inner.addWidget(self.outcomes)
        inner.addLayout(team)
        self.ask.hide()

    def _connect(self) -> None:
        self.new_edit.typed.connect(self.step_typed)
        self.new_edit.entered.connect(lambda text: self.step_entered.emit(text, self.as_promised.isChecked()))
        self.as_promised.clicked.connect(self.as_promised_toggled)
        self.dismiss.clicked.connect(self.dismissed)
        self.chips.left.connect(self._type_on)
        self.chips.made.connect(self.rearranged)
        self.team_edit.typed.connect(self.team_typed)

    def _type_on(self) -> None:
        self.new_edit.setFocus()
        self.new_edit.caret_to_end()

    @property
    def fields(self) -> tuple[LineField | TextArea, ...]:
        """Where text is typed."""
        return self.new_edit, self.reason, self.team_edit

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        rows = (part for step in self._order for part in (self._rows[step].check, self._rows[step].promised))
        added = (self.dismiss, self.new_edit, self.as_promised, *self.chips.chips, self.reason)
        return (*rows, *added, *self.outcomes.chips, self.team_edit)

    # What it shows

    def show_agreed(self, agreed: Agreed) -> None:
        """Show what was agreed on this call."""
        call, steps = agreed.call, agreed.steps
        promised = [step for step in steps if step.promised_at is not None]
        self._show_rows(steps, agreed.today)
        self.outcome.setText(outcome_text(call.outcome).upper() if call.outcome else "")
        self.outcomes.show_choice(call.outcome)
        self.new_edit.show_text(agreed.line)
        self.chips.show_entry(agreed.entry, agreed.today, agreed.names)
        show_promise(self.as_promised, self.tr("they promised"), agreed.as_promised)
        self.reason.show_text(call.no_next_step_because)
        self.reason.setVisible(not promised or bool(call.no_next_step_because))
        self.team_edit.show_text(agreed.team_line)
        self.why.setText(self._why(call, promised, team_of(agreed.team_line)))
        self._show_ask(asks=not promised and not agreed.settled, because=call.no_next_step_because)
        self.nothing.setVisible(not promised and self.ask.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the line to what was understood of it."""
        if event.key() == Qt.Key.Key_Down and self.new_edit.hasFocus() and self.chips.isVisible():
            self.chips.focus_first()
        else:
            super().keyPressEvent(event)

    def _show_ask(self, *, asks: bool, because: str) -> None:
        """Ask; a reason answers it, but nothing moves away while that is being typed."""
        had_focus = self.dismiss.hasFocus()
        self.ask.setVisible(asks and (not because.strip() or (self.reason.hasFocus() and not self.ask.isHidden())))
        if had_focus and self.ask.isHidden():
            self.new_edit.setFocus()

    def _show_rows(self, steps: tuple[NextStep, ...], today: date) -> None:
        ids: list[str] = [step.id for step in steps]
        if ids != self._order:
            self._arrange(steps)
        for step in steps:
            self._rows[step.id].show_step(step, today)

    def _arrange(self, steps: tuple[NextStep, ...]) -> None:
        self._order = [step.id for step in steps]
        for gone in self._rows.keys() - set(self._order):
            dropped = self._rows.pop(gone)
            self._list.removeWidget(dropped)
            dropped.hide()
            dropped.deleteLater()
        for place, step in enumerate(steps):
            if step.id not in self._rows:
                self._rows[step.id] = self._new_row(step)
            self._list.insertWidget(place, self._rows[step.id])
            restyle(self._rows[step.id], "row", "true")
        self.rearranged.emit()

    def _new_row(self, step: NextStep) -> StepRow:
        made = StepRow(step, self)
        made.setContentsMargins(-8, 0, -8, 0)  # its words line up with those above them
        made.done_toggled.connect(self.done_toggled)
        made.promised_toggled.connect(self.promised_toggled)
        made.key_pressed.connect(self._on_key)
        return made

    def _on_key(self, step_id: str, event: QKeyEvent) -> None:
        """Keys on a step's tick: arrows walk, P promises."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                to = self._order.index(step_id) + (1 if key == Qt.Key.Key_Down else -1)
                if 0 <= to < len(self._order):
                    self._rows[self._order[to]].check.setFocus()
                elif to > 0:
                    self.new_edit.setFocus()
            case Qt.Key.Key_P:
                self.promised_toggled.emit(step_id)
            case _:
                return
        event.accept()

    def _why(self, call: Call, promised: list[NextStep], team: Team) -> str:
        theirs = [step for step in promised if is_theirs(step, team)]
        if call.outcome_by_user:
            return self.tr("You said so yourself. Click it again to let the promises decide.")
        if any(step.due for step in theirs):
            return self.tr(
                "They promised something by a date, so this call is an advance. "
                "If only you had promised, it would be a continuation."
            )
        if theirs:
            return self.tr("They promised something, but by no date, so this call is a continuation.")
        if promised:
            return self.tr("Only your own side promised something, so this call is a continuation.")
        return self.tr("They promised nothing, so this call is a continuation.")
