"""The job, 7: notes, a line of which goes under a question; an answer that belongs to another question."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from callgoal_desktop.ui.call.question_row import QuestionRow
from tests.journeys.dragging import drop_note
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

NOTES = "Budget closes in March\nLot data lives in three spreadsheets\nPlant manager is new"


@pytest.fixture
def noted(live: Driver) -> Driver:
    """A user who has taken three lines of notes."""
    live.type(NOTES, into="notesEdit")
    return live


def test_notes_are_kept_as_they_are_typed(noted: Driver) -> None:
    assert noted.disk().call.notes == NOTES
    assert_screen_equals_disk(noted)


@pytest.mark.parametrize("how", ["the button", "Ctrl+L"])
def test_the_line_of_the_caret_is_filed_under_a_question(noted: Driver, how: str) -> None:
    noted.clock.pass_by(480)
    noted.caret("notesEdit", line=1)
    noted.click("fileNoteButton") if how == "the button" else noted.press(how)
    noted.choose("What is in the way")
    disk = noted.disk()
    assert disk.call.notes == "Budget closes in March\nPlant manager is new"
    assert disk.questions[2].answer == "Lot data lives in three spreadsheets"
    assert disk.questions[2].asked_at == noted.clock()
    assert_screen_equals_disk(noted)


def test_the_menu_names_every_question_with_a_number_to_press(noted: Driver) -> None:
    noted.caret("notesEdit", line=0)
    noted.press("Ctrl+L")
    entries = [action.text() for action in noted.open_menu().actions()]
    assert [entry[:2] for entry in entries] == [f"&{number}" for number in range(1, 8)]
    noted.press("7")
    assert noted.disk().questions[6].answer == "Budget closes in March"


def test_leaving_the_menu_files_nothing(noted: Driver) -> None:
    noted.press("Ctrl+L", "Escape")
    assert noted.disk().call.notes == NOTES
    assert noted.focus == "notesEdit"


def test_a_filed_line_joins_the_answer_that_is_there(noted: Driver) -> None:
    noted.answer(3, "Nobody knows")
    noted.caret("notesEdit", line=2)
    noted.press("Ctrl+L")
    noted.choose("What is in the way")
    assert noted.disk().questions[2].answer == "Nobody knows\nPlant manager is new"


def test_an_empty_line_is_not_filed(noted: Driver) -> None:
    noted.press("Ctrl+End", "Return")
    noted.press("Ctrl+L")
    noted.choose("What is in the way")
    assert noted.disk().questions[2].answer == ""


def test_a_line_is_filed_by_dropping_it_on_a_question(noted: Driver) -> None:
    noted.caret("notesEdit", line=1)
    noted.press("Home", "Shift+End")
    notes = noted.find("notesEdit", QPlainTextEdit)
    drop = drop_note(notes, on=noted.all("questionRow", QuestionRow)[4])
    assert drop.dropAction() == drop.dropAction().CopyAction, "the editor would cut what filing has moved already"
    disk = noted.disk()
    assert disk.questions[4].answer == "Lot data lives in three spreadsheets"
    assert disk.call.notes == "Budget closes in March\nPlant manager is new"
    assert_screen_equals_disk(noted)


def test_filing_is_one_step_to_undo(noted: Driver) -> None:
    noted.caret("notesEdit", line=1)
    noted.press("Ctrl+L")
    noted.choose("What is in the way")
    assert noted.menu_text("undoAction") == "Undo file note"
    noted.press("Ctrl+Z")
    disk = noted.disk()
    assert disk.call.notes == NOTES
    assert (disk.questions[2].answer, disk.questions[2].asked_at) == ("", None)
    assert_screen_equals_disk(noted)


def test_a_line_can_be_filed_after_the_call(noted: Driver) -> None:
    noted.press("Ctrl+Shift+Return")
    noted.click("backToCallButton")
    noted.caret("notesEdit", line=0)
    noted.press("Ctrl+L")
    noted.choose("year of waiting")
    assert noted.disk().questions[6].answer == "Budget closes in March"
    assert_screen_equals_disk(noted)


def test_an_answer_is_moved_to_another_question(live: Driver) -> None:
    live.answer(1, "It belongs below")
    live.click("statedChip")
    live.click("keyIssueButton")
    asked_at = live.disk().questions[0].asked_at
    live.clock.pass_by(60)
    live.click("questionMenuButton")
    live.choose("Move answer to", "What is in the way")
    source, target = live.disk().questions[0], live.disk().questions[2]
    assert (source.answer, source.asked_at, source.certainty, source.key_issue) == ("", None, None, False)
    assert (target.answer, target.asked_at, target.key_issue) == ("It belongs below", asked_at, True)
    assert_screen_equals_disk(live)
    live.press("Ctrl+Z")
    assert live.disk().questions[0].answer == "It belongs below"
    assert_screen_equals_disk(live)


def test_an_answer_can_be_moved_after_the_call(live: Driver) -> None:
    live.answer(1, "It belongs below")
    live.press("Ctrl+Shift+Return")
    live.click("backToCallButton")
    live.click(live.row(1))
    live.click("questionMenuButton")
    live.choose("Move answer to", "year of waiting")
    assert live.disk().questions[6].answer == "It belongs below"


def test_there_is_nothing_to_move_without_an_answer(live: Driver) -> None:
    live.click(live.row(1))
    live.click("questionMenuButton")
    entries = live.open_menu().actions()
    assert [action.isEnabled() for action in entries if "Move answer" in action.text()] == [False]
    live.press("Escape")
