"""A next step as an entry of a calendar, and the number by which a calendar knows a newer one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, time

from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Call, DraftKey, NextStep, StepId
from callgoal_desktop.core.text import one_line


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of an entry, in the user's language."""

    they: str = "They"
    both: str = "Both"
    untitled: str = "Next step"
    goal: str = "Goal: {0}"
    account: str = "Account: {0}"
    contact: str = "Contact: {0}"


@dataclass(frozen=True, slots=True)
class CalendarStep:
    """What a calendar is told of a step; ``due`` and ``time`` are local, ``sequence`` grows with each change."""

    id: StepId
    due: date | None
    time: time | None
    summary: str
    description: str
    sequence: int = 0


def calendar_step(opened: OpenStep, call: Call, words: CalendarWords) -> CalendarStep:
    """The entry: "Dana: intro to plant manager (Northwind Foods)", and under it the goal and who the call was with."""
    step = opened.step
    who = _owner(step.owner, words)
    account, contact = one_line(opened.account), one_line(opened.contact)
    what = one_line(step.what) or words.untitled
    title = f"{who}: {what}" if who else what
    whom = account or contact
    facts = (
        words.goal.replace("{0}", call.goal.text.strip()) if call.goal.text.strip() else "",
        words.account.replace("{0}", account) if account else "",
        words.contact.replace("{0}", contact) if contact else "",
    )
    return CalendarStep(
        step.id, step.due, step.time, f"{title} ({whom})" if whom else title, "\n".join(filter(None, facts))
    )


def _owner(owner: str, words: CalendarWords) -> str:
    match owner.strip().casefold():
        case "" | "me":
            return ""
        case "them":
            return words.they
        case "both":
            return words.both
        case _:
            return one_line(owner)


def mark_of(entry: CalendarStep) -> str:
    """A mark of all that an entry says, its number left out: another one means that the step has changed."""
    said = repr(replace(entry, sequence=0)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(said).hexdigest()[:16]


def next_number(kept: str, mark: str) -> int:
    """The number of an entry with this mark, where ``kept`` is what was kept when it was written last."""
    number, _space, last = kept.partition(" ")
    if not (number.isascii() and number.isdigit()):
        return 0
    return int(number) + (last != mark)


def kept_number(number: int, mark: str) -> str:
    """What is kept of an entry that was written."""
    return f"{number} {mark}"


def numbered(entry: CalendarStep, kept: str) -> CalendarStep:
    """The entry with its number: that of the last time where it says the same, else the next one."""
    return replace(entry, sequence=next_number(kept, mark_of(entry)))


def number_key(step: NextStep) -> DraftKey:
    """The draft in which the number of a step's entry is kept; it goes with the call."""
    return DraftKey(f"ics/{step.call_id}/{step.id}")
