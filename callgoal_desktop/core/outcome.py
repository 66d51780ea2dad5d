"""What a call came to, told from who promised what (after Neil Rackham's four outcomes)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias
from unicodedata import normalize

from callgoal_desktop.core.records import NextStep, Outcome

Team: TypeAlias = frozenset[str]
"""The names of the caller's own colleagues, as ``folded`` gives them."""

NO_TEAM: Team = frozenset()

OURS = frozenset({"", "me"})
"""Owners that are the caller's side whoever is on the team: a step without an owner is mine."""

_SEVERAL = re.compile(r"[,;/&+]|\band\b")


def folded(name: str) -> str:
    """A name as names are compared: without case, without spaces that nobody sees, however its accents were typed."""
    return " ".join(normalize("NFC", name.casefold()).split())


def team_of(line: str) -> Team:
    """The names on a line, with commas between them; "them" and "both" are nobody's colleagues."""
    return frozenset(map(folded, line.split(","))) - {"", "them", "both"}


def is_theirs(step: NextStep, team: Team = NO_TEAM) -> bool:
    """Whether somebody on the customer's side has to act: them, both, or anybody named who is not on the team.

    Of several names, "Priya and Dana", one that is not on the team is enough.
    """
    owner, ours = folded(step.owner), OURS | team
    return owner not in ours and not all(folded(name) in ours for name in _SEVERAL.split(owner))


def is_ours(step: NextStep, team: Team = NO_TEAM) -> bool:
    """Whether somebody on the caller's side has to act, alone or together with them."""
    owner, ours = folded(step.owner), OURS | team | {"both"}
    return owner in ours or any(name in ours for name in filter(None, map(folded, _SEVERAL.split(owner))))


def outcome_of(steps: Iterable[NextStep], team: Team = NO_TEAM) -> Outcome:
    """An advance when they promised something by a date, else a continuation.

    An order and a lost sale are never guessed: only the user can say so.
    """
    advanced = any(step.promised_at and step.due and is_theirs(step, team) for step in steps)
    return Outcome.ADVANCE if advanced else Outcome.CONTINUATION
