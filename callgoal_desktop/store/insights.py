"""Counts over ended calls, for the Insights page: added up in SQL, some calls at a time.

Each method is a generator that yields how much is read, from 0 to 1, after every few milliseconds, and returns the sum.
No index serves only this: the calls of a stretch are found along that on ``ordinal``, the last call with an account
along that on ``account_key``, questions along that on ``call_id``. Each raises StoreError when the file cannot be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from callgoal_desktop.core.insight_questions import TOLD_APART, Asked, QuestionTally, third_of
from callgoal_desktop.core.insights import FAR, MICROSECONDS, Ended, Gaps, Stretch, Tally, is_picked
from callgoal_desktop.core.records import GoalMet, Outcome, Span, WholeCall
from callgoal_desktop.store import rows
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.rows import Columns

CALLS: Final = 500
"""So many calls are counted at a time: 2 ms."""

GAPS: Final = 250
"""For so many calls at a time the one before is looked up, which lies anywhere in the file: 3 ms once that was read."""

ASKED: Final = 150
"""So many calls have their questions counted at a time: 4 ms with seven each."""

DAY: Final = 24 * 60 * 60 * MICROSECONDS

_HELD = "ordinal >= ? and ordinal < ? and ended_at is not null and deleted_at is null"

# Down to the day that it is in before 1970, too, where SQLite's division goes up to it
_ENDED = f"""
    select (moment - (moment % {DAY} + {DAY}) % {DAY}) / {DAY} as day, outcome, goal_met, count(*) as n
    from (select ordinal + ? as moment, outcome, goal_met from calls where {_HELD}) group by 1, 2, 3
"""

_GAPS = f"""
    select (gap + {DAY // 20}) / {DAY // 10} as tenths, count(*) as n from (
        select ordinal - (
            select earlier.ordinal from calls as earlier
            where earlier.account_key = calls.account_key and earlier.ordinal < calls.ordinal
                and earlier.ended_at is not null and earlier.deleted_at is null
            order by earlier.ordinal desc limit 1
        ) as gap from calls where {_HELD} and account_key <> ''
    ) where gap is not null group by 1
"""


def _seconds(column: str) -> str:
    """The seconds since 1970 of a time; unixepoch() would want SQLite 3.38."""
    return f"cast(strftime('%s', {column}) as integer)"


# Most calls ran in one stretch, stamped in whole seconds: SQL tells the third of those, ``third_of`` of the rest
_CALLS = f"""
    with held as materialized (
        select id, ordinal, spans, started_at, ended_at,
            {_seconds("started_at")} as began, {_seconds("ended_at")} - {_seconds("started_at")} as lasted,
            coalesce(spans in ('[]', '[["' || started_at || '", "' || ended_at || '", ""]]')
                and length(started_at) = 25 and length(ended_at) = 25, 0) as plain
        from calls where {_HELD}
    ), stood as (
        select origin, substr(text, 1, {TOLD_APART}) as text, ordinal, asked_at, spans, started_at, ended_at,
            plain and length(asked_at) = 25 as told, {_seconds("asked_at")} - began as after, lasted
        from held cross join questions on call_id = held.id where asked_at is not null or skipped = 0
    )
"""

_ASKED = f"""
    {_CALLS}
    select origin, text, max(ordinal) as newest, count(*) as stood, count(asked_at) as asked,
        case when told and lasted > 0 and after between 0 and lasted then min(2, 3 * after / lasted) end as third
    from stood group by origin, case origin when '' then text end, third
"""

_UNTOLD = f"{_CALLS} select * from stood where asked_at is not null and not told"

_NEXT = "select ordinal from calls where ordinal >= ? and ordinal < ? order by ordinal limit 1 offset ?"
_ENDS = "select min(ordinal) as first, max(ordinal) as last from calls where ordinal >= ? and ordinal < ?"

_HELD_SINCE = "select * from calls where ordinal >= ? and ended_at is not null and deleted_at is null order by ordinal"


@dataclass(frozen=True, slots=True)
class _Part:
    """Some calls of a stretch, and how much of it is read with them."""

    since: int
    until: int
    done: float


class Insights:
    """Counts over the calls that have ended and are not in the trash."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def ended(self, stretch: Stretch, offset: timedelta) -> Generator[float, None, Tally]:
        """How the calls ended, by the day that they began on; ``offset`` is that of the days from UTC."""
        tally: Tally = Counter()
        for part in self._parts(stretch, CALLS):
            seconds = round(offset.total_seconds())
            for row in self._records.rows(_ENDED, seconds * MICROSECONDS, part.since, part.until):
                found = Columns(row)
                tally[_ended(found)] += found.number("n")
            yield part.done
        return tally

    def gaps(self, stretch: Stretch) -> Generator[float, None, Gaps]:
        """How long after the one before with its account each call began; one without an account has no such gap."""
        gaps: Gaps = Counter()
        for part in self._parts(stretch, GAPS):
            for row in self._records.rows(_GAPS, part.since, part.until):
                gaps[Columns(row).number("tenths")] += Columns(row).number("n")
            yield part.done
        return gaps

    def goals(self, stretch: Stretch, count: int) -> Generator[float, None, list[str]]:
        """What stands as the goal in the calls of an even sample, where ``count`` of them have ended in all."""
        goals: list[str] = []
        place = 0
        for part in self._parts(stretch, CALLS):
            for row in self._records.rows(
                f"select goal from calls where {_HELD} order by ordinal", part.since, part.until
            ):
                if is_picked(place, count):
                    goals.append(str(row["goal"]))
                place += 1
            yield part.done
        return goals

    def asked(self, stretch: Stretch) -> Generator[float, None, QuestionTally]:
        """How often each question was asked, and in which third of its call."""
        tally = QuestionTally()
        for part in self._parts(stretch, ASKED):
            for each in (*self._told(part), *self._untold(part)):
                tally.add(each)
            yield part.done
        return tally

    def has_ended(self) -> bool:
        """Whether any call has ended."""
        return any(True for _row in self._records.rows(f"select 1 from calls where {_HELD} limit 1", -FAR, FAR))

    def held_since(self, since: datetime, most: int) -> tuple[WholeCall, ...]:
        """The first so many calls that began then or later, the oldest first, with their questions and steps alone."""
        moment = round(since.timestamp() * MICROSECONDS)
        found = list(map(rows.call_from, self._records.rows(f"{_HELD_SINCE} limit {most}", moment)))
        return tuple(WholeCall(each, self._records.questions(each.id), self._records.steps(each.id)) for each in found)

    def _told(self, part: _Part) -> Iterator[Asked]:
        for row in self._records.rows(_ASKED, part.since, part.until):
            found = Columns(row)
            third = found.number_or_none("third")
            yield Asked(
                found.text("origin"),
                found.text("text"),
                found.number("newest"),
                found.number("stood"),
                found.number("asked"),
                _thirds(third, found.number("asked")),
            )

    def _untold(self, part: _Part) -> Iterator[Asked]:
        """The thirds that SQL does not tell, of questions that are counted already."""
        for row in self._records.rows(_UNTOLD, part.since, part.until):
            found = Columns(row)
            third = third_of(datetime.fromisoformat(found.text("asked_at")), _spans(found))
            yield Asked(found.text("origin"), found.text("text"), found.number("ordinal"), 0, 0, _thirds(third, 1))

    def _parts(self, stretch: Stretch, calls: int) -> Iterator[_Part]:
        """The stretch cut where so many calls are in it, ended or not; nothing where there is none."""
        [row] = self._records.rows(_ENDS, stretch.since, stretch.until)
        first, last = (Columns(row).number_or_none(name) for name in ("first", "last"))
        if first is None or last is None:
            return
        since: int | None = first
        while since is not None:
            found = next(iter(self._records.rows(_NEXT, since, stretch.until, calls)), None)
            until = None if found is None else Columns(found).number("ordinal")
            done = 1.0 if until is None else (until - first) / max(1, last - first)
            yield _Part(since, stretch.until if until is None else until, done)
            since = until


def _ended(row: Columns) -> Ended:
    outcome, met = row.text_or_none("outcome"), row.text_or_none("goal_met")
    return Ended(
        _day(row.number("day")),
        None if outcome is None else Outcome(outcome),
        None if met is None else GoalMet(met),
    )


def _day(number: int) -> date:
    """The day, counted from 1970; an offset may push it out of all years that there are."""
    since_first = number + date(1970, 1, 1).toordinal()
    return date.fromordinal(min(max(1, since_first), date.max.toordinal()))


def _thirds(third: int | None, count: int) -> tuple[int, int, int]:
    return (count if third == 0 else 0, count if third == 1 else 0, count if third == 2 else 0)


def _spans(row: Columns) -> tuple[Span, ...]:
    """The call's spans, each with an end; a call from a file may have none, and ran from its start to its end."""
    ended_at = datetime.fromisoformat(row.text("ended_at"))
    spans = rows.spans_from(row.text("spans"))
    started_at = row.text_or_none("started_at")
    if not spans and started_at is not None:
        spans = (Span(datetime.fromisoformat(started_at)),)
    return tuple(Span(span.since, ended_at if span.until is None else span.until) for span in spans)
