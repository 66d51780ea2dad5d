"""A second start brings the first window to the front of a real screen with a window manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.desk import ROOT, Screen, run, until

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="there is no screen with a window manager to be had here"
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    shown = Screen()
    yield shown
    shown.close()


class Starter:
    """Starts the program on this screen."""

    def __init__(self, screen: Screen) -> None:
        own = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON", "CALLGOAL"))}
        self._env = {**own, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.display = screen.display

    def start(self, folder: Path, *words: str) -> subprocess.Popen[bytes]:
        """A process on this data folder."""
        command = [sys.executable, "-m", "callgoal_desktop", "--data-dir", str(folder), *words]
        return subprocess.Popen(command, env=self._env)

    def windows(self, process: subprocess.Popen[bytes]) -> list[str]:
        """The windows of a process that can be seen."""
        command = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(process.pid), "--name", "^CallGoal$"]
        return subprocess.run(command, env=self._env, stdout=subprocess.PIPE, text=True).stdout.split()

    def active(self) -> str:
        """The window that the window manager calls active."""
        said = run("xprop", "-root", "_NET_ACTIVE_WINDOW", DISPLAY=self.display)
        return str(int(said.split()[-1], 16)) if "0x" in said else ""

    def top(self) -> str:
        """The window that is above all others."""
        said = run("xprop", "-root", "_NET_CLIENT_LIST_STACKING", DISPLAY=self.display)
        return str(int(said.split()[-1], 16))


def test_the_first_comes_to_the_front(tmp_path: Path, screen: Screen) -> None:
    starter = Starter(screen)
    with ExitStack() as running:

        def open_window(name: str) -> tuple[subprocess.Popen[bytes], str]:
            process = running.enter_context(starter.start(tmp_path / name))
            running.callback(process.kill)
            until(lambda: bool(starter.windows(process)), f"the window of {name}")
            [window] = starter.windows(process)
            until(lambda: starter.active() == window, f"{name} active")
            return process, window

        first, window = open_window("first")
        assert starter.start(tmp_path / "first", "--raise").wait(20) == 0  # it listens
        _other, above = open_window("other")
        for words in ([], ["--raise"]):
            run("xdotool", "windowactivate", "--sync", above, DISPLAY=screen.display)
            run("xdotool", "type", "--window", above, "busy here", DISPLAY=screen.display)
            until(lambda: starter.top() == above, "the other one on top")
            assert starter.start(tmp_path / "first", *words).wait(20) == 0
            until(lambda: starter.active() == window, "the first active")
            until(lambda: starter.top() == window, "the first on top")
            assert starter.windows(first) == [window]
        run("xdotool", "windowminimize", "--sync", window, DISPLAY=screen.display)
        assert starter.start(tmp_path / "first").wait(20) == 0
        until(lambda: starter.windows(first) == [window] and starter.active() == window, "the first back from the bar")
