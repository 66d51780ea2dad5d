"""Many calls are taken in a step at a time, by the rule of each, all or none of them."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from callgoal_desktop.core.arrivals import Arrival, Rule, Tally
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Desk,
    Goal,
    NextStep,
    Question,
    QuestionId,
    StepId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.store.store import Store
from callgoal_desktop.store.taking_in import TOGETHER
from tests.clock import MONDAY
from tests.queries import typed
from tests.store.test_put import WHOLE, A, B, held

LATER = MONDAY + timedelta(hours=1)


def worked(work: Generator[float, None, Tally]) -> tuple[list[float], Tally]:
    """What the work yielded, and what came of it."""
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as stopped:
            return steps, stopped.value


def taken(store: Store, *arrivals: Arrival) -> Tally:
    """What came of taking these in."""
    return worked(store.take_in(arrivals))[1]


def calls(count: int) -> Iterable[Arrival]:
    return (Arrival(WholeCall(Call(CallId(f"c{n}"))), done=n / count) for n in range(count))


def test_it_says_how_far_it_is_and_counts(store: Store) -> None:
    assert worked(store.take_in(calls(3))) == ([0, 1 / 3, 2 / 3], Tally(new=3))
    assert store.records.count() == 3


def test_closed_half_way_it_leaves_nothing(store: Store) -> None:
    work = store.take_in(calls(3))
    next(work)
    assert store.records.count() == 1
    work.close()
    assert store.records.count() == 0
    assert store.search.pending() == 0


def index(store: Store) -> list[tuple[object, ...]]:
    """All that the index holds."""
    return [tuple(row) for row in store.database.execute("select rowid, * from search")]


def found(store: Store, text: str) -> list[str]:
    """The ids of the calls that are found, newest first."""
    return [hit.call.id for hit in store.search.find(typed(text), 9)]


def test_new_calls_are_indexed_as_they_would_be_when_read_again(store: Store) -> None:
    marked = replace(WHOLE, moments=WHOLE.moments[::-1])
    arrivals = [Arrival(marked), *calls(TOGETHER), Arrival(WholeCall(Call(B, notes="東京 plant")))]
    taken(store, *arrivals)
    assert store.search.pending() == 0
    made = index(store)
    assert len(made) == len(arrivals)
    store.database.execute("insert into search_pending (call_id) select id from calls")
    store.search.index_pending()
    assert index(store) == made


def test_a_new_call_in_the_place_of_one_that_moved_is_found_in_it(store: Store) -> None:
    old = Call(A, started_at=MONDAY, notes="plant")
    taken(store, Arrival(WholeCall(old)))
    moved, new = replace(old, started_at=LATER), replace(old, id=B)
    assert taken(store, Arrival(WholeCall(moved)), Arrival(WholeCall(new))) == Tally(new=1, updated=1)
    assert store.search.pending() == 0
    assert found(store, "plant") == [A, B]


def test_what_waited_to_be_indexed_comes_first(store: Store) -> None:
    old = Call(A, started_at=MONDAY, notes="plant")
    taken(store, Arrival(WholeCall(old)))
    store.apply((Edit(old, replace(old, started_at=LATER)),), MONDAY)
    assert store.put([WholeCall(replace(old, id=B))]) == 1
    assert store.search.pending() == 0
    assert found(store, "plant") == [A, B]


def test_what_becomes_of_a_call_is_found_at_once(store: Store) -> None:
    taken(store, Arrival(WholeCall(Call(A, notes="plant"))))
    taken(store, Arrival(WholeCall(Call(A), (Question(QuestionId("q"), A, 0, answer="oven"),))))
    assert store.search.pending() == 0
    assert (found(store, "plant"), found(store, "oven")) == ([], [A])


def test_a_call_with_a_transcript_is_written_without_waiting_for_others(store: Store) -> None:
    said = Transcript(TranscriptSource.ZOOM, None, (Cue(0, 1, "Dana", "plant"),))
    work = store.take_in(iter([Arrival(WholeCall(Call(A), transcript=said)), *calls(2)]))
    next(work)
    assert store.records.transcript(A) == said
    next(work)
    assert len(index(store)) == 1
    work.close()


def test_a_new_call_in_the_trash_is_not_indexed(store: Store) -> None:
    taken(store, Arrival(WholeCall(Call(A, notes="plant", deleted_at=MONDAY))))
    assert store.records.count("trash") == 1
    assert index(store) == []


def test_what_is_left_over_in_the_index_keeps_no_call_out(store: Store) -> None:
    call = Call(A, started_at=MONDAY, notes="plant")
    taken(store, Arrival(WholeCall(call)))
    store.database.execute("delete from calls")
    store.database.execute("delete from search_pending")
    assert len(index(store)) == 1
    assert taken(store, Arrival(WholeCall(replace(call, id=B)))) == Tally(new=1)
    assert found(store, "plant") == [B]
    assert taken(store, Arrival(WholeCall(replace(call, started_at=LATER)))) == Tally(new=1)
    assert found(store, "plant") == [A, B]


def test_of_an_import_that_is_dropped_nothing_is_in_the_index(store: Store) -> None:
    taken(store, *calls(1))
    before = index(store)
    work = store.take_in(Arrival(WholeCall(Call(CallId(f"n{n}"), notes="plant"))) for n in range(3 * TOGETHER))
    for _call in range(2 * TOGETHER):
        next(work)
    work.close()
    assert index(store) == before
    assert found(store, "plant") == []


def test_what_is_the_same_already_is_not_written(store: Store) -> None:
    assert taken(store, Arrival(WHOLE)) == Tally(new=1)
    store.search.index_pending()
    assert taken(store, Arrival(WHOLE)) == Tally(left=1)
    assert store.search.pending() == 0
    assert taken(store, Arrival(replace(WHOLE, talk=()))) == Tally(updated=1)
    assert held(store, A).talk == ()


def test_what_is_to_be_left_is_left_and_comes_back_from_the_trash(store: Store) -> None:
    store.put([WHOLE])
    other = WholeCall(Call(A, notes="other"))
    assert taken(store, Arrival(other, Rule.LEAVE)) == Tally(left=1)
    assert held(store, A) == WHOLE
    store.apply((Edit(WHOLE.call, replace(WHOLE.call, deleted_at=MONDAY)),), None)
    assert taken(store, Arrival(other, Rule.LEAVE)) == Tally(updated=1)
    assert held(store, A) == WHOLE


def test_a_meeting_that_moved_moves_the_planned_call_and_nothing_that_was_written(store: Store) -> None:
    written = replace(WHOLE, call=Call(A, "Northwind", goal=Goal("Find out who decides"), planned_for=MONDAY))
    store.put([written])
    meeting = Call(A, account="dana@northwind", planned_for=LATER, planned_zone="Europe/Berlin", planned_minutes=30)
    assert taken(store, Arrival(WholeCall(meeting), Rule.PLAN)) == Tally(updated=1)
    moved = replace(written.call, planned_for=LATER, planned_zone="Europe/Berlin", planned_minutes=30)
    assert held(store, A) == replace(written, call=moved)
    assert taken(store, Arrival(WholeCall(meeting), Rule.PLAN)) == Tally(left=1)


def test_the_live_call_is_left_by_a_calendar_and_refused_by_a_file_that_would_replace_it(store: Store) -> None:
    live = Call(B, started_at=MONDAY)
    store.apply((Edit(None, live), Edit(Desk(None), Desk(B))), MONDAY)
    assert taken(store, Arrival(WholeCall(Call(B, planned_for=LATER)), Rule.PLAN)) == Tally(left=1)
    with pytest.raises(StoreError, match="live"):
        taken(store, Arrival(WholeCall(Call(A))), Arrival(WholeCall(Call(B))))
    assert store.records.call(A) is None


def test_a_step_in_which_nothing_came_is_a_step(store: Store) -> None:
    assert worked(store.take_in([None, Arrival(WHOLE, done=0.5), None])) == ([0, 0.5, 0.5], Tally(new=1))
    assert Tally(1, 2, 3).total == 6


def asked(call: str, question: str = "q", step: str = "s") -> Arrival:
    """A call of a file with a question and a step."""
    id = CallId(call)
    questions, steps = (Question(QuestionId(question), id, 0, "Why?"),), (NextStep(StepId(step), id, 0, "Send"),)
    return Arrival(WholeCall(Call(id), questions, steps), where=f"a.jsonl, line {call}")


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (asked("2", step="t"), "a.jsonl, line 2: a question has the id q, which one of the call 1 has."),
        (asked("2", question="r"), "a.jsonl, line 2: a next step has the id s, which one of the call 1 has."),
    ],
)
def test_the_question_or_step_of_another_call_is_refused_by_its_line(store: Store, second: Arrival, why: str) -> None:
    with pytest.raises(ImportFileError) as refused:
        taken(store, asked("1"), second)
    assert str(refused.value) == why
    assert store.records.count() == 0
    taken(store, asked("1"))
    with pytest.raises(ImportFileError, match="line 2"):
        taken(store, second)
    taken(store, asked("2", "other", "other"))
    with pytest.raises(ImportFileError, match="line 2"):
        taken(store, second)
    assert held(store, CallId("2")) == asked("2", "other", "other").whole


def test_what_else_does_not_fit_is_refused_as_before(store: Store) -> None:
    wrong = asked("1")
    stranger = replace(wrong.whole.questions[0], call_id=CallId("nobody"))
    with pytest.raises(StoreError, match="does not fit"):
        taken(store, replace(wrong, whole=replace(wrong.whole, questions=(stranger,))))
