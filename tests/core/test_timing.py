"""The timer sums the stretches of a call; pauses do not count and a clock set back takes nothing away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.records import Call, CallId, Span
from callgoal_desktop.core.timing import IDLE_LIMIT, USUAL_LENGTH, clock_text, elapsed, is_running, was_left
from tests.clock import MONDAY
from tests.strategies import instants, spans


def after(minutes: float) -> datetime:
    """So many minutes after the call began."""
    return MONDAY + timedelta(minutes=minutes)


class TestTheTimer:
    def test_is_at_zero_before_the_call(self) -> None:
        assert elapsed((), MONDAY) == timedelta(0)

    def test_runs_while_the_last_stretch_is_open(self) -> None:
        assert elapsed((Span(MONDAY),), after(7)) == timedelta(minutes=7)

    def test_leaves_pauses_out(self) -> None:
        stretches = (Span(MONDAY, after(10)), Span(after(30), after(35)), Span(after(50)))
        assert elapsed(stretches, after(52)) == timedelta(minutes=17)

    def test_stands_at_the_end_of_a_call(self) -> None:
        assert elapsed((Span(MONDAY, after(10)),), after(99)) == timedelta(minutes=10)

    def test_told_for_an_earlier_minute_counts_only_what_had_run_by_then(self) -> None:
        stretches = (Span(MONDAY, after(10)), Span(after(30), after(35)))
        assert elapsed(stretches, after(4)) == timedelta(minutes=4)
        assert elapsed(stretches, after(31)) == timedelta(minutes=11)

    def test_takes_nothing_away_when_the_clock_was_set_back(self) -> None:
        assert elapsed((Span(MONDAY, after(-5)),), after(1)) == timedelta(0)
        assert elapsed((Span(MONDAY, after(10)), Span(after(12))), after(11)) == timedelta(minutes=10)

    def test_runs_on_across_zones_and_summer_time(self) -> None:
        abroad = after(20).astimezone(tz=None)
        assert elapsed((Span(MONDAY),), abroad) == timedelta(minutes=20)

    @given(st.lists(spans(), max_size=4), instants())
    def test_never_shows_less_than_nothing(self, stretches: list[Span], at: datetime) -> None:
        assert elapsed(tuple(stretches), at) >= timedelta(0)


class TestACall:
    def test_runs_while_its_last_stretch_is_open(self) -> None:
        call = Call(CallId("c"))
        assert not is_running(call)
        assert is_running(replace(call, spans=(Span(MONDAY),)))
        assert is_running(replace(call, spans=(Span(MONDAY, after(1)), Span(after(2)))))
        assert not is_running(replace(call, spans=(Span(MONDAY), Span(after(1), after(2)))))


class TestTheClock:
    @pytest.mark.parametrize(
        ("seconds", "shown"),
        [
            (0, "00:00"),
            (0.999, "00:00"),
            (9, "00:09"),
            (60, "01:00"),
            (754.6, "12:34"),
            (3599, "59:59"),
            (3600, "1:00:00"),
            (36_061, "10:01:01"),
            (360_000, "100:00:00"),
        ],
    )
    def test_shows_minutes_and_seconds_and_hours_from_an_hour_on(self, seconds: float, shown: str) -> None:
        assert clock_text(timedelta(seconds=seconds)) == shown


class TestACallLeftLying:
    def test_is_asked_about_an_hour_after_its_planned_length(self) -> None:
        call = Call(CallId("c"), planned_minutes=45)
        assert not was_left(call, MONDAY, after(104.99))
        assert was_left(call, MONDAY, after(105))

    def test_without_planned_minutes_counts_as_half_an_hour(self) -> None:
        assert timedelta(minutes=90) == USUAL_LENGTH + IDLE_LIMIT
        call = Call(CallId("c"))
        assert not was_left(call, MONDAY, after(89.99))
        assert was_left(call, MONDAY, after(90))

    def test_planned_for_no_time_at_all_is_asked_about_after_an_hour(self) -> None:
        assert was_left(Call(CallId("c"), planned_minutes=0), MONDAY, after(60))

    def test_is_not_asked_about_while_it_is_worked_on(self) -> None:
        assert not was_left(Call(CallId("c"), started_at=after(-600)), after(-1), MONDAY)

    def test_is_not_asked_about_when_the_clock_was_set_back(self) -> None:
        assert not was_left(Call(CallId("c")), after(600), MONDAY)
