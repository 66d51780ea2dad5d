"""One thing to practise in the next few calls, and in which of them it was done.

After Neil Rackham's rules for learning a skill (*SPIN Selling*, 1988, the chapter on turning theory into practice):
one behaviour at a time, tried at least three times, quantity before quality.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from callgoal_desktop.core.insight_questions import key_of
from callgoal_desktop.core.outcome import NO_TEAM, Team, folded, outcome_of
from callgoal_desktop.core.records import Call, Outcome, Question, WholeCall

PRACTICE_KEY = "insights/practice"
"""The draft that holds the practice under way, or the last one."""

LENGTHS = (3, 5, 10)
"""For so many calls a thing can be practised: three is the least that Rackham finds fair to a new habit."""

USUAL_LENGTH = 5
"""A week of calls for many, and short enough to see its end from its beginning."""


class Behaviour(StrEnum):
    """What can be practised: what every call can have, or a question that is seldom asked."""

    STAKES = "stakes"
    READY_GOAL = "ready-goal"
    DATED_STEP = "dated-step"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Practice:
    """What is practised, for how many of the calls that began at ``since`` or later and have ended.

    ``question`` is the key of a question (``Asked.key``), and ``words`` are those that it was chosen by.
    """

    behaviour: Behaviour
    calls: int
    since: datetime
    question: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """A call of the practice, and whether it was done there."""

    call: Call
    done: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a practice is: its calls so far, the oldest first."""

    practice: Practice
    tried: tuple[Tried, ...]

    @property
    def done(self) -> int:
        """In how many calls it was done."""
        return sum(each.done for each in self.tried)

    @property
    def is_over(self) -> bool:
        """Whether all its calls have been made."""
        return len(self.tried) >= self.practice.calls


def progress(
    practice: Practice, calls: Iterable[WholeCall], is_ready: Callable[[str], bool], team: Team = NO_TEAM
) -> Progress:
    """How far it is after these calls, the first that ended since it began; ``is_ready`` is the coach's verdict."""
    tried = [Tried(whole.call, was_done(practice, whole, is_ready, team)) for whole in calls]
    return Progress(practice, tuple(tried[: practice.calls]))


def was_done(practice: Practice, whole: WholeCall, is_ready: Callable[[str], bool], team: Team = NO_TEAM) -> bool:
    """Whether what is practised was done in a call. A dated next step is one that makes the call an advance."""
    asked = [question for question in whole.questions if question.asked_at is not None]
    return {
        Behaviour.STAKES: lambda: any(map(is_about_stakes, asked)),
        Behaviour.READY_GOAL: lambda: is_ready(whole.call.goal.text),
        Behaviour.DATED_STEP: lambda: outcome_of(whole.steps, team) is Outcome.ADVANCE,
        Behaviour.QUESTION: lambda: any(key_of(each.origin, each.text) == practice.question for each in asked),
    }[practice.behaviour]()


_STAKES = ("stake-", "implication-", "implications-", "consequences-", "impact-", "cost-")
"""How the ids of those questions begin in the playbooks that ship; a copy of a playbook keeps them."""


def is_about_stakes(question: Question) -> bool:
    """Whether it asks what is at stake: by its id in a playbook, or by the section that it stands in."""
    _playbook, _, name = question.origin.rpartition("/")
    return name.startswith(_STAKES) or "stake" in folded(question.section)


def practice_text(practice: Practice) -> str:
    """The practice as it is kept."""
    kept = {
        "behaviour": practice.behaviour,
        "calls": practice.calls,
        "since": practice.since.isoformat(),
        "question": practice.question,
        "words": practice.words,
    }
    return json.dumps(kept, ensure_ascii=False)


def read_practice(text: str) -> Practice | None:
    """The practice that is kept; None for none, and for one that another version of the program has left."""
    try:
        kept = json.loads(text)
        since = datetime.fromisoformat(kept["since"])
        behaviour, calls = Behaviour(kept["behaviour"]), int(kept["calls"])
        made = Practice(behaviour, calls, since, str(kept["question"]), str(kept["words"]))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):  # json takes Infinity, and "[[[[…"
        return None
    return made if 1 <= made.calls <= max(LENGTHS) and since.tzinfo is not None else None
