"""Whether the right calls are being had: figures and charts of a period, and one thing to practise."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.insight_questions import QuestionTally
from callgoal_desktop.core.insights import ENOUGH, Period
from callgoal_desktop.core.practice import PRACTICE_KEY, Practice, practice_text, progress, read_practice
from callgoal_desktop.core.records import Call, Draft, NextStep, Question
from callgoal_desktop.ui.insights.charts import AskedCard, OutcomeCard, ThirdsCard
from callgoal_desktop.ui.insights.practice_card import Choice, PracticeCard
from callgoal_desktop.ui.insights.reading import Ends, FigureReader, Paces, Ready
from callgoal_desktop.ui.insights.tiles import Tiles
from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.controls import GAP, ChoiceChips, beside, column, fill, label, row
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import TEAM_KEY, Workspace

PERIOD_KEY = "insights/period"

SETTLED = 400
"""Milliseconds without another change after which the figures are read again."""

OFFERED = 3
"""So many questions that are seldom asked are offered for practice."""


class InsightsPage(QWidget):
    """Reads when it is shown, and while it is; what is read comes piece by piece, the cheap figures first."""

    open_asked = Signal(str)
    """The id of a call."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insightsPage")
        self.setAccessibleName(self.tr("Insights"))
        self._workspace = workspace
        self.reader = FigureReader(workspace, self)
        self.title = label(self.tr("Am I having the right calls?"), "title", wrap=True)
        self.period: ChoiceChips[Period] = ChoiceChips(
            (
                (Period.MONTH, self.tr("30 days")),
                (Period.QUARTER, self.tr("90 days")),
                (Period.ALL, tr("All", "period")),
            )
        )
        self.note = label("", "muted", wrap=True)
        self.tiles = Tiles()
        self.outcomes, self.asked, self.thirds = OutcomeCard(), AskedCard(), ThirdsCard()
        self.practice = PracticeCard()
        self._figures = QWidget()
        self._settled = QTimer(self)
        self._shown: Period | None = None
        self._is_asked = False
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.period.setObjectName("periodGroup")
        self.period.setAccessibleName(self.tr("Period"))
        self.note.setObjectName("insightsNote")
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)

    def _lay_out(self) -> None:
        """From the outside in: a part that gets a parent has the style sheet worked out for all that is in it."""
        layout, content = column(self, gap=0), QWidget()
        head = column()
        head.setContentsMargins(GAP + 2, GAP + 2, GAP + 2, 0)
        head.addLayout(beside(self.title, self.period))
        layout.addLayout(head)
        layout.addWidget(_scrolled(content), 1)
        inside = column(content, margins=GAP + 2)
        for part in (self.note, self._figures, self.practice):
            inside.addWidget(part)
        inside.addStretch(1)
        figures = column(self._figures, gap=GAP)
        figures.addWidget(self.tiles)
        self._charts, left, right = row(gap=GAP), column(gap=GAP), column(gap=GAP)
        figures.addLayout(self._charts)
        for side, cards in ((left, (self.outcomes, self.thirds)), (right, (self.asked,))):
            self._charts.addLayout(side, 1)
            fill(side, cards)
            side.addStretch(1)

    def _connect(self) -> None:
        self.period.chosen.connect(self._choose_period)
        self.reader.ends_read.connect(self._show_ends)
        self.reader.paces_read.connect(self._show_paces)
        self.reader.ready_read.connect(self._show_ready)
        self.reader.asked_read.connect(self._show_asked)
        self.practice.begun.connect(self._begin_practice)
        self.practice.stopped.connect(self._stop_practice)
        self.practice.open_asked.connect(self.open_asked)
        self._settled.timeout.connect(self.reopen)
        self._workspace.changed.connect(self._follow)
        self._workspace.closing.connect(self._settled.stop)

    # When it reads

    def reopen(self) -> None:
        """Show it as it was left, with what is on the disk now."""
        self._read()
        self._show_practice()

    def show_compact(self, compact: bool) -> None:
        """Lay out in a column, or side by side."""
        self._charts.setDirection(QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight)

    def show_today(self) -> None:
        """A new day has begun."""
        if self.isVisible():
            self._read()

    @property
    def is_settling(self) -> bool:
        """Whether the figures are to be counted again in a moment."""
        return self._settled.isActive()

    def _chosen_period(self) -> Period:
        kept = self._workspace.recall(PERIOD_KEY)
        return Period(kept) if kept in set(Period) else Period.QUARTER

    def _choose_period(self, period: Period | None) -> None:
        if period is not None:
            self._workspace.remember(PERIOD_KEY, period.value)
            self._is_asked = True
            self._read()
        else:
            self.period.show_choice(self._chosen_period())  # one of them always is chosen

    def _read(self) -> None:
        period = self._chosen_period()
        self.period.show_choice(period)
        if period is not self._shown:
            self._shown = period
            self.tiles.clear()
            for card in (self.outcomes, self.asked, self.thirds):
                card.show_waiting()
        self.reader.start(period)

    def _follow(self, edits: Edits) -> None:
        if not self.isVisible():
            return
        if any(isinstance(edit.record, Call | Question | NextStep) for edit in edits):
            self._settled.start()
        drafts = {edit.record.key for edit in edits if isinstance(edit.record, Draft)}
        if drafts & {PRACTICE_KEY, TEAM_KEY}:
            self._show_practice()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.reader.stop()
            self._settled.stop()

    # What it shows

    def _show_ends(self, ends: Ends) -> None:
        is_empty = not ends.calls and not self._workspace.insights.has_ended()
        self._figures.setVisible(not is_empty)
        self.period.setVisible(not is_empty)
        self.note.setText(self._note(ends.calls, is_empty))
        self.note.setVisible(bool(self.note.text()))
        self.tiles.advances.show_share(ends.advances, ends.advances_before)
        self.tiles.goals_met.show_share(ends.goals_met, ends.goals_met_before)
        self.outcomes.show_bars(ends.bars)
        if self._is_asked:
            self._is_asked = False
            announce(self, self.tiles.advances.accessibleName())

    def _note(self, calls: int, is_empty: bool) -> str:
        if is_empty:
            return self.tr(
                "How your calls are going will stand here: how many took the sale forward, what you ask and how often. "
                "Plan a call with its goal, make it, and wrap it up: then it is counted."
            )
        if not calls:
            return self.tr("No call ended in these days. Choose a longer period.")
        if calls < ENOUGH:
            return tr("%Ln calls so far: from 10 on they are told in per cent.", "", calls)
        return ""

    def _show_paces(self, paces: Paces) -> None:
        self.tiles.pace.show_pace(paces.now, paces.before)

    def _show_ready(self, ready: Ready) -> None:
        self.tiles.ready.show_share(ready.now, ready.before)

    def _show_asked(self, tally: QuestionTally) -> None:
        self.asked.show_questions(tally)
        self.thirds.show_thirds(tally.thirds)
        self.practice.show_choices(tally.seldom(OFFERED))

    # The practice

    def _show_practice(self) -> None:
        practice = read_practice(self._workspace.recall(PRACTICE_KEY))
        if practice is None:
            self.practice.show_progress(None)
            return
        calls = self._workspace.insights.held_since(practice.since, practice.calls)
        self.practice.show_progress(progress(practice, calls, self.reader.is_ready, self._workspace.team))

    def _begin_practice(self, choice: Choice, calls: int) -> None:
        made = Practice(choice.behaviour, calls, self._workspace.now(), choice.question, choice.words)
        edit = self._workspace.draft_edit(PRACTICE_KEY, practice_text(made))
        self._workspace.perform(self.tr("begin practice"), edit)

    def _stop_practice(self) -> None:
        self._workspace.perform(self.tr("stop practice"), self._workspace.draft_edit(PRACTICE_KEY, ""))


def _scrolled(content: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setObjectName("insightsScroll")
    scroll.setWidget(content)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
