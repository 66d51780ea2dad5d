"""The job, 6: the answer is typed under its question: how firmly it stands, its star, and what is left out."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.records import Certainty
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def test_the_answer_is_typed_in_place_under_its_question(live: Driver) -> None:
    live.answer(3, "Lot data lives in three spreadsheets")
    assert live.row(3).isAncestorOf(live.find("answerEdit"))
    assert live.disk().questions[2].answer == "Lot data lives in three spreadsheets"
    assert_screen_equals_disk(live)


def test_typing_into_an_unticked_question_ticks_it(live: Driver) -> None:
    live.clock.pass_by(90)
    live.answer(2, "A")
    assert live.check(2).isChecked()
    assert live.disk().questions[1].asked_at == live.clock()
    live.clock.pass_by(90)
    live.type("udit passed")
    assert live.disk().questions[1].asked_at != live.clock()


def test_clicking_a_question_does_not_tick_it(live: Driver) -> None:
    live.click(live.row(2))
    assert live.focus == "answerEdit"
    assert not live.check(2).isChecked()
    assert live.disk().questions[1].asked_at is None


def test_return_on_a_row_goes_to_its_answer(live: Driver) -> None:
    live.go_to_question(5)
    live.press("Return")
    assert live.focus == "answerEdit"
    live.type("The whole plant")
    assert live.disk().questions[4].answer == "The whole plant"


def test_an_answer_can_have_lines_and_shows_under_the_question_afterwards(live: Driver) -> None:
    live.answer(1, "One\nTwo")
    live.click(live.row(2))
    assert live.disk().questions[0].answer == "One\nTwo"
    assert "One\nTwo" in live.labels()
    assert_screen_equals_disk(live)


def test_going_to_another_question_leaves_each_answer_with_its_own(live: Driver) -> None:
    for number in range(1, 8):
        live.press(f"Ctrl+{number}")
        live.type(f"answer {number}")
    assert [question.answer for question in live.disk().questions] == [f"answer {n}" for n in range(1, 8)]
    assert_screen_equals_disk(live)


@pytest.mark.parametrize("certainty", list(Certainty))
def test_an_answer_is_stated_implied_or_unknown_and_the_choice_is_taken_back(
    live: Driver, certainty: Certainty
) -> None:
    live.answer(1, "x")
    live.click(f"{certainty}Chip")
    assert live.disk().questions[0].certainty is certainty
    live.click(f"{certainty}Chip")
    assert live.disk().questions[0].certainty is None


def test_only_one_certainty_holds(live: Driver) -> None:
    live.answer(1, "x")
    live.click("statedChip")
    live.click("impliedChip")
    assert live.disk().questions[0].certainty is Certainty.IMPLIED
    chips = {name: live.find(f"{name}Chip").property("checked") for name in Certainty}
    assert chips == {Certainty.STATED: False, Certainty.IMPLIED: True, Certainty.UNKNOWN: False}


def test_the_chips_follow_the_current_question(live: Driver) -> None:
    live.answer(1, "x")
    live.click("statedChip")
    live.click(live.row(2))
    assert live.find("statedChip").property("checked") is False
    live.click(live.row(1))
    assert live.find("statedChip").property("checked") is True


def test_a_key_issue_gets_a_star(live: Driver) -> None:
    live.answer(1, "x")
    live.click("keyIssueButton")
    assert live.disk().questions[0].key_issue
    assert "★" in live.labels()
    assert_screen_equals_disk(live)
    live.click("keyIssueButton")
    assert not live.disk().questions[0].key_issue
    assert_screen_equals_disk(live)


def test_a_question_is_left_out_on_purpose_and_asked_after_all(live: Driver) -> None:
    live.click(live.row(6))
    live.click("skipButton")
    assert live.disk().questions[5].skipped
    assert "skipped" in live.labels()
    live.click("skipButton")
    assert not live.disk().questions[5].skipped
    live.click("skipButton")
    live.press("Ctrl+6")
    assert not live.disk().questions[5].skipped
    assert live.disk().questions[5].asked_at is not None
    assert_screen_equals_disk(live)


def test_a_choice_leaves_the_typing_where_it_was(live: Driver) -> None:
    live.answer(1, "Recall traced")
    live.click("keyIssueButton")
    live.click("answerEdit")
    live.press("Ctrl+End")
    live.type(" in 4 hours")
    assert live.disk().questions[0].answer == "Recall traced in 4 hours"


def test_emptying_an_answer_keeps_the_tick(live: Driver) -> None:
    live.answer(1, "x")
    live.press("Backspace")
    assert live.disk().questions[0].answer == ""
    assert live.check(1).isChecked()
