"""export --format ics writes the open steps that have a date, and says which it left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
import vobject

from callgoal_desktop.__main__ import main
from callgoal_desktop.core.calendar_steps import CalendarWords
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, StepId, WholeCall
from callgoal_desktop.store.store import Store
from callgoal_desktop.user_files import save_calendar
from callgoal_desktop.workspace import Workspace
from tests.clock import MONDAY

A = Call(CallId("a"), "Northwind", "Dana", started_at=MONDAY, goal=Goal("Agree a pilot"))
B = Call(CallId("b"), "Bakery", started_at=MONDAY.replace(day=1))
REPORT = NextStep(StepId("report"), A.id, 0, "Send the report", "Dana", date(2026, 11, 25))
TALK = NextStep(StepId("talk"), B.id, 0, "Talk", "both", date(2026, 11, 24), time(10))
STEPS = (
    REPORT,
    NextStep(StepId("undated"), A.id, 1, "Think"),
    NextStep(StepId("done"), A.id, 2, "Done", "", date(2026, 11, 25), done_at=MONDAY),
)

Output = pytest.CaptureFixture[str]
Command = Callable[..., int]


@pytest.fixture
def filled(store: Store) -> Store:
    """Two calls with steps of every kind, and a window open on them."""
    store.put([WholeCall(A, steps=STEPS), WholeCall(B, steps=(TALK,))])
    return store


@pytest.fixture
def export(filled: Store, capsys: Output) -> Command:
    """Exports as a calendar file."""
    return lambda *words: main(["--data-dir", str(filled.path.parent), "export", "--format", "ics", *map(str, words)])


def summaries(text: str) -> list[str]:
    """What the events are called, in their order."""
    return [event.summary.value for event in vobject.readOne(text).contents.get("vevent", [])]


def test_open_steps_with_a_date_are_written_by_their_day(export: Command, capsys: Output) -> None:
    assert export() == 0
    said = capsys.readouterr()
    assert summaries(said.out) == ["Both: Talk (Bakery)", "Dana: Send the report (Northwind)"]
    assert said.err == "1 step has no date and was left out.\n"


def test_the_file_is_whole_and_its_count_is_said(export: Command, capsys: Output, tmp_path: Path) -> None:
    out = tmp_path / "steps.ics"
    assert export("--out", out) == 0
    said = capsys.readouterr()
    assert said.out == f"Exported 2 steps to {out}. 1 step has no date and was left out.\n"
    assert said.err == ""
    assert out.read_bytes().count(b"\r\n") == out.read_bytes().count(b"\n")
    assert len(summaries(out.read_text(encoding="utf-8"))) == 2


def test_one_call_or_those_since_a_day(export: Command, capsys: Output) -> None:
    assert export("--call", "b") == 0
    said = capsys.readouterr()
    assert summaries(said.out) == ["Both: Talk (Bakery)"]
    assert said.err == ""
    assert export("--since", "2026-11-20") == 0
    assert summaries(capsys.readouterr().out) == ["Dana: Send the report (Northwind)"]


def test_nothing_to_write_is_an_empty_calendar(export: Command, capsys: Output) -> None:
    assert export("--since", "2030-01-01") == 0
    assert summaries(capsys.readouterr().out) == []


def test_a_call_that_is_not_there_is_refused(export: Command, capsys: Output) -> None:
    assert export("--call", "nobody") == 1
    assert "no call with the id nobody" in capsys.readouterr().err


def numbers(text: str) -> dict[str, int]:
    """The number of each event."""
    return {event.uid.value: int(event.sequence.value) for event in vobject.readOne(text).contents["vevent"]}


class TestSavedFromTheWindow:
    @pytest.fixture
    def window(self, filled: Store, qapp: object) -> Workspace:
        """The workspace of a window."""
        return Workspace(filled, lambda: MONDAY)

    def save(self, window: Workspace, path: Path) -> dict[str, int]:
        assert save_calendar(window, str(path), window.open_steps().steps, CalendarWords()) == 2
        return numbers(path.read_text(encoding="utf-8"))

    def test_a_number_grows_only_with_a_change(self, window: Workspace, tmp_path: Path) -> None:
        out = tmp_path / "steps.ics"
        from callgoal_desktop.core.edits import Edit

        assert self.save(window, out) == {"talk@callgoal": 0, "report@callgoal": 0}
        assert self.save(window, out) == {"talk@callgoal": 0, "report@callgoal": 0}
        later = replace(REPORT, due=date(2026, 11, 26))
        window.perform("move", Edit(REPORT, later))
        assert self.save(window, out) == {"talk@callgoal": 0, "report@callgoal": 1}
        window.undo()
        assert self.save(window, out) == {"talk@callgoal": 0, "report@callgoal": 2}
        assert self.save(window, out) == {"talk@callgoal": 0, "report@callgoal": 2}

    def test_the_command_line_goes_on_from_the_windows_number(
        self, window: Workspace, tmp_path: Path, export: Command, capsys: Output
    ) -> None:
        from callgoal_desktop.core.edits import Edit

        self.save(window, tmp_path / "steps.ics")
        window.perform("move", Edit(REPORT, replace(REPORT, what="Send both reports")))
        assert export() == 0
        assert numbers(capsys.readouterr().out) == {"talk@callgoal": 0, "report@callgoal": 1}

    def test_the_numbers_go_with_their_call(self, window: Workspace, filled: Store, tmp_path: Path) -> None:
        self.save(window, tmp_path / "steps.ics")
        assert [draft.key for draft in filled.records.drafts_of(A.id)] == ["ics/a/report"]

    def test_the_file_is_for_its_owner_alone(self, window: Workspace, tmp_path: Path) -> None:
        self.save(window, tmp_path / "steps.ics")
        assert (tmp_path / "steps.ics").stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("name", ["calls.db", "calls.db-wal"])
    def test_what_callgoal_keeps_is_never_written_over(self, window: Workspace, filled: Store, name: str) -> None:
        before = filled.path.read_bytes()
        with pytest.raises(StoreError, match="is where the calls are kept"):
            save_calendar(window, str(filled.path.parent / name), window.open_steps().steps, CalendarWords())
        assert filled.path.read_bytes()[:100] == before[:100]

    def test_a_place_that_cannot_be_written_is_named(self, window: Workspace, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match=r"nowhere/x.ics cannot be written .* choose another place"):
            save_calendar(window, str(tmp_path / "nowhere/x.ics"), window.open_steps().steps, CalendarWords())


def test_the_day_of_writing_is_told_in_utc(export: Command, capsys: Output) -> None:
    assert export() == 0
    [stamp, *_rest] = [event.dtstamp.value for event in vobject.readOne(capsys.readouterr().out).contents["vevent"]]
    assert isinstance(stamp, datetime)
    assert stamp.utcoffset() is not None
