"""The course of a call: when its questions were asked and its minutes marked, in its own running time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from callgoal_desktop.core.records import Call, Moment, Question, Span, WholeCall
from callgoal_desktop.core.timing import elapsed


@dataclass(frozen=True, slots=True)
class Happening:
    """A question that was asked, or a minute that was marked, so long after the start; pauses do not count."""

    after: timedelta
    what: Question | Moment


@dataclass(frozen=True, slots=True)
class Course:
    """How long a call ran, what happened in it in its order, and where it had stood still."""

    length: timedelta
    happenings: tuple[Happening, ...]
    pauses: tuple[timedelta, ...]


def spans_of(call: Call) -> tuple[Span, ...]:
    """The stretches in which a call ran; one that came with a start and an end alone ran from one to the other."""
    if call.spans or call.started_at is None or call.ended_at is None:
        return call.spans
    return (Span(call.started_at, call.ended_at),)


def course(whole: WholeCall) -> Course | None:
    """The course of a call that has been held; None where nothing tells how long it ran.

    What was ticked after the end stands at the end.
    """
    spans = spans_of(whole.call)
    asked = [(question.asked_at, question) for question in whole.questions if question.asked_at is not None]
    at: list[tuple[datetime, Question | Moment]] = [*asked, *((moment.at, moment) for moment in whole.moments)]
    last = max((*(time for time, _what in at), *(span.until or span.since for span in spans)), default=None)
    length = timedelta() if last is None else elapsed(spans, whole.call.ended_at or last)
    if not length:
        return None
    found = sorted((Happening(elapsed(spans, time), what) for time, what in at), key=lambda each: each.after)
    pauses = [elapsed(spans, one.until) for one, other in pairwise(spans) if one.until and one.until < other.since]
    return Course(length, tuple(found), tuple(pauses))


def minutes_apart(length: timedelta) -> int:
    """How many minutes lie between two marks of a scale, so that there are two to six of them; 0 under two minutes."""
    minutes = length.total_seconds() / 60
    return next((step for step in (1, 2, 5, 10, 15, 30, 60, 120) if 2 <= minutes / step < 6), 0 if minutes < 2 else 240)
