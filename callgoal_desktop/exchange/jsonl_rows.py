"""Writes the lines of ``jsonl_write`` straight from the columns in which calls are kept: four times as fast.

Making records of a hundred thousand calls, only to take them apart again, costs more than all else. A column holds
what its record would write: an instant in ISO 8601, a list as JSON. That both ways give the same bytes for any call is
held by a property test.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from json.encoder import encode_basestring as quoted
from typing import TypeAlias, TypedDict

from callgoal_desktop.exchange.jsonl_write import FORMAT, LINE_BREAKS

Null: TypeAlias = str | None

CallRow: TypeAlias = tuple[
    *tuple[str, str, str, Null, Null, Null, int | None],
    *tuple[Null, Null, str, str, str, str, str, Null, int],
    *tuple[str, Null, Null, Null, int, str, str, str, str],
]
QuestionRow: TypeAlias = tuple[*tuple[str, str, str, str, str, int, Null], *tuple[str, Null, int, int, Null, str]]
StepRow: TypeAlias = tuple[str, str, str, Null, Null, Null, Null, str]
MomentRow: TypeAlias = tuple[str, str, str, str]
TalkRow: TypeAlias = tuple[str, str, str, str]
TranscriptRow: TypeAlias = tuple[str, Null, str, str]


class KeptCall(TypedDict):
    """The rows of one call by their tables, each the values of its ``COLUMNS``."""

    calls: list[CallRow]
    questions: list[QuestionRow]
    next_steps: list[StepRow]
    moments: list[MomentRow]
    talk_spans: list[TalkRow]
    transcripts: list[TranscriptRow]


COLUMNS: Mapping[str, Sequence[str]] = {
    "calls": (
        *("id", "account", "contact", "channel", "planned_for", "planned_zone", "planned_minutes"),
        *("started_at", "ended_at", "spans", "playbook", "goal", "best", "least", "goal_met", "kept_anyway"),
        *("goal_extra", "qualified", "right_resource", "outcome", "outcome_by_user", "no_next_step_because"),
        *("lesson", "notes", "extra"),
    ),
    "questions": (
        *("id", "section", "text", "origin", "probes", "optional", "asked_at", "answer", "certainty"),
        *("key_issue", "skipped", "carried_from", "extra"),
    ),
    "next_steps": ("id", "what", "owner", "due", "time", "promised_at", "done_at", "extra"),
    "moments": ("at", "kind", "note", "extra"),
    "talk_spans": ("who", "since", "until", "extra"),
    "transcripts": ("source", "me", "cues", "extra"),
}
"""By table, the columns that are written, in the order of the rows above."""


def line(kept: KeptCall) -> str:
    """The call as one JSON object without a line end."""
    [row] = kept["calls"]
    call_id, account, contact, channel, planned_for, planned_zone, planned_minutes = row[:7]
    started_at, ended_at, spans, playbook, goal, best, least, met, kept_anyway = row[7:16]
    goal_extra, qualified, right_resource, outcome, outcome_by_user, because, lesson, notes, extra = row[16:]
    text = (
        f'{{"format": "{FORMAT}", "id": {quoted(call_id)}, "account": {quoted(account)}, "contact": {quoted(contact)}, '
        f'"channel": {_text(channel)}, "planned_for": {_text(planned_for)}, "planned_zone": {_text(planned_zone)}, '
        f'"planned_minutes": {"null" if planned_minutes is None else planned_minutes}, '
        f'"started_at": {_text(started_at)}, "ended_at": {_text(ended_at)}, "spans": {_spans(spans)}, '
        f'"playbook": {quoted(playbook)}, "goal": {_goal(goal, best, least, met, kept_anyway, goal_extra)}, '
        f'"questions": [{", ".join(map(_question, kept["questions"]))}], '
        f'"next_steps": [{", ".join(map(_step, kept["next_steps"]))}], "qualified": {_text(qualified)}, '
        f'"right_resource": {_text(right_resource)}, "outcome": {_text(outcome)}, '
        f'"outcome_by_user": {_flag(outcome_by_user)}, "no_next_step_because": {quoted(because)}, '
        f'"lesson": {quoted(lesson)}, "moments": [{", ".join(map(_moment, _in_order(kept["moments"])))}], '
        f'"talk": [{", ".join(map(_talk, kept["talk_spans"]))}], "transcript": {_transcript(kept["transcripts"])}, '
        f'"notes": {quoted(notes)}}}'
    )
    whole = _with(text, extra)
    return whole if whole.isascii() else whole.translate(LINE_BREAKS)


def _text(value: Null) -> str:
    return "null" if value is None else quoted(value)


def _flag(value: int) -> str:
    return "true" if value else "false"


def _with(text: str, extra: str) -> str:
    """The object with its unknown keys, which are kept as an object of their own, behind the known ones."""
    return f"{text[:-1]}, {extra[1:]}" if extra else text


def _spans(column: str) -> str:
    if column == "[]":
        return "[]"
    return f"[{', '.join(_span(*span) for span in json.loads(column))}]"


def _span(since: str, until: str | None, extra: str) -> str:
    return _with(f'{{"from": {quoted(since)}, "to": {_text(until)}}}', extra)


def _goal(text: str, best: str, least: str, met: Null, kept_anyway: int, extra: str) -> str:
    known = (
        f'{{"text": {quoted(text)}, "best": {quoted(best)}, "least": {quoted(least)}, "met": {_text(met)}, '
        f'"kept_anyway": {_flag(kept_anyway)}}}'
    )
    return _with(known, extra)


def _question(row: QuestionRow) -> str:
    question_id, section, text, origin, probes, optional, asked_at = row[:7]
    answer, certainty, key_issue, skipped, carried_from, extra = row[7:]
    known = (
        f'{{"id": {quoted(question_id)}, "section": {quoted(section)}, "text": {quoted(text)}, '
        f'"origin": {quoted(origin)}, "probes": {probes}, "optional": {_flag(optional)}, '
        f'"asked_at": {_text(asked_at)}, "answer": {quoted(answer)}, "certainty": {_text(certainty)}, '
        f'"key_issue": {_flag(key_issue)}, "skipped": {_flag(skipped)}, "carried_from": {_text(carried_from)}}}'
    )
    return _with(known, extra)


def _step(row: StepRow) -> str:
    step_id, what, owner, due, time, promised_at, done_at, extra = row
    known = (
        f'{{"id": {quoted(step_id)}, "what": {quoted(what)}, "owner": {quoted(owner)}, "due": {_text(due)}, '
        f'"time": {_text(time)}, "promised_at": {_text(promised_at)}, "done_at": {_text(done_at)}}}'
    )
    return _with(known, extra)


def _in_order(moments: list[MomentRow]) -> list[MomentRow]:
    """The marked minutes as they happened: their texts do not sort so, for each has an offset of its own."""
    return moments if len(moments) < 2 else sorted(moments, key=lambda row: datetime.fromisoformat(row[0]))


def _moment(row: MomentRow) -> str:
    at, kind, note, extra = row
    return _with(f'{{"at": {quoted(at)}, "kind": {quoted(kind)}, "note": {quoted(note)}}}', extra)


def _talk(row: TalkRow) -> str:
    who, since, until, extra = row
    return _with(f'{{"who": {quoted(who)}, "from": {quoted(since)}, "to": {quoted(until)}}}', extra)


def _transcript(rows: Sequence[TranscriptRow]) -> str:
    if not rows:
        return "null"
    [(source, me, cues, extra)] = rows
    said = ", ".join(_cue(*cue) for cue in json.loads(cues))
    return _with(f'{{"source": {quoted(source)}, "me": {_text(me)}, "cues": [{said}]}}', extra)


def _cue(at_ms: int, to_ms: int, who: str, text: str, extra: str) -> str:
    return _with(f'{{"at_ms": {at_ms}, "to_ms": {to_ms}, "who": {quoted(who)}, "text": {quoted(text)}}}', extra)
