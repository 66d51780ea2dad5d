"""What the clock and the list say while a call runs: what to ask next, and the one thing worth a nudge.

When a nudge comes is a setting (``Settings``, in per cent of the planned time). The figures that it begins with:

- ``LATE_AT``, 80: ours. A fifth of half an hour is six minutes, what it takes to agree a next step. Fellow's meeting
  timer turns at five minutes left, whatever the length (help.fellow.app, "Meeting timer overview").
- ``STEP_NUDGE_AT``, 70: ours, earlier than the bar because the talk about next steps wants time: in the fastest fifth
  of 28,833 closed deals it took 53 % more of the first meeting than in slow ones (Gong, "How great salespeople close
  deals insanely fast, according to new data").
- ``SECTION_NUDGE_AT``, 50: ours. Top sellers ask throughout the call, average ones at its start (Gong's guest post of
  2017 at openviewpartners.com, on almost a million calls): a section untouched at half time is about to be left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import groupby

from callgoal_desktop.core.outcome import NO_TEAM, Team, is_theirs
from callgoal_desktop.core.records import NextStep, Question, QuestionId
from callgoal_desktop.core.settings import Settings


class Reason(StrEnum):
    """Why there is a nudge; the first that holds is the one that is shown."""

    OVER = "over"
    """The planned time is over, and they have promised nothing."""

    NEXT_STEP = "next_step"
    """Time is running, and they have promised nothing."""

    SECTION = "section"
    """No question of a section has been asked."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """One thing worth a line; ``minutes`` are those that are left, begun ones counted, or for OVER those above."""

    reason: Reason
    minutes: int
    section: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that stand under one title, as they are listed."""

    title: str
    questions: tuple[Question, ...]

    @property
    def asked(self) -> int:
        """How many of them were asked."""
        return sum(question.asked_at is not None for question in self.questions)

    @property
    def share(self) -> float:
        """How much of what the call is not whole without was asked, 0 to 1; what is skipped on purpose is left out."""
        core = [question for question in self.questions if not (question.optional or question.skipped)]
        return sum(question.asked_at is not None for question in core) / len(core) if core else 1.0


def sections(questions: Sequence[Question]) -> tuple[Section, ...]:
    """The questions by the titles that they stand under; a title that comes again is a section again."""
    return tuple(Section(title, tuple(group)) for title, group in groupby(questions, lambda each: each.section))


def is_open(question: Question) -> bool:
    """Whether the question is still to be asked."""
    return question.asked_at is None and not question.skipped


def ask_next(questions: Sequence[Question]) -> QuestionId | None:
    """The first open question of the thinnest section; None when none is open.

    Of sections equally thin the first is meant. Optional questions come when no other is open, as they are listed.
    """
    listed = sections(questions)
    for section in sorted(listed, key=lambda each: each.share):
        for question in section.questions:
            if is_open(question) and not question.optional:
                return question.id
    return next((question.id for question in questions if is_open(question)), None)


def nudge(
    minutes: int | None,
    gone: timedelta,
    questions: Sequence[Question],
    steps: Sequence[NextStep],
    settings: Settings,
    team: Team = NO_TEAM,
) -> Nudge | None:
    """What is worth saying ``gone`` into a call of so many planned minutes; nothing in a call without an end."""
    if not minutes:
        return None
    seconds, planned = int(gone.total_seconds()), minutes * 60
    left = -((seconds - planned) // 60)
    if _is_past(settings.step_nudge_at, seconds, planned) and not _is_promised(steps, team):
        return Nudge(Reason.NEXT_STEP, left) if left > 0 else Nudge(Reason.OVER, -left)
    if _is_past(settings.section_nudge_at, seconds, planned) and left > 0:
        return next((Nudge(Reason.SECTION, left, each.title) for each in sections(questions) if _untouched(each)), None)
    return None


def is_late(minutes: int | None, gone: timedelta, settings: Settings) -> bool:
    """Whether the bar is to turn; never in a call without planned minutes."""
    return bool(minutes) and _is_past(settings.late_at, int(gone.total_seconds()), (minutes or 0) * 60)


def _is_past(per_cent: int, seconds: int, planned: int) -> bool:
    return per_cent > 0 and seconds * 100 >= planned * per_cent


def _is_promised(steps: Sequence[NextStep], team: Team) -> bool:
    return any(step.promised_at is not None and is_theirs(step, team) for step in steps)


def _untouched(section: Section) -> bool:
    """Whether nothing of it was asked that the call is not whole without."""
    return section.asked == 0 and any(is_open(question) and not question.optional for question in section.questions)
