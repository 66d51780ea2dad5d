"""Full-text search over everything that was written."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.query import Query
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.query_sql import BREAK, FOUND, FOUND_END, WEIGHTS, Asked, snippet_of
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.search_index import SearchIndex
from callgoal_desktop.store.sqlite import sqlite3

T = TypeVar("T")

__all__ = ["FOUND", "FOUND_END", "Found", "Hit", "Search"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A call that was found, and the place where: ``FOUND`` and ``FOUND_END`` stand around the words."""

    call: Call
    snippet: str


@dataclass(frozen=True, slots=True)
class Found:
    """Some of what was found; ``after`` continues the list, None at its end."""

    hits: tuple[Hit, ...]
    after: int | None = None


Row = tuple[int, str, str]
"""Ordinal, id and snippet of a call."""


class Search:
    """Finds calls by what was written in them, and by what they are.

    No query is refused; every method raises StoreError when the file cannot be read.
    """

    def __init__(self, database: Connection, records: Records) -> None:
        self._database = database
        self._records = records
        self.index = SearchIndex(database, records)

    def find(self, query: Query, limit: int) -> list[Hit]:
        """The newest calls that the query finds; none for a query that asks for nothing."""
        return list(self.page(query, None, limit).hits) if query.asks else []

    def page(self, query: Query, below: int | None, limit: int) -> Found:
        """Some calls that the query finds, newest first, all of them below an ordinal."""
        asked = Asked(query)
        return self._reading(lambda: self._found(self._newest(asked, below), limit))

    def recent_page(self, query: Query, below: int | None, limit: int) -> Found | None:
        """The same, out of the newest calls alone, which are at hand; None where they do not fill the page."""
        asked, floor = Asked(query), self.index.recent.floor

        def found() -> Found | None:
            words = asked.has_words
            rows = self._merged(asked, "recent", below) if words else self._plain(asked, below, floor)
            page = self._found(rows, limit)
            # What waits may lie below the floor: then others between are not among the newest
            return page if floor is None or (page.after is not None and page.after >= floor) else None

        return self._reading(found)

    def best(self, query: Query, limit: int) -> Found:
        """The calls in which the words count most (bm25), those first that have changed since they were indexed."""
        asked = Asked(query)

        def found() -> Found:
            waits = self.index.put_beside()
            fresh = list(islice(self._hits(asked, "fresh", None), limit)) if waits else []
            ranked, values = asked.hits("search", "search.rowid as place", but_waiting=True)
            ranked = f"{ranked} order by bm25(search, {WEIGHTS}) limit ?"
            order = [int(place) for (place,) in self._database.execute(ranked, [*values, limit - len(fresh)])]
            by_place = {row[0]: row for row in self._rows_at(asked, order)}
            return Found(self._called([*fresh, *(by_place[place] for place in order)]))

        return self._reading(found)

    def count(self, query: Query) -> int:
        """How many calls the query finds."""
        asked = Asked(query)

        def counted() -> int:
            waits = self.index.put_beside()
            if not asked.has_words:
                sql, values = asked.calls("count(*)", fresh=waits)
                [(count,)] = self._database.execute(sql, values)
                return int(count)
            indexes = ("search", "fresh") if waits else ("search",)
            counts = [asked.hits(index, "count(*)", but_waiting=index == "search") for index in indexes]
            return sum(int(count) for sql, values in counts for (count,) in self._database.execute(sql, values))

        return self._reading(counted)

    def ids(self, query: Query) -> list[CallId]:
        """All calls that the query finds, newest first."""
        asked = Asked(query)
        return self._reading(lambda: [CallId(call_id) for _ordinal, call_id, _ in self._newest(asked, None, "''")])

    def pending(self) -> int:
        """How many calls have changed since they were indexed."""
        return self.index.pending()

    def is_within(self) -> bool:
        """Whether something is being written that may still be taken back."""
        return self._database.is_within()

    def index_pending(self) -> None:
        """Index what has changed, all of it. Raises StoreError when the disk refuses; nothing is lost by that."""
        for _done in self.index.work():
            pass

    def forget(self) -> None:
        """Leave nothing of purged calls in the index or the log beside the file."""
        self.index.forget()

    # Rows

    def _newest(self, asked: Asked, below: int | None, snippet: str = "") -> Iterator[Row]:
        if asked.has_words:
            return self._merged(asked, "search", below, snippet)
        return self._plain(asked, below, None)

    def _plain(self, asked: Asked, below: int | None, above: int | None) -> Iterator[Row]:
        """What is found by what calls are, and not by words."""
        waits = self.index.put_beside()
        index = "search" if above is None else "recent"
        sql, values = asked.calls("ordinal, id, ''", below=below, above=above, fresh=waits, index=index)
        return self._rows(f"{sql} order by ordinal desc", values)

    def _merged(self, asked: Asked, index: str, below: int | None, snippet: str = "") -> Iterator[Row]:
        """What is found in the index and among what waits for it, newest first."""
        indexed = self._hits(asked, index, below, snippet)
        if not self.index.put_beside():
            return indexed
        return heapq.merge(indexed, self._hits(asked, "fresh", below, snippet), key=lambda row: -row[0])

    def _hits(self, asked: Asked, index: str, below: int | None, snippet: str = "") -> Iterator[Row]:
        columns = f"{index}.rowid, call_id, {snippet or snippet_of(index)}"
        sql, values = asked.hits(index, columns, below=below, but_waiting=index != "fresh")
        return self._rows(f"{sql} order by {index}.rowid desc", values)

    def _rows_at(self, asked: Asked, places: list[int]) -> Iterator[Row]:
        """The hits at these places of the index; the plus keeps SQLite from looking up each of them by itself."""
        sql, values = asked.hits("search", f"search.rowid, call_id, {snippet_of('search')}", but_waiting=True)
        return self._rows(f"{sql} and +search.rowid in ({', '.join(map(str, places))})", values)

    def _rows(self, sql: str, values: list[str | int]) -> Iterator[Row]:
        return iter(self._database.execute(sql, values))

    def _found(self, rows: Iterator[Row], limit: int) -> Found:
        some = list(islice(rows, limit))
        return Found(self._called(some), some[-1][0] if len(some) == limit and some else None)

    def _called(self, rows: list[Row]) -> tuple[Hit, ...]:
        calls = self._records.calls([CallId(call_id) for _ordinal, call_id, _snippet in rows])
        return tuple(
            Hit(call, snippet.replace(BREAK, ""))
            for _ordinal, call_id, snippet in rows
            if (call := calls.get(CallId(call_id))) is not None
        )

    def _reading(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be searched ({error}).") from error
