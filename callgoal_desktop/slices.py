"""Long work in slices, between the window's events: nothing runs beside the window, and nothing stalls it.

The work is a generator that yields how far it is, every few milliseconds, and returns its result. To stop it is to
close it: what it holds in ``with`` and ``finally`` is then rolled back or removed (docs/decisions/0014).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from callgoal_desktop.core.errors import ImportFileError, StoreError

T = TypeVar("T")

Work: TypeAlias = Generator[float, None, T]
"""Yields how much of it is done, from 0 to 1, and returns what came of it.

A number below 0 says that it waits for a thread and can do nothing itself: the window's events come first then.
"""

Trouble: TypeAlias = StoreError | ImportFileError

SLICE = 0.008
"""Seconds of work in one turn of the event loop: half a frame at 60 a second."""


def stretch(work: Work[T], seconds: float) -> float:
    """Do of the work what fits into this time; returns how much is done, below 0 where it waits before that.

    Raises StopIteration with what came of it, and what it raises.
    """
    at, end = 0.0, perf_counter() + seconds
    while at >= 0 and perf_counter() < end:
        at = next(work)
    return at


class Slices(QObject):
    """Does one work at a time; another one that is started takes its place."""

    progressed = Signal(float)
    """How much is done, from 0 to 1, after each turn in which anything was."""

    broke = Signal()
    """A bug of ours has ended the work; the exception follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work[object] | None = None
        self._finish: Callable[[object], None] | None = None
        self._failed: Callable[[Trouble], None] | None = None
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._turn)

    def start(self, work: Work[T], done: Callable[[T], None], failed: Callable[[Trouble], None] | None = None) -> None:
        """Do this work and give its result to ``done``; a refusal goes to ``failed`` or, without one, is raised."""
        self.stop()
        self._work, self._failed = work, failed
        self._finish = done  # type: ignore[assignment]  # it gets what this very work returns
        self._turns.start()

    def stop(self) -> None:
        """Do no more of it. What it had begun is taken back by its own ``finally``."""
        work, self._work = self._work, None
        self._turns.stop()
        if work is not None:
            work.close()

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def _turn(self) -> None:
        work, finish, failed = self._work, self._finish, self._failed
        if work is None or finish is None:
            return
        try:
            at = stretch(work, SLICE)
        except StopIteration as stopped:
            self._leave()
            finish(stopped.value)
        except (StoreError, ImportFileError) as trouble:
            self._leave()
            if failed is None:
                raise
            failed(trouble)
        except BaseException:
            self._leave()
            self.broke.emit()
            raise
        else:
            if at >= 0:
                self.progressed.emit(at)

    def _leave(self) -> None:
        self._work = None
        self._turns.stop()
