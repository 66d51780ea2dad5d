"""Writes a call as one line of JSON: the same bytes for the same call, here and on every other machine."""

from __future__ import annotations

from datetime import datetime

from callgoal_desktop.core.records import (
    Call,
    Cue,
    Goal,
    Moment,
    NextStep,
    Question,
    Span,
    TalkSpan,
    Transcript,
    WholeCall,
)
from callgoal_desktop.exchange.json_text import Written, object_with

FORMAT = "callgoal/1"

LINE_BREAKS = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"})
"""JSON allows these inside a text, but many programs take them for the end of a line."""


def write_line(whole: WholeCall) -> str:
    """The call as one JSON object without a line end; where it lies in the trash is not part of it."""
    known = {
        "format": FORMAT,
        **_planned(whole.call),
        **_held(whole.call),
        "questions": tuple(map(_question, whole.questions)),
        "next_steps": tuple(map(_step, whole.steps)),
        **_judged(whole.call),
        "moments": tuple(map(_moment, whole.moments)),
        "talk": tuple(map(_talk, whole.talk)),
        "transcript": None if whole.transcript is None else _transcript(whole.transcript),
        "notes": whole.call.notes,
    }
    return object_with(known, whole.call.extra).text.translate(LINE_BREAKS)


def _planned(call: Call) -> dict[str, object]:
    return {
        "id": call.id,
        "account": call.account,
        "contact": call.contact,
        "channel": call.channel,
        "planned_for": _stamp(call.planned_for),
        "planned_zone": call.planned_zone,
        "planned_minutes": call.planned_minutes,
    }


def _held(call: Call) -> dict[str, object]:
    return {
        "started_at": _stamp(call.started_at),
        "ended_at": _stamp(call.ended_at),
        "spans": tuple(map(_span, call.spans)),
        "playbook": call.playbook,
        "goal": _goal(call.goal),
    }


def _judged(call: Call) -> dict[str, object]:
    return {
        "qualified": call.qualified,
        "right_resource": call.right_resource,
        "outcome": call.outcome,
        "outcome_by_user": call.outcome_by_user,
        "no_next_step_because": call.no_next_step_because,
        "lesson": call.lesson,
    }


def _span(span: Span) -> Written:
    return object_with({"from": _stamp(span.since), "to": _stamp(span.until)}, span.extra)


def _goal(goal: Goal) -> Written:
    known = {
        "text": goal.text,
        "best": goal.best,
        "least": goal.least,
        "met": goal.met,
        "kept_anyway": goal.kept_anyway,
    }
    return object_with(known, goal.extra)


def _question(question: Question) -> Written:
    known = {
        "id": question.id,
        "section": question.section,
        "text": question.text,
        "origin": question.origin,
        "probes": question.probes,
        "optional": question.optional,
        "asked_at": _stamp(question.asked_at),
        "answer": question.answer,
        "certainty": question.certainty,
        "key_issue": question.key_issue,
        "skipped": question.skipped,
        "carried_from": question.carried_from,
    }
    return object_with(known, question.extra)


def _step(step: NextStep) -> Written:
    known = {
        "id": step.id,
        "what": step.what,
        "owner": step.owner,
        "due": None if step.due is None else step.due.isoformat(),
        "time": None if step.time is None else step.time.isoformat("minutes"),
        "promised_at": _stamp(step.promised_at),
        "done_at": _stamp(step.done_at),
    }
    return object_with(known, step.extra)


def _moment(moment: Moment) -> Written:
    known = {"at": _stamp(moment.at), "kind": moment.kind, "note": moment.note}
    return object_with(known, moment.extra)


def _talk(span: TalkSpan) -> Written:
    known = {"who": span.who, "from": _stamp(span.since), "to": _stamp(span.until)}
    return object_with(known, span.extra)


def _transcript(transcript: Transcript) -> Written:
    known = {"source": transcript.source, "me": transcript.me, "cues": tuple(map(_cue, transcript.cues))}
    return object_with(known, transcript.extra)


def _cue(cue: Cue) -> Written:
    known = {"at_ms": cue.at_ms, "to_ms": cue.to_ms, "who": cue.who, "text": cue.text}
    return object_with(known, cue.extra)


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
