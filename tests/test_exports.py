"""What is taken out by file: whole or not at all, whatever the format, and the same by either way."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import vobject
from pypdf import PdfReader

from callgoal_desktop.__main__ import main
from callgoal_desktop.core.calendar_steps import CalendarWords
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, Question, QuestionId, StepId, WholeCall
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.exports import Taken, Wanted, export_calls
from callgoal_desktop.store.taking_out import BLOCK
from callgoal_desktop.workspace import Workspace
from tests.clock import MONDAY
from tests.files import contents, mode

Output = pytest.CaptureFixture[str]
ALL = Wanted(Format.JSONL, None, None, ReportWords(), CalendarWords(), "Calls", "en")
FORMS = list(Format)


def made(number: int) -> WholeCall:
    """A call with a question and a step."""
    call = Call(
        CallId(f"c{number}"), f"Account {number}", goal=Goal("Agree"), started_at=MONDAY.replace(day=number + 1)
    )
    question = Question(QuestionId(f"q{number}"), call.id, 0, "Where?", "Where to?", answer="North", asked_at=MONDAY)
    step = NextStep(StepId(f"s{number}"), call.id, 0, "Send", "Dana", date(2026, 11, 27) if number else None)
    return WholeCall(call, (question,), (step,))


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """A workspace with twelve calls."""
    workspace._store.put(made(number) for number in range(12))
    return workspace


def taken(work: Generator[float, None, Taken]) -> tuple[Taken, list[float]]:
    """What came of a work, and how far it said to be."""
    steps: list[float] = []

    result: Taken | None = None
    while result is None:
        try:
            steps.append(next(work))
        except StopIteration as end:
            result = end.value
    return result, steps


@pytest.mark.parametrize("form", FORMS)
class TestEachFormat:
    def test_says_how_far_it_is(self, filled: Workspace, tmp_path: Path, form: Format) -> None:
        result, steps = taken(export_calls(filled, tmp_path / "out", replace(ALL, form=form)))
        assert result.calls == 12
        assert steps == sorted(steps)
        assert 0 <= steps[0] <= steps[-1] == 1

    @pytest.mark.parametrize("done", [1, 3])
    def test_stopped_half_way_leaves_what_was_there(
        self, filled: Workspace, tmp_path: Path, form: Format, done: int
    ) -> None:
        out = tmp_path / "out"
        out.mkdir()
        (out / "calls").write_text("what was there")
        before = contents(out)
        work = export_calls(filled, out / "calls", replace(ALL, form=form))
        for _step in range(done):
            next(work)
        assert len(contents(out)) == 2
        work.close()
        assert contents(out) == before

    def test_is_for_its_owner_alone(self, filled: Workspace, tmp_path: Path, form: Format) -> None:
        taken(export_calls(filled, tmp_path / "out", replace(ALL, form=form)))
        assert mode(tmp_path / "out") == 0o600

    def test_is_refused_where_there_is_no_folder(self, filled: Workspace, tmp_path: Path, form: Format) -> None:
        with pytest.raises(StoreError, match="cannot be written"):
            taken(export_calls(filled, tmp_path / "no" / "out", replace(ALL, form=form)))

    def test_of_no_calls_is_a_file_all_the_same(self, workspace: Workspace, tmp_path: Path, form: Format) -> None:
        result, _steps = taken(export_calls(workspace, tmp_path / "out", replace(ALL, form=form)))
        assert result == Taken(0)
        assert (tmp_path / "out").is_file()

    def test_goes_to_standard_output_as_it_goes_to_a_file(
        self, filled: Workspace, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], form: Format
    ) -> None:
        folder = filled.calls_file.parent
        words = ["--data-dir", str(folder), "export", "--format", form, "--call", "c3"]
        assert main([*words, "--out", str(tmp_path / "out")]) == 0
        capfdbinary.readouterr()
        assert main(words) == 0
        told = capfdbinary.readouterr().out
        written = (tmp_path / "out").read_bytes()
        if form is Format.PDF:
            said = [PdfReader(io.BytesIO(each)).pages[0].extract_text() for each in (told, written)]
            assert said[0] == said[1]
            assert "Account" in said[0]
        else:
            stamps = [line for line in written.splitlines() if not line.startswith(b"DTSTAMP")]
            assert stamps == [line for line in told.splitlines() if not line.startswith(b"DTSTAMP")]


class TestWhichCalls:
    def test_one(self, filled: Workspace, tmp_path: Path) -> None:
        result, _steps = taken(export_calls(filled, tmp_path / "out", replace(ALL, call=CallId("c7"))))
        assert result == Taken(1)
        assert json.loads((tmp_path / "out").read_text())["id"] == "c7"

    def test_those_that_a_search_finds_oldest_first(self, filled: Workspace, tmp_path: Path) -> None:
        query = filled.query("after:2026-11-08 agree")
        result, _steps = taken(export_calls(filled, tmp_path / "out", replace(ALL, query=query)))
        ids = [json.loads(line)["id"] for line in (tmp_path / "out").read_text().splitlines()]
        assert result.calls == len(ids) > 0
        assert ids == sorted(ids, key=lambda call_id: int(call_id[1:]))

    def test_a_link_is_followed(self, filled: Workspace, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(tmp_path / "real")
        taken(export_calls(filled, tmp_path / "link", ALL))
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").is_file()


def test_a_calendar_says_what_it_leaves_out_and_keeps_its_numbers(filled: Workspace, tmp_path: Path) -> None:
    form = replace(ALL, form=Format.ICS)
    result, _steps = taken(export_calls(filled, tmp_path / "out", form))
    assert result == Taken(12, 11, 1)
    step = filled.steps(CallId("c3"))[0]
    filled.perform("type", Edit(step, replace(step, what="Send it")))
    taken(export_calls(filled, tmp_path / "out", form))
    events = vobject.readOne((tmp_path / "out").read_text()).contents["vevent"]
    assert {event.uid.value: event.sequence.value for event in events}["s3@callgoal"] == "1"
    assert {event.sequence.value for event in events} == {"0", "1"}


def test_pieces_from_the_command_line_say_what_they_hold(filled: Workspace, capsys: Output, tmp_path: Path) -> None:
    folder, out = filled.calls_file.parent, tmp_path / "out.csv"
    assert main(["--data-dir", str(folder), "export", "--format", "tasks-csv", "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"Exported 12 steps to {out}.\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Task title"] for row in rows] == ["Dana: Send"] * 12
    assert rows[3]["Due date"] == rows[3]["ActivityDate"] == "2026-11-27"


TABLE = Path(__file__).parent.parent / "docs" / "exchange.md"


def test_every_column_stands_in_the_documentation(filled: Workspace, capsys: Output) -> None:
    documented = TABLE.read_text(encoding="utf-8")
    for form in ("csv", "tasks-csv"):
        main(["--data-dir", str(filled.calls_file.parent), "export", "--format", form])
        [header, *_rows] = csv.reader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"), newline=""))
        assert [column for column in header if f"`{column}`" not in documented] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without telling it")
def test_an_export_that_is_told_to_end_leaves_no_half_file(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    code = (
        "import sys, time\nfrom callgoal_desktop import exports\nfrom callgoal_desktop.__main__ import main\n"
        "write = exports.texts\n"
        "def slow(records, order):\n    for text in write(records, order):\n        yield text\n"
        "        print('half', flush=True)\n        time.sleep(60)\n"
        "exports.texts = slow\nsys.exit(main(sys.argv[1:]))\n"
    )
    words = ["--data-dir", str(filled.calls_file.parent), "export", "--format", "md", "--out", str(out / "calls.md")]
    with subprocess.Popen([sys.executable, "-c", code, *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        assert len(contents(out)) == 1
        process.terminate()
        assert process.wait(60) == 128 + signal.SIGTERM
    assert contents(out) == {}


def test_a_pdf_needs_no_screen_and_no_other_format_needs_qt(filled: Workspace) -> None:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    alone = {name: value for name, value in os.environ.items() if name not in screens}
    code = (
        "import sys\nfrom callgoal_desktop.__main__ import main\nstatus = main(sys.argv[1:])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')], file=sys.stderr)\nsys.exit(status)\n"
    )
    for form in ("pdf", "jsonl", "csv", "tasks-csv", "md", "html"):
        words = ["--data-dir", str(filled.calls_file.parent), "export", "--format", form]
        done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, env=alone, check=True)
        assert done.stdout.startswith(b"%PDF-") == (form == "pdf")
        assert (done.stderr.strip() == b"[]") == (form != "pdf")


def test_steps_without_a_date_let_the_window_have_its_turn_too(workspace: Workspace, tmp_path: Path) -> None:
    undated = [replace(whole, steps=(replace(whole.steps[0], due=None),)) for whole in map(made, range(BLOCK // 4))]
    plain = (WholeCall(Call(CallId(f"p{number}"))) for number in range(BLOCK * 2))
    workspace._store.put([*undated, *plain])
    result, steps = taken(export_calls(workspace, tmp_path / "out.ics", replace(ALL, form=Format.ICS)))
    assert (result.steps, result.undated, len(steps)) == (0, len(undated), 3)
    assert steps[-1] == 1
