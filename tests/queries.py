"""What is typed to find calls, in tests."""

from __future__ import annotations

from callgoal_desktop.core.query import Query, read_query
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY


def typed(text: str) -> Query:
    """What is meant by a text that is typed on that Monday."""
    return read_query(text, MONDAY.date())


def have_all_wait(store: Store) -> None:
    """Have all calls wait to be indexed, as those do that were just written."""
    for statement in ("delete from search", "delete from indexed", "insert into search_pending select id from calls"):
        store.database.execute(statement)
    store.search.index.recent.forget()
