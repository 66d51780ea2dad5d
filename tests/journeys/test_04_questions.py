"""The job, 4: the guided questions are added to, reworded, deleted, and put in another order."""

from __future__ import annotations

import pytest

from callgoal_desktop.ui.call.question_row import QuestionRow
from tests.journeys.dragging import drop_foreign_text, drop_question
from tests.journeys.driver import Driver, texts
from tests.journeys.screen import assert_screen_equals_disk


@pytest.fixture
def prepared(user: Driver) -> Driver:
    """A user who plans a call with the default questions."""
    user.new_call("Northwind")
    return user


def order(user: Driver) -> list[str]:
    """The questions by the last part of their origin; the words where they have none."""
    assert_screen_equals_disk(user)
    return [question.origin.rpartition("/")[2] or question.text for question in user.disk().questions]


DEFAULT = ["where-1", "where-2", "challenge-1", "challenge-2", "challenge-3", "stake-1", "stake-2"]


def test_stand_under_the_titles_of_three_sections(prepared: Driver) -> None:
    assert order(prepared) == DEFAULT
    for title in ("Where are they going?", "Challenges", "What is at stake?"):
        assert title in prepared.labels()


def test_show_their_probes_when_they_are_worked_on(prepared: Driver) -> None:
    prepared.click(prepared.row(3))
    assert any("Can you give me the last example?" in label for label in prepared.labels())


def test_a_question_of_ones_own_is_added_at_the_end(prepared: Driver) -> None:
    prepared.type("Who signs?\n", into="newQuestionEdit")
    assert order(prepared) == [*DEFAULT, "Who signs?"]
    assert prepared.text("newQuestionEdit") == ""
    assert prepared.focus == "newQuestionEdit"
    prepared.type("And by when?\n")
    assert order(prepared) == [*DEFAULT, "Who signs?", "And by when?"]


def test_a_question_without_words_is_not_added(prepared: Driver) -> None:
    prepared.type("   \n", into="newQuestionEdit")
    assert order(prepared) == DEFAULT


def test_a_question_is_reworded_with_f2(prepared: Driver) -> None:
    prepared.go_to_question(2)
    prepared.press("F2")
    prepared.type(" And when?")
    assert prepared.disk().questions[1].text == "What would tell you that you got there? And when?"
    prepared.press("Escape")
    assert prepared.focus == "questionCheck"
    assert not prepared.sees("questionTextEdit")
    assert_screen_equals_disk(prepared)


def test_a_question_is_reworded_after_a_double_click(prepared: Driver) -> None:
    row = prepared.all("questionRow", QuestionRow)[3]
    prepared.double_click(row.words)
    prepared.press("Ctrl+A")
    prepared.type("What did you try?")
    prepared.click("accountEdit")
    assert not prepared.sees("questionTextEdit")
    assert prepared.disk().questions[3].text == "What did you try?"
    assert_screen_equals_disk(prepared)


def test_a_question_may_lose_all_its_words_and_stays_in_its_place(prepared: Driver) -> None:
    prepared.go_to_question(1)
    prepared.press("F2", "Ctrl+A", "Delete", "Escape")
    assert order(prepared) == DEFAULT
    assert prepared.disk().questions[0].text == ""
    prepared.go_to_question(1)
    prepared.press("F2")
    assert prepared.text("questionTextEdit") == ""
    prepared.type("New words")
    assert prepared.disk().questions[0].text == "New words"


def test_a_question_is_deleted_by_a_key_and_from_the_menu(prepared: Driver) -> None:
    prepared.go_to_question(4)
    prepared.press("Delete")
    assert order(prepared) == [*DEFAULT[:3], *DEFAULT[4:]]
    prepared.click(prepared.row(1))
    prepared.click("questionMenuButton")
    prepared.choose("Delete question")
    assert order(prepared) == [*DEFAULT[1:3], *DEFAULT[4:]]


def test_alt_and_arrows_move_a_question_and_the_focus_goes_with_it(prepared: Driver) -> None:
    prepared.go_to_question(5)
    prepared.press("Alt+Up")
    assert order(prepared) == ["where-1", "where-2", "challenge-1", "challenge-3", "challenge-2", "stake-1", "stake-2"]
    prepared.press("Alt+Up", "Alt+Down")
    assert order(prepared)[3] == "challenge-3"
    assert prepared.check(4).hasFocus()


def test_moving_past_the_end_of_a_section_goes_into_the_next(prepared: Driver) -> None:
    prepared.go_to_question(2)
    prepared.press("Alt+Down")
    assert order(prepared) == DEFAULT
    assert prepared.disk().questions[1].section == "Challenges"


def test_the_first_and_the_last_question_move_no_further(prepared: Driver) -> None:
    prepared.go_to_question(1)
    prepared.press("Alt+Up")
    prepared.go_to_question(7)
    prepared.press("Alt+Down")
    assert order(prepared) == DEFAULT


def test_the_menu_moves_a_question_too(prepared: Driver) -> None:
    prepared.click(prepared.row(4))
    prepared.click("questionMenuButton")
    prepared.choose("Move up")
    assert order(prepared)[2:4] == ["challenge-2", "challenge-1"]


def test_a_question_dropped_on_another_takes_its_place_and_section(prepared: Driver) -> None:
    rows = prepared.all("questionRow", QuestionRow)
    drop_question(rows[6], on=rows[1])
    assert order(prepared) == ["where-1", "stake-2", "where-2", "challenge-1", "challenge-2", "challenge-3", "stake-1"]
    assert prepared.disk().questions[1].section == "Where are they going?"


def test_a_question_dropped_on_itself_stays(prepared: Driver) -> None:
    rows = prepared.all("questionRow", QuestionRow)
    drop_question(rows[2], on=rows[2])
    assert order(prepared) == DEFAULT
    assert not prepared.window.isHidden()


def test_a_text_from_elsewhere_is_not_taken_for_a_question(prepared: Driver) -> None:
    rows = prepared.all("questionRow", QuestionRow)
    assert not drop_foreign_text("anything", on=rows[0])


def test_arrows_walk_over_the_questions_to_the_line_for_a_new_one(prepared: Driver) -> None:
    prepared.go_to_question(6)
    prepared.press("Up", "Down", "Down")
    assert prepared.check(7).hasFocus()
    prepared.press("Down")
    assert prepared.focus == "newQuestionEdit"


def test_all_of_them_can_be_deleted_and_one_added(prepared: Driver) -> None:
    for _question in DEFAULT:
        prepared.go_to_question(1)
        prepared.press("Delete")
    assert order(prepared) == []
    prepared.type("The only one\n", into="newQuestionEdit")
    assert texts(prepared.disk().questions) == ["The only one"]
    assert_screen_equals_disk(prepared)
