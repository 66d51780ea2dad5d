"""The job, 3: a goal that is only something to do gets the coach's "Really? Why do you want to …?"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from callgoal_desktop.core.goal_reading import GoalVerdict
from callgoal_desktop.ui.call.goal_checks import GoalChecks
from callgoal_desktop.workspace import Workspace
from tests.journeys.driver import Driver


def hint(user: Driver) -> str:
    """What the coach says, once the title is there."""
    user.wait(lambda: user.sees("goalHint"), "the coach says nothing")
    return " ".join(label.text() for label in user.visible_labels() if user.find("goalHint").isAncestorOf(label))


@pytest.mark.parametrize(
    ("goal", "verb"),
    [
        ("Educate them about our platform", "educate"),
        ("Present the roadmap", "present"),
        ("Pitch the new module", "pitch"),
        ("Demo the dashboard", "demo"),
    ],
)
def test_a_goal_of_telling_is_asked_why(user: Driver, goal: str, verb: str) -> None:
    user.new_call()
    user.type(goal, into="goalEdit")
    said = hint(user)
    assert f"Really? Why do you want to {verb}" in said
    assert "what you must find out" in said


def test_it_is_said_under_the_goal_without_leaving_it(user: Driver) -> None:
    user.new_call()
    user.type("Educate them", into="goalEdit")
    hint(user)
    assert user.focus == "goalEdit"
    user.type(" about recalls")
    assert user.disk().call.goal.text == "Educate them about recalls"


def test_nothing_is_blocked_by_it(user: Driver) -> None:
    user.new_call()
    user.type("Educate them", into="goalEdit")
    hint(user)
    user.press("Ctrl+Return")
    assert user.disk().live == user.disk().call.id
    assert user.disk().call.goal.text == "Educate them"


def test_it_is_gone_when_the_goal_is_a_result(user: Driver) -> None:
    user.new_call()
    user.type("Educate them", into="goalEdit")
    hint(user)
    user.retype("Find out whether we are the right resource, and agree on a pilot by Friday", into="goalEdit")
    user.wait(lambda: not user.sees("goalHint"), "the coach goes on")


def test_undo_brings_the_coach_back_with_the_goal(user: Driver) -> None:
    user.new_call()
    user.type("Educate them", into="goalEdit")
    hint(user)
    user.press("Ctrl+A", "Delete")
    user.wait(lambda: not user.sees("goalHint"))
    user.press("Ctrl+Z")
    hint(user)


def test_an_empty_goal_is_not_talked_about(user: Driver) -> None:
    user.new_call()
    user.type("  ", into="goalEdit")
    user.type("Educate", into="accountEdit")
    assert not user.sees("goalHint")


MARKS = ("Names what to find out", "right resource", "something they agree to", "by a date")


def marks(user: Driver) -> list[bool]:
    """Which of the four marks are filled."""
    checks = user.find("goalChecks", GoalChecks)
    assert [mark.holds for mark in checks.marks] == [mark.accessibleName().startswith("Yes") for mark in checks.marks]
    return [mark.holds for mark in checks.marks]


def test_four_marks_fill_as_the_goal_is_typed(user: Driver) -> None:
    user.new_call()
    assert marks(user) == [False] * 4
    user.type("Find out what recalls cost them", into="goalEdit")
    user.wait(lambda: marks(user) == [True, False, False, False])
    user.type(" and whether we are the right resource")
    user.wait(lambda: marks(user) == [True, True, False, False])
    user.type("; agree on a pilot")
    user.wait(lambda: marks(user) == [True, True, True, False])
    assert any(label.endswith("by when?") for label in user.labels())
    user.type(" by Friday")
    user.wait(lambda: marks(user) == [True, True, True, True])
    assert user.text("goalStateLabel") == "READY"


def test_two_of_the_marks_are_called_optional(user: Driver) -> None:
    user.new_call()
    said = [label.text() for label in user.find("goalChecks", GoalChecks).labels]
    assert [("(optional)" in text, words in text) for text, words in zip(said, MARKS, strict=True)] == [
        (False, True),
        (True, True),
        (False, True),
        (True, True),
    ]


def test_a_goal_that_says_nothing_is_asked_about_when_the_hands_rest(user: Driver) -> None:
    user.new_call()
    user.type("Progress the deal", into="goalEdit")
    assert "What do you want to leave with?" in hint(user)


def test_a_goal_that_only_denies_is_told_so(user: Driver) -> None:
    user.new_call()
    user.type("Don't pitch", into="goalEdit")
    assert "what you will not do" in hint(user)


class TestKeepItAnyway:
    @pytest.fixture
    def spoken(self, user: Driver) -> Driver:
        user.new_call()
        user.type("Educate them", into="goalEdit")
        hint(user)
        return user

    def keep_by_key(self, user: Driver) -> None:
        user.press("Ctrl+Shift+K")

    def keep_by_mouse(self, user: Driver) -> None:
        user.click("keepGoalButton")

    @pytest.mark.parametrize("keep", [keep_by_key, keep_by_mouse])
    def test_one_key_or_one_click_quiets_the_coach(
        self, spoken: Driver, keep: Callable[[TestKeepItAnyway, Driver], None]
    ) -> None:
        keep(self, spoken)
        assert spoken.disk().call.goal.kept_anyway
        spoken.wait(lambda: not spoken.sees("goalHint"))
        assert spoken.focus == "goalEdit"
        assert spoken.text("goalStateLabel") == "KEPT"

    def test_it_is_remembered_for_that_goal(self, spoken: Driver) -> None:
        spoken.press("Ctrl+Shift+K")
        spoken.type(" on recalls")
        spoken.reopen()
        spoken.wait(lambda: spoken.text("goalStateLabel") == "KEPT")
        assert spoken.disk().call.goal.text == "Educate them on recalls"
        assert not spoken.sees("goalHint")

    def test_another_goal_is_spoken_about_again(self, spoken: Driver) -> None:
        spoken.press("Ctrl+Shift+K")
        spoken.retype("Present the roadmap", into="goalEdit")
        hint(spoken)
        assert not spoken.disk().call.goal.kept_anyway

    def test_undo_lets_the_coach_speak_again(self, spoken: Driver) -> None:
        spoken.press("Ctrl+Shift+K")
        assert spoken.menu_text("undoAction") == "Undo keep goal"
        spoken.press("Ctrl+Z")
        hint(spoken)


class TestRewriteWithMe:
    @pytest.fixture
    def asked(self, user: Driver) -> Driver:
        user.new_call()
        user.type("Educate them", into="goalEdit")
        hint(user)
        user.click("rewriteGoalButton")
        return user

    def test_three_answers_make_the_goal(self, asked: Driver) -> None:
        assert asked.focus == "rewriteFindOutEdit"
        asked.type("what slow recalls cost them\nthey trace by hand\n")
        assert asked.focus == "rewriteAgreedEdit"
        asked.type("a pilot by Friday")
        goal = (
            "Find out what slow recalls cost them, and whether we are the right resource (they trace by hand). "
            "They agree: a pilot by Friday."
        )
        assert asked.text("rewrittenGoalLabel") == goal
        assert asked.disk().call.goal.text == "Educate them"
        asked.press("Return")
        assert asked.disk().call.goal.text == goal
        assert not asked.sees("goalRewrite")
        assert asked.focus == "goalEdit"
        asked.wait(lambda: marks(asked) == [True] * 4)

    def test_the_marks_fill_as_the_answers_are_typed(self, asked: Driver) -> None:
        asked.type("what slow recalls cost them\n")
        asked.wait(lambda: marks(asked) == [True, False, False, False])
        asked.type("they trace by hand")
        asked.wait(lambda: marks(asked) == [True, True, False, False])
        asked.press("Escape")
        asked.wait(lambda: marks(asked) == [False] * 4)

    def test_the_goal_can_be_typed_on_afterwards(self, asked: Driver) -> None:
        asked.type("their cost")
        asked.click("useGoalButton")
        asked.type(" Today!")
        assert asked.disk().call.goal.text == "Find out their cost. Today!"

    @pytest.mark.parametrize("size", [(390, 640), (1120, 700)])
    def test_the_goal_is_in_view_again(self, asked: Driver, size: tuple[int, int]) -> None:
        asked.resize(*size)
        asked.type("their cost\n\nthey all agree\n")
        goal = asked.find("goalEdit")
        asked.wait(lambda: goal.visibleRegion().boundingRect() == goal.rect(), "the goal is cut off")

    def test_one_undo_brings_the_old_goal_and_the_answers_back(self, asked: Driver) -> None:
        asked.type("their cost")
        asked.click("useGoalButton")
        asked.press("Ctrl+Z")
        assert asked.disk().call.goal.text == "Educate them"
        asked.press("Ctrl+Shift+G")
        assert asked.text("rewriteFindOutEdit") == "their cost"

    def test_each_answer_is_a_step_of_its_own_to_undo(self, asked: Driver) -> None:
        asked.type("their cost\nby hand")
        asked.press("Ctrl+Z")
        assert (asked.text("rewriteFindOutEdit"), asked.text("rewriteFitEdit")) == ("their cost", "")

    def test_what_was_answered_is_kept_when_it_is_left(self, asked: Driver) -> None:
        asked.type("their cost")
        asked.press("Escape")
        assert asked.focus == "goalEdit"
        assert not asked.sees("goalRewrite")
        asked.reopen()
        asked.press("Ctrl+Shift+G")
        assert asked.text("rewriteFindOutEdit") == "their cost"
        assert asked.focus == "rewriteFitEdit"

    def test_no_answer_makes_no_goal(self, asked: Driver) -> None:
        assert not asked.find("useGoalButton").isEnabled()
        asked.press("Return", "Return", "Return")
        assert asked.disk().call.goal.text == "Educate them"

    def test_the_answers_of_one_call_are_not_those_of_another(self, asked: Driver) -> None:
        asked.type("their cost")
        asked.press("Ctrl+N", "Ctrl+Shift+G")
        assert asked.text("rewriteFindOutEdit") == ""


@pytest.mark.parametrize("field", ["best", "least"])
def test_an_outcome_that_is_only_ours_is_told_so(user: Driver, field: str) -> None:
    user.new_call()
    user.type("Send them a proposal", into=f"{field}OutcomeEdit")
    user.wait(lambda: user.sees(f"{field}OutcomeHint"), "nothing is said")
    user.retype("They book a pilot", into=f"{field}OutcomeEdit")
    user.wait(lambda: not user.sees(f"{field}OutcomeHint"), "it is still said")


OURS = (
    "Send them a proposal",
    "I demo the product",
    "I send the deck",
    "Follow up next week",
    "Send follow-up email",
    "Show them the roadmap",
    "We explain pricing",
    "Present to the board on Friday",
    "Build rapport",
    "Email the case study",
    "Give them pricing",
    "Leave a brochure",
)
THEIRS = (
    "They agree to a pilot", "Intro to plant manager", "We get to present", "Scoping session Fri", "Signed order",
    "A second meeting", "Dana sends the report", "Pilot date", "Get the PO", "They book a demo", "Next call booked",
    "Their verbal yes", "They introduce me to the CFO", "They let us present to the board", "",
)  # fmt: skip


@pytest.mark.parametrize(("outcome", "ours"), [*((one, True) for one in OURS), *((one, False) for one in THEIRS)])
def test_only_what_we_do_is_taken_for_ours(workspace: Workspace, outcome: str, ours: bool) -> None:
    reading = workspace.read_goal(outcome)
    assert (reading is not None and reading.verdict is GoalVerdict.ACTIVITY) == ours
