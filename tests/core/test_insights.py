"""Figures are told from counts: how each is counted, from how many, and against the period before."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.insight_bars import Bar, Unit, outcome_bars, start_of
from callgoal_desktop.core.insight_questions import Asked, QuestionTally, tally_of, third_of
from callgoal_desktop.core.insights import (
    Ended,
    Pace,
    Period,
    Share,
    Stretch,
    Tally,
    advance_rate,
    days_moved,
    goal_met_rate,
    is_picked,
    pace,
    points,
    stretches,
)
from callgoal_desktop.core.records import GoalMet, Outcome, Span
from tests.clock import MONDAY

TODAY = MONDAY.date()
DAY = timedelta(days=1)


def tally(*ended: tuple[Outcome | None, GoalMet | None, int], day: date = TODAY) -> Tally:
    return Counter({Ended(day, outcome, met): count for outcome, met, count in ended})


class TestPeriods:
    def test_of_30_days_ends_with_today_and_has_as_long_a_one_before_it(self) -> None:
        now, before = stretches(Period.MONTH, MONDAY)
        assert before is not None
        assert _days(now) == (
            datetime(2026, 10, 25, tzinfo=MONDAY.tzinfo),
            datetime(2026, 11, 24, tzinfo=MONDAY.tzinfo),
        )
        assert _days(before) == (datetime(2026, 9, 25, tzinfo=MONDAY.tzinfo), _days(now)[0])

    def test_of_all_calls_has_none_before_it(self) -> None:
        now, before = stretches(Period.ALL, MONDAY)
        assert before is None
        assert now.since < -(10**17) < 10**17 < now.until


def _days(stretch: Stretch) -> tuple[datetime, ...]:
    return tuple(datetime.fromtimestamp(at / 1_000_000, MONDAY.tzinfo) for at in (stretch.since, stretch.until))


class TestShares:
    def test_orders_and_advances_among_the_calls_with_an_outcome_are_the_advance_rate(self) -> None:
        found = tally(
            (Outcome.ORDER, None, 1),
            (Outcome.ADVANCE, None, 5),
            (Outcome.CONTINUATION, GoalMet.MET, 4),
            (Outcome.NO_SALE, None, 2),
            (None, GoalMet.MET, 9),
        )
        assert advance_rate(found) == Share(6, 12)

    def test_met_among_the_calls_of_which_it_was_said_is_the_goal_met_rate(self) -> None:
        found = tally(
            (None, GoalMet.MET, 3),
            (Outcome.ADVANCE, GoalMet.LEAST, 2),
            (Outcome.ORDER, GoalMet.NOT_MET, 1),
            (Outcome.ORDER, None, 8),
        )
        assert goal_met_rate(found) == Share(3, 6)

    @pytest.mark.parametrize(
        ("share", "percent"),
        [(Share(0, 0), None), (Share(9, 9), None), (Share(1, 10), 10), (Share(1, 200), 1), (Share(2, 3 * 67), 1)],
    )
    def test_have_a_percentage_from_ten_calls_on(self, share: Share, percent: int | None) -> None:
        assert share.percent == percent

    def test_of_more_than_were_looked_at_are_a_sample(self) -> None:
        assert Share(1, 400, 2880).is_sample
        assert not Share(1, 400, 400).is_sample
        assert not Share(1, 400).is_sample


class TestTheChange:
    def test_is_told_in_points_of_what_was_shown(self) -> None:
        assert points(Share(58, 100), Share(47, 100)) == 11
        assert points(Share(1, 10), Share(3, 10)) == -20

    @pytest.mark.parametrize(("now", "before"), [(Share(9, 9), Share(1, 10)), (Share(1, 10), Share(9, 9))])
    def test_needs_ten_calls_on_both_sides(self, now: Share, before: Share) -> None:
        assert points(now, before) is None
        assert points(Share(1, 10), None) is None

    def test_of_samples_is_told_where_chance_does_not_explain_it(self) -> None:
        assert points(Share(200, 400, 2880), Share(220, 400, 2880)) is None
        assert points(Share(200, 400, 2880), Share(240, 400, 2880)) == -10
        assert points(Share(200, 400, 2880), Share(190, 400, 2880)) is None
        assert points(Share(220, 400, 2880), Share(50, 100)) == 5

    def test_of_the_pace_is_told_in_days(self) -> None:
        assert days_moved(Pace(92, 40), Pace(123, 10)) == -3.1
        assert days_moved(Pace(92, 40), Pace(123, 9)) is None
        assert days_moved(Pace(92, 9), Pace(123, 40)) is None
        assert days_moved(Pace(92, 40), None) is None


class TestThePace:
    @given(st.lists(st.integers(0, 60), max_size=40))
    def test_is_the_median_gap(self, gaps: list[int]) -> None:
        found = pace(Counter(gaps))
        assert found == Pace(round(median(gaps)) if gaps else 0, len(gaps))

    def test_is_told_from_ten_gaps_on(self) -> None:
        assert Pace(92, 10).days == 9.2
        assert Pace(92, 9).days is None


class TestASample:
    @given(st.integers(1, 5000), st.integers(1, 400))
    def test_has_as_many_as_it_should_spread_evenly(self, count: int, most: int) -> None:
        picked = [place for place in range(count) if is_picked(place, count, most)]
        assert len(picked) == min(count, most)
        steps = {after - before for before, after in pairwise(picked)}
        assert not steps or max(steps) - min(steps) <= 1


class TestBars:
    def test_are_weeks_from_monday_on_with_only_the_days_of_the_period(self) -> None:
        found = outcome_bars(tally((Outcome.ADVANCE, None, 2)), Period.MONTH, TODAY)
        assert found.unit is Unit.WEEK
        assert [(bar.first, bar.last) for bar in found.bars] == [
            (date(2026, 10, 25), date(2026, 10, 25)),
            (date(2026, 10, 26), date(2026, 11, 1)),
            (date(2026, 11, 2), date(2026, 11, 8)),
            (date(2026, 11, 9), date(2026, 11, 15)),
            (date(2026, 11, 16), date(2026, 11, 22)),
            (date(2026, 11, 23), date(2026, 11, 23)),
        ]
        assert [bar.calls for bar in found.bars] == [0, 0, 0, 0, 0, 2]

    def test_tell_orders_and_advances_from_the_others_and_leave_out_calls_without_an_outcome(self) -> None:
        counts = [(Outcome.ORDER, None, 1), (Outcome.ADVANCE, None, 2), (Outcome.NO_SALE, None, 4), (None, None, 8)]
        [bar] = outcome_bars(tally(*counts), Period.ALL, TODAY).bars
        assert (bar.calls, bar.forward) == (7, 3)
        assert bar == Bar(TODAY, TODAY, Counter({Outcome.ORDER: 1, Outcome.ADVANCE: 2, Outcome.NO_SALE: 4}))

    def test_are_none_without_an_outcome(self) -> None:
        assert outcome_bars(tally((None, GoalMet.MET, 3)), Period.MONTH, TODAY).bars == ()

    @pytest.mark.parametrize(
        ("first", "unit", "count"),
        [
            (date(2026, 5, 25), Unit.WEEK, 27),
            (date(2026, 5, 24), Unit.MONTH, 7),
            (date(2023, 12, 31), Unit.MONTH, 36),
            (date(2023, 11, 30), Unit.QUARTER, 13),
            (date(2017, 1, 1), Unit.QUARTER, 40),
            (date(2016, 11, 30), Unit.YEAR, 11),
            (date(1900, 1, 4), Unit.YEAR, 41),
            (date(1, 1, 1), Unit.YEAR, 41),
        ],
    )
    def test_of_all_calls_are_longer_the_further_back_they_go(self, first: date, unit: Unit, count: int) -> None:
        both = tally((Outcome.ORDER, None, 1), day=first) + tally((Outcome.ORDER, None, 1))
        found = outcome_bars(both, Period.ALL, TODAY)
        assert (found.unit, len(found.bars)) == (unit, count)
        assert (found.bars[0].first, found.bars[-1].last) == (first, TODAY)
        assert (found.bars[0].calls, found.bars[-1].calls) == (1, 1)

    @given(st.lists(st.dates(), min_size=1, max_size=20), st.sampled_from(Period))
    def test_follow_each_other_without_a_gap_and_count_every_call(self, days: list[date], period: Period) -> None:
        today = max(days)
        since = date.min if period is Period.ALL else date.fromordinal(max(1, today.toordinal() - int(period) + 1))
        days = [day for day in days if day >= since]
        if period is not Period.ALL and since == date.min:
            return
        found = outcome_bars(Counter(Ended(day, Outcome.ADVANCE, None) for day in days), period, today).bars
        assert sum(bar.calls for bar in found) == len(days)
        assert all(before.last + DAY == after.first for before, after in pairwise(found))
        assert all(bar.first <= bar.last for bar in found)
        assert [sum(bar.first <= day <= bar.last for day in days) for bar in found] == [bar.calls for bar in found]

    @given(st.dates(), st.sampled_from(Unit))
    def test_begin_on_the_first_day_of_their_unit(self, day: date, unit: Unit) -> None:
        start = start_of(day, unit)
        assert start <= day
        assert start_of(start, unit) == start
        assert {
            Unit.WEEK: start.weekday() == 0 or start == date.min,
            Unit.YEAR: (start.month, start.day) == (1, 1),
        }.get(unit, start.day == 1)


def asked(text: str, stood: int, times: int, origin: str = "", newest: int = 0) -> Asked:
    return Asked(origin, text, newest, stood, times, (times, 0, 0))


class TestQuestions:
    def test_of_one_origin_are_one_question_in_its_newest_wording(self) -> None:
        found = tally_of(
            [
                asked("Old words", 5, 1, "spin/1", 1),
                asked("New words", 3, 2, "spin/1", 9),
                asked("Older", 1, 0, "spin/1"),
            ]
        )
        assert found.listed() == [Asked("spin/1", "New words", 9, 9, 3, (3, 0, 0))]
        assert found.listed()[0].share == Share(3, 9)

    def test_without_origin_are_one_where_their_words_are(self) -> None:
        found = tally_of([asked("Why  now?", 5, 1, newest=2), asked("why now?", 2, 2, newest=1), asked("Why?", 3, 0)])
        assert [(each.text, each.stood) for each in found.listed()] == [("Why  now?", 7), ("Why?", 3)]

    def test_are_listed_by_how_often_they_are_asked_those_in_the_most_calls(self) -> None:
        found = tally_of([asked("rare", 2, 2), asked("half", 20, 10), asked("always", 10, 10), asked("never", 30, 0)])
        assert [each.text for each in found.listed()] == ["always", "half", "never", "rare"]
        assert [each.text for each in found.listed(3)] == ["always", "half", "never"]

    def test_that_are_seldom_asked_come_rarest_first_from_ten_calls_on(self) -> None:
        found = tally_of([asked("few", 9, 0), asked("half", 20, 10), asked("less", 20, 9), asked("never", 30, 0)])
        assert [each.text for each in found.seldom(5)] == ["never", "less"]
        assert [each.text for each in found.seldom(1)] == ["never"]
        assert QuestionTally().seldom(5) == []

    def test_are_counted_by_the_third_of_the_call(self) -> None:
        found = tally_of([Asked("a", "", 0, 9, 6, (1, 2, 3)), Asked("b", "", 0, 9, 6, (4, 1, 0))])
        assert found.thirds == (5, 3, 3)
        assert QuestionTally().thirds == (0, 0, 0)


def at(minute: float) -> datetime:
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC) + timedelta(minutes=minute)


class TestThirds:
    @pytest.mark.parametrize(("minute", "third"), [(-1, None), (0, 0), (9.9, 0), (10, 1), (20, 2), (30, 2), (31, None)])
    def test_of_one_stretch_are_those_of_its_minutes(self, minute: float, third: int | None) -> None:
        assert third_of(at(minute), (Span(at(0), at(30)),)) == third

    @pytest.mark.parametrize(("minute", "third"), [(9, 0), (14, 1), (50, 1), (105, 2)])
    def test_do_not_count_pauses(self, minute: float, third: int) -> None:
        assert third_of(at(minute), (Span(at(0), at(15)), Span(at(95), at(110)))) == third

    @pytest.mark.parametrize("spans", [(), (Span(at(0)),), (Span(at(0), at(0)),)])
    def test_are_none_where_no_time_passed(self, spans: tuple[Span, ...]) -> None:
        assert third_of(at(0), spans) is None
