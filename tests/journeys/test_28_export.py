"""Calls leave the window as files of every format: asked for by the button or a key, and read back by other hands."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import vobject
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLineEdit, QRadioButton, QWidget

from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.records import CallId, WholeCall
from callgoal_desktop.exchange.jsonl import lines, read
from callgoal_desktop.store.store import Store
from tests.files import contents
from tests.journeys.driver import Driver

SAMPLES = Path(__file__).parent.parent.parent / "resources" / "demo" / "calls.jsonl"
COUNT = 14


@pytest.fixture
def filled(closed: Driver) -> Driver:
    """A user at the review page, with the sample calls, the newest of them shown."""
    store = Store.open(closed.folder)
    with SAMPLES.open("rb") as file:
        store.put(read(lines(file), "samples"))
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    closed.settle()
    return closed


def dialog_of(user: Driver) -> QDialog:
    """The dialog that asks what to export."""
    found = [each for each in user.window.findChildren(QDialog, "exportDialog") if each.isVisible()]
    assert len(found) == 1
    return found[0]


def pressed(parent: QWidget, name: str) -> None:
    """Click on a button in a dialog, as a mouse does."""
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(user: Driver, what: str, form: Format) -> None:
    """Choose what and how, and go on to where."""
    dialog = dialog_of(user)
    pressed(dialog, f"{what}CallsRadio")
    pressed(dialog, f"{form}Radio")
    pressed(dialog, "exportAcceptButton")
    user.settle()


def save_as(user: Driver, path: Path) -> None:
    """Type a name into the dialog for files, and press Return."""
    [dialog] = [each for each in user.window.findChildren(QFileDialog, "fileDialog") if each.isVisible()]
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    user.activate()


def export(user: Driver, what: str, form: Format, path: Path) -> str:
    """Export with the button, to the end; what the status line says."""
    user.click("exportButton")
    choose(user, what, form)
    save_as(user, path)
    user.wait(lambda: user.sees("statusLine") and str(path) in user.text("statusLine"))
    return user.text("statusLine")


def by_palette(user: Driver) -> None:
    """Ask for an export from wherever the keys are."""
    user.press("Ctrl+K")
    user.type("export…")
    user.press("Return")
    user.settle()


class Page(HTMLParser):
    """The text of a page, and the elements and attributes in it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


class TestEveryFormat:
    def test_a_callgoal_file_is_that_of_the_command_line(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.jsonl"
        assert export(filled, "all", Format.JSONL, path) == f"{COUNT} calls are in {path}."
        assert path.read_bytes() == SAMPLES.read_bytes()

    def test_a_table_has_a_row_for_each_call(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.csv"
        export(filled, "all", Format.CSV, path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["Call ID"] for row in rows] == [json.loads(line)["id"] for line in SAMPLES.read_text().splitlines()]
        assert rows[0]["Call title"] == rows[0]["Subject"] == "Call: Northwind Foods"

    def test_a_table_has_a_row_for_each_next_step(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "steps.csv"
        steps = [step for line in SAMPLES.read_text().splitlines() for step in json.loads(line)["next_steps"]]
        assert export(filled, "all", Format.TASKS_CSV, path) == f"{len(steps)} steps are in {path}."
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["Due date"] for row in rows] == [step["due"] or "" for step in steps]
        assert {row["Task status"] for row in rows} == {"Not started", "Completed"}

    def test_markdown_has_a_heading_for_each_call(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.md"
        export(filled, "all", Format.MARKDOWN, path)
        text = path.read_text(encoding="utf-8")
        assert sum(line.startswith("# ") for line in text.splitlines()) == COUNT
        assert "- **Goal met:** at least" in text
        assert "- **Started:** 6 Oct 2026, 10:01" in text

    def test_a_web_page_says_everything_and_loads_nothing(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.html"
        export(filled, "all", Format.HTML, path)
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        said = " ".join(page.text.split())
        for question in json.loads(SAMPLES.read_text().splitlines()[0])["questions"]:
            assert question["text"] in said
            assert " ".join(question["answer"].split()) in said
        assert not page.tags & {"img", "script", "link", "iframe", "object", "a"}

    def test_a_pdf_has_pages_for_each_call(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.pdf"
        export(filled, "all", Format.PDF, path)
        reader = PdfReader(path)
        assert len(reader.pages) >= COUNT
        said = " ".join(reader.pages[0].extract_text().split())
        assert "Northwind Foods" in said
        assert "Find out what unplanned stops cost her" in said

    def test_a_calendar_has_the_open_steps_and_says_what_it_leaves_out(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "all.ics"
        said = export(filled, "all", Format.ICS, path)
        events = vobject.readOne(path.read_text(encoding="utf-8")).contents["vevent"]
        assert said.startswith(f"{len(events)} steps are in {path}.")

    def test_no_name_is_a_formula_in_a_table(self, filled: Driver, tmp_path: Path) -> None:
        filled.new_call("=HYPERLINK(1)")
        path = tmp_path / "this.csv"
        by_palette(filled)
        choose(filled, "this", Format.CSV)
        save_as(filled, path)
        filled.wait(path.exists)
        with path.open(encoding="utf-8-sig", newline="") as file:
            [row] = csv.DictReader(file)
        assert row["Company name"] == "'=HYPERLINK(1)"


class TestWhat:
    def test_this_call_alone(self, filled: Driver, tmp_path: Path) -> None:
        path = tmp_path / "one.jsonl"
        assert export(filled, "this", Format.JSONL, path).endswith(f" in {path}.")
        assert json.loads(path.read_text(encoding="utf-8"))["account"] == "Halden Logistics"

    def test_those_that_are_listed(self, filled: Driver, tmp_path: Path) -> None:
        filled.type("tidewell", into="searchEdit")
        filled.wait(lambda: f"2 of {COUNT}" in filled.labels())
        path = tmp_path / "found.jsonl"
        export(filled, "listed", Format.JSONL, path)
        found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert {one["account"] for one in found} == {"Tidewell Housing"}
        assert [one["id"] for one in found] == sorted(one["id"] for one in found)

    def test_without_a_search_nothing_is_said_of_a_list(self, filled: Driver) -> None:
        filled.click("exportButton")
        assert dialog_of(filled).findChild(QRadioButton, "listedCallsRadio") is None
        dialog_of(filled).reject()

    def test_from_another_page_all_calls_are_offered(self, filled: Driver) -> None:
        filled.press("Ctrl+PgDown")
        by_palette(filled)
        radios = [each.objectName() for each in dialog_of(filled).findChildren(QRadioButton)][:1]
        assert radios == ["allCallsRadio"]
        dialog_of(filled).reject()

    def test_with_no_calls_it_says_so(self, user: Driver) -> None:
        by_palette(user)
        assert user.text("statusLine") == "There are no calls to export yet."


class TestTheDialog:
    def test_goes_by_keys_alone(self, filled: Driver) -> None:
        filled.click("exportButton")
        assert filled.focus == "thisCallsRadio"
        filled.press("Down")
        assert filled.focus == "allCallsRadio"
        filled.press("Tab")
        assert filled.focus == "pdfRadio"
        filled.press("Up", "Up")
        filled.press("Return")
        filled.settle()
        [asked] = [each for each in filled.window.findChildren(QFileDialog, "fileDialog") if each.isVisible()]
        assert asked.defaultSuffix() == "md"
        assert [Path(name).name for name in asked.selectedFiles()] == ["Calls.md"]
        asked.reject()
        filled.activate()

    def test_shows_what_the_keys_are_on_where_it_scrolls(self, filled: Driver) -> None:
        filled.click("exportButton")
        dialog = dialog_of(filled)
        dialog.resize(360, 240)
        filled.settle()
        last = dialog.findChild(QRadioButton, "icsRadio")
        assert last is not None
        assert last.visibleRegion().isEmpty()
        filled.press("Tab", "Down")
        filled.settle()
        assert filled.focus == "icsRadio"
        assert not last.visibleRegion().isEmpty()
        dialog.reject()

    def test_begins_with_the_format_of_the_last_time(self, filled: Driver, tmp_path: Path) -> None:
        export(filled, "this", Format.MARKDOWN, tmp_path / "one.md")
        filled.reopen()
        filled.click("exportButton")
        radio = dialog_of(filled).findChild(QRadioButton, "mdRadio")
        assert radio is not None
        assert radio.isChecked()
        dialog_of(filled).reject()

    def test_escape_leaves_it_and_nothing_is_written(self, filled: Driver, tmp_path: Path) -> None:
        filled.click("exportButton")
        filled.press("Escape")
        filled.settle()
        assert not [each for each in filled.window.findChildren(QDialog, "exportDialog") if each.isVisible()]
        assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_name_without_an_ending_gets_the_one_of_its_format(filled: Driver, tmp_path: Path) -> None:
    filled.click("exportButton")
    choose(filled, "this", Format.HTML)
    save_as(filled, tmp_path / "page")
    filled.wait((tmp_path / "page.html").exists)


def test_where_the_calls_are_kept_is_refused(filled: Driver) -> None:
    before = filled.disk()
    filled.click("exportButton")
    choose(filled, "all", Format.JSONL)
    save_as(filled, filled.folder / "calls.db.jsonl")
    filled.wait(lambda: filled.sees("statusLine"))
    assert "is where the calls are kept" in filled.text("statusLine")
    assert filled.disk().calls == before.calls
    assert not (filled.folder / "calls.db.jsonl").exists()


def test_cancelled_it_leaves_nothing_behind(closed: Driver, tmp_path: Path) -> None:
    store = Store.open(closed.folder)
    [whole, *_] = read([SAMPLES.read_bytes().splitlines()[0]], "samples")
    store.put(WholeCall(replace(whole.call, id=CallId(f"c{number}"))) for number in range(600))
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    target = tmp_path / "out" / "calls.pdf"
    target.parent.mkdir()
    before = contents(target.parent)
    closed.click("exportButton")
    choose(closed, "all", Format.PDF)
    save_as(closed, target)
    closed.wait(lambda: closed.sees("workStrip"))
    assert contents(target.parent) != before
    closed.click("cancelWorkButton")
    assert closed.text("statusLine") == "Cancelled. Nothing is left of it."
    assert contents(target.parent) == before
