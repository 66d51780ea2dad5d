"""A screen with a window manager, an installed CallGoal on it, and a hand with keys and a mouse.

Nothing here looks into the program: what it did is read from calls.db and from pictures of the screen.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "test-output"


def installed(folder: Path) -> Path:
    """The ``callgoal`` command of a wheel that was built and installed into an empty environment here."""
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT))
    run(sys.executable, "-m", "venv", str(folder / "venv"))
    [wheel] = (folder / "dist").glob("*.whl")
    run(str(folder / "venv/bin/pip"), "install", "--quiet", "--disable-pip-version-check", str(wheel))
    return folder / "venv/bin/callgoal"


def run(*command: str, **environment: str) -> str:
    """What a command prints; a failure is an error."""
    done = subprocess.run(
        command,
        check=True,
        text=True,
        stdout=subprocess.PIPE,
        env={**os.environ, **environment},
        cwd=ROOT.parent if command[0] != "xdotool" else None,
    )
    return done.stdout.strip()


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait until something is so, at most 20 seconds."""
    for _turn in range(400):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


class Screen:
    """Xvfb with openbox."""

    def __init__(self) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1400x1000x24"]
        self._server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"
        environment = {**os.environ, "DISPLAY": self.display}
        self._manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)

    def close(self) -> None:
        """Take it down."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()


class Hand:
    """Starts the program, and types and clicks in its window."""

    def __init__(self, program: Path, data: Path, screen: Screen) -> None:
        self._program, self._data, self._screen = program, data, screen
        self._process: subprocess.Popen[bytes] | None = None
        self._window = ""

    def start(self, width: int = 1120, height: int = 700) -> None:
        """Start the program, and give its window this size."""
        self.start_as_it_was()
        self.resize(width, height)
        self._do("windowactivate", "--sync", self._window)

    def start_as_it_was(self) -> None:
        """Start the program, and leave its window where it comes."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON"))}
        self._process = subprocess.Popen(
            [str(self._program), "--data-dir", str(self._data)],
            env={**environment, "DISPLAY": self._screen.display, "QT_QPA_PLATFORM": "xcb"},
        )
        until(self._has_window, "the window")
        self._do("windowactivate", "--sync", self._window)
        self.rest(0.6)

    def _has_window(self) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^CallGoal$"],
            env={**os.environ, "DISPLAY": self._screen.display},
            stdout=subprocess.PIPE,
            text=True,
        ).stdout.split()
        self._window = found[-1] if found else ""
        return bool(found)

    def _do(self, *words: str) -> str:
        return run("xdotool", *words, DISPLAY=self._screen.display)

    def rest(self, seconds: float = 0.4) -> None:
        """Let the program catch up, as a person does without knowing."""
        time.sleep(seconds)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self._do("windowsize", self._window, str(width), str(height))
        self._do("windowmove", self._window, "20", "20")
        self.rest(0.6)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "12", "--", text)
        self.rest()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other: ``ctrl+Return``."""
        for key in keys:
            self._do("key", "--delay", "30", key)
        self.rest()

    def click(self, x: int, y: int) -> None:
        """Click at a place in the window."""
        self._do("mousemove", "--window", self._window, str(x), str(y), "click", "1")
        self.rest()

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        PICTURES.mkdir(exist_ok=True)
        if shutil.which("import"):
            target = str(PICTURES / f"by-hand-{name}.png")
            run("import", "-window", self._window, target, DISPLAY=self._screen.display)

    @property
    def is_running(self) -> bool:
        """Whether the program has not ended yet."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """Kill the program as a power cut would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def quit(self) -> None:
        """Leave the program by its key."""
        assert self._process is not None
        self.press("ctrl+q")
        assert self._process.wait(20) == 0
