"""A small index of the newest calls, in memory: what is typed is found there at once, however many calls there are.

The beginning of a word is looked up by putting together all that begins so: a single letter takes 60 to 110 ms among
100,000 calls, and 2 ms among the newest 500, which nearly always fill the list (docs/performance.md).
"""

from __future__ import annotations

from collections.abc import Generator

from callgoal_desktop.core.records import CallId
from callgoal_desktop.store.connection import Connection

NEWEST = 500
"""So many calls are in it when it is made."""

STEP = 5
"""So many are put in at a time: a millisecond, or some where they have long transcripts."""


class Recent:
    """A copy of the newest rows of the index, in a temporary table. May raise what SQLite raises."""

    def __init__(self, database: Connection, columns: str, using: str) -> None:
        self._database = database
        self._columns = columns
        self._using = using
        self.is_made = False
        """Whether it can be asked."""
        self._has_changed = False
        self._added = 0
        self.floor: int | None = None
        """The ordinal down to which every indexed call is in it; None when all of them are."""

    def made(self) -> Generator[float, None, None]:
        """Make it, a few calls a step; nothing to do when it is there. The index may not change meanwhile."""
        if not self.is_made:
            self._has_changed = False
            yield from self._copied()
            self.is_made, self._added = not self._has_changed, 0

    def _copied(self) -> Generator[float, None, None]:
        execute = self._database.execute
        execute("drop table if exists temp.recent")
        execute(f"create virtual table temp.recent {self._using}")
        found = execute("select rowid from search order by rowid desc limit ?", (NEWEST + 1,))
        newest = [int(ordinal) for (ordinal,) in found]
        self.floor = newest[NEWEST - 1] if len(newest) > NEWEST else None
        for at in range(0, min(NEWEST, len(newest)), STEP):
            some = newest[at : min(at + STEP, NEWEST)]
            execute(
                f"insert or replace into temp.recent (rowid, {self._columns}) "
                f"select rowid, {self._columns} from search where rowid in ({', '.join('?' * len(some))})",
                some,
            )
            yield at / NEWEST

    def take_out(self, ordinal: int) -> None:
        """What stands there is in the index no more."""
        self._has_changed = True
        if self.is_made:
            self._database.execute("delete from temp.recent where rowid = ?", (ordinal,))

    def add(self, call_id: CallId) -> None:
        """A call has been indexed."""
        self._has_changed = True
        self._added += 1
        if self._added > NEWEST:
            self.is_made = False  # it has grown to twice its size: made anew, it holds the newest again
        if self.is_made:
            self._database.execute(
                f"insert into temp.recent (rowid, {self._columns}) select rowid, {self._columns} from search "
                "where rowid = (select ordinal from calls where id = ?) and rowid >= ?",
                (call_id, self.floor if self.floor is not None else -(2**63)),
            )

    def forget(self) -> None:
        """It may not be what the index is any more: it is to be made anew."""
        self._has_changed = True
        self.is_made = False
