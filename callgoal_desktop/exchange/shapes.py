"""Texts of a file that stand for times, dates and ids; a text of another shape raises ValueError."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time
from functools import lru_cache

ID_LIMIT = 200
"""The most characters of an id."""

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


@lru_cache(maxsize=64)
def instant_from(text: str) -> datetime:
    """An ISO 8601 date and time with its offset, to the microsecond."""
    at = datetime.fromisoformat(_shaped(_INSTANT, text))
    if MINYEAR < at.year < MAXYEAR:
        return at
    try:
        at.astimezone(UTC)
    except OverflowError:
        # In the first and the last hours of the calendar: it could never be compared with another.
        raise ValueError(text) from None
    return at


def day_from(text: str) -> date:
    """A date as YYYY-MM-DD."""
    return date.fromisoformat(_shaped(_DAY, text))


def clock_from(text: str) -> time:
    """A time of day as HH:MM."""
    return time.fromisoformat(_shaped(_CLOCK, text))


def id_from(text: str) -> str:
    """An id as it is: 1 to ``ID_LIMIT`` characters, none of them a control character."""
    # U+FFFD stands for what clean could not keep: two different ids could have become one.
    if not 1 <= len(text) <= ID_LIMIT or "\ufffd" in text or _CONTROL.search(text) is not None:
        raise ValueError(text)
    return text


def _shaped(shape: re.Pattern[str], text: str) -> str:
    if shape.fullmatch(text) is None:
        raise ValueError(text)
    return text
