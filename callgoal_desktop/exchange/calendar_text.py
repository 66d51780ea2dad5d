"""A calendar file cut into its series before anything reads it: who reads all of it at once takes seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from callgoal_desktop.core.errors import ImportFileError

FILE_LIMIT = 2 * 1024 * 1024
MOST_EVENTS = 10_000

_FOLD = re.compile(r"\n[ \t]")
_UID = re.compile(r"^UID(?:;[^:\n]*)?:(.*)$", re.MULTILINE | re.IGNORECASE)
_TZID = re.compile(r";TZID=\"?([^\":;\n]+)", re.IGNORECASE)
_RULE = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID)[:;]", re.MULTILINE | re.IGNORECASE)
_UNTIL = re.compile(r"^RRULE:(?:[^\n]*;)?UNTIL=(\d{8})", re.MULTILINE | re.IGNORECASE)
_YEAR = re.compile(r"^DTSTART(?:;[^:\n]*)?:(\d{4})(\d\d)(\d\d)", re.MULTILINE | re.IGNORECASE)
_PARTS = re.compile(r"^(BEGIN|END):(VEVENT|VTIMEZONE)[ \t]*$", re.IGNORECASE)


@dataclass(slots=True)
class Series:
    """The events of one UID: one meeting, or one that is repeated with what is different now and then."""

    events: list[str] = field(default_factory=list)
    line: int = 0

    @property
    def text(self) -> str:
        """All events, one after the other."""
        return "".join(self.events)

    @property
    def repeats(self) -> bool:
        """Whether it may happen more than once."""
        return _RULE.search(self.text) is not None

    @property
    def last_day(self) -> str:
        """The day as YYYYMMDD after which a rule has it end and nothing moves it; "" where nothing says it."""
        if len(self.events) > 1 or "RDATE" in self.text.upper():
            return ""
        ends = _UNTIL.findall(self.text)
        return max(ends) if len(ends) == len(_RULE.findall(self.text)) and ends else ""

    @property
    def day(self) -> str:
        """The day of the only event as YYYYMMDD; "" where there is none."""
        match = _YEAR.search(self.text)
        return "".join(match.groups()) if match else ""


@dataclass(slots=True)
class CalendarText:
    """What a file holds; ``zones`` are the time zones that it tells the rules of, by name."""

    series: list[Series] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)
    owner: str = ""
    method: str = ""

    def file_of(self, series: Series, zones: set[str]) -> str:
        """A calendar with this series alone, and the rules of these zones."""
        rules = "".join(self.zones[zone] for zone in zones)
        return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-\n{rules}{series.text}END:VCALENDAR\n"


def zones_in(text: str) -> set[str]:
    """The names of the time zones that a text speaks of."""
    return {name.strip() for name in _TZID.findall(text)}


def read_text(text: str, name: str) -> CalendarText:
    """Cut a calendar up; raises ImportFileError with the line and the reason."""
    found = CalendarText()
    by_uid: dict[str, Series] = {}
    count = 0
    for kind, part, line in _parts(text.replace("\r\n", "\n").replace("\r", "\n"), name, found):
        if kind == "VTIMEZONE":
            tzid = re.search(r"^TZID(?:;[^:\n]*)?:(.*)$", part, re.MULTILINE | re.IGNORECASE)
            if tzid:
                found.zones[tzid[1].strip()] = part
            continue
        count += 1
        if count > MOST_EVENTS:
            raise ImportFileError(f"{name}, line {line}: there are more than {MOST_EVENTS:,} events; export fewer.")
        uid = _UID.search(part)
        series = by_uid.setdefault(uid[1].strip() if uid else f"line {line}", Series(line=line))
        series.events.append(part)
    found.series = list(by_uid.values())
    return found


def _parts(text: str, name: str, found: CalendarText) -> Iterator[tuple[str, str, int]]:
    """The events and zones, each with the line it begins in; what stands beside them goes to ``found``."""
    kind, lines, began, ended = "", list[str](), 0, False
    for number, line in enumerate(text.split("\n"), 1):
        match = _PARTS.match(line)
        if match and match[1].upper() == "BEGIN" and not kind:
            kind, lines, began = match[2].upper(), [line], number
        elif kind:
            lines.append(line)
            if match and match[1].upper() == "END" and match[2].upper() == kind:
                yield kind, _FOLD.sub("", "\n".join(lines)) + "\n", began
                kind = ""
        elif line.upper().startswith("X-WR-CALNAME"):
            found.owner = line.partition(":")[2].strip()
        elif line.upper().startswith("METHOD:"):
            found.method = line.partition(":")[2].strip().upper()
        ended = ended or line.strip().upper() == "END:VCALENDAR"
    if kind:
        raise ImportFileError(f"{name}, line {began}: the {kind} that begins here has no end; the file was cut off.")
    if not ended:
        raise ImportFileError(f"{name}: this is no calendar, or it was cut off: END:VCALENDAR is missing.")
