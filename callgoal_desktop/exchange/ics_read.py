"""Reads the meetings of the next 30 days from a calendar file (iCalendar, RFC 5545).

icalendar and recurring-ical-events are imported here, when a file is read: docs/decisions/0018-reading-calendars.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Event
from icalendar.timezone import tzp

from callgoal_desktop.core.arrivals import Notice, Remark
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.meetings import CalendarMeeting, Guest
from callgoal_desktop.exchange.calendar_bounds import is_endless, with_few_guests
from callgoal_desktop.exchange.calendar_text import FILE_LIMIT, CalendarText, Series, read_text, zones_in
from callgoal_desktop.exchange.text_files import decoded

AHEAD = timedelta(days=30)
"""So far is looked ahead."""

BEHIND = timedelta(days=2)
"""So far is looked back, so that what is left of today has the numbers that it had in the morning."""

ENOUGH = 1.0
"""Seconds that working repeated meetings out may take."""

USUAL = 30
"""Minutes of a meeting that does not say how long it is."""

_PLACES = ("LOCATION", "URL", "X-GOOGLE-CONFERENCE", "DESCRIPTION")
_NO_GUESTS = frozenset({"ROOM", "RESOURCE"})


@dataclass(frozen=True, slots=True)
class Look:
    """From when on is looked, and the zone of the computer: an IANA name."""

    now: datetime
    zone: str

    @property
    def tzinfo(self) -> ZoneInfo:
        """The rules of the zone."""
        return ZoneInfo(self.zone)

    @property
    def until(self) -> datetime:
        """To when."""
        return self.now + AHEAD


class CalendarReader:
    """Reads one file; what it found stands in ``meetings``, ``owner`` and ``remarks`` at the end."""

    def __init__(self, data: bytes, name: str, look: Look) -> None:
        if len(data) > FILE_LIMIT:
            raise ImportFileError(f"{name} is larger than 2 MB; export a shorter time of the calendar.")
        text, is_guessed = decoded(data, name)
        self._name = name
        self._look = look
        self._text: CalendarText = read_text(text, name)
        self._counts: Counter[Notice] = Counter()
        self._unknown: dict[str, None] = {}
        self._spent = 0.0
        self.meetings: list[CalendarMeeting] = []
        self.owner = self._text.owner
        self.remarks = [Remark(Notice.CODE_PAGE, name)] if is_guessed else []

    def read(self) -> Iterator[None]:
        """Read the file, a series a step."""
        for series in self._text.series:
            if not self._may_be_soon(series):
                continue
            began = perf_counter()
            is_cut = self._spent > ENOUGH or is_endless(series)
            self._spent += perf_counter() - began
            if is_cut:
                self._counts[Notice.CUT] += 1
                yield
                continue
            self._read_series(series)
            yield
        self.meetings.sort(key=lambda meeting: meeting.at)
        self.remarks += [Remark(notice, self._name, count) for notice, count in sorted(self._counts.items())]
        self.remarks += [Remark(Notice.LOCAL_ZONE, self._name, text=zone) for zone in self._unknown]

    def _may_be_soon(self, series: Series) -> bool:
        """Whether it is worth being read: a single event tells its day at once."""
        first, last = (f"{day:%Y%m%d}" for day in (self._look.now - timedelta(days=2), self._look.until + timedelta(2)))
        if series.repeats or not series.day:
            return not series.last_day or series.last_day >= first
        return first <= series.day <= last

    def _read_series(self, series: Series) -> None:
        zones = {zone for zone in zones_in(series.text) if zone in self._text.zones and tzp.timezone(zone) is None}
        file = self._text.file_of(Series(list(map(with_few_guests, series.events))), zones)
        try:
            calendar = Calendar.from_ical(file)
            began = perf_counter()
            start = self._look.now.astimezone(UTC) - BEHIND
            found = recurring_ical_events.of(calendar).between(start, BEHIND + AHEAD)
            self._spent += perf_counter() - began if series.repeats else 0.0
            for event, which in self._told_apart([each for each in found if isinstance(each, Event)], series):
                self._take(event, series, which)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError) as error:
            raise ImportFileError(
                f"{self._name}, line {series.line}: the event that begins here cannot be read ({_brief(error)})."
            ) from error

    def _told_apart(self, events: list[Event], series: Series) -> Iterator[tuple[Event, str]]:
        """Each event with what tells it from the others of its series: the day that the rule has it on, and a number
        where there are several on that day. A series that is moved to another hour is so still the same meetings."""
        if not series.repeats:
            yield from ((event, "") for event in events)
            return
        placed = [(self._placed(_time(each, "RECURRENCE-ID") or _start(each), series)[0], each) for each in events]
        days: Counter[date] = Counter()
        for at, event in sorted(placed, key=lambda each: each[0]):
            day = at.date()
            days[day] += 1
            yield event, f"{day.isoformat()} {days[day]}" if days[day] > 1 else day.isoformat()

    def _take(self, event: Event, series: Series, which: str) -> None:
        start = _start(event)
        at, zone = self._placed(start, series)
        ends = _time(event, "DTEND")
        end = at if ends is None else self._placed(ends, series)[0]
        if at >= self._look.until or (end <= self._look.now and at < self._look.now):
            return
        if str(event.get("STATUS", "")).upper() == "CANCELLED" or self._text.method == "CANCEL":
            self._counts[Notice.CANCELLED] += 1
        elif not isinstance(start, datetime):
            self._counts[Notice.ALL_DAY] += 1
        else:
            self.meetings.append(self._meeting(event, which, at, end, zone))

    def _meeting(self, event: Event, which: str, at: datetime, end: datetime, zone: str) -> CalendarMeeting:
        uid = str(event.get("UID", "")) or f"{event.get('SUMMARY', '')} {at.isoformat()}"
        minutes = round((end - at).total_seconds() / 60)
        return CalendarMeeting(
            key=f"{uid}\n{which}" if which else uid,
            title=str(event.get("SUMMARY", "")),
            at=at,
            zone=zone,
            minutes=minutes or USUAL,
            guests=tuple(_guests(event)),
            place=" ".join(
                str(event.get(name, "")) for name in ("LOCATION", "URL", "X-GOOGLE-CONFERENCE", "DESCRIPTION")
            ),
        )

    def _placed(self, at: date, series: Series) -> tuple[datetime, str]:
        """An instant with the offset of its zone, and the zone's name; a time without one is a local time."""
        if not isinstance(at, datetime):
            at = datetime(at.year, at.month, at.day)
        if at.tzinfo is None:
            self._unknown |= dict.fromkeys(
                zone
                for zone in sorted(zones_in(series.text))
                if zone not in self._text.zones and tzp.timezone(zone) is None
            )
            return at.replace(tzinfo=self._look.tzinfo), self._look.zone
        key = getattr(at.tzinfo, "key", None)
        if isinstance(key, str) and key != "UTC":
            return at, key
        return at.astimezone(self._look.tzinfo), self._look.zone

    def _is_unknown(self, zone: str) -> bool:
        return zone not in self._text.zones and tzp.timezone(zone) is None


def _time(event: Event, name: str) -> date | None:
    """A day or an instant; None where there is none."""
    value = getattr(event.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _start(event: Event) -> date:
    start = _time(event, "DTSTART")
    if start is None:
        raise ValueError("it does not say when it begins")
    return start


def _guests(event: Event) -> Iterator[Guest]:
    found = [*_listed(event.get("ATTENDEE")), *_listed(event.get("ORGANIZER"))]
    seen = set[str]()
    for person in found:
        params = getattr(person, "params", {})
        address = str(person).strip()
        address = address[7:] if address.casefold().startswith("mailto:") else address
        address = address if "@" in address else ""
        name = str(params.get("CN", "")).strip().strip("\"'")
        if str(params.get("CUTYPE", "")).upper() in _NO_GUESTS or not (name or address):
            continue
        key = (address or name).casefold()
        if key not in seen:
            seen.add(key)
            yield Guest("" if name.casefold() == address.casefold() else name, address)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
