"""The job, 3: a goal that is only something to do gets the coach's "Really? Why do you want to …?"."""

from __future__ import annotations

import pytest

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
