"""Lists of calls: newest first, a page at a time, the trash apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.records import PAGE
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY


def add_calls(store: Store, number: int, *, deleted: bool = False) -> list[Call]:
    """So many calls, a day after each other, oldest first."""
    kept = [
        Call(
            CallId(f"{'gone' if deleted else 'kept'} {day}"),
            started_at=MONDAY + timedelta(days=day),
            deleted_at=MONDAY if deleted else None,
        )
        for day in range(number)
    ]
    store.apply(tuple(Edit(None, call) for call in kept), MONDAY)
    return kept


def pages(store: Store) -> list[int]:
    """How long each page is when they are read to the end."""
    lengths, after = [], None
    for _ in count():
        page = store.records.page("calls", after)
        lengths.append(len(page.calls))
        after = page.after
        if after is None:
            break
    return lengths


def test_a_store_without_calls_has_one_empty_page(store: Store) -> None:
    assert pages(store) == [0]
    assert store.records.count() == 0
    assert store.records.call(CallId("none")) is None


def test_pages_follow_each_other_without_gap_or_double(store: Store) -> None:
    calls = add_calls(store, PAGE * 2 + 5)
    first = store.records.page()
    second = store.records.page("calls", first.after)
    third = store.records.page("calls", second.after)
    assert [len(page.calls) for page in (first, second, third)] == [PAGE, PAGE, 5]
    assert third.after is None
    assert [*first.calls, *second.calls, *third.calls] == calls[::-1]


def test_a_list_that_ends_with_its_page_ends(store: Store) -> None:
    add_calls(store, PAGE)
    assert pages(store) == [PAGE, 0]


def test_a_call_that_comes_in_on_top_does_not_shift_the_pages_below(store: Store) -> None:
    calls = add_calls(store, PAGE + 3)
    first = store.records.page()
    store.apply((Edit(None, Call(CallId("new"), started_at=MONDAY + timedelta(days=999))),), MONDAY)
    assert list(store.records.page("calls", first.after).calls) == calls[:3][::-1]


def test_the_trash_is_a_shelf_of_its_own(store: Store) -> None:
    kept, gone = add_calls(store, 3), add_calls(store, 2, deleted=True)
    assert list(store.records.page("calls").calls) == kept[::-1]
    assert list(store.records.page("trash").calls) == gone[::-1]
    assert (store.records.count("calls"), store.records.count("trash")) == (3, 2)
    assert set(store.records.trash()) == set(gone)


def test_every_call_comes_oldest_first_without_the_trash(store: Store) -> None:
    kept = add_calls(store, PAGE + 1)
    add_calls(store, 2, deleted=True)
    assert list(store.records.every_call()) == kept


def test_a_call_in_the_trash_can_still_be_looked_at(store: Store) -> None:
    [call] = add_calls(store, 1, deleted=True)
    assert store.records.call(call.id) == call


def test_a_call_that_is_brought_back_stands_where_it_stood(store: Store) -> None:
    calls = add_calls(store, 3)
    gone = replace(calls[1], deleted_at=MONDAY)
    store.apply((Edit(calls[1], gone),), MONDAY)
    store.apply((Edit(gone, calls[1]),), MONDAY)
    assert list(store.records.page().calls) == calls[::-1]
