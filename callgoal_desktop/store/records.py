"""Records as they are on the disk, and pages of them; reads only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Desk,
    Draft,
    DraftKey,
    Moment,
    NextStep,
    Question,
    TalkSpan,
    Transcript,
    WholeCall,
)
from callgoal_desktop.store import rows
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.rows import Value
from callgoal_desktop.store.sqlite import sqlite3

Shelf = Literal["calls", "trash"]
"""Where a call lies: among the calls, or deleted and not purged yet."""

PAGE = 50
"""How many calls a list reads at a time."""


AT_A_TIME = 500
"""So many ids are named in one statement: SQLite takes no more than 999 everywhere."""

OPEN_PAGE = 2000
"""How many open steps are read at a time."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Some open steps, in no order; ``after`` continues the reading, None at its end."""

    steps: tuple[OpenStep, ...]
    after: int | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some calls, newest first; ``after`` continues the list, None at its end."""

    calls: tuple[Call, ...]
    after: int | None


class Records:
    """Reads one database. Every method raises StoreError when the file cannot be read."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def call(self, call_id: CallId) -> Call | None:
        """The call with this id, in the trash or not; None if there is none."""
        return next(map(rows.call_from, self._rows("select * from calls where id = ?", call_id)), None)

    def calls(self, ids: Sequence[CallId]) -> dict[CallId, Call]:
        """The calls with these ids, in the trash or not; those that there are not are left out."""
        found: dict[CallId, Call] = {}
        for at in range(0, len(ids), AT_A_TIME):
            some = ids[at : at + AT_A_TIME]
            rows_found = self._rows(f"select * from calls where id in ({', '.join('?' * len(some))})", *some)
            found |= {call.id: call for call in map(rows.call_from, rows_found)}
        return found

    def questions(self, call_id: CallId) -> tuple[Question, ...]:
        """The call's questions in their order."""
        found = self._rows("select * from questions where call_id = ? order by position, id", call_id)
        return tuple(map(rows.question_from, found))

    def steps(self, call_id: CallId) -> tuple[NextStep, ...]:
        """The call's next steps in their order."""
        found = self._rows("select * from next_steps where call_id = ? order by position, id", call_id)
        return tuple(map(rows.step_from, found))

    def open_steps(self, after: int = 0) -> OpenPage:
        """Some of the next steps that are not done, of calls that are not in the trash, from where a page ended.

        They come as they lie in the file: sorting them here would be done again for each page. No index is worth
        its writes: docs/performance.md.
        """
        found = list(
            self._rows(
                "select next_steps.*, next_steps.rowid as place, account, contact "
                "from next_steps join calls on calls.id = call_id "
                "where done_at is null and deleted_at is null and next_steps.rowid > ? "
                f"order by next_steps.rowid limit {OPEN_PAGE}",
                after,
            )
        )
        last = rows.Columns(found[-1]).number("place") if len(found) == OPEN_PAGE else None
        steps = (OpenStep(rows.step_from(row), str(row["account"]), str(row["contact"])) for row in found)
        return OpenPage(tuple(steps), last)

    def count_due(self, by: date) -> int:
        """How many open steps are due on a day or before it."""
        [row] = self._rows(
            "select count(*) as n from next_steps join calls on calls.id = call_id "
            "where done_at is null and due <= ? and deleted_at is null",
            by.isoformat(),
        )
        return rows.Columns(row).number("n")

    def due_steps(self, by: date) -> tuple[NextStep, ...]:
        """The open steps that are due on a day or before it, of calls that are not in the trash."""
        found = self._rows(
            "select next_steps.* from next_steps join calls on calls.id = call_id "
            "where done_at is null and due <= ? and deleted_at is null order by due, time, next_steps.id",
            by.isoformat(),
        )
        return tuple(map(rows.step_from, found))

    def moments(self, call_id: CallId) -> tuple[Moment, ...]:
        """The call's marked minutes, as they happened."""
        found = self._rows("select * from moments where call_id = ? order by id", call_id)
        return tuple(sorted(map(rows.moment_from, found), key=lambda moment: moment.at))

    def talk(self, call_id: CallId) -> tuple[TalkSpan, ...]:
        """Who spoke when, in order."""
        found = self._rows("select * from talk_spans where call_id = ? order by position", call_id)
        return tuple(map(rows.talk_from, found))

    def transcript(self, call_id: CallId) -> Transcript | None:
        """What was said, if a transcript was attached."""
        found = self._rows("select * from transcripts where call_id = ?", call_id)
        return next(map(rows.transcript_from, found), None)

    def whole(self, call: Call) -> WholeCall:
        """The call with everything that belongs to it."""
        return WholeCall(
            call=call,
            questions=self.questions(call.id),
            steps=self.steps(call.id),
            moments=self.moments(call.id),
            talk=self.talk(call.id),
            transcript=self.transcript(call.id),
        )

    def page(self, shelf: Shelf = "calls", after: int | None = None) -> Page:
        """A page of calls, newest first, from the place where another page ended."""
        deleted = "is null" if shelf == "calls" else "is not null"
        before = "" if after is None else "and ordinal < ?"
        found = list(
            self._rows(
                f"select * from calls where deleted_at {deleted} {before} order by ordinal desc limit {PAGE}",
                *(() if after is None else (after,)),
            )
        )
        last = rows.Columns(found[-1]).number("ordinal") if len(found) == PAGE else None
        return Page(tuple(map(rows.call_from, found)), last)

    def every_call(self) -> Iterator[Call]:
        """All calls that are not in the trash, oldest first."""
        yield from map(rows.call_from, self._rows("select * from calls where deleted_at is null order by ordinal"))

    def trash(self) -> Iterator[Call]:
        """All calls that were deleted and not purged yet."""
        yield from map(rows.call_from, self._rows("select * from calls where deleted_at is not null"))

    def count(self, shelf: Shelf = "calls") -> int:
        """How many calls lie on a shelf."""
        # All of them are counted along the smallest index, and the deleted along their own: no row is looked at
        trashed = "(select count(*) from calls where deleted_at is not null)"
        [row] = self._rows(
            f"select {trashed if shelf == 'trash' else f'(select count(*) from calls) - {trashed}'} as n"
        )
        return rows.Columns(row).number("n")

    def has_calls(self) -> bool:
        """Whether there is any call, in the trash or not."""
        return next(self._rows("select 1 from calls limit 1"), None) is not None

    def desk(self) -> Desk:
        """Which call is live."""
        [row] = self._rows("select live from desk")
        live = row["live"]
        return Desk(None if live is None else CallId(str(live)))

    def touched_at(self) -> datetime:
        """When something was last changed."""
        [row] = self._rows("select touched_at from desk")
        return datetime.fromisoformat(str(row["touched_at"]))

    def draft(self, key: DraftKey) -> Draft | None:
        """What was typed and not sent, or the place to reopen, under this key; None for nothing."""
        found = self._rows("select text from drafts where key = ?", key)
        return next((Draft(key, str(row["text"])) for row in found), None)

    def drafts_of(self, call_id: CallId) -> tuple[Draft, ...]:
        """What was typed in the call and not sent: its keys have the call's id behind a slash."""
        found = self._rows("select key, text from drafts where instr(key || '/', '/' || ? || '/') > 0", call_id)
        return tuple(Draft(DraftKey(str(row["key"])), str(row["text"])) for row in found)

    def rows(self, sql: str, *values: Value) -> Iterator[Mapping[str, Value]]:
        """The rows of a query by their columns' names."""
        return self._rows(sql, *values)

    def tuples(self, sql: str, *values: Value) -> Iterator[tuple[Value, ...]]:
        """The rows of a query, each as the values of its columns: for many of them, of which each costs."""
        try:
            yield from self._database.execute(sql, values)
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be read ({error}).") from error

    def _rows(self, sql: str, *values: Value) -> Iterator[Mapping[str, Value]]:
        try:
            cursor = self._database.execute(sql, values)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be read ({error}).") from error
