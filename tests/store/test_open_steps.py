"""What is open is read over all calls that are not in the trash."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Call, CallId, NextStep, StepId, WholeCall
from callgoal_desktop.store.records import OPEN_PAGE, OpenPage
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY

CALL = Call(CallId("a"), account="Northwind", contact="Dana")
FRIDAY = date(2026, 11, 27)


def step(name: str, call: Call = CALL, due: date | None = FRIDAY) -> NextStep:
    return NextStep(StepId(name), call.id, 0, what=name, due=due)


@pytest.fixture
def filled(store: Store) -> Store:
    """Two calls with open and done steps, and one in the trash."""
    gone, other = Call(CallId("gone"), account="Gone"), Call(CallId("b"))
    done = replace(step("done"), done_at=MONDAY)
    store.put(
        [
            WholeCall(CALL, steps=(step("one"), done, step("no date", due=None))),
            WholeCall(other, steps=(step("two", other, date(2026, 11, 20)),)),
            WholeCall(gone, steps=(step("lost", gone),)),
        ]
    )
    store.apply((Edit(gone, replace(gone, deleted_at=MONDAY)),), MONDAY)
    return store


def test_open_steps_come_with_the_names_of_their_call(filled: Store) -> None:
    found = {each.step.id: each for each in filled.records.open_steps().steps}
    assert found == {
        "one": OpenStep(step("one"), "Northwind", "Dana"),
        "no date": OpenStep(step("no date", due=None), "Northwind", "Dana"),
        "two": OpenStep(step("two", Call(CallId("b")), date(2026, 11, 20))),
    }


def test_what_is_due_comes_in_its_order_without_what_is_done_undated_or_in_the_trash(filled: Store) -> None:
    assert [step.id for step in filled.records.due_steps(FRIDAY)] == ["two", "one"]
    assert [step.id for step in filled.records.due_steps(date(2026, 11, 26))] == ["two"]


def test_there_may_be_none(store: Store) -> None:
    assert store.records.open_steps() == OpenPage((), None)


def test_many_are_read_page_by_page(store: Store) -> None:
    steps = tuple(replace(step(f"{number:05}"), position=number) for number in range(2 * OPEN_PAGE))
    store.put([WholeCall(CALL, steps=steps)])
    first = store.records.open_steps()
    assert first.after is not None
    second = store.records.open_steps(first.after)
    assert second.after is not None
    assert store.records.open_steps(second.after) == OpenPage((), None)
    assert [each.step for each in (*first.steps, *second.steps)] == list(steps)


@pytest.mark.parametrize(
    ("by", "count"),
    [(date(2026, 11, 19), 0), (date(2026, 11, 20), 1), (date(2026, 11, 26), 1), (FRIDAY, 2), (date(9999, 1, 1), 2)],
)
def test_what_is_due_by_a_day_is_counted_without_what_is_done_undated_or_in_the_trash(
    filled: Store, by: date, count: int
) -> None:
    assert filled.records.count_due(by) == count
