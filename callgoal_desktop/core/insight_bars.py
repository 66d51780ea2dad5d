"""The outcomes of a period, bar by bar: a week each or, over years, a month, a quarter or a year."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from callgoal_desktop.core.insights import FORWARD, Period, Tally
from callgoal_desktop.core.records import Outcome

MOST_WEEKS, MOST_MONTHS, MOST_QUARTERS, MOST_YEARS = 27, 36, 40, 40
"""With more bars than these the next longer unit is taken, so that each bar can still be told from the next; what lies
before the last so many years is one bar."""


class Unit(StrEnum):
    """How long a bar is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bar:
    """The calls of some days, both ends among them, by their outcome."""

    first: date
    last: date
    outcomes: Counter[Outcome]

    @property
    def calls(self) -> int:
        """How many calls have an outcome."""
        return self.outcomes.total()

    @property
    def forward(self) -> int:
        """How many of them were an order or an advance."""
        return sum(self.outcomes[outcome] for outcome in FORWARD)


@dataclass(frozen=True, slots=True)
class Bars:
    """All bars of a period from its first day on, those without a call among them."""

    unit: Unit
    bars: tuple[Bar, ...]


def outcome_bars(tally: Tally, period: Period, today: date) -> Bars:
    """The bars from the period's first day to today; for all calls, from the first one to the last.

    A week begins on Monday; the first and the last bar have only the days that are in the period.
    """
    told = [(ended.day, ended.outcome, count) for ended, count in tally.items() if ended.outcome is not None]
    if not told:
        return Bars(Unit.WEEK, ())
    days = [day for day, _outcome, _count in told]
    first, last = min(days), max(days)
    if period is not Period.ALL:
        first, last = today - timedelta(days=int(period) - 1), today
    unit = _unit(first, last)
    starts = tuple(_starts(first, last, unit))
    found: dict[date, Counter[Outcome]] = {start: Counter() for start in starts}
    for day, outcome, count in told:
        found[_bar_of(day, starts)][outcome] += count
    ends = [*(start - timedelta(days=1) for start in starts[1:]), last]
    return Bars(unit, tuple(Bar(start, end, found[start]) for start, end in zip(starts, ends, strict=True)))


def _bar_of(day: date, starts: Sequence[date]) -> date:
    return starts[bisect_right(starts, day) - 1]


def _unit(first: date, last: date) -> Unit:
    months = 12 * (last.year - first.year) + last.month - first.month + 1
    if (last - start_of(first, Unit.WEEK)).days // 7 < MOST_WEEKS:
        return Unit.WEEK
    if months <= MOST_MONTHS:
        return Unit.MONTH
    return Unit.QUARTER if months <= 3 * MOST_QUARTERS else Unit.YEAR


def _starts(first: date, last: date, unit: Unit) -> Iterator[date]:
    yield first
    oldest = date(max(1, last.year - MOST_YEARS + 1), 1, 1)
    start = max(oldest, _next(first, unit))
    while first < start <= last:
        yield start
        first, start = start, _next(start, unit)


def start_of(day: date, unit: Unit) -> date:
    """The first day of the week, month, quarter or year that a day is in."""
    match unit:
        case Unit.WEEK:
            return date.fromordinal(max(1, day.toordinal() - day.weekday()))
        case Unit.MONTH:
            return day.replace(day=1)
        case Unit.QUARTER:
            return day.replace(month=day.month - (day.month - 1) % 3, day=1)
        case Unit.YEAR:
            return day.replace(month=1, day=1)
        case _:
            assert_never(unit)


def _next(day: date, unit: Unit) -> date:
    """The first day of the next one; after the last day of all days there is none, so that one comes again."""
    lengths = {Unit.WEEK: 7, Unit.MONTH: 31, Unit.QUARTER: 95, Unit.YEAR: 366}
    ahead = start_of(day, unit).toordinal() + lengths[unit]
    return start_of(date.fromordinal(min(ahead, date.max.toordinal())), unit)
