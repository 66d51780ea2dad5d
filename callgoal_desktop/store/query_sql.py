"""A query in SQL, and in the language of SQLite's full-text search."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from callgoal_desktop.core.query import Has, Place, Query, Traits, Words
from callgoal_desktop.store.rows import account_key

Value: TypeAlias = str | int

FOUND, FOUND_END = "\x02", "\x03"
"""Stand around each word that was found, in a snippet."""

BREAK = "\u200b"
"""Stands around each character that was made a word."""

SNIPPET_WORDS = 12

WEIGHTS = "0, 8, 5, 4, 2, 2, 3, 2, 1"
"""How much a word counts for best match, by the columns of the index: the account most, what was only said least."""

_BY_CHARACTER = "([\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])"
_COLUMN = {Place.ANSWERS: "questions"}
_DAY = "coalesce(substr(coalesce(started_at, planned_for), 1, 10), date(calls.ordinal / 1000000, 'unixepoch'))"
_HAS = {
    Has.OPEN_STEPS: "exists (select 1 from next_steps where call_id = calls.id and done_at is null)",
    Has.TRANSCRIPT: "exists (select 1 from transcripts where call_id = calls.id)",
}


def by_character(text: str) -> str:
    """Chinese, Japanese and Korean put no spaces between words: each of their characters is made a word."""
    return text if text.isascii() else re.sub(_BY_CHARACTER, f"{BREAK}\\1{BREAK}", text)


class Asked:
    """What a query asks of the index and of the table of calls."""

    def __init__(self, query: Query) -> None:
        wanted, but = _alternatives(query.wanted.words), _alternatives(query.but.words)
        self.has_words = bool(wanted)
        self.match = " AND ".join(wanted) + (f" NOT ({' OR '.join(but)})" if wanted and but else "")
        self.but_match = "" if wanted else " OR ".join(but)
        clauses = list(_clauses(query))
        self.conditions = " and ".join(clause for clause, _values in clauses)
        self.values = tuple(value for _clause, values in clauses for value in values)

    def hits(self, index: str, columns: str, *, below: int | None = None, but_waiting: bool) -> tuple[str, list[Value]]:
        """The statement for what is found in an index, in no order, and its values.

        ``below`` is the ordinal that all of it is older than; ``but_waiting`` leaves out what is to be indexed again.
        """
        # A cross join is never turned round: the index is walked, newest first, until there are enough
        joined = f" cross join calls on calls.ordinal = {index}.rowid" if self.conditions else ""
        where, values = [f"{index} match ?"], [self.match, *self.values]
        if self.conditions:
            where.append(self.conditions)
        if but_waiting:
            where.append(
                f"{index}.rowid not in "
                "(select ordinal from indexed where call_id in (select call_id from search_pending))"
            )
        if below is not None:
            where.append(f"{index}.rowid < ?")
            values.append(below)
        return f"select {columns} from {index}{joined} where {' and '.join(where)}", values

    def calls(
        self,
        columns: str,
        *,
        below: int | None = None,
        above: int | None = None,
        fresh: bool = False,
        index: str = "search",
    ) -> tuple[str, list[Value]]:
        """The same for a query that has no words but perhaps some that calls must not have: in the table of calls.

        ``below`` and ``above`` are ordinals between which the calls lie; ``fresh`` says that some wait to be indexed,
        and ``index`` which index has all of the others.
        """
        where, values = ["deleted_at is null"], [*self.values]
        if self.conditions:
            where.append(self.conditions)
        if self.but_match:
            stale = " and call_id not in (select call_id from search_pending)" if fresh else ""
            where.append(f"ordinal not in (select rowid from {index} where {index} match ?{stale})")
            values.append(self.but_match)
            if fresh:
                where.append("ordinal not in (select rowid from temp.fresh where fresh match ?)")
                values.append(self.but_match)
        for sign, ordinal in (("<", below), (">=", above)):
            if ordinal is not None:
                where.append(f"ordinal {sign} ?")
                values.append(ordinal)
        return f"select {columns} from calls where {' and '.join(where)}", values


def snippet_of(index: str) -> str:
    """The column that shows where in a call something was found."""
    return f"snippet({index}, -1, '{FOUND}', '{FOUND_END}', '…', {SNIPPET_WORDS})"


def _alternatives(words: Iterable[Words]) -> list[str]:
    return [f"({_phrase(each)})" for each in words]


def _phrase(words: Words) -> str:
    place = "" if words.place is None else f"{_COLUMN.get(words.place, words.place.value)} : "
    text = by_character(words.text).replace('"', '""')
    return f'{place}"{text}"{"" if words.whole else "*"}'


def _clauses(query: Query) -> Iterator[tuple[str, Sequence[Value]]]:
    """What the table of calls is asked for: conditions and the values in them."""
    for day, sign, slack in ((query.since, ">=", -2), (query.until, "<", 2)):
        if day is not None:
            # The day is that of the place where the call was; the ordinal only saves looking at calls far from it
            yield f"{_DAY} {sign} ?", (day.isoformat(),)
            yield f"calls.ordinal {sign} ?", (_microseconds(day, slack),)
    for negated, traits in ((False, query.wanted), (True, query.but)):
        for clause, values in _traits(traits):
            yield (f"not coalesce({clause}, 0)" if negated else clause), values


def _traits(traits: Traits) -> Iterator[tuple[str, Sequence[Value]]]:
    for column, named in (("outcome", traits.outcomes), ("qualified", traits.qualified)):
        if named:
            values = [each.value for each in named if each is not None]
            none = f" or calls.{column} is null" if None in named else ""
            yield f"(calls.{column} in ({', '.join('?' * len(values))}){none})", values
    if traits.playbooks:
        parts = (
            "calls.playbook = ?" if each.whole else "instr(lower(calls.playbook), ?) > 0" for each in traits.playbooks
        )
        yield f"({' or '.join(parts)})", [each.text for each in traits.playbooks]
    if traits.accounts:
        yield f"(calls.account_key in ({', '.join('?' * len(traits.accounts))}))", [*map(account_key, traits.accounts)]
    if traits.has:
        yield f"({' or '.join(_HAS[each] for each in traits.has)})", ()


def _microseconds(day: date, slack: int) -> int:
    """A day as an ordinal, moved by so many days; at the ends of time, by none."""
    at = datetime.combine(day, time(), UTC)
    with contextlib.suppress(OverflowError):
        at += timedelta(days=slack)
    return round(at.timestamp()) * 1_000_000
