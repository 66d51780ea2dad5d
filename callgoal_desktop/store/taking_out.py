"""Calls on their way out of the file: which there are, and their columns as they are kept, a block at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store import rows
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.rows import Value

BLOCK = 50
"""So many calls are read at a time: more is no faster, and a window waits for one block."""

Columns: TypeAlias = Mapping[str, Sequence[str]]
"""By table, the columns that are wanted, in the order in which they are wanted."""

Kept: TypeAlias = dict[str, list[tuple[Value, ...]]]
"""By table, the rows of one call: those columns of each."""

_ORDER = {
    "calls": "id",
    "questions": "position, id",
    "next_steps": "position, id",
    "moments": "id",
    "talk_spans": "position",
    "transcripts": "call_id",
}


def every_id(records: Records) -> Iterator[CallId]:
    """The ids of all calls that are not in the trash, oldest first.

    They are read all at once: a call that is planned anew meanwhile would be missed, or come twice.
    """
    found = list(records.tuples("select id from calls where deleted_at is null order by ordinal"))
    yield from (CallId(str(call_id)) for (call_id,) in found)


def calls(records: Records, ids: Iterable[CallId]) -> Iterator[Call]:
    """The calls with these ids in their order, without those that are gone or in the trash by now."""
    for block in _blocks(ids):
        found = records.rows(
            "select * from calls where id in (select value from json_each(?)) and deleted_at is null", _list(block)
        )
        by_id = {call.id: call for call in map(rows.call_from, found)}
        yield from (by_id[call_id] for call_id in block if call_id in by_id)


def open_steps(records: Records, ids: Iterable[CallId]) -> Iterator[list[OpenStep]]:
    """The steps of these calls that are not done, some calls at a time; those of the trash are left out."""
    for block in _blocks(ids):
        found = records.rows(
            "select next_steps.*, account, contact from next_steps join calls on calls.id = call_id "
            "where call_id in (select value from json_each(?)) and done_at is null and deleted_at is null "
            "order by due, time, next_steps.id",
            _list(block),
        )
        yield [OpenStep(rows.step_from(row), str(row["account"]), str(row["contact"])) for row in found]


def kept(records: Records, ids: Iterable[CallId], columns: Columns) -> Iterator[Kept]:
    """The calls with these ids as ``calls`` finds them, each as the columns that keep it."""
    for block in _blocks(ids):
        asked = _list(block)
        found = {table: _grouped(records, table, columns[table], asked) for table in columns}
        for call_id in block:
            if call_id in found["calls"]:
                yield {table: found[table].get(call_id, []) for table in columns}


def _grouped(records: Records, table: str, columns: Sequence[str], ids: str) -> dict[str, list[tuple[Value, ...]]]:
    """The rows of a table by the call that they are of."""
    owner = "id" if table == "calls" else "call_id"
    living = "and deleted_at is null" if table == "calls" else ""
    found = records.tuples(
        f"select {owner}, {', '.join(columns)} from {table} "
        f"where {owner} in (select value from json_each(?)) {living} order by {owner}, {_ORDER[table]}",
        ids,
    )
    grouped: defaultdict[str, list[tuple[Value, ...]]] = defaultdict(list)
    for row in found:
        grouped[str(row[0])].append(row[1:])
    return grouped


def _blocks(ids: Iterable[CallId]) -> Iterator[list[CallId]]:
    rest = iter(ids)
    while block := list(islice(rest, BLOCK)):
        yield block


def _list(ids: Sequence[CallId]) -> str:
    return json.dumps(ids, ensure_ascii=False)
