"""The commands without a window: their JSON, their words, and what they do when the world refuses."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from callgoal_desktop.__main__ import main
from callgoal_desktop.cli_demo import fill, sample_calls
from callgoal_desktop.cli_doctor import examine
from callgoal_desktop.core.records import Call, CallId, Stage
from callgoal_desktop.exchange.jsonl import lines, read
from callgoal_desktop.store.gate import MAGIC
from callgoal_desktop.store.opening import FILE_NAME
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.child import in_child, ordinary_user
from tests.conftest import OpenStore

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SAMPLES = Path(__file__).parent.parent / "resources" / "demo" / "calls.jsonl"
TODAY = date(2026, 11, 23)

Output = pytest.CaptureFixture[str]
Command = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a test; it does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def callgoal(folder: Path) -> Command:
    """Does a command in this process, on the test's data folder."""
    return lambda *words: main(["--data-dir", str(folder), *map(str, words)])


@pytest.fixture
def told(capsys: Output, callgoal: Command) -> Callable[..., list[dict[str, object]]]:
    """What a command that succeeds prints as JSON, an object a line."""

    def objects(*words: object) -> list[dict[str, object]]:
        capsys.readouterr()
        assert callgoal(*words) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return objects


Told = Callable[..., list[dict[str, object]]]


def refusal(output: Output) -> str:
    """The one line that a command said on standard error, having said nothing else."""
    out, err = output.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return err.strip()


def file_of(path: Path, *calls: Mapping[str, object]) -> Path:
    """A .jsonl file with these calls, their format and a made-up id added where they have none."""
    made = [{"format": "callgoal/1", "id": f"c{number}", **call} for number, call in enumerate(calls)]
    path.write_text("".join(json.dumps(call, ensure_ascii=False) + "\n" for call in made), encoding="utf-8")
    return path


def given(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Have this come from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


class Pieces(io.RawIOBase):
    """A pipe: each read gives what has been written at a time."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        piece = next(self._pieces, b"")
        memoryview(buffer)[: len(piece)] = piece
        return len(piece)


WINDOW = """
import sys
from pathlib import Path
from callgoal_desktop.desktop.data_lock import DataLock
from callgoal_desktop.store.store import Store
folder = Path(sys.argv[1])
lock = DataLock(folder)
lock.acquire()
store = Store.open(folder)
store.database.execute("update calls set notes = 'typed just now' where id = 'c0'")
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def window_open(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the folder as a window does, and has just written in it."""
    command = [sys.executable, "-c", WINDOW, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


class TestCheckGoal:
    def test_has_the_keys_of_the_contract_in_their_order(self, told: Told) -> None:
        [said] = told("check-goal", "--json", "educate them")
        assert list(said) == ["goal", "verdict", "qualifies", "fit", "next_step", "dated", "hints"]
        assert said["goal"] == "educate them"
        assert said["verdict"] == "activity"
        assert said["qualifies"] is False

    def test_answers_each_line_of_standard_input_empty_ones_too(
        self, told: Told, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        given(monkeypatch, "\ufeffpitch\r\n\nfind out why they switched – and book a review on Monday".encode())
        said = told("check-goal", "--json")
        assert [one["goal"] for one in said] == [
            "pitch",
            "",
            "find out why they switched – and book a review on Monday",
        ]
        assert [one["verdict"] for one in said] == ["activity", "vague", "ready"]

    def test_hints_are_sentences_and_a_wrong_goal_is_asked_why(self, told: Told) -> None:
        [said] = told("check-goal", "--json", "educate them about our platform")
        assert isinstance(said["hints"], list)
        assert "Really? Why" in said["hints"][0]

    def test_says_to_a_person_what_the_goal_is_worth_in_two_lines(self, callgoal: Command, capsys: Output) -> None:
        assert callgoal("check-goal", "present the new platform") == 0
        first, second = capsys.readouterr().out.splitlines()
        assert first == "Not a goal yet: present the new platform"
        assert "Really? Why" in second

    def test_a_text_that_begins_with_a_dash_comes_after_two(self, told: Told) -> None:
        assert told("check-goal", "--json", "--", "-pitch")[0]["goal"] == "-pitch"

    def test_a_line_too_long_for_any_field_is_refused_by_its_number(
        self, callgoal: Command, capsys: Output, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        given(monkeypatch, b"x" * (2**20 + 1))
        assert callgoal("check-goal", "--json") == 1
        assert refusal(capsys) == "Line 1 is longer than 1,048,576 bytes; shorten it or split it."


class TestParseStep:
    def test_has_the_keys_of_the_contract_in_their_order(self, told: Told) -> None:
        [said] = told("parse-step", "--json", "--today", "2026-11-23", "Dana: send the plan by Fri 9.30am")
        assert said == {
            "entry": "Dana: send the plan by Fri 9.30am",
            "what": "send the plan",
            "owner": "Dana",
            "due": "2026-11-27",
            "time": "09:30",
        }
        assert list(said) == ["entry", "what", "owner", "due", "time"]

    def test_nothing_said_is_an_empty_owner_and_no_date(self, told: Told) -> None:
        [said] = told("parse-step", "--json", "call them")
        assert (said["owner"], said["due"], said["time"]) == ("", None, None)

    def test_today_holds_for_every_line(self, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
        given(monkeypatch, b"a tomorrow\nb tomorrow\n")
        assert [one["due"] for one in told("parse-step", "--json", "--today", "2026-12-31")] == ["2027-01-01"] * 2

    def test_today_is_today_when_it_is_not_said(self, told: Told) -> None:
        before = date.today()
        due = told("parse-step", "--json", "send it today")[0]["due"]
        assert due in {before.isoformat(), date.today().isoformat()}

    def test_says_it_to_a_person_in_one_line(self, callgoal: Command, capsys: Output) -> None:
        callgoal("parse-step", "--today", "2026-11-23", "Dana: send the plan by Fri 9.30am")
        callgoal("parse-step", "call them")
        assert capsys.readouterr().out == (
            "Dana: send the plan, due Friday 2026-11-27, at 09:30\nme: call them\n"
        )  # fmt: skip

    def test_is_one_line_of_json_to_every_program(self, callgoal: Command, capsys: Output) -> None:
        callgoal("parse-step", "--json", "one\u2028two\x85three\nfour")
        assert len(capsys.readouterr().out.splitlines()) == 1


class TestImport:
    def test_says_how_many_calls_it_took_in(self, callgoal: Command, capsys: Output) -> None:
        assert callgoal("import", SAMPLES) == 0
        assert capsys.readouterr() == ("Imported 14 calls.\n", "")

    def test_counts_each_file_as_json(self, told: Told, tmp_path: Path) -> None:
        one, two = file_of(tmp_path / "one.jsonl", {}, {}), file_of(tmp_path / "two.JSONL", {"id": "d"})
        assert told("import", "--json", one, two) == [
            {"file": str(one), "calls": 2, "new": 2, "updated": 0, "left": 0},
            {"file": str(two), "calls": 1, "new": 1, "updated": 0, "left": 0},
        ]
        file_of(two, {"id": "d"}, {"id": "e"})
        file_of(one, {"id": "d", "notes": "now"})
        assert told("import", "--json", two, one) == [
            {"file": str(two), "calls": 2, "new": 1, "updated": 0, "left": 1},
            {"file": str(one), "calls": 1, "new": 0, "updated": 1, "left": 0},
        ]

    def test_says_what_was_new_updated_and_left(self, callgoal: Command, capsys: Output, tmp_path: Path) -> None:
        path = file_of(tmp_path / "one.jsonl", {"id": "a"}, {"id": "b"})
        callgoal("import", path)
        callgoal("import", path)
        callgoal("import", file_of(path, {"id": "a"}, {"id": "b", "notes": "now"}, {"id": "c"}))
        assert capsys.readouterr().out.splitlines() == [
            "Imported 2 calls.",
            "Imported 0 calls. 2 calls were here already and were left as they are.",
            "Imported 2 calls: 1 new, 1 updated. 1 call was here already and was left as it is.",
        ]

    def test_names_the_number_of_files_to_a_person(self, callgoal: Command, capsys: Output, tmp_path: Path) -> None:
        one, two = file_of(tmp_path / "one.jsonl", {}), file_of(tmp_path / "two.jsonl")
        callgoal("import", one, two)
        assert capsys.readouterr().out == "Imported 1 call from 2 files.\n"

    def test_rows_that_share_the_number_of_a_deal_are_calls_of_their_own(
        self, callgoal: Command, told: Told, tmp_path: Path
    ) -> None:
        path = tmp_path / "calls.csv"
        path.write_text("Id,Company,Notes\n17,Northwind,one\n17,Northwind,two\n18,Contoso,three\n")
        for _again in range(2):
            assert callgoal("import", path) == 0
            assert told("doctor", "--json")[-1]["calls"] == 3

    def test_the_same_file_again_makes_no_double(self, callgoal: Command, told: Told) -> None:
        callgoal("import", SAMPLES)
        callgoal("import", SAMPLES)
        assert told("doctor", "--json")[0]["calls"] == 14

    def test_what_it_took_in_is_indexed(self, callgoal: Command, told: Told) -> None:
        callgoal("import", SAMPLES)
        assert told("doctor", "--json")[0]["search_pending"] == 0

    def test_reads_standard_input(self, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
        given(monkeypatch, SAMPLES.read_bytes())
        assert told("import", "--json", "-") == [{"file": "-", "calls": 14, "new": 14, "updated": 0, "left": 0}]

    def test_a_pipe_that_comes_in_pieces_is_told_by_all_of_its_beginning(
        self, told: Told, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pieces = io.BufferedReader(Pieces([b"WEB", b"VTT\n\n00:01.000 --> 00:02.0", b"00\nKim Berg: Hello\n"]))
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(pieces))
        assert told("import", "--json", "-") == [{"file": "-", "calls": 1, "new": 1, "updated": 0, "left": 0}]
        assert "Hello" in json.dumps(told("export", "--format", "jsonl", "--out", "-"))

    def test_one_wrong_line_in_the_last_file_and_nothing_of_any_is_kept(
        self, callgoal: Command, told: Told, capsys: Output, tmp_path: Path
    ) -> None:
        wrong = file_of(tmp_path / "wrong.jsonl", {}, {"goal": 7})
        assert callgoal("import", SAMPLES, wrong) == 1
        assert refusal(capsys) == f"{wrong}, line 2: goal is 7; it may be an object. Nothing was imported."
        assert told("doctor", "--json")[0]["calls"] == 0

    @pytest.mark.parametrize("name", ["calls.xlsx", "calls", "calls.jsonl.gz"])
    def test_another_kind_of_file_is_refused_before_anything_is_made(
        self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path, name: str
    ) -> None:
        assert callgoal("import", file_of(tmp_path / name, {})) == 1
        assert refusal(capsys) == (
            f"{tmp_path / name}: only files that end in .jsonl, .csv, .ics, .vtt, .srt, .txt or .md can be imported. "
            "Nothing was imported."
        )
        assert not folder.exists()

    def test_a_file_that_is_not_there_is_named(
        self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path
    ) -> None:
        assert callgoal("import", SAMPLES, tmp_path / "no.jsonl") == 1
        assert refusal(capsys).startswith(f"{tmp_path / 'no.jsonl'} cannot be read (No such file")
        assert not folder.exists()

    def test_a_folder_is_no_file(self, callgoal: Command, capsys: Output, tmp_path: Path) -> None:
        (tmp_path / "calls.jsonl").mkdir()
        assert callgoal("import", tmp_path / "calls.jsonl") == 1
        assert "cannot be read" in refusal(capsys)

    def test_the_live_call_is_refused(self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path) -> None:
        calls = file_of(tmp_path / "calls.jsonl", {}, {"id": "live"})
        callgoal("import", calls)
        with sqlite3.connect(folder / FILE_NAME) as connection:
            connection.execute("update desk set live = 'live'")
        connection.close()
        capsys.readouterr()
        assert callgoal("import", calls) == 1
        assert "live now" in refusal(capsys)

    def test_a_folder_that_cannot_be_made_is_refused(self, callgoal: Command, capsys: Output, folder: Path) -> None:
        folder.write_text("a file")
        assert callgoal("import", SAMPLES) == 1
        assert "a file stands in its place" in refusal(capsys)
        assert folder.read_text() == "a file"


class TestExport:
    def test_gives_the_same_bytes_here_and_where_they_were_imported(
        self, callgoal: Command, capsys: Output, tmp_path: Path
    ) -> None:
        callgoal("import", SAMPLES)
        callgoal("export", "--format", "jsonl", "--out", tmp_path / "first.jsonl")
        main(["--data-dir", str(tmp_path / "other"), "import", str(tmp_path / "first.jsonl")])
        capsys.readouterr()
        assert main(["--data-dir", str(tmp_path / "other"), "export", "--format", "jsonl"]) == 0
        assert capsys.readouterr().out.encode() == (tmp_path / "first.jsonl").read_bytes()

    def test_is_oldest_first_and_leaves_out_the_trash(
        self, callgoal: Command, told: Told, open_store: OpenStore, folder: Path
    ) -> None:
        callgoal("import", SAMPLES)
        store = open_store(folder)
        gone = next(store.records.every_call())
        store.database.execute("update calls set deleted_at = started_at where id = ?", (gone.id,))
        said = told("export", "--format", "jsonl")
        starts = [str(one["started_at"] or one["planned_for"]) for one in said]
        assert len(said) == 13
        assert starts == sorted(starts)

    def test_one_call_by_its_id(self, callgoal: Command, told: Told, tmp_path: Path) -> None:
        callgoal("import", file_of(tmp_path / "calls.jsonl", {}, {"notes": "this one"}))
        assert [one["notes"] for one in told("export", "--format", "jsonl", "--call", "c1")] == ["this one"]

    def test_a_call_that_is_not_there_is_refused(self, callgoal: Command, capsys: Output) -> None:
        callgoal("import", SAMPLES)
        capsys.readouterr()
        assert callgoal("export", "--format", "jsonl", "--call", "nobody") == 1
        assert refusal(capsys) == "There is no call with the id nobody."

    def test_a_deleted_call_is_not_there(
        self, callgoal: Command, capsys: Output, tmp_path: Path, open_store: OpenStore, folder: Path
    ) -> None:
        callgoal("import", file_of(tmp_path / "calls.jsonl", {}))
        open_store(folder).database.execute("update calls set deleted_at = '2026-11-23T14:30:00+01:00'")
        capsys.readouterr()
        assert callgoal("export", "--format", "jsonl", "--call", "c0") == 1

    def test_since_a_day_counts_the_start_else_the_plan_else_the_making(
        self, callgoal: Command, told: Told, tmp_path: Path
    ) -> None:
        day, before = "2026-11-23T00:10:00+01:00", "2026-11-22T23:50:00+01:00"
        noon = datetime(2026, 11, 23, 12).astimezone()
        made, made_before = (f"{int(at.timestamp() * 1000):012x}" for at in (noon, noon - timedelta(days=1)))
        file = file_of(
            tmp_path / "calls.jsonl",
            {"id": "held", "started_at": day, "planned_for": before},
            {"id": "held before", "started_at": before, "planned_for": day},
            {"id": "planned", "planned_for": day},
            {"id": "planned before", "planned_for": before},
            {"id": f"{made[:8]}-{made[8:]}-7000-8000-000000000000"},
            {"id": f"{made_before[:8]}-{made_before[8:]}-7000-8000-000000000000"},
            {"id": "never"},
        )
        callgoal("import", file)
        ids = {str(one["id"])[:8] for one in told("export", "--format", "jsonl", "--since", "2026-11-23")}
        assert ids == {"held", "planned", made[:8]}

    def test_into_a_file_says_so_and_the_file_is_for_its_owner_alone(
        self, callgoal: Command, capsys: Output, tmp_path: Path
    ) -> None:
        callgoal("import", SAMPLES)
        capsys.readouterr()
        out = tmp_path / "out.jsonl"
        assert callgoal("export", "--format", "jsonl", "--out", out) == 0
        assert capsys.readouterr().out == f"Exported 14 calls to {out}.\n"
        with out.open("rb") as file:
            assert len(list(read(lines(file), "out"))) == 14
        if os.name == "posix":
            assert stat.S_IMODE(out.stat().st_mode) == 0o600

    def test_a_file_that_was_there_is_replaced_or_left_as_it_was(
        self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path
    ) -> None:
        callgoal("import", SAMPLES)
        out = tmp_path / "out.jsonl"
        out.write_text("what was there")
        (folder / FILE_NAME).rename(folder / "away")
        assert callgoal("export", "--format", "jsonl", "--out", out) == 1
        assert out.read_text() == "what was there"
        (folder / "away").rename(folder / FILE_NAME)
        assert callgoal("export", "--format", "jsonl", "--out", out) == 0
        assert out.read_text().count("\n") == 14
        assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out.jsonl"]

    def test_a_link_is_followed(self, callgoal: Command, tmp_path: Path) -> None:
        callgoal("import", SAMPLES)
        (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
        assert callgoal("export", "--format", "jsonl", "--out", tmp_path / "link.jsonl") == 0
        assert (tmp_path / "link.jsonl").is_symlink()
        assert (tmp_path / "real.jsonl").is_file()

    @pytest.mark.parametrize(
        "name",
        [
            *("data/calls.db", "data/calls.db-wal", "data/calls.lock", "data", os.devnull, "/dev/stdout"),
            *("data/playbooks/mine.toml", "data/backups/calls-2026-11-23-143000.db"),
        ],
    )
    def test_never_over_what_it_keeps_a_folder_or_a_device(
        self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path, name: str
    ) -> None:
        callgoal("import", SAMPLES)
        capsys.readouterr()
        before = (folder / FILE_NAME).read_bytes()
        assert callgoal("export", "--format", "jsonl", "--out", tmp_path / name) == 1
        assert "Choose another" in refusal(capsys)
        assert (folder / FILE_NAME).read_bytes() == before

    def test_never_over_the_calls_that_a_link_leads_to(
        self, callgoal: Command, capsys: Output, tmp_path: Path, folder: Path
    ) -> None:
        callgoal("import", SAMPLES)
        (tmp_path / "disk").mkdir()
        real = (folder / FILE_NAME).rename(tmp_path / "disk" / "work.db")
        (folder / FILE_NAME).symlink_to(real)
        before = real.read_bytes()
        capsys.readouterr()
        for name in (real, folder / FILE_NAME):
            assert callgoal("export", "--format", "jsonl", "--out", name) == 1
            assert "is where the calls are kept" in refusal(capsys)
        assert real.read_bytes() == before

    def test_a_place_that_is_not_there_is_refused(self, callgoal: Command, capsys: Output, tmp_path: Path) -> None:
        callgoal("import", SAMPLES)
        capsys.readouterr()
        assert callgoal("export", "--format", "jsonl", "--out", tmp_path / "no" / "out.jsonl") == 1
        assert "cannot be written (No such file or directory)" in refusal(capsys)

    def test_a_dash_is_standard_output(self, callgoal: Command, told: Told) -> None:
        callgoal("import", SAMPLES)
        assert len(told("export", "--format", "jsonl", "--out", "-")) == 14

    def test_with_nothing_kept_it_says_so_and_makes_nothing(
        self, callgoal: Command, capsys: Output, folder: Path
    ) -> None:
        assert callgoal("export", "--format", "jsonl") == 1
        assert refusal(capsys) == f"There are no calls yet: {folder / FILE_NAME} does not exist."
        assert not folder.exists()


class TestSearch:
    def test_has_the_keys_of_the_contract_and_no_marks(self, callgoal: Command, told: Told, tmp_path: Path) -> None:
        started = "2026-11-23T14:30:00+01:00"
        call = {"account": "Northwind", "contact": "Dana", "started_at": started, "notes": "the plant stops"}
        callgoal("import", file_of(tmp_path / "calls.jsonl", call))
        [said] = told("search", "--json", "plant")
        assert said == {
            "call": "c0",
            "account": "Northwind",
            "contact": "Dana",
            "started_at": started,
            "snippet": "the plant stops",
        }
        assert list(said) == ["call", "account", "contact", "started_at", "snippet"]

    def test_is_newest_first_and_the_newest_when_limited(self, callgoal: Command, told: Told) -> None:
        callgoal("import", SAMPLES)
        starts = [str(one["started_at"]) for one in told("search", "--json", "find", "out")]
        held = [start for start in starts if start != "None"]
        assert len(held) > 4
        assert held == sorted(held, reverse=True)
        assert [str(one["started_at"]) for one in told("search", "--json", "--limit", "2", "find out")] == starts[:2]

    def test_says_to_a_person_when_with_whom_and_where_it_stands(
        self, callgoal: Command, capsys: Output, tmp_path: Path
    ) -> None:
        file = file_of(
            tmp_path / "calls.jsonl",
            {"account": "Northwind", "started_at": "2026-11-23T14:30:00+01:00", "notes": "the\nplant \x1b[31mstops"},
            {"notes": "plant"},
        )
        callgoal("import", file)
        capsys.readouterr()
        assert callgoal("search", "plant") == 0
        assert capsys.readouterr().out == (
            "2026-11-23 14:30  Northwind  (c0)\n    the plant \ufffd[31mstops\n"
            "not planned       Untitled call  (c1)\n    plant\n"
        )  # fmt: skip

    @pytest.mark.parametrize("query", ["nobody said zeppelin", '"', "", "zeppelin AND OR NOT (", "\udcff"])
    def test_nothing_found_is_no_failure_whatever_was_asked(
        self, callgoal: Command, told: Told, capsys: Output, query: str
    ) -> None:
        callgoal("import", SAMPLES)
        assert told("search", "--json", query) == []
        assert callgoal("search", query) == 0
        assert capsys.readouterr().out == "No call holds these words.\n"


class TestDoctor:
    def test_has_the_keys_of_the_contract_in_their_order(self, callgoal: Command, told: Told, folder: Path) -> None:
        callgoal("import", SAMPLES)
        [said] = told("doctor", "--json")
        assert said == {
            "ok": True,
            "database": str(folder / FILE_NAME),
            "schema": 1,
            "sqlite": sqlite3.sqlite_version,
            "calls": 14,
            "integrity": "ok",
            "search_index": "ok",
            "search_pending": 0,
            "newest_backup": None,
            "problems": [],
        }
        assert list(said)[:4] == ["ok", "database", "schema", "sqlite"]
        assert list(said)[4:] == ["calls", "integrity", "search_index", "search_pending", "newest_backup", "problems"]

    def test_names_the_newest_backup_which_an_import_into_calls_makes(
        self, callgoal: Command, told: Told, folder: Path
    ) -> None:
        for _time in range(2):
            callgoal("import", SAMPLES)
        [backup] = (folder / "backups").iterdir()
        assert told("doctor", "--json")[0]["newest_backup"] == str(backup)

    def test_says_to_a_person_that_all_is_well(self, callgoal: Command, capsys: Output) -> None:
        callgoal("import", SAMPLES)
        callgoal("doctor")
        out = capsys.readouterr().out
        assert "Calls           14\n" in out
        assert out.endswith("All is well.\n")

    def found(self, capsys: Output, callgoal: Command) -> dict[str, object]:
        """What it finds where something is wrong, said as JSON and in one line on standard error."""
        capsys.readouterr()
        assert callgoal("doctor", "--json") == 1
        out, err = capsys.readouterr()
        said: dict[str, object] = json.loads(out)
        assert said["ok"] is False
        assert isinstance(said["problems"], list)
        assert err == f"{said['problems'][0]}\n"
        return said

    def test_a_missing_file_is_a_problem_and_stays_missing(
        self, callgoal: Command, capsys: Output, folder: Path
    ) -> None:
        said = self.found(capsys, callgoal)
        assert (said["schema"], said["calls"], said["integrity"], said["search_index"]) == (None,) * 4
        assert not folder.exists()

    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (b"", "is empty"),
            (b"a letter", "not a CallGoal file"),
            (MAGIC + bytes(4096), "is damaged"),
        ],
    )
    def test_what_is_no_whole_file_is_a_problem_and_stays_as_it_is(
        self, callgoal: Command, capsys: Output, folder: Path, content: bytes, why: str
    ) -> None:
        folder.mkdir()
        (folder / FILE_NAME).write_bytes(content)
        said = self.found(capsys, callgoal)
        assert why in str(said["problems"])
        assert said["calls"] is None
        assert said["integrity"] != "ok"
        assert (folder / FILE_NAME).read_bytes() == content

    def test_a_folder_in_the_place_of_the_file_is_a_problem(
        self, callgoal: Command, capsys: Output, folder: Path
    ) -> None:
        (folder / FILE_NAME).mkdir(parents=True)
        assert "is a folder" in str(self.found(capsys, callgoal)["problems"])

    @pytest.mark.skipif(sys.platform == "win32", reason="rights are kept in another way there")
    def test_a_file_that_may_only_be_read_is_looked_at_as_far_as_that_goes(self) -> None:
        # Not under pytest's own folder, which an ordinary user may not enter.
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            fill(folder, TODAY)
            (folder / FILE_NAME).chmod(0o444)
            folder.chmod(0o555)

            def looked_at() -> str:
                with ordinary_user():
                    return json.dumps(asdict(examine(folder)))

            report = json.loads(in_child(looked_at))
            folder.chmod(0o700)
        assert (report["ok"], report["calls"], report["integrity"]) == (True, 14, "ok")
        assert report["search_index"] == "not checked: read-only"

    def test_a_page_that_was_overwritten_is_found(self, callgoal: Command, capsys: Output, folder: Path) -> None:
        callgoal("import", SAMPLES)
        content = bytearray((folder / FILE_NAME).read_bytes())
        content[20 * 4096 : 21 * 4096] = b"\xff" * 4096
        (folder / FILE_NAME).write_bytes(content)
        said = self.found(capsys, callgoal)
        assert said["integrity"] not in {None, "ok"}
        assert said["search_index"] is None
        assert (folder / FILE_NAME).read_bytes() == bytes(content)

    def test_a_search_index_that_lost_a_row_is_found(self, callgoal: Command, capsys: Output, folder: Path) -> None:
        callgoal("import", SAMPLES)
        with sqlite3.connect(folder / FILE_NAME) as connection:
            connection.execute("delete from search_content where id = (select min(id) from search_content)")
        connection.close()
        said = self.found(capsys, callgoal)
        assert said["calls"] == 14
        assert said["search_index"] not in {None, "ok"}

    def test_prints_the_problems_to_a_person(self, callgoal: Command, capsys: Output) -> None:
        assert callgoal("doctor") == 1
        out, err = capsys.readouterr()
        assert f"Problem: {err}" in out


class TestWhileAWindowIsOpen:
    def test_the_reading_commands_work_and_see_what_was_just_typed(
        self, callgoal: Command, told: Told, tmp_path: Path, folder: Path
    ) -> None:
        callgoal("import", file_of(tmp_path / "calls.jsonl", {}))
        with window_open(folder):
            assert [one["notes"] for one in told("export", "--format", "jsonl")] == ["typed just now"]
            assert [one["snippet"] for one in told("search", "--json", "typed")] == ["typed just now"]
            [said] = told("doctor", "--json")
        assert (said["ok"], said["search_index"], said["search_pending"]) == (True, "not checked: in use", 1)

    def test_import_is_refused_naming_its_process_and_changes_nothing(
        self, callgoal: Command, told: Told, capsys: Output, tmp_path: Path, folder: Path
    ) -> None:
        callgoal("import", file_of(tmp_path / "calls.jsonl", {}))
        capsys.readouterr()
        with window_open(folder) as window:
            assert callgoal("import", SAMPLES) == 1
            assert f"process {window.pid})" in refusal(capsys)
            assert told("doctor", "--json")[0]["calls"] == 1

    def test_one_that_was_killed_is_in_nobodys_way(
        self, callgoal: Command, told: Told, tmp_path: Path, folder: Path
    ) -> None:
        callgoal("import", file_of(tmp_path / "calls.jsonl", {}))
        with window_open(folder) as window:
            window.kill()
            window.wait()
            assert callgoal("import", file_of(tmp_path / "more.jsonl", {"id": "d"})) == 0
        assert [one["notes"] for one in told("export", "--format", "jsonl", "--call", "c0")] == ["typed just now"]


class TestDemo:
    def samples(self) -> list[Call]:
        """The sample calls, as on a Monday."""
        return [whole.call for whole in sample_calls(TODAY)]

    def test_the_newest_call_was_held_yesterday_and_one_is_planned_for_tomorrow(self) -> None:
        held = [call.started_at.date() for call in self.samples() if call.started_at]
        planned = [call.planned_for for call in self.samples() if call.stage is Stage.PLANNED]
        assert max(held) == TODAY - timedelta(days=1)
        assert [at.date() for at in planned if at] == [TODAY + timedelta(days=1)]

    def test_the_hours_are_those_of_the_clocks_here(self) -> None:
        for call in self.samples():
            for at in (call.planned_for, call.started_at, call.ended_at):
                assert at is None or at.utcoffset() == at.replace(tzinfo=None).astimezone().utcoffset()

    def test_due_dates_move_along(self) -> None:
        steps = [step for whole in sample_calls(TODAY) for step in whole.steps]
        assert max(step.due for step in steps if step.due) == TODAY - timedelta(days=1) + timedelta(days=12)

    def test_they_are_varied(self) -> None:
        calls = self.samples()
        assert len(calls) == 14
        assert len({call.account for call in calls}) == 6
        assert {call.outcome for call in calls if call.outcome} == {"order", "advance", "continuation", "no_sale"}
        assert sum(call.stage is Stage.UNFINISHED for call in calls) == 1

    def test_their_questions_know_where_they_come_from(self) -> None:
        origins = {question.origin for whole in sample_calls(TODAY) for question in whole.questions}
        assert "qualify-first/where-1" in origins

    def test_the_folder_is_filled_and_searchable(self, tmp_path: Path, open_store: OpenStore) -> None:
        fill(tmp_path, TODAY)
        store: Store = open_store(tmp_path)
        assert store.records.count() == 14
        assert store.search.pending() == 0
        assert store.records.call(CallId("nobody")) is None
