"""Files of calls on their way in: looked at, backed up before, and taken in all or none, a call a step.

What takes them in is a generator (docs/decisions/0014): closed before its end, nothing of it is left. Raises
ImportFileError for a file that cannot be taken, StoreError when the disk refuses.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from callgoal_desktop.core.arrivals import Arrival, Notice, Remark, Tally
from callgoal_desktop.core.records import CallId, WholeCall
from callgoal_desktop.exchange.arriving import Source, Terms, arriving
from callgoal_desktop.exchange.incoming import ENDINGS, HEAD, STANDARD_INPUT, Kind, kind_of, opened
from callgoal_desktop.store.backups import back_up, keep_some

if TYPE_CHECKING:
    from callgoal_desktop.core.csv_calls import Here
    from callgoal_desktop.core.csv_columns import Column
    from callgoal_desktop.store.store import Store
    from callgoal_desktop.workspace import Workspace

__all__ = [
    "ENDINGS",
    "Kind",
    "Preview",
    "Source",
    "Taken",
    "Terms",
    "import_files",
    "local_zone",
    "look_at",
    "preview_of",
    "take_files",
]

T = TypeVar("T")

BACKED_UP = 0.2
"""How much of the whole a backup counts for."""


@dataclass(slots=True)
class Taken:
    """What came of it: what became of the calls, of all and of each file's, and where the backup is if one was made."""

    tally: Tally = field(default_factory=Tally)
    by_file: list[Tally] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    backup: Path | None = None
    first: CallId | None = None
    """The first call that came."""

    def count(self, tally: Tally) -> None:
        """Note what has become of all calls so far."""
        self.tally = tally


def look_at(name: str, said: str = "") -> Source:
    """What a file is; refuses one that cannot be taken before anything is done for it."""
    said = said or ("standard input" if name == STANDARD_INPUT else name)
    with opened(name, said) as file:
        head = file.read(HEAD)  # of a pipe, too, however slow it is
        kind = kind_of(head, name, said)
        if name == STANDARD_INPUT:
            return Source(name, said, kind, head=head)
        return Source(name, said, kind, os.fstat(file.fileno()).st_size)


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
        _kept_if_it_succeeds(taken.backup),
        closing(_arrivals(sources, terms, taken)) as arrivals,
        closing(_scaled(store.take_in(arrivals, taken.count), start, 1.0)) as work,
    ):
        yield from work
    return taken


@contextmanager
def _kept_if_it_succeeds(backup: Path | None) -> Iterator[None]:
    """Have the backup of an import that fails or is dropped push no older one out: it is what is here anyway."""
    try:
        yield
    except BaseException:
        if backup is not None:
            with suppress(OSError):
                backup.unlink()
        raise
    if backup is not None:
        keep_some(backup.parent)


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
        start = taken.tally
        with opened(source.name, source.said, source.head) as file:
            for arrival, read in arriving(source, file, terms, taken.remarks):
                if arrival is None:
                    yield None
                    continue
                taken.first = taken.first or arrival.whole.call.id
                yield replace(arrival, done=min(1.0, (before + read) / max(total, 1)))
        taken.by_file.append(taken.tally.since(start))
        before += source.size


def local_zone() -> str:
    """The IANA name of this computer's zone; "UTC" where it has none."""
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() else "UTC"


def import_files(workspace: Workspace, sources: Sequence[Source]) -> Generator[float, None, Taken]:
    """Take files in for the window, whose history then knows nothing of the calls as they were."""
    terms = Terms(workspace.now(), local_zone(), lambda: workspace.default_playbook)
    work = workspace.take_in(lambda store: take_files(store, sources, terms))
    with closing(work):
        taken = yield from work
    if taken.tally.updated:
        workspace.forget_history()
    return taken


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a table, and what its columns seem to be."""

    source: Source
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    remarks: tuple[Remark, ...]
    here: Here

    def calls(self, columns: Sequence[Column]) -> tuple[list[WholeCall], bool]:
        """The calls that the rows would become, and whether their dates can be read in two ways."""
        from callgoal_desktop.core.csv_calls import call_from_row, plan_of

        plan = plan_of(columns, self.header, self.rows)
        made = (call_from_row(row, plan, self.here) for row in self.rows)
        return [each.whole for each in made if each is not None], plan.is_ambiguous


PREVIEWED = 200
"""So many rows are looked at before all are read."""


def preview_of(workspace: Workspace, source: Source) -> Preview:
    """The beginning of a table, for the user to say what its columns are; raises ImportFileError."""
    from callgoal_desktop.core.csv_calls import Here
    from callgoal_desktop.exchange.csv_read import FILE_LIMIT, read_table

    with opened(source.name, source.said) as file:
        table = read_table(file.read(FILE_LIMIT + 1), source.said)
    rows = tuple(tuple(row) for (row, _read), _n in zip(table.rows(), range(PREVIEWED), strict=False))
    zone = local_zone()
    remarks = (Remark(Notice.CODE_PAGE, source.said),) if table.is_guessed else ()
    here = Here(workspace.now(), ZoneInfo(zone), zone)
    return Preview(source, table.header, rows, table.columns(), remarks, here)
