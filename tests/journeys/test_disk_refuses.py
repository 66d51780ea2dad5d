"""What the disk does not take is said in red, stays in the window, and is kept as soon as the disk takes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from callgoal_desktop.core.records import MomentKind
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.main_window import MainWindow
from tests.clock import FakeClock
from tests.files import ROOT, contents
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the disk is filled by a limit that POSIX has")


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.full_disk", str(tmp_path / "data")]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == [
        "texts_wait",
        "rewording_waits",
        "closing_warns_once",
        "ticks_do_not_lie",
        "undo_waits",
        "lines_are_entered_later",
        "calls_end_later",
        "choices_do_not_lie",
    ]
    assert "Traceback" not in ran.stderr


@pytest.fixture
def away(live: Driver) -> Driver:
    """A user in a live call whose file is moved away while it is open."""
    live.hears_refusals = True
    live.reopen()
    live.type("before", into="notesEdit")
    (live.folder / "calls.db").rename(live.folder / "elsewhere.db")
    return live


def test_a_file_that_is_moved_away_is_said_and_saved_to_when_it_is_back(away: Driver) -> None:
    away.type(" and after")
    assert "was moved or replaced while CallGoal had it open" in one_line(away.text("statusLine"))
    assert away.text("notesEdit") == "before and after"
    (away.folder / "elsewhere.db").rename(away.folder / "calls.db")
    away.wait(lambda: not away.sees("statusLine"), "it is not saved")
    assert away.disk().call.notes == "before and after"


def move_back(user: Driver) -> None:
    (user.folder / "elsewhere.db").rename(user.folder / "calls.db")


def test_a_window_whose_place_alone_cannot_be_kept_closes_in_order(away: Driver) -> None:
    move_back(away)
    away.wait(lambda: not away.sees("statusLine"), "it is not well")
    closed: list[bool] = []
    window = away.window
    assert isinstance(window, MainWindow)
    window.closed.connect(lambda: closed.append(True))
    (away.folder / "calls.db").rename(away.folder / "elsewhere.db")
    window.close()
    assert closed == [True]
    assert not window.isVisible()
    move_back(away)


class TestAWordAboutAMarkThatTheDiskRefuses:
    """It stays in its field until it is kept, whatever is done to the mark meanwhile."""

    @pytest.fixture
    def typing(self, live: Driver) -> Driver:
        """A user whose word about a mark was refused."""
        live.hears_refusals = True
        live.reopen()
        live.press("Ctrl+M", "Ctrl+Shift+M", "Shift+Tab", "Shift+Tab")
        (live.folder / "calls.db").rename(live.folder / "elsewhere.db")
        live.type("too dear")
        return live

    def test_is_there_when_the_mark_is_shown_again(self, typing: Driver) -> None:
        typing.press("Escape", "Ctrl+Shift+M", "Shift+Tab", "Shift+Tab", "End")
        typing.type(", they say")
        move_back(typing)
        typing.wait(lambda: not typing.sees("statusLine"), "it is not saved")
        assert typing.disk().only.moments[0].note == "too dear, they say"

    def test_takes_back_no_kind_that_was_chosen_after_it(self, typing: Driver) -> None:
        move_back(typing)
        typing.click("priceChip")
        typing.wait(lambda: not typing.sees("statusLine"), "it is not saved")
        [mark] = typing.disk().only.moments
        assert (mark.kind, mark.note) == (MomentKind.PRICE, "too dear")
        assert_screen_equals_disk(typing)
        assert typing.find("priceChip").property("checked")

    def test_goes_with_a_mark_that_is_taken_away(self, typing: Driver) -> None:
        move_back(typing)
        typing.click("removeMarkButton")
        typing.wait(lambda: not typing.sees("statusLine"), "it is still tried")
        assert typing.disk().only.moments == ()
        assert_screen_equals_disk(typing)


class TestACallsFileThatCannotBeOpened:
    """The window says why, offers nothing that needs it, and leaves every byte as it was."""

    @staticmethod
    def refused(closed: Driver, damage: bytes) -> str:
        """What the window says of this file."""
        closed.folder.mkdir(mode=0o700)
        (closed.folder / "calls.db").write_bytes(damage)
        before = contents(closed.folder)["calls.db"]
        closed.open()
        assert closed.sees("troublePage")
        assert not closed.sees("newCallButton")
        said = closed.text("troubleLabel")
        closed.press("Ctrl+N", "Ctrl+Shift+N", "Ctrl+Z")
        closed.close()
        assert contents(closed.folder)["calls.db"] == before
        return said

    def test_because_it_is_empty(self, closed: Driver) -> None:
        assert str(closed.folder / "calls.db") in self.refused(closed, b"")

    def test_because_it_is_something_else(self, closed: Driver) -> None:
        assert str(closed.folder / "calls.db") in self.refused(closed, b"Dear diary, " * 500)

    def test_because_it_is_of_a_newer_version(self, closed: Driver) -> None:
        closed.open()
        closed.start_unplanned()
        closed.close()
        path = closed.folder / "calls.db"
        whole = bytearray(path.read_bytes())
        whole[60:64] = (999).to_bytes(4, "big")  # where SQLite keeps user_version
        path.unlink()
        closed.folder = closed.folder.with_name("newer")
        said = self.refused(closed, bytes(whole))
        assert "newer" in said
        assert str(closed.folder / "calls.db") in said

    def test_and_opens_when_it_is_mended(self, closed: Driver) -> None:
        self.refused(closed, b"")
        (closed.folder / "calls.db").unlink()
        closed.open()
        closed.start_unplanned()
        assert closed.disk().live is not None


HOLDER = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from callgoal_desktop.app import open_window
application = QApplication([])
window = open_window(Path(sys.argv[1]))
print(os.getpid(), flush=True)
sys.stdin.read()
"""


class TestASecondProcessOnTheSameFolder:
    def test_is_refused_by_the_window_that_names_the_first(self, closed: Driver) -> None:
        command = [sys.executable, "-c", HOLDER, str(closed.folder)]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
            assert first.stdout is not None
            pid = int(first.stdout.readline())
            closed.open()
            assert closed.sees("troublePage")
            assert f"process {pid}" in closed.text("troubleLabel")
            assert str(closed.folder) in closed.text("troubleLabel")
            first.kill()
        closed.reopen()
        assert not closed.sees("troublePage"), "a killed owner keeps the folder"

    def test_is_refused_on_the_command_line_with_the_process_id_and_status_1(
        self, user: Driver, tmp_path: Path
    ) -> None:
        calls = tmp_path / "calls.jsonl"
        calls.write_text('{"format": "callgoal/1", "id": "a"}\n')
        command = [sys.executable, "-m", "callgoal_desktop", "--data-dir", str(user.folder), "import", str(calls)]
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert ran.returncode == 1
        assert f"process {os.getpid()}" in ran.stderr
        assert "Traceback" not in ran.stderr

    def test_does_not_harm_what_the_first_is_doing(self, user: Driver) -> None:
        user.start_unplanned()
        user.type("before", into="notesEdit")
        second = Driver(user.folder, FakeClock())
        second.open()
        assert second.sees("troublePage")
        second.close()
        user.activate()
        user.type(" and after")
        assert user.disk().call.notes == "before and after"


def test_a_program_that_is_refused_says_so_on_standard_error_and_ends_with_1(user: Driver) -> None:
    """The whole program, closed as soon as it has said why."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from callgoal_desktop import app\n"
        "load = app.App.load\n"
        "app.App.load = lambda self: (load(self), QTimer.singleShot(0, self.window.close))\n"
        "sys.exit(app.main(Path(sys.argv[1])))\n"
    )
    command = [sys.executable, "-c", program, str(user.folder)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"process {os.getpid()}" in ran.stderr
