"""How long the event loop is busy at a stretch: what a user feels as stalling."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, QTimer


class Turns(QObject):
    """Notes how long each turn of the event loop took: a timer without a delay fires once in each."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def _turn(self) -> None:
        now = time.perf_counter()
        self.taken.append((now - self._last) * 1000)
        self._last = now

    @property
    def longest(self) -> float:
        """Milliseconds of the longest turn since ``begin``."""
        return max(self.taken, default=0.0)

    def begin(self) -> None:
        """Measure from here on."""
        self.taken, self._last = [], time.perf_counter()


def until(condition: Callable[[], bool]) -> None:
    """Let events happen until it is so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(0)
    loop.exec()


def wait(seconds: float) -> None:
    """Let events happen for so long."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)
