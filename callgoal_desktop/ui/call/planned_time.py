"""When a call is planned for, as it is typed: in English by quick entry, else as the country writes days and times."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from callgoal_desktop.ui.words import clock_time, speaks_english, tr, when_text

SHORT = QLocale.FormatType.ShortFormat


def planned_text(at: datetime) -> str:
    """The planned time as it could have been typed, and is read again: "Wed 25 Nov, 14:30", "25.11.2026 14:30"."""
    if speaks_english():
        return when_text(at)
    return f"{QLocale().toString(QDate(at.year, at.month, at.day), _day_formats()[0])} {clock_time(at.time())}"


def read_planned(text: str, now: datetime) -> datetime | None:
    """The time that was typed, on the clock of ``now``; None for what is none."""
    from callgoal_desktop.core.quick_entry import read_when

    return read_when(text if speaks_english() else _in_figures(text, now.date()), now)


def _in_figures(text: str, today: date) -> str:
    """Day and time as every language reads them, "2026-11-25 14:30"; "" where a word of it is neither."""
    first, _, rest = " ".join(text.replace(",", " ").split()).partition(" ")
    day = _day(first, today)
    at = _time(rest if day else text)
    return " ".join(filter(None, (day.isoformat() if day else "", at))) if at else ""


def _day(word: str, today: date) -> date | None:
    named = {tr("today").casefold(): today, tr("tomorrow").casefold(): today + timedelta(days=1)}
    if word.casefold() in named:
        return named[word.casefold()]
    for pattern in _day_formats():
        read = QLocale().toDate(word, pattern)
        if read.isValid():
            year = read.year() if "y" in pattern else today.year
            year += 100 if year < today.year - 50 else 0  # of two figures Qt makes a year of the last century
            day = date(year, read.month(), read.day())
            return day.replace(year=year + 1) if "y" not in pattern and day < today else day
    return None


def _time(words: str) -> str:
    for pattern in (QLocale().timeFormat(SHORT), "H:mm", "H.mm"):
        read = QLocale().toTime(" ".join(words.split()), pattern.replace("\N{NARROW NO-BREAK SPACE}", " "))
        if read.isValid():
            return read.toString("HH:mm")
    return ""


def _day_formats() -> tuple[str, ...]:
    """How the country writes a day in figures: with the whole year, with two figures of it, without it."""
    short = QLocale().dateFormat(SHORT).replace("yyyy", "yy").replace("dd", "d").replace("MM", "M")
    without = short.replace("yy", "").strip("/- ")
    return short.replace("yy", "yyyy"), short, without, without.rstrip(".")
