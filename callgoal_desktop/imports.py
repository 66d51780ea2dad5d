"""Files of calls on their way in: looked at, backed up before, and taken in all or none, a call a step.

What takes them in is a generator (docs/decisions/0014): closed before its end, nothing of it is left. Raises
ImportFileError for a file that cannot be taken, StoreError when the disk refuses.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias, TypeVar
from zoneinfo import available_timezones

from callgoal_desktop.core.arrivals import Arrival, Remark, Rule, Tally
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.plans import copies
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.exchange.incoming import ENDINGS, HEAD, STANDARD_INPUT, Kind, kind_of, opened
from callgoal_desktop.store.backups import back_up

if TYPE_CHECKING:
    from callgoal_desktop.core.playbook import Playbook
    from callgoal_desktop.store.store import Store
    from callgoal_desktop.workspace import Workspace

__all__ = ["ENDINGS", "Source", "Taken", "Terms", "import_files", "look_at", "take_files"]

T = TypeVar("T")

_Read: TypeAlias = Iterator[tuple[Arrival | None, int]]
"""The calls of a file, each with how many bytes of it are read; None where nothing came yet."""

BACKED_UP = 0.2
"""How much of the whole a backup counts for."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, and what it is; ``said`` names it in messages, ``size`` is in bytes, 0 where nobody knows."""

    name: str
    said: str
    kind: Kind
    size: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What the reading of a file rests on beside the file: now, the zone of this computer as an IANA name, and the
    playbook of planned calls."""

    now: datetime
    zone: str
    playbook: Callable[[], Playbook]


@dataclass(slots=True)
class Taken:
    """What came of it: how many calls each file held, what became of them, and where the backup is if one was made."""

    tally: Tally = field(default_factory=Tally)
    counts: list[int] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    backup: Path | None = None
    first: CallId | None = None
    """The first call that came."""


def look_at(name: str, said: str = "") -> Source:
    """What a file is; refuses one that cannot be taken before anything is done for it."""
    said = said or ("standard input" if name == STANDARD_INPUT else name)
    with opened(name, said) as file:
        if name == STANDARD_INPUT:
            return Source(name, said, _kind_of_input(file))
        return Source(name, said, kind_of(file.read(HEAD), name, said), os.fstat(file.fileno()).st_size)


def _kind_of_input(file: BinaryIO) -> Kind:
    peek = getattr(file, "peek", None)
    return Kind.JSONL if peek is None else kind_of(peek(1)[:HEAD], STANDARD_INPUT, "standard input")


def take_files(store: Store, sources: Sequence[Source], terms: Terms) -> Generator[float, None, Taken]:
    """Take the calls of all files in, after a backup where calls that are here may be changed by it."""
    taken = Taken()
    may_change = any(source.kind is not Kind.TRANSCRIPT for source in sources)
    start = 0.0
    if may_change and store.records.has_calls():
        start = BACKED_UP
        with closing(_scaled(back_up(store.path, terms.now), 0.0, start)) as copying:
            taken.backup = yield from copying
    with (
        closing(_arrivals(sources, terms, taken)) as arrivals,
        closing(_scaled(store.take_in(arrivals), start, 1.0)) as work,
    ):
        taken.tally = yield from work
    return taken


def _scaled(work: Generator[float, None, T], start: float, end: float) -> Generator[float, None, T]:
    """The same work as a part of a longer one."""
    with closing(work):
        while True:
            try:
                done = next(work)
            except StopIteration as stopped:
                result: T = stopped.value
                return result
            yield start + done * (end - start)


def _arrivals(sources: Sequence[Source], terms: Terms, taken: Taken) -> Generator[Arrival | None, None, None]:
    total = sum(source.size for source in sources)
    before = 0
    for source in sources:
        taken.counts.append(0)
        with opened(source.name, source.said) as file:
            for arrival, read in _read(source, file, terms, taken.remarks):
                if arrival is None:
                    yield None
                    continue
                taken.counts[-1] += 1
                taken.first = taken.first or arrival.whole.call.id
                yield Arrival(arrival.whole, arrival.rule, min(1.0, (before + read) / max(total, 1)))
        before += source.size


def _read(source: Source, file: BinaryIO, terms: Terms, remarks: list[Remark]) -> _Read:
    """The calls of a file by the reader of its kind, each with how many bytes of it are read."""
    match source.kind:
        case Kind.JSONL:
            return _jsonl(source, file)
        case Kind.ICS:
            return _meetings(source, file, terms, remarks)
        case Kind.TRANSCRIPT:
            return _transcript(source, file, terms)
        case _:
            raise ImportFileError(f"{source.said} cannot be read yet.")


def _jsonl(source: Source, file: BinaryIO) -> _Read:
    from callgoal_desktop.exchange.jsonl import lines, read

    read_so_far = _Count()
    for whole in read(read_so_far.counted(lines(file)), source.said):
        yield Arrival(whole), read_so_far.read


class _Count:
    """How many bytes have come by."""

    read = 0

    def counted(self, lines: Iterator[bytes]) -> Iterator[bytes]:
        """The same lines, counted."""
        for line in lines:
            self.read += len(line)
            yield line


def _transcript(source: Source, file: BinaryIO, terms: Terms) -> _Read:
    from callgoal_desktop.core.transcript_calls import call_of
    from callgoal_desktop.exchange.transcripts import FILE_LIMIT, file_id, read_meeting

    data = file.read(FILE_LIMIT + 1)
    at = terms.now if source.name == STANDARD_INPUT else datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime)
    whole = call_of(read_meeting(data, _named(source)), file_id(data), at.astimezone())
    yield Arrival(whole, Rule.LEAVE), len(data)


def _meetings(source: Source, file: BinaryIO, terms: Terms, remarks: list[Remark]) -> _Read:
    from callgoal_desktop.core.meetings import planned_call, user_of
    from callgoal_desktop.exchange.calendar_text import FILE_LIMIT
    from callgoal_desktop.exchange.ics_read import CalendarReader, Look

    data = file.read(FILE_LIMIT + 1)
    reader = CalendarReader(data, source.said, Look(terms.now, terms.zone))
    for _step in reader.read():
        yield None, 0
    remarks += reader.remarks
    user = user_of(reader.meetings, reader.owner)
    for number, meeting in enumerate(reader.meetings, 1):
        call = planned_call(meeting, CallId(derived_id(meeting.key, "meeting", 0)), user)
        whole = _with_questions(call, terms.playbook())
        yield Arrival(whole, Rule.PLAN), len(data) * number // len(reader.meetings)


def _with_questions(call: Call, playbook: Playbook) -> WholeCall:
    """The planned call with its own copies of the playbook's questions, as one that is planned in the window has."""
    numbers = count()
    questions = copies(call.id, playbook, lambda: derived_id(call.id, "question", next(numbers)))
    return WholeCall(replace(call, playbook=playbook.id), tuple(questions))


def local_zone() -> str:
    """The IANA name of this computer's zone; "UTC" where it has none."""
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() else "UTC"


def _named(source: Source) -> str:
    return "standard input.txt" if source.name == STANDARD_INPUT else source.said


def import_files(workspace: Workspace, sources: Sequence[Source]) -> Generator[float, None, Taken]:
    """Take files in for the window, whose history then knows nothing of the calls as they were."""
    terms = Terms(workspace.now(), local_zone(), lambda: workspace.default_playbook)
    work = workspace.take_in(lambda store: take_files(store, sources, terms))
    with closing(work):
        taken = yield from work
    if taken.tally.updated:
        workspace.forget_history()
    return taken
