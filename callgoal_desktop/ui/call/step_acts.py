"""What the user does with the next steps of a call, each as one named change."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import NextStep, StepId
from callgoal_desktop.core.text import one_line
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.call.call_acts import WRAP_ASKED, WRAP_PROMISED, WRAP_STEP, CallActs
from callgoal_desktop.ui.words import speaks_english
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:  # reading dates takes time to import, and no window waits for it
    from callgoal_desktop.core.quick_entry import Entry


class StepActs(QObject):
    """Turns them into edits of the call that is open. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, acts: CallActs, steps: RecordList[NextStep], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._acts = acts
        self._steps = steps

    def understood(self, line: str) -> Entry | None:
        """What is understood of a next step's line today; None for no words, and where nothing is read."""
        from callgoal_desktop.core.quick_entry import read_entry

        return read_entry(line, self._today) if line.strip() and self.reads else None

    @property
    def reads(self) -> bool:
        """Whether what is typed is read: it is in English, or the user wants it all the same."""
        return speaks_english() or self._workspace.settings.coach_reads

    @property
    def _today(self) -> date:
        return self._workspace.now().date()

    def correct(self, line: str, entry: Entry) -> None:
        """A line of this name, that is typed and not sent, is written so that it is understood like this."""
        from callgoal_desktop.core.step_lines import as_line

        self._rewrite(line, as_line(entry, self._today))

    def keep_words(self, line: str) -> None:
        """What was taken for a date in a line of this name belongs to its words."""
        from callgoal_desktop.core.step_lines import as_words

        self._rewrite(line, as_words(self._workspace.recall(self._acts.draft_key(line)), self._today))

    def _rewrite(self, line: str, text: str) -> None:
        self._workspace.perform(
            self.tr("correct next step"), self._workspace.draft_edit(self._acts.draft_key(line), text)
        )

    def line_of(self, step_id: str) -> str:
        """A next step as the line that would be typed for it."""
        from callgoal_desktop.core.quick_entry import Entry
        from callgoal_desktop.core.step_lines import as_line

        step = self._step(step_id)
        if not self.reads:
            return step.what
        return as_line(Entry(step.what, step.owner, step.due, step.time), self._today)

    def names(self) -> tuple[str, ...]:
        """Who the call is with, as a next step would name them: up to three people.

        A line names somebody in three words at most; of a longer name it takes the first and the last.
        """
        people = re.split(r"[;/&+]| and ", self._acts.call.contact)
        names = (person.split(",")[0].split() for person in people)
        return tuple(" ".join(name if len(name) < 4 else (name[0], name[-1])) for name in names if name)[:3]

    def _read(self, line: str, unread: Entry) -> Entry:
        """The line as it is understood; where nothing is read, its words, and all else as it was."""
        return self.understood(line) or replace(unread, what=one_line(line))

    def _step(self, step_id: str) -> NextStep:
        found = self._steps.find(step_id)
        assert found is not None
        return found

    def _change_step(self, name: str, before: NextStep | None, after: NextStep | None, *more: Edit) -> None:
        edits = plans.change_step(self._acts.call, self._steps.records, before, after, self._workspace.team)
        self._workspace.perform(name, *edits, *more)

    def add_step(self, text: str) -> StepId | None:
        """A next step is added; nothing for no words."""
        if not text.strip():
            return None
        step = self._new_step(text)
        draft = self._workspace.draft_edit(self._acts.draft_key("new-step"), "")
        self._change_step(self.tr("add next step"), None, step, draft)
        return step.id

    def add_step_in_wrap_up(self, text: str, promised: bool) -> None:
        """A next step is added when the call is over, as promised or not; the page need not ask for one any more."""
        if not text.strip():
            return
        step = replace(self._new_step(text), promised_at=self._workspace.now() if promised else None)
        drafts = ((WRAP_STEP, ""), (WRAP_ASKED, "yes"))
        edits = (self._workspace.draft_edit(self._acts.draft_key(key), value) for key, value in drafts)
        self._change_step(self.tr("add next step"), None, step, *edits)

    def add_line_of_wrap_up(self) -> None:
        """The line that was typed on the wrap-up, and not sent, is a next step as well."""
        recall, key = self._workspace.recall, self._acts.draft_key
        self.add_step_in_wrap_up(recall(key(WRAP_STEP)), recall(key(WRAP_PROMISED)) != "no")

    def promise_line(self, promised: bool) -> None:
        """The line of the wrap-up is to count as promised, or not."""
        draft = self._workspace.draft_edit(self._acts.draft_key(WRAP_PROMISED), "yes" if promised else "no")
        self._workspace.perform(self.tr("promise next step"), draft)

    def dismiss_ask(self) -> None:
        """The page is not to ask for a next step of this call again."""
        draft = self._workspace.draft_edit(self._acts.draft_key(WRAP_ASKED), "yes")
        self._workspace.perform(self.tr("put question aside"), draft)

    def _new_step(self, text: str) -> NextStep:
        assert self._acts.call_id is not None
        from callgoal_desktop.core.quick_entry import Entry

        entry = self._read(text, Entry("", "", None, None))
        last = self._steps.records[-1].position if self._steps.records else -1
        return NextStep(
            id=StepId(new_id()),
            call_id=self._acts.call_id,
            position=last + 1,
            what=entry.what,
            owner=entry.owner,
            due=entry.due,
            time=entry.time,
        )

    def retype_step(self, step_id: str, text: str) -> None:
        """A next step is typed anew."""
        draft = self._workspace.draft_edit(self._acts.draft_key("step", step_id), "")
        if not text.strip() or text == self.line_of(step_id):
            self._workspace.perform(self.tr("change next step"), draft)
            return
        from callgoal_desktop.core.quick_entry import Entry

        step = self._step(step_id)
        entry = self._read(text, Entry("", step.owner, step.due, step.time))
        after = replace(step, what=entry.what, owner=entry.owner, due=entry.due, time=entry.time)
        self._change_step(self.tr("change next step"), step, after, draft)

    def toggle_done(self, step_id: str) -> None:
        """A next step is done, or not done after all."""
        step = self._step(step_id)
        done = None if step.done_at else self._workspace.now()
        self._change_step(self.tr("tick next step"), step, replace(step, done_at=done))

    def toggle_promised(self, step_id: str) -> None:
        """They agreed to a next step out loud, or did not after all."""
        step = self._step(step_id)
        promised = None if step.promised_at else self._workspace.now()
        self._change_step(self.tr("promise next step"), step, replace(step, promised_at=promised))

    def remove_step(self, step_id: str) -> None:
        """A next step is deleted."""
        self._change_step(self.tr("delete next step"), self._step(step_id), None)

    def move_step(self, step_id: str, by: int) -> None:
        """A next step goes up or down."""
        place = self._steps.place(step_id)
        assert place is not None
        if not 0 <= place + by < len(self._steps.records):
            return
        step, other = self._steps.records[place], self._steps.records[place + by]
        self._workspace.perform(
            self.tr("move next step"),
            Edit(step, replace(step, position=other.position)),
            Edit(other, replace(other, position=step.position)),
        )
