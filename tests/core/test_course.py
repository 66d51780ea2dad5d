"""The course of a call, in its own running time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from callgoal_desktop.core.course import Course, Happening, course, minutes_apart
from callgoal_desktop.core.records import Call, CallId, Moment, MomentId, Question, QuestionId, Span, WholeCall
from tests.clock import MONDAY

C = CallId("c")


def minutes(count: float) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=count)


def asked(after: float) -> Question:
    """A question that was asked so many minutes after the start."""
    return Question(QuestionId(f"q{after}"), C, 0, asked_at=MONDAY + minutes(after))


def marked(after: float) -> Moment:
    """A minute that was marked."""
    return Moment(MomentId(f"m{after}"), C, MONDAY + minutes(after))


HELD = Call(C, started_at=MONDAY, ended_at=MONDAY + minutes(30), spans=(Span(MONDAY, MONDAY + minutes(30)),))


def test_is_what_happened_in_its_order() -> None:
    one, two, mark = asked(12), asked(3), marked(5)
    whole = WholeCall(HELD, (one, two, Question(QuestionId("never"), C, 2)), moments=(mark,))
    happened = (Happening(minutes(3), two), Happening(minutes(5), mark), Happening(minutes(12), one))
    assert course(whole) == Course(minutes(30), happened, ())


def test_leaves_pauses_out_and_tells_where_they_were() -> None:
    spans = (
        Span(MONDAY, MONDAY + minutes(10)),
        Span(MONDAY + minutes(15), MONDAY + minutes(20)),
        Span(MONDAY + minutes(20), MONDAY + minutes(30)),
    )
    late = asked(18)
    found = course(WholeCall(replace(HELD, spans=spans), (late,)))
    assert found == Course(minutes(25), (Happening(minutes(13), late),), (minutes(10),))


def test_has_what_was_ticked_afterwards_at_its_end() -> None:
    late = asked(90)
    assert course(WholeCall(HELD, (late,))) == Course(minutes(30), (Happening(minutes(30), late),), ())


def test_of_an_imported_call_goes_from_its_start_to_its_end() -> None:
    found = course(WholeCall(replace(HELD, spans=()), (asked(3),)))
    assert found is not None
    assert found.length == minutes(30)


def test_of_a_call_that_runs_goes_to_what_happened_last() -> None:
    running = replace(HELD, ended_at=None, spans=(Span(MONDAY),))
    found = course(WholeCall(running, (asked(3), asked(8))))
    assert found is not None
    assert found.length == minutes(8)


@pytest.mark.parametrize("call", [Call(C), Call(C, started_at=MONDAY), replace(HELD, spans=(Span(MONDAY, MONDAY),))])
def test_is_none_where_nothing_tells_how_long_it_ran(call: Call) -> None:
    assert course(WholeCall(call, (asked(3),))) is None
    assert course(WholeCall(call)) is None


@pytest.mark.parametrize(
    ("length", "apart"), [(0.5, 0), (2, 1), (5, 1), (6, 2), (28, 5), (30, 10), (60, 15), (480, 120), (2000, 240)]
)
def test_the_scale_has_a_few_marks(length: float, apart: int) -> None:
    assert minutes_apart(minutes(length)) == apart
