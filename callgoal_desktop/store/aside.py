"""A question that takes long, asked on a thread of its own over a connection that can only read.

Looking up the beginning of a word among 100,000 calls, and ranking them, is one step of SQLite that cannot be cut up.
The connection is ``mode=ro``: it neither writes nor checkpoints, so no version of SQLite can harm the file by it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.reading import Reader, connect_for_reading, reader_of
from callgoal_desktop.store.sqlite import sqlite3

T = TypeVar("T")

LOOK = 0.002
"""Seconds for which an answer is waited for before the window gets its turn."""

WAITS = -1.0
"""Yielded while there is no answer: whoever works in slices lets the window's events come first."""


def aside(path: Path, ask: Callable[[Reader], T]) -> Generator[float, None, T]:
    """What ``ask`` returns of this file; closed before that, the question is dropped. Raises what it raises."""
    question = Question(path, ask)
    Thread(target=question.run, name="reading", daemon=True).start()
    try:
        while not question.answered.wait(LOOK):
            yield WAITS
    finally:
        question.drop()
    return question.answer()


class Question(Generic[T]):
    """One question: asked by a thread, waited for and dropped by another."""

    def __init__(self, path: Path, ask: Callable[[Reader], T]) -> None:
        self._path = path
        self._ask = ask
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._dropped = False
        self._answers: list[T] = []
        self._error: BaseException | None = None
        self.answered = Event()

    def run(self) -> None:
        """On its own thread: ask, and keep what came of it."""
        try:
            with contextlib.closing(connect_for_reading(self._path)) as database, self._open_to_be_dropped(database):
                if not self._dropped:
                    self._answers.append(self._ask(reader_of(database)))
        except BaseException as error:  # it is raised where the answer is waited for
            self._error = error
        finally:
            self.answered.set()

    @contextlib.contextmanager
    def _open_to_be_dropped(self, database: Connection) -> Iterator[None]:
        with self._lock:
            self._connection = database.conn
        try:
            yield
        finally:
            with self._lock:  # a closed connection cannot be interrupted
                self._connection = None

    def drop(self) -> None:
        """Nobody waits for it any more: stop asking."""
        with self._lock:
            self._dropped = True
            if self._connection is not None:
                self._connection.interrupt()

    def answer(self) -> T:
        """The answer that has come."""
        if self._error is not None:
            raise self._error
        [answer] = self._answers
        return answer
