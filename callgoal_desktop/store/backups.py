"""Whole copies of calls.db, made before many calls are taken in: the last few are kept, each by its time.

SQLite copies page by page, over a connection that can only read, on a thread of its own: one connection's copying
cannot be interrupted and gone on with, and the window must not wait for it (docs/decisions/0019).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.store.kept_places import BACKUPS
from callgoal_desktop.store.reading import reading_address
from callgoal_desktop.store.sqlite import sqlite3

FOLDER_NAME = BACKUPS
_NAMES = "calls-????-??-??-??????.db"
KEPT = 5
"""So many of the newest backups are kept."""

_PAGES = 256
"""Pages that are copied at a time: 1 MB."""

_LOOK = 0.002
"""Seconds for which the copy is waited for before the window gets its turn."""


class DroppedError(Exception):
    """Nobody wants the copy any more."""


def newest_backup(folder: Path) -> Path | None:
    """The newest backup in the data folder, if there is one."""
    return max((folder / FOLDER_NAME).glob(_NAMES), default=None)


def back_up(path: Path, now: datetime) -> Generator[float, None, Path]:
    """Copy calls.db; where the copy is. Closed before its end, nothing of it is left. Raises StoreError."""
    folder = path.parent / FOLDER_NAME
    target = folder / f"calls-{now:%Y-%m-%d-%H%M%S}.db"
    unfinished = folder / f"{target.name}.unfinished"
    copying = Copying(path, unfinished)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for left in folder.glob("*.unfinished*"):
            left.unlink()
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        copying.start()
        while not copying.ended.wait(_LOOK):
            yield copying.done
        copying.raise_error()
        unfinished.replace(target)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise StoreError(
            f"No backup could be made in {folder} ({reason}), so nothing was imported. Make room there and try again."
        ) from error
    finally:
        copying.drop()
        for left in folder.glob(f"{unfinished.name}*"):
            left.unlink()
    return target


def keep_some(folder: Path) -> None:
    """Delete all but the newest few in a folder of backups: when what one was made for has succeeded, not before."""
    for old in sorted(folder.glob(_NAMES))[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()


class Copying:
    """The copying thread, seen from the one that waits."""

    def __init__(self, path: Path, target: Path) -> None:
        self._path = path
        self._target = target
        self._thread = Thread(target=self.run, name="backup", daemon=True)
        self._dropped = False
        self._error: BaseException | None = None
        self.ended = Event()
        self.done = 0.0

    def start(self) -> None:
        """Begin to copy."""
        self._thread.start()

    def drop(self) -> None:
        """Stop, and wait until the file is let go: a matter of one step."""
        self._dropped = True
        if self._thread.ident is not None:
            self._thread.join()

    def raise_error(self) -> None:
        """Raise what went wrong, if anything did."""
        if self._error is not None:
            raise self._error

    def run(self) -> None:
        """On its own thread: copy, and keep what went wrong."""
        try:
            with (
                contextlib.closing(sqlite3.connect(reading_address(self._path), uri=True)) as source,
                contextlib.closing(sqlite3.connect(self._target, isolation_level=None)) as copy,
            ):
                source.execute("pragma busy_timeout = 2000")
                source.backup(copy, pages=_PAGES, progress=self._follow)
                copy.execute("pragma journal_mode = delete")  # one whole file, without a log beside it
        except BaseException as error:  # it is raised where the copy is waited for
            self._error = error
        finally:
            self.ended.set()

    def _follow(self, _status: int, remaining: int, total: int) -> None:
        if self._dropped:
            raise DroppedError
        self.done = 1 - remaining / max(total, 1)
