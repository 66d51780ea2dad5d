"""Calls that come from a file, and what is to become of one that is here already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from callgoal_desktop.core.records import Call, Stage, WholeCall


class Rule(StrEnum):
    """What an arrival does to a call with its id that is here and not in the trash."""

    REPLACE = "replace"
    """It becomes what it is in the file."""
    LEAVE = "leave"
    """It is left as it is: the user may have written in it since. One in the trash comes back, as it was."""
    PLAN = "plan"
    """A meeting of a calendar: where the call is only planned, its time follows. One that was deleted stays so."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A call from a file; ``done`` says how much of all files has been read, from 0 to 1."""

    whole: WholeCall
    rule: Rule = Rule.REPLACE
    done: float = 0.0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many calls were new, changed, and left as they were."""

    new: int = 0
    updated: int = 0
    left: int = 0

    @property
    def total(self) -> int:
        """How many calls the files held."""
        return self.new + self.updated + self.left


class Notice(StrEnum):
    """What a reader has to say about a file that it took."""

    CODE_PAGE = "code-page"
    """It is not UTF-8, and was read as Windows-1252."""
    COLUMNS = "columns"
    """Which columns of a table were taken for what; ``text`` says it as "Company = account, Owner = owner"."""
    NO_COLUMN = "no-column"
    """These columns of a table were left out: ``text`` names them."""
    DAY_FIRST = "day-first"
    """Its dates may begin with the day or with the month, and were read with the day first."""
    NO_DATE = "no-date"
    """So many rows had a date that is none, and were taken without it."""
    EMPTY = "empty"
    """So many rows held nothing, and were left out."""
    CANCELLED = "cancelled"
    """So many meetings were cancelled, and left out."""
    ALL_DAY = "all-day"
    """So many events take a whole day, and were left out."""
    LOCAL_ZONE = "local-zone"
    """A time zone is not known, and its times were taken for local ones: ``text`` names it."""
    CUT = "cut"
    """So many repeated meetings take too long to work out, and were left out."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One such thing about one file; ``file`` is its name, ``count`` how many of it there are."""

    notice: Notice
    file: str
    count: int = 0
    text: str = ""


def is_left(here: Call | None, rule: Rule) -> bool:
    """Whether a call that is here already is not touched at all."""
    match rule:
        case Rule.LEAVE:
            return here is not None and here.deleted_at is None
        case Rule.PLAN:
            return here is not None and (here.deleted_at is not None or here.stage is not Stage.PLANNED)
        case _:
            return False


def planned_anew(here: Call, meeting: Call) -> Call:
    """The planned call at the time that its meeting has now; all that was written in it stays."""
    return replace(
        here,
        planned_for=meeting.planned_for,
        planned_zone=meeting.planned_zone,
        planned_minutes=meeting.planned_minutes,
    )
