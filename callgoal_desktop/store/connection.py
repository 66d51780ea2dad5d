"""One connection to calls.db.

sqlite-utils' view of it is made when it is first asked for. Its import takes as long as that of Qt's widgets, and
a start on a file of this version needs none of it: that only reads rows, and then writes them one by one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from callgoal_desktop.store.sqlite import sqlite3

if TYPE_CHECKING:
    from sqlite_utils import Database


class Connection:
    """Runs SQL; every statement outside ``atomic`` is a transaction of its own."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn
        self.execute = conn.execute

    @cached_property
    def tables(self) -> Database:
        """The same connection as sqlite-utils has it, with none of its plug-ins: for migrations and maintenance."""
        from sqlite_utils import Database

        return Database(self.conn, execute_plugins=False, strict=True)

    @contextlib.contextmanager
    def atomic(self) -> Iterator[None]:
        """All of the block is written at its end, or nothing of it; within another, with all of that."""
        if self.is_within():
            yield
            return
        self.execute("begin")
        try:
            yield
            self.execute("commit")
        except BaseException:
            if self.is_within():  # some refusals of the disk have rolled back already
                self.execute("rollback")
            raise

    def is_within(self) -> bool:
        """Whether a transaction is under way."""
        return self.conn.in_transaction

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()
