"""From call to call: who it was, what was left open, and the next call planned in under a minute."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from callgoal_desktop.core.records import Call, CallId, Outcome, Question, QuestionId, Stage, WholeCall
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.call.earlier_acts import EarlierActs
from callgoal_desktop.ui.parts.completing_field import CompletingField
from callgoal_desktop.workspace import DEFAULT_KEY, Workspace
from tests.clock import MONDAY
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

NINTH = timedelta(days=14)
"""The first call is of 9 November; then two weeks go by."""


@pytest.fixture
def back(user: Driver) -> Driver:
    """A user who had a call with Northwind Foods two weeks ago: five of seven asked, one promise each."""
    user.clock.pass_by(-NINTH.total_seconds())
    user.new_call("Northwind Foods")
    user.type("Dana Wu, COO", into="contactEdit")
    user.type("Find out what slow recalls cost; agree a pilot", into="goalEdit")
    user.press("Ctrl+Return")
    user.answer(3, "Line 4 stops.\nNobody knows why.")
    user.press("Ctrl+1", "Ctrl+2", "Ctrl+4", "Ctrl+6")
    user.add_step("Dana: intro to plant manager by 2026-11-27")
    user.add_step("me: send the recall case study by 2026-11-20")
    for promised in user.all("promisedButton"):
        user.click(promised)
    user.press("Ctrl+Shift+Return")
    user.click("not_metChip")
    user.click("finishCallButton")
    user.clock.pass_by(NINTH.total_seconds())
    return user


def plan(user: Driver, account: str = "Northwind Foods") -> None:
    """Plan a call with this account, all of it typed."""
    user.new_call(account)
    user.settle()


def newest(user: Driver) -> WholeCall:
    """The call that is open."""
    return user.disk().whole(user.disk().drafts["open-call"])


def panel_says(user: Driver) -> str:
    """What the visible labels of the Last time panel say."""
    labels = user.find("lastTimePanel").findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def carried(user: Driver) -> list[Question]:
    """The questions of the open call that were carried over."""
    return [question for question in newest(user).questions if question.carried_from]


def offered(user: Driver, name: str = "accountEdit") -> list[str]:
    """What the list under a field offers."""
    return user.find(name, CompletingField).offered


class TestCompletion:
    """A known account is typed by its beginning."""

    def test_offers_what_begins_so_and_takes_nothing_by_itself(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        assert offered(back) == ["Northwind Foods"]
        assert newest(back).call.account == "nor"
        back.type("ma")
        assert offered(back) == []

    @pytest.mark.parametrize(("key", "focus"), [("Return", "accountEdit"), ("Tab", "contactEdit")])
    def test_is_chosen_by_down_and_taken_by_a_key(self, back: Driver, key: str, focus: str) -> None:
        back.new_call()
        back.type("nor")
        back.press("Down", key)
        assert newest(back).call.account == "Northwind Foods"
        assert back.focus == focus
        assert not back.sees("suggestionList")
        assert_screen_equals_disk(back)

    def test_is_taken_by_the_mouse(self, back: Driver) -> None:
        back.new_call()
        back.type("foo")
        back.click("suggestionList")
        assert newest(back).call.account == "Northwind Foods"
        assert back.focus == "accountEdit"

    def test_tab_without_a_choice_keeps_what_was_typed(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        back.press("Tab")
        assert newest(back).call.account == "nor"
        assert back.focus == "contactEdit"
        assert not back.sees("suggestionList")

    def test_up_above_the_first_chooses_none(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        back.press("Down", "Up", "Return")
        assert newest(back).call.account == "nor"

    def test_escape_closes_the_list_and_nothing_else(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        back.press("Escape")
        assert not back.sees("suggestionList")
        assert (back.text("accountEdit"), back.focus) == ("nor", "accountEdit")

    def test_a_click_elsewhere_closes_the_list(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        back.click("goalPanel")
        assert not back.sees("suggestionList")

    def test_is_one_step_to_undo(self, back: Driver) -> None:
        back.new_call()
        back.type("nor")
        back.press("Down", "Return", "Ctrl+Z")
        assert newest(back).call.account == "nor"
        assert not back.sees("suggestionList")
        back.press("Ctrl+Shift+Z")
        assert newest(back).call.account == "Northwind Foods"
        back.type("!")
        back.press("Ctrl+Z")
        assert newest(back).call.account == "Northwind Foods"
        assert_screen_equals_disk(back)

    def test_contacts_are_those_of_the_account_without_a_letter_typed(self, back: Driver) -> None:
        back.new_call("Southwind")
        back.type("Stranger", into="contactEdit")
        plan(back)
        back.press("Tab", "Down")
        assert offered(back, "contactEdit") == ["Dana Wu, COO"]
        back.press("Return")
        assert newest(back).call.contact == "Dana Wu, COO"
        assert_screen_equals_disk(back)

    def test_an_account_of_five_thousand_letters_is_elided(self, user: Driver) -> None:
        long = "North " + "W" * 5000
        user.resize(390, 860)
        user.new_call()
        user.paste(long, into="accountEdit")
        user.press("Ctrl+Return")
        user.press("Ctrl+Shift+Return")
        user.new_call()
        user.type("north")
        assert user.find("suggestionList").geometry().right() < user.window.width()
        user.press("Down", "Return")
        user.settle()
        assert newest(user).call.account == long
        assert user.sees("lastTimePanel")
        assert user.window.width() == 390

    @pytest.mark.parametrize("account", ["100% Juice", "a_b", 'O\'Neil "and" <b>sons</b> & co', "🥐 Bäckerei"])
    def test_any_sign_can_stand_in_a_name(self, user: Driver, account: str) -> None:
        user.new_call(account)
        user.press("Ctrl+Return", "Ctrl+Shift+Return")
        user.new_call(account[:3])
        assert offered(user) == ([] if account == account[:3] else [account])
        user.press("Down", "Return")
        user.settle()
        assert newest(user).call.account == account
        assert user.sees("lastTimePanel")


def _many_calls(number: int) -> Iterator[WholeCall]:
    for nth in range(number):
        at = MONDAY - timedelta(days=number - nth)
        call = Call(CallId(f"call {nth}"), "Northwind", started_at=at, ended_at=at + timedelta(minutes=30))
        yield WholeCall(call, (Question(QuestionId(f"question {nth}"), call.id, 0, "New", f"What is new in {nth}?"),))


class TestLastTime:
    """What the last call came to is read before the next one."""

    def test_says_when_what_it_came_to_and_what_is_open(self, back: Driver) -> None:
        plan(back)
        says = panel_says(back)
        assert "LAST TIME · 9 NOV" in says
        assert "ADVANCE" in says
        assert "Goal, not met: Find out what slow recalls cost; agree a pilot" in says
        assert "Open: “Who else is affected when it goes wrong?”" in says
        assert "Open: “What does a year of waiting cost?”" in says
        assert "What is in the way today?" not in says
        assert "I promised: send the recall case study (Fri 20 Nov)\noverdue" in says
        assert "Dana promised: intro to plant manager (Fri 27 Nov)" in says
        assert says.count("overdue") == 1

    def test_knows_the_account_in_any_case_and_spacing(self, back: Driver) -> None:
        plan(back, "  NORTHWIND   foods ")
        assert back.sees("lastTimePanel")
        back.type("x")
        back.settle()
        assert not back.sees("lastTimePanel")

    def test_is_only_before_the_call(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Return")
        back.settle()
        assert not back.sees("lastTimePanel")
        assert_screen_equals_disk(back)

    def test_does_not_show_a_call_in_the_trash(self, back: Driver) -> None:
        back.click("deleteCallButton")
        plan(back)
        assert not back.sees("lastTimePanel")

    def test_the_live_call_is_no_last_time(self, user: Driver) -> None:
        user.new_call("Northwind")
        user.press("Ctrl+Return")
        user.press("Ctrl+N")
        user.type("Northwind")
        user.settle()
        assert not user.sees("lastTimePanel")

    def test_reads_what_they_said_in_its_place(self, back: Driver) -> None:
        plan(back)
        assert "Line 4 stops." not in panel_says(back)
        back.click("readLastTimeButton")
        assert "Line 4 stops." in panel_says(back)
        assert "Nobody knows why." not in panel_says(back)
        back.click("wholeCallButton")
        assert back.sees("reviewPage")
        assert "Line 4 stops.\nNobody knows why." in back.labels()

    def test_is_folded_to_a_line_and_stays_so(self, back: Driver) -> None:
        plan(back)
        back.click("lastTimeFoldButton")
        assert "2 questions open · 2 promises open" in panel_says(back)
        assert not back.sees("carryAllButton")
        back.reopen()
        assert not back.sees("carryAllButton")
        back.press("Ctrl+Shift+L")
        assert back.focus == "carryAllButton"

    def test_without_one_the_key_says_so(self, user: Driver) -> None:
        user.new_call("Nobody")
        user.press("Ctrl+Shift+L")
        assert "There is no earlier call with this account." in user.labels()

    def test_with_nothing_left_open_says_so(self, user: Driver) -> None:
        user.new_call("Northwind")
        user.press("Ctrl+Return", *[f"Ctrl+{number}" for number in range(1, 8)], "Ctrl+Shift+Return")
        plan(user, "Northwind")
        assert "Nothing is left open." in panel_says(user)
        user.press("Ctrl+Shift+L")
        assert user.focus == "readLastTimeButton"

    def test_of_two_thousand_calls_reads_the_last_ones(self, closed: Driver) -> None:
        with contextlib.closing(Store.open(closed.folder)) as store:
            store.put(_many_calls(2000))
        closed.open(390, 860)
        closed.new_call("northwind")
        assert offered(closed) == ["Northwind"]
        closed.press("Down", "Return")
        closed.settle()
        says = panel_says(closed)
        assert "Open: “What is new in 1999?”" in says
        assert "Open: “What is new in 1995?”" in says
        assert "1994" not in says
        closed.press("Ctrl+Shift+L", "A")
        assert len(carried(closed)) == 5
        assert_screen_equals_disk(closed)

    @pytest.mark.parametrize("size", [(390, 860), (390, 640), (1120, 700)])
    def test_leaves_room_for_the_goal(self, back: Driver, size: tuple[int, int]) -> None:
        plan(back)
        back.resize(*size)
        panel = back.find("lastTimePanel")
        assert panel.height() < size[1] / 2
        back.click("goalEdit")
        assert back.focus == "goalEdit"
        assert back.window.width() == size[0]


class TestCarryingOver:
    """A question that was left open is asked the next time, and never twice."""

    def test_one_by_its_number(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Shift+L", "2")
        assert [question.text for question in carried(back)] == ["What does a year of waiting cost?"]
        assert len(newest(back).questions) == 7
        assert back.text("carryAllButton") == "Carry over 1"
        assert "carried over" in panel_says(back)
        assert_screen_equals_disk(back)

    def test_all_by_one_key_and_the_goal_is_next(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Shift+L", "A")
        assert len(carried(back)) == 2
        assert back.focus == "goalEdit"
        assert not back.sees("carryAllButton")
        back.press("Ctrl+Z")
        back.settle()
        assert carried(back) == []
        assert back.text("carryAllButton") == "Carry over 2"
        assert_screen_equals_disk(back)

    def test_one_by_its_button(self, back: Driver) -> None:
        plan(back)
        back.click(back.all("carryButton")[0])
        assert [question.text for question in carried(back)] == ["Who else is affected when it goes wrong?"]

    def test_marks_the_question_until_it_is_asked(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Shift+L", "A")
        back.settle()
        assert [each.property("text") for each in back.all("carriedLabel")] == ["open from 9 Nov"] * 2
        back.press("Ctrl+Return", "Ctrl+5")
        back.settle()
        assert len(back.all("carriedLabel")) == 1
        back.reopen()
        assert len(back.all("carriedLabel")) == 1

    def test_copies_a_question_that_the_new_call_has_not(self, back: Driver) -> None:
        back.press("Ctrl+N")
        for number in range(7, 4, -1):
            back.go_to_question(number)
            back.press("Delete")
        back.type("Northwind Foods", into="accountEdit")
        back.settle()
        back.press("Ctrl+Shift+L", "A")
        texts = [question.text for question in newest(back).questions]
        assert texts[4:] == ["Who else is affected when it goes wrong?", "What does a year of waiting cost?"]
        [copy, _other] = carried(back)
        assert (copy.section, copy.origin, copy.probes) == (
            "Challenges",
            "qualify-first/challenge-3",
            ("What do they say about it?",),
        )
        assert_screen_equals_disk(back)
        back.press("Ctrl+Shift+L", "1", "2", "A")
        assert len(newest(back).questions) == 6

    def test_what_stays_open_again_is_open_from_then(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Shift+L", "A", "Ctrl+Return", "Ctrl+5", "Ctrl+Shift+Return")
        plan(back)
        says = panel_says(back)
        assert "Open: “What does a year of waiting cost?”" in says
        assert "Who else is affected" not in says
        assert "What is in the way today?" not in says
        assert "LAST TIME · 23 NOV" in says


class TestPromises:
    """A promise is shown again, the very same step, until it is kept."""

    @pytest.mark.parametrize(
        ("width", "name"), [(1120, "earlierStepCheck"), (1120, "openStepCheck"), (390, "openStepCheck")]
    )
    def test_is_ticked_in_the_next_plan_and_untouched_else(self, back: Driver, width: int, name: str) -> None:
        old = back.disk().call.id
        back.resize(width, 860)
        plan(back)
        back.click(back.all(name)[0])
        [intro, study] = back.disk().whole(old).steps
        assert study.done_at == back.clock().replace(microsecond=0)
        assert intro.done_at is None
        assert newest(back).steps == ()
        assert len(back.all(name)) == 2
        assert "overdue" not in panel_says(back)
        back.press("Ctrl+Z")
        back.settle()
        assert back.disk().whole(old).steps[1].done_at is None
        assert newest(back).call.stage is Stage.PLANNED
        assert back.focus.endswith("StepCheck")
        assert_screen_equals_disk(back)

    def test_in_a_narrow_plan_it_is_shown_once(self, back: Driver) -> None:
        back.resize(390, 860)
        plan(back)
        assert not back.sees("earlierStepRow")
        back.click("lastTimeFoldButton")
        assert len(back.all("earlierStepRow")) == 2

    def test_is_there_during_the_call_and_belongs_to_the_next_after_it(self, back: Driver) -> None:
        plan(back)
        back.press("Ctrl+Return")
        back.settle()
        assert "Me · Fri 20 Nov · from 9 Nov" in back.labels()
        back.click(back.all("earlierStepCheck")[0])
        back.press("Ctrl+Shift+Return")
        back.click("backToCallButton")
        assert not back.sees("earlierStepRow")
        plan(back)
        assert "recall case study" not in panel_says(back)
        assert "Dana promised: intro to plant manager" in panel_says(back)


class TestCallAgain:
    """The next call with the same people is one click away."""

    def test_has_the_plan_of_the_call_and_the_focus_in_the_goal(self, back: Driver) -> None:
        old = back.disk().call
        back.click("callAgainButton")
        back.settle()
        call = newest(back).call
        assert call.id != old.id
        assert _plan(call) == _plan(old)
        assert len(newest(back).questions) == 7
        assert back.focus == "goalEdit"
        assert back.sees("lastTimePanel")
        assert_screen_equals_disk(back)

    def test_is_one_step_to_undo(self, back: Driver) -> None:
        back.click("callAgainButton")
        back.press("Ctrl+Z")
        back.settle()
        assert len(back.disk().calls) == 1
        assert_screen_equals_disk(back)

    def test_is_not_offered_for_a_call_in_the_trash(self, back: Driver) -> None:
        back.click("deleteCallButton")
        back.click("trashButton")
        assert not back.sees("callAgainButton")

    @pytest.mark.parametrize("width", [390, 1120])
    def test_every_tool_of_a_call_can_be_read(self, back: Driver, width: int) -> None:
        back.resize(width, 700)
        for name in ("openCallButton", "copyRecapButton", "callAgainButton", "deleteCallButton"):
            tool = back.find(name, QPushButton)
            assert tool.width() >= tool.sizeHint().width(), name


def _plan(call: Call) -> tuple[object, ...]:
    return call.account, call.contact, call.channel, call.planned_minutes, call.playbook


def test_preparing_a_second_call_takes_the_beginning_of_the_account_and_eight_more_keys(back: Driver) -> None:
    """From New call to Start, everything carried over and the contact filled in; the words of the goal are not counted.

    The guide states this figure (docs/guide.md, "How many keys it takes").
    """
    pressed: list[str] = []

    def press(*keys: str) -> None:
        pressed.extend(keys)
        back.press(*keys)

    press("Ctrl+N")
    back.type("nor")
    press("Down", "Tab")  # the account
    press("Down", "Return")  # the contact
    press("Ctrl+Shift+L", "A")  # what was left open; the goal has the keyboard now
    back.type("Find out who carries the cost, and agree on a pilot by Friday")
    press("Ctrl+Return")
    call = newest(back)
    assert (call.call.account, call.call.contact) == ("Northwind Foods", "Dana Wu, COO")
    assert call.call.goal.text.startswith("Find out who carries")
    assert len([question for question in call.questions if question.carried_from]) == 2
    assert back.disk().live == call.call.id
    assert len(pressed) == 8


def test_a_tick_of_what_a_colleague_promised_makes_no_advance(user: Driver) -> None:
    user.new_call("Northwind Foods")
    user.press("Ctrl+Return")
    user.add_step("Priya: price list by Fri")
    user.click("promisedButton")
    user.press("Ctrl+Shift+Return")
    user.type("Priya", into="myTeamEdit")
    assert user.disk().call.outcome is Outcome.CONTINUATION
    plan(user)
    user.press("Ctrl+Shift+L")
    user.click(user.all("earlierStepCheck")[0])
    [old] = [whole for whole in user.disk().calls if whole.call.started_at]
    assert old.steps[0].done_at is not None
    assert old.call.outcome is Outcome.CONTINUATION


def test_call_again_takes_the_default_playbook_where_the_old_one_is_gone(user: Driver, workspace: Workspace) -> None:
    gone = Call(CallId("c1"), account="Northwind Foods", playbook="gone")
    workspace.remember(DEFAULT_KEY, "spin")
    made = EarlierActs(workspace, user.window).call_again(gone)
    assert {question.origin.partition("/")[0] for question in workspace.questions(made)} == {"spin"}
