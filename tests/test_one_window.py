"""One window a data folder, whoever starts it how often: real processes, as a shell or a desktop starts them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from callgoal_desktop.desktop.data_lock import LOCK_NAME
from callgoal_desktop.store.opening import FILE_NAME
from tests.test_entry import CALLGOAL, PATIENCE, appeared, environment, posix, run

pytestmark = posix

HOLD = """
import sys
from pathlib import Path
from callgoal_desktop.desktop.data_lock import DataLock
with DataLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def start(folder: Path) -> subprocess.Popen[bytes]:
    """A window that is being opened."""
    command = [*CALLGOAL, "--data-dir", str(folder)]
    return subprocess.Popen(command, env=environment(None), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextmanager
def window(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A window that hears messages."""
    process = start(folder)
    try:
        appeared(folder, LOCK_NAME)
        assert say(folder, "--raise") == (0, "")
        yield process
    finally:
        process.kill()
        process.wait()


def say(folder: Path, *words: str) -> tuple[int, str]:
    """The exit status of what is said to the window, and what it complains of, less Qt's own."""
    done = run("--data-dir", str(folder), *words)
    assert done.stdout == b""
    return done.returncode, done.stderr.decode()


def exactly_one_runs(folder: Path, how: signal.Signals) -> None:
    """Start two at once, and end the one that runs."""
    both = [start(folder), start(folder)]
    try:
        deadline = time.monotonic() + PATIENCE
        while all(process.poll() is None for process in both):
            assert time.monotonic() < deadline, "both run"
            time.sleep(0.01)
        [left] = [process for process in both if process.poll() is None]
        [gone] = [process for process in both if process is not left]
        assert gone.returncode == 0
        assert say(folder, "--raise") == (0, "")
        assert left.poll() is None
        left.send_signal(how)
        assert left.wait(PATIENCE) == (-how if how is signal.SIGKILL else 128 + how)
    finally:
        for process in both:
            process.kill()
            process.wait()


@pytest.mark.parametrize("times", [4, pytest.param(100, marks=pytest.mark.slow)])
def test_of_two_that_are_started_at_once_exactly_one_runs(tmp_path: Path, times: int) -> None:
    for turn in range(times):
        exactly_one_runs(tmp_path, signal.SIGKILL if turn % 2 else signal.SIGTERM)


def test_a_second_start_ends_quietly_and_the_first_goes_on(tmp_path: Path) -> None:
    with window(tmp_path) as first:
        assert say(tmp_path) == (0, "")
        assert first.poll() is None


def test_an_owner_that_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    with window(tmp_path) as first:
        first.kill()
        first.wait()
        status, complaint = say(tmp_path, "--raise")
        assert status == 1
        assert complaint == f"No CallGoal window is open on {tmp_path}. Open one first: callgoal\n"
    with window(tmp_path) as second:
        assert say(tmp_path, "--mark") == (1, "No call is live.\n")
        assert second.poll() is None


def test_without_a_window_nothing_is_done_or_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    for words in (["--raise"], ["--mark", "price"], ["--tick-next"]):
        status, complaint = say(folder, *words)
        assert status == 1
        assert complaint.count("\n") == 1
    assert not folder.exists()


def test_the_folder_may_be_named_by_the_environment(tmp_path: Path) -> None:
    with window(tmp_path):
        assert run("--raise", env={"CALLGOAL_DATA_DIR": str(tmp_path)}).returncode == 0


def test_a_start_waits_for_an_import_and_then_opens(tmp_path: Path) -> None:
    """What has the folder is no window, and gives it back soon."""
    tmp_path.mkdir(exist_ok=True)
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(None)) as importing:
        assert importing.stdout is not None
        assert importing.stdin is not None
        assert importing.stdout.readline() == b"held\n"
        process = start(tmp_path)
        try:
            importing.stdin.write(b"\n")
            importing.stdin.close()
            appeared(tmp_path, FILE_NAME)
            assert say(tmp_path, "--raise") == (0, "")
        finally:
            process.kill()
            process.wait()


@pytest.mark.slow
def test_an_owner_that_does_not_answer_is_named_with_its_process(tmp_path: Path) -> None:
    with window(tmp_path) as first:
        first.send_signal(signal.SIGSTOP)
        for words in ([], ["--mark"]):
            with subprocess.Popen(
                [*CALLGOAL, "--data-dir", str(tmp_path), *words], env=environment(None), stderr=subprocess.PIPE
            ) as second:
                assert second.stderr is not None
                assert f"process {first.pid})".encode() in second.stderr.readline()
                second.terminate()


def test_another_computers_window_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_text("4711\ncallgoal\nfar-away\n0\n0\n")
    status, complaint = say(tmp_path, "--raise")
    assert status == 1
    assert "process 4711 on far-away" in complaint
    assert os.listdir(tmp_path) == [LOCK_NAME]  # noqa: PTH208  # names are all that is asked for
