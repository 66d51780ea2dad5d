"""export: calls out, as one format, to standard output or into a file that is whole or not there."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from callgoal_desktop.cli_output import counted
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.ids import instant_of
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.exchange.jsonl import write_line
from callgoal_desktop.store.opening import FILE_NAME
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.records import Records


def export(folder: Path, call_id: str | None, since: date | None, out: str | None, form: str = "jsonl") -> None:
    """Write the calls in this form; raises StoreError, a file that was there before being left as it was."""
    with open_for_reading(folder) as reader:
        found = _one(reader.records, call_id) if call_id is not None else reader.records.every_call()
        calls = (call for call in found if _is_since(call, since))
        if form == "ics":
            _export_calendar(reader.records, calls, None if out in {None, "-"} else out, folder)
            return
        lines = (write_line(reader.records.whole(call)) + "\n" for call in calls)
        if out is None or out == "-":
            sys.stdout.writelines(lines)
        else:
            count = write_file(_target(out, folder), lines)
            print(f"Exported {counted(count, 'call')} to {out}.")


def _export_calendar(records: Records, calls: Iterable[Call], out: str | None, folder: Path) -> None:
    """What is said of it goes where the file does not."""
    from callgoal_desktop.cli_calendar import calendar, left_out_text

    text, written, undated = calendar(records, calls)
    left_out = left_out_text(undated)
    if out is None:
        sys.stdout.write(text)
        if left_out:
            print(left_out, file=sys.stderr)
    else:
        write_file(_target(out, folder), [text])
        print(" ".join(filter(None, (f"Exported {counted(written, 'step')} to {out}.", left_out))))


def _one(records: Records, call_id: str) -> tuple[Call]:
    call = records.call(CallId(call_id))
    if call is None or call.deleted_at is not None:
        raise StoreError(f"There is no call with the id {call_id}.")
    return (call,)


def _is_since(call: Call, since: date | None) -> bool:
    """Whether a call was held, is planned for, or else was made on that day or later, by the date where it was."""
    at = call.started_at or call.planned_for
    if at is None and (made := instant_of(call.id)) is not None:
        at = made.astimezone()
    return since is None or (at is not None and at.date() >= since)


def _target(out: str, folder: Path) -> Path:
    """The file to write; raises StoreError for a folder, a device, and what CallGoal itself keeps."""
    path = Path(out).resolve()
    if path.parent == folder.resolve() and path.name.startswith(FILE_NAME):
        raise StoreError(f"{out} is where the calls are kept. Choose another name for --out.")
    if not _can_be_replaced(Path(out).absolute(), path):
        raise StoreError(f"{out} is not a file that can be written. Choose another name for --out.")
    return path


def _can_be_replaced(named: Path, path: Path) -> bool:
    """Whether a new file may take this place: /dev/stdout may well lead to a file, but to one that is in use."""
    if named.is_relative_to("/dev") or named.is_relative_to("/proc"):
        return False
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return True


def write_file(path: Path, lines: Iterable[str]) -> int:
    """Write the lines under another name first: killed half way, it must not leave half a file. Returns how many.

    The file is for its owner alone: it holds what customers said.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".callgoal-", suffix=".part")
        with _removed_unless_renamed(Path(name)):
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                count = sum(1 for line in lines if file.write(line))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
            _sync_folder(path.parent)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}). Nothing was exported.") from error
    return count


@contextlib.contextmanager
def _removed_unless_renamed(unfinished: Path) -> Iterator[None]:
    try:
        yield
    finally:
        unfinished.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """The new name itself is on the disk only when its folder is; Windows has no such thing."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
