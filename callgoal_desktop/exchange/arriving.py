"""The calls of a file, whatever it is, each with what is to become of one that is here: by the reader of its kind."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, BinaryIO, TypeAlias
from zoneinfo import ZoneInfo

from callgoal_desktop.core.arrivals import Arrival, Notice, Remark, Rule
from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.plans import copies
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.exchange.incoming import STANDARD_INPUT, Kind

if TYPE_CHECKING:
    from callgoal_desktop.core.csv_calls import Plan
    from callgoal_desktop.core.csv_columns import Column
    from callgoal_desktop.core.playbook import Playbook
    from callgoal_desktop.exchange.csv_read import Table

Arriving: TypeAlias = Iterator[tuple[Arrival | None, int]]
"""The calls of a file, each with how many bytes of it are read; None where nothing came yet."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, and what it is; ``said`` names it in messages, ``size`` is in bytes, 0 where nobody knows."""

    name: str
    said: str
    kind: Kind
    size: int = 0
    columns: tuple[Column, ...] | None = None
    """What the columns of a table are; guessed where nobody said it."""
    head: bytes = field(default=b"", repr=False)
    """What has been read of standard input to tell what it is."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the reading of a file rests on beside the file: now, the zone of this computer as an IANA name, and the
    playbook of planned calls."""

    now: datetime
    zone: str
    playbook: Callable[[], Playbook]


def arriving(source: Source, file: BinaryIO, terms: Terms, remarks: list[Remark]) -> Arriving:
    """The calls of a file by the reader of its kind, each with how many bytes of it are read."""
    match source.kind:
        case Kind.JSONL:
            return _jsonl(source, file)
        case Kind.CSV:
            return _rows(source, file, terms, remarks)
        case Kind.ICS:
            return _meetings(source, file, terms, remarks)
        case Kind.TRANSCRIPT:
            return _transcript(source, file, terms)


def _jsonl(source: Source, file: BinaryIO) -> Arriving:
    from callgoal_desktop.exchange.jsonl import lines, read

    read_so_far = _Count()
    for whole in read(read_so_far.counted(lines(file)), source.said):
        yield Arrival(whole, where=f"{source.said}, line {read_so_far.lines}"), read_so_far.read


class _Count:
    """How many bytes have come by, and how many lines."""

    read = lines = 0

    def counted(self, lines: Iterator[bytes]) -> Iterator[bytes]:
        """The same lines, counted."""
        for line in lines:
            self.read += len(line)
            self.lines += 1
            yield line


def _transcript(source: Source, file: BinaryIO, terms: Terms) -> Arriving:
    from callgoal_desktop.core.transcript_calls import call_of
    from callgoal_desktop.exchange.transcripts import FILE_LIMIT, file_id, read_meeting

    data = file.read(FILE_LIMIT + 1)
    at = terms.now if source.name == STANDARD_INPUT else datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime)
    meeting = read_meeting(data, _named(source), terms.now.date())
    whole = call_of(meeting, file_id(data), at.astimezone())
    yield Arrival(whole, Rule.LEAVE), len(data)


def _rows(source: Source, file: BinaryIO, terms: Terms, remarks: list[Remark]) -> Arriving:
    from callgoal_desktop.core.csv_calls import Here, call_from_row
    from callgoal_desktop.exchange.csv_read import FILE_LIMIT, read_table

    table = read_table(file.read(FILE_LIMIT + 1), source.said)
    plan = yield from _planned(table, source.columns or table.columns())
    here = Here(terms.now, ZoneInfo(terms.zone), terms.zone)
    empty = wrong = 0
    for row, read in table.rows():
        made = call_from_row(row, plan, here)
        if made is None:
            empty += 1
            yield None, read
        else:
            wrong += made.had_wrong_date
            yield Arrival(made.whole, Rule.LEAVE), read
    remarks += table_remarks(table, plan, said=source.columns is not None, empty=empty, wrong=wrong)


def _planned(table: Table, columns: Sequence[Column]) -> Generator[tuple[None, int], None, Plan]:
    """Look at the dates and ids of all rows."""
    from callgoal_desktop.core.csv_calls import DATES, plan_of
    from callgoal_desktop.core.csv_ids import SharedIds

    dates = [place for place, column in enumerate(columns) if column in DATES]
    cells: list[list[str]] = []
    ids = SharedIds(columns)
    for row, _read in table.rows():
        ids.see(row)
        cells.append([row[place] if place < len(row) else "" for place in dates])
        yield None, 0
    plan = plan_of([columns[place] for place in dates], [], cells)
    return replace(plan, columns=tuple(columns), header=table.header, shared=ids.found())


def table_remarks(table: Table, plan: Plan, *, said: bool, empty: int = 0, wrong: int = 0) -> list[Remark]:
    """What there is to say about a table; ``said``: what its columns are was chosen, and need not be told."""
    pairs = list(zip(plan.columns, table.header, strict=True))
    read = ", ".join(f"{name} = {column}" for column, name in pairs if column)
    left = ", ".join(name for column, name in pairs if not column)
    found = [
        Remark(Notice.CODE_PAGE, table.name) if table.is_guessed else None,
        Remark(Notice.COLUMNS, table.name, text=read) if read and not said else None,
        Remark(Notice.NO_COLUMN, table.name, text=left) if left and not said else None,
        Remark(Notice.DAY_FIRST, table.name) if plan.is_ambiguous else None,
        Remark(Notice.EMPTY, table.name, empty) if empty else None,
        Remark(Notice.NO_DATE, table.name, wrong) if wrong else None,
    ]
    return [remark for remark in found if remark is not None]


def _meetings(source: Source, file: BinaryIO, terms: Terms, remarks: list[Remark]) -> Arriving:
    from callgoal_desktop.core.meetings import planned_call, user_of
    from callgoal_desktop.exchange.calendar_text import FILE_LIMIT
    from callgoal_desktop.exchange.ics_read import CalendarReader, Look

    data = file.read(FILE_LIMIT + 1)
    reader = CalendarReader(data, source.said, Look(terms.now, terms.zone))
    for _step in reader.read():
        yield None, 0
    remarks += reader.remarks
    user = user_of(reader.meetings, reader.owner)
    playbook = terms.playbook()
    for number, meeting in enumerate(reader.meetings, 1):
        call = planned_call(meeting, CallId(derived_id(meeting.key, "meeting", 0)), user)
        whole = _with_questions(call, playbook)
        yield Arrival(whole, Rule.PLAN), len(data) * number // len(reader.meetings)


def _with_questions(call: Call, playbook: Playbook) -> WholeCall:
    """The planned call with its own copies of the playbook's questions, as one that is planned in the window has."""
    numbers = count()
    questions = copies(call.id, playbook, lambda: derived_id(call.id, "question", next(numbers)))
    return WholeCall(replace(call, playbook=playbook.id), tuple(questions))


def _named(source: Source) -> str:
    return "standard input.txt" if source.name == STANDARD_INPUT else source.said
