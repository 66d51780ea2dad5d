"""What is typed to find calls, in tests."""

from __future__ import annotations

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.query import Query, read_query
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY


def typed(text: str) -> Query:
    """What is meant by a text that is typed on that Monday."""
    return read_query(text, MONDAY.date())


def have_all_wait(store: Store) -> None:
    """Have what is put into the store wait to be indexed, as all that comes behind what waits does."""
    call = Call(CallId("gone again"))
    store.apply((Edit(None, call),), None)
    store.apply((Edit(call, None),), None)
    assert store.search.pending() == 1
