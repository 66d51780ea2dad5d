"""The job, 8: a line adds a next step; "promised" says that they agreed to it out loud, its tick that it is done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def test_a_line_becomes_what_who_and_when(live: Driver) -> None:
    live.type("Dana: intro to plant manager by Fri\n", into="newStepEdit")
    [step] = live.disk().steps
    assert (step.what, step.owner, step.due) == ("intro to plant manager", "Dana", date(2026, 11, 27))
    assert live.text("newStepEdit") == ""
    assert live.focus == "newStepEdit"
    assert_screen_equals_disk(live)


def test_what_is_understood_is_said_while_it_is_typed(live: Driver) -> None:
    live.press("Ctrl+D")
    live.type("Dana: recall report by Wed")
    live.wait(lambda: any("recall report · Dana · Wed 25 Nov" in label for label in live.labels()))
    assert live.disk().steps == ()


def test_a_step_needs_no_owner_and_no_date(live: Driver) -> None:
    live.add_step("Send the deck")
    [step] = live.disk().steps
    assert (step.what, step.owner, step.due, step.promised_at, step.done_at) == ("Send the deck", "", None, None, None)
    assert "Me" in live.labels()


def test_an_empty_line_adds_nothing(live: Driver) -> None:
    live.add_step("  ")
    assert live.disk().steps == ()


def test_promised_is_a_toggle_that_stamps_the_minute(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.clock.pass_by(1200)
    live.click("promisedButton")
    assert live.disk().steps[0].promised_at == live.clock()
    assert live.find("promisedButton", QPushButton).isChecked()
    assert "1 PROMISED" in live.labels()
    live.click("promisedButton")
    assert live.disk().steps[0].promised_at is None
    assert_screen_equals_disk(live)


def test_the_tick_says_done_and_not_promised(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.click(live.step_check(1))
    [step] = live.disk().steps
    assert step.done_at == live.clock()
    assert step.promised_at is None
    live.click(live.step_check(1))
    assert live.disk().steps[0].done_at is None
    assert_screen_equals_disk(live)


def test_space_and_p_on_a_step_tick_and_promise_it(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.press("Up")
    live.step_check(1).setFocus()
    live.press("Space", "P")
    [step] = live.disk().steps
    assert step.done_at is not None
    assert step.promised_at is not None


@pytest.mark.parametrize("key", ["F2", "Return"])
def test_a_step_is_typed_anew(live: Driver, key: str) -> None:
    live.add_step("Dana: report by Wed")
    live.step_check(1).setFocus()
    live.press(key)
    assert live.text("stepLineEdit") == "Dana: report 2026-11-25"
    live.press("Ctrl+A")
    live.type("Dana: the whole report by Fri")
    assert live.disk().steps[0].what == "report"
    live.press("Return")
    [step] = live.disk().steps
    assert (step.what, step.owner, step.due) == ("the whole report", "Dana", date(2026, 11, 27))
    assert not live.sees("stepLineEdit")
    assert_screen_equals_disk(live)


def test_a_step_is_typed_anew_after_a_double_click(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.double_click(next(label for label in live.visible_labels() if label.text() == "report"))
    assert live.focus == "stepLineEdit"


def test_escape_leaves_a_step_as_it_was(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    before = live.disk().steps
    live.step_check(1).setFocus()
    live.press("F2")
    live.type(" and more")
    live.press("Escape")
    assert not live.sees("stepLineEdit")
    assert live.disk().steps == before
    assert live.step_check(1).hasFocus()


def test_a_step_keeps_its_promise_when_it_is_typed_anew(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.click("promisedButton")
    live.step_check(1).setFocus()
    live.press("F2", "End")
    live.type(" 10:00\n")
    assert live.disk().steps[0].promised_at is not None


def test_a_step_is_deleted_and_undone(live: Driver) -> None:
    live.add_step("one")
    live.add_step("two")
    live.step_check(1).setFocus()
    live.press("Delete")
    assert [step.what for step in live.disk().steps] == ["two"]
    live.press("Ctrl+Z")
    assert [step.what for step in live.disk().steps] == ["one", "two"]
    assert_screen_equals_disk(live)


def test_alt_and_arrows_move_a_step(live: Driver) -> None:
    for what in ("one", "two", "three"):
        live.add_step(what)
    live.step_check(3).setFocus()
    live.press("Alt+Up", "Alt+Up")
    assert [step.what for step in live.disk().steps] == ["three", "one", "two"]
    assert live.step_check(1).hasFocus()
    live.press("Alt+Up", "Alt+Down")
    assert [step.what for step in live.disk().steps] == ["one", "three", "two"]
    assert_screen_equals_disk(live)


def test_ctrl_d_goes_to_the_line_from_anywhere(live: Driver) -> None:
    live.type("a note", into="notesEdit")
    live.press("Ctrl+D")
    assert live.focus == "newStepEdit"


def test_what_is_overdue_says_so_until_it_is_done(live: Driver) -> None:
    live.add_step("Dana: report 2026-11-20")
    assert "overdue" in live.labels()
    live.click(live.step_check(1))
    assert "overdue" not in live.labels()
