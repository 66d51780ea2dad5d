"""The job, 31: what another program wrote down goes with the call: who talked, what I asked, and what was promised."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from callgoal_desktop.__main__ import main
from callgoal_desktop.core.records import Transcript
from callgoal_desktop.ui.transcript.suggestion_row import SuggestionRow
from callgoal_desktop.ui.transcript.talk_bar import TalkBar
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk
from tests.transcript_files import CALL, long_call

KIM = "Kim Berg | CallGoal"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A transcript of Zoom."""
    path = tmp_path / "GMT20261123-133105_Recording.transcript.vtt"
    path.write_text(CALL, encoding="utf-8", newline="\r\n")
    return path


@pytest.fixture
def held(user: Driver) -> Driver:
    """A user who has held a call, and reads it."""
    user.new_call("Northwind Foods")
    user.press("Ctrl+Return")
    user.clock.pass_by(1800)
    user.press("Ctrl+Shift+Return")
    user.press("Ctrl+PgDown")
    assert user.sees("reviewPage")
    return user


def attach(user: Driver, path: Path) -> None:
    """Choose the command, and a file in its dialog."""
    user._action("attachTranscriptAction").trigger()
    dialog = user.window.findChild(QFileDialog, "fileDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    dialog.deleteLater()
    user.activate()


@pytest.fixture
def reading(held: Driver, file: Path) -> Driver:
    """A user who has attached a transcript."""
    attach(held, file)
    held.wait(lambda: len(rows(held)) == 2)
    return held


def transcript(user: Driver) -> Transcript | None:
    """The transcript on the disk."""
    return user.disk().only.transcript


def rows(user: Driver) -> list[SuggestionRow]:
    """What is suggested."""
    return user.all("suggestionRow", SuggestionRow)


def chip(user: Driver, words: str) -> QPushButton:
    """A speaker's chip."""
    return next(each for each in user.all("speakerChip", QPushButton) if words in each.text())


def asked(user: Driver) -> list[str]:
    """The questions that are listed, with their minutes."""
    return [" ".join(label.text() for label in row.findChildren(QLabel)) for row in user.all("askedRow")]


def test_a_call_without_a_transcript_shows_no_talk_share(held: Driver) -> None:
    assert not held.sees("transcriptPanel")
    assert not held.sees("talkBar")
    assert not held.menu_enabled("removeTranscriptAction")
    assert held.menu_enabled("attachTranscriptAction")


def test_a_file_is_attached_and_taken_off_by_undo(held: Driver, file: Path) -> None:
    attach(held, file)
    kept = transcript(held)
    assert kept is not None
    assert len(kept.cues) == 5
    held.wait(lambda: held.sees("transcriptPanel"))
    assert "Attached GMT20261123-133105_Recording.transcript.vtt. Ctrl+Z takes it off again." in held.labels()
    assert "00:11  Dana Wu (Northwind): We want to trace a recall in four hours." in held.text("transcriptEdit")
    held.wait(lambda: bool(held.text("talkLabel")))
    assert "Of the time: Dana Wu (Northwind) 64\u00a0% · Kim Berg | CallGoal 36\u00a0%" in held.text("talkLabel")
    assert held.find("talkBar", TalkBar).accessibleDescription() == held.text("talkLabel")
    held.press("Ctrl+Z")
    assert transcript(held) is None
    held.wait(lambda: not held.sees("transcriptPanel"))
    held.press("Ctrl+Shift+Z")
    assert transcript(held) == kept
    held.wait(lambda: held.sees("transcriptPanel"))
    assert_screen_equals_disk(held)


def test_one_click_says_who_is_me(reading: Driver) -> None:
    assert asked(reading) == []
    chip(reading, "Kim").setFocus()
    reading.click(chip(reading, "Kim"))
    reading.wait(lambda: len(asked(reading)) == 3)
    kept = transcript(reading)
    assert kept is not None
    assert kept.me == KIM
    assert reading.text("talkLabel").startswith("Of the time: You 36\u00a0% · Dana Wu")
    assert reading.text("stretchLabel") == "Your longest stretch: 00:10, from 00:53"
    assert chip(reading, "Kim").hasFocus()
    assert asked(reading)[0] == "00:04 Where do you want to be in a year?"
    reading.press("Ctrl+Z")
    reading.wait(lambda: not reading.all("askedRow"))
    assert not chip(reading, "Kim").isChecked()


def test_the_next_transcript_knows_who_is_me(reading: Driver, file: Path) -> None:
    reading.click(chip(reading, "Kim"))
    reading.new_call("Harbour Bakery")
    attach(reading, file)
    other = next(whole for whole in reading.disk().calls if whole.call.account == "Harbour Bakery")
    assert other.transcript is not None
    assert other.transcript.me == KIM


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_a_suggestion_is_accepted_by_key_and_taken_back(reading: Driver, key: str) -> None:
    reading.click(chip(reading, "Kim"))
    reading.wait(lambda: len(rows(reading)) == 2)
    assert reading.disk().steps == ()
    rows(reading)[0].add.setFocus()
    reading.press(key)
    assert len(rows(reading)) == 1
    assert rows(reading)[0].add.hasFocus()
    [step] = reading.disk().steps
    assert (step.what, step.owner, step.due) == (
        "Send you the recall report",
        "Dana Wu (Northwind)",
        date(2026, 11, 27),
    )
    assert step.promised_at is None
    reading.wait(lambda: any("Send you the recall report" in text and "☐" in text for text in reading.labels()))
    reading.wait(lambda: rows(reading)[0].add.hasFocus())
    reading.press(key)
    reading.wait(lambda: not rows(reading))
    assert reading.text("suggestionsLabel") == "All of them are next steps now."
    reading.wait(lambda: reading.focus == "transcriptEdit")
    assert [(step.what, step.due, step.time) for step in reading.disk().steps][1] == (
        "Introduce me to the plant manager",
        date(2026, 12, 1),
        time(10),
    )
    assert_screen_equals_disk(reading)
    reading.press("Ctrl+Z", "Ctrl+Z")
    reading.wait(lambda: len(rows(reading)) == 2)
    assert reading.disk().steps == ()
    assert reading.sees("reviewPage")
    assert_screen_equals_disk(reading)


def test_arrow_keys_go_from_one_suggestion_to_the_next(reading: Driver) -> None:
    rows(reading)[0].add.setFocus()
    reading.press("Down")
    assert rows(reading)[1].add.hasFocus()
    reading.press("Down", "Up")
    assert rows(reading)[0].add.hasFocus()


def test_it_is_removed_by_its_button_and_brought_back(reading: Driver) -> None:
    kept = transcript(reading)
    reading.click("removeTranscriptButton")
    assert transcript(reading) is None
    reading.wait(lambda: not reading.sees("transcriptPanel"))
    reading.press("Ctrl+Z")
    assert transcript(reading) == kept
    reading.wait(lambda: reading.sees("transcriptPanel"))
    reading._action("removeTranscriptAction").trigger()
    assert transcript(reading) is None


def test_what_was_said_is_found(reading: Driver) -> None:
    reading.press("Ctrl+F")
    reading.type("audit")
    reading.wait(lambda: reading.sees("transcriptPanel"))
    assert "No call has all of these words" not in " ".join(reading.labels())


def test_a_file_that_is_none_changes_nothing_and_says_why(held: Driver, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("Grüße".encode("cp1252"))
    attach(held, path)
    assert transcript(held) is None
    assert "letter.txt, line 1: this is not UTF-8 from byte 3 on; save the file as UTF-8." in held.labels()
    attach(held, tmp_path / "gone.vtt")
    assert "gone.vtt cannot be read (No such file or directory)." in held.labels()


def test_in_the_trash_it_is_only_read(reading: Driver) -> None:
    reading.click("deleteCallButton")
    reading.click("trashButton")
    reading.wait(lambda: reading.sees("transcriptPanel") and not chip(reading, "Kim").isEnabled())
    assert not reading.sees("removeTranscriptButton")
    assert rows(reading) == []
    assert not chip(reading, "Kim").isEnabled()


def test_three_hours_of_33_speakers_can_be_read(held: Driver, tmp_path: Path) -> None:
    path = tmp_path / "long.vtt"
    path.write_text(long_call(), encoding="utf-8")
    attach(held, path)
    held.wait(lambda: held.sees("transcriptPanel"))
    assert "00:00  Speaker 0 | Team: We went on" in held.text("transcriptEdit")
    held.wait(lambda: "2:59:56  Speaker" in held.text("transcriptEdit"))
    assert len(held.all("speakerChip")) == 8
    held.click("moreSpeakersButton")
    assert len(held.all("speakerChip")) == 33
    held.click(held.all("speakerChip", QPushButton)[32])
    held.wait(lambda: held.text("talkLabel").startswith("Of the time: You"))
    assert "29 others" in held.text("talkLabel")


def test_another_call_shows_its_own_transcript_or_none(reading: Driver, file: Path) -> None:
    reading.new_call("Harbour Bakery")
    reading.press("Ctrl+PgDown")
    QTest.keyClick(reading.find("callList"), Qt.Key.Key_End)
    reading.wait(lambda: reading.sees("transcriptPanel"))
    QTest.keyClick(reading.find("callList"), Qt.Key.Key_Home)
    reading.wait(lambda: not reading.sees("transcriptPanel"))
    QTest.keyClick(reading.find("callList"), Qt.Key.Key_End)
    reading.wait(lambda: reading.sees("transcriptPanel"))


def test_by_words_where_there_are_no_times(held: Driver, tmp_path: Path) -> None:
    path = tmp_path / "granola.md"
    path.write_text("Me: What do you need?\nThem: One two three four.\nMe: I see, and why now?\n", encoding="utf-8")
    attach(held, path)
    held.wait(lambda: held.sees("transcriptPanel"))
    held.wait(lambda: bool(held.text("talkLabel")))
    assert held.text("talkLabel") == "Of the words: You 69\u00a0% · Them 31\u00a0%"
    assert held.text("stretchLabel") == "Your longest stretch: 5 words"
    held.wait(lambda: asked(held) == ["What do you need?", "I see, and why now?"])


def test_a_call_that_was_made_of_a_file_by_command_is_read_in_review(
    closed: Driver, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data-dir", str(closed.folder), "import", str(file)]
    assert main(words) == 0
    assert capsys.readouterr().out == "Imported 1 call.\n"
    closed.open()
    closed.press("Ctrl+PgDown")
    closed.wait(lambda: closed.sees("transcriptPanel"))
    assert "Another audit" in closed.text("transcriptEdit")
    call = closed.disk().call
    assert call.started_at == datetime(2026, 11, 23, 13, 31, 5, tzinfo=UTC)
    assert call.ended_at == datetime(2026, 11, 23, 13, 32, 8, tzinfo=UTC)
    closed.wait(lambda: len(rows(closed)) == 2)
    rows(closed)[0].add.setFocus()
    closed.press("Return")
    assert [step.due for step in closed.disk().steps] == [date(2026, 11, 27)]
    assert_screen_equals_disk(closed)
    closed.close()
    assert main(words) == 0  # the same file again makes no second call, and leaves what was done with the first
    assert [step.due for step in closed.disk().steps] == [date(2026, 11, 27)]
