"""The words and dates of a report on a call: English and ISO 8601, or as a window says them in its language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from callgoal_desktop.core.records import Certainty, Channel, GoalMet, MomentKind, Outcome, Verdict


class Word(StrEnum):
    """All that a report says of its own accord; the value is the English text."""

    UNTITLED = "Untitled call"
    CONTACT = "Contact"
    CHANNEL = "Channel"
    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in person"
    OTHER = "other"
    PLANNED_FOR = "Planned for"
    MINUTES = "{0} min"
    STARTED = "Started"
    ENDED = "Ended"
    RAN = "Ran"
    PLAYBOOK = "Playbook"
    GOAL = "Goal"
    NO_GOAL = "This call had no goal."
    BEST = "Best outcome"
    LEAST = "Least acceptable outcome"
    GOAL_MET = "Goal met"
    MET = "met"
    LEAST_MET = "at least"
    NOT_MET = "not met"
    OUTCOME = "Outcome"
    ORDER = "order"
    ADVANCE = "advance"
    CONTINUATION = "continuation"
    NO_SALE = "no sale"
    QUALIFIED = "Qualified"
    RIGHT_RESOURCE = "Right resource"
    YES = "yes"
    NO = "no"
    NOT_YET_KNOWN = "not yet known"
    QUESTIONS = "Questions"
    COUNT_ASKED = "{0} of {1} asked"
    ASKED_AT = "asked {0}"
    SKIPPED = "skipped on purpose"
    OPTIONAL = "optional"
    KEY_ISSUE = "key issue"
    CARRIED_OVER = "carried over"
    STATED = "stated"
    IMPLIED = "implied"
    UNKNOWN = "asked, and they do not know"
    NEXT_STEPS = "Next steps"
    UNTITLED_STEP = "Next step"
    ME = "Me"
    THEY = "They"
    BOTH = "Both"
    DUE = "due {0}"
    PROMISED = "promised {0}"
    DONE = "done {0}"
    NO_NEXT_STEP = "No next step because"
    NOTES = "Notes"
    MARKS = "Marked minutes"
    OBJECTION = "objection"
    PRICE = "price"
    COMPETITOR = "competitor"
    RISK = "risk"
    PROMISE = "promise"
    MARK = "mark"
    LESSON = "One thing to do differently"
    TALK = "Who spoke"
    TRANSCRIPT = "Transcript"


def _iso_clock(at: time) -> str:
    return at.isoformat("minutes")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Says the words; what ``said`` leaves out is English. ``day`` and ``clock`` write days and times."""

    said: Mapping[Word, str] = field(default_factory=dict)
    day: Callable[[date], str] = date.isoformat
    clock: Callable[[time], str] = _iso_clock

    def __call__(self, word: Word, *values: object) -> str:
        """The word, its places filled with the values."""
        text = self.said.get(word, word.value)
        for place, value in enumerate(values):
            text = text.replace(f"{{{place}}}", str(value))
        return text

    def when(self, at: datetime) -> str:
        """Day and time as the clock on the wall showed them."""
        return f"{self.day(at.date())}, {self.clock(at.time())}"


OF_CHANNEL: Mapping[Channel, Word] = {
    Channel.VIDEO: Word.VIDEO,
    Channel.PHONE: Word.PHONE,
    Channel.IN_PERSON: Word.IN_PERSON,
    Channel.OTHER: Word.OTHER,
}

OF_MET: Mapping[GoalMet, Word] = {
    GoalMet.MET: Word.MET,
    GoalMet.LEAST: Word.LEAST_MET,
    GoalMet.NOT_MET: Word.NOT_MET,
}

OF_OUTCOME: Mapping[Outcome, Word] = {
    Outcome.ORDER: Word.ORDER,
    Outcome.ADVANCE: Word.ADVANCE,
    Outcome.CONTINUATION: Word.CONTINUATION,
    Outcome.NO_SALE: Word.NO_SALE,
}

OF_VERDICT: Mapping[Verdict, Word] = {
    Verdict.YES: Word.YES,
    Verdict.NO: Word.NO,
    Verdict.UNKNOWN: Word.NOT_YET_KNOWN,
}

OF_CERTAINTY: Mapping[Certainty, Word] = {
    Certainty.STATED: Word.STATED,
    Certainty.IMPLIED: Word.IMPLIED,
    Certainty.UNKNOWN: Word.UNKNOWN,
}

OF_KIND: Mapping[MomentKind, Word] = {
    MomentKind.OBJECTION: Word.OBJECTION,
    MomentKind.PRICE: Word.PRICE,
    MomentKind.COMPETITOR: Word.COMPETITOR,
    MomentKind.RISK: Word.RISK,
    MomentKind.PROMISE: Word.PROMISE,
    MomentKind.MARK: Word.MARK,
}
