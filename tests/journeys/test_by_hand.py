"""The job, 1 to 11, on an installed program, with keys and a mouse alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.records import Certainty, GoalMet, Outcome, Verdict, WholeCall
from callgoal_desktop.store.reading import open_for_reading
from tests.journeys.desk import Hand, Screen, installed

pytestmark = pytest.mark.slow

GOAL = "Find out what slow recalls cost them and agree a pilot by Friday"


@pytest.fixture
def screen() -> Iterator[Screen]:
    shown = Screen()
    yield shown
    shown.close()


def test_the_job_is_done_by_hand(tmp_path: Path, screen: Screen) -> None:
    data = tmp_path / "data"
    hand = Hand(installed(tmp_path), data, screen)
    hand.start()
    plan(hand)
    ask(hand)
    be_killed_and_go_on(hand)
    agree(hand)
    wrap_up(hand)
    review(hand)
    hand.quit()
    check(read(data))


def plan(hand: Hand) -> None:
    """1 to 4: the plan, the goal with the coach's word, the questions."""
    hand.click(72, 192)
    hand.type("Northwind Foods")
    hand.press("Tab")
    hand.type("Dana Wu")
    hand.press("Tab")
    hand.type("today 14:30")
    hand.press("Tab")
    hand.type("30")
    hand.press("ctrl+g")
    hand.type("Educate them about our platform")
    hand.picture("coach")
    hand.press("ctrl+a")
    hand.type(GOAL)
    hand.press("Tab")
    hand.type("A pilot on Friday")
    hand.press("Tab")
    hand.type("She introduces the plant manager")
    hand.click(470, 411)
    hand.type("Who signs?")
    hand.press("Return")
    hand.type("What else?")
    hand.press("Return")
    hand.press("shift+Tab", "Delete")
    hand.press("shift+Tab", "alt+Up")
    hand.picture("prepared")


def ask(hand: Hand) -> None:
    """5 to 7: start, tick, answer, notes."""
    hand.press("ctrl+Return")
    hand.picture("panel")
    hand.resize(1120, 700)
    hand.press("ctrl+1")
    hand.type("Recall traced in 4 hours, not 3 days")
    hand.press("ctrl+3")
    hand.type("Lot data lives in three spreadsheets")
    hand.press("Tab", "space", "Tab", "Tab", "Tab", "space")
    hand.press("ctrl+g", "Escape")
    hand.click(200, 480)
    hand.type("likes tea")
    hand.press("Return")
    hand.type("tried a module in 2024")
    hand.press("ctrl+l")
    hand.press("4")
    hand.picture("live-1120x700")


def be_killed_and_go_on(hand: Hand) -> None:
    """11: in the middle of a word, and in a narrow window afterwards."""
    hand.press("ctrl+d")
    hand.type("Dana: recall rep")
    hand.kill()
    hand.start(390, 860)
    hand.picture("live-390x860")
    hand.type("ort by tomorrow")
    hand.press("Return")


def agree(hand: Hand) -> None:
    """8: what was promised."""
    hand.press("shift+Tab", "space")
    hand.resize(390, 640)
    hand.picture("live-390x640")
    hand.resize(1120, 700)


def wrap_up(hand: Hand) -> None:
    """9: end, choose, resume, end again."""
    hand.press("ctrl+shift+Return")
    hand.press("space", "Tab", "Tab", "Tab", "space", "Tab", "Tab", "Tab", "Tab", "space")
    hand.click(201, 676)
    hand.press("ctrl+Return", "ctrl+shift+Return")
    hand.press(*["Tab"] * 18)
    hand.type("Ask about cost sooner")
    hand.picture("wrap-up")


def review(hand: Hand) -> None:
    """10: found by what was written."""
    hand.press("ctrl+f")
    hand.type("spreadsh")
    hand.press("Down", "Delete")
    hand.press("ctrl+z")
    hand.picture("review")


def read(data: Path) -> WholeCall:
    """The one call on the disk."""
    with open_for_reading(data) as reader:
        [call] = reader.records.every_call()
        return reader.records.whole(call)


def check(whole: WholeCall) -> None:
    """The rows are what was typed."""
    call = whole.call
    assert (call.account, call.contact, call.planned_minutes) == ("Northwind Foods", "Dana Wu", 30)
    assert (call.goal.text, call.goal.best) == (GOAL, "A pilot on Friday")
    assert call.goal.least == "She introduces the plant manager"
    assert call.notes == "likes tea"
    [where, _got_there, way, tried, *_others] = whole.questions
    assert (where.answer, where.asked_at is None) == ("Recall traced in 4 hours, not 3 days", False)
    assert (way.answer, way.certainty) == ("Lot data lives in three spreadsheets", Certainty.STATED)
    assert way.key_issue
    assert tried.answer == "tried a module in 2024"
    assert [question.text for question in whole.questions][-2:] == ["Who signs?", "What does a year of waiting cost?"]
    [step] = whole.steps
    assert (step.what, step.owner, step.due) == ("recall report", "Dana", date.today() + timedelta(days=1))
    assert step.promised_at is not None
    assert (call.goal.met, call.qualified, call.right_resource) == (GoalMet.MET, Verdict.YES, Verdict.UNKNOWN)
    assert (call.outcome, call.lesson) == (Outcome.ADVANCE, "Ask about cost sooner")
