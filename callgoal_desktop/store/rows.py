"""Records as rows of their tables, and back."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TypeAlias, assert_never

from callgoal_desktop.core.ids import instant_of
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Certainty,
    Channel,
    Cue,
    Desk,
    Draft,
    Goal,
    GoalMet,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Outcome,
    OwnPlaybook,
    Question,
    QuestionId,
    Record,
    Span,
    StepId,
    TalkSpan,
    Transcript,
    TranscriptSource,
    Verdict,
)

Value: TypeAlias = str | int | None
Row: TypeAlias = dict[str, Value]


def account_key(account: str) -> str:
    """Accounts are the same when they differ only in case, spaces and compatibility forms."""
    return " ".join(unicodedata.normalize("NFKC", account).casefold().split())


def ordinal(call: Call) -> int:
    """Where a call stands among all calls: microseconds since 1970 of its start, its planned time, or its making."""
    at = call.started_at or call.planned_for or instant_of(call.id) or datetime(1970, 1, 1, tzinfo=UTC)
    return round(at.timestamp() * 1_000_000)


def _stamp(at: datetime | date | None) -> str | None:
    return None if at is None else at.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def spans_text(spans: tuple[Span, ...]) -> str:
    """The spans as JSON: [since, until, extra] each."""
    if not spans:
        return "[]"
    return json.dumps([[span.since.isoformat(), _stamp(span.until), span.extra] for span in spans])


def spans_from(text: str) -> tuple[Span, ...]:
    """The spans in their JSON."""
    if text == "[]":
        return ()
    return tuple(
        Span(datetime.fromisoformat(since), _instant(until), extra) for since, until, extra in json.loads(text)
    )


def call_row(call: Call) -> Row:
    """A call as its row, without the ordinal: the store gives that, for it must be unique."""
    return {
        "id": call.id,
        "account": call.account,
        "account_key": account_key(call.account),
        "contact": call.contact,
        "channel": call.channel,
        "planned_for": _stamp(call.planned_for),
        "planned_zone": call.planned_zone,
        "planned_minutes": call.planned_minutes,
        "started_at": _stamp(call.started_at),
        "ended_at": _stamp(call.ended_at),
        "spans": spans_text(call.spans),
        "playbook": call.playbook,
        "goal": call.goal.text,
        "best": call.goal.best,
        "least": call.goal.least,
        "goal_met": call.goal.met,
        "kept_anyway": int(call.goal.kept_anyway),
        "goal_extra": call.goal.extra,
        "qualified": call.qualified,
        "right_resource": call.right_resource,
        "outcome": call.outcome,
        "outcome_by_user": int(call.outcome_by_user),
        "no_next_step_because": call.no_next_step_because,
        "lesson": call.lesson,
        "notes": call.notes,
        "extra": call.extra,
        "deleted_at": _stamp(call.deleted_at),
    }


@lru_cache(maxsize=256)
def probes_text(probes: tuple[str, ...]) -> str:
    """The probes as JSON; kept, for every key in an answer asks for the same again."""
    return json.dumps(probes, ensure_ascii=False)


def question_row(question: Question) -> Row:
    """A question as its row."""
    return {
        "id": question.id,
        "call_id": question.call_id,
        "position": question.position,
        "section": question.section,
        "text": question.text,
        "origin": question.origin,
        "probes": probes_text(question.probes),
        "optional": int(question.optional),
        "asked_at": _stamp(question.asked_at),
        "answer": question.answer,
        "certainty": question.certainty,
        "key_issue": int(question.key_issue),
        "skipped": int(question.skipped),
        "carried_from": question.carried_from,
        "extra": question.extra,
    }


def step_row(step: NextStep) -> Row:
    """A next step as its row."""
    return {
        "id": step.id,
        "call_id": step.call_id,
        "position": step.position,
        "what": step.what,
        "owner": step.owner,
        "due": _stamp(step.due),
        "time": None if step.time is None else step.time.strftime("%H:%M"),
        "promised_at": _stamp(step.promised_at),
        "done_at": _stamp(step.done_at),
        "extra": step.extra,
    }


def moment_row(moment: Moment) -> Row:
    """A marked minute as its row."""
    return {
        "id": moment.id,
        "call_id": moment.call_id,
        "at": moment.at.isoformat(),
        "kind": moment.kind,
        "note": moment.note,
        "extra": moment.extra,
    }


def table_of(record: Record) -> str:
    """The table that a record's rows are in."""
    match record:
        case Call():
            return "calls"
        case Question():
            return "questions"
        case NextStep():
            return "next_steps"
        case Moment():
            return "moments"
        case CallTranscript():
            return "transcripts"
        case Draft():
            return "drafts"
        case Desk():
            return "desk"
        case OwnPlaybook():
            raise AssertionError("a playbook is a file, and no row of a table")
        case _:
            assert_never(record)


def row_of(record: Record) -> Row:
    """Any record as its row; its key is the column that comes first."""
    match record:
        case Call():
            return call_row(record)
        case Question():
            return question_row(record)
        case NextStep():
            return step_row(record)
        case Moment():
            return moment_row(record)
        case CallTranscript():
            return transcript_row(record.call_id, record.transcript)
        case Draft():
            return {"key": record.key, "text": record.text}
        case Desk():
            return {"id": 1, "live": record.live}
        case OwnPlaybook():
            raise AssertionError("a playbook is a file, and no row of a table")
        case _:
            assert_never(record)


class Columns:
    """Takes one row apart, each column as the type that its record has."""

    def __init__(self, row: Mapping[str, Value]) -> None:
        self.row = row

    def text(self, column: str) -> str:
        """A column that is never null."""
        value = self.row[column]
        assert isinstance(value, str)
        return value

    def text_or_none(self, column: str) -> str | None:
        """A text, or None for null."""
        value = self.row[column]
        return None if value is None else str(value)

    def number(self, column: str) -> int:
        """A whole number that is never null."""
        value = self.row[column]
        assert isinstance(value, int)
        return value

    def number_or_none(self, column: str) -> int | None:
        """A whole number, or None for null."""
        return None if self.row[column] is None else self.number(column)

    def flag(self, column: str) -> bool:
        """A yes or no, kept as 1 or 0."""
        return bool(self.row[column])

    def instant(self, column: str) -> datetime | None:
        """An instant with its offset, or None for null."""
        return _instant(self.text_or_none(column))


def call_from(row: Mapping[str, Value]) -> Call:
    """The call in a row of ``calls``."""
    read = Columns(row)
    channel, met = read.text_or_none("channel"), read.text_or_none("goal_met")
    qualified, right = read.text_or_none("qualified"), read.text_or_none("right_resource")
    outcome = read.text_or_none("outcome")
    return Call(
        id=CallId(read.text("id")),
        account=read.text("account"),
        contact=read.text("contact"),
        channel=Channel(channel) if channel else None,
        planned_for=read.instant("planned_for"),
        planned_zone=read.text_or_none("planned_zone"),
        planned_minutes=read.number_or_none("planned_minutes"),
        started_at=read.instant("started_at"),
        ended_at=read.instant("ended_at"),
        spans=spans_from(read.text("spans")),
        playbook=read.text("playbook"),
        goal=Goal(
            text=read.text("goal"),
            best=read.text("best"),
            least=read.text("least"),
            met=GoalMet(met) if met else None,
            kept_anyway=read.flag("kept_anyway"),
            extra=read.text("goal_extra"),
        ),
        qualified=Verdict(qualified) if qualified else None,
        right_resource=Verdict(right) if right else None,
        outcome=Outcome(outcome) if outcome else None,
        outcome_by_user=read.flag("outcome_by_user"),
        no_next_step_because=read.text("no_next_step_because"),
        lesson=read.text("lesson"),
        notes=read.text("notes"),
        extra=read.text("extra"),
        deleted_at=read.instant("deleted_at"),
    )


def question_from(row: Mapping[str, Value]) -> Question:
    """The question in a row of ``questions``."""
    read = Columns(row)
    certainty, carried_from = read.text_or_none("certainty"), read.text_or_none("carried_from")
    return Question(
        id=QuestionId(read.text("id")),
        call_id=CallId(read.text("call_id")),
        position=read.number("position"),
        section=read.text("section"),
        text=read.text("text"),
        origin=read.text("origin"),
        probes=tuple(json.loads(read.text("probes"))),
        optional=read.flag("optional"),
        asked_at=read.instant("asked_at"),
        answer=read.text("answer"),
        certainty=Certainty(certainty) if certainty else None,
        key_issue=read.flag("key_issue"),
        skipped=read.flag("skipped"),
        carried_from=QuestionId(carried_from) if carried_from is not None else None,
        extra=read.text("extra"),
    )


def step_from(row: Mapping[str, Value]) -> NextStep:
    """The step in a row of ``next_steps``."""
    read = Columns(row)
    due, at = read.text_or_none("due"), read.text_or_none("time")
    return NextStep(
        id=StepId(read.text("id")),
        call_id=CallId(read.text("call_id")),
        position=read.number("position"),
        what=read.text("what"),
        owner=read.text("owner"),
        due=date.fromisoformat(due) if due else None,
        time=time.fromisoformat(at) if at else None,
        promised_at=read.instant("promised_at"),
        done_at=read.instant("done_at"),
        extra=read.text("extra"),
    )


def moment_from(row: Mapping[str, Value]) -> Moment:
    """The marked minute in a row of ``moments``."""
    read = Columns(row)
    return Moment(
        id=MomentId(read.text("id")),
        call_id=CallId(read.text("call_id")),
        at=datetime.fromisoformat(read.text("at")),
        kind=MomentKind(read.text("kind")),
        note=read.text("note"),
        extra=read.text("extra"),
    )


def talk_row(call_id: CallId, position: int, span: TalkSpan) -> Row:
    """A stretch of talk as its row."""
    return {
        "call_id": call_id,
        "position": position,
        "who": span.who,
        "since": span.since.isoformat(),
        "until": span.until.isoformat(),
        "extra": span.extra,
    }


def talk_from(row: Mapping[str, Value]) -> TalkSpan:
    """The stretch of talk in a row of ``talk_spans``."""
    read = Columns(row)
    since, until = read.text("since"), read.text("until")
    return TalkSpan(
        who=read.text("who"),
        since=datetime.fromisoformat(since),
        until=datetime.fromisoformat(until),
        extra=read.text("extra"),
    )


def transcript_row(call_id: CallId, transcript: Transcript) -> Row:
    """A transcript as its row; the cues are JSON: [at_ms, to_ms, who, text, extra] each."""
    cues = [[cue.at_ms, cue.to_ms, cue.who, cue.text, cue.extra] for cue in transcript.cues]
    return {
        "call_id": call_id,
        "source": transcript.source,
        "me": transcript.me,
        "cues": json.dumps(cues, ensure_ascii=False),
        "extra": transcript.extra,
    }


def transcript_from(row: Mapping[str, Value]) -> Transcript:
    """The transcript in a row of ``transcripts``."""
    read = Columns(row)
    return Transcript(
        source=TranscriptSource(read.text("source")),
        me=read.text_or_none("me"),
        cues=tuple(Cue(*cue) for cue in json.loads(read.text("cues"))),
        extra=read.text("extra"),
    )
