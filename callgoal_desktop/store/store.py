"""Records out, edits in, one transaction each: what ``apply`` returned from is on the disk."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterable, Iterator
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from callgoal_desktop.core.arrivals import Arrival, Tally
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.plans import replace_call
from callgoal_desktop.core.records import Call, Draft, Record, WholeCall
from callgoal_desktop.store import rows
from callgoal_desktop.store.account_history import AccountHistory
from callgoal_desktop.store.accounts import Accounts
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.finding import Finding
from callgoal_desktop.store.opening import FILE_NAME, open_database
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.rows import Row
from callgoal_desktop.store.search import Search
from callgoal_desktop.store.sqlite import sqlite3

if TYPE_CHECKING:  # a start needs none of it
    from callgoal_desktop.store.insights import Insights

TRASH_TIME = timedelta(days=30)
"""How long a deleted call can be brought back."""

A_MOMENT = 500_000
"""So many microseconds after its own a call may stand, where others began in the very same one."""

TOUCH_STEP = timedelta(seconds=15)
"""How exactly it is kept when something was last changed: it is asked for in hours, and every key would pay for it."""


class Store:
    """One calls.db, open for writing: the only connection to it in this process."""

    def __init__(self, database: Connection, path: Path) -> None:
        self.database = database
        self.path = path
        self.records = Records(database)
        self.search = Search(database, self.records)
        self.account_history = AccountHistory(self.records)
        self.finding = Finding(path, self.search)
        self.accounts = Accounts(self.records)
        self._touched: datetime | None = None
        self._inode = path.stat().st_ino

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the folder's calls.db, or make it. Raises StoreError in plain words, the file untouched."""
        return cls(open_database(folder), folder / FILE_NAME)

    @cached_property
    def insights(self) -> Insights:
        """Counts over all calls."""
        from callgoal_desktop.store.insights import Insights

        return Insights(self.records)

    def close(self) -> None:
        """Close the file; everything is in it already."""
        self.database.close()

    def apply(self, edits: Edits, at: datetime | None) -> None:
        """Do these edits, all or none; on return they are on the disk.

        ``at`` is when the user did something; None for what only remembers a place in the window. Raises
        StoreError when the disk refuses (full, gone, locked), with nothing changed.
        """
        with self.transaction():
            for edit in edits:
                self._write(edit)
            if at is not None and not (self._touched and timedelta() <= at - self._touched < TOUCH_STEP):
                self.database.execute("update desk set touched_at = ? where id = 1", (at.isoformat(),))
                self._touched = at

    def put(self, wholes: Iterable[WholeCall]) -> int:
        """Take whole calls in, all or none: one that is here already becomes what it is there.

        Returns how many. Raises StoreError for the live call, and whatever reading ``wholes`` raises.
        """
        total = 0

        def count(tally: Tally) -> None:
            nonlocal total
            total = tally.total

        for _done in self.take_in(map(Arrival, wholes), count):
            pass
        return total

    def take_in(
        self, arrivals: Iterable[Arrival | None], counted: Callable[[Tally], None] = lambda _tally: None
    ) -> Generator[float, None, Tally]:
        """Take calls in by their rules, all or none, a call a step; ``counted`` is told how many after each."""
        from callgoal_desktop.store.taking_in import take_in

        return take_in(self, arrivals, counted)

    def purge(self, now: datetime) -> None:
        """Delete for good what has lain in the trash for 30 days."""
        old = [call for call in self.records.trash() if call.deleted_at and call.deleted_at <= now - TRASH_TIME]
        if old:
            drafts = dict.fromkeys(draft for call in old for draft in self.records.drafts_of(call.id))
            gone: tuple[Record, ...] = (*drafts, *old)
            self.apply(tuple(Edit(record, None) for record in gone), None)
            self.search.forget()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block is written, or nothing of it; raises StoreError in plain words."""
        # A file that was unlinked or replaced while open would take every write, and keep none
        if not self._is_in_place():
            raise StoreError(
                f"Not saved: {self.path} was moved or replaced while CallGoal had it open. Put it back in its place."
            )
        try:
            with self._remembered(), self.database.atomic():
                yield
        except sqlite3.IntegrityError as error:
            raise StoreError(f"Not saved: it does not fit what {self.path} holds ({error}).") from error
        except sqlite3.Error as error:
            raise StoreError(
                f"Not saved: {self.path} could not be written ({error}). Make room, or allow writing to it."
            ) from error

    @contextlib.contextmanager
    def _remembered(self) -> Iterator[None]:
        """What search has copied for itself may have been rolled back with the block: then it copies anew."""
        try:
            yield
        except BaseException:
            self.search.index.recent.forget()
            raise

    def _is_in_place(self) -> bool:
        try:
            return self.path.stat().st_ino == self._inode
        except OSError:
            return False

    def replace(self, before: WholeCall, after: WholeCall) -> None:
        """Turn a call that is here into another with its id; only within a transaction."""
        for edit in replace_call(before, after):
            self._write(edit)
        call_id = after.call.id
        self.database.execute("delete from talk_spans where call_id = ?", (call_id,))
        self.database.execute("delete from transcripts where call_id = ?", (call_id,))
        for position, span in enumerate(after.talk):
            self._insert("talk_spans", rows.talk_row(call_id, position, span))
        if after.transcript is not None:
            self._insert("transcripts", rows.transcript_row(call_id, after.transcript))

    def _write(self, edit: Edit) -> None:
        before, after = edit.before, edit.after
        if isinstance(after, Draft):
            self.database.execute(
                "insert into drafts (key, text) values (?, ?) on conflict (key) do update set text = excluded.text",
                (after.key, after.text),
            )
        elif after is None:
            self._delete(edit.record)
        elif before is None:
            self._insert(rows.table_of(after), self.row(after))
        else:
            self._update(before, after)

    def row(self, record: Record) -> Row:
        """A new record as its row; a call gets its place among the others."""
        if isinstance(record, Call):
            return {**rows.row_of(record), "ordinal": self._free_ordinal(record)}
        return rows.row_of(record)

    def _free_ordinal(self, call: Call) -> int:
        ordinal = rows.ordinal(call)
        taken = "select 1 from calls where ordinal = ? and id <> ?"
        if not self.database.execute(taken, (ordinal, call.id)).fetchone():
            return ordinal
        # Calls of one moment, as those of a file without times are, stand one microsecond apart
        last = "select max(ordinal) from calls where ordinal between ? and ?"
        [(highest,)] = self.database.execute(last, (ordinal, ordinal + A_MOMENT))
        return int(highest) + 1

    def _insert(self, table: str, row: Row) -> None:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        self.database.execute(f"insert into {table} ({names}) values ({marks})", tuple(row.values()))

    def _delete(self, record: Record) -> None:
        name, value = next(iter(rows.row_of(record).items()))
        self._touch_one(f"delete from {rows.table_of(record)} where {name} = ?", (value,))

    def _update(self, before: Record, after: Record) -> None:
        old, new = rows.row_of(before), rows.row_of(after)
        changed: Row = {name: value for name, value in new.items() if value != old[name]}
        if isinstance(before, Call) and isinstance(after, Call) and rows.ordinal(before) != rows.ordinal(after):
            changed["ordinal"] = self._free_ordinal(after)
        if changed:
            name, value = next(iter(new.items()))
            sets = ", ".join(f"{column} = ?" for column in changed)
            self._touch_one(f"update {rows.table_of(after)} set {sets} where {name} = ?", (*changed.values(), value))

    def _touch_one(self, sql: str, values: tuple[rows.Value, ...]) -> None:
        if self.database.execute(sql, values).rowcount != 1:
            raise AssertionError("an edit is about a record that is not in the store")
