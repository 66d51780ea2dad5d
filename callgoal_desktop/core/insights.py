"""What the calls of a period came to: counts, as they are read from the disk, made into the figures of a page.

Only calls that have ended are counted, and none in the trash; each on the day on which it began.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from math import sqrt
from typing import TypeAlias

from callgoal_desktop.core.records import GoalMet, Outcome

ENOUGH = 10
"""With fewer than so many there is no percentage: one call more or less would move it by ten points."""

MICROSECONDS = 1_000_000

FAR = 2**62
"""Microseconds from 1970 to a moment before which, or after which, there is no call."""


class Period(StrEnum):
    """For how long the page looks back; the days of a period end with today."""

    MONTH = "30"
    QUARTER = "90"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment up to another one, which is not in it: both in microseconds since 1970, like calls in order."""

    since: int = -FAR
    until: int = FAR


def stretches(period: Period, now: datetime) -> tuple[Stretch, Stretch | None]:
    """The period that ends with the day of ``now``, and the one as long before it; there is none before all calls.

    Days begin at midnight by the offset from UTC that ``now`` has.
    """
    if period is Period.ALL:
        return Stretch(), None
    length = timedelta(days=int(period))
    until = datetime.combine(now.date(), time(), now.tzinfo) + timedelta(days=1)
    since, before = (_moment(until - length), _moment(until - 2 * length))
    return Stretch(since, _moment(until)), Stretch(before, since)


def _moment(at: datetime) -> int:
    return round(at.timestamp() * MICROSECONDS)


# How they ended


@dataclass(frozen=True, slots=True)
class Ended:
    """What calls that are counted together have in common: their day, their outcome, whether the goal was met."""

    day: date
    outcome: Outcome | None
    met: GoalMet | None


Tally: TypeAlias = Counter[Ended]
"""How many calls ended so."""

FORWARD = frozenset({Outcome.ORDER, Outcome.ADVANCE})
"""The outcomes that take the sale forward: Rackham's two successes. The other two are his failures."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many. Where not all could be looked at, ``of`` is an even sample, drawn from ``among``."""

    hits: int
    of: int
    among: int = 0

    @property
    def percent(self) -> int | None:
        """The share, rounded half up; None for too few."""
        return None if self.of < ENOUGH else (200 * self.hits + self.of) // (2 * self.of)

    @property
    def is_sample(self) -> bool:
        """Whether there are more of them than were looked at."""
        return self.among > self.of


def advance_rate(tally: Tally) -> Share:
    """Orders and advances among the calls that have an outcome.

    An order and a lost sale are what the user said; an advance and a continuation are told from the steps
    (docs/outcome.md), or said. A call without an outcome, as an import may bring it, is not counted at all.
    """
    told = {ended: count for ended, count in tally.items() if ended.outcome is not None}
    return Share(sum(count for ended, count in told.items() if ended.outcome in FORWARD), sum(told.values()))


def goal_met_rate(tally: Tally) -> Share:
    """Goals met among the calls of which it was said: at least, the least acceptable outcome, is not met."""
    told = {ended: count for ended, count in tally.items() if ended.met is not None}
    return Share(sum(count for ended, count in told.items() if ended.met is GoalMet.MET), sum(told.values()))


# From one call to the next with the same account

TENTHS = 10

Gaps: TypeAlias = Counter[int]
"""How many calls came so many tenths of a day after the one before with the same account."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How soon the next call with an account comes: the median of so many gaps."""

    tenths: int
    gaps: int

    @property
    def days(self) -> float | None:
        """Half of the next calls came within so many days; None for too few."""
        return None if self.gaps < ENOUGH else self.tenths / TENTHS


def pace(gaps: Gaps) -> Pace:
    """The median gap: not the mean, which one account that comes back after a year would move by weeks.

    A gap is counted where its later call is, so the earlier one may lie before the period.
    """
    total = gaps.total()
    middles, passed = {(total - 1) // 2, total // 2}, 0
    found: list[int] = []
    for tenths in sorted(gaps):
        found += [tenths for middle in middles if passed <= middle < passed + gaps[tenths]]
        passed += gaps[tenths]
    return Pace(round(sum(found) / len(found)) if found else 0, total)


# Against the period before


def points(now: Share, before: Share | None) -> int | None:
    """By how many points the percentage has moved; None where there is none to compare, or only chance to see.

    What is told from samples moves by chance, 95 times in 100 by no more than 1.96 standard errors.
    """
    if before is None or now.percent is None or before.percent is None:
        return None
    moved = now.percent - before.percent
    errors = sum(1 / share.of for share in (now, before) if share.is_sample)
    return None if errors and abs(moved) <= 196 * sqrt(errors) / 2 else moved


def days_moved(now: Pace, before: Pace | None) -> float | None:
    """By how many days the median gap has moved: fewer is faster."""
    if before is None or now.days is None or before.days is None:
        return None
    return (now.tenths - before.tenths) / TENTHS


# Goals

SAMPLE = 300
"""So many goals of a period are read at most: the coach reads about a thousand in a second. Of so many, a percentage
is told within six points, 95 times in 100."""


def is_picked(place: int, count: int, most: int = SAMPLE) -> bool:
    """Whether the call at this place of so many is in the sample, which is spread evenly over all of them."""
    return count <= most or (place + 1) * most // count > place * most // count
