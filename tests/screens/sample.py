"""What the pictures show: a call with Northwind Foods, 21 minutes into its half hour, and the demo's past calls."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from callgoal_desktop.cli_demo import fill
from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.playbook import read_playbook
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Channel,
    Draft,
    DraftKey,
    Goal,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Question,
    StepId,
)
from callgoal_desktop.shipped import shipped_text
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY

STARTED = MONDAY - timedelta(minutes=21, seconds=4)
CALL = CallId("northwind")
GOAL = Goal(
    "Find out what slow recalls cost them and whether we are the right resource; agree a pilot scoping session by "
    "Friday.",
    best="They agree a pilot scoping session",
    least="She introduces the plant manager",
)
EDUCATE = Goal("Educate them about our traceability platform and show the dashboard")
ANSWERS = (
    (160, "“Recall traced in under 4 hours, not 3 days.”", True),
    (372, "Audit passed in June without findings", False),
    (595, "Lot data lives in three spreadsheets", True),
    (1261, "They bought a tracking module in 2024, nobody ", False),
)
"""Seconds into the call, what was said, and whether it is a key issue."""

UGLY_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
UGLY = "Wie würden Sie, und zwar möglichst genau, beschreiben, was " + UGLY_WORD + " 🧑‍🍳 heute davon abhält, שלום?"


def make(folder: Path, *, planned: bool, ugly: bool) -> None:
    """Keep the calls in this folder: the one with Northwind open, live or still planned."""
    fill(folder, MONDAY.date())
    with contextlib.closing(Store.open(folder)) as store:
        call, questions = _new_call(ugly=ugly)
        store.apply((Edit(None, call), *(Edit(None, each) for each in questions)), MONDAY)
        if not planned:
            _hold(store, call, questions)
        keys = (("open-call", CALL), (f"row/{CALL}", questions[3].id))
        store.apply(tuple(Edit(None, Draft(DraftKey(key), text)) for key, text in keys), None)


def _new_call(*, ugly: bool) -> tuple[Call, list[Question]]:
    call = Call(
        CALL,
        account=UGLY_WORD if ugly else "Northwind Foods",
        contact="ד״ר שרה כהן-לוי, Geschäftsführerin " * 3 if ugly else "Dana Wu, COO",
        channel=Channel.VIDEO,
        planned_for=MONDAY,
        planned_minutes=30,
        goal=replace(GOAL, text=UGLY * 3) if ugly else GOAL,
    )
    playbook = read_playbook(shipped_text("playbooks/qualify-first.toml"), "qualify-first.toml")
    made, *rest = (edit.record for edit in plans.new_call(call, playbook, new_id))
    assert isinstance(made, Call)
    questions = [record for record in rest if isinstance(record, Question)]
    return made, [replace(each, text=UGLY) for each in questions] if ugly else questions


def _hold(store: Store, call: Call, questions: Sequence[Question]) -> None:
    """Start the call 21 minutes ago, with what was said since."""
    edits = list(plans.start_call(call, None, STARTED))
    for question, (seconds, answer, is_key) in zip(questions, ANSWERS, strict=False):
        asked = plans.answered(question, answer, STARTED + timedelta(seconds=seconds))
        edits.append(Edit(question, replace(asked, key_issue=is_key, certainty=Certainty.STATED)))
    step = NextStep(StepId(new_id()), CALL, 0, "send last recall report", "me", date(2026, 11, 25))
    edits.append(Edit(None, step))
    edits.append(Edit(None, _mark(STARTED + timedelta(minutes=16), MomentKind.PRICE, "12 % more than last year")))
    edits.append(Edit(None, _mark(STARTED + timedelta(minutes=19), MomentKind.RISK, "")))
    store.apply(tuple(edits), MONDAY)


def _mark(at: datetime, kind: MomentKind, note: str) -> Moment:
    return Moment(MomentId(new_id()), CALL, at, kind, note)
