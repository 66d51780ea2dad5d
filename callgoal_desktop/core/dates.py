"""Dates and times of day inside a line of text, by the rules of next-step entries; weeks start on Monday."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum, auto

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


_Reader = Callable[["re.Match[str]", date], Piece | None]

_WEEKDAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORD = r"(?:\s?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?:(?:,\s*|\s+|-)(?P<year>20[1-9]\d)(?![\d:.]\d|\d)|\s?['’](?P<short>\d\d)\b)?"
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
    )
} | {"a": 1, "an": 1, "a couple of": 2, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90}
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s+(?P<unit>day|week|wk|fortnight|month|mth)s?['’]?"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(month: int, day: int, today: date) -> date | None:
    """The next such date on or after today: for 29 February, in a leap year."""
    for year in range(today.year, min(today.year + 9, 10_000)):
        found = _real(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _iso(match: re.Match[str], today: date) -> Piece | None:
    day = _real(int(match["y"]), int(match["m"]), int(match["d"]))
    return day and Piece(*match.span(), Kind.CALENDAR, day)


def _calendar(match: re.Match[str], today: date) -> Piece | None:
    month, number = _MONTHS.index(match["month"][:3].lower()) + 1, int(match["day"])
    if match["year"] or match["short"]:
        day = _real(int(match["year"] or "20" + match["short"]), month, number)
    else:
        day = _coming(month, number, today)
    if day is None or _is_no_date(match):
        return None
    return Piece(*match.span(), Kind.CALENDAR, day)


def _is_no_date(match: re.Match[str]) -> bool:
    """Whether the number belongs to what stands before ("room 12 May"), or the month to what follows.

    "all 5 may join" holds a verb, "send 2 May invoices" a count.
    """
    text = match.string
    before = re.search(r"([\w#]+)[.]?\s+$", text[: match.start()])
    after = re.match(r"\s+([\w’']+)", text[match.end() :])
    day_first = match.start("day") < match.start("month")
    if day_first and before and before[1].lower() in CODED:
        return True
    if match["year"] or match["short"] or after is None or not day_first:
        return False
    word = after[1]
    if match["month"] == "may" and word.lower() in VERBS | {"be", "not", "need", "also", "still", "well"}:
        return True
    plural = word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plural and not (before and before[1].lower() in {"by", "on", "before"})


def _nth(match: re.Match[str], today: date) -> Piece | None:
    number = int(match["day"])
    for months in range(3):
        first = _months_on(today.replace(day=1), months)
        day = _real(first.year, first.month, number)
        if day is not None and day >= today:
            return Piece(*match.span(), Kind.CALENDAR, day)
    return None


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
    count = int(said) if said.isdigit() else _NUMBERS[said]
    unit = match["unit"].lower()
    if unit.startswith("m"):
        return Piece(*match.span(), Kind.COUNTED, _months_on(today, count))
    days = count * {"day": 1, "fortnight": 14}.get(unit, 7)
    return Piece(*match.span(), Kind.COUNTED, today + timedelta(days=days))


def _period_end(match: re.Match[str], today: date) -> Piece:
    said = match[0].lower()
    later = 1 if re.search(r"\bnext\b", said) else 0
    if said in {"eow"} or "week" in said:
        day = today + timedelta(days=(4 - today.weekday()) % 7)
        if later:
            day = _monday(today) + timedelta(days=11)
    elif said == "eoq" or "quarter" in said:
        quarter = _months_on(today.replace(day=1), (2 - (today.month - 1) % 3) + 3 * later)
        day = _months_on(quarter, 1) - timedelta(days=1)
    elif said == "eoy" or "year" in said:
        day = date(today.year + later, 12, 31)
    else:
        day = _months_on(today.replace(day=1), 1 + later) - timedelta(days=1)
    return Piece(*match.span(), Kind.PERIOD_END, day)


def _month_end(match: re.Match[str], today: date) -> Piece:
    month = _MONTHS.index(match["month"][:3].lower()) + 1
    year = today.year + (month < today.month)
    return Piece(*match.span(), Kind.PERIOD_END, date(year, month, monthrange(year, month)[1]))


def _day_end(match: re.Match[str], today: date) -> Piece:
    return Piece(*match.span(), Kind.DAY_END, today)


def _time(match: re.Match[str], today: date) -> Piece | None:
    hour, half = int(match["h"]), (match["half"] or "").lower()
    first_half = (match["half1"] or half).lower() if match["h2"] else half
    if first_half and not 1 <= hour <= 12:
        return None
    if first_half == "p" and not match["half1"] and match["h2"] and hour > int(match["h2"]) % 12:
        first_half = "a"
    hour = hour % 12 + 12 * (first_half == "p") if first_half else hour
    return _clock(match, hour, int(match["min"] or 0), Kind.TIME)


def _ratio(match: re.Match[str]) -> bool:
    """Whether the figures are a ratio or a scale: "16:10 screen", "a 1:50 model"."""
    after = re.match(r"\s*(\w+)", match.string[match.end() :])
    before = re.search(r"(\w+)(\s+of)?\s+$", match.string[: match.start()])
    said = {(word[1] if word else "").lower() for word in (after, before)}
    return bool(said & {"ratio", "split", "scale", "mix", "blend", "model", "odds", "dilution", "drawing", "drawings", "screen"})


def _clock_time(match: re.Match[str], today: date) -> Piece | None:
    return None if _ratio(match) else _clock(match, int(match["h"]), int(match["min"]), Kind.TIME)


def _bare_time(match: re.Match[str], today: date) -> Piece | None:
    hour = int(match["h"])
    if not match["min"] and 1 <= hour <= 6:
        hour += 12
    return _clock(match, hour, int(match["min"] or 0), Kind.BARE_TIME)


def _clock(match: re.Match[str], hour: int, minute: int, kind: Kind) -> Piece | None:
    return Piece(*match.span(), kind, None, time(hour, minute)) if hour < 24 and minute < 60 else None


def _noon(match: re.Match[str], today: date) -> Piece:
    return Piece(*match.span(), Kind.TIME, None, time(12))


_END = r"(?:(?:the\s+)?(?:very\s+)?end[\s-]of[\s-])"
_THIS = r"(?:the\s+|this\s+|next\s+)?"
_TIME = r"(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?"
_FORMS: tuple[tuple[str, _Reader], ...] = (
    (r"(?<![\w-])(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)(?:T(?=\d\d:)|(?![\d-]))", _iso),
    (
        rf"(?:\bthe\s+)?(?<![\w.,/:#£$€-])(?P<day>\d{{1,2}}){_ORD}(?:\s*[-–]\s*\d{{1,2}}{_ORD})?"
        rf"(?:\s+of\s+|\s*-\s*|\s*)(?P<month>{_MONTH})\b(?!['’]s)(?:(?<!\w\w\w\w\w)\.)?{_YEAR}",
        _calendar,
    ),
    (
        rf"\b(?P<month>{_MONTH})\b(?:\.?\s+(?:the\s+)?|\.|-)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{{1,2}}(?:st|nd|rd|th)?)?"
        rf"(?![\d:%]|[.,/]\d|\s?[ap]\.?m\b|\w){_YEAR}",
        _calendar,
    ),
    (
        rf"\b(?:(?P<which>this\s+coming|coming|this|next\s+week(?:\s+on)?|next)\s+)?(?P<weekday>{_WEEKDAY})\b"
        r"(?:\s+(?P<week>(?:this|next)\s+week|week\b(?=\s*$)))?(?!['’]s\b|-|/|\.\w)",
        _weekday,
    ),
    (
        r"\b(?:(?:the\s+)?day\s+after\s+tomorrow|today|2day|tonight|this\s+(?:morning|afternoon|evening)"
        r"|tomorr?ow|tommorr?ow|tomorro|tmrw|tmr|tmw|tmrow|tomoz|2mr?oro?w?)\b(?!['’]s\b|-|\.\w)",
        _near,
    ),
    (rf"\b(?:with)?in\s+(?:about\s+)?{_COUNT}(?:\s+time)?\b(?!\s+(?:of|worth)\b|['’-]\w)", _counted),
    (rf"\b{_COUNT}\s+from\s+(?:now|today)\b", _counted),
    (rf"\b(?:eo[wmqy]|{_END}{_THIS}(?:week|month|quarter|year)|(?:month|quarter)[\s-]end)\b(?!['’]s)", _period_end),
    (rf"(?<=by\s)(?:{_END}{_THIS}year|year[\s-]end)\b", _period_end),
    (rf"(?<=by\s){_END}(?P<month>{_MONTH})\b", _month_end),
    (
        rf"\b(?:eod|cob|{_END}(?:the\s+|this\s+|business\s+)?(?:day|play|business)|close\s+of\s+(?:play|business)"
        rf"|{_END}(?=(?:this\s+|next\s+)?{_WEEKDAY}\b|today|tomorrow|\d))(?:\b|(?<=\s))",
        _day_end,
    ),
    (
        r"(?:(?<=\bby\s)|(?<=\bon\s)|(?<=day\s))the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
        r"(?=\s*(?:$|[,;.!)]|(?:at|with|to|for)\b|\d))",
        _nth,
    ),
    (
        rf"(?<![\w.,/:#£$€-]){_TIME}(?:\s?(?P<half1>[ap])\.?m\.?)?(?:\s?(?:-|–|to)\s?(?P<h2>\d{{1,2}})(?:[:.][0-5]\d)?)?"
        r"\s?(?P<half>[ap])(?:\.m\.?|m\b)",
        _time,
    ),
    (
        r"(?:(?<=\dT)|(?<![\w.,/:#£$€-]))(?P<h>\d{1,2}):(?P<min>[0-5]\d)(?:\s?[-–]\s?\d{1,2}:[0-5]\d)?(?![\d:])(?:\s?(?:hrs|h|hours)\b)?",
        _clock_time,
    ),
    (r"\b(?:12\s+)?(?:noon|midday)\b", _noon),
    (r"(?<![\w.,/:#£$€-])(?P<h>\d{1,2})\.(?P<min>[0-5]\d)(?![\d%]|\.\d)", _bare_time),
    (r"(?:(?<=\bat\s)|(?<=@)|(?<=@\s))(?P<h>\d{1,2})(?P<min>)(?=\s*(?:$|[,;)]|(?:with|for|on|to|in|re)\b))", _bare_time),
)
_COMPILED = tuple((re.compile(form, re.IGNORECASE), reader) for form, reader in _FORMS)


def pieces(text: str, today: date) -> list[Piece]:
    """Every date and time in the text, in order, none overlapping; of two readings the one written first above."""
    found: list[Piece] = []
    for form, reader in _COMPILED:
        for match in _matches(form, text):
            try:
                piece = reader(match, today)
            except (OverflowError, ValueError):  # past the year 9999
                continue
            if piece is not None and all(piece.end <= p.start or piece.start >= p.end for p in found):
                found.append(piece)
    return sorted(found, key=lambda piece: piece.start)


def _matches(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches, tried again from inside each: "room 12 Dec 3" holds "12 Dec" and "Dec 3"."""
    at = 0
    while match := form.search(text, at):
        yield match
        at = match.start() + 1
