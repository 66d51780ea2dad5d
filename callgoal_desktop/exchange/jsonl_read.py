"""A call from its JSON object; docs/format.md says what each key may hold."""

from __future__ import annotations

from collections.abc import Iterator

from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Channel,
    Cue,
    Goal,
    GoalMet,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Outcome,
    Question,
    QuestionId,
    Span,
    StepId,
    TalkSpan,
    Transcript,
    TranscriptSource,
    Verdict,
    WholeCall,
)
from callgoal_desktop.exchange.fields import Fields
from callgoal_desktop.exchange.json_text import FieldError, shown
from callgoal_desktop.exchange.jsonl_quick import quick_question
from callgoal_desktop.exchange.jsonl_write import FORMAT

MINUTES_IN_A_DAY = 24 * 60


def whole_call(fields: Fields) -> WholeCall:
    """The call in an object, always the same for the same object; raises FieldError.

    Children without an id get one that follows from the call's id and their place, and so do all moments.
    """
    call_id = _call_id(fields)
    questions = fields.parts("questions")
    steps = fields.parts("next_steps")
    moments = fields.parts("moments")
    transcript = fields.part_or_none("transcript")
    return WholeCall(
        questions=tuple(_question(call_id, *row) for row in _named(questions, "question", call_id)),
        steps=tuple(_step(call_id, *row) for row in _named(steps, "step", call_id)),
        moments=tuple(_moment(call_id, *row) for row in enumerate(moments)),
        talk=tuple(map(_talk, fields.parts("talk"))),
        transcript=None if transcript is None else _transcript(transcript),
        call=_call(call_id, fields),
    )


def _call_id(fields: Fields) -> CallId:
    said = fields.text_or_none("format")
    if said != FORMAT:
        what = "missing" if said is None else shown(said)
        raise FieldError(f"format is {what}; this version reads {shown(FORMAT)} alone")
    id = fields.id("id")
    if id is None:
        raise FieldError("id is missing; every call needs one")
    return CallId(id)


def _named(rows: list[Fields], kind: str, call_id: CallId) -> Iterator[tuple[int, str, Fields]]:
    """Each row with its index and its id: its own or, where it has none, one that follows from the call's."""
    own = [row.id("id") for row in rows]
    taken = _distinct(rows, own)
    number = -1
    for index, (row, id) in enumerate(zip(rows, own, strict=True)):
        if id is not None:
            yield index, id, row
            continue
        # A row added by hand above rows that once got their ids here must not get one of theirs.
        number = max(number + 1, index)
        while (made := derived_id(call_id, kind, number)) in taken:
            number += 1
        yield index, made, row


def _distinct(rows: list[Fields], ids: list[str | None]) -> set[str]:
    holders: dict[str, Fields] = {}
    for row, id in zip(rows, ids, strict=True):
        if id is not None and (holder := holders.setdefault(id, row)) is not row:
            raise FieldError(f"{row.at('id')} is {shown(id)}, which {holder.place} has already")
    return set(holders)


def _call(id: CallId, fields: Fields) -> Call:
    return Call(
        id=id,
        account=fields.text("account"),
        contact=fields.text("contact"),
        channel=fields.choice("channel", Channel),
        planned_for=fields.instant("planned_for"),
        planned_zone=fields.name("planned_zone"),
        planned_minutes=fields.number("planned_minutes", 1, MINUTES_IN_A_DAY),
        started_at=fields.instant("started_at"),
        ended_at=fields.instant("ended_at"),
        spans=tuple(map(_span, fields.parts("spans"))),
        playbook=fields.text("playbook"),
        goal=_goal(fields.part("goal")),
        qualified=fields.choice("qualified", Verdict),
        right_resource=fields.choice("right_resource", Verdict),
        outcome=fields.choice("outcome", Outcome),
        outcome_by_user=fields.flag("outcome_by_user"),
        no_next_step_because=fields.text("no_next_step_because"),
        lesson=fields.text("lesson"),
        notes=fields.text("notes"),
        extra=fields.extra(),
    )


def _span(fields: Fields) -> Span:
    return Span(since=fields.instant_needed("from"), until=fields.instant("to"), extra=fields.extra())


def _goal(fields: Fields) -> Goal:
    return Goal(
        text=fields.text("text"),
        best=fields.text("best"),
        least=fields.text("least"),
        met=fields.choice("met", GoalMet),
        kept_anyway=fields.flag("kept_anyway"),
        extra=fields.extra(),
    )


def _question(call_id: CallId, position: int, id: str, fields: Fields) -> Question:
    return quick_question(call_id, position, id, fields.left) or slow_question(call_id, position, id, fields)


def slow_question(call_id: CallId, position: int, id: str, fields: Fields) -> Question:
    """The question in an object, key by key; raises FieldError with the reason."""
    carried_from = fields.id("carried_from")
    return Question(
        id=QuestionId(id),
        call_id=call_id,
        position=position,
        section=fields.text("section"),
        text=fields.text("text"),
        origin=fields.text("origin"),
        probes=fields.texts("probes"),
        optional=fields.flag("optional"),
        asked_at=fields.instant("asked_at"),
        answer=fields.text("answer"),
        certainty=fields.choice("certainty", Certainty),
        key_issue=fields.flag("key_issue"),
        skipped=fields.flag("skipped"),
        carried_from=None if carried_from is None else QuestionId(carried_from),
        extra=fields.extra(),
    )


def _step(call_id: CallId, position: int, id: str, fields: Fields) -> NextStep:
    return NextStep(
        id=StepId(id),
        call_id=call_id,
        position=position,
        what=fields.text("what"),
        owner=fields.text("owner"),
        due=fields.day("due"),
        time=fields.clock("time"),
        promised_at=fields.instant("promised_at"),
        done_at=fields.instant("done_at"),
        extra=fields.extra(),
    )


def _moment(call_id: CallId, index: int, fields: Fields) -> Moment:
    return Moment(
        id=MomentId(derived_id(call_id, "moment", index)),
        call_id=call_id,
        at=fields.instant_needed("at"),
        kind=fields.choice_or("kind", MomentKind.MARK),
        note=fields.text("note"),
        extra=fields.extra(),
    )


def _talk(fields: Fields) -> TalkSpan:
    return TalkSpan(
        who=fields.text("who"),
        since=fields.instant_needed("from"),
        until=fields.instant_needed("to"),
        extra=fields.extra(),
    )


def _transcript(fields: Fields) -> Transcript:
    return Transcript(
        source=fields.choice_or("source", TranscriptSource.TEXT),
        me=fields.text_or_none("me"),
        cues=tuple(map(_cue, fields.parts("cues"))),
        extra=fields.extra(),
    )


def _cue(fields: Fields) -> Cue:
    at_ms = fields.number_or("at_ms", 0)
    return Cue(
        at_ms=at_ms,
        to_ms=fields.number_or("to_ms", at_ms),
        who=fields.text("who"),
        text=fields.text("text"),
        extra=fields.extra(),
    )
