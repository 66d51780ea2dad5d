"""How the figures of the insights page are put into words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from callgoal_desktop.core.insight_bars import Bar, Unit
from callgoal_desktop.core.insight_questions import Asked
from callgoal_desktop.core.insights import Share
from callgoal_desktop.core.records import Outcome
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.words import cut, date_text, number, outcome_text, tr

WHOLE = 300
"""So many letters of a question are said in the line under the chart."""

NOTHING = "–"
"""Where nothing can be told."""


def percent_text(percent: int) -> str:
    """A percentage: "58%", or with a space where the language has one."""
    return tr("{0}%").format(number(percent))


def share_text(share: Share) -> str:
    """A share as a percentage or, of too few, as "3 of 4"."""
    if share.percent is not None:
        return percent_text(share.percent)
    return tr("{0} of {1}").format(number(share.hits), number(share.of)) if share.of else NOTHING


def days_text(days: float) -> str:
    """Days with one decimal, as the country writes it: "9.2"."""
    return QLocale().toString(days, "f", 1)


def signed(text: str, moved: float) -> str:
    """A change with its sign; ``text`` is how much it moved, whichever way."""
    return f"+{text}" if moved > 0 else f"\N{MINUS SIGN}{text}" if moved < 0 else f"±{text}"


def days_of(bar: Bar, unit: Unit) -> str:
    """The days of a bar: "9 Nov to 15 Nov", "Nov 2026", "2026"."""
    match unit:
        case Unit.YEAR if bar.first.year == bar.last.year:
            return _year(bar.first)
        case Unit.MONTH:
            return _month(bar.first)
        case Unit.QUARTER:
            return tr("{0} to {1}", "from one day or month to another").format(_month(bar.first), _month(bar.last))
        case _ if bar.first == bar.last:
            return date_text(bar.first)
        case _:
            ends = date_text(bar.first), date_text(bar.last)
            return tr("{0} to {1}", "from one day or month to another").format(*ends)


def short_days_of(bar: Bar, unit: Unit) -> str:
    """The days of a bar under it: where it begins, "9 Nov", "Nov 2026", "2026"."""
    match unit:
        case Unit.WEEK:
            return date_text(bar.first)
        case Unit.MONTH | Unit.QUARTER:
            return _month(bar.first)
        case Unit.YEAR:
            return _year(bar.last)


def _month(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("MMM yyyy", "a month"))


def _year(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "yyyy")


def forward_text(forward: int, calls: int) -> str:
    """How many calls took the sale forward."""
    return tr("{0} of %Ln calls took the sale forward", "", calls).format(number(forward))


def bar_words(bar: Bar, unit: Unit) -> str:
    """A bar in a line: its days, its calls, what they came to."""
    days = days_of(bar, unit)
    if not bar.calls:
        return tr("{0}: no call with an outcome").format(days)
    counts = ((outcome_text(outcome), bar.outcomes[outcome]) for outcome in Outcome)
    each = ", ".join(f"{outcome} {number(count)}" for outcome, count in counts if count)
    return f"{days}: {forward_text(bar.forward, bar.calls)} ({each})"


def asked_words(asked: Asked) -> str:
    """A question in a line: its words, how often it was asked, and when in the call."""
    counted = tr("asked in {0} of %Ln calls", "", asked.stood).format(number(asked.asked))
    share = "" if asked.share.percent is None else percent_text(asked.share.percent)
    by_third = tr("by third of the call {0}, {1}, {2}").format(*map(number, asked.thirds))
    told = " · ".join(filter(None, (counted, share, by_third if sum(asked.thirds) else "")))
    return f"{cut(one_line(asked.text), WHOLE) or tr('(no words yet)')}: {told}"


def third_names() -> tuple[str, str, str]:
    """The thirds of a call."""
    return tr("First third"), tr("Middle third"), tr("Last third")
