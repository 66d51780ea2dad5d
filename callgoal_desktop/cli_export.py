"""export: calls out, as one format, to standard output or into a file that is whole or not there."""

from __future__ import annotations

import contextlib
import shutil
import signal
import stat
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from callgoal_desktop.cli_output import counted
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.ids import instant_of
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.core.report import title_of
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.exchange.whole_file import replacing
from callgoal_desktop.exports import Order, Taken, head, save, tail, texts
from callgoal_desktop.store.kept_places import refuse_what_is_kept
from callgoal_desktop.store.opening import FILE_NAME
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.taking_out import every_id

T = TypeVar("T")


def export(folder: Path, call_id: str | None, since: date | None, out: str | None, form: str = "jsonl") -> None:
    """Write the calls in this form; raises StoreError, a file that was there before being left as it was."""
    with _ended_in_order(), open_for_reading(folder) as reader:
        named = None if out in {None, "-"} else out
        if form == Format.ICS:
            _export_calendar(reader.records, _calls(reader.records, call_id, since), named, folder)
            return
        order = _order(reader.records, Format(form), call_id, since)
        if order.form is Format.PDF:
            _prepare_to_paint()
        if named is None:
            _write_out(reader.records, order)
        else:
            taken = _whole(save(reader.records, _target(named, folder), order))
            print(f"Exported {_told(taken, order.form)} to {named}.")


@contextlib.contextmanager
def _ended_in_order() -> Iterator[None]:
    """What ends the process in a civil way, as a shutdown does, still has half a file removed."""
    before = signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _order(records: Records, form: Format, call_id: str | None, since: date | None) -> Order:
    words = ReportWords()
    if call_id is not None or since is not None:
        calls = _calls(records, call_id, since)
        title = title_of(_one(records, call_id)[0], words) if call_id is not None else "CallGoal"
        return Order(form, (call.id for call in calls), 0, words, title)
    return Order(form, every_id(records), 0, words)


def _calls(records: Records, call_id: str | None, since: date | None) -> Iterable[Call]:
    found = _one(records, call_id) if call_id is not None else records.every_call()
    return (call for call in found if _is_since(call, since))


def _told(taken: Taken, form: Format) -> str:
    return counted(taken.steps, "step") if form is Format.TASKS_CSV else counted(taken.calls, "call")


def _whole(work: Generator[float, None, T]) -> T:
    """What came of a work that nobody waits beside."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def _write_out(records: Records, order: Order) -> None:
    if order.form is Format.PDF:
        with tempfile.TemporaryDirectory(prefix="callgoal-") as folder:
            path = Path(folder) / "calls.pdf"
            _whole(save(records, path, order))
            with path.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
        return
    sys.stdout.write(head(order))
    sys.stdout.writelines(texts(records, order))
    sys.stdout.write(tail(order))


def _prepare_to_paint() -> None:
    """A PDF is painted without a screen: Linux has one that is none; elsewhere no window is shown either."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
        _application.append(QGuiApplication(["callgoal", *platform]))


_application: list[object] = []
"""Lives as long as the process: Qt does not like to lose it."""


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
        with replacing(_target(out, folder)) as unfinished:
            unfinished.write_bytes(text.encode("utf-8"))
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
    from callgoal_desktop.store.playbook_files import FOLDER_NAME

    refuse_what_is_kept(out, folder / FILE_NAME, folder / FOLDER_NAME)
    path = Path(out).resolve()
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
