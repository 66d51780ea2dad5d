"""Reads the figures of a period between the window's events, the cheap ones first."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from callgoal_desktop.core.goal_reading import GoalVerdict
from callgoal_desktop.core.insight_bars import Bars, outcome_bars
from callgoal_desktop.core.insights import (
    Pace,
    Period,
    Share,
    Stretch,
    advance_rate,
    goal_met_rate,
    pace,
    stretches,
)
from callgoal_desktop.slices import Slices, Work
from callgoal_desktop.workspace import Workspace

KEPT = 20_000
"""The coach's verdicts on so many goals are kept while the page lives: reading one takes 0.6 ms."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What is read: a period as it was at a moment, and the one before it."""

    period: Period
    now: datetime
    stretch: Stretch
    before: Stretch | None


@dataclass(frozen=True, slots=True)
class Ends:
    """How the calls of a period ended, the first that is shown; ``calls`` are all that did, without an outcome, too."""

    calls: int
    calls_before: int
    bars: Bars
    advances: Share
    advances_before: Share | None
    goals_met: Share
    goals_met_before: Share | None


@dataclass(frozen=True, slots=True)
class Paces:
    """How soon the next call with an account came, in the period and in the one before it."""

    now: Pace
    before: Pace | None


@dataclass(frozen=True, slots=True)
class Ready:
    """How many goals were ready, in the period and in the one before it."""

    now: Share
    before: Share | None


class FigureReader(QObject):
    """One reading at a time: another takes its place, and leaving the page stops it."""

    ends_read = Signal(object)
    """How the calls ended, as ``Ends``."""
    paces_read = Signal(object)
    """``Paces``."""
    ready_read = Signal(object)
    """``Ready``."""
    asked_read = Signal(object)
    """How often each question was asked, as a ``QuestionTally``. It is the last."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._slices = Slices(self)
        self._verdicts: dict[str, bool] = {}
        workspace.closing.connect(self.stop)

    def start(self, period: Period) -> None:
        """Read the figures of this period, from the first one on."""
        now = self._workspace.now()
        reach = Reach(period, now, *stretches(period, now))

        def show(ends: Ends) -> None:
            self.ends_read.emit(ends)
            self._read_paces(reach, ends)

        self._slices.start(self._ends(reach), show)

    def _read_paces(self, reach: Reach, ends: Ends) -> None:
        def show(paces: Paces) -> None:
            self.paces_read.emit(paces)
            self._read_ready(reach, ends)

        self._slices.start(self._paces(reach), show)

    def _read_ready(self, reach: Reach, ends: Ends) -> None:
        def show(ready: Ready) -> None:
            self.ready_read.emit(ready)
            self._slices.start(self._workspace.insights.asked(reach.stretch), self.asked_read.emit)

        self._slices.start(self._ready(reach, ends), show)

    def stop(self) -> None:
        """Read no more."""
        self._slices.stop()

    @property
    def running(self) -> bool:
        """Whether figures are still being read."""
        return self._slices.running

    def is_ready(self, goal: str) -> bool:
        """Whether the coach finds a goal ready."""
        if goal not in self._verdicts:
            if len(self._verdicts) >= KEPT:
                self._verdicts.clear()
            reading = self._workspace.read_goal(goal)
            self._verdicts[goal] = reading is not None and reading.verdict is GoalVerdict.READY
        return self._verdicts[goal]

    # What is read, some milliseconds at a time

    def _ends(self, reach: Reach) -> Work[Ends]:
        insights, offset = self._workspace.insights, reach.now.utcoffset() or timedelta()
        now = yield from insights.ended(reach.stretch, offset)
        before = None if reach.before is None else (yield from insights.ended(reach.before, offset))
        return Ends(
            now.total(),
            0 if before is None else before.total(),
            outcome_bars(now, reach.period, reach.now.date()),
            advance_rate(now),
            None if before is None else advance_rate(before),
            goal_met_rate(now),
            None if before is None else goal_met_rate(before),
        )

    def _paces(self, reach: Reach) -> Work[Paces]:
        now = yield from self._workspace.insights.gaps(reach.stretch)
        before = None if reach.before is None else (yield from self._workspace.insights.gaps(reach.before))
        return Paces(pace(now), None if before is None else pace(before))

    def _ready(self, reach: Reach, ends: Ends) -> Work[Ready]:
        now = yield from self._ready_share(reach.stretch, ends.calls)
        before = None if reach.before is None else (yield from self._ready_share(reach.before, ends.calls_before))
        return Ready(now, before)

    def _ready_share(self, stretch: Stretch, calls: int) -> Generator[float, None, Share]:
        goals = yield from self._workspace.insights.goals(stretch, calls)
        hits = 0
        for place, goal in enumerate(goals, start=1):
            hits += self.is_ready(goal)
            yield place / len(goals)
        return Share(hits, len(goals), calls)
