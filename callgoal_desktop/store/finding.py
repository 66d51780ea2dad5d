"""Finds calls without holding up the window: among the newest at once, and beside it where that is not enough."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.query import Query
from callgoal_desktop.core.records import CallId
from callgoal_desktop.store.aside import aside
from callgoal_desktop.store.search import Found, Hit, Search
from callgoal_desktop.store.sqlite import sqlite3

WAITING = 5
"""More calls than so many that wait to be indexed are not read on the window's own time."""


class Finding:
    """Each method is work in slices: it yields every few milliseconds, and closing it drops the question.

    Raises StoreError when the file cannot be read.
    """

    def __init__(self, path: Path, search: Search) -> None:
        self._path = path
        self._search = search

    def _may_ask_newest(self) -> bool:
        """Not where much waits to be indexed, and not within an import: what is copied then goes when it is dropped."""
        return not self._search.is_within() and self._search.pending() <= WAITING

    def at_once(self, query: Query, limit: int) -> list[Hit]:
        """Calls that the query finds, newest first, without slices: of the newest where they are at hand and do."""
        if query.asks and self._search.index.recent.is_made and self._may_ask_newest():
            found = self._search.recent_page(query, None, limit)
            if found is not None:
                return list(found.hits)
        return self._search.find(query, limit)

    def ready(self) -> Generator[float, None, None]:
        """Have the newest calls at hand."""
        try:
            yield from self._search.index.recent.made()
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be searched ({error}).") from error

    def page(self, query: Query, below: int | None, limit: int) -> Generator[float, None, Found]:
        """Some calls that the query finds, newest first, all of them below an ordinal."""
        if self._may_ask_newest():
            yield from self.ready()
            found = self._search.recent_page(query, below, limit) if self._search.index.recent.is_made else None
            if found is not None:
                return found
        return (yield from aside(self._path, lambda reader: reader.search.page(query, below, limit)))

    def best(self, query: Query, limit: int) -> Generator[float, None, Found]:
        """The calls in which the words of the query count most."""
        return (yield from aside(self._path, lambda reader: reader.search.best(query, limit)))

    def count(self, query: Query) -> Generator[float, None, int]:
        """How many calls the query finds."""
        return (yield from aside(self._path, lambda reader: reader.search.count(query)))

    def ids(self, query: Query) -> Generator[float, None, list[CallId]]:
        """All calls that the query finds, newest first."""
        return (yield from aside(self._path, lambda reader: reader.search.ids(query)))
