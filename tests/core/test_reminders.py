"""Which steps are to be said, and when the next one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from callgoal_desktop.core.records import CallId, NextStep, StepId
from callgoal_desktop.core.reminders import Said, due_now, next_time, read_said
from tests.clock import MONDAY

TODAY = MONDAY.date()
DAY = timedelta(days=1)


def step(name: str, due: date | None = TODAY, at: time | None = None) -> NextStep:
    """An open step."""
    return NextStep(StepId(name), CallId("c"), 0, name, due=due, time=at)


class TestDueNow:
    @pytest.mark.parametrize(
        ("one", "is_due"),
        [
            (step("overdue", TODAY - DAY), True),
            (step("overdue by days, and later in the day", TODAY - DAY, time(23)), True),
            (step("today"), True),
            (step("today, at this minute", at=time(14, 30)), True),
            (step("today, a minute ago", at=time(14, 29)), True),
            (step("today, in a minute", at=time(14, 31)), False),
            (step("tomorrow", TODAY + DAY), False),
            (step("tomorrow, early", TODAY + DAY, time(1)), False),
            (step("some day", None), False),
            (replace(step("done", TODAY - DAY), done_at=MONDAY), False),
        ],
    )
    def test_is_what_its_day_and_time_have_come_for(self, one: NextStep, is_due: bool) -> None:
        assert due_now([one], MONDAY) == ([one] if is_due else [])


class TestNextTime:
    def test_is_the_first_of_today_that_has_not_come(self) -> None:
        steps = [step("a", at=time(16)), step("b", at=time(15)), step("c", at=time(14)), step("d")]
        assert next_time(steps, MONDAY) == MONDAY.replace(hour=15, minute=0)

    @pytest.mark.parametrize(
        "one",
        [
            step("gone", at=time(14, 30)),
            step("another day", TODAY + DAY, time(15)),
            step("any time"),
            replace(step("done", at=time(15)), done_at=MONDAY),
        ],
    )
    def test_is_none_when_no_more_comes_today(self, one: NextStep) -> None:
        assert next_time([one], MONDAY) is None


class TestSaid:
    def test_is_read_as_it_was_kept(self) -> None:
        said = Said(TODAY).with_steps([step("b"), step("a")])
        assert said.as_text() == "2026-11-23 a b"
        assert read_said(said.as_text(), TODAY) == said
        assert said.with_steps([step("a")]) == said

    def test_is_nothing_on_another_day(self) -> None:
        said = Said(TODAY).with_steps([step("a")])
        assert said.on(TODAY) is said
        assert said.on(TODAY + DAY) == Said(TODAY + DAY)
        assert read_said(said.as_text(), TODAY + DAY) == Said(TODAY + DAY)

    @pytest.mark.parametrize("text", ["", "nonsense", "2026-11-23"])
    def test_is_nothing_when_nothing_was_kept(self, text: str) -> None:
        assert read_said(text, TODAY) == Said(TODAY)
