"""What the user does on the call page, each as one named change."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone, Signal

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.goal_writing import retyped
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.outcome import team_of
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Channel,
    GoalMet,
    NextStep,
    Outcome,
    Question,
    QuestionId,
    StepId,
    Verdict,
)
from callgoal_desktop.core.text import too_long
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.workspace import TEAM_KEY, Workspace

if TYPE_CHECKING:  # reading dates takes time to import, and no window waits for it
    from callgoal_desktop.core.quick_entry import Entry

WRAP_STEP, WRAP_PROMISED, WRAP_ASKED = "wrap-step", "wrap-promised", "wrap-asked"
"""Drafts of a call's wrap-up: the step being typed, whether it is to count as promised ("no" for not), and that the
question for a next step was answered or put aside ("yes")."""


class CallActs(QObject):
    """Turns the acts of the user into edits of the call that is open. Every method may raise StoreError."""

    refused = Signal(str)
    """Why something was not done."""

    def __init__(
        self, workspace: Workspace, questions: RecordList[Question], steps: RecordList[NextStep], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._questions = questions
        self._steps = steps
        self.call_id: CallId | None = None

    @property
    def call(self) -> Call:
        """The open call, as it is on the disk."""
        found = None if self.call_id is None else self._workspace.call(self.call_id)
        assert found is not None
        return found

    # The call

    def new_call(self) -> CallId:
        """A planned call with the default questions."""
        call = Call(CallId(new_id()), channel=Channel.VIDEO)
        made = plans.new_call(call, self._workspace.default_playbook, new_id)
        self._workspace.perform(self.tr("new call"), *made)
        return call.id

    def start_unplanned(self) -> CallId:
        """A call that is live at once, with nothing but the default questions."""
        call = Call(CallId(new_id()), channel=Channel.VIDEO)
        made = plans.new_call(call, self._workspace.default_playbook, new_id)
        planned = made[0].record
        assert isinstance(planned, Call)
        self._workspace.perform(self.tr("start unplanned call"), *made, *self._started(planned))
        return call.id

    def start(self) -> None:
        """The call runs, from the start or again; another live one is ended."""
        call = self.call
        name = self.tr("start call") if call.started_at is None else self.tr("resume call")
        self._workspace.perform(name, *self._started(call))

    def _started(self, call: Call) -> Edits:
        live = self._workspace.live_call()
        live_steps = self._workspace.steps(live.id) if live else ()
        return plans.start_call(call, live, self._workspace.now(), live_steps, self._workspace.team)

    def end(self, at: datetime | None = None) -> None:
        """The call has ended, now or when it is said to have."""
        desk, team = self._workspace.desk(), self._workspace.team
        edits = plans.end_call(self.call, self._steps.records, desk, at or self._workspace.now(), team)
        self._workspace.perform(self.tr("end call"), *edits)

    def change(self, name: str, after: Call, typed_in: str = "") -> None:
        """The call is changed."""
        self._workspace.perform(name, Edit(self.call, after), typed_in=f"{after.id}/{typed_in}" if typed_in else "")

    def type_account(self, text: str) -> None:
        """The account is typed."""
        self.change(self.tr("type account"), replace(self.call, account=text), "account")

    def type_contact(self, text: str) -> None:
        """The contact is typed."""
        self.change(self.tr("type contact"), replace(self.call, contact=text), "contact")

    def type_goal(self, text: str) -> None:
        """The goal is typed."""
        call = self.call
        self.change(self.tr("type goal"), replace(call, goal=retyped(call.goal, text)), "goal")

    def type_best(self, text: str) -> None:
        """The best outcome is typed."""
        call = self.call
        self.change(self.tr("type best outcome"), replace(call, goal=replace(call.goal, best=text)), "best")

    def type_least(self, text: str) -> None:
        """The least acceptable outcome is typed."""
        call = self.call
        self.change(self.tr("type least outcome"), replace(call, goal=replace(call.goal, least=text)), "least")

    def type_notes(self, text: str) -> None:
        """The notes are typed."""
        self.change(self.tr("type notes"), replace(self.call, notes=text), "notes")

    def type_lesson(self, text: str) -> None:
        """The one thing to do differently is typed."""
        self.change(self.tr("type lesson"), replace(self.call, lesson=text), "lesson")

    def type_reason(self, text: str) -> None:
        """The reason why there is no next step is typed."""
        after = replace(self.call, no_next_step_because=text)
        self.change(self.tr("type reason"), after, "no-next-step")

    def choose_goal_met(self, met: GoalMet | None) -> None:
        """It is said whether the goal was met."""
        call = self.call
        self.change(self.tr("judge goal"), replace(call, goal=replace(call.goal, met=met)))

    def choose_qualified(self, verdict: Verdict | None) -> None:
        """It is said whether they are qualified."""
        self.change(self.tr("judge qualified"), replace(self.call, qualified=verdict))

    def choose_right_resource(self, verdict: Verdict | None) -> None:
        """It is said whether we are the right resource."""
        self.change(self.tr("judge right resource"), replace(self.call, right_resource=verdict))

    def choose_outcome(self, outcome: Outcome | None) -> None:
        """The user says what the call came to; None lets the promises decide again."""
        after = replace(self.call, outcome=outcome, outcome_by_user=outcome is not None)
        self.change(self.tr("choose outcome"), plans.with_outcome(after, self._steps.records, self._workspace.team))

    def type_team(self, text: str) -> None:
        """The names of my team are typed: the outcome of the open call is told by them at once."""
        call, draft = self.call, self._workspace.draft_edit(TEAM_KEY, text)
        told = plans.with_outcome(call, self._steps.records, team_of(text))
        self._workspace.perform(self.tr("type my team"), draft, Edit(call, told), typed_in=TEAM_KEY)

    def plan_minutes(self, minutes: int) -> None:
        """The planned length is set; 0 for none."""
        self.change(self.tr("set minutes"), replace(self.call, planned_minutes=minutes or None), "minutes")

    def plan_for(self, text: str) -> None:
        """The planned time is typed: kept as typed, and as an instant where it can be read."""
        call = self.call
        from callgoal_desktop.core.quick_entry import read_when

        at = read_when(text, self._workspace.now())
        if at is not None:
            at = at.replace(tzinfo=None).astimezone()  # the offset of that day, not of today
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() if at else None
        draft = self._workspace.draft_edit(self.draft_key("planned-for"), text)
        after = replace(call, planned_for=at, planned_zone=zone)
        self._workspace.perform(
            self.tr("type planned time"), draft, Edit(call, after), typed_in=f"{call.id}/planned-for"
        )

    # Questions

    def switch_playbook(self, playbook_id: str) -> None:
        """The questions are those of another playbook, and all that were touched."""
        found = self._workspace.playbooks
        call, playbook = self.call, found.get(playbook_id)
        if playbook is None or call.playbook == playbook_id:
            return
        from callgoal_desktop.core.playbook import EMPTY
        from callgoal_desktop.core.switching import switch_playbook

        old = found.get(call.playbook, EMPTY)
        edits = switch_playbook(call, self._questions.records, playbook, new_id, old)
        self._workspace.perform(self.tr("switch playbook"), *edits)

    def _question(self, question_id: str) -> Question:
        found = self._questions.find(question_id)
        assert found is not None
        return found

    def _change_question(self, name: str, after: Question, typed_in: str = "") -> None:
        field = f"{after.id}/{typed_in}" if typed_in else ""
        self._workspace.perform(name, Edit(self._question(after.id), after), typed_in=field)

    def tick(self, question_id: str) -> None:
        """A question is ticked, or its tick taken back."""
        question = self._question(question_id)
        name = self.tr("tick question") if question.asked_at is None else self.tr("untick question")
        self._change_question(name, plans.tick(question, self._workspace.now()))

    def type_answer(self, question_id: str, text: str) -> None:
        """An answer is typed."""
        after = plans.answered(self._question(question_id), text, self._workspace.now())
        self._change_question(self.tr("type answer"), after, "answer")

    def type_question(self, question_id: str, text: str) -> None:
        """A question is put in other words."""
        after = replace(self._question(question_id), text=text)
        self._change_question(self.tr("reword question"), after, "text")

    def choose_certainty(self, question_id: str, certainty: Certainty | None) -> None:
        """It is said how firmly an answer stands."""
        after = replace(self._question(question_id), certainty=certainty)
        self._change_question(self.tr("mark answer"), after)

    def toggle_key_issue(self, question_id: str) -> None:
        """A question is starred as a key issue, or no longer."""
        question = self._question(question_id)
        name = self.tr("unstar key issue") if question.key_issue else self.tr("star key issue")
        self._change_question(name, replace(question, key_issue=not question.key_issue))

    def toggle_skip(self, question_id: str) -> None:
        """A question is left out on purpose, or is to be asked after all."""
        self._change_question(self.tr("skip question"), plans.skipped(self._question(question_id)))

    def add_question(self, text: str) -> QuestionId | None:
        """A question of the user's own is added; nothing for no words."""
        assert self.call_id is not None
        draft = self._workspace.draft_edit(self.draft_key("new-question"), "")
        if not text.strip():
            return None
        made = QuestionId(new_id())
        edits = plans.add_question(self._questions.records, self.call_id, made, text.strip())
        self._workspace.perform(self.tr("add question"), *edits, draft)
        return made

    def remove_question(self, question_id: str) -> None:
        """A question is deleted."""
        self._workspace.perform(self.tr("delete question"), Edit(self._question(question_id), None))

    def move_up(self, question_id: str) -> None:
        """A question goes one place up."""
        edits = plans.step_up(self._questions.records, QuestionId(question_id))
        self._workspace.perform(self.tr("move question"), *edits)

    def move_down(self, question_id: str) -> None:
        """A question goes one place down."""
        edits = plans.step_down(self._questions.records, QuestionId(question_id))
        self._workspace.perform(self.tr("move question"), *edits)

    def move_before(self, question_id: str, target_id: str) -> None:
        """A question goes to the place of another."""
        if question_id == target_id or self._questions.find(question_id) is None:
            return
        to = self._questions.place(target_id)
        assert to is not None
        section = self._question(target_id).section
        edits = plans.move_question(self._questions.records, QuestionId(question_id), to, section)
        self._workspace.perform(self.tr("move question"), *edits)

    def file_note(self, line: int, question_id: str) -> None:
        """A line of the notes goes under a question."""
        edits = plans.file_note(self.call, line, self._question(question_id), self._workspace.now())
        self._perform_if_it_fits(self.tr("file note"), edits)

    def move_answer(self, source_id: str, target_id: str) -> None:
        """An answer goes to another question."""
        edits = plans.move_answer(self._question(source_id), self._question(target_id), self._workspace.now())
        self._perform_if_it_fits(self.tr("move answer"), edits)

    def _perform_if_it_fits(self, name: str, edits: Edits) -> None:
        """Two texts put together may be more than one field keeps: then each stays where it is."""
        if any(isinstance(edit.after, Question) and too_long(edit.after.answer) for edit in edits):
            self.refused.emit(self.tr("Together they would be more than 1 MB, so nothing was moved."))
        else:
            self._workspace.perform(name, *edits)

    # Next steps

    def understood(self, line: str) -> Entry | None:
        """What is understood of a next step's line today; None for no words."""
        from callgoal_desktop.core.quick_entry import read_entry

        return read_entry(line, self._today) if line.strip() else None

    @property
    def _today(self) -> date:
        return self._workspace.now().date()

    def correct_new_step(self, entry: Entry) -> None:
        """The line of the new step is written so that it is understood like this."""
        from callgoal_desktop.core.step_lines import as_line

        self._type_new_step(as_line(entry, self._today))

    def keep_words_of_new_step(self) -> None:
        """What was taken for a date in the line of the new step belongs to its words."""
        from callgoal_desktop.core.step_lines import as_words

        self._type_new_step(as_words(self._workspace.recall(self.draft_key("new-step")), self._today))

    def _type_new_step(self, line: str) -> None:
        self._workspace.perform(
            self.tr("correct next step"), self._workspace.draft_edit(self.draft_key("new-step"), line)
        )

    def line_of(self, step_id: str) -> str:
        """A next step as the line that would be typed for it."""
        from callgoal_desktop.core.quick_entry import Entry
        from callgoal_desktop.core.step_lines import as_line

        step = self._step(step_id)
        return as_line(Entry(step.what, step.owner, step.due, step.time), self._today)

    def names(self) -> tuple[str, ...]:
        """Who the call is with, as a next step would name them: up to three people, three words each."""
        people = re.split(r"[;/&+]| and ", self.call.contact)
        names = (" ".join(person.split(",")[0].split()[:3]) for person in people)
        return tuple(name for name in names if name)[:3]

    def _read(self, line: str) -> Entry:
        entry = self.understood(line)
        assert entry is not None
        return entry

    def _step(self, step_id: str) -> NextStep:
        found = self._steps.find(step_id)
        assert found is not None
        return found

    def _change_step(self, name: str, before: NextStep | None, after: NextStep | None, *more: Edit) -> None:
        edits = plans.change_step(self.call, self._steps.records, before, after, self._workspace.team)
        self._workspace.perform(name, *edits, *more)

    def add_step(self, text: str) -> StepId | None:
        """A next step is added; nothing for no words."""
        if not text.strip():
            return None
        step = self._new_step(text)
        draft = self._workspace.draft_edit(self.draft_key("new-step"), "")
        self._change_step(self.tr("add next step"), None, step, draft)
        return step.id

    def add_step_in_wrap_up(self, text: str, promised: bool) -> None:
        """A next step is added when the call is over, as promised or not; the page need not ask for one any more."""
        if not text.strip():
            return
        step = replace(self._new_step(text), promised_at=self._workspace.now() if promised else None)
        drafts = ((WRAP_STEP, ""), (WRAP_ASKED, "yes"))
        edits = (self._workspace.draft_edit(self.draft_key(key), value) for key, value in drafts)
        self._change_step(self.tr("add next step"), None, step, *edits)

    def dismiss_ask(self) -> None:
        """The page is not to ask for a next step of this call again."""
        draft = self._workspace.draft_edit(self.draft_key(WRAP_ASKED), "yes")
        self._workspace.perform(self.tr("put question aside"), draft)

    def _new_step(self, text: str) -> NextStep:
        assert self.call_id is not None
        entry = self._read(text)
        last = self._steps.records[-1].position if self._steps.records else -1
        return NextStep(
            id=StepId(new_id()),
            call_id=self.call_id,
            position=last + 1,
            what=entry.what,
            owner=entry.owner,
            due=entry.due,
            time=entry.time,
        )

    def retype_step(self, step_id: str, text: str) -> None:
        """A next step is typed anew."""
        draft = self._workspace.draft_edit(self.draft_key("step", step_id), "")
        if not text.strip():
            self._workspace.perform(self.tr("change next step"), draft)
            return
        step, entry = self._step(step_id), self._read(text)
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

    # Lines that are not sent yet

    def draft_key(self, line: str, part: str = "") -> str:
        """Under which a half-typed line of this call is kept."""
        return "/".join(filter(None, (line, self.call_id, part)))

    def type_draft(self, name: str, key: str, text: str) -> None:
        """A line is typed that is not sent yet."""
        self._workspace.perform(name, self._workspace.draft_edit(key, text), typed_in=key)
