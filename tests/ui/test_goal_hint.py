"""What the coach says, and when it holds its tongue."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.goal_reading import GoalVerdict, Hint, Reading
from callgoal_desktop.ui.call.goal_hint import GoalHint


def reading(verdict: GoalVerdict, *hints: Hint, verb: str = "") -> Reading:
    return Reading(verdict, False, False, False, False, hints, verb)


@pytest.fixture
def hint(qtbot: QtBot) -> GoalHint:
    made = GoalHint()
    qtbot.addWidget(made)
    return made


def test_a_goal_that_says_nothing_yet_may_be_half_typed(hint: GoalHint) -> None:
    vague = reading(GoalVerdict.VAGUE)
    hint.show_reading(vague, rested=False)
    assert hint.isHidden()
    hint.show_reading(vague, rested=True)
    assert not hint.isHidden()
    hint.show_reading(vague, rested=False)
    assert not hint.isHidden(), "it does not flicker with the next key"
    hint.show_reading(reading(GoalVerdict.PARTIAL), rested=False)
    assert hint.isHidden()


def test_telling_is_answered_at_once(hint: GoalHint) -> None:
    hint.show_reading(reading(GoalVerdict.ACTIVITY, verb="educate"), rested=False)
    assert hint.title.text() == "Really? Why do you want to educate them?"
    hint.show_reading(reading(GoalVerdict.ACTIVITY), rested=False)
    assert hint.title.text() == "Really? Why?"


def test_from_telling_to_nothing_it_waits_again(hint: GoalHint) -> None:
    hint.show_reading(reading(GoalVerdict.ACTIVITY, verb="educate"), rested=False)
    hint.show_reading(reading(GoalVerdict.VAGUE), rested=False)
    assert hint.isHidden()


def test_what_only_denies_is_called_that(hint: GoalHint) -> None:
    hint.show_reading(reading(GoalVerdict.VAGUE, Hint.NEGATED_ONLY), rested=True)
    assert hint.title.text() == "That says what you will not do."
