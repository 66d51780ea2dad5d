"""The job, 5: the call starts, the clock runs, and every tick stamps its minute."""

from __future__ import annotations

import pytest

from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def asked(user: Driver) -> list[int]:
    """The numbers of the questions that are ticked on the disk."""
    assert_screen_equals_disk(user)
    return [number for number, question in enumerate(user.disk().questions, start=1) if question.asked_at]


@pytest.mark.parametrize("how", ["the button", "Ctrl+Return", "Ctrl+Enter"])
def test_a_planned_call_starts(user: Driver, how: str) -> None:
    user.new_call("Northwind")
    user.click("startCallButton") if how == "the button" else user.press(how)
    disk = user.disk()
    assert disk.live == disk.call.id
    assert disk.call.started_at == user.clock()
    assert user.sees("timerLabel")
    assert not user.sees("startCallButton")


def test_the_first_question_has_the_keyboard_when_the_call_starts(user: Driver) -> None:
    user.new_call("Northwind")
    user.press("Ctrl+Return")
    assert user.check(1).hasFocus()
    user.press("Space")
    assert asked(user) == [1]


def test_the_timer_runs(live: Driver) -> None:
    assert live.text("timerLabel") == "00:00"
    live.clock.pass_by(754)
    live.wait(lambda: live.text("timerLabel") == "12:34", "the timer stands still")


def test_the_planned_minutes_stand_beside_it(user: Driver) -> None:
    user.new_call("Northwind")
    user.click("plannedMinutesSpin")
    user.press("Ctrl+A")
    user.type("30")
    user.press("Ctrl+Return")
    assert "/ 30:00" in user.labels()


def test_a_click_ticks_and_stamps_the_minute(live: Driver) -> None:
    live.clock.pass_by(125)
    live.tick(3)
    assert asked(live) == [3]
    assert live.disk().questions[2].asked_at == live.clock()
    assert "02:05" in live.labels()
    assert live.text("askedLabel") == "1 of 7 asked"


def test_space_ticks_the_row_that_has_the_focus(live: Driver) -> None:
    live.go_to_question(2)
    live.clock.pass_by(61)
    live.press("Space")
    assert asked(live) == [2]
    assert live.disk().questions[1].asked_at == live.clock()


@pytest.mark.parametrize("number", range(1, 8))
def test_ctrl_and_a_number_ticks_that_question_from_anywhere(live: Driver, number: int) -> None:
    live.type("in the middle of a note", into="notesEdit")
    live.clock.pass_by(300)
    live.press(f"Ctrl+{number}")
    assert asked(live) == [number]
    assert live.disk().questions[number - 1].asked_at == live.clock()
    assert live.disk().call.notes == "in the middle of a note"
    assert live.focus == "answerEdit"


def test_ctrl_9_ticks_a_ninth_question_and_nothing_where_there_is_none(live: Driver) -> None:
    live.press("Ctrl+9")
    assert asked(live) == []
    live.type("Eighth?\nNinth?\n", into="newQuestionEdit")
    live.press("Ctrl+9", "Ctrl+8")
    assert asked(live) == [8, 9]


def test_a_number_alone_types(live: Driver) -> None:
    live.type("1 2 3", into="notesEdit")
    assert asked(live) == []
    assert live.disk().call.notes == "1 2 3"


def test_ticking_again_unticks_and_keeps_the_answer(live: Driver) -> None:
    live.press("Ctrl+4")
    live.type("Two consultants")
    live.tick(4)
    assert asked(live) == []
    assert live.disk().questions[3].answer == "Two consultants"


def test_a_tick_that_is_taken_back_by_mistake_comes_back_with_its_first_minute(live: Driver) -> None:
    live.tick(4)
    first = live.clock()
    live.clock.pass_by(600)
    live.tick(4)
    live.press("Ctrl+Z")
    assert live.disk().questions[3].asked_at == first


def test_a_question_can_be_ticked_before_the_call_has_started(user: Driver) -> None:
    user.new_call("Northwind")
    user.tick(1)
    assert asked(user) == [1]


def test_each_tick_is_on_the_disk_at_once(live: Driver) -> None:
    for number in (1, 3, 5, 7, 3):
        live.tick(number)
        assert (live.disk().questions[number - 1].asked_at is not None) == live.check(number).isChecked()
    assert asked(live) == [1, 5, 7]
