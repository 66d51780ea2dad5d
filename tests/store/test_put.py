"""Whole calls are taken in all or none; one that is here already becomes what it is there, never a double."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Desk,
    Moment,
    MomentId,
    NextStep,
    Question,
    QuestionId,
    StepId,
    TalkSpan,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.strategies import whole_calls

A, B = CallId("a"), CallId("b")
QUESTION = Question(QuestionId("q"), A, 0, text="Where to?")
WHOLE = WholeCall(
    Call(A, account="Northwind", started_at=MONDAY),
    (QUESTION, replace(QUESTION, id=QuestionId("r"), position=1)),
    (NextStep(StepId("s"), A, 0, "Meet"),),
    (Moment(MomentId("m"), A, MONDAY),),
    (TalkSpan("me", MONDAY, MONDAY + timedelta(seconds=9)), TalkSpan("Dana", MONDAY, MONDAY, '{"x": 1}')),
    Transcript(TranscriptSource.ZOOM, "Ron", (Cue(0, 900, "Dana", "We have two plants.", ""),)),
)


def held(store: Store, call_id: CallId) -> WholeCall:
    """The whole call as the disk has it."""
    call = store.records.call(call_id)
    assert call is not None
    return store.records.whole(call)


def in_order(whole: WholeCall) -> WholeCall:
    """The same call with its moments as they happened."""
    return replace(whole, moments=tuple(sorted(whole.moments, key=lambda moment: moment.at)))


def alike(whole: WholeCall, call_id: CallId) -> WholeCall:
    """The same call under another id, its parts too."""
    return replace(
        whole,
        call=replace(whole.call, id=call_id),
        questions=tuple(replace(one, call_id=call_id) for one in whole.questions),
        steps=tuple(replace(one, call_id=call_id) for one in whole.steps),
        moments=tuple(replace(one, call_id=call_id) for one in whole.moments),
    )


def test_calls_are_taken_in_with_everything_that_belongs_to_them(store: Store) -> None:
    assert store.put([WHOLE, WholeCall(Call(B))]) == 2
    assert held(store, A) == WHOLE
    assert held(store, B) == WholeCall(Call(B))


def test_no_calls_are_nothing(store: Store) -> None:
    assert store.put([]) == 0
    assert store.records.count() == 0


def test_taking_the_same_calls_in_again_changes_nothing(store: Store) -> None:
    store.put([WHOLE])
    store.put([WHOLE])
    assert held(store, A) == WHOLE
    assert store.records.count() == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(whole_calls(), whole_calls())
def test_what_was_here_becomes_exactly_what_was_read(store: Store, one: WholeCall, other: WholeCall) -> None:
    one, other = alike(one, A), alike(other, A)
    store.put([one])
    assert held(store, A) == in_order(one)
    store.put([other])
    assert held(store, A) == in_order(other)
    store.apply((Edit(other.call, None),), MONDAY)


def test_a_call_in_the_trash_comes_back_when_it_is_read_again(store: Store) -> None:
    store.put([WHOLE])
    store.apply((Edit(WHOLE.call, replace(WHOLE.call, deleted_at=MONDAY)),), MONDAY)
    store.put([WHOLE])
    assert held(store, A).call.deleted_at is None


def test_a_file_that_is_wrong_half_way_leaves_nothing_of_itself(store: Store) -> None:
    def half_read() -> Iterator[WholeCall]:
        yield WHOLE
        raise ImportFileError("calls.jsonl, line 2: this is no call.")

    with pytest.raises(ImportFileError, match="line 2"):
        store.put(half_read())
    assert store.records.count() == 0
    store.put([WHOLE])
    assert store.records.count() == 1


def test_the_live_call_is_not_overwritten_and_nothing_else_is_taken_in_either(store: Store) -> None:
    live = Call(B, notes="typed a second ago")
    store.apply((Edit(None, live), Edit(Desk(None), Desk(B))), MONDAY)
    with pytest.raises(StoreError, match=r"the call that is live now\. End it first; nothing was imported"):
        store.put([WHOLE, WholeCall(replace(live, notes="old"))])
    assert store.records.call(B) == live
    assert store.records.call(A) is None


def test_a_question_that_another_call_has_already_is_refused(store: Store) -> None:
    store.put([WHOLE])
    thief = WholeCall(Call(B), (replace(QUESTION, call_id=B),))
    with pytest.raises(ImportFileError, match="has the id q, which one of the call a has"):
        store.put([thief])
    assert store.records.call(B) is None
    assert held(store, A) == WHOLE


def test_taking_calls_in_is_nothing_that_the_user_did_to_a_call(store: Store) -> None:
    store.apply((Edit(None, Call(B)),), MONDAY)
    store.put([WHOLE])
    assert store.records.touched_at() == MONDAY


def test_a_file_that_was_removed_takes_nothing_in(store: Store) -> None:
    store.path.unlink()
    with pytest.raises(StoreError, match="was moved or replaced"):
        store.put([WHOLE])
