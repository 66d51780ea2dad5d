"""The job, 2: what is your goal for this call? Its best outcome, and the least that is acceptable."""

from __future__ import annotations

from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

GOAL = "Find out what slow recalls cost them, and agree on a pilot by Friday."


def test_the_goal_panel_asks_for_the_goal(user: Driver) -> None:
    user.new_call()
    assert "What is your goal for this call?" in user.labels()
    assert user.find("goalEdit").accessibleName() == "What is your goal for this call?"


def test_goal_best_and_least_outcome_are_kept_as_they_are_typed(user: Driver) -> None:
    user.new_call()
    user.type(GOAL, into="goalEdit")
    user.press("Tab")
    user.type("They start the pilot")
    user.press("Tab")
    user.type("She introduces the plant manager")
    goal = user.disk().call.goal
    assert (goal.text, goal.best, goal.least) == (GOAL, "They start the pilot", "She introduces the plant manager")
    assert_screen_equals_disk(user)


def test_a_goal_of_several_lines_keeps_its_lines(user: Driver) -> None:
    user.new_call()
    user.type("First.\n\nSecond.", into="goalEdit")
    assert user.disk().call.goal.text == "First.\n\nSecond."


def test_the_goal_folds_when_the_call_starts_and_unfolds_at_a_key(user: Driver) -> None:
    user.new_call()
    user.type(GOAL, into="goalEdit")
    user.press("Ctrl+Return")
    assert not user.sees("goalEdit")
    assert any(GOAL in label for label in user.labels())
    user.press("Ctrl+G")
    assert user.focus == "goalEdit"
    user.type("!")
    assert "!" in user.disk().call.goal.text


def test_a_call_that_started_without_a_goal_has_the_goal_open(live: Driver) -> None:
    assert live.focus == "goalEdit"
    live.type(GOAL)
    assert live.sees("goalEdit")
    live.click("goalFoldButton")
    assert not live.sees("goalEdit")
    live.reopen()
    assert not live.sees("goalEdit")
    live.click("goalFoldButton")
    assert live.text("goalEdit") == GOAL


def test_a_folded_goal_opens_with_a_click_on_its_words(user: Driver) -> None:
    user.new_call()
    user.type(GOAL, into="goalEdit")
    user.press("Ctrl+Return")
    words = next(label for label in user.visible_labels() if GOAL in label.text())
    user.click(words)
    assert user.focus == "goalEdit"
