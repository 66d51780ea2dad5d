"""What is still to be done, over all calls: grouped by its day, in order, and found by words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from callgoal_desktop.core.outcome import NO_TEAM, Team, is_ours, is_theirs
from callgoal_desktop.core.records import NextStep


class Group(StrEnum):
    """When an open step is due, as seen from today; a week ends with its Sunday."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"
    NO_DATE = "no_date"


class Whose(StrEnum):
    """Which side has to act."""

    ALL = "all"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A next step that is not done, and the names of the call that it came from."""

    step: NextStep
    account: str = ""
    contact: str = ""


Order: TypeAlias = tuple[date, time, str, str]


def group_of(due: date | None, today: date) -> Group:
    """The group that a step with this due date is in."""
    if due is None:
        return Group.NO_DATE
    if due <= today:
        return Group.TODAY if due == today else Group.OVERDUE
    sunday = today + timedelta(days=6 - today.weekday())
    return Group.THIS_WEEK if due <= sunday else Group.LATER


def order(each: OpenStep) -> Order:
    """What an open step is sorted by: day, time and account; without a day or a time it comes last of its kind."""
    return each.step.due or date.max, each.step.time or time.max, each.account.casefold(), each.step.id


def wanted(steps: Iterable[OpenStep], whose: Whose, words: str, team: Team = NO_TEAM) -> list[OpenStep]:
    """Those of this side that have every word somewhere in what, who, account or contact; a shared one is of both."""
    searched = words.casefold().split()
    return [each for each in steps if _is_of(each.step, whose, team) and _has(each, searched)]


def _is_of(step: NextStep, whose: Whose, team: Team) -> bool:
    if whose is Whose.ALL:
        return True
    return is_ours(step, team) if whose is Whose.MINE else is_theirs(step, team)


def _has(each: OpenStep, words: Sequence[str]) -> bool:
    if not words:
        return True
    written = "\n".join((each.step.what, each.step.owner, each.account, each.contact)).casefold()
    return all(word in written for word in words)


def grouped(steps: Iterable[OpenStep], today: date) -> list[Group | OpenStep]:
    """The steps, which are in their order, with the name of each group before its first one."""
    rows: list[Group | OpenStep] = []
    last: Group | None = None
    for each in steps:
        group = group_of(each.step.due, today)
        if group is not last:
            rows.append(group)
            last = group
        rows.append(each)
    return rows
