"""A whole call with the keys alone: planned, held, wrapped up, and found again."""

from __future__ import annotations

from unittest import mock

import pytest

from callgoal_desktop.core.records import GoalMet, Stage
from tests.journeys.driver import Driver
from tests.journeys.test_22_palette import pick


@pytest.mark.parametrize("width", [390, 1120])
def test_a_whole_call_without_a_mouse(user: Driver, width: int) -> None:
    user.resize(width, 860)
    with mock.patch.object(Driver, "click", side_effect=AssertionError("there is no mouse")):
        plan(user)
        hold(user)
        wrap_up(user)
        find_again(user)


def plan(user: Driver) -> None:
    """Plan the call, and its goal."""
    user.press("Ctrl+N")
    user.type("Northwind Foods")
    user.press("Escape", "Tab")
    user.type("Dana Wu")
    user.press("Escape", "Ctrl+G")
    user.type("Agree a pilot with Dana by Friday")
    call = user.disk().call
    assert (call.account, call.contact, call.goal.text) == (
        "Northwind Foods",
        "Dana Wu",
        "Agree a pilot with Dana by Friday",
    )


def hold(user: Driver) -> None:
    """Start it, tick, answer, mark, agree a step, and end it."""
    user.press("Ctrl+Return")
    assert user.disk().live == user.disk().call.id
    user.press("Ctrl+2")
    user.type("Recall takes three days")
    user.press("Ctrl+T", "Ctrl+M")
    user.press("Ctrl+D")
    user.type("Dana: recall report by Wed")
    user.press("Return")
    disk = user.disk()
    assert disk.questions[1].answer == "Recall takes three days"
    assert sum(question.asked_at is not None for question in disk.questions) == 2
    assert len(disk.only.moments) == 1
    assert [(step.owner, step.what) for step in disk.steps] == [("Dana", "recall report")]
    user.press("Ctrl+Shift+Return")
    assert user.disk().live is None
    assert user.disk().call.stage is Stage.ENDED


def wrap_up(user: Driver) -> None:
    """Say what it came to, and finish."""
    assert user.focus == "metChip"
    user.press("Space")
    while user.focus != "lessonEdit":
        user.press("Tab")
    user.type("Ask about budget earlier")
    call = user.disk().call
    assert (call.goal.met, call.lesson) == (GoalMet.MET, "Ask about budget earlier")
    pick(user, "finish wrap", "Finish wrap-up", "command")
    assert user.sees("reviewPage")


def find_again(user: Driver) -> None:
    """Go elsewhere, and find it by the palette."""
    pick(user, "go to playb", "Go to Playbooks", "command")
    assert user.sees("playbooksPage")
    pick(user, "nw foods", "Northwind Foods · Dana Wu", "call")
    assert user.sees("reviewPage")
    assert user.disk().drafts["review/call"] == user.disk().call.id
