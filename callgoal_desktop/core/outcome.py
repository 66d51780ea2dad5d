"""What a call came to, told from who promised what (after Neil Rackham's four outcomes)."""

from __future__ import annotations

from collections.abc import Iterable

from callgoal_desktop.core.records import NextStep, Outcome

OURS = frozenset({"", "me"})
"""Owners that are the caller's side: a step without an owner is mine."""


def is_theirs(step: NextStep) -> bool:
    """Whether somebody on the customer's side has to act: them, both, or anybody named."""
    return step.owner.strip().casefold() not in OURS


def outcome_of(steps: Iterable[NextStep]) -> Outcome:
    """An advance when they promised something by a date, else a continuation.

    An order and a lost sale are never guessed: only the user can say so.
    """
    advanced = any(step.promised_at and step.due and is_theirs(step) for step in steps)
    return Outcome.ADVANCE if advanced else Outcome.CONTINUATION
