"""The job, 9: the call ends, and what it came to is kept choice by choice; it can be resumed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from callgoal_desktop.core.records import GoalMet, Outcome, Stage, Verdict
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


@pytest.fixture
def ended(live: Driver) -> Driver:
    """A user who has just ended a call in which something was asked and promised."""
    live.type("Find out what recalls cost, and agree on a pilot by Friday", into="goalEdit")
    live.answer(1, "Traced in four hours")
    live.click("keyIssueButton")
    live.add_step("Dana: report by Wed")
    live.clock.pass_by(1500)
    live.click("endCallButton")
    return live


def choose(user: Driver, group: str, chip: str) -> None:
    """Click a choice of a group."""
    box = user.find(group)
    found = box.findChild(QPushButton, f"{chip}Chip")
    assert isinstance(found, QPushButton)
    user.click(found)
    assert_screen_equals_disk(user)


@pytest.mark.parametrize("how", ["the button", "Ctrl+Shift+Return"])
def test_ending_stops_the_clock_and_asks_what_it_came_to(live: Driver, how: str) -> None:
    live.clock.pass_by(1500)
    live.click("endCallButton") if how == "the button" else live.press(how)
    disk = live.disk()
    assert disk.live is None
    assert disk.call.ended_at == live.clock()
    assert disk.call.spans[-1].until == live.clock()
    assert live.sees("wrapUpPage")
    assert "25:00 · 0 of 7 questions asked" in live.labels()


def test_the_goal_was_met_at_least_or_not(ended: Driver) -> None:
    for met in GoalMet:
        choose(ended, "goalMetGroup", met)
        assert ended.disk().call.goal.met is met
    choose(ended, "goalMetGroup", GoalMet.NOT_MET)
    assert ended.disk().call.goal.met is None


def test_qualified_and_right_resource_are_kept_apart(ended: Driver) -> None:
    choose(ended, "qualifiedGroup", Verdict.YES)
    choose(ended, "rightResourceGroup", Verdict.UNKNOWN)
    call = ended.disk().call
    assert (call.qualified, call.right_resource) == (Verdict.YES, Verdict.UNKNOWN)


def test_it_shows_what_was_agreed_not_asked_and_starred(ended: Driver) -> None:
    labels = "\n".join(ended.labels())
    assert "Nothing was promised." in labels
    assert "What is in the way today?" in labels
    assert "What are you trying to get to this year?" not in labels
    assert "★ Traced in four hours" in labels
    assert "Find out what recalls cost" in labels


def test_what_was_promised_decides_the_outcome_until_the_user_does(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.click("promisedButton")
    live.press("Ctrl+Shift+Return")
    assert live.text("outcomeLabel") == "ADVANCE"
    assert any("report" in label and "Dana · Wed 25 Nov" in label for label in live.labels())
    choose(live, "outcomeGroup", Outcome.ORDER)
    assert (live.disk().call.outcome, live.disk().call.outcome_by_user) == (Outcome.ORDER, True)
    choose(live, "outcomeGroup", Outcome.ORDER)
    assert (live.disk().call.outcome, live.disk().call.outcome_by_user) == (Outcome.ADVANCE, False)


def test_a_call_without_a_promise_is_a_continuation_and_asks_why(ended: Driver) -> None:
    assert ended.disk().call.outcome is Outcome.CONTINUATION
    ended.type("She left early", into="noNextStepEdit")
    assert ended.disk().call.no_next_step_because == "She left early"


def test_one_thing_to_do_differently_is_kept_as_it_is_typed(ended: Driver) -> None:
    ended.type("Ask about the cost first", into="lessonEdit")
    assert ended.disk().call.lesson == "Ask about the cost first"
    assert_screen_equals_disk(ended)


def test_left_half_way_it_opens_again_where_it_was(ended: Driver) -> None:
    choose(ended, "goalMetGroup", GoalMet.LEAST)
    ended.type("Half a less", into="lessonEdit")
    ended.reopen()
    assert ended.sees("wrapUpPage")
    assert ended.text("lessonEdit") == "Half a less"
    assert_screen_equals_disk(ended)
    assert ended.focus == "lessonEdit"
    ended.type("on")
    assert ended.disk().call.lesson == "Half a lesson"


def test_it_can_be_left_and_come_back_to(ended: Driver) -> None:
    choose(ended, "qualifiedGroup", Verdict.NO)
    ended.click("backToCallButton")
    assert ended.sees("callPage")
    ended.press("Ctrl+PgDown", "Ctrl+PgUp")
    ended.click("wrapUpButton")
    assert ended.sees("wrapUpPage")
    assert_screen_equals_disk(ended)


def test_done_copies_the_recap_and_shows_the_call_in_review(ended: Driver) -> None:
    from PySide6.QtGui import QGuiApplication

    ended.click("finishCallButton")
    assert ended.sees("reviewPage")
    assert "Traced in four hours" in QGuiApplication.clipboard().text()
    assert any("Traced in four hours" in label for label in ended.labels())


@pytest.mark.parametrize(("width", "focus"), [(390, "callDetail"), (1120, "callList")])
def test_done_leaves_the_keyboard_where_no_key_deletes_the_call(ended: Driver, width: int, focus: str) -> None:
    ended.resize(width, 700)
    ended.click("finishCallButton")
    assert ended.focus == focus
    ended.press("Space", "Return")
    assert len(ended.disk().calls) == 1


def test_everything_may_be_left_out(ended: Driver) -> None:
    ended.click("finishCallButton")
    call = ended.disk().call
    assert (call.goal.met, call.qualified, call.right_resource, call.lesson) == (None, None, None, "")
    assert call.stage is Stage.ENDED


@pytest.mark.parametrize("how", ["the button", "Ctrl+Return"])
def test_a_call_is_resumed_and_the_pause_is_not_counted(ended: Driver, how: str) -> None:
    choose(ended, "goalMetGroup", GoalMet.MET)
    ended.click("backToCallButton")
    ended.clock.pass_by(600)
    ended.click("resumeCallButton") if how == "the button" else ended.press(how)
    disk = ended.disk()
    assert disk.live == disk.call.id
    assert len(disk.call.spans) == 2
    assert disk.call.ended_at is None
    assert disk.call.goal.met is GoalMet.MET
    ended.clock.pass_by(60)
    ended.wait(lambda: ended.text("timerLabel") == "26:00")
    ended.press("Ctrl+Shift+Return")
    assert "26:00 · 1 of 7 questions asked" in ended.labels()


def test_a_key_that_starts_calls_does_nothing_to_the_one_being_wrapped_up(ended: Driver) -> None:
    ended.press("Ctrl+Return")
    assert ended.disk().live is None
    assert ended.sees("wrapUpPage")


def test_a_call_is_resumed_by_key_when_one_has_gone_back_to_it(ended: Driver) -> None:
    ended.click("backToCallButton")
    ended.press("Ctrl+Return")
    assert ended.disk().live == ended.disk().call.id
    assert ended.sees("callPage")
    assert_screen_equals_disk(ended)


def test_undo_of_ending_lets_the_call_run_again(ended: Driver) -> None:
    ended.press("Ctrl+Z")
    disk = ended.disk()
    assert disk.live == disk.call.id
    assert len(disk.call.spans) == 1
    assert ended.sees("endCallButton")
    assert_screen_equals_disk(ended)


class TestStartingAnotherCall:
    def test_asks_to_end_the_live_one(self, live: Driver) -> None:
        first = live.disk().call.id
        live.type("Harbour Bakery")
        live.new_call("Northwind")
        live.press("Ctrl+Return")
        said = live.answer_box("End “Untitled call” and start")
        assert said == "“Untitled call” is live.\nStart “Northwind”"
        disk = live.disk()
        assert disk.live != first
        assert disk.whole(disk.live or "").call.account == "Northwind"
        assert disk.whole(first).call.stage is Stage.ENDED
        assert_screen_equals_disk(live)

    def test_cancelled_changes_nothing(self, live: Driver) -> None:
        first = live.disk().call.id
        live.new_call("Northwind")
        live.press("Ctrl+Return")
        live.answer_box("Cancel")
        assert live.disk().live == first
        assert live.sees("startCallButton")

    def test_by_key_asks_too(self, live: Driver) -> None:
        live.press("Ctrl+Shift+N")
        live.answer_box("End “Untitled call” and start")
        disk = live.disk()
        assert len(disk.calls) == 2
        assert disk.live == disk.calls[0].call.id

    def test_is_one_step_to_undo(self, live: Driver) -> None:
        first = live.disk().call
        live.new_call("Northwind")
        live.press("Ctrl+Return")
        live.answer_box("End “Untitled call” and start")
        live.press("Ctrl+Z")
        disk = live.disk()
        assert disk.live == first.id
        assert disk.whole(first.id).call == first
        assert_screen_equals_disk(live)

    def test_a_name_with_an_ampersand_is_shown_whole(self, user: Driver) -> None:
        user.new_call("A & B")
        user.press("Ctrl+Return")
        user.new_call("C & D")
        user.press("Ctrl+Return")
        said = user.answer_box("End “A && B” and start")
        assert said == "“A & B” is live.\nStart “C & D”"
