"""How records are put into words: dates, times, owners, titles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from callgoal_desktop.core.follow_ups import Group
from callgoal_desktop.core.records import Call, MomentKind, NextStep, Outcome
from callgoal_desktop.core.text import one_line

TITLE_LENGTH = 80


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the user's language; with ``n``, the form for so many, "%Ln" in it being the number as it is written.

    The context is empty, as lupdate has it for every tr() that is no method. Plurals go this way only: QObject.tr takes
    the first class of a widget that has no such text for an answer, once a number was filled in.
    """
    return QCoreApplication.translate("", text, comment or None, n)


def speaks_english() -> bool:
    """Whether the window speaks the language that the coach and quick entry read."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


_today: Callable[[], date] = date.today


def tell_days_by(today: Callable[[], date]) -> None:
    """From now on this says what day it is: a day of another year is told with its year."""
    global _today
    _today = today


def day_text(day: date) -> str:
    """A day as "Wed 25 Nov" or as the language and the country have it, with the year when it is not this one."""
    if _month_comes_first():
        return _written(day, tr("ddd, MMM d", "a day"), tr("ddd, MMM d, yyyy", "a day"))
    return _written(day, tr("ddd d MMM", "a day"), tr("ddd d MMM yyyy", "a day"))


def day_name(day: date) -> str:
    """A day as a heading: "Today", "Yesterday", "Tomorrow", or as it is written."""
    near = {-1: tr("Yesterday"), 0: tr("Today"), 1: tr("Tomorrow")}
    name = near.get((day - _today()).days)
    return f"{name} · {day_text(day)}" if name else day_text(day)


def date_text(day: date) -> str:
    """A day as "9 Nov", with the year when it is not this one."""
    if _month_comes_first():
        return _written(day, tr("MMM d", "a date"), tr("MMM d, yyyy", "a date"))
    return _written(day, tr("d MMM", "a date"), tr("d MMM yyyy", "a date"))


def dated_text(day: date) -> str:
    """A day with its year, whatever year it is: "9 Nov 2026", for what is read in another one."""
    pattern = tr("MMM d, yyyy", "a date") if _month_comes_first() else tr("d MMM yyyy", "a date")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _month_comes_first() -> bool:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def _written(day: date, this_year: str, another: str) -> str:
    pattern = this_year if day.year == _today().year else another
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def held_text(call: Call) -> str:
    """The day on which a call was held: "9 Nov"; "" for one without a time."""
    at = call.started_at or call.planned_for
    return date_text(at.date()) if at else ""


def is_overdue(step: NextStep, today: date) -> bool:
    """Whether a step should have been done before today, and is not."""
    return step.due is not None and step.due < today and step.done_at is None


def time_text(at: datetime) -> str:
    """The time of day as it was where it happened: "14:30"."""
    return clock_time(at.time())


def clock_time(at: time) -> str:
    """A time of day as the country writes it: "14:30", "2:30 PM"."""
    written = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return written.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")  # few fonts have the narrow one


def number(count: int) -> str:
    """A count as the country writes it: "1,284"."""
    return QLocale().toString(count)


def when_text(at: datetime) -> str:
    """Day and time: "Mon 23 Nov, 14:30"."""
    return f"{day_text(at.date())}, {time_text(at)}"


def short(text: str) -> str:
    """The first words of a text, on one line."""
    return cut(one_line(text), TITLE_LENGTH)


def cut(text: str, length: int) -> str:
    """The text, or so many letters of it with "…" as the last."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def title(call: Call) -> str:
    """What a call is called."""
    return short(call.account) or short(call.contact) or tr("Untitled call")


def subtitle(call: Call) -> str:
    """Contact, day and length of a call."""
    at = call.started_at or call.planned_for
    minutes = tr("{0} min").format(call.planned_minutes) if call.planned_minutes else ""
    contact = short(call.contact) if call.account.strip() else ""
    return " · ".join(filter(None, (contact, when_text(at) if at else "", minutes)))


def owner_text(owner: str) -> str:
    """Who has to do a step; nobody named is me."""
    match owner.strip().casefold():
        case "" | "me":
            return tr("Me")
        case "them":
            return tr("They")
        case "both":
            return tr("Both")
        case _:
            return short(owner)


def due_text(due: date | None, at: time | None) -> str:
    """When a step is due: "Wed 25 Nov, 10:00"; "" for no date."""
    return ", ".join(filter(None, (day_text(due) if due else "", clock_time(at) if at else "")))


def step_text(step: NextStep) -> str:
    """Who and when, in one line: "Dana · Wed 25 Nov"."""
    return " · ".join(filter(None, (owner_text(step.owner), due_text(step.due, step.time))))


def group_text(group: Group) -> str:
    """When the steps of a group are due, as words."""
    return {
        Group.OVERDUE: tr("overdue"),
        Group.TODAY: tr("today"),
        Group.THIS_WEEK: tr("this week"),
        Group.LATER: tr("later"),
        Group.NO_DATE: tr("no date"),
    }[group]


def outcome_text(outcome: Outcome) -> str:
    """An outcome as a word."""
    return {
        Outcome.ORDER: tr("order"),
        Outcome.ADVANCE: tr("advance"),
        Outcome.CONTINUATION: tr("continuation"),
        Outcome.NO_SALE: tr("no sale"),
    }[outcome]


def kind_text(kind: MomentKind) -> str:
    """Why a minute was marked, as a word."""
    return {
        MomentKind.OBJECTION: tr("objection"),
        MomentKind.PRICE: tr("price"),
        MomentKind.COMPETITOR: tr("competitor"),
        MomentKind.RISK: tr("risk"),
        MomentKind.PROMISE: tr("promise"),
        MomentKind.MARK: tr("mark"),
    }[kind]
