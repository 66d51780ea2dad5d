"""Long work in slices: done between the window's events, stopped by closing it."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.slices import Slices
from callgoal_desktop.store.aside import WAITS


def counting(to: int, closed: list[bool]) -> Generator[float, None, int]:
    """Counts, and notes that it was closed."""
    try:
        for at in range(to):
            yield at / to
    except GeneratorExit:
        closed.append(True)
        raise
    return to


def endless(closed: list[bool]) -> Generator[float, None, int]:
    """Never ends by itself."""
    try:
        while True:
            yield 0.5
    finally:
        closed.append(True)


def refused() -> Generator[float, None, int]:
    """The disk says no."""
    yield 0.1
    raise StoreError("The disk is full.")


def test_work_is_done_to_its_end_and_its_result_given(qtbot: QtBot) -> None:
    slices, results = Slices(), list[int]()
    slices.start(counting(100_000, []), results.append)
    assert slices.running
    qtbot.waitUntil(lambda: results == [100_000])
    assert not slices.running


def test_the_window_lives_while_it_is_done(qtbot: QtBot) -> None:
    slices, closed, ticks, heard = Slices(), list[bool](), list[int](), list[float]()
    slices.progressed.connect(heard.append)
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    slices.start(endless(closed), lambda _result: None)
    qtbot.waitUntil(lambda: len(ticks) > 3 and len(heard) > 3)
    assert not closed
    slices.stop()
    assert closed == [True]
    assert set(heard) == {0.5}


def test_work_that_waits_for_a_thread_gives_its_turn_back(qtbot: QtBot) -> None:
    steps, turns, heard = list[int](), list[int](), list[float]()

    def waiting() -> Generator[float, None, int]:
        for step in range(5):
            steps.append(step)
            yield WAITS
        return len(steps)

    slices, results = Slices(), list[int]()
    slices.progressed.connect(heard.append)
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(len(steps)))
    timer.start(0)
    slices.start(waiting(), results.append)
    qtbot.waitUntil(lambda: results == [5])
    assert {1, 2, 3, 4, 5} <= set(turns)
    assert heard == []


def test_other_work_takes_its_place(qtbot: QtBot) -> None:
    slices, closed, results = Slices(), list[bool](), list[int]()
    heard = list[float]()
    slices.progressed.connect(heard.append)
    slices.start(endless(closed), results.append)
    qtbot.waitUntil(lambda: bool(heard))
    slices.start(counting(3, []), results.append)
    assert closed == [True]
    qtbot.waitUntil(lambda: results == [3])


def test_what_the_disk_refuses_is_told(qtbot: QtBot) -> None:
    slices, told = Slices(), list[str]()
    slices.start(refused(), lambda _result: told.append("done"), lambda trouble: told.append(str(trouble)))
    qtbot.waitUntil(lambda: told == ["The disk is full."])
    assert not slices.running


def test_or_raised_where_nobody_is_to_be_told(qtbot: QtBot) -> None:
    slices = Slices()
    with qtbot.captureExceptions() as raised:
        slices.start(refused(), lambda _result: None)
        qtbot.waitUntil(lambda: not slices.running)
    assert [kind for kind, _error, _trace in raised] == [StoreError]


def test_what_is_done_at_its_end_may_begin_the_next(qtbot: QtBot) -> None:
    slices, results = Slices(), list[int]()

    def then(result: int) -> None:
        results.append(result)
        if result < 3:
            slices.start(counting(result + 1, []), then)

    slices.start(counting(1, []), then)
    qtbot.waitUntil(lambda: results == [1, 2, 3])


def test_a_bug_in_it_stops_it(qtbot: QtBot) -> None:
    def broken() -> Generator[float, None, int]:
        yield 0.0
        raise ZeroDivisionError

    slices = Slices()
    with qtbot.captureExceptions() as raised:
        slices.start(broken(), lambda _result: None, lambda _trouble: pytest.fail("a bug is not the world's doing"))
        qtbot.waitUntil(lambda: bool(raised))
    assert not slices.running
