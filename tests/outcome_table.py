"""Who promised what, and what the call came to by it: fifty pairs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from callgoal_desktop.core.records import CallId, NextStep, Outcome, StepId
from tests.clock import MONDAY

FRIDAY = date(2026, 11, 27)
ADVANCE, CONTINUATION = Outcome.ADVANCE, Outcome.CONTINUATION


@dataclass(frozen=True, slots=True)
class Told:
    """Steps as they were agreed, the team of that moment, and the outcome that they tell."""

    steps: tuple[NextStep, ...]
    outcome: Outcome
    team: str = ""


def said(owner: str, *, promised: bool = True, due: date | None = FRIDAY, at: time | None = None) -> NextStep:
    """A step of this owner's: promised by Friday, unless it says otherwise."""
    return NextStep(
        StepId("s"), CallId("c"), 0, "Send the report", owner, due, at, promised_at=MONDAY if promised else None
    )


def only(owner: str, outcome: Outcome, team: str = "") -> Told:
    """One step, promised by a date."""
    return Told((said(owner),), outcome, team)


TABLE = (
    # Whose side it is
    only("them", ADVANCE),
    only("Them", ADVANCE),
    only("both", ADVANCE),
    only("BOTH ", ADVANCE),
    only("Dana", ADVANCE),
    only("Dana Wu, COO", ADVANCE),
    only("田中", ADVANCE),
    only("Meg", ADVANCE),
    only("their IT", ADVANCE),
    only("Medea", ADVANCE),
    only("", CONTINUATION),
    only("me", CONTINUATION),
    only(" ME ", CONTINUATION),
    only("   ", CONTINUATION),
    # My team
    only("Priya", ADVANCE),
    only("Priya", CONTINUATION, team="Priya"),
    only("priya ", CONTINUATION, team=" PRIYA"),
    only("Priya  Nair", CONTINUATION, team="priya nair"),
    only("Priya Nair", ADVANCE, team="Priya"),
    only("Priya", ADVANCE, team="Priya Nair"),
    only("Tom", CONTINUATION, team="Priya, Tom"),
    only("Tom", CONTINUATION, team=",, Tom ,"),
    only("Dana", ADVANCE, team="Priya, Tom"),
    only("them", ADVANCE, team="Priya"),
    only("both", ADVANCE, team="Priya"),
    only("me", CONTINUATION, team="Dana"),
    only("STRASSE", CONTINUATION, team="Straße"),
    only("Dana", ADVANCE, team=", ,"),
    # Several names
    only("Priya and Tom", CONTINUATION, team="Priya, Tom"),
    only("Priya & Tom", CONTINUATION, team="Priya, Tom"),
    only("me, Priya", CONTINUATION, team="Priya"),
    only("Priya/Dana", ADVANCE, team="Priya"),
    only("Me and Dana", ADVANCE, team="Priya"),
    only("Sandy", ADVANCE, team="S, y"),
    # What is lacking
    Told((said("Dana", promised=False),), CONTINUATION),
    Told((said("Dana", due=None),), CONTINUATION),
    Told((said("Dana", due=None, at=time(10)),), CONTINUATION),
    Told((said("Dana", promised=False, due=None),), CONTINUATION),
    Told((said("both", due=None),), CONTINUATION),
    Told((said("them", promised=False),), CONTINUATION),
    Told((said("Dana", at=time(10)),), ADVANCE),
    # Several steps
    Told((), CONTINUATION),
    Told((said("me"), said("Dana")), ADVANCE),
    Told((said("Dana", due=None), said("them")), ADVANCE),
    Told((said("me"), said("")), CONTINUATION),
    Told((said("Dana", promised=False), said("Dana", due=None), said("me")), CONTINUATION),
    Told((said("Priya"), said("me")), CONTINUATION, team="Priya"),
    Told((said("Priya"), said("Dana")), ADVANCE, team="Priya"),
    Told((said("Priya"), said("Dana", due=None)), CONTINUATION, team="Priya"),
    Told((said("Priya"), said("Dana", promised=False)), CONTINUATION, team="Priya"),
)
