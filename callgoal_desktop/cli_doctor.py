"""doctor: is what is kept whole? It looks and changes nothing.

A SQLite older than 3.51.3 is told to a person but is no problem: its fault needs two connections that write or
checkpoint, and here there is never more than one (the reading commands are ``mode=ro``).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from callgoal_desktop.cli_output import shown, tell_json
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.desktop.data_lock import DataLock, FolderInUseError
from callgoal_desktop.store.backups import newest_backup
from callgoal_desktop.store.gate import check_file
from callgoal_desktop.store.identity import VERSION
from callgoal_desktop.store.opening import FILE_NAME, connect
from callgoal_desktop.store.reading import reading_address
from callgoal_desktop.store.sqlite import sqlite3

IN_USE = "not checked: in use"
READ_ONLY = "not checked: read-only"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, in the order of the contract; None for what could not be told."""

    ok: bool
    database: str
    schema: int | None
    sqlite: str
    calls: int | None
    integrity: str | None
    search_index: str | None
    search_pending: int | None
    newest_backup: str | None
    problems: tuple[str, ...]


def doctor(folder: Path, *, as_json: bool) -> None:
    """Print what was found; raises StoreError with the first problem when something is wrong."""
    report = examine(folder)
    if as_json:
        tell_json(asdict(report))
    else:
        print("\n".join(_lines(report)))
    if report.problems:
        raise StoreError(report.problems[0])


def examine(folder: Path) -> Report:
    """What can be told of the folder's calls.db, be it whole, damaged or missing."""
    path = folder / FILE_NAME
    refused = _refused(path)
    figures = _figures(path) if os.path.lexists(path) else _Figures()
    index = _index_verdict(folder, refused, figures.integrity)
    problems = tuple(_problems(path, refused, figures.integrity, index))
    return Report(
        ok=not problems,
        database=str(path),
        schema=figures.schema,
        sqlite=sqlite3.sqlite_version,
        calls=figures.calls,
        integrity=figures.integrity,
        search_index=index,
        search_pending=figures.pending,
        newest_backup=None if (backup := newest_backup(folder)) is None else str(backup),
        problems=problems,
    )


def _refused(path: Path) -> str | None:
    """Why the file could not be opened as it is."""
    if not os.path.lexists(path):
        return f"There is no {path}: nothing has been kept in this folder yet, or it was moved away."
    try:
        check_file(path, writing=False)
    except StoreError as error:
        return str(error)
    return None


def _problems(path: Path, refused: str | None, integrity: str | None, index: str | None) -> Iterator[str]:
    if refused is not None:
        yield refused
    elif index is None:
        yield (
            f"{path} is damaged ({integrity or 'it cannot be read'}). Make a copy of it, "
            "then put your last good copy of calls.db in its place."
        )
    elif index not in {"ok", IN_USE, READ_ONLY}:
        yield (
            f"The search index is damaged ({index}): your calls are whole, but a search may miss some. Export them "
            "and import them into another folder with --data-dir, which makes a new index."
        )


@dataclass(frozen=True, slots=True)
class _Figures:
    schema: int | None = None
    calls: int | None = None
    pending: int | None = None
    integrity: str | None = None


def _figures(path: Path) -> _Figures:
    """What the file itself says, each figure None where it cannot be read."""
    try:
        with contextlib.closing(sqlite3.connect(reading_address(path), uri=True)) as connection:
            calls = _number(connection, "select count(*) from calls where deleted_at is null")
            integrity = _integrity(connection)
            return _Figures(
                schema=_number(connection, "pragma user_version"),
                calls=calls,
                pending=_number(connection, "select count(*) from search_pending"),
                # A file in order that holds nothing of ours, an empty one say, is no comfort.
                integrity=None if calls is None and integrity == "ok" else integrity,
            )
    except sqlite3.Error:
        return _Figures()


def _number(connection: sqlite3.Connection, sql: str) -> int | None:
    try:
        [(number,)] = connection.execute(sql)
    except sqlite3.Error:
        return None
    return int(number)


def _integrity(connection: sqlite3.Connection) -> str:
    """What SQLite's own check says: "ok", or the first few faults."""
    try:
        return "; ".join(str(fault) for (fault,) in connection.execute("pragma integrity_check(5)"))
    except sqlite3.Error as error:
        return str(error)


def _index_verdict(folder: Path, refused: str | None, integrity: str | None) -> str | None:
    """What can be told of the search index; None where the file itself is not fit to be asked."""
    if integrity is not None and all("fts5" in fault.casefold() for fault in integrity.split("; ")):
        return integrity  # SQLite 3.44 and newer look into the index themselves
    return None if refused or integrity != "ok" else _search_index(folder)


def _search_index(folder: Path) -> str:
    """What FTS5's own check says. It is put as a write, so it needs the lock that a window would hold."""
    if not (os.access(folder, os.W_OK) and os.access(folder / FILE_NAME, os.W_OK)):
        return READ_ONLY
    try:
        with DataLock(folder), contextlib.closing(connect(folder / FILE_NAME)) as database:
            database.execute("insert into search (search) values ('integrity-check')")
    except FolderInUseError:
        return IN_USE
    except sqlite3.Error as error:
        return str(error)
    return "ok"


def _lines(report: Report) -> Iterator[str]:
    yield f"Calls file      {shown(report.database)}"
    yield f"Format          {_said(report.schema)} (this CallGoal writes {VERSION})"
    yield f"SQLite          {report.sqlite}{'' if _can_share() else ' (old: the window reads on its one connection)'}"
    yield f"Calls           {_said(report.calls)}"
    yield f"File check      {shown(_said(report.integrity))}"
    yield f"Search index    {shown(_said(report.search_index))}, {_said(report.search_pending)} waiting"
    yield f"Newest backup   {report.newest_backup or 'none'}"
    yield from (f"Problem: {shown(problem)}" for problem in report.problems)
    if not report.problems:
        yield "All is well."


def _said(value: object) -> str:
    return "unknown" if value is None else str(value)


def _can_share() -> bool:
    """Whether two connections may write to one WAL file: SQLite 3.51.3 and its backports mended a fault in that."""
    version = sqlite3.sqlite_version_info
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
