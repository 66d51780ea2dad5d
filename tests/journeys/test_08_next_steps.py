"""The job, 8: a line adds a next step; "promised" says that they agreed to it out loud, its tick that it is done."""

from __future__ import annotations

from datetime import date, time

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


def chips(user: Driver) -> list[str]:
    """What is understood of the line, once that is said."""
    user.wait(lambda: user.sees("stepChips"), "nothing is understood")
    names = ("stepOwnerChip", "stepDueChip", "stepTimeChip")
    return [user.text(name).removesuffix(" ▾") for name in names if user.sees(name)]


def test_what_is_understood_is_said_while_it_is_typed(live: Driver) -> None:
    live.press("Ctrl+D")
    live.type("Dana: recall report by Wed")
    live.wait(lambda: chips(live) == ["Dana", "Wed 25 Nov", "no time"])
    assert "recall report" in live.labels()
    assert live.disk().steps == ()
    live.type("\n")
    live.wait(lambda: not live.sees("stepChips"))


class TestWhatWasUnderstood:
    @pytest.fixture
    def typing(self, user: Driver) -> Driver:
        user.new_call()
        user.type("Dana Wu, COO", into="contactEdit")
        user.press("Ctrl+D")
        user.type("send the March 3 report")
        user.wait(lambda: chips(user) == ["Me", "Wed 3 Mar 2027", "no time"])
        return user

    def test_another_owner_is_chosen(self, typing: Driver) -> None:
        typing.click("stepOwnerChip")
        typing.choose("Dana Wu")
        assert typing.text("newStepEdit") == "Dana Wu: send the report 2027-03-03"
        assert typing.focus == "newStepEdit"
        typing.press("Return")
        [step] = typing.disk().steps
        assert (step.owner, step.due) == ("Dana Wu", date(2027, 3, 3))

    def test_what_was_no_date_is_kept_as_words(self, typing: Driver) -> None:
        typing.click("stepDueChip")
        typing.choose("It is no date")
        typing.wait(lambda: chips(typing) == ["Me", "no date"])
        typing.press("Return")
        [step] = typing.disk().steps
        assert (step.what, step.due) == ("send the “March 3” report", None)

    def test_another_day_and_a_time_are_chosen(self, typing: Driver) -> None:
        typing.click("stepDueChip")
        typing.choose("Fri 27 Nov")
        typing.wait(lambda: chips(typing) == ["Me", "Fri 27 Nov", "no time"])
        typing.click("stepTimeChip")
        typing.choose("14:00")
        typing.wait(lambda: chips(typing) == ["Me", "Fri 27 Nov", "14:00"])
        typing.press("Return")
        [step] = typing.disk().steps
        assert (step.what, step.due, step.time) == ("send the report", date(2026, 11, 27), time(14))

    def test_no_date_takes_the_date_away(self, typing: Driver) -> None:
        typing.click("stepDueChip")
        typing.choose("No date")
        assert typing.text("newStepEdit") == "send the report"

    def test_keys_alone_correct_it(self, typing: Driver) -> None:
        typing.press("Down", "Right", "Return")
        typing.open_menu()
        typing.press("Down", "Down", "Return")  # today, tomorrow
        typing.activate()
        assert typing.text("newStepEdit") == "send the report 2026-11-24"
        typing.press("Down")
        assert typing.focus == "stepOwnerChip"
        typing.press("Escape")
        assert typing.focus == "newStepEdit"

    def test_tab_goes_to_the_chips_and_a_correction_is_undone(self, typing: Driver) -> None:
        typing.press("Tab")
        assert typing.focus == "stepOwnerChip"
        typing.press("Space")
        typing.choose("They")
        assert typing.text("newStepEdit") == "them: send the report 2027-03-03"
        typing.press("Ctrl+Z")
        assert typing.text("newStepEdit") == "send the March 3 report"


def test_a_date_that_is_part_of_the_words_stays_so_when_a_step_is_typed_anew(live: Driver) -> None:
    live.add_step("send the “March 3” report")
    live.step_check(1).setFocus()
    live.press("F2", "Return")
    [step] = live.disk().steps
    assert (step.what, step.due) == ("send the “March 3” report", None)


@pytest.mark.parametrize("line", ["ask about April", "March sales report", "250 seats", "call Friday Foods Ltd"])
def test_what_only_looks_like_a_date_is_none(live: Driver, line: str) -> None:
    live.press("Ctrl+D")
    live.type(line)
    assert "no date" in chips(live)
    live.press("Return")
    assert live.disk().steps[0].due is None


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
    assert "1 · 1 PROMISED" in live.labels()
    assert live.text("promisedButton") == "✓ promised"
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


def test_escape_loses_nothing_of_what_was_typed_in_a_step(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    before = live.disk().steps
    live.step_check(1).setFocus()
    live.press("F2", "Home")
    live.type("Ask ")
    live.press("Escape")
    assert not live.sees("stepLineEdit")
    assert live.disk().steps[0].what.startswith("Ask")
    assert live.step_check(1).hasFocus()
    live.press("Ctrl+Z")
    assert live.disk().steps == before


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
