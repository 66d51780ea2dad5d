"""The lock of a data folder: one program at a time, and nobody locked out by a dead one."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.desktop.data_lock import LOCK_NAME, DataLock, FolderInUseError

HOLD = """
import sys
from pathlib import Path
from callgoal_desktop.desktop.data_lock import DataLock
lock = DataLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_elsewhere(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the lock until it is told or killed."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def taken(folder: Path) -> bool:
    """Whether the lock could be had, and was given back."""
    with DataLock(folder):
        return True


def test_a_folder_that_is_missing_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    assert taken(folder)
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_second_one_is_refused_in_one_sentence_that_names_the_process(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path) as process, pytest.raises(FolderInUseError) as refused:
        DataLock(tmp_path).acquire()
    assert str(refused.value).startswith(f"The data folder {tmp_path} is already open in another CallGoal (")
    assert f"process {process.pid})" in str(refused.value)
    assert "close it there" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_two_in_one_process_are_two_as_well(tmp_path: Path) -> None:
    with DataLock(tmp_path), pytest.raises(FolderInUseError):
        DataLock(tmp_path).acquire()


def test_when_it_is_given_back_another_can_have_it(tmp_path: Path) -> None:
    lock = DataLock(tmp_path)
    lock.acquire()
    lock.release()
    assert taken(tmp_path)


def test_giving_back_what_is_not_held_is_nothing(tmp_path: Path) -> None:
    DataLock(tmp_path).release()
    assert taken(tmp_path)


def test_an_owner_that_was_killed_leaves_no_stuck_lock(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path) as process:
        process.kill()
        process.wait()
        assert (tmp_path / LOCK_NAME).exists()
        assert taken(tmp_path)


@pytest.mark.parametrize("left", ["", "not a lock\n", f"{os.getppid()}\nsomething else\n"])
def test_whatever_lies_there_a_lock_that_nobody_holds_can_be_had(tmp_path: Path, left: str) -> None:
    (tmp_path / LOCK_NAME).write_text(left)
    assert taken(tmp_path)


def test_an_owner_on_another_computer_is_named_with_it(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_text("4711\ncallgoal\nfar-away\n0\n0\n")
    with pytest.raises(FolderInUseError, match="process 4711 on far-away"):
        DataLock(tmp_path).acquire()


def test_an_owner_that_cannot_be_told_is_just_another_program(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).mkdir()
    with pytest.raises(FolderInUseError, match="is already open in another program"):
        DataLock(tmp_path).acquire()


def test_a_file_in_the_place_of_the_folder_is_said_to_be_one(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("a file")
    with pytest.raises(StoreError, match="a file stands in its place") as refused:
        DataLock(folder).acquire()
    assert not isinstance(refused.value, FolderInUseError)


def test_a_folder_that_no_system_can_make_is_refused_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be used \(.+\)"):
        DataLock(tmp_path / ("x" * 5000)).acquire()


@pytest.mark.skipif(sys.platform != "linux", reason="nobody may write in /proc there, root neither")
def test_a_folder_where_nothing_can_be_written_is_said_to_be_so() -> None:
    with pytest.raises(StoreError, match="nothing can be written there"):
        DataLock(Path("/proc/self")).acquire()


@pytest.mark.skipif(sys.platform == "win32", reason="files are locked in another way there")
def test_an_owner_that_has_not_written_its_name_yet_keeps_its_lock(tmp_path: Path) -> None:
    import fcntl

    with (tmp_path / LOCK_NAME).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(FolderInUseError):
            DataLock(tmp_path).acquire()
        assert (tmp_path / LOCK_NAME).exists()


RACE = """
import os, sys, tempfile, time
from pathlib import Path
from callgoal_desktop.desktop.data_lock import DataLock, FolderInUseError

def child(work):
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.close(reader)
        work(writer)
        os._exit(0)
    os.close(writer)
    return reader

def die_with_it(folder):
    DataLock(folder).acquire()
    os.kill(os.getpid(), 9)

def take(folder, at, writer):
    lock = DataLock(folder)
    while time.time() < at:
        pass
    try:
        lock.acquire()
        os.write(writer, b"1")
    except FolderInUseError:
        os.write(writer, b"0")
    time.sleep(0.1)

for turn in range(100):
    folder = Path(tempfile.mkdtemp(dir=sys.argv[1]))
    child(lambda writer: die_with_it(folder))
    os.wait()
    at = time.time() + 0.01
    readers = [child(lambda writer: take(folder, at, writer)) for _taker in range(4)]
    print(sum(int(os.read(reader, 1)) for reader in readers))
    for reader in readers:
        os.wait()
        os.close(reader)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can remove a file that is open there")
def test_of_many_that_find_a_dead_owners_lock_at_once_one_has_it(tmp_path: Path) -> None:
    """Qt alone lets each of them remove it, and the next one the lock of the one before."""
    done = subprocess.run([sys.executable, "-c", RACE, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1"] * 100
