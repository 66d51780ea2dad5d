"""What a goal says, once it is read: cheap to import, where the reading itself is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class GoalVerdict(StrEnum):
    """How far a goal has come: nothing but telling, nothing at all, half of it, or all that a call needs."""

    ACTIVITY = "activity"
    VAGUE = "vague"
    PARTIAL = "partial"
    READY = "ready"


class Hint(StrEnum):
    """Why a goal is not yet what it could be; the words are the window's and the command line's."""

    ACTIVITY = "activity"
    VAGUE = "vague"
    NEGATED_ONLY = "negated_only"
    NOTHING_TO_FIND_OUT = "nothing_to_find_out"
    NO_AGREEMENT = "no_agreement"
    FIT_NOT_ASKED = "fit_not_asked"
    NO_DATE = "no_date"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a goal holds. ``verb`` fits "Why do you want to … them?"; "" where nothing is told."""

    verdict: GoalVerdict
    qualifies: bool
    fit: bool
    next_step: bool
    dated: bool
    hints: tuple[Hint, ...]
    verb: str
