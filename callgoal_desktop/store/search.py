"""Full-text search over everything that was written.

The index has its own copy of the text, a row a call, its rowid the call's ordinal: newest first needs no join.
Index work stays off the way of a keystroke: triggers put a changed call on a list, and ``index_pending`` works
it off when the hands rest. A search reads the calls that still wait from a temporary index beside it.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.core.text import clean
from callgoal_desktop.store.connection import Connection
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.sqlite import sqlite3

FOUND, FOUND_END = "\x02", "\x03"
"""Stand around each word that was found, in a snippet."""

_COLUMNS = "call_id, account, contact, goal, questions, notes, steps, wrap_up, transcript"
_BREAK = "\u200b"
_BY_CHARACTER = "([\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])"
_SNIPPET_WORDS = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """A call that was found, and the place where: ``FOUND`` and ``FOUND_END`` stand around the words."""

    call: Call
    snippet: str


class Search:
    """Finds calls by what was written in them."""

    def __init__(self, database: Connection, records: Records) -> None:
        self._database = database
        self._records = records

    def find(self, query: str, limit: int) -> list[Hit]:
        """The newest calls that hold every word of the query, the beginnings of words being enough.

        Never refuses a query; raises StoreError only when the file cannot be read.
        """
        match = _match(query)
        if not match:
            return []
        try:
            waiting = self._waiting()
            self._index_beside(waiting)
            indexed = (hit for hit in self._hits("search", match) if hit[1] not in waiting)
            newest = heapq.merge(indexed, self._hits("fresh", match), key=lambda hit: -hit[0])
            return [
                Hit(call, snippet.replace(_BREAK, ""))
                for _ordinal, call_id, snippet in islice(newest, limit)
                if (call := self._records.call(call_id)) is not None
            ]
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be searched ({error}).") from error

    def pending(self) -> int:
        """How many calls have changed since they were indexed."""
        try:
            [(count,)] = self._database.execute("select count(*) from search_pending")
        except sqlite3.Error as error:
            raise StoreError(f"The calls cannot be searched ({error}).") from error
        return int(count)

    def index_pending(self) -> None:
        """Index what has changed. Raises StoreError when the disk refuses; nothing is lost by that."""
        try:
            with self._database.atomic():
                waiting = self._waiting()
                # All out before any goes in: one may stand now where another stood when it was indexed
                for call_id in waiting:
                    self._unindex(call_id)
                for call_id in waiting:
                    self._index(call_id)
                self._database.execute("delete from search_pending")
        except sqlite3.Error as error:
            raise StoreError(f"The calls could not be indexed for search ({error}).") from error

    def forget(self) -> None:
        """Leave nothing of purged calls in the index or the log beside the file."""
        self.index_pending()
        try:
            self._database.execute("insert into search (search) values ('optimize')")
            self._database.execute("pragma wal_checkpoint(truncate)")
        except sqlite3.Error as error:
            raise StoreError(f"Traces of purged calls are still in the file ({error}).") from error

    def _waiting(self) -> set[CallId]:
        return {CallId(call_id) for (call_id,) in self._database.execute("select call_id from search_pending")}

    def _unindex(self, call_id: CallId) -> None:
        execute = self._database.execute
        execute("delete from search where rowid = (select ordinal from indexed where call_id = ?)", (call_id,))
        execute("delete from indexed where call_id = ?", (call_id,))

    def _index(self, call_id: CallId) -> None:
        call = self._records.call(call_id)
        if call is not None and call.deleted_at is None:
            self._insert("search", call)
            self._database.execute(
                "insert into indexed (call_id, ordinal) select id, ordinal from calls where id = ?",
                (call_id,),
            )

    def _index_beside(self, waiting: set[CallId]) -> None:
        self._database.execute(
            f"create virtual table if not exists temp.fresh using fts5 "
            f'({_COLUMNS.replace("call_id", "call_id unindexed")}, tokenize = "unicode61 remove_diacritics 2")'
        )
        self._database.execute("delete from temp.fresh")
        for call_id in waiting:
            call = self._records.call(call_id)
            if call is not None and call.deleted_at is None:
                self._insert("fresh", call)

    def _insert(self, index: str, call: Call) -> None:
        self._database.execute(
            f"insert into {index} (rowid, {_COLUMNS}) "
            "values ((select ordinal from calls where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (call.id, call.id, *map(_by_character, _texts(self._records.whole(call)))),
        )

    def _hits(self, index: str, match: str) -> Iterator[tuple[int, CallId, str]]:
        return iter(
            self._database.execute(
                f"select rowid, call_id, snippet({index}, -1, ?, ?, '…', {_SNIPPET_WORDS}) "
                f"from {index} where {index} match ? order by rowid desc",
                (FOUND, FOUND_END, match),
            )
        )


def _texts(whole: WholeCall) -> tuple[str, ...]:
    call = whole.call
    cues = whole.transcript.cues if whole.transcript else ()
    return (
        call.account,
        call.contact,
        "\n".join((call.goal.text, call.goal.best, call.goal.least)),
        "\n".join(f"{question.section}\n{question.text}\n{question.answer}" for question in whole.questions),
        call.notes,
        "\n".join(f"{step.owner} {step.what}" for step in whole.steps),
        "\n".join((call.lesson, call.no_next_step_because, *(moment.note for moment in whole.moments))),
        "\n".join(f"{cue.who} {cue.text}" for cue in cues),
    )


def _by_character(text: str) -> str:
    """Chinese, Japanese and Korean put no spaces between words: each of their characters is made a word."""
    return text if text.isascii() else re.sub(_BY_CHARACTER, f"{_BREAK}\\1{_BREAK}", text)


def _match(query: str) -> str:
    """The query in FTS5's language: every word must be there, or begin a word that is."""
    words = [word for word in clean(query).replace("\0", " ").split() if any(map(str.isalnum, word))]
    return " ".join('"' + _by_character(word).replace('"', '""') + '"*' for word in words)
