"""Makes and opens calls.db: the pragmas that its promises rest on are all here."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.gate import check_file, check_folder
from callgoal_desktop.store.identity import VERSION
from callgoal_desktop.store.sqlite import sqlite3

FILE_NAME = "calls.db"


def open_database(folder: Path) -> Connection:
    """The folder's calls.db, made if there is none, ready to write. Raises StoreError, nothing changed."""
    check_folder(folder)
    path = folder / FILE_NAME
    if not os.path.lexists(path):
        _make(path)
    index_is_whole = check_file(path)
    try:
        database = connect(path)
        _bring_up_to_date(database)
        if not index_is_whole:
            database.execute("insert into search (search) values ('rebuild')")
    except sqlite3.Error as error:
        raise StoreError(
            f"{path} cannot be written ({error}). Close any other program that has it open, "
            "see that there is room on the disk, and start again."
        ) from None
    return database


def _bring_up_to_date(database: Connection) -> None:
    # Whether it may be written is heard here, and not with the first key
    database.execute("begin immediate")
    database.execute("rollback")
    [(version,)] = database.execute("pragma user_version")
    if version < VERSION:
        from callgoal_desktop.store.schema import migrate

        migrate(database.tables)


def connect(path: Path) -> Connection:
    """A connection that keeps what it was given as soon as it says so, also when the power fails.

    WAL with FULL: in simulated power cuts it lost nothing acknowledged, where NORMAL and SQLite's defaults did.
    """
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    database = Connection(connection)
    for pragma in _pragmas():
        database.execute(f"pragma {pragma}")
    return database


def _pragmas() -> tuple[str, ...]:
    usual = (
        "busy_timeout = 2000",
        "journal_mode = wal",
        "synchronous = full",
        "foreign_keys = on",
        "secure_delete = on",
        "temp_store = memory",
        "trusted_schema = off",
    )
    # fsync on macOS does not reach the disk's platter; F_FULLFSYNC does
    return (*usual, "fullfsync = on", "checkpoint_fullfsync = on") if sys.platform == "darwin" else usual


def _make(path: Path) -> None:
    """A new file under another name first: killed half way, it must not leave an empty calls.db behind.

    It is created for its owner alone, and SQLite gives its companions and copies the same rights.
    """
    unfinished = path.with_name(f"{path.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        connection = sqlite3.connect(unfinished, isolation_level=None)
        _bring_up_to_date(Connection(connection))
        connection.close()
        unfinished.rename(path)
        _sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path} cannot be made ({error}). Free some space there and start again.") from None


def _sync_folder(folder: Path) -> None:
    """The new name itself is on the disk only when its folder is; Windows has no such thing."""
    if sys.platform != "win32":  # pragma: no branch
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
