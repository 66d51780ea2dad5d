"""The things CallGoal keeps: immutable, one class for each kind of row.

Every ``datetime`` here is aware: it carries the offset that was in force where it happened. ``extra`` holds,
as canonical JSON text, the keys of an imported object that this version does not know ("" when there are none).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType, TypeAlias

CallId = NewType("CallId", str)
QuestionId = NewType("QuestionId", str)
StepId = NewType("StepId", str)
MomentId = NewType("MomentId", str)
DraftKey = NewType("DraftKey", str)
PlaybookFile = NewType("PlaybookFile", str)


class Channel(StrEnum):
    """How the two sides talk."""

    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in_person"
    OTHER = "other"


class GoalMet(StrEnum):
    """What became of the goal."""

    MET = "met"
    LEAST = "least"
    NOT_MET = "not_met"


class Certainty(StrEnum):
    """How firmly an answer stands: said, read between the lines, or asked without an answer."""

    STATED = "stated"
    IMPLIED = "implied"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """An answer to "are they qualified?" and "are we the right resource?"."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """Rackham's four ways for a call to end."""

    ORDER = "order"
    ADVANCE = "advance"
    CONTINUATION = "continuation"
    NO_SALE = "no_sale"


class MomentKind(StrEnum):
    """Why a minute of the call was marked."""

    OBJECTION = "objection"
    PRICE = "price"
    COMPETITOR = "competitor"
    RISK = "risk"
    PROMISE = "promise"
    MARK = "mark"


class TranscriptSource(StrEnum):
    """Which program wrote a transcript."""

    ZOOM = "zoom"
    TEAMS = "teams"
    MEET = "meet"
    OTTER = "otter"
    GRANOLA = "granola"
    SRT = "srt"
    TEXT = "text"


class Stage(StrEnum):
    """Where a call is in its life, told from its times alone: a call without an end that came from a file is
    unfinished, and is never taken for the live one (``Desk.live`` alone says that)."""

    PLANNED = "planned"
    UNFINISHED = "unfinished"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch in which the call was running; ``until`` is None while it runs."""

    since: datetime
    until: datetime | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """What the caller wants from the call, and what became of it."""

    text: str = ""
    best: str = ""
    least: str = ""
    met: GoalMet | None = None
    kept_anyway: bool = False
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A sales call, from its plan to its review.

    ``planned_for`` is an instant and ``planned_zone`` the IANA name of the zone it was planned in;
    ``planned_minutes`` is the length agreed on. ``deleted_at`` is set while the call lies in the trash.
    """

    id: CallId
    account: str = ""
    contact: str = ""
    channel: Channel | None = None
    planned_for: datetime | None = None
    planned_zone: str | None = None
    planned_minutes: int | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    spans: tuple[Span, ...] = ()
    playbook: str = ""
    goal: Goal = Goal()
    qualified: Verdict | None = None
    right_resource: Verdict | None = None
    outcome: Outcome | None = None
    outcome_by_user: bool = False
    no_next_step_because: str = ""
    lesson: str = ""
    notes: str = ""
    extra: str = ""
    deleted_at: datetime | None = None

    @property
    def stage(self) -> Stage:
        """Planned until it has started, ended once it has an end, unfinished between the two."""
        if self.ended_at is not None:
            return Stage.ENDED
        return Stage.PLANNED if self.started_at is None else Stage.UNFINISHED


@dataclass(frozen=True, slots=True)
class Question:
    """A question of one call; ``origin`` names the playbook's question that it was copied from."""

    id: QuestionId
    call_id: CallId
    position: int
    section: str = ""
    text: str = ""
    origin: str = ""
    probes: tuple[str, ...] = ()
    optional: bool = False
    asked_at: datetime | None = None
    answer: str = ""
    certainty: Certainty | None = None
    key_issue: bool = False
    skipped: bool = False
    carried_from: QuestionId | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to be done after the call; ``promised_at`` is set when they agreed to it out loud.

    ``owner`` is "me", "them", "both", a name, or "" when nobody was named (shown as me). ``due`` is a local
    date and ``time`` a local time of day.
    """

    id: StepId
    call_id: CallId
    position: int
    what: str = ""
    owner: str = ""
    due: date | None = None
    time: time | None = None
    promised_at: datetime | None = None
    done_at: datetime | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A minute of the call that was marked."""

    id: MomentId
    call_id: CallId
    at: datetime
    kind: MomentKind = MomentKind.MARK
    note: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class TalkSpan:
    """A stretch in which one side spoke."""

    who: str
    since: datetime
    until: datetime
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """One utterance of a transcript; the times are milliseconds from its start."""

    at_ms: int
    to_ms: int
    who: str
    text: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said, as another program wrote it down; ``me`` is the speaker who is the user."""

    source: TranscriptSource
    me: str | None = None
    cues: tuple[Cue, ...] = ()
    extra: str = ""


@dataclass(frozen=True, slots=True)
class CallTranscript:
    """A transcript as what belongs to one call, each call having one at most: so it is attached and taken off again."""

    call_id: CallId
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was typed but not sent yet, or a place to reopen: kept so that nothing half done is lost."""

    key: DraftKey
    text: str


@dataclass(frozen=True, slots=True)
class Desk:
    """The one pointer that says which call is live; there is always exactly one desk."""

    live: CallId | None = None


@dataclass(frozen=True, slots=True)
class OwnPlaybook:
    """A playbook of the user's own: the name of its file, and the TOML that stands in it to the letter."""

    file: PlaybookFile
    text: str


@dataclass(frozen=True, slots=True)
class WholeCall:
    """A call with everything that belongs to it, as it is exported, reviewed and printed."""

    call: Call
    questions: tuple[Question, ...] = ()
    steps: tuple[NextStep, ...] = ()
    moments: tuple[Moment, ...] = ()
    talk: tuple[TalkSpan, ...] = ()
    transcript: Transcript | None = None


Record: TypeAlias = Call | Question | NextStep | Moment | CallTranscript | Draft | Desk | OwnPlaybook
