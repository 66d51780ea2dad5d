"""Beside a real window manager: what X says of the window, and where it puts it."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from callgoal_desktop.core.settings import Settings, read_settings
from tests.journeys.desk import Hand, Screen, run, until
from tests.journeys.driver import disk

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "xwininfo")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="there is no screen to be had here")

PROGRAM = Path(sys.executable).with_name("callgoal")
Place = tuple[int, int, int, int]

WIDE = (20, 40, 1120, 700)
PUT = (130, 90, 420, 640)


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen of 1400 x 1000 with openbox."""
    shown = Screen()
    yield shown
    shown.close()


class Desk:
    """A program on a screen, and what X says of its window."""

    def __init__(self, data: Path, screen: Screen) -> None:
        self.data = data
        self._screen = screen
        self.hand = Hand(PROGRAM, data, screen)

    def _x(self, *command: str) -> str:
        return run(*command, DISPLAY=self._screen.display)

    @property
    def window(self) -> str:
        """X's id of the window; it may change when the window is shown again."""
        return self._x("xdotool", "search", "--onlyvisible", "--name", "^CallGoal$").split()[-1]

    def is_above(self) -> bool:
        """Whether the window manager was asked to keep it above, and does."""
        return "_NET_WM_STATE_ABOVE" in self._x("xprop", "-id", self.window, "_NET_WM_STATE")

    def place(self) -> Place:
        """Where the inside of the window is on the screen."""
        said = self._x("xwininfo", "-id", self.window)
        x, y, width, height = (
            int(re.findall(rf"{name}: +(-?\d+)", said)[0])
            for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        )
        return x, y, width, height

    def until_at(self, place: Place) -> None:
        """Wait until the window is there."""
        until(lambda: self.place() == place, f"{place}; it is at {self.place()}")

    def move(self, place: Place) -> None:
        """Drag the window there, and wait until X says so."""
        x, y, width, height = place
        self._x(
            "xdotool", "windowsize", self.window, str(width), str(height), "windowmove", self.window, str(x), str(y)
        )
        until(lambda: self.place()[2:] == (width, height), f"{width} x {height}")
        self.hand.rest()

    def maximise(self) -> None:
        """Click twice on the title: the window manager fills the screen with the window."""
        self._x("xdotool", "mousemove", "--window", self.window, "300", "-8", "click", "1", "click", "1")
        until(self.is_maximised, "the big window")

    def is_maximised(self) -> bool:
        """Whether the window fills the screen."""
        return "_NET_WM_STATE_MAXIMIZED_VERT" in self._x("xprop", "-id", self.window, "_NET_WM_STATE")

    def chosen(self) -> Settings:
        """The settings on the disk."""
        drafts = disk(self.data).drafts
        return read_settings(lambda key: drafts.get(key, ""))


@pytest.fixture
def desk(tmp_path: Path, screen: Screen) -> Iterator[Desk]:
    """The program, started, in a wide window."""
    made = Desk(tmp_path / "data", screen)
    made.hand.start_as_it_was()
    made.move(WIDE)
    yield made
    if made.hand.is_running:
        made.hand.quit()


def switch_on_top(desk: Desk) -> None:
    """Settings: the second switch from the top."""
    before = desk.chosen().on_top
    desk.hand.press("ctrl+comma", "Tab", "space")
    until(lambda: desk.chosen().on_top is not before, "the switch")
    desk.hand.press("Escape")


def test_the_switch_keeps_the_window_above_and_lets_it_go(desk: Desk) -> None:
    place = desk.place()
    assert not desk.is_above()
    switch_on_top(desk)
    until(desk.is_above, "the state")
    assert desk.place() == place
    desk.hand.press("ctrl+shift+n")
    desk.hand.type("Find out what recalls cost")
    desk.hand.kill()
    desk.hand.start_as_it_was()
    until(desk.is_above, "the state after a restart")
    assert disk(desk.data).call.goal.text == "Find out what recalls cost", "the keyboard was not lost"
    switch_on_top(desk)
    until(lambda: not desk.is_above(), "the state to go")


def test_a_call_folds_the_window_and_its_place_comes_back(desk: Desk) -> None:
    wide = desk.place()
    desk.hand.press("ctrl+shift+n")
    until(lambda: desk.place()[2] == 390, "the panel")
    x, y, width, height = desk.place()
    assert x + width in range(1390, 1401), "at the right edge"
    assert y >= 0
    assert y + height <= 1000
    desk.move(PUT)
    put = desk.place()
    desk.hand.kill()
    desk.hand.start_as_it_was()
    desk.until_at(put)
    desk.hand.press("ctrl+shift+Return")
    desk.until_at(wide)
    desk.hand.press("ctrl+shift+n")
    desk.until_at(put)
    desk.hand.press("ctrl+shift+Return")
    desk.until_at(wide)
    desk.hand.quit()
    desk.hand.start_as_it_was()
    desk.until_at(wide)


def test_a_window_that_filled_the_screen_fills_it_again(desk: Desk) -> None:
    desk.maximise()
    big = desk.place()
    desk.hand.press("ctrl+shift+n")
    until(lambda: desk.place()[2] == 390, "the panel")
    assert not desk.is_maximised()
    desk.hand.press("ctrl+shift+Return")
    until(desk.is_maximised, "the big window")
    desk.until_at(big)
