"""Takes many calls in, all or none of them: one transaction, a few calls a step.

A call that is new is inserted straight from its parts: comparing it with nothing costs more than writing it. All are
indexed where they are written, which is why what waited to be indexed comes before them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from callgoal_desktop.core.arrivals import Arrival, Rule, Tally, is_left, planned_anew
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.store import rows
from callgoal_desktop.store.rows import Row
from callgoal_desktop.store.sqlite import sqlite3

if TYPE_CHECKING:
    from callgoal_desktop.store.store import Store


TOGETHER = 10
"""So many calls have their parts written together: some milliseconds of work, half of what each by itself would be.

One with a transcript ends them: it may be as long as a hundred others."""

_NAMES = {"questions": "a question", "next_steps": "a next step"}


def take_in(
    store: Store, arrivals: Iterable[Arrival | None], counted: Callable[[Tally], None]
) -> Generator[float, None, Tally]:
    """Take the calls in, each by its rule; yields how much is done. Closed before its end, it leaves nothing.

    None among ``arrivals`` is a step in which something was read and nothing came. ``counted`` is told what has become
    of all calls so far before the next is asked for.

    Raises StoreError for the live call, ImportFileError where a question or step has the id of one of another call, and
    whatever reading ``arrivals`` raises.
    """
    for _indexed in store.search.index.work():
        yield 0.0
    taking = _Taking(store)
    with store.transaction(), _pending_by_hand(store):
        done = 0.0
        for arrival in arrivals:
            if arrival is not None:
                taking.take(arrival)
                counted(taking.tally)
                done = arrival.done
            yield done
        taking.flush()
    return taking.tally


@contextlib.contextmanager
def _pending_by_hand(store: Store) -> Iterator[None]:
    """Let no trigger note for each row of a call what is noted once for the call: that takes a quarter of the time.

    It is part of the transaction: whatever ends it early has the triggers back.
    """
    execute = store.database.execute
    found = execute("select name, sql from sqlite_master where type = 'trigger' and name like '%_pending_insert'")
    triggers = [(str(name), str(sql)) for name, sql in found]
    for name, _sql in triggers:
        execute(f"drop trigger {name}")
    yield
    for _name, sql in triggers:
        execute(sql)


class _Taking:
    """Counts while it writes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._execute = store.database.execute
        self._live = store.records.desk().live
        self._parts: dict[str, list[Row]] = {}
        self._new: list[WholeCall] = []
        self._where: dict[CallId, str] = {}
        self.tally = Tally()

    def take(self, arrival: Arrival) -> None:
        """Write one call, or leave it."""
        call = arrival.whole.call
        if call.id == self._live and arrival.rule is Rule.REPLACE:
            raise StoreError("The file holds the call that is live now. End it first; nothing was imported.")
        here = None
        if self._is_here(call.id):
            self.flush()
            here = self._store.records.call(call.id)
        if here is None:
            self._where[call.id] = arrival.where
            self._insert_whole(arrival.whole)
            self.tally = replace(self.tally, new=self.tally.new + 1)
        elif is_left(here, arrival.rule) or not self._update(here, arrival):
            self.tally = replace(self.tally, left=self.tally.left + 1)
        else:
            self.tally = replace(self.tally, updated=self.tally.updated + 1)

    def _is_here(self, call_id: CallId) -> bool:
        return self._execute("select 1 from calls where id = ?", (call_id,)).fetchone() is not None

    def _update(self, here: Call, arrival: Arrival) -> bool:
        """Write what the call becomes; whether that is anything else than it was."""
        before = self._store.records.whole(here)
        if arrival.rule is Rule.PLAN:
            after = replace(before, call=planned_anew(here, arrival.whole.call))
        elif arrival.rule is Rule.LEAVE:
            after = replace(before, call=replace(here, deleted_at=None))
        else:
            after = _as_kept(arrival.whole)
        if after == before:
            return False
        self._refuse_others(after, arrival.where)
        self._store.replace(before, after)
        self._store.search.index.renew(here.id)
        return True

    def _insert_whole(self, whole: WholeCall) -> None:
        """Insert the call, which must be there for the next one to see its place; its parts come some calls later."""
        id, add = whole.call.id, self._add
        self._insert("calls", [self._store.row(whole.call)])
        add("questions", map(rows.question_row, whole.questions))
        add("next_steps", map(rows.step_row, whole.steps))
        add("moments", map(rows.moment_row, whole.moments))
        add("talk_spans", (rows.talk_row(id, place, span) for place, span in enumerate(whole.talk)))
        add("transcripts", (rows.transcript_row(id, each) for each in (whole.transcript,) if each is not None))
        self._new.append(_as_kept(whole))
        if len(self._new) >= TOGETHER or whole.transcript is not None:
            self.flush()

    def _add(self, table: str, made: Iterable[Row]) -> None:
        self._parts.setdefault(table, []).extend(made)

    def flush(self) -> None:
        """Write what waits."""
        if not self._new:
            return
        for table, made in self._parts.items():
            try:
                self._insert(table, made)
            except sqlite3.IntegrityError:
                for row in made:
                    self._refuse_other(table, row, self._where.get(CallId(str(row["call_id"])), ""))
                raise
        self._parts.clear()
        self._where.clear()
        self._store.search.index.add_new(self._new)
        self._new.clear()

    def _refuse_others(self, whole: WholeCall, where: str) -> None:
        for row in map(rows.question_row, whole.questions):
            self._refuse_other("questions", row, where)
        for row in map(rows.step_row, whole.steps):
            self._refuse_other("next_steps", row, where)

    def _refuse_other(self, table: str, row: Row, where: str) -> None:
        """Refuse a question or step of one call with the id of another's."""
        what = _NAMES.get(table)
        found = self._execute(f"select call_id from {table} where id = ?", (row["id"],)).fetchone() if what else None
        if found is not None and found[0] != row["call_id"]:
            raise ImportFileError(
                f"{where or 'A file'}: {what} has the id {row['id']}, which one of the call {found[0]} has."
            )

    def _insert(self, table: str, made: list[Row]) -> None:
        if made:
            names, marks = ", ".join(made[0]), ", ".join("?" * len(made[0]))
            self._store.database.conn.executemany(
                f"insert into {table} ({names}) values ({marks})", [tuple(row.values()) for row in made]
            )


def _as_kept(whole: WholeCall) -> WholeCall:
    """The call as it is read again: its moments as they happened."""
    return replace(whole, moments=tuple(sorted(whole.moments, key=lambda moment: (moment.at, moment.id))))
