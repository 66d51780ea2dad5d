"""Bad files by the command line, each in a process under a limit: refused in words, at once, nothing kept."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from callgoal_desktop.__main__ import main
from tests.files import ROOT

MEGABYTE = 1024 * 1024
MOST_MEMORY = 300
"""Megabytes that a refusal may take at its highest."""

SECONDS = 20
"""For the whole process, on a machine that may be busy: what hangs is killed."""

HEAD = b'{"format": "callgoal/1", "id": "c'
GOOD = HEAD + b'0"}\n'
ICS_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\n"

SCRIPT = """
import sys
from callgoal_desktop.__main__ import main
from tests.benchmarks.process import peak
status = main(sys.argv[1:])
print("PEAK", int(peak() * 1024), file=sys.stderr)
sys.exit(status)
"""

BAD: dict[str, Callable[[], bytes]] = {
    "truncated.jsonl": lambda: GOOD + HEAD + b'1", "account": "North',
    "utf16.jsonl": lambda: (GOOD * 3).decode().encode("utf-16"),
    "cp1252.jsonl": lambda: GOOD + HEAD + '1", "account": "Müller"}'.encode("cp1252"),
    "deep.jsonl": lambda: GOOD + HEAD + b'1", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep_objects.jsonl": lambda: GOOD + HEAD + b'1", "x": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}",
    "digits.jsonl": lambda: GOOD + HEAD + b'1", "x": ' + b"9" * 5000 + b"}",
    "nan.jsonl": lambda: GOOD + HEAD + b'1", "x": NaN}',
    "one_line.jsonl": lambda: GOOD + HEAD + b'1", "notes": "' + b"a" * 50 * MEGABYTE + b'"}',
    "no_line_end.jsonl": lambda: GOOD + b"a" * 80 * MEGABYTE,
    "zeros.jsonl": lambda: bytes(MEGABYTE),
    "large.csv": lambda: b"Company,Notes\n" + b"Northwind,xxxxxxxxxxxxxxxx\n" * 2_000_000,
    "quote.csv": lambda: b'Company,Notes\nNorthwind,"never closed' + b"x" * 200_000,
    "field.csv": lambda: b"Company,Notes\nNorthwind," + b"x" * 200_000 + b"\n",
    "nul.csv": lambda: b"Company,Notes\nNorth\0wind,x\n",
    "utf16_cut.csv": lambda: "Company,Notes\nNorthwind,x\n".encode("utf-16")[:-1],
    "large.ics": lambda: ICS_HEAD + b"X" * 50 * MEGABYTE,
    "cut.ics": lambda: ICS_HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Discov",
    "many.ics": lambda: ICS_HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n" * 20_000 + b"END:VCALENDAR\r\n",
    "date.ics": lambda: ICS_HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nDTSTART:soon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "pdf.txt": lambda: b"%PDF-1.7\n" + bytes(1000),
    "gzip.csv": lambda: b"\x1f\x8b\x08" + bytes(1000),
}
"""Each bad file by its name."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and pipes are POSIX")


def refused(folder: Path, *names: Path | str) -> tuple[str, int]:
    """What the command line says on refusing files, and how many megabytes it took."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "--data-dir", str(folder), "import", *map(str, names)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1024 * MEGABYTE, 1024 * MEGABYTE)),
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    said, peak = done.stderr.strip().split("\n")
    return said, int(peak.split()[1]) // 1024


def is_empty(folder: Path) -> bool:
    """Whether no call is kept."""
    return not (folder / "calls.db").exists() or main(["--data-dir", str(folder), "search", "x"]) == 0


@pytest.mark.parametrize("name", list(BAD))
def test_a_bad_file_is_refused_with_its_line_and_reason_and_nothing_is_kept(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, good = tmp_path / name, tmp_path / "good.jsonl"
    path.write_bytes(BAD[name]())
    good.write_bytes(b'{"format": "callgoal/1", "id": "g", "notes": "x"}\n')
    folder = tmp_path / "data"
    said, memory = refused(folder, good, path)
    assert said.startswith(f"{path}")
    assert said.endswith("Nothing was imported.")
    assert "\n" not in said
    assert memory < MOST_MEMORY, said
    if (folder / "calls.db").exists():
        assert main(["--data-dir", str(folder), "search", "x"]) == 0
        assert capsys.readouterr().out == "No call holds these words.\n"


@pytest.mark.parametrize("ending", [".jsonl", ".csv", ".ics", ".vtt", ".txt"])
def test_an_archive_in_disguise_is_seen_through(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"calls{ending}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("calls.jsonl", b"0" * 20 * MEGABYTE)
    said, _memory = refused(tmp_path / "data", path)
    assert "this is a zip archive" in said
    assert not (tmp_path / "data").exists()


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "calls.csv", tmp_path / "calls.ics"
    folder.mkdir()
    os.mkfifo(pipe)
    zeros = tmp_path / "zeros.jsonl"
    zeros.symlink_to("/dev/zero")
    for path, why in ((folder, "a folder"), (pipe, "a pipe"), (zeros, "a device")):
        said, _memory = refused(tmp_path / "data", path)
        assert said == f"{path} cannot be read (it is {why}, not a file). Nothing was imported."
    assert not (tmp_path / "data").exists()
