"""Undo and redo reach everything, name it, and leave the disk equal to the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton

from tests.journeys.comparing import differences, without_places
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def undone_and_redone(user: Driver, act: Callable[[], object], name: str, steps: int = 1) -> None:
    """Do it, take it back and do it again: the disk goes there, back and there, the screen with it."""
    before = without_places(user.disk())
    act()
    after = without_places(user.disk())
    assert differences(before, after), "nothing was done"
    assert_screen_equals_disk(user)
    assert user.menu_text("undoAction") == f"Undo {name}"
    for _step in range(steps):
        user.press("Ctrl+Z")
        assert_screen_equals_disk(user)
    assert differences(without_places(user.disk()), before) == []
    for _step in range(steps):
        user.press("Ctrl+Shift+Z")
        assert_screen_equals_disk(user)
    assert user.menu_text("undoAction") == f"Undo {name}"
    assert differences(without_places(user.disk()), after) == []


@pytest.fixture
def filled(live: Driver) -> Driver:
    """A live call with a little of everything, none of it to be merged with what follows."""
    live.type("Find out what it costs")
    live.answer(1, "Four hours")
    live.answer(2, "In June")
    live.type("line one\nline two", into="notesEdit")
    live.add_step("Dana: report by Wed")
    live.add_step("Me: agenda")
    live.clock.pass_by(10)
    return live


Act = Callable[[Driver], object]

ACTS: dict[str, tuple[str, tuple[Act, ...]]] = {
    "typing a goal": ("type goal", (lambda u: u.type(" now", into="goalEdit"),)),
    "typing a best outcome": ("type best outcome", (lambda u: u.type("A pilot", into="bestOutcomeEdit"),)),
    "typing a least outcome": ("type least outcome", (lambda u: u.type("A name", into="leastOutcomeEdit"),)),
    "typing notes": ("type notes", (lambda u: u.type(" three", into="notesEdit"),)),
    "typing an answer": ("type answer", (lambda u: u.answer(3, "Spreadsheets"),)),
    "emptying an answer": ("type answer", (lambda u: u.click(u.row(1)), lambda u: u.press("Ctrl+A", "Delete"))),
    "ticking": ("tick question", (lambda u: u.tick(4),)),
    "unticking": ("untick question", (lambda u: u.tick(1),)),
    "ticking by key": ("tick question", (lambda u: u.press("Ctrl+5"),)),
    "a certainty": ("mark answer", (lambda u: u.click(u.row(1)), lambda u: u.click("statedChip"))),
    "a star": ("star key issue", (lambda u: u.click(u.row(1)), lambda u: u.click("keyIssueButton"))),
    "skipping": ("skip question", (lambda u: u.click(u.row(6)), lambda u: u.click("skipButton"))),
    "moving a question": ("move question", (lambda u: u.go_to_question(3), lambda u: u.press("Alt+Up"))),
    "deleting a question": ("delete question", (lambda u: u.go_to_question(2), lambda u: u.press("Delete"))),
    "deleting the current question": (
        "delete question",
        (lambda u: u.click(u.row(1)), lambda u: u.go_to_question(1), lambda u: u.press("Delete")),
    ),
    "rewording a question": (
        "reword question",
        (
            lambda u: u.go_to_question(2),
            lambda u: u.press("F2"),
            lambda u: u.type(" Now?"),
            lambda u: u.press("Escape"),
        ),
    ),
    "filing a note": (
        "file note",
        (
            lambda u: u.caret("notesEdit", line=0),
            lambda u: u.press("Ctrl+L"),
            lambda u: u.choose("What is in the way"),
        ),
    ),
    "moving an answer": (
        "move answer",
        (
            lambda u: u.click(u.row(1)),
            lambda u: u.click("questionMenuButton"),
            lambda u: u.choose("Move answer to", "year of waiting"),
        ),
    ),
    "promising": ("promise next step", (lambda u: u.click(u.all("promisedButton")[0]),)),
    "ticking a step": ("tick next step", (lambda u: u.click(u.step_check(2)),)),
    "deleting a step": ("delete next step", (lambda u: u.step_check(1).setFocus(), lambda u: u.press("Delete"))),
    "moving a step": ("move next step", (lambda u: u.step_check(1).setFocus(), lambda u: u.press("Alt+Down"))),
    "a mark": ("mark minute", (lambda u: u.press("Ctrl+M"),)),
    "half a next step": ("type next step", (lambda u: u.type("Dana: int", into="newStepEdit"),)),
    "half a question": ("type question", (lambda u: u.type("Who els", into="newQuestionEdit"),)),
    "ending the call": ("end call", (lambda u: u.press("Ctrl+Shift+Return"),)),
    "deleting the call": ("delete call", (lambda u: u.press("Ctrl+PgDown"), lambda u: u.click("deleteCallButton"))),
    "another call": ("new call", (lambda u: u.press("Ctrl+N"),)),
    "an account": ("type account", (lambda u: u.press("Ctrl+N"), lambda u: u.type("Bread"))),
}


@pytest.mark.parametrize("what", ACTS)
def test_takes_back_and_does_again(filled: Driver, what: str) -> None:
    name, acts = ACTS[what]

    def act() -> None:
        for each in acts:
            each(filled)

    undone_and_redone(filled, act, name, steps=2 if what == "an account" else 1)


def test_takes_back_a_whole_call_and_does_it_again(filled: Driver) -> None:
    """Step by step to the very beginning, and back: at each place the disk is the screen."""
    filled.clock.pass_by(10)
    states = [without_places(filled.disk())]
    while filled.menu_text("undoAction") != "Undo":
        filled.press("Ctrl+Z")
        assert_screen_equals_disk(filled)
        states.append(without_places(filled.disk()))
    assert states[-1].calls == ()
    assert filled.sees("emptyPage")
    for state in reversed(states[:-1]):
        filled.press("Ctrl+Shift+Z")
        assert_screen_equals_disk(filled)
        assert differences(without_places(filled.disk()), state) == []


class TestNames:
    def test_stand_in_the_edit_menu(self, live: Driver) -> None:
        live.tick(1)
        assert live.menu_text("undoAction") == "Undo tick question"
        live.choose_from("liveMenuButton", "Edit", "Undo tick question")
        assert live.disk().questions[0].asked_at is None
        assert live.menu_text("redoAction") == "Redo tick question"
        live.choose_from("liveMenuButton", "Edit", "Redo tick question")
        assert live.disk().questions[0].asked_at is not None

    def test_are_plain_where_there_is_nothing(self, user: Driver) -> None:
        assert (user.menu_text("undoAction"), user.menu_text("redoAction")) == ("Undo", "Redo")
        user.press("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")
        assert user.sees("emptyPage")

    def test_are_said_on_the_status_line(self, live: Driver) -> None:
        live.tick(1)
        live.press("Ctrl+Z")
        assert live.text("statusLine") == "Undone: tick question"
        live.press("Ctrl+Y")
        assert live.text("statusLine") == "Done again: tick question"


class TestFocus:
    @pytest.mark.parametrize("field", ["goalEdit", "notesEdit", "newStepEdit", "newQuestionEdit"])
    def test_in_a_field_does_not_swallow_the_keys(self, live: Driver, field: str) -> None:
        live.tick(3)
        live.click(field)
        live.press("Ctrl+Z")
        assert live.disk().questions[2].asked_at is None
        live.click(field)
        live.press("Ctrl+Shift+Z")
        assert live.disk().questions[2].asked_at is not None

    def test_in_the_search_does_not_swallow_them(self, live: Driver) -> None:
        live.tick(3)
        live.press("Ctrl+F", "Ctrl+Z")
        assert live.disk().questions[2].asked_at is None

    def test_in_the_minutes_does_not_swallow_them(self, user: Driver) -> None:
        user.new_call()
        user.tick(3)
        user.click("plannedMinutesSpin")
        user.press("Ctrl+Z")
        assert user.disk().questions[2].asked_at is None


class TestOtherPlaces:
    def test_undo_after_switching_pages_goes_to_where_the_change_was(self, live: Driver) -> None:
        live.answer(2, "In June")
        live.clock.pass_by(10)
        live.press("Ctrl+PgDown")
        live.press("Ctrl+Z")
        assert live.sees("callPage")
        assert live.disk().questions[1].answer == ""
        assert live.row(2).isAncestorOf(live.find("answerEdit"))

    def test_undo_goes_to_the_call_that_was_changed(self, live: Driver) -> None:
        first = live.disk().live
        live.tick(1)
        live.press("Ctrl+N")
        live.press("Ctrl+Z", "Ctrl+Z")
        assert live.disk().questions[0].asked_at is None
        assert live.disk().drafts["open-call"] == first
        assert live.sees("endCallButton")

    def test_undo_of_a_choice_of_the_wrap_up_shows_the_wrap_up(self, live: Driver) -> None:
        live.press("Ctrl+Shift+Return")
        group = live.find("goalMetGroup")
        chip = group.findChild(QPushButton, "metChip")
        assert isinstance(chip, QPushButton)
        live.click(chip)
        live.press("Ctrl+PgDown", "Ctrl+Z")
        assert live.sees("wrapUpPage")
        assert live.disk().call.goal.met is None
        assert_screen_equals_disk(live)

    def test_undo_in_the_search_brings_the_query_back(self, live: Driver) -> None:
        live.press("Ctrl+F")
        live.type("bread")
        live.clock.pass_by(10)
        live.press("Ctrl+A", "Delete")
        assert live.text("searchEdit") == ""
        live.press("Ctrl+Z")
        assert live.text("searchEdit") == "bread"
        assert_screen_equals_disk(live)


class TestTyping:
    def test_is_one_step_until_the_hands_rest(self, live: Driver) -> None:
        live.type("one", into="notesEdit")
        live.clock.pass_by(5)
        live.type(" two")
        live.press("Ctrl+Z")
        assert live.disk().call.notes == "one"
        live.press("Ctrl+Z")
        assert live.disk().call.notes == ""

    def test_is_two_steps_when_the_caret_jumps(self, live: Driver) -> None:
        live.type("one", into="notesEdit")
        live.press("Home")
        live.type("two ")
        live.press("Ctrl+Z")
        assert live.disk().call.notes == "one"

    def test_is_two_steps_when_all_is_selected_in_between(self, live: Driver) -> None:
        live.type("much that was typed fast", into="notesEdit")
        live.press("Ctrl+A", "Delete")
        live.press("Ctrl+Z")
        assert live.disk().call.notes == "much that was typed fast"
        live.type("Dana: intro", into="newStepEdit")
        live.press("Ctrl+A", "Delete")
        live.press("Ctrl+Z")
        assert live.text("newStepEdit") == "Dana: intro"

    def test_is_two_steps_when_the_focus_goes_and_comes_back(self, live: Driver) -> None:
        live.type("one", into="notesEdit")
        live.press("Ctrl+D")
        live.click("notesEdit")
        live.press("Ctrl+End")
        live.type(" two")
        live.press("Ctrl+Z")
        assert live.disk().call.notes == "one"

    def test_leaves_the_caret_where_it_can_be_typed_on(self, live: Driver) -> None:
        live.type("one", into="notesEdit")
        live.clock.pass_by(5)
        live.type(" two")
        live.press("Ctrl+Z")
        live.click("notesEdit")
        live.press("Ctrl+End")
        live.type("!")
        assert live.disk().call.notes == "one!"

    def test_of_minutes_is_one_step(self, user: Driver) -> None:
        user.new_call()
        user.click("plannedMinutesSpin")
        user.press("Ctrl+A")
        user.type("45")
        assert user.disk().call.planned_minutes == 45
        user.press("Ctrl+Z")
        assert user.disk().call.planned_minutes is None
        assert_screen_equals_disk(user)
        user.press("Ctrl+Shift+Z")
        assert user.disk().call.planned_minutes == 45
        assert_screen_equals_disk(user)

    def test_of_a_planned_time_is_one_step(self, user: Driver) -> None:
        user.new_call()
        user.type("today 14:45", into="plannedForEdit")
        user.clock.pass_by(5)
        user.press("End", *["Backspace"] * 5)
        assert user.disk().call.planned_for is None
        user.press("Ctrl+Z")
        assert user.disk().call.planned_for is not None
        assert_screen_equals_disk(user)
        user.press("Ctrl+Z")
        assert_screen_equals_disk(user)
        assert user.text("plannedForEdit") == ""

    def test_after_undo_forgets_what_could_be_done_again(self, live: Driver) -> None:
        live.tick(1)
        live.press("Ctrl+Z")
        live.tick(2)
        live.press("Ctrl+Shift+Z")
        assert [question.asked_at is not None for question in live.disk().questions[:2]] == [False, True]


def test_switching_the_playbook_is_undone_after_a_tick_in_the_new_one(user: Driver) -> None:
    user.new_call("Northwind")
    user.find("playbookCombo").setFocus()
    before = [question.text for question in user.disk().questions]
    user.press("Down")
    user.tick(1)
    user.press("Ctrl+Z", "Ctrl+Z")
    assert [question.text for question in user.disk().questions] == before
    assert len(user.all("questionRow")) == len(before)
    assert_screen_equals_disk(user)
