"""A call advances when they promised something by a date; all else that is open is a continuation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.outcome import folded, is_theirs, outcome_of, team_of
from callgoal_desktop.core.records import CallId, NextStep, Outcome, StepId
from tests.clock import MONDAY
from tests.outcome_table import TABLE, Told
from tests.strategies import next_steps

PROMISE = NextStep(
    StepId("s"), CallId("c"), 0, "Introduce the plant manager", "Dana", due=date(2026, 11, 27), promised_at=MONDAY
)


@pytest.mark.parametrize("owner", ["me", "", " Me ", "ME", "  "])
def test_what_i_do_or_nobody_was_named_for_is_mine(owner: str) -> None:
    assert not is_theirs(replace(PROMISE, owner=owner))


@pytest.mark.parametrize("owner", ["them", "both", "Dana", "Dana Wu, COO", "Meg", "田中"])
def test_what_anybody_else_has_a_part_in_is_theirs(owner: str) -> None:
    assert is_theirs(replace(PROMISE, owner=owner))


def test_a_call_without_steps_is_a_continuation() -> None:
    assert outcome_of([]) is Outcome.CONTINUATION


def test_a_promise_of_theirs_with_a_date_is_an_advance() -> None:
    assert outcome_of([PROMISE]) is Outcome.ADVANCE


def test_one_promise_among_other_steps_is_enough() -> None:
    mine = replace(PROMISE, owner="me")
    assert outcome_of(iter([mine, PROMISE, replace(PROMISE, due=None)])) is Outcome.ADVANCE


def test_a_step_that_lacks_the_promise_the_date_or_the_owner_is_no_advance() -> None:
    assert outcome_of([replace(PROMISE, promised_at=None)]) is Outcome.CONTINUATION
    assert outcome_of([replace(PROMISE, due=None)]) is Outcome.CONTINUATION
    assert outcome_of([replace(PROMISE, owner="me")]) is Outcome.CONTINUATION


def test_three_steps_that_lack_one_thing_each_do_not_add_up_to_an_advance() -> None:
    lacking = [replace(PROMISE, promised_at=None), replace(PROMISE, due=None), replace(PROMISE, owner="")]
    assert outcome_of(lacking) is Outcome.CONTINUATION


def test_there_are_fifty_pairs() -> None:
    assert len(TABLE) == 50


@pytest.mark.parametrize("told", TABLE)
def test_who_promised_what_tells_the_outcome(told: Told) -> None:
    assert outcome_of(told.steps, team_of(told.team)) is told.outcome


@given(st.lists(next_steps(), min_size=1, max_size=4))
def test_when_everybody_is_on_my_team_nobody_promised_us_anything(steps: list[NextStep]) -> None:
    names = frozenset(name for step in steps for name in team_of(step.owner))
    ours = [step for step in steps if not is_theirs(step, names)]
    assert outcome_of(ours, names) is Outcome.CONTINUATION


@given(st.lists(next_steps(), max_size=4))
def test_an_order_and_a_lost_sale_are_never_guessed(steps: list[NextStep]) -> None:
    assert outcome_of(steps) in {Outcome.ADVANCE, Outcome.CONTINUATION}


def test_a_name_is_the_same_however_its_accent_was_typed() -> None:
    assert folded("Rene\u0301") == folded("René")


def test_the_customer_is_on_nobodys_team() -> None:
    assert team_of("Priya, them, Both,,") == {"priya"}
