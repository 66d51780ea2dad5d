"""export --format ics: the open next steps of the calls as a calendar file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from callgoal_desktop.cli_output import counted
from callgoal_desktop.core.calendar_steps import CalendarWords, calendar_step, number_key, numbered
from callgoal_desktop.core.follow_ups import OpenStep, order
from callgoal_desktop.core.records import Call
from callgoal_desktop.exchange.ics_write import write_calendar
from callgoal_desktop.store.records import Records


def calendar(records: Records, calls: Iterable[Call]) -> tuple[str, int, int]:
    """The file, how many steps are in it, and how many were left out because they have no date.

    Nothing can be kept here, for a window may have the calls open: an event has the number that the window gave it
    last, or the one after that when the step has changed since.
    """
    opened = list(_open_steps(records))
    wanted = {each.step.call_id for each in opened}
    by_id = {call.id: call for call in calls if call.id in wanted}
    entries, undated = [], 0
    for each in sorted((each for each in opened if each.step.call_id in by_id), key=order):
        if each.step.due is None:
            undated += 1
            continue
        kept = records.draft(number_key(each.step))
        entry = calendar_step(each, by_id[each.step.call_id], CalendarWords())
        entries.append(numbered(entry, kept.text if kept else ""))
    return write_calendar(entries, datetime.now(UTC)).decode("utf-8"), len(entries), undated


def _open_steps(records: Records) -> Iterator[OpenStep]:
    after: int | None = 0
    while after is not None:
        page = records.open_steps(after)
        yield from page.steps
        after = page.after


def left_out_text(undated: int) -> str:
    """What is said of steps without a date; "" for none."""
    if not undated:
        return ""
    have, were = ("has", "was") if undated == 1 else ("have", "were")
    return f"{counted(undated, 'step')} {have} no date and {were} left out."
