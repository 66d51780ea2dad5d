"""Dates inside a line of text, by the rules of next-step entries; weeks start on Monday."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum, auto
from typing import TypeAlias

from callgoal_desktop.core.step_words import CODED, VERBS


class Kind(Enum):
    """What sort of thing was read; a plain weekday is the one that names and papers are called after."""

    CALENDAR = auto()
    COUNTED = auto()
    WEEKDAY = auto()
    PERIOD_END = auto()
    DAY_END = auto()
    TIME = auto()
    BARE_TIME = auto()
    """A number that is a time only beside a day: "Fri 9.30", "Fri at 3"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing read, from ``start`` to ``end`` in the text."""

    start: int
    end: int
    kind: Kind
    day: date | None = None
    time: time | None = None


Reader: TypeAlias = Callable[["re.Match[str]", date], Piece | None]
"""Makes a piece of what a form matched, given today; None when it is none after all."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORDINAL = r"(?:\s?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?:(?:,\s*|\s+|-)(?P<year>20[1-9]\d)(?![\d:.]\d|\d)|\s?['’](?P<short>\d\d)\b)?"
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTS = {word: n for n, word in enumerate(_NUMBERS, 1)} | {
    "fifteen": 15,
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
_COUNT = (
    rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})\s+"
    r"(?P<unit>day|week|wk|fortnight|month|mth)s?['’]?"
)
_END_OF = r"(?:(?:the\s+)?(?:very\s+)?end[\s-]of[\s-])"
_THIS = r"(?:the\s+|this\s+|next\s+)?"
_NO_FIGURE = r"(?<![\w.,/:#£$€-])"
_MODAL_MAY = VERBS | {"be", "not", "need", "also", "still", "well"}


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(month: int, day: int, today: date) -> date | None:
    """The next such date on or after today: for 29 February, in a leap year."""
    days = (_real(year, month, day) for year in range(today.year, today.year + 9))
    return next((found for found in days if found is not None and found >= today), None)


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _on(match: re.Match[str], day: date | None) -> Piece | None:
    return None if day is None else Piece(*match.span(), Kind.CALENDAR, day)


def _iso(match: re.Match[str], today: date) -> Piece | None:
    return _on(match, _real(int(match["y"]), int(match["m"]), int(match["d"])))


def _calendar(match: re.Match[str], today: date) -> Piece | None:
    month, number = _MONTHS.index(match["month"][:3].lower()) + 1, int(match["day"])
    year = match["year"] or (match["short"] and "20" + match["short"])
    day = _real(int(year), month, number) if year else _coming(month, number, today)
    day_first = match.start("day") < match.start("month")
    return None if day_first and _is_no_date(match, bool(year)) else _on(match, day)


def _is_no_date(match: re.Match[str], has_year: bool) -> bool:
    """Whether the number belongs to what stands before ("room 12 Dec 3"), or the month to what follows.

    "all 5 may join" holds a verb, "send 2 May invoices" a count.
    """
    before = re.search(r"([\w#]+)[.]?\s+$", match.string[: match.start()])
    led_by = before[1].lower() if before else ""
    if led_by in CODED:
        return True
    after = re.match(r"\s+([\w’']+)", match.string[match.end() :])
    if has_year or after is None:
        return False
    word = after[1]
    if match["month"] == "may" and word.lower() in _MODAL_MAY:
        return True
    plural = word.islower() and re.fullmatch(r"\w{3,}(?<![sui])s", word) is not None
    return plural and led_by not in {"by", "on", "before"}


def _nth(match: re.Match[str], today: date) -> Piece | None:
    firsts = (_months_on(today.replace(day=1), months) for months in range(3))
    days = (_real(first.year, first.month, int(match["day"])) for first in firsts)
    return _on(match, next((found for found in days if found is not None and found >= today), None))


def _weekday(match: re.Match[str], today: date) -> Piece:
    number = _WEEKDAYS.index(match["weekday"][:3].lower())
    which = " ".join((match["which"] or match["week"] or "").lower().split())
    day = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    if which.startswith("this") and "coming" not in which:
        day = _monday(today) + timedelta(days=number)
    elif which.startswith("next"):
        day = _monday(today) + timedelta(days=7 + number)
    elif which == "week":
        day += timedelta(days=7)
    return Piece(*match.span(), Kind.COUNTED if which else Kind.WEEKDAY, day)


def _near(match: re.Match[str], today: date) -> Piece:
    word = match[0].lower()
    days = 2 if word.startswith(("day", "the day")) else 1 if word.startswith(("tom", "tm", "2m")) else 0
    return Piece(*match.span(), Kind.COUNTED, today + timedelta(days=days))


def _counted(match: re.Match[str], today: date) -> Piece:
    said = " ".join(match["n"].lower().split())
    count = int(said) if said.isdigit() else _COUNTS[said]
    unit = match["unit"].lower()
    if unit.startswith("m"):
        return Piece(*match.span(), Kind.COUNTED, _months_on(today, count))
    days = count * {"day": 1, "fortnight": 14}.get(unit, 7)
    return Piece(*match.span(), Kind.COUNTED, today + timedelta(days=days))


def _period_end(match: re.Match[str], today: date) -> Piece:
    said = match[0].lower()
    later = 1 if re.search(r"\bnext\b", said) else 0
    first = today.replace(day=1)
    if said == "eow" or "week" in said:
        day = _monday(today) + timedelta(days=11) if later else today + timedelta(days=(4 - today.weekday()) % 7)
    elif said == "eoq" or "quarter" in said:
        day = _months_on(first, 3 - (today.month - 1) % 3 + 3 * later) - timedelta(days=1)
    elif said == "eoy" or "year" in said:
        day = date(today.year + later, 12, 31)
    else:
        day = _months_on(first, 1 + later) - timedelta(days=1)
    return Piece(*match.span(), Kind.PERIOD_END, day)


def _month_end(match: re.Match[str], today: date) -> Piece:
    month = _MONTHS.index(match["month"][:3].lower()) + 1
    year = today.year + (month < today.month)
    return Piece(*match.span(), Kind.PERIOD_END, date(year, month, monthrange(year, month)[1]))


def _day_end(match: re.Match[str], today: date) -> Piece:
    return Piece(*match.span(), Kind.DAY_END, today)


DATE_FORMS: tuple[tuple[str, Reader], ...] = (
    (r"(?<![\w-])(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)(?:T(?=\d\d:)|(?![\d-]))", _iso),
    (
        rf"(?:\bthe\s+)?{_NO_FIGURE}(?P<day>\d{{1,2}}){_ORDINAL}(?:\s*[-–]\s*\d{{1,2}}{_ORDINAL})?(?:\s+of\s+|\s*-\s*|\s*)"
        rf"(?P<month>{_MONTH})\b(?!['’]s)(?:(?<!\w\w\w\w\w)\.)?{_YEAR}",
        _calendar,
    ),
    (
        rf"\b(?P<month>{_MONTH})\b(?:\.?\s+(?:the\s+)?|\.|-)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:\s*[-–]\s*\d{{1,2}}(?:st|nd|rd|th)?)?(?![\d:%]|[.,/]\d|\s?[ap]\.?m\b|\w){_YEAR}",
        _calendar,
    ),
    (
        rf"\b(?:(?P<which>this\s+coming|coming|this|next\s+week(?:\s+on)?|next)\s+)?(?P<weekday>{_WEEKDAY})\b"
        r"(?:\s+(?P<week>(?:this|next)\s+week|week\b(?=\s*$)))?(?!['’]s\b|-|/|\.\w)",
        _weekday,
    ),
    (
        r"\b(?:(?:the\s+)?day\s+after\s+tomorrow|today|2day|tonight|this\s+(?:morning|afternoon|evening)"
        r"|tomm?orr?ow?|tmrw|tmr|tmw|tmrow|tomoz|2mr?oro?w?)\b(?!['’]s\b|-|\.\w)",
        _near,
    ),
    (rf"\b(?:with)?in\s+(?:about\s+)?{_COUNT}(?:\s+time)?\b(?!\s+(?:of|worth)\b|['’-]\w)", _counted),
    (rf"\b{_COUNT}\s+from\s+(?:now|today)\b", _counted),
    (rf"\b(?:eo[wmqy]|{_END_OF}{_THIS}(?:week|month|quarter)|(?:month|quarter)[\s-]end)\b(?!['’]s)", _period_end),
    (rf"(?<=by\s)(?:{_END_OF}{_THIS}year|year[\s-]end)\b", _period_end),
    (rf"(?<=by\s){_END_OF}(?P<month>{_MONTH})\b", _month_end),
    (
        rf"\b(?:eod|cob|{_END_OF}(?:the\s+|this\s+|business\s+)?(?:day|play|business)|close\s+of\s+(?:play|business)"
        rf"|{_END_OF}(?=(?:this\s+|next\s+)?{_WEEKDAY}\b|today|tomorrow|\d))(?:\b|(?<=\s))",
        _day_end,
    ),
    (
        r"(?:(?<=\bby\s)|(?<=\bon\s)|(?<=day\s))the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
        r"(?=\s*(?:$|[,;.!)]|(?:at|with|to|for)\b|\d))",
        _nth,
    ),
)
"""How a date is written, and what reads it; of two that overlap, the form that stands first."""
