"""Reads calls.db beside a window that writes it.

The connection is ``mode=ro``: it neither writes nor checkpoints, so no version of SQLite can harm the file by
it, and it leaves the bytes of the file as they are.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.gate import check_file
from callgoal_desktop.store.identity import VERSION
from callgoal_desktop.store.opening import FILE_NAME
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.search import Search
from callgoal_desktop.store.sqlite import sqlite3


@dataclass(frozen=True, slots=True)
class Reader:
    """The calls as they were when they were opened, whatever is written meanwhile."""

    records: Records
    search: Search


@contextlib.contextmanager
def open_for_reading(folder: Path) -> Iterator[Reader]:
    """Open the folder's calls.db without the right to change it. Raises StoreError, and makes nothing."""
    path = folder / FILE_NAME
    if not os.path.lexists(path):
        raise StoreError(f"There are no calls yet: {path} does not exist.")
    check_file(path, writing=False)
    with contextlib.closing(connect_for_reading(path)) as database:
        yield reader_of(database)


def reader_of(database: Connection) -> Reader:
    """What reads over this connection."""
    records = Records(database)
    return Reader(records, Search(database, records))


def connect_for_reading(path: Path) -> Connection:
    """A connection that can neither write the file nor checkpoint it; raises StoreError where there is none."""
    try:
        connection = sqlite3.connect(reading_address(path), uri=True, isolation_level=None)
        database = Connection(connection)
        for pragma in ("busy_timeout = 2000", "temp_store = memory", "trusted_schema = off"):
            database.execute(f"pragma {pragma}")
        # One transaction for all that is read: an export is of one moment.
        database.execute("begin")
        [(version,)] = database.execute("pragma user_version")
    except sqlite3.Error as error:
        raise StoreError(f"{path} cannot be read ({error}). Try again.") from error
    if version < VERSION:
        database.close()
        raise StoreError(f"{path} is of an older CallGoal. Open the window once, which brings it up to date.")
    return database


def reading_address(path: Path) -> str:
    """Where SQLite finds the file; in a folder that cannot be written it needs to be told that nobody else writes."""
    real = path.resolve()
    alone = not os.access(real.parent, os.W_OK) and not real.with_name(f"{real.name}-wal").exists()
    return f"{real.as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
