"""The three charts of the page, with what each says in a line and in its table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.insight_bars import Bars, Unit
from callgoal_desktop.core.insight_questions import SHOWN, Asked, QuestionTally
from callgoal_desktop.core.insights import ENOUGH, Share
from callgoal_desktop.core.records import Outcome
from callgoal_desktop.ui.insights.chart_card import ChartCard
from callgoal_desktop.ui.insights.figure_words import (
    asked_words,
    days_of,
    forward_text,
    share_text,
    third_names,
)
from callgoal_desktop.ui.insights.outcome_chart import OutcomeChart
from callgoal_desktop.ui.insights.share_chart import ShareChart, ShareRow
from callgoal_desktop.ui.words import number, outcome_text, short, tr

HALF = 50
"""Below so many per cent a question is seldom asked."""


class OutcomeCard(ChartCard):
    """What the calls came to, week by week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = OutcomeChart()
        super().__init__(self.columns, tr("Outcome by week"), parent)

    def show_bars(self, bars: Bars) -> None:
        """Show these; over years a bar is a month, a quarter or a year."""
        titles = {
            Unit.WEEK: tr("Outcome by week"),
            Unit.MONTH: tr("Outcome by month"),
            Unit.QUARTER: tr("Outcome by quarter"),
            Unit.YEAR: tr("Outcome by year"),
        }
        self.show_title(titles[bars.unit])
        calls, forward = sum(bar.calls for bar in bars.bars), sum(bar.forward for bar in bars.bars)
        summary = forward_text(forward, calls) if bars.bars else tr("No call has an outcome.")
        heads = (tr("Days"), *(outcome_text(outcome) for outcome in Outcome), tr("Calls", "a count"))
        rows = [
            (days_of(bar, bars.unit), *(number(bar.outcomes[outcome]) for outcome in Outcome), number(bar.calls))
            for bar in bars.bars
        ]
        self.columns.show_bars(bars, summary)
        self.show_numbers(summary, heads, rows)


class AskedCard(ChartCard):
    """How often each question is asked: those that stood in the most calls, the rest in the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = ShareChart("askedChart")
        super().__init__(self.bars, tr("How often I ask each question"), parent)

    def show_questions(self, tally: QuestionTally) -> None:
        """Show these."""
        charted, listed = tally.listed(SHOWN), tally.listed()
        summary = _asked_summary(charted)
        self.bars.show_rows([_asked_row(each) for each in charted], summary)
        heads = (tr("Question"), tr("Asked"), tr("Calls", "a count"), tr("Share"), tr("By third"))
        self.show_numbers(summary, heads, [_asked_cells(each) for each in listed])


def _asked_summary(charted: list[Asked]) -> str:
    if not charted:
        return tr("No question stood in a call.")
    enough = [each for each in charted if each.stood >= ENOUGH] or charted
    most, least = enough[0], enough[-1]
    if most is least:
        return f"{_name(most)} ({share_text(most.share)})"
    words = tr("Asked most often: {0} ({1}). Least often: {2} ({3}).")
    return words.format(_name(most), share_text(most.share), _name(least), share_text(least.share))


def _asked_row(asked: Asked) -> ShareRow:
    percent = asked.share.percent
    return ShareRow(_name(asked), asked.share, asked_words(asked), percent is not None and percent < HALF)


def _asked_cells(asked: Asked) -> tuple[str, ...]:
    share = share_text(asked.share) if asked.share.percent is not None else ""
    return (_name(asked), number(asked.asked), number(asked.stood), share, " · ".join(map(number, asked.thirds)))


def _name(asked: Asked) -> str:
    return short(asked.text) or tr("(no words yet)")


class ThirdsCard(ChartCard):
    """In which third of a call the questions come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = ShareChart("thirdsChart")
        super().__init__(self.bars, tr("When in the call I ask"), parent)

    def show_thirds(self, thirds: tuple[int, int, int]) -> None:
        """How many questions were asked in the first, the middle and the last third of their calls."""
        total = sum(thirds)
        named = [(name, Share(count, total)) for name, count in zip(third_names(), thirds, strict=True)]
        told = tr("%Ln questions were asked while a call ran", "", total)
        summary = told if total else tr("No question was asked while a call ran.")
        words = tr("{0}: {1} of %Ln questions", "", total)
        rows = [ShareRow(name, share, words.format(name, number(share.hits))) for name, share in named]
        self.bars.show_rows(rows if total else (), summary)
        heads = (tr("Third of the call"), tr("Asked"), tr("Share"))
        cells = [(name, number(share.hits), share_text(share)) for name, share in named]
        self.show_numbers(summary, heads, cells if total else ())
