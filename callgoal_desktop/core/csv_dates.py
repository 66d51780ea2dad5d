"""Dates of a table: whether the day or the month stands first is told from the whole column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import Enum, auto

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.+))?")
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:[T ,]+(.+))?")
_NAMED = re.compile(
    r"(?:[^\W\d]+,? )?(?:(\d{1,2})\.? (?:de )?([^\W\d]+)\.?|([^\W\d]+)\.? (\d{1,2}))"
    r"(?:,| de)? (\d{4})(?:[T ,]+(.+))?"
)
_CLOCK = re.compile(
    r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)? ?([ap])?\.?(?:m\.?)?(?: ?(?:uhr|h))?"
    r"(?: ?(z|utc|[+-]\d\d:?\d\d))?",
    re.IGNORECASE,
)
_MONTHS = (
    *("jan ene", "feb", "mar mär mrz", "apr abr", "may mai", "jun"),
    *("jul", "aug ago", "sep", "oct okt", "nov", "dec dez dic"),
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


class Order(Enum):
    """Which figure of a date stands first."""

    DAY = auto()
    MONTH = auto()
    UNKNOWN = auto()
    """Both can be meant: the day is taken to stand first."""


@dataclass(frozen=True, slots=True)
class When:
    """A date as it stands in a cell; ``at`` is None where it has no time, ``offset`` its zone where one is said."""

    day: date
    at: time | None = None
    offset: tzinfo | None = None

    def instant(self, zone: tzinfo, usual: time) -> datetime:
        """The instant in a zone; ``usual`` is the time of a day that has none."""
        return datetime.combine(self.day, self.at or usual, self.offset or zone)


def order_of(cells: Iterable[str]) -> Order:
    """What stands first in the dates of a column; UNKNOWN where no date tells it."""
    order = Order.DAY
    for cell in cells:
        match = _FIGURES.fullmatch(cell.strip())
        if match is None or match[2] == ".":
            continue
        first, second = int(match[1]), int(match[3])
        if first > 12:
            return Order.DAY
        if second > 12 or (match[5] or "").casefold().rstrip(".").endswith(("am", "pm")):
            return Order.MONTH
        if first != second:
            order = Order.UNKNOWN
    return order


def read_when(cell: str, order: Order) -> When | None:
    """The date in a cell; None for what is none."""
    text = " ".join(cell.split())
    try:
        if match := _ISO.fullmatch(text):
            return _when(int(match[1]), int(match[2]), int(match[3]), match[4])
        if match := _FIGURES.fullmatch(text):
            first, second, year = int(match[1]), int(match[3]), int(match[4])
            day, month = (second, first) if order is Order.MONTH and match[2] != "." else (first, second)
            return _when(year + 2000 if year < 100 else year, month, day, match[5])
        if match := _NAMED.fullmatch(text):
            month = _NUMBERS[(match[2] or match[3]).casefold()[:3]]
            return _when(int(match[5]), month, int(match[1] or match[4]), match[6])
    except (ValueError, KeyError, OverflowError):
        return None
    return None


def read_clock(cell: str) -> time | None:
    """The time of day in a cell; None for what is none."""
    try:
        return _clock(cell)[0] if cell.strip() else None
    except ValueError:
        return None


def _when(year: int, month: int, day: int, clock: str | None) -> When:
    if not 1970 <= year <= 2200:
        raise ValueError(year)
    at, offset = _clock(clock) if clock else (None, None)
    return When(date(year, month, day), at, offset)


def _clock(text: str) -> tuple[time, tzinfo | None]:
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    hour, half, zone = int(match[1]), (match[4] or "").casefold(), (match[5] or "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    offset = {"": "", "z": "+00:00", "utc": "+00:00"}.get(zone, zone)
    at = time.fromisoformat(f"{hour:02}:{match[2]}:{match[3] or '00'}{offset}")
    return at.replace(tzinfo=None), at.tzinfo
