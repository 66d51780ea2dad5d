"""What an arrival does to a call that is here already."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from callgoal_desktop.core.arrivals import Rule, is_left, planned_anew
from callgoal_desktop.core.records import Call, CallId, Goal
from tests.clock import MONDAY

PLANNED = Call(CallId("a"), planned_for=MONDAY, goal=Goal("Find out who decides"))
HELD = replace(PLANNED, started_at=MONDAY, ended_at=MONDAY)
DELETED = replace(PLANNED, deleted_at=MONDAY)


@pytest.mark.parametrize(
    ("rule", "planned", "held", "deleted"),
    [(Rule.REPLACE, False, False, False), (Rule.LEAVE, True, True, False), (Rule.PLAN, False, True, True)],
)
def test_what_is_left_as_it_is(rule: Rule, planned: bool, held: bool, deleted: bool) -> None:
    assert not is_left(None, rule)
    assert [is_left(call, rule) for call in (PLANNED, HELD, DELETED)] == [planned, held, deleted]


def test_a_meeting_moves_the_time_and_nothing_else() -> None:
    later = MONDAY + timedelta(hours=1)
    meeting = Call(CallId("a"), account="Other", planned_for=later, planned_zone="Europe/Berlin", planned_minutes=45)
    assert planned_anew(PLANNED, meeting) == replace(
        PLANNED, planned_for=later, planned_zone="Europe/Berlin", planned_minutes=45
    )
