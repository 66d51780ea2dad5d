"""Next steps as a calendar file (iCalendar, RFC 5545): one event each, for any calendar to take in.

icalendar is imported here alone, and this module only when a file is written: docs/decisions/0007-icalendar.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from icalendar import Alarm, Calendar, Event
from icalendar.prop import vText

from callgoal_desktop.core.calendar_steps import CalendarStep
from callgoal_desktop.core.text import printable

PRODUCT = "-//CallGoal//CallGoal//EN"
TAIL = b"END:VCALENDAR\r\n"
"""What stands after the last event."""

LENGTH = timedelta(minutes=30)
"""How long a step with a time takes in the calendar."""

BEFORE = timedelta(minutes=-15)
MORNING = timedelta(hours=9)
"""When to be reminded: before a time, or on the morning of a day."""

FIRST_YEAR, LAST_YEAR = 1970, 9998
"""Outside of these an instant may be none that a computer can tell: such a step is kept as a whole day."""


@dataclass(frozen=True, slots=True)
class _Times:
    """Start and end of an event; ``end`` is None for the last day that there is."""

    start: date | datetime
    end: date | datetime | None
    remind: timedelta


class _Text(vText):
    r"""A text that keeps a backslash before an N: icalendar takes "C:\New" for a line break."""

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode("utf-8")


def write_calendar(steps: Iterable[CalendarStep], now: datetime, zone: tzinfo | None = None) -> bytes:
    """The file, with an event for each step that has a date.

    ``now`` is when it is written; a step's time is one of this ``zone``, None for that of the system, and is
    written in UTC: every calendar knows that without being told the rules of a zone.
    """
    written = (event(step, step.due, now, zone) for step in steps if step.due is not None)
    return b"".join((head(), *written, TAIL))


def head() -> bytes:
    """What stands before the first event."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    empty: bytes = calendar.to_ical()
    return empty.removesuffix(TAIL)


def event(step: CalendarStep, due: date, now: datetime, zone: tzinfo | None = None) -> bytes:
    """The step as an event on this day."""
    written: bytes = _event(step, due, now, zone).to_ical()
    return written


def _event(step: CalendarStep, due: date, now: datetime, zone: tzinfo | None) -> Event:
    times = _times(due, step.time, zone)
    event = Event()
    event.add("uid", _Text(printable(f"{step.id}@callgoal")))
    event.add("sequence", step.sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", times.start)
    if times.end is not None:
        event.add("dtend", times.end)
    event.add("summary", _Text(printable(step.summary)))
    event.add("description", _Text(printable(step.description)))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _Text(printable(step.summary)))
    alarm.add("trigger", times.remind)
    event.add_component(alarm)
    return event


def _times(due: date, at: time | None, zone: tzinfo | None) -> _Times:
    if at is None or not FIRST_YEAR <= due.year <= LAST_YEAR:
        return _Times(due, due + timedelta(days=1) if due < date.max else None, MORNING)
    local = datetime.combine(due, at)
    start = (local.replace(tzinfo=zone) if zone is not None else local.astimezone()).astimezone(UTC)
    return _Times(start, start + LENGTH, BEFORE)
