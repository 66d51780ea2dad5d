"""What the user does with a call as a whole, each as one named change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimeZone, Signal

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.goal_writing import retyped
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.outcome import team_of
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Channel,
    GoalMet,
    NextStep,
    Outcome,
    Verdict,
)
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.call.planned_time import read_planned
from callgoal_desktop.workspace import TEAM_KEY, Workspace

WRAP_STEP, WRAP_PROMISED, WRAP_ASKED = "wrap-step", "wrap-promised", "wrap-asked"
"""Drafts of a call's wrap-up: the step being typed, whether it is to count as promised ("no" for not), and that the
question for a next step was answered or put aside ("yes")."""


class CallActs(QObject):
    """Turns the acts of the user into edits of the call that is open. Every method may raise StoreError."""

    refused = Signal(str)
    """Why something was not done."""

    def __init__(self, workspace: Workspace, steps: RecordList[NextStep], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
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
        self._workspace.perform(self.tr("end call"), *edits, *self._line_to_wrap_up())

    def _line_to_wrap_up(self) -> Edits:
        """A next step that is typed and not sent when the call ends is in sight on the wrap-up, promised by nobody."""
        line = self._workspace.recall(self.draft_key("new-step"))
        if not line.strip() or self._workspace.recall(self.draft_key(WRAP_STEP)).strip():
            return ()
        drafts = (("new-step", ""), (WRAP_STEP, line), (WRAP_PROMISED, "no"))
        return tuple(self._workspace.draft_edit(self.draft_key(key), text) for key, text in drafts)

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
        at = read_planned(text, self._workspace.now())
        if at is not None:
            at = at.replace(tzinfo=None).astimezone()  # the offset of that day, not of today
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() if at else None
        draft = self._workspace.draft_edit(self.draft_key("planned-for"), text)
        after = replace(call, planned_for=at, planned_zone=zone)
        self._workspace.perform(
            self.tr("type planned time"), draft, Edit(call, after), typed_in=f"{call.id}/planned-for"
        )

    # Lines that are not sent yet

    def draft_key(self, line: str, part: str = "") -> str:
        """Under which a half-typed line of this call is kept."""
        return "/".join(filter(None, (line, self.call_id, part)))

    def type_draft(self, name: str, key: str, text: str) -> None:
        """A line is typed that is not sent yet."""
        self._workspace.perform(name, self._workspace.draft_edit(key, text), typed_in=key)
