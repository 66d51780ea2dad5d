"""What a transcript says of its meeting: the title, and when it began, from its first lines and its file's name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import PurePath

from callgoal_desktop.exchange.transcript_text import Source, tidy
from callgoal_desktop.exchange.transcript_turns import lines_before_talk

HEAD = 40
"""In so many first lines of a file its title and its date are looked for."""

_MONTHS = {name: number for number, name in enumerate(re.findall("...", "janfebmaraprmayjunjulaugsepoctnovdec"), 1)}
_CLOCK = r"(\d{1,2})[:.]?([0-5]\d)(?:[:.]?[0-5]\d)?\s*([ap]m\b)?(?!\d)"
_ZONE = r"(?:\s*(Z\b|UTC\b|GMT(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d\b))?"
_SORTED = re.compile(
    rf"(?<!\d)(20\d\d)[-/_.]?([01]\d)[-/_.]?([0-3]\d)(?!\d)(?:[T\s_,-]+{_CLOCK}{_ZONE})?", re.IGNORECASE
)
_ZOOM = re.compile(r"GMT(20\d\d)([01]\d)([0-3]\d)-([0-2]\d)([0-5]\d)([0-5]\d)")
_WORDED = re.compile(
    rf"\b([a-z]{{3}})[a-z]*\.?\s+([0-3]?\d)(?:st|nd|rd|th)?,?\s+(20\d\d)(?:,?\s+(?:at\s+)?{_CLOCK}{_ZONE})?",
    re.IGNORECASE,
)
_WORDED_DAY_FIRST = re.compile(
    rf"\b([0-3]?\d)\.?\s+([a-z]{{3}})[a-z]*\.?,?\s+(20\d\d)(?:,?\s+(?:at\s+)?{_CLOCK}{_ZONE})?", re.IGNORECASE
)
_TITLE = re.compile(r"(?:#+\s*)?(?:Meeting )?Title:\s*(.+)|(?:#+\s*)?(.+?) - Transcript|#\s+(\S.*)", re.IGNORECASE)
_BORING = re.compile(
    r"(?:GMT\d{8}-\d{6}|recording|transcript|audio|closed.?caption|meeting|zoom|notes by gemini|[\d\W_]|t)*", re.I
)


def head_of(source: Source) -> list[str]:
    """The first lines, before anybody speaks: those with an arrow or somebody's name are talk already."""
    head = []
    for line in source.text[:8000].split("\n")[:HEAD]:
        if "-->" in line:
            break
        head.append(line)
    return lines_before_talk(Source(source.name, "\n".join(head)))


def title_in(head: Iterable[str], name: str) -> str:
    """The meeting's title; "" where neither the first lines nor the name of the file give one."""
    for line in head:
        match = _TITLE.fullmatch(line)
        title = tidy(next(filter(None, match.groups()))) if match else ""
        if title and not _BORING.fullmatch(title):
            return _without_date(title)
    stem = PurePath(name).stem.replace("_", " ")
    return "" if _BORING.fullmatch(stem) or len(stem) < 3 else _without_date(tidy(stem))


def _without_date(title: str) -> str:
    for form in (_ZOOM, _SORTED, _WORDED, _WORDED_DAY_FIRST):
        title = form.sub("", title)
    bare = re.sub(
        r"\(\s*\)|(?:[.\s-]*\b(?:transcript|recording|notes by gemini)\b)+\s*$", "", title, flags=re.IGNORECASE
    )
    return bare.strip(" -–_,·")


def began_in(head: Iterable[str], name: str, today: date) -> tuple[datetime | None, date | None]:
    """When the meeting began, with an offset where one stands there; else the day alone, if that is told.

    A day after ``today`` is another's: a transcript is of what has been said. One day more, for other time zones.
    """
    day: date | None = None
    latest = today.toordinal() + 1
    for text in (PurePath(name).name, *head):
        began, on = _read(text)
        if began is not None and began.toordinal() <= latest:
            return began, began.date()
        if on is not None and on.toordinal() <= latest:
            day = day or on
    return None, day


def _read(text: str) -> tuple[datetime | None, date | None]:
    try:
        if (zoom := _ZOOM.search(text)) is not None:
            year, month, on, hour, minute, second = map(int, zoom.groups())
            return datetime(year, month, on, hour, minute, second, tzinfo=UTC), None
        if (found := _SORTED.search(text)) is not None:
            return _moment(date(int(found[1]), int(found[2]), int(found[3])), found.groups()[3:])
        for form, month_at, day_at in ((_WORDED, 1, 2), (_WORDED_DAY_FIRST, 2, 1)):
            found = form.search(text)
            if found is not None and found[month_at].lower() in _MONTHS:
                day = date(int(found[3]), _MONTHS[found[month_at].lower()], int(found[day_at]))
                return _moment(day, found.groups()[3:])
    except ValueError:  # the 31st of June
        pass
    return None, None


def _moment(day: date, clock: tuple[str | None, ...]) -> tuple[datetime | None, date | None]:
    hour, minute, half, zone = clock
    if hour is None or minute is None or int(hour) > 23:
        return None, day
    hours = int(hour) if half is None else int(hour) % 12 + 12 * (half.lower() == "pm")
    return datetime.combine(day, time(hours, int(minute)), _offset(zone)), day


def _offset(zone: str | None) -> timezone | None:
    """The offset that is written there; None for the letters of a zone, which mean several."""
    if zone is None:
        return None
    signed = re.search(r"([+-])(\d{1,2}):?(\d\d)?", zone)
    if signed is None:
        return UTC
    ahead = timedelta(hours=int(signed[2]), minutes=int(signed[3] or 0))
    return timezone(ahead if signed[1] == "+" else -ahead) if ahead <= timedelta(hours=14) else None
