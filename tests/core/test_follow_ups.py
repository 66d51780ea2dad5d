"""Open steps are told apart by their day, side and words, and always stand in one order."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.follow_ups import Group, OpenStep, Whose, group_of, grouped, order, wanted
from callgoal_desktop.core.records import CallId, NextStep, StepId

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


def opened(
    name: str, due: date | None = None, at: time | None = None, owner: str = "", account: str = "", contact: str = ""
) -> OpenStep:
    return OpenStep(NextStep(StepId(name), CallId("c"), 0, name, owner, due, at), account, contact)


@pytest.mark.parametrize(
    ("today", "due", "group"),
    [
        (MONDAY, None, Group.NO_DATE),
        (MONDAY, date(2026, 11, 22), Group.OVERDUE),
        (MONDAY, date(1999, 1, 1), Group.OVERDUE),
        (MONDAY, MONDAY, Group.TODAY),
        (MONDAY, date(2026, 11, 24), Group.THIS_WEEK),
        (MONDAY, SUNDAY, Group.THIS_WEEK),
        (MONDAY, date(2026, 11, 30), Group.LATER),
        (SUNDAY, SUNDAY, Group.TODAY),
        (SUNDAY, date(2026, 11, 30), Group.LATER),
        (SUNDAY, date(2026, 11, 28), Group.OVERDUE),
        (date(2026, 12, 31), date(2027, 1, 3), Group.THIS_WEEK),
        (date(2026, 12, 31), date(2027, 1, 4), Group.LATER),
        (MONDAY, date.max, Group.LATER),
    ],
)
def test_a_week_ends_with_its_sunday(today: date, due: date | None, group: Group) -> None:
    assert group_of(due, today) is group


def test_they_stand_by_day_time_and_account() -> None:
    steps = [
        opened("no date"),
        opened("friday", date(2026, 11, 27)),
        opened("friday at ten, b", date(2026, 11, 27), time(10), account="b"),
        opened("friday at ten, A", date(2026, 11, 27), time(10), account="A"),
        opened("friday at nine", date(2026, 11, 27), time(9), account="z"),
        opened("monday", MONDAY),
    ]
    names = [each.step.id for each in sorted(steps, key=order)]
    assert names == ["monday", "friday at nine", "friday at ten, A", "friday at ten, b", "friday", "no date"]


def test_the_name_of_a_group_stands_before_its_first_step() -> None:
    late, later, never = opened("late", date(2026, 11, 1)), opened("later", date(2027, 1, 1)), opened("never")
    assert grouped([late, late, later, never], MONDAY) == [
        Group.OVERDUE,
        late,
        late,
        Group.LATER,
        later,
        Group.NO_DATE,
        never,
    ]
    assert grouped([], MONDAY) == []


def test_mine_and_theirs_are_told_apart_with_my_team() -> None:
    steps = [opened(owner, owner=owner) for owner in ("", "me", "Priya", "Dana", "both")]
    team = frozenset({"priya"})

    def names(whose: Whose) -> list[str]:
        return [each.step.owner for each in wanted(steps, whose, "", team)]

    assert names(Whose.ALL) == ["", "me", "Priya", "Dana", "both"]
    assert names(Whose.MINE) == ["", "me", "Priya", "both"]
    assert names(Whose.THEIRS) == ["Dana", "both"]
    assert [each.step.owner for each in wanted(steps, Whose.THEIRS, "")] == ["Priya", "Dana", "both"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", True),
        ("  ", True),
        ("recall", True),
        ("RECALL report", True),
        ("report recall", True),
        ("dana", True),
        ("northwind coo", True),
        ("recall bakery", False),
        ("reportdana", False),
    ],
)
def test_every_word_must_stand_somewhere(words: str, found: bool) -> None:
    step = opened("Last recall report", owner="Dana", account="Northwind Foods", contact="D. Wu, COO")
    assert wanted([step], Whose.ALL, words) == ([step] if found else [])


DAYS = st.one_of(st.none(), st.dates(date(2026, 11, 1), date(2026, 12, 31)))


@given(st.lists(DAYS, max_size=20), st.dates(date(2026, 11, 1), date(2026, 12, 31)))
def test_each_group_is_named_once_and_the_groups_stand_in_their_order(days: list[date | None], today: date) -> None:
    steps = sorted((opened(str(number), day) for number, day in enumerate(days)), key=order)
    rows = grouped(steps, today)
    assert [row for row in rows if isinstance(row, OpenStep)] == steps
    named = [list(Group).index(row) for row in rows if isinstance(row, Group)]
    assert named == sorted(set(named))
