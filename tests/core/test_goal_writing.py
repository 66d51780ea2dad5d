"""A goal made from three answers, and a goal that is typed on."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.coaching import Coach, GoalVerdict, read_phrases
from callgoal_desktop.core.goal_writing import GoalAnswers, GoalWords, composed, retyped
from callgoal_desktop.core.records import Goal

WORDS = GoalWords()
FOUND = ("what slow recalls cost them", "budget", "Find out why they left their last supplier", "is the CFO involved?")
FIT = ("they trace by hand", "more than 50 vans", "")
AGREED = ("a pilot scoping session by Friday", "Dana introduces us to the plant manager by Fri", "pilot date")

coach = Coach(read_phrases((Path(__file__).parents[2] / "resources/phrases/en.toml").read_text("utf-8")))


@pytest.mark.parametrize(("find_out", "fit", "agreed"), list(product(FOUND, FIT, AGREED)))
def test_two_answers_make_a_goal_that_the_coach_calls_ready(find_out: str, fit: str, agreed: str) -> None:
    reading = coach.read(composed(GoalAnswers(find_out, fit, agreed), WORDS))
    assert reading.verdict is GoalVerdict.READY
    assert reading.fit == bool(fit)


@pytest.mark.parametrize(
    ("answers", "goal"),
    [
        (GoalAnswers(), ""),
        (GoalAnswers(find_out="their cost"), "Find out their cost."),
        (GoalAnswers(fit="they trace by hand"), "Find out whether we are the right resource (they trace by hand)."),
        (GoalAnswers(agreed="a pilot"), "They agree: a pilot."),
        (GoalAnswers("their cost", agreed="a pilot"), "Find out their cost. They agree: a pilot."),
        (
            GoalAnswers("their cost", "they trace by hand"),
            "Find out their cost, and whether we are the right resource (they trace by hand).",
        ),
        (
            GoalAnswers("  Find out: their cost. ", "", "They agree to a pilot;"),
            "Find out their cost. They agree: a pilot.",
        ),
        (GoalAnswers("find out", " ", "\n"), ""),
        (GoalAnswers("their cost", "whether we can help"), "Find out their cost, and whether we can help."),
        (GoalAnswers("findings\nof the audit"), "Find out findings of the audit."),
        (GoalAnswers("{1} and {0}", "{0}"), "Find out {1} and {0}, and whether we are the right resource ({0})."),
    ],
)
def test_the_answers_are_put_into_sentences(answers: GoalAnswers, goal: str) -> None:
    assert composed(answers, WORDS) == goal


@given(st.text(), st.text(), st.text())
def test_any_answers_make_one_line(find_out: str, fit: str, agreed: str) -> None:
    assert len(composed(GoalAnswers(find_out, fit, agreed), WORDS).splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Educate them on recalls", True),
        ("educate", True),
        ("Educate, that is it", True),
        ("Present it", False),
        ("", False),
        ("  ", False),
    ],
)
def test_a_goal_is_kept_anyway_while_it_begins_with_the_same_word(text: str, kept: bool) -> None:
    goal = Goal("Educate them", best="a pilot", kept_anyway=True)
    assert retyped(goal, text) == Goal(text, best="a pilot", kept_anyway=kept)


def test_a_goal_is_not_kept_by_typing() -> None:
    assert retyped(Goal("Educate them"), "Educate us") == Goal("Educate us")
    assert retyped(Goal(""), "") == Goal("")
