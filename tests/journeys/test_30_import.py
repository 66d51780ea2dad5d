"""Calls come into the window from files: chosen, or dropped on it; all of them or none, and never half."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QFileDialog, QLabel, QListView, QWidget

from callgoal_desktop.__main__ import main
from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.content import Content
from tests.files import ROOT
from tests.journeys.driver import Driver

SAMPLES = Path(__file__).parent.parent.parent / "resources" / "demo" / "calls.jsonl"
PLACE = QPointF(60, 60)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier

VTT = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ron: What is at stake for you?

2
00:00:05.000 --> 00:00:09.000
Dana Wu: We lose two days for every recall.
"""


def content_of(user: Driver) -> Content:
    """What is in the user's window."""
    content = user.window.centralWidget()
    assert isinstance(content, Content)
    return content


def is_idle(user: Driver) -> bool:
    """Whether no long work is under way."""
    return not content_of(user).commands.long_work.running


def choose_files(user: Driver, *paths: Path) -> None:
    """Choose these files in the dialog, as a user who marks several."""
    user._action("importAction").trigger()
    user.settle()
    [dialog] = [each for each in user.window.findChildren(QFileDialog, "fileDialog") if each.isVisible()]
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.close()
    user.activate()


def files(*paths: Path) -> QMimeData:
    """What a file manager hands over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(user: Driver, mime: QMimeData) -> bool:
    """Drag it into the window; whether it would be taken."""
    entering = QDragEnterEvent(PLACE.toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    entering.ignore()
    QApplication.sendEvent(user.window, entering)
    return entering.isAccepted()


def drop(user: Driver, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    mime = files(*paths)
    assert drag_over(user, mime)
    QApplication.sendEvent(user.window, QDropEvent(PLACE, Qt.DropAction.CopyAction, mime, LEFT, NONE))


def done(user: Driver) -> None:
    """Wait for the end of an import."""
    user.wait(lambda: is_idle(user), "the import does not end")
    user.settle()


def file_of(path: Path, calls: Iterable[Mapping[str, object]]) -> Path:
    """A file with these calls, each with what it needs."""
    lines = (json.dumps({"format": "callgoal/1", "id": f"c{n}", **call}) for n, call in enumerate(calls))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def all_calls(folder: Path) -> list[WholeCall]:
    """All that is on the disk."""
    with open_for_reading(folder) as reader:
        return [reader.records.whole(call) for call in reader.records.every_call()]


def listed(user: Driver) -> int:
    """How many calls the list shows."""
    return user.find("callList", QListView).model().rowCount()


class TestByWindow:
    def test_a_file_is_chosen_and_its_calls_are_in_the_list(self, user: Driver) -> None:
        choose_files(user, SAMPLES)
        done(user)
        assert user.text("statusLine") == "14 calls were added."
        assert listed(user) == 14
        assert len(all_calls(user.folder)) == 14

    def test_the_same_file_again_makes_no_double_and_says_so(self, user: Driver) -> None:
        choose_files(user, SAMPLES)
        done(user)
        choose_files(user, SAMPLES)
        done(user)
        assert user.text("statusLine") == "14 calls were here already and were left as they are."
        assert listed(user) == 14

    def test_before_calls_are_changed_all_is_backed_up_and_said_where(self, user: Driver, tmp_path: Path) -> None:
        choose_files(user, file_of(tmp_path / "calls.jsonl", [{"notes": "before"}] * 2))
        done(user)
        choose_files(user, file_of(tmp_path / "calls.jsonl", [{"notes": "after"}] * 2 + [{}] * 2))
        done(user)
        [backup] = (user.folder / "backups").iterdir()
        said = "2 calls were added. 2 calls were updated. Your calls as they were before are kept in"
        assert user.text("statusLine") == f"{said} {backup}."
        restored = tmp_path / "restored"
        restored.mkdir()
        shutil.copy(backup, restored / "calls.db")
        assert [whole.call.notes for whole in all_calls(restored)] == ["before"] * 2
        assert sorted(whole.call.notes for whole in all_calls(user.folder)) == ["", "", "after", "after"]

    def test_the_open_call_shows_what_it_has_become_and_its_history_is_gone(self, user: Driver, tmp_path: Path) -> None:
        user.new_call("Northwind Foods")
        call_id = user.disk().call.id
        choose_files(user, file_of(tmp_path / "calls.jsonl", [{"id": call_id, "account": "Contoso"}]))
        done(user)
        user.press("Ctrl+PgUp")
        assert user.text("accountEdit") == "Contoso"
        assert not user.menu_enabled("undoAction")

    def test_a_wrong_line_in_the_last_file_and_nothing_of_any_is_kept(self, user: Driver, tmp_path: Path) -> None:
        wrong = file_of(tmp_path / "wrong.jsonl", [{}, {"goal": 7}])
        choose_files(user, SAMPLES, wrong)
        done(user)
        said = "wrong.jsonl, line 2: goal is 7; it may be an object. Nothing was imported."
        assert user.text("statusLine") == said
        assert all_calls(user.folder) == []

    def test_a_transcript_becomes_a_call_that_is_shown(self, user: Driver, tmp_path: Path) -> None:
        path = tmp_path / "Discovery.vtt"
        path.write_text(VTT, encoding="utf-8")
        choose_files(user, path)
        done(user)
        [whole] = all_calls(user.folder)
        assert whole.transcript is not None
        assert "added" in user.text("statusLine")
        assert user.sees("callDetail")

    def test_the_live_call_is_not_replaced(self, user: Driver, tmp_path: Path) -> None:
        user.start_unplanned()
        live = user.disk().live
        choose_files(user, file_of(tmp_path / "calls.jsonl", [{}, {"id": live}]))
        done(user)
        assert "live now" in user.text("statusLine")
        assert len(all_calls(user.folder)) == 1


class TestByDropping:
    def test_a_hint_lies_over_the_window_until_the_files_go(self, user: Driver) -> None:
        assert drag_over(user, files(SAMPLES))
        assert user.text("dropHintLabel") == "Drop to import"
        QApplication.sendEvent(user.window, QDragLeaveEvent())
        assert not user.sees("dropHint")
        assert all_calls(user.folder) == []

    def test_files_are_let_go_and_taken_in(self, user: Driver, tmp_path: Path) -> None:
        drop(user, SAMPLES, file_of(tmp_path / "more.jsonl", [{}]))
        assert not user.sees("dropHint")
        done(user)
        assert user.text("statusLine") == "15 calls were added."

    def test_a_field_leaves_files_to_the_window_and_takes_text(self, user: Driver) -> None:
        user.new_call("Northwind")
        field = user.find("accountEdit")
        mime = files(SAMPLES)  # the event does not keep it
        entering = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NONE)
        QApplication.sendEvent(field, entering)
        assert user.sees("dropHint"), "it goes on to the window"
        text = QMimeData()
        text.setText("Foods")
        QApplication.sendEvent(user.window, QDragLeaveEvent())
        assert not drag_over(user, text)

    def test_the_page_of_playbooks_leaves_calls_to_the_window(self, user: Driver) -> None:
        user._action("goPlaybooksAction").trigger()
        user.settle()
        page, mime = user.find("playbooksPage"), files(SAMPLES)
        QApplication.sendEvent(page, QDragEnterEvent(PLACE.toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NONE))
        assert user.sees("dropHint")

    def test_what_came_is_found(self, user: Driver, tmp_path: Path) -> None:
        drop(user, file_of(tmp_path / "calls.jsonl", [{"notes": "two pilot plants"}, {"notes": "none"}]))
        done(user)
        user.press("Ctrl+F")
        user.type("pilot")
        user.wait(lambda: listed(user) == 1, "it is not found")

    def test_a_playbook_is_still_a_playbook(self, user: Driver, tmp_path: Path) -> None:
        path = tmp_path / "mine.toml"
        path.write_text('name = "Mine"\n[[sections]]\ntitle = "A"\n[[sections.questions]]\ntext = "Why?"\n', "utf-8")
        drop(user, path)
        user.settle()
        assert user.sees("playbooksPage")
        assert all_calls(user.folder) == []


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A file that takes a while."""
    return file_of(tmp_path / "many.jsonl", ({"account": f"Account {n}", "notes": "word " * 60} for n in range(4000)))


def contents(folder: Path) -> bytes:
    """All that the database says."""
    from contextlib import closing

    from callgoal_desktop.store.sqlite import sqlite3

    with closing(sqlite3.connect(f"{(folder / 'calls.db').as_uri()}?mode=ro", uri=True)) as connection:
        tables = ("calls", "questions", "next_steps", "moments", "transcripts", "drafts", "search_pending", "indexed")
        return repr([connection.execute(f"select * from {table}").fetchall() for table in tables]).encode()


class TestCancelled:
    @pytest.mark.parametrize("cancel", ["button", "Escape", "close"])
    def test_in_the_middle_it_leaves_nothing_behind(self, user: Driver, many: Path, cancel: str) -> None:
        choose_files(user, SAMPLES)
        done(user)
        user.settle()
        wait_for_index(user)
        before = contents(user.folder)
        choose_files(user, many)
        user.wait(lambda: user.sees("workStrip") and rows_now(user) > 14, "it does not get half way")
        _cancel(user, cancel)
        assert contents(user.folder) == before
        assert not list((user.folder / "backups").glob("*.unfinished*"))
        if cancel != "close":
            assert user.text("statusLine") == "Cancelled. Nothing is left of it."
            assert listed(user) == 14
            user.new_call("After")
            assert user.disk().calls[0].call.account == "After"

    def test_meanwhile_nothing_can_be_written_and_nothing_dropped(self, user: Driver, many: Path) -> None:
        choose_files(user, many)
        assert not user.menu_enabled("newCallAction")
        assert not drag_over(user, files(SAMPLES))
        done(user)
        assert user.menu_enabled("newCallAction")
        assert user.text("statusLine") == "4,000 calls were added."


def rows_now(user: Driver) -> int:
    """How many calls the window's own connection sees, committed or not."""
    return content_of(user).workspace.count()


def wait_for_index(user: Driver) -> None:
    """Wait until what was taken in is indexed, which writes too."""
    store = content_of(user).workspace._store
    store.search.index_pending()


def _cancel(user: Driver, how: str) -> None:
    match how:
        case "button":
            user.click("cancelWorkButton")
        case "Escape":
            user.wait(lambda: user.focus == "cancelWorkButton")
            QTest.keyClick(_focus(), Qt.Key.Key_Escape)
        case _:
            user.close()


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-
BEGIN:VEVENT
UID:northwind
DTSTART;TZID=Europe/Berlin:{start}
DTEND;TZID=Europe/Berlin:{end}
SUMMARY:Discovery
ATTENDEE;CN=Dana Wu:mailto:dana@northwind.com
END:VEVENT
BEGIN:VEVENT
UID:holiday
DTSTART;VALUE=DATE:{day}
SUMMARY:Holiday
END:VEVENT
END:VCALENDAR
"""


def calendar_of(path: Path, start: datetime) -> Path:
    """A calendar with a meeting at this time of Berlin, and a holiday."""
    end = start + timedelta(minutes=45)
    path.write_text(
        ICS.format(start=f"{start:%Y%m%dT%H%M%S}", end=f"{end:%Y%m%dT%H%M%S}", day=f"{start:%Y%m%d}"), encoding="utf-8"
    )
    return path


class TestCalendar:
    def test_meetings_are_planned_and_move_with_the_calendar(self, user: Driver, tmp_path: Path) -> None:
        start = user.clock().replace(tzinfo=None, microsecond=0) + timedelta(days=2)
        choose_files(user, calendar_of(tmp_path / "team.ics", start))
        done(user)
        [whole] = all_calls(user.folder)
        assert (whole.call.account, whole.call.contact, whole.call.planned_minutes) == ("Northwind", "Dana Wu", 45)
        assert (whole.call.planned_zone, whole.call.notes) == ("Europe/Berlin", "Discovery")
        assert len(whole.questions) == 7
        assert "of a whole day" in user.text("statusLine")
        user.click("openCallButton")
        user.type("Find out who decides", into="goalEdit")
        choose_files(user, calendar_of(tmp_path / "team.ics", start + timedelta(hours=3)))
        done(user)
        [moved] = all_calls(user.folder)
        assert moved.call.planned_for is not None
        assert whole.call.planned_for is not None
        assert moved.call.planned_for - whole.call.planned_for == timedelta(hours=3)
        assert moved.call.goal.text == "Find out who decides"
        assert len(moved.questions) == 7

    def test_a_call_that_has_started_is_left_alone(self, user: Driver, tmp_path: Path) -> None:
        start = user.clock().replace(tzinfo=None, microsecond=0) + timedelta(days=2)
        choose_files(user, calendar_of(tmp_path / "team.ics", start))
        done(user)
        user.click("openCallButton")
        user.press("Ctrl+Return")
        before = all_calls(user.folder)
        choose_files(user, calendar_of(tmp_path / "team.ics", start + timedelta(hours=3)))
        done(user)
        assert all_calls(user.folder) == before

    def test_by_file(self, user: Driver, tmp_path: Path) -> None:
        user.close()
        start = datetime.now() + timedelta(days=2)
        path = calendar_of(tmp_path / "team.ics", start)
        for _time in range(2):
            assert main(["--data-dir", str(user.folder), "import", str(path)]) == 0
        [whole] = all_calls(user.folder)
        assert (whole.call.account, len(whole.questions)) == ("Northwind", 7)


CSV = (
    "Firma;Kontakt;Datum;Ziel;Nächster Schritt;Fällig am;Farbe\n"
    "Müller & Söhne;Jörg Müller;03.11.2026;Entscheider finden;Angebot senden;27.11.2026;rot\n"
    "Contoso;Bo;04.11.2026;;;;blau\n;;;;;;grün\n"
)


def table_dialog(user: Driver) -> QDialog:
    """The dialog that asks what the columns are."""
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QDialog, "tableDialog")))
    return next(each for each in user.window.findChildren(QDialog, "tableDialog") if each.isVisible())


def pressed(parent: QWidget, name: str) -> None:
    """Click on a button in a dialog."""
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, LEFT)


def said(parent: QWidget, name: str) -> str:
    """What a label in a dialog says."""
    found = parent.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


class TestTable:
    def test_columns_are_guessed_shown_changed_and_taken(self, user: Driver, tmp_path: Path) -> None:
        path = tmp_path / "calls.csv"
        path.write_bytes(CSV.encode("cp1252"))
        choose_files(user, path)
        dialog = table_dialog(user)
        combos = dialog.findChildren(QComboBox, "columnCombo")
        assert [combo.currentText() for combo in combos] == [
            *("Account", "Contact", "Date", "Goal", "Next step", "When the next step is due", "Left out"),
        ]
        assert "Müller & Söhne" in said(dialog, "tableCalls")
        assert "Windows-1252" in said(dialog, "tableRemarks")
        combos[-1].setCurrentText("Notes")
        assert all_calls(user.folder) == []
        pressed(dialog, "tableImportButton")
        user.activate()
        done(user)
        assert listed(user) == 3
        calls = {whole.call.account: whole for whole in all_calls(user.folder)}
        assert calls["Müller & Söhne"].call.goal.text == "Entscheider finden"
        assert calls["Müller & Söhne"].call.notes == "rot"
        [step] = calls["Müller & Söhne"].steps
        assert (step.what, step.due) == ("Angebot senden", date(2026, 11, 27))

    def test_cancelled_it_leaves_nothing(self, user: Driver, tmp_path: Path) -> None:
        path = tmp_path / "calls.csv"
        path.write_bytes(CSV.encode())
        choose_files(user, path)
        pressed(table_dialog(user), "tableCancelButton")
        user.activate()
        assert is_idle(user)
        assert all_calls(user.folder) == []

    def test_by_file_the_guess_is_used_and_said(
        self, user: Driver, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        user.close()
        path = tmp_path / "calls.csv"
        path.write_bytes(CSV.encode())
        assert main(["--data-dir", str(user.folder), "import", str(path)]) == 0
        out = capsys.readouterr().out
        assert out.startswith("Imported 2 calls.\n")
        assert "Firma = account" in out
        assert "left out the columns Farbe" in out
        assert "1 row held nothing" in out
        assert main(["--data-dir", str(user.folder), "import", str(path)]) == 0
        assert len(all_calls(user.folder)) == 2

    def test_our_own_export_comes_back(self, user: Driver, tmp_path: Path) -> None:
        user.close()
        assert main(["--data-dir", str(user.folder), "import", str(SAMPLES)]) == 0
        out, other = tmp_path / "out.csv", tmp_path / "other"
        assert main(["--data-dir", str(user.folder), "export", "--format", "csv", "--out", str(out)]) == 0
        assert main(["--data-dir", str(other), "import", str(out)]) == 0
        before = {whole.call.id: whole.call for whole in all_calls(user.folder)}
        for whole in all_calls(other):
            was, call = before.pop(whole.call.id), whole.call
            assert (call.account, call.goal.text, call.lesson) == (was.account, was.goal.text, was.lesson)
            assert (call.started_at, call.ended_at, call.outcome) == (was.started_at, was.ended_at, was.outcome)
        assert not before


class TestBadFiles:
    @pytest.mark.parametrize(
        ("name", "content", "why"),
        [
            ("calls.jsonl", b'{"format": "callgoal/1", "id": "c', "calls.jsonl, line 1: this is not JSON"),
            ("calls.jsonl", b"PK\x03\x04rest", "this is a zip archive"),
            ("calls.csv", b'Company,Notes\nNorthwind,"open', "calls.csv, line 2: this is no table"),
            ("calls.csv", b"", "calls.csv holds no table"),
            (
                "calls.ics",
                b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID",
                "calls.ics, line 2: the VEVENT",
            ),
            ("calls.ics", b"%PDF-1.7", "this is a PDF"),
            ("calls.doc", b"x", "only files that end in"),
        ],
    )
    def test_are_refused_with_the_reason_and_nothing_is_kept(
        self, user: Driver, tmp_path: Path, name: str, content: bytes, why: str
    ) -> None:
        path = tmp_path / name
        path.write_bytes(content)
        choose_files(user, SAMPLES, path)
        done(user)
        assert why in user.text("statusLine")
        assert user.text("statusLine").endswith("Nothing was imported.")
        assert str(tmp_path) not in user.text("statusLine")
        assert all_calls(user.folder) == []

    def test_a_folder_and_a_pipe_are_no_files(self, user: Driver, tmp_path: Path) -> None:
        drop(user, tmp_path)
        assert "it is a folder" in user.text("statusLine")
        pipe = tmp_path / "calls.ics"
        os.mkfifo(pipe)
        drop(user, pipe)
        assert "it is a pipe" in user.text("statusLine")
        assert is_idle(user)


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from callgoal_desktop.app import open_window
application = QApplication([])
window = open_window(Path(sys.argv[1]))
content = window.centralWidget()
content.commands.importing.take([Path(sys.argv[2])])
def tell():
    print(content.workspace.count(), flush=True)
timer = QTimer()
timer.timeout.connect(tell)
timer.start(1)
application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only POSIX says that it was a kill")
def test_killed_in_the_middle_nothing_is_half_imported(tmp_path: Path, many: Path) -> None:
    folder = tmp_path / "data"
    assert main(["--data-dir", str(folder), "import", str(SAMPLES)]) == 0
    before = contents(folder)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder), str(many)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as window:
        assert window.stdout is not None
        assert any(int(line) > 500 for line in window.stdout), "it ended before it was half way"
        window.kill()
    Store.open(folder).close()
    assert contents(folder) == before
    assert main(["--data-dir", str(folder), "import", str(many)]) == 0
    assert len(all_calls(folder)) == 4014
    assert not list((folder / "backups").glob("*.unfinished*"))
