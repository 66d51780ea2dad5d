"""What no meeting is: events that would take long to work out are told before they are."""

from __future__ import annotations

import re
from datetime import datetime

from dateutil.rrule import rrulestr

from callgoal_desktop.exchange.calendar_text import Series

MOST_DATES = 2000
"""So many dates of its own may a repeated meeting have, and dates on which it is not held."""

MOST_RULES = 20
"""So many rules: an event has one, and each event that changes it from a day on has another."""

MOST_GUESTS = 500
"""So many guests are read: five are named."""

_EARLIEST = 1990
"""A meeting that was repeated since before this year is no meeting either."""

_TOO_OFTEN = re.compile(r"FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:SECOND|MINUTE|HOUR)=[^;\n]*,", re.IGNORECASE)
"""What no meeting does, and what takes minutes to work out."""

_DATES = re.compile(r"^(?:RDATE|EXDATE)[:;][^\n]*", re.MULTILINE | re.IGNORECASE)
_RULES = re.compile(r"^(?:RRULE|EXRULE)[:;]([^\n]*)", re.MULTILINE | re.IGNORECASE)
_GUEST = re.compile(r"^ATTENDEE[:;][^\n]*\n", re.MULTILINE | re.IGNORECASE)
_ENDS = re.compile(r"(?:^|;)(?:UNTIL|COUNT|INTERVAL)=[^;]*", re.IGNORECASE)

_LAST_YEARS = 9972
"""A leap year from which on every weekday falls on every day of the year once before dates end."""


def is_endless(series: Series) -> bool:
    """Whether a repeated meeting takes too long to work out."""
    if not series.repeats:
        return False
    text = series.text
    rules = _RULES.findall(text)
    return (
        _TOO_OFTEN.search(text) is not None
        or series.day < f"{_EARLIEST}"
        or len(rules) > MOST_RULES
        or sum(dates.count(",") + 1 for dates in _DATES.findall(text)) > MOST_DATES
        or any(_never_matches(rule, series.day) for rule in set(rules))
    )


def with_few_guests(text: str) -> str:
    """The text of an event without the guests beyond those that are read."""
    for count, guest in enumerate(_GUEST.finditer(text), 1):
        if count == MOST_GUESTS:
            return text[: guest.end()] + _GUEST.sub("", text[guest.end() :])
    return text


def _never_matches(rule: str, day: str) -> bool:
    """Whether no day is one of a rule, such as each 30 February: who looks for the first looks until the year 9999.

    It is tried on the last years that there are, every week or month of them, which takes some milliseconds.
    """
    try:
        start = datetime(_LAST_YEARS, int(day[4:6]), int(day[6:8]))
        return next(iter(rrulestr(_ENDS.sub("", rule).strip(";"), dtstart=start)), None) is None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return False  # it is refused where it is read
