"""A step becomes one entry, and its number grows when, and only when, it says something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.calendar_steps import (
    CalendarStep,
    CalendarWords,
    calendar_step,
    kept_number,
    mark_of,
    number_key,
    numbered,
)
from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, StepId

CALL = Call(CallId("c"), "Northwind Foods", "Dana Wu", goal=Goal("Agree a pilot {1}\nby Friday"))
STEP = NextStep(StepId("s"), CALL.id, 0, "intro to plant manager", "Dana", date(2026, 11, 27), time(10))


def entry(step: NextStep = STEP, call: Call = CALL) -> CalendarStep:
    return calendar_step(OpenStep(step, call.account, call.contact), call, CalendarWords())


def test_it_says_who_what_and_with_whom_and_under_it_why() -> None:
    assert entry() == CalendarStep(
        StepId("s"),
        date(2026, 11, 27),
        time(10),
        "Dana: intro to plant manager (Northwind Foods)",
        "Goal: Agree a pilot {1}\nby Friday\nAccount: Northwind Foods\nContact: Dana Wu",
    )


@pytest.mark.parametrize(
    ("owner", "summary"),
    [
        ("", "intro to plant manager (Northwind Foods)"),
        (" Me", "intro to plant manager (Northwind Foods)"),
        ("them", "They: intro to plant manager (Northwind Foods)"),
        ("both", "Both: intro to plant manager (Northwind Foods)"),
        ("Dana\nWu", "Dana Wu: intro to plant manager (Northwind Foods)"),
    ],
)
def test_who_is_told_unless_it_is_me(owner: str, summary: str) -> None:
    assert entry(replace(STEP, owner=owner)).summary == summary


def test_what_there_is_not_is_left_out() -> None:
    bare = Call(CallId("c"))
    assert entry(replace(STEP, what=" ", owner=""), bare).summary == "Next step"
    assert entry(STEP, bare).description == ""
    assert entry(STEP, replace(bare, contact="Dana Wu")).summary == "Dana: intro to plant manager (Dana Wu)"


def test_its_number_is_kept_with_its_call() -> None:
    assert number_key(STEP) == "ics/c/s"


@pytest.mark.parametrize("kept", ["", "nonsense", "-1 x", "² x", "1.5 x"])
def test_the_first_number_is_zero(kept: str) -> None:
    assert numbered(entry(), kept).sequence == 0


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=12))
def test_its_number_grows_with_each_change_and_stays_without_one(whats: list[str]) -> None:
    kept, last, number = "", "", -1
    for what in whats:
        said = numbered(entry(replace(STEP, what=what)), kept)
        assert said.sequence == number + (what != last)
        kept, last, number = kept_number(said.sequence, mark_of(said)), what, said.sequence


def test_every_part_of_it_counts_as_a_change() -> None:
    others = [
        replace(STEP, what="x"),
        replace(STEP, owner="x"),
        replace(STEP, due=None),
        replace(STEP, time=None),
    ]
    marks = {mark_of(entry(step)) for step in (STEP, *others)}
    marks |= {mark_of(entry(call=replace(CALL, account="x"))), mark_of(entry(call=replace(CALL, goal=Goal("x"))))}
    assert len(marks) == 7
    assert mark_of(replace(entry(), sequence=9)) == mark_of(entry())
