"""The program as a shell runs it: real processes, their bytes and their exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from callgoal_desktop import __version__
from callgoal_desktop.__main__ import main
from callgoal_desktop.desktop.data_lock import LOCK_NAME
from callgoal_desktop.store.opening import FILE_NAME

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "resources" / "demo" / "calls.jsonl"
CALLGOAL = [sys.executable, "-m", "callgoal_desktop"]
COMMANDS = ["demo", "check-goal", "parse-step", "import", "export", "search", "doctor"]
MESSAGES = ["--raise", "--mark", "--tick-next"]
PATIENCE = 60
"""Seconds after which a process is stuck, on any machine."""

posix = pytest.mark.skipif(os.name != "posix", reason="there are no such signals and pipes there")


def run(
    *words: str | bytes, env: dict[str, str] | None = None, given: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """What becomes of a real process with these words."""
    return subprocess.run([*CALLGOAL, *words], env=environment(env), input=given, capture_output=True, cwd=cwd)


@dataclass(frozen=True, slots=True)
class Running:
    """A real process that is still at it, and the ends of its three streams."""

    process: subprocess.Popen[bytes]
    given: IO[bytes]
    said: IO[bytes]
    complained: IO[bytes]

    def ended(self) -> tuple[int, bytes]:
        """Its exit status and all that it complained of."""
        complaint = self.process.communicate(timeout=PATIENCE)[1]
        return self.process.returncode, complaint


@contextmanager
def running(*words: str, env: dict[str, str] | None = None) -> Iterator[Running]:
    """A process with these words, which does not outlive the test."""
    command = [*CALLGOAL, *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment(env), stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            yield Running(process, process.stdin, process.stdout, process.stderr)
        finally:
            process.kill()


def environment(more: dict[str, str] | None) -> dict[str, str]:
    """This process's own, without a data folder of the user's, and where no screen is needed."""
    own = {name: value for name, value in os.environ.items() if name != "CALLGOAL_DATA_DIR"}
    return own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)} | (more or {})


class TestVersion:
    def test_is_one_line(self) -> None:
        done = run("--version")
        assert (done.returncode, done.stdout, done.stderr) == (0, f"callgoal {__version__}\n".encode(), b"")

    def test_is_answered_before_anything_slow_is_imported(self) -> None:
        ask = (
            "import sys; from callgoal_desktop.__main__ import main; status = main(['--version'])\n"
            "slow = {'PySide6', 'sqlite3', 'pysqlite3', 'sqlite_utils', 'platformdirs', 'argparse', 'json'}\n"
            "print(sorted(slow & set(sys.modules))); sys.exit(status)"
        )
        done = subprocess.run([sys.executable, "-c", ask], capture_output=True, check=True)
        assert done.stdout == f"callgoal {__version__}\n[]\n".encode()

    def test_is_answered_behind_other_options_too(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--data-dir", "anywhere", "--version"]) == 0
        assert capsys.readouterr().out == f"callgoal {__version__}\n"


class TestCommandsStayLight:
    @pytest.mark.parametrize("words", [["parse-step", "call them"], ["check-goal", "pitch"], ["--help"]])
    def test_reading_a_line_needs_neither_qt_nor_sqlite(self, words: list[str]) -> None:
        ask = (
            "import sys; from callgoal_desktop.__main__ import main; main(sys.argv[1:])\n"
            "assert not {'PySide6', 'sqlite_utils', 'sqlite3', 'pysqlite3'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", ask, *words], capture_output=True, check=True)

    def test_reading_the_calls_needs_no_qt(self, tmp_path: Path) -> None:
        ask = (
            "import sys; from callgoal_desktop.__main__ import main; main(sys.argv[1:])\n"
            "assert 'PySide6' not in sys.modules"
        )
        words = ["--data-dir", str(tmp_path), "search", "shelf"]
        subprocess.run([sys.executable, "-c", ask, *words], capture_output=True, check=True)


class TestHelp:
    def test_names_every_command_and_the_exit_status(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--help"]) == 0
        said = capsys.readouterr().out
        assert all(f"\n    {command} " in said for command in COMMANDS)
        assert "Exit status: 0 done; 1" in said
        assert "CALLGOAL_DATA_DIR" in said
        assert all(f"\n  {message} " in said for message in MESSAGES)

    @pytest.mark.parametrize("command", COMMANDS)
    def test_of_each_command_says_what_it_is_for(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([command, "--help"]) == 0
        said = capsys.readouterr().out
        assert said.startswith(f"usage: callgoal {command} ")
        assert ".\n\n" in said


class TestWrongWords:
    @pytest.mark.parametrize(
        "words",
        [
            ["nonsense"],
            ["--nonsense"],
            ["--data-dir"],
            ["--data-dir", "", "doctor"],
            ["import"],
            ["export"],
            ["export", "--format", "docx"],
            ["export", "--format", "jsonl", "--since", "yesterday"],
            ["search"],
            ["search", "--limit", "0", "x"],
            ["search", "--limit", "many", "x"],
            ["parse-step", "--today", "20261123", "x"],
            ["check-goal", "one", "two"],
            ["--mark", "nonsense"],
            ["--mark", ""],
            ["--mark", "price", "risk"],
            ["--raise", "now"],
            ["--raise", "--tick-next"],
            ["--raise", "doctor"],
            ["--mark", "price", "search", "x"],
        ],
    )
    def test_are_answered_with_status_2_and_how_it_is_said(
        self, words: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(words) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("usage: callgoal")


class TestDataFolder:
    def test_is_named_before_the_command_or_by_the_environment(self, tmp_path: Path) -> None:
        named, by_environment = tmp_path / "named", tmp_path / "environment"
        env = {"CALLGOAL_DATA_DIR": str(by_environment)}
        assert run("import", str(SAMPLES), env=env).returncode == 0
        assert (by_environment / FILE_NAME).exists()
        assert run("--data-dir", str(named), "import", str(SAMPLES), env=env).returncode == 0
        assert (named / FILE_NAME).exists()

    @posix
    def test_may_have_any_name(self, tmp_path: Path) -> None:
        folder = tmp_path / "päth with ?#% and\nmore"
        assert run("--data-dir", str(folder), "import", str(SAMPLES)).returncode == 0
        said = json.loads(run("--data-dir", str(folder), "doctor", "--json").stdout)
        assert (said["ok"], said["database"]) == (True, str(folder / FILE_NAME))

    def test_may_be_named_from_here(self, tmp_path: Path) -> None:
        assert run("--data-dir", "calls", "import", str(SAMPLES), cwd=tmp_path).returncode == 0
        assert (tmp_path / "calls" / FILE_NAME).exists()


class TestBytes:
    def test_are_utf_8_whatever_the_locale_says(self) -> None:
        env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "latin-1"}
        done = run("parse-step", "--json", env=env, given="Zoë: 田 schicken\n".encode())
        assert json.loads(done.stdout)["entry"] == "Zoë: 田 schicken"
        assert "Zoë: 田 schicken".encode() in done.stdout

    @posix
    def test_that_are_no_text_are_replaced(self) -> None:
        assert json.loads(run("parse-step", "--json", b"send \xff").stdout)["entry"] == "send \ufffd"
        assert json.loads(run("parse-step", "--json", given=b"send \xff\n").stdout)["entry"] == "send \ufffd"

    @posix
    def test_of_a_file_name_that_is_no_text_are_shown_escaped(self, tmp_path: Path) -> None:
        done = run("--data-dir", str(tmp_path), "import", b"\xff.jsonl")
        assert done.returncode == 1
        assert done.stderr.count(b"\n") == 1
        assert b"Traceback" not in done.stderr

    def test_end_in_a_plain_line_feed(self) -> None:
        assert b"\r" not in run("parse-step", "x\r\ny").stdout


class TestStandardStreams:
    def test_a_line_is_answered_before_the_next_is_given(self) -> None:
        with running("parse-step", "--json") as callgoal:
            for what in (b"one", b"two"):
                callgoal.given.write(what + b"\n")
                assert json.loads(callgoal.said.readline())["what"] == what.decode()

    @posix
    def test_a_reader_that_has_enough_is_no_failure(self, tmp_path: Path) -> None:
        many = tmp_path / "many.jsonl"
        notes = "x" * 100_000
        many.write_text("".join(f'{{"format": "callgoal/1", "id": "c{n}", "notes": "{notes}"}}\n' for n in range(50)))
        assert run("--data-dir", str(tmp_path), "import", str(many)).returncode == 0
        with running("--data-dir", str(tmp_path), "export", "--format", "jsonl") as callgoal:
            callgoal.said.read(1)
            callgoal.said.close()
            assert callgoal.complained.read() == b""
            assert callgoal.process.wait(PATIENCE) == 0

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
    def test_a_full_disk_is_said_in_one_line(self) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([*CALLGOAL, "parse-step", "x"], stdout=full, stderr=subprocess.PIPE)
        assert (done.returncode, done.stderr) == (1, b"The output: No space left on device.\n")

    @posix
    def test_control_c_ends_it_without_a_traceback(self) -> None:
        with running("parse-step") as callgoal:
            callgoal.given.write(b"x\n")
            callgoal.said.readline()
            callgoal.process.send_signal(signal.SIGINT)
            assert callgoal.ended() == (130, b"")


@posix
class TestWindow:
    def test_the_demo_touches_nothing_and_leaves_nothing(self, tmp_path: Path) -> None:
        env = {"TMPDIR": str(tmp_path), "HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home")}
        with running("demo", env=env) as callgoal:
            folder = appeared(tmp_path, f"callgoal-demo-*/{LOCK_NAME}").parent
            answer = json.loads(run("--data-dir", str(folder), "doctor", "--json").stdout)
            callgoal.process.send_signal(signal.SIGINT)
            assert callgoal.ended() == (130, b"")
        assert answer["calls"] == 14
        assert list(tmp_path.iterdir()) == []

    def test_a_second_one_on_the_same_folder_is_refused_naming_the_first(self, tmp_path: Path) -> None:
        with running("--data-dir", str(tmp_path)) as first:
            appeared(tmp_path, FILE_NAME)
            done = run("--data-dir", str(tmp_path), "import", str(SAMPLES))
            first.process.terminate()
            assert first.ended() == (143, b"")
        assert done.returncode == 1
        assert f"process {first.process.pid})".encode() in done.stderr


def appeared(folder: Path, pattern: str) -> Path:
    """The file that another process makes, once it is there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for path in folder.glob(pattern):
            return path
        time.sleep(0.02)
    raise AssertionError(f"no {pattern} in {folder}")
