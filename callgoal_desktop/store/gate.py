"""Looks at the data folder and the file before anything opens it for writing, and changes neither.

A database that is opened only to be looked at changes its bytes when it is closed; with ``mode=ro`` it does not.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.text import one_line
from callgoal_desktop.store.identity import APPLICATION_ID, VERSION
from callgoal_desktop.store.sqlite import sqlite3

MAGIC = b"SQLite format 3\x00"
CHECKED_SIZE = 32 * 1024 * 1024
"""Up to this many bytes the whole file is checked at every start (about 1 ms a megabyte); larger ones by doctor."""


def check_folder(folder: Path) -> None:
    """Make the folder, for its owner alone, if it is missing; raise StoreError if nothing can be kept there."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, probe = tempfile.mkstemp(prefix=".callgoal-", dir=folder)
    except (FileExistsError, NotADirectoryError):
        raise StoreError(
            f"The data folder {folder} cannot be used: a file stands in its place. "
            "Move that file away, or choose another folder with --data-dir."
        ) from None
    except OSError as error:
        raise StoreError(
            f"Nothing can be written in the data folder {folder} ({error.strerror}). "
            "Allow writing there, or choose another folder with --data-dir."
        ) from None
    os.close(descriptor)
    Path(probe).unlink()


def check_file(path: Path, *, writing: bool = True) -> bool:
    """Raise StoreError, the file untouched, unless it is a whole calls.db that this version knows.

    ``writing`` says that it is to be written too; it may be read-only otherwise. Returns whether the search
    index is whole, too.
    """
    size, head = _size_and_head(path)
    if size == 0:
        raise StoreError(
            f"{path} is empty (zero bytes): the calls it held are no longer in it. "
            "Put a copy of your calls.db in its place; to begin with no calls, move the empty file away first."
        )
    if head != MAGIC:
        raise StoreError(f"{path} is not a CallGoal file. Move it away, or choose another folder with --data-dir.")
    if writing and not os.access(path, os.W_OK):
        raise StoreError(f"{path} is read-only, so nothing could be kept. Allow writing to it and start again.")
    try:
        with (
            _place_to_look(path) as address,
            contextlib.closing(sqlite3.connect(address, uri=True, timeout=2)) as connection,
        ):
            return _check_content(connection, path, size)
    except OSError as error:
        raise StoreError(
            f"{path} was left in the middle of a change and cannot be looked at ({error.strerror}). "
            "Free some space beside it and start again."
        ) from None
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise StoreError(f"{path} is in use by another program. Close that one and start again.") from None
        raise _damaged(path, str(error)) from None


def _size_and_head(path: Path) -> tuple[int, bytes]:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size, file.read(len(MAGIC))
    except OSError as error:
        if os.path.isdir(path):  # noqa: PTH112 (Path's own raises where the folder may not be entered)
            raise StoreError(
                f"{path} is a folder, not a file. Move it away, or choose another folder with --data-dir."
            ) from None
        raise StoreError(f"{path} cannot be read ({error.strerror}). Allow reading it and start again.") from None


@contextlib.contextmanager
def _place_to_look(path: Path) -> Iterator[str]:
    """Where SQLite can look at the file and leave it, and all beside it, as it is.

    ``mode=ro`` alone leaves a -shm and an empty -wal beside a file that is in order; ``immutable`` leaves nothing,
    but reads past a log: so only where there is none. A journal is half of a transaction that was killed; it is
    taken back on reading, which needs the right to write: so a copy is read.
    """
    real = path.resolve()
    log, journal = (real.with_name(real.name + suffix) for suffix in ("-wal", "-journal"))
    if not journal.exists():
        yield f"{real.as_uri()}?mode=ro{'' if log.exists() else '&immutable=1'}"
        return
    with tempfile.TemporaryDirectory(prefix=".callgoal-", dir=real.parent) as folder:
        for file in (real, journal):
            shutil.copy(file, folder)
        yield (Path(folder) / real.name).as_uri()


def _check_content(connection: sqlite3.Connection, path: Path, size: int) -> bool:
    """Whether the search index is whole too: that can be made anew, and locks nobody out."""
    [(application_id,)] = connection.execute("pragma application_id")
    [(version,)] = connection.execute("pragma user_version")
    if application_id != APPLICATION_ID:
        raise StoreError(f"{path} belongs to another program. Move it away, or choose another folder with --data-dir.")
    if version > VERSION:
        raise StoreError(
            f"{path} was written by a newer CallGoal (its format is {version}, this one knows {VERSION}). "
            "Install the newer CallGoal again; the file was not touched."
        )
    if size <= CHECKED_SIZE:
        verdicts = [verdict for (verdict,) in connection.execute("pragma quick_check")]
        if worse := [verdict for verdict in verdicts if verdict != "ok" and "fts5" not in verdict.casefold()]:
            raise _damaged(path, one_line(worse[0].removeprefix("*** in database main ***")))
        return verdicts == ["ok"]
    return True


def _damaged(path: Path, reason: str) -> StoreError:
    return StoreError(
        f"{path} is damaged ({reason}). It was not touched: make a copy of it, "
        "then put your last good copy of calls.db in its place."
    )
