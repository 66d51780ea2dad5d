"""One program at a time in a data folder: a lock file that a killed owner cannot leave stuck."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLockFile, QSysInfo

from callgoal_desktop.core.errors import StoreError

LOCK_NAME = "calls.lock"
_MOMENT = 200
"""Milliseconds."""


class FolderInUseError(StoreError):
    """Another program has the data folder open; the message names it. ``is_here``: it runs on this computer."""

    def __init__(self, message: str, *, is_here: bool) -> None:
        super().__init__(message)
        self.is_here = is_here


class DataLock:
    """The right to write in a data folder, from ``acquire`` to ``release`` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = QLockFile(str(folder / LOCK_NAME))
        # Age says nothing, a window stays open for weeks: only an owner that no longer runs has lost its lock.
        self._file.setStaleLockTime(0)

    def acquire(self) -> None:
        """Take the lock, making the folder for its owner alone if it is missing.

        Raises FolderInUseError when another program has it, StoreError when nothing can be made there.
        """
        reason = _made(self._folder)
        with _one_at_a_time(self._folder):
            if self._file.tryLock(0) or self._replaced_half_written():
                return
        if self._file.error() is QLockFile.LockError.LockFailedError:
            owner, is_here = self._owner()
            raise FolderInUseError(
                f"The data folder {self._folder} is already open in {owner}. "
                "Use it there, or close it there and try again.",
                is_here=is_here,
            )
        raise StoreError(
            f"The data folder {self._folder} cannot be used ({reason or 'nothing can be written there'}). "
            "Allow writing there, or choose another folder with --data-dir."
        )

    @property
    def is_held(self) -> bool:
        """Whether it is ours now."""
        return self._file.isLocked()

    def release(self) -> None:
        """Give the lock back; nothing if it is not held."""
        self._file.unlock()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _replaced_half_written(self) -> bool:
        """Whether the lock is ours after all: the owner died before it had written who it is.

        Qt calls such a file nobody's and so never stale. A live owner holds a lock of the system on it too, which
        keeps it from being removed; the wait is for one that has made its file this very moment.
        """
        if self._file.error() is not QLockFile.LockError.LockFailedError or _lock_info(self._file)[0]:
            return False
        return self._file.tryLock(_MOMENT) or (self._file.removeStaleLockFile() and self._file.tryLock(0))

    def _owner(self) -> tuple[str, bool]:
        """Who has it, in words, and whether that is on this computer."""
        process, host, program = _lock_info(self._file)
        if not process:
            return "another program", True
        is_here = host == QSysInfo.machineHostName()
        return f"another CallGoal ({program}, process {process}{'' if is_here else f' on {host}'})", is_here


@contextlib.contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Keep others from taking the lock meanwhile.

    Where an owner was killed, two that find its file at once could each remove it, the second one that of the first,
    and both would hold a lock. Windows lets nobody remove a file that is open.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = None
    with contextlib.suppress(OSError):  # then it is as good as Qt's own
        descriptor = os.open(folder, os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _made(folder: Path) -> str | None:
    """Make the folder; why that cannot be, or None. The gate of the store looks closer, but loads SQLite first."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        return "a file stands in its place"
    except OSError as error:
        return error.strerror
    return None


def _lock_info(file: QLockFile) -> tuple[int, str, str]:
    """The owner's process id, host and program; 0 and no names when the lock file does not say."""
    process, host, program = file.getLockInfo()
    return int(process), str(host), str(program)
