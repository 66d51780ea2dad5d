"""The index that search reads, and what waits to be indexed.

The index has its own copy of the text, a row a call, its rowid the call's ordinal: newest first needs no join.
Index work stays off the way of a keystroke: triggers put a changed call on a list, which is worked off when the
hands rest. A search reads the calls that still wait from a temporary index beside it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from time import perf_counter

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.query_sql import by_character
from callgoal_desktop.store.recent import Recent
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.sqlite import sqlite3

COLUMNS = "call_id, account, contact, goal, questions, notes, steps, wrap_up, transcript"
_USING = f'using fts5 ({COLUMNS.replace("call_id", "call_id unindexed")}, tokenize = "unicode61 remove_diacritics 2")'

_INSERT = (
    f"insert into {{}} (rowid, {COLUMNS}) values ((select ordinal from calls where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PLACED = "insert into indexed (call_id, ordinal) select id, ordinal from calls where id = ?"

BATCH = 20
"""How many calls are indexed in one transaction at most."""

STEP = 0.004
"""Seconds after which a transaction has indexed enough: a long transcript takes that alone."""


class SearchIndex:
    """Keeps the index; raises StoreError where the file cannot be read or written."""

    def __init__(self, database: Connection, records: Records) -> None:
        self._database = database
        self._records = records
        self.recent = Recent(database, COLUMNS, _USING)

    def pending(self) -> int:
        """How many calls have changed since they were indexed."""
        try:
            [(count,)] = self._database.execute("select count(*) from search_pending")
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be searched ({error}).") from error
        return int(count)

    def work(self) -> Generator[float, None, None]:
        """Index what has changed, some calls a step. Raises StoreError when the disk refuses; nothing is lost then."""
        total = max(1, self.pending())
        try:
            while waiting := self._waiting(BATCH):
                end = perf_counter() + STEP
                with self._database.atomic():
                    for call_id in waiting:
                        self.renew(call_id)
                        if perf_counter() > end:
                            break
                yield 1 - min(total, self.pending()) / total
        except sqlite3.Error as error:
            raise StoreError(f"The calls could not be indexed for search ({error}).") from error

    def add_new(self, wholes: Sequence[WholeCall]) -> None:
        """Index calls that were not here before, within the transaction that writes them: none has to be read again."""
        listed = [whole for whole in wholes if whole.call.deleted_at is None]
        for whole in listed:
            self._make_room(whole.call.id)
        execute_many = self._database.conn.executemany
        execute_many(_INSERT.format("search"), map(_row, listed))
        execute_many(_PLACED, [(whole.call.id,) for whole in listed])
        self.recent.forget()

    def forget(self) -> None:
        """Leave nothing of purged calls in the index or the log beside the file."""
        for _done in self.work():
            pass
        try:
            self._database.execute("insert into search (search) values ('optimize')")
            self._database.execute("pragma wal_checkpoint(truncate)")
        except sqlite3.Error as error:
            raise StoreError(f"Traces of purged calls are still in the file ({error}).") from error

    def put_beside(self) -> bool:
        """Index what waits in a temporary table, ``fresh``; whether anything does. May raise what SQLite raises."""
        waiting = self._waiting(-1)
        if not waiting:
            return False
        self._database.execute(f"create virtual table if not exists temp.fresh {_USING}")
        self._database.execute("delete from temp.fresh")
        for call_id in waiting:
            call = self._records.call(call_id)
            if call is not None and call.deleted_at is None:
                self._insert("fresh", call)
        return True

    def _waiting(self, limit: int) -> list[CallId]:
        found = self._database.execute("select call_id from search_pending limit ?", (limit,))
        return [CallId(call_id) for (call_id,) in found]

    def renew(self, call_id: CallId) -> None:
        """Index a call as it is now, or no more where it is gone; within a transaction."""
        execute = self._database.execute
        self._take_out(call_id)
        call = self._records.call(call_id)
        if call is not None and call.deleted_at is None:
            self._make_room(call_id)
            self._insert("search", call)
            execute(_PLACED, (call_id,))
            self.recent.add(call_id)
        execute("delete from search_pending where call_id = ?", (call_id,))

    def _make_room(self, call_id: CallId) -> None:
        """Take out who still stands in a call's place: it is to be indexed again itself, for no two have one place."""
        for (other,) in self._database.execute(
            "select call_id from search where rowid = (select ordinal from calls where id = ?)", (call_id,)
        ).fetchall():
            self._take_out(CallId(other))

    def _take_out(self, call_id: CallId) -> None:
        for (ordinal,) in self._database.execute(
            "select ordinal from indexed where call_id = ?", (call_id,)
        ).fetchall():
            self._database.execute("delete from search where rowid = ?", (ordinal,))
            self.recent.take_out(ordinal)
        self._database.execute("delete from indexed where call_id = ?", (call_id,))

    def _insert(self, index: str, call: Call) -> None:
        self._database.execute(_INSERT.format(index), _row(self._records.whole(call)))


def _row(whole: WholeCall) -> tuple[str, ...]:
    """What ``_INSERT`` is told."""
    id = whole.call.id
    return (id, id, *map(by_character, _texts(whole)))


def _texts(whole: WholeCall) -> Iterable[str]:
    call = whole.call
    cues = whole.transcript.cues if whole.transcript else ()
    return (
        call.account,
        call.contact,
        "\n".join((call.goal.text, call.goal.best, call.goal.least)),
        "\n".join(f"{question.section}\n{question.text}\n{question.answer}" for question in whole.questions),
        call.notes,
        "\n".join(f"{step.owner} {step.what}" for step in whole.steps),
        "\n".join((call.lesson, call.no_next_step_because, *(moment.note for moment in whole.moments))),
        "\n".join(f"{cue.who} {cue.text}" for cue in cues),
    )
