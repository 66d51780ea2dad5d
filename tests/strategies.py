"""Hypothesis strategies for records: valid, and as ugly as what may stand in a file or be typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Certainty,
    Channel,
    Cue,
    Desk,
    Draft,
    DraftKey,
    Goal,
    GoalMet,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Outcome,
    OwnPlaybook,
    PlaybookFile,
    Question,
    QuestionId,
    Record,
    Span,
    StepId,
    TalkSpan,
    Transcript,
    TranscriptSource,
    Verdict,
    WholeCall,
)
from callgoal_desktop.core.text import clean

T = TypeVar("T")

CALL = CallId("call")
"""The call of every child that is not drawn with its call."""

UGLY = [
    "\0",
    "\u2028",
    "\x85",
    "\u202e",
    "\ufeff",
    "\ufffd",
    "\x7f",
    '"\\',
    "</b>",
    " \n\t",
    "e\u0301",
    "🧑‍🍳",
    "שלום",
    "田",
]
"""What breaks programs: marks that end a text or a line, turn it round, quote, mark up, join or combine."""

ZONES = ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Nowhere/At All"]


@cache
def texts() -> SearchStrategy[str]:
    """Text as it is kept: plain, ugly or anything at all, cleaned."""
    samples = ["", "", "Dana: price by Fri", *UGLY, "".join(UGLY)]
    return st.one_of(st.sampled_from(samples), st.text(max_size=12)).map(clean)


@cache
def ids() -> SearchStrategy[str]:
    """Ids as CallGoal makes them, and as other programs may."""
    letters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufdd0\ufdd1\ufffd\u2029")
    return st.one_of(st.uuids().map(str), st.text(letters, min_size=1, max_size=12))


@cache
def instants() -> SearchStrategy[datetime]:
    """Times with an offset in whole minutes, with and without fractions of a second."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    seconds = st.integers(-(2**31), 2**34)
    fractions = st.sampled_from([0, 0, 1, 500_000, 999_999])
    return st.builds(_instant, seconds, fractions, offsets)


def _instant(seconds: int, microseconds: int, offset: timezone) -> datetime:
    since = timedelta(seconds=seconds, microseconds=microseconds)
    return (datetime(1970, 1, 1, tzinfo=UTC) + since).astimezone(offset)


@cache
def clocks() -> SearchStrategy[time]:
    """Local times of day in hours and minutes."""
    return st.builds(time, st.integers(0, 23), st.integers(0, 59))


@cache
def extras() -> SearchStrategy[str]:
    """The unknown keys of an object as canonical JSON text, mostly none."""
    numbers = st.one_of(st.integers(), st.just(10**300), st.floats(allow_nan=False, allow_infinity=False))
    values = st.recursive(
        st.one_of(st.none(), st.booleans(), numbers, texts()),
        lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(texts(), inner, max_size=2)),
        max_leaves=4,
    )
    keys = st.builds("{}{}".format, st.sampled_from(["x_", "é", "\0"]), texts())
    unknown = st.dictionaries(keys, values, min_size=1, max_size=2)
    return st.integers(0, 5).flatmap(lambda die: st.just("") if die else unknown.map(_canonical))


def _canonical(unknown: Mapping[str, object]) -> str:
    return json.dumps(dict(sorted(unknown.items())), ensure_ascii=False)


def _maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)


def _few(strategy: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


@cache
def spans() -> SearchStrategy[Span]:
    """Stretches of a call, the running one among them; clocks jump, so an end may lie before its start."""
    return st.builds(Span, instants(), _maybe(instants()), extras())


@cache
def goals() -> SearchStrategy[Goal]:
    """Goals."""
    return st.builds(Goal, texts(), texts(), texts(), _maybe(st.sampled_from(GoalMet)), st.booleans(), extras())


@cache
def calls() -> SearchStrategy[Call]:
    """Calls that are not in the trash."""
    return st.builds(
        Call,
        id=ids().map(CallId),
        account=texts(),
        contact=texts(),
        channel=_maybe(st.sampled_from(Channel)),
        planned_for=_maybe(instants()),
        planned_zone=_maybe(st.sampled_from(ZONES)),
        planned_minutes=_maybe(st.integers(1, 24 * 60)),
        started_at=_maybe(instants()),
        ended_at=_maybe(instants()),
        spans=_few(spans()),
        playbook=texts(),
        goal=goals(),
        qualified=_maybe(st.sampled_from(Verdict)),
        right_resource=_maybe(st.sampled_from(Verdict)),
        outcome=_maybe(st.sampled_from(Outcome)),
        outcome_by_user=st.booleans(),
        no_next_step_because=texts(),
        lesson=texts(),
        notes=texts(),
        extra=extras(),
        deleted_at=st.none(),
    )


@cache
def questions() -> SearchStrategy[Question]:
    """Questions of the call ``CALL``."""
    return st.builds(
        Question,
        id=ids().map(QuestionId),
        call_id=st.just(CALL),
        position=st.integers(0, 9),
        section=texts(),
        text=texts(),
        origin=texts(),
        probes=_few(texts()),
        optional=st.booleans(),
        asked_at=_maybe(instants()),
        answer=texts(),
        certainty=_maybe(st.sampled_from(Certainty)),
        key_issue=st.booleans(),
        skipped=st.booleans(),
        carried_from=_maybe(ids().map(QuestionId)),
        extra=extras(),
    )


@cache
def next_steps() -> SearchStrategy[NextStep]:
    """Next steps of the call ``CALL``."""
    return st.builds(
        NextStep,
        id=ids().map(StepId),
        call_id=st.just(CALL),
        position=st.integers(0, 9),
        what=texts(),
        owner=st.one_of(st.sampled_from(["me", "them", "both", ""]), texts()),
        due=_maybe(st.dates()),
        time=_maybe(clocks()),
        promised_at=_maybe(instants()),
        done_at=_maybe(instants()),
        extra=extras(),
    )


@cache
def moments() -> SearchStrategy[Moment]:
    """Moments of the call ``CALL``."""
    return st.builds(
        Moment,
        id=ids().map(MomentId),
        call_id=st.just(CALL),
        at=instants(),
        kind=st.sampled_from(MomentKind),
        note=texts(),
        extra=extras(),
    )


@cache
def talk_spans() -> SearchStrategy[TalkSpan]:
    """Stretches in which one side spoke."""
    return st.builds(TalkSpan, texts(), instants(), instants(), extras())


@cache
def transcripts() -> SearchStrategy[Transcript]:
    """Transcripts of a few utterances."""
    milliseconds = st.integers(0, 2**53 - 1)
    cues = st.builds(Cue, milliseconds, milliseconds, texts(), texts(), extras())
    return st.builds(Transcript, st.sampled_from(TranscriptSource), _maybe(texts()), _few(cues), extras())


@cache
def call_transcripts() -> SearchStrategy[CallTranscript]:
    """Transcripts of the call ``CALL``."""
    return st.builds(CallTranscript, st.just(CALL), transcripts())


@cache
def drafts() -> SearchStrategy[Draft]:
    """Texts not sent yet."""
    return st.builds(Draft, texts().map(DraftKey), texts())


@cache
def desks() -> SearchStrategy[Desk]:
    """The desk, with and without a live call."""
    return st.builds(Desk, _maybe(ids().map(CallId)))


@cache
def own_playbooks() -> SearchStrategy[OwnPlaybook]:
    """Files of the user's own, whatever stands in them."""
    return st.builds(OwnPlaybook, ids().map(PlaybookFile), texts())


@cache
def playbooks() -> SearchStrategy[Playbook]:
    """Playbooks as a person may write them, and as nobody would."""
    question = st.builds(PlaybookQuestion, id=ids(), text=texts(), probes=_few(texts()), optional=st.booleans())
    questions = st.lists(question, max_size=5, unique_by=lambda question: question.id)
    sections = st.lists(st.tuples(texts(), st.integers(0, 3)), max_size=4)
    whole = st.builds(_dealt, sections, questions)
    named = ids().filter(lambda id: bool(id.strip()))
    return st.builds(Playbook, id=named, name=texts(), sections=whole, source=texts(), when=texts())


def _dealt(sections: list[tuple[str, int]], questions: list[PlaybookQuestion]) -> tuple[Section, ...]:
    """The questions dealt out to the sections, so many to each."""
    left = [question for question in questions if question.id.strip()]
    dealt = []
    for title, count in sections:
        dealt.append(Section(title, tuple(left[:count])))
        del left[:count]
    return tuple(dealt)


@cache
def records() -> SearchStrategy[Record]:
    """A record of any kind."""
    return st.one_of(
        calls(), questions(), next_steps(), moments(), call_transcripts(), drafts(), desks(), own_playbooks()
    )


@cache
def whole_calls() -> SearchStrategy[WholeCall]:
    """Calls with all that belongs to them, just as reading them from a file leaves them."""
    return st.builds(
        WholeCall,
        call=calls(),
        questions=st.lists(questions(), max_size=2, unique_by=lambda question: question.id).map(tuple),
        steps=st.lists(next_steps(), max_size=2, unique_by=lambda step: step.id).map(tuple),
        moments=_few(moments()),
        talk=_few(talk_spans()),
        transcript=_maybe(transcripts()),
    ).map(_together)


def _together(whole: WholeCall) -> WholeCall:
    """The same call with children that are its own, in their places; moments get the ids that reading gives."""
    call_id = whole.call.id
    return replace(
        whole,
        questions=tuple(replace(row, call_id=call_id, position=at) for at, row in enumerate(whole.questions)),
        steps=tuple(replace(row, call_id=call_id, position=at) for at, row in enumerate(whole.steps)),
        moments=tuple(
            replace(row, call_id=call_id, id=MomentId(derived_id(call_id, "moment", at)))
            for at, row in enumerate(whole.moments)
        ),
    )
