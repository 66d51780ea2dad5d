"""The job, 9: the call ends, and what it came to is kept choice by choice; it can be resumed."""

from __future__ import annotations

from datetime import date
from unittest import mock

import pytest
from PySide6.QtGui import QDesktopServices
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
    assert "Nothing was promised. What happens next, and by when?" in labels
    assert "What is in the way today?" in labels
    assert "What are you trying to get to this year?" not in labels
    assert "★ Traced in four hours" in labels
    assert "Find out what recalls cost" in labels


def test_what_was_promised_decides_the_outcome_until_the_user_does(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.click("promisedButton")
    live.press("Ctrl+Shift+Return")
    assert live.text("outcomeLabel") == "ADVANCE"
    assert {"report", "Dana · Wed 25 Nov"} <= set(live.labels())
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


class TestTheNextStep:
    def test_is_asked_for_where_nothing_was_promised_and_added_right_there(self, ended: Driver) -> None:
        assert ended.sees("nextStepAsk")
        ended.type("Dana: pilot date by Fri", into="wrapUpStepEdit")
        assert [ended.text(f"step{chip}Chip") for chip in ("Owner", "Due")] == ["Dana ▾", "Fri 27 Nov ▾"]
        assert_screen_equals_disk(ended)
        ended.press("Return")
        step = ended.disk().steps[-1]
        assert (step.what, step.owner, step.due) == ("pilot date", "Dana", date(2026, 11, 27))
        assert step.promised_at == ended.clock()
        assert ended.text("outcomeLabel") == "ADVANCE"
        assert not ended.sees("nextStepAsk")
        assert ended.focus == "wrapUpStepEdit"
        assert_screen_equals_disk(ended)

    def test_is_corrected_by_its_chips(self, ended: Driver) -> None:
        ended.type("send the March 3 report", into="wrapUpStepEdit")
        ended.click("stepDueChip")
        ended.choose("It is no date")
        assert ended.text("wrapUpStepEdit") == "send the “March 3” report"
        assert ended.focus == "wrapUpStepEdit"
        assert_screen_equals_disk(ended)

    @pytest.mark.parametrize("button", ["finishCallButton", "mailRecapButton"])
    def test_that_was_typed_and_not_sent_is_not_left_out_of_the_recap(self, ended: Driver, button: str) -> None:
        ended.type("Tom: pilot by 1 Dec", into="wrapUpStepEdit")
        with mock.patch.object(QDesktopServices, "openUrl", return_value=True):
            ended.click(button)
        step = ended.disk().steps[-1]
        assert (step.what, step.owner, step.promised_at is not None) == ("pilot", "Tom", True)

    def test_that_was_being_typed_when_the_call_ended_is_in_sight(self, live: Driver) -> None:
        live.press("Ctrl+D")
        live.type("Dana: intro by Fri")
        live.press("Ctrl+Shift+Return")
        assert live.text("wrapUpStepEdit") == "Dana: intro by Fri"
        assert not live.find("asPromisedButton", QPushButton).isChecked()
        live.click("finishCallButton")
        [step] = live.disk().steps
        assert (step.what, step.promised_at) == ("intro", None)

    def test_that_was_being_typed_is_back_in_its_line_when_the_end_is_undone(self, live: Driver) -> None:
        live.press("Ctrl+D")
        live.type("Dana: intro by Fri")
        live.press("Ctrl+Shift+Return", "Ctrl+Z")
        assert live.sees("callPage")
        assert live.text("newStepEdit") == "Dana: intro by Fri"

    def test_added_without_their_promise_leaves_a_continuation_and_is_not_asked_for_again(self, ended: Driver) -> None:
        ended.click("asPromisedButton")
        ended.type("Dana: pilot date by Fri\n", into="wrapUpStepEdit")
        assert ended.disk().steps[-1].promised_at is None
        assert ended.text("outcomeLabel") == "CONTINUATION"
        assert not ended.sees("nextStepAsk")

    def test_put_aside_is_not_asked_for_again_until_that_is_undone(self, ended: Driver) -> None:
        ended.click("dismissAskButton")
        assert not ended.sees("nextStepAsk")
        assert "Nothing was promised." in ended.labels()
        ended.reopen()
        assert not ended.sees("nextStepAsk")
        ended.click("backToCallButton")
        ended.click("wrapUpButton")
        assert not ended.sees("nextStepAsk")

    def test_put_aside_by_mistake_is_undone(self, ended: Driver) -> None:
        ended.click("dismissAskButton")
        ended.press("Ctrl+Z")
        assert ended.sees("wrapUpPage")
        assert ended.sees("nextStepAsk")

    def test_why_there_is_none_is_an_answer_too(self, ended: Driver) -> None:
        ended.type("They chose another", into="noNextStepEdit")
        assert ended.sees("nextStepAsk")  # nothing moves under the hands
        ended.click("backToCallButton")
        ended.click("wrapUpButton")
        assert not ended.sees("nextStepAsk")
        assert ended.text("noNextStepEdit") == "They chose another"

    def test_is_not_asked_for_again_after_done_and_done_needs_no_answer(self, ended: Driver) -> None:
        ended.click("finishCallButton")
        assert ended.sees("reviewPage")
        ended.click("openCallButton")
        ended.click("wrapUpButton")
        assert not ended.sees("nextStepAsk")

    def test_half_typed_is_there_again_after_reopening(self, ended: Driver) -> None:
        ended.type("Dana: pil", into="wrapUpStepEdit")
        ended.reopen()
        assert ended.text("wrapUpStepEdit") == "Dana: pil"
        assert ended.focus == "wrapUpStepEdit"
        ended.type("ot by Fri\n")
        assert ended.disk().steps[-1].what == "pilot"

    def test_added_and_undone_is_typed_again(self, ended: Driver) -> None:
        ended.type("Dana: pilot by Fri\n", into="wrapUpStepEdit")
        ended.press("Ctrl+Z")
        assert ended.sees("wrapUpPage")
        assert ended.text("wrapUpStepEdit") == "Dana: pilot by Fri"
        assert len(ended.disk().steps) == 1
        assert ended.text("outcomeLabel") == "CONTINUATION"
        assert_screen_equals_disk(ended)


class TestThePromises:
    @pytest.mark.parametrize("how", ["the chip", "P"])
    def test_are_toggled_there_and_the_outcome_follows(self, ended: Driver, how: str) -> None:
        for outcome in ("ADVANCE", "CONTINUATION"):
            if how == "P":
                ended.step_check(1).setFocus()
                ended.press("P")
            else:
                ended.click("promisedButton")
            assert ended.text("outcomeLabel") == outcome
            assert_screen_equals_disk(ended)
        ended.press("Ctrl+Z")
        assert ended.sees("wrapUpPage")
        assert ended.text("outcomeLabel") == "ADVANCE"

    def test_are_walked_by_arrows_and_ticked_by_space(self, ended: Driver) -> None:
        ended.type("Send the deck\n", into="wrapUpStepEdit")
        ended.step_check(1).setFocus()
        ended.press("Down", "Space")
        assert ended.disk().steps[1].done_at == ended.clock()
        ended.press("Down")
        assert ended.focus == "wrapUpStepEdit"
        ended.step_check(2).setFocus()
        ended.press("Up", "Space")
        assert ended.disk().steps[0].done_at == ended.clock()
        assert_screen_equals_disk(ended)

    def test_of_an_ugly_step_are_plain_text(self, ended: Driver) -> None:
        ugly = "<b>bold</b> & " + "x" * 300 + " 🧑‍🍳"
        ended.click("wrapUpStepEdit")
        ended.paste(ugly)
        ended.press("Return")
        assert ugly in ended.labels()
        ended.resize(390, 860)
        assert ended.window.width() == 390


class TestMyTeam:
    def test_promises_for_us(self, ended: Driver) -> None:
        ended.type("Priya: price list by Fri\n", into="wrapUpStepEdit")
        assert ended.text("outcomeLabel") == "ADVANCE"
        ended.type("Priya", into="myTeamEdit")
        assert ended.text("outcomeLabel") == "CONTINUATION"
        assert any("Only your own side promised" in label for label in ended.labels())
        assert ended.focus == "myTeamEdit"
        assert_screen_equals_disk(ended)

    def test_typed_is_one_step_to_undo_with_the_outcome(self, ended: Driver) -> None:
        ended.type("Priya: price list by Fri\n", into="wrapUpStepEdit")
        ended.type("Tom, priya", into="myTeamEdit")
        ended.press("Ctrl+Z")
        assert ended.text("myTeamEdit") == ""
        assert ended.text("outcomeLabel") == "ADVANCE"
        assert ended.focus == "myTeamEdit"
        assert_screen_equals_disk(ended)

    def test_does_not_change_an_outcome_that_the_user_chose(self, ended: Driver) -> None:
        ended.type("Priya: price list by Fri\n", into="wrapUpStepEdit")
        choose(ended, "outcomeGroup", Outcome.ORDER)
        ended.type("Priya", into="myTeamEdit")
        assert ended.text("outcomeLabel") == "ORDER"

    def test_is_known_in_the_next_call(self, ended: Driver) -> None:
        ended.type("Priya", into="myTeamEdit")
        ended.start_unplanned()
        ended.add_step("Priya: price list by Fri")
        ended.click("promisedButton")
        ended.press("Ctrl+Shift+Return")
        assert ended.text("outcomeLabel") == "CONTINUATION"
        assert ended.text("myTeamEdit") == "Priya"


def test_tab_goes_through_the_wrap_up_as_it_is_read(ended: Driver) -> None:
    names: list[str] = []
    for _press in range(40):
        ended.press("Tab")
        names.append(ended.focus)
        if ended.focus == "finishCallButton":
            break
    order = ["yesChip", "nextStepCheck", "promisedButton", "dismissAskButton", "wrapUpStepEdit"]
    order += ["asPromisedButton", "noNextStepEdit", "orderChip", "myTeamEdit", "lessonEdit", "backToCallButton"]
    places = [names.index(name) for name in order]
    assert places == sorted(places)
    assert ended.focus == "finishCallButton"
