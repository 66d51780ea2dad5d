"""Calls on their way into a file: read and written a few at a time, so that any number of them takes no memory.

What writes a file is a generator (docs/decisions/0014): it yields how far it is and returns what came of it. Closed
before its end, it leaves nothing behind. Raises StoreError when the disk refuses.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.records import CallId, WholeCall
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.exchange.whole_file import replacing
from callgoal_desktop.store import taking_out
from callgoal_desktop.store.kept_places import refuse_what_is_kept
from callgoal_desktop.store.records import Records

if TYPE_CHECKING:
    from callgoal_desktop.core.calendar_steps import CalendarWords
    from callgoal_desktop.core.query import Query
    from callgoal_desktop.workspace import Workspace


BUFFER = 256 * 1024
"""So many bytes go to the disk at a time."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be taken out: so many calls by their ids, in a format other than ``Format.ICS``.

    ``title`` is that of a document, ``language`` that of the words, such as "de".
    """

    form: Format
    ids: Iterable[CallId]
    total: int
    words: ReportWords = field(default_factory=ReportWords)
    title: str = "CallGoal"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: how many calls are in the file, how many steps; and how many of those had no date for it."""

    calls: int
    steps: int = 0
    undated: int = 0


def head(order: Order) -> str:
    """What stands in a file of text before the first call."""
    match order.form:
        case Format.HTML:
            from callgoal_desktop.exchange import html_write

            return html_write.head(order.title, order.language)
        case Format.CSV:
            from callgoal_desktop.exchange import csv_write

            return csv_write.header()
        case Format.TASKS_CSV:
            from callgoal_desktop.exchange import tasks_csv_write

            return tasks_csv_write.header()
        case _:
            return ""


def tail(order: Order) -> str:
    """What stands in a file of text after the last call."""
    if order.form is not Format.HTML:
        return ""
    from callgoal_desktop.exchange import html_write

    return html_write.TAIL


def texts(records: Records, order: Order) -> Iterator[str]:
    """What stands in a file of text between the two: a piece for each call."""
    match order.form:
        case Format.JSONL:
            return _lines(records, order)
        case Format.CSV:
            from callgoal_desktop.exchange.csv_write import write_row

            return map(write_row, wholes(records, order))
        case Format.TASKS_CSV:
            from callgoal_desktop.exchange.tasks_csv_write import write_rows

            return map(write_rows, wholes(records, order))
        case Format.HTML:
            from callgoal_desktop.exchange.html_write import write_html

            return (write_html(whole, order.words) for whole in wholes(records, order))
        case Format.MARKDOWN:
            return _markdown(records, order)
        case _:
            raise AssertionError(f"{order.form} is no file of text")


def _lines(records: Records, order: Order) -> Iterator[str]:
    from callgoal_desktop.exchange.jsonl_rows import COLUMNS, KeptCall, line

    for kept in taking_out.kept(records, order.ids, COLUMNS):
        yield line(cast("KeptCall", kept)) + "\n"


def _markdown(records: Records, order: Order) -> Iterator[str]:
    from callgoal_desktop.exchange.markdown_write import write_markdown

    for count, whole in enumerate(wholes(records, order)):
        yield ("\n---\n\n" if count else "") + write_markdown(whole, order.words)


def wholes(records: Records, order: Order) -> Iterator[WholeCall]:
    """The calls with everything that belongs to them."""
    return map(records.whole, taking_out.calls(records, order.ids))


def save(records: Records, path: Path, order: Order) -> Generator[float, None, Taken]:
    """Write the calls into a file, whole or not at all."""
    with replacing(path) as unfinished:
        if order.form is Format.PDF:
            return (yield from _print(records, unfinished, order))
        calls = rows = 0
        with unfinished.open("w", encoding="utf-8", errors="replace", newline="", buffering=BUFFER) as file:
            file.write(head(order))
            for text in texts(records, order):
                file.write(text)
                calls += 1
                rows += text.count("\r\n") if order.form is Format.TASKS_CSV else 0
                yield calls / max(order.total, calls)
            file.write(tail(order))
        return Taken(calls, rows)


def _print(records: Records, unfinished: Path, order: Order) -> Generator[float, None, Taken]:
    from callgoal_desktop.exchange.printing import write_pdf

    calls = 0
    with closing(write_pdf(unfinished, wholes(records, order), order.words, order.title)) as written:
        for calls in written:
            yield calls / max(order.total, calls, 1)
    return Taken(calls)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user chose: one call, or those that a query finds, or all of them; and how the window says things."""

    form: Format
    call: CallId | None
    query: Query | None
    words: ReportWords
    calendar: CalendarWords
    title: str
    language: str


def export_calls(workspace: Workspace, path: Path, wanted: Wanted) -> Generator[float, None, Taken]:
    """Write what was chosen into a file, oldest call first. The window may go on being used meanwhile."""
    refuse_what_is_kept(str(path), workspace.calls_file, workspace.playbook_folder)
    target = Path(os.path.realpath(path))
    if wanted.call is not None:
        ids: Iterable[CallId] = (wanted.call,)
        total = 1
    elif wanted.query is not None:
        found = yield from workspace.finding.ids(wanted.query)
        ids, total = reversed(found), len(found)
    else:
        ids, total = taking_out.every_id(workspace.records), workspace.count()
    if wanted.form is Format.ICS:
        return (yield from _save_steps(workspace, target, ids, total, wanted.calendar))
    order = Order(wanted.form, ids, total, wanted.words, wanted.title, wanted.language)
    return (yield from save(workspace.records, target, order))


def _save_steps(
    workspace: Workspace, path: Path, ids: Iterable[CallId], total: int, words: CalendarWords
) -> Generator[float, None, Taken]:
    """Write the open steps of these calls that have a date into a calendar file, whole or not at all.

    What number each event has now is kept when the file is whole, as ``user_files.save_calendar`` does.
    """
    from callgoal_desktop.core.calendar_steps import calendar_step, kept_number, mark_of, number_key, numbered
    from callgoal_desktop.exchange import ics_write

    now, numbers, undated, blocks = workspace.now(), [], 0, 0
    with replacing(path) as unfinished:
        with unfinished.open("wb") as file:
            file.write(ics_write.head())
            for block in taking_out.open_steps(workspace.records, ids):
                blocks += 1
                for opened in block:
                    call = workspace.call(opened.step.call_id) if opened.step.due is not None else None
                    if opened.step.due is None or call is None:
                        undated += 1
                        continue
                    key = number_key(opened.step)
                    entry = numbered(calendar_step(opened, call, words), workspace.recall(key))
                    file.write(ics_write.event(entry, opened.step.due, now))
                    numbers.append(workspace.draft_edit(key, kept_number(entry.sequence, mark_of(entry))))
                    yield (blocks - 1) * taking_out.BLOCK / max(total, blocks * taking_out.BLOCK)
                yield blocks * taking_out.BLOCK / max(total, blocks * taking_out.BLOCK)
            file.write(ics_write.TAIL)
        workspace.keep(*numbers)
    return Taken(total, len(numbers), undated)
