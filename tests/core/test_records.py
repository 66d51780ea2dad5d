"""Records cannot be changed behind anybody's back, and a call's times alone tell where it is in its life."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import timedelta

import pytest
from hypothesis import given

from callgoal_desktop.core.records import Call, CallId, Goal, Record, Span, Stage
from tests.clock import MONDAY
from tests.strategies import records

CALL = Call(CallId("c"))


def test_a_call_that_has_not_started_is_planned() -> None:
    assert CALL.stage is Stage.PLANNED
    assert replace(CALL, planned_for=MONDAY).stage is Stage.PLANNED


def test_a_call_that_started_and_has_no_end_is_unfinished() -> None:
    assert replace(CALL, started_at=MONDAY).stage is Stage.UNFINISHED
    assert replace(CALL, started_at=MONDAY, spans=(Span(MONDAY, MONDAY),)).stage is Stage.UNFINISHED


def test_a_call_with_an_end_has_ended_whether_or_not_it_was_seen_to_start() -> None:
    assert replace(CALL, ended_at=MONDAY).stage is Stage.ENDED
    assert replace(CALL, started_at=MONDAY, ended_at=MONDAY + timedelta(minutes=3)).stage is Stage.ENDED


def test_a_new_call_asks_for_nothing_to_be_filled_in() -> None:
    assert Call(CallId("c"), goal=Goal()) == CALL
    assert (CALL.account, CALL.contact, CALL.notes, CALL.spans) == ("", "", "", ())
    assert CALL.outcome is None
    assert not CALL.outcome_by_user
    assert not CALL.goal.kept_anyway


@given(records())
def test_a_record_cannot_be_changed_in_place(record: Record) -> None:
    field = next(iter(type(record).__dataclass_fields__))
    with pytest.raises(FrozenInstanceError):
        setattr(record, field, None)
    assert hash(record) == hash(replace(record))
