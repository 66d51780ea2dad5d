"""A user at the window, for every journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.clock import FakeClock
from tests.journeys.driver import Driver


@pytest.fixture
def closed(tmp_path: Path, clock: FakeClock, qapp: QApplication) -> Iterator[Driver]:
    """A user who has not opened the window yet."""
    driver = Driver(tmp_path / "data", clock)
    yield driver
    driver.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def user(closed: Driver) -> Driver:
    """A user at the window, which is open on an empty folder."""
    closed.open()
    return closed


@pytest.fixture
def live(user: Driver) -> Driver:
    """A user in a call that has just begun, with everything empty."""
    user.start_unplanned()
    return user
