"""Keeps what is shown of earlier calls in step with the disk: the panel, the open promises, the marks of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callgoal_desktop.core.edits import Edit, Edits, call_of
from callgoal_desktop.core.last_time import LastTime, still_open, taken
from callgoal_desktop.core.records import Call, CallId, Desk, Draft, OwnPlaybook, Question, Stage, StepId
from callgoal_desktop.ui.call.earlier_acts import EarlierActs
from callgoal_desktop.ui.call.last_time_panel import MOST_ROWS, LastTimePanel
from callgoal_desktop.ui.words import held_text
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.call.call_page import CallPage


class LastTimePart(QObject):
    """What earlier calls have to say on the page of a call."""

    call_asked = Signal(str)
    """This call is to be read."""

    def __init__(self, page: CallPage, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._last: LastTime | None = None
        self._call_id: CallId | None = None
        self._seen: set[StepId] = set()
        self._compact = False
        self.acts = EarlierActs(workspace, self)
        self.panel = LastTimePanel()
        self._soon = QTimer(self)
        self._connect()

    def _connect(self) -> None:
        panel, header = self.panel, self._page.header
        panel.carry_asked.connect(self._carry)
        panel.carry_all_asked.connect(self._carry_all)
        panel.fold_asked.connect(self._fold)
        panel.call_asked.connect(lambda: self.call_asked.emit(self._last.call.id) if self._last else None)
        panel.done_toggled.connect(self._toggle_done)
        self._page.step_panel.earlier.done_toggled.connect(self._toggle_done)
        header.account.suggest = self._accounts
        header.contact.suggest = self._contacts
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._workspace.changed.connect(self._follow)

    def _accounts(self, text: str) -> list[str]:
        return self._workspace.accounts_like(text, self._page.acts.call.id)

    def _contacts(self, text: str) -> list[str]:
        call = self._page.acts.call
        return self._workspace.contacts_like(call.account, text, call.id)

    # What is shown

    def open(self, call_id: CallId | None) -> None:
        """Show what there is for this call."""
        self._call_id = call_id
        self._seen.clear()
        self.panel.fold(call_id is not None and self._workspace.recall(self._fold_key) == "folded")
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        self._soon.stop()
        if not self._workspace.is_open:
            return
        call = None if self._call_id is None else self._workspace.call(self._call_id)
        self._last = None if call is None else self._read(call)
        questions, today = self._page.questions.records, self._workspace.now().date()
        planned = self._last if call is not None and call.stage is Stage.PLANNED else None
        self.panel.show_last(planned, taken(planned.questions, questions) if planned else [], today)
        self._show_steps()
        self._show_marks(call)
        self._page.chain_focus()

    def _show_steps(self) -> None:
        """Open promises stand above the next steps; in a column not twice on one screen."""
        here = self._last is not None and not (self._compact and self.panel.shows_steps)
        steps = self._last.steps[:MOST_ROWS] if self._last is not None and here else ()
        self._page.step_panel.earlier.show_steps(self._last, steps, self._workspace.now().date())

    def show_room(self, height: int, *, compact: bool) -> None:
        """Be part of a column, or stand beside the rest, on a page that is so high."""
        self.panel.show_room(height, compact=compact)
        if compact != self._compact:
            self._compact = compact
            self._show_steps()
            if self._last is not None:
                self._page.chain_focus()

    def _read(self, call: Call) -> LastTime | None:
        """Promises are asked about before a call and in it; afterwards they belong to the next one."""
        if call.stage is not Stage.PLANNED and not self._page.is_live:
            return None
        last = still_open(self._workspace.earlier_calls(call), self._seen)
        self._seen.update(step.id for step in last.steps) if last is not None else None
        return last

    def _show_marks(self, call: Call | None) -> None:
        earlier = {} if call is None else self._workspace.carried_from(call.id)
        marks: dict[str, str] = {
            question.id: self.tr("open from {0}").format(held_text(earlier[question.id]))
            if question.id in earlier
            else self.tr("carried over")
            for question in self._page.questions.records
            if question.carried_from is not None
        }
        self._page.question_panel.show_carried(marks)

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            if (
                isinstance(edit.after, Call)
                and edit.after.id == self._call_id
                and edit.after.stage is not Stage.PLANNED
            ):
                self.panel.hide()  # at once: what is scrolled into view next must find its place
        if self._call_id is not None and any(self._concerns(edit) for edit in edits):
            self._soon.start()

    def _concerns(self, edit: Edit) -> bool:
        """Whether a change may say something else of earlier calls; most keys do not, and cost nothing here."""
        if isinstance(edit.record, Draft | OwnPlaybook):
            return False
        if call_of(edit.record) != self._call_id:
            return True
        match edit.before, edit.after:
            case Call() as before, Call() as after:
                return _told(before) != _told(after)
            case Question() as asked, Question() as then:
                return (asked.asked_at, asked.carried_from) != (then.asked_at, then.carried_from)
            case None, Question() | Call():
                return True
            case Question() | Desk(), _:
                return True
        return False

    # What is done

    def _carry(self, place: int) -> None:
        if self._last is not None and self._call_id is not None:
            self.acts.carry_over(self._call_id, [self._last.questions[place]])
            self._go_on()

    def _carry_all(self) -> None:
        if self._last is not None and self._call_id is not None:
            self.acts.carry_over(self._call_id, self._last.questions)
            self._go_on()

    def _go_on(self) -> None:
        """With nothing left to carry over, the goal is next."""
        self.refresh()
        if self.panel.carry_all.isHidden():
            self._page.goal_panel.goal_edit.setFocus()
        else:
            self.panel.take_keys()

    def _toggle_done(self, step_id: str) -> None:
        step = next(step for step in self._last.steps if step.id == step_id) if self._last else None
        if step is not None:
            self.acts.toggle_done(step)
            self.refresh()

    @property
    def _fold_key(self) -> str:
        return f"last-time/{self._call_id}"

    def _fold(self, folded: bool) -> None:
        self._workspace.remember(self._fold_key, "folded" if folded else "")
        self.panel.fold(folded)
        self._show_steps()
        self._page.chain_focus()

    def take_keys(self) -> bool:
        """Unfold the panel and give it the keyboard; nothing where there is no last time."""
        if self.panel.isHidden():
            return False
        self._fold(False)
        self.panel.take_keys()
        return True

    def show_step(self, step_id: str) -> bool:
        """Put the focus on a step of an earlier call, where the page shows that."""
        if self._last is None or all(step.id != step_id for step in self._last.steps):
            return False
        self.refresh()
        if self._page.step_panel.earlier.shows(step_id):
            self._page.step_panel.earlier.focus_row(step_id)
        else:
            self.panel.focus_step(step_id)
        return True


def _told(call: Call) -> tuple[object, ...]:
    return call.account, call.started_at, call.ended_at, call.deleted_at
