"""What the list of calls is narrowed to, as a query and as it is stored."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.query import Has, Query, Traits, Words, read_query
from callgoal_desktop.core.records import Outcome, Verdict
from callgoal_desktop.core.saved_searches import (
    MOST,
    Filters,
    SavedSearch,
    filters_text,
    read_filters,
    read_saved,
    saved_text,
    with_search,
    without_search,
)

texts = st.text()
some_filters = st.builds(Filters, texts, texts, texts, texts, texts, texts)


def test_filters_are_a_query() -> None:
    filters = Filters("30d", "no_sale", "qualify-first", "yes", 'North "wind"', "open-steps")
    assert read_query(filters.query, date(2026, 11, 30)) == Query(
        wanted=Traits(
            outcomes=(Outcome.NO_SALE,),
            qualified=(Verdict.YES,),
            playbooks=(Words("qualify-first", whole=True),),
            accounts=("North  wind",),
            has=(Has.OPEN_STEPS,),
        ),
        since=date(2026, 11, 1),
    )


def test_none_is_no_query() -> None:
    assert Filters().query == filters_text(Filters()) == ""
    assert not Filters().narrow
    assert Filters(outcome="order").narrow


@given(some_filters)
def test_filters_are_stored(filters: Filters) -> None:
    assert read_filters(filters_text(filters)) == filters


@given(st.lists(st.builds(SavedSearch, texts, some_filters)))
def test_searches_are_stored(searches: list[SavedSearch]) -> None:
    assert read_saved(saved_text(tuple(searches))) == tuple(searches)


@pytest.mark.parametrize("text", ["{", "[]", "3", '{"last": 3, "odd": "x"}', "[" * 100_000])
def test_what_is_stored_wrong_is_none(text: str) -> None:
    assert read_filters(text) == Filters()
    assert read_saved(text) == ()


def test_a_search_is_kept_once_and_first() -> None:
    one, two = SavedSearch("one"), SavedSearch("two", Filters("7d"))
    both = with_search(with_search((), one), two)
    assert both == (two, one)
    assert with_search(both, one) == (one, two)
    assert without_search(both, two) == (one,)
    assert without_search(both, SavedSearch("three")) == both


def test_the_oldest_makes_room() -> None:
    kept: tuple[SavedSearch, ...] = ()
    for number in range(MOST + 1):
        kept = with_search(kept, SavedSearch(str(number)))
    assert [each.typed for each in kept] == [str(number) for number in range(MOST, 0, -1)]
