"""A deleted call can be brought back for 30 days; then nothing of it is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit, undone
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.plans import remove_call
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Desk,
    Draft,
    DraftKey,
    Goal,
    Moment,
    MomentId,
    NextStep,
    Question,
    QuestionId,
    StepId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.store.store import TRASH_TIME, Store
from tests.clock import MONDAY
from tests.queries import have_all_wait, typed

A, B = CallId("a"), CallId("b")
SECRET = "Xylophonquark"
"""A word that is nowhere but in the purged call."""


def secret_call(call_id: CallId) -> WholeCall:
    """A call with the secret in every field that takes text."""
    call = Call(
        call_id,
        account=SECRET,
        contact=SECRET,
        started_at=MONDAY,
        playbook=SECRET,
        goal=Goal(SECRET, SECRET, SECRET, extra=SECRET),
        no_next_step_because=SECRET,
        lesson=SECRET,
        notes=f"{SECRET} said so. " * 2000,
        extra=SECRET,
    )
    return WholeCall(
        call,
        (Question(QuestionId("q"), call_id, 0, SECRET, SECRET, SECRET, (SECRET,), answer=SECRET, extra=SECRET),),
        (NextStep(StepId("s"), call_id, 0, SECRET, SECRET, extra=SECRET),),
        (Moment(MomentId("m"), call_id, MONDAY, note=SECRET, extra=SECRET),),
        (),
        Transcript(TranscriptSource.TEXT, SECRET, (Cue(0, 1, SECRET, SECRET * 3, SECRET),), SECRET),
    )


def deleted(store: Store, call: Call, at: datetime) -> Call:
    """The call, put in the trash at this instant."""
    edits = remove_call(call, store.records.desk(), at)
    store.apply(edits, at)
    gone = store.records.call(call.id)
    assert gone is not None
    return gone


def traces(folder: Path) -> dict[str, int]:
    """How often the secret stands in each file, in any case of letters."""
    return {path.name: path.read_bytes().lower().count(SECRET.lower().encode()) for path in folder.iterdir()}


def test_a_deleted_call_is_brought_back_with_all_its_parts(store: Store) -> None:
    whole = secret_call(A)
    store.put([whole])
    edits = remove_call(whole.call, Desk(), MONDAY)
    store.apply(edits, MONDAY)
    assert store.records.count() == 0
    store.apply(undone(edits), MONDAY)
    assert store.records.whole(whole.call) == whole
    assert store.records.count() == 1


def test_a_call_is_kept_for_30_days_to_the_second(store: Store) -> None:
    assert timedelta(days=30) == TRASH_TIME
    store.apply((Edit(None, Call(A)),), MONDAY)
    deleted(store, Call(A), MONDAY)
    store.purge(MONDAY + timedelta(days=30) - timedelta(seconds=1))
    assert store.records.call(A) is not None
    store.purge(MONDAY + timedelta(days=30))
    assert store.records.call(A) is None


def test_only_what_is_old_goes_for_good(store: Store) -> None:
    store.apply((Edit(None, Call(A)), Edit(None, Call(B)), Edit(None, Call(CallId("kept")))), MONDAY)
    deleted(store, Call(A), MONDAY)
    young = deleted(store, Call(B), MONDAY + timedelta(days=9))
    store.purge(MONDAY + timedelta(days=31))
    assert list(store.records.trash()) == [young]
    assert store.records.count() == 1


def test_a_trash_without_old_calls_is_left_alone(store: Store) -> None:
    store.apply((Edit(None, Call(A)),), MONDAY)
    store.purge(MONDAY + timedelta(days=99))
    assert store.records.count() == 1
    assert store.search.pending() == 1


def test_purging_is_nothing_that_the_user_did(store: Store) -> None:
    store.apply((Edit(None, Call(A)),), MONDAY)
    deleted(store, Call(A), MONDAY)
    store.purge(MONDAY + timedelta(days=31))
    assert store.records.touched_at() == MONDAY


@pytest.mark.parametrize("indexed", [True, False], ids=["found by search before", "not indexed yet"])
def test_purging_leaves_no_trace_in_the_files(store: Store, indexed: bool) -> None:
    store.put([secret_call(A), WholeCall(Call(B, account="Northwind", started_at=MONDAY))])
    if not indexed:
        have_all_wait(store)
    if indexed:
        assert store.search.find(typed(SECRET), 9)
    gone = deleted(store, secret_call(A).call, MONDAY)
    store.apply((Edit(gone, replace(gone, deleted_at=MONDAY - timedelta(days=1))),), MONDAY)
    folder = store.path.parent
    assert sum(traces(folder).values()) > 0
    store.purge(MONDAY + timedelta(days=30))
    assert set(traces(folder)) == {"calls.db", "calls.db-wal", "calls.db-shm"}
    assert set(traces(folder).values()) == {0}
    store.close()
    assert traces(folder) == {"calls.db": 0}


def test_purging_takes_the_parts_of_a_call_along(store: Store) -> None:
    store.put([secret_call(A)])
    deleted(store, secret_call(A).call, MONDAY)
    store.purge(MONDAY + timedelta(days=30))
    for table in ("questions", "next_steps", "moments", "talk_spans", "transcripts", "indexed", "search_pending"):
        assert list(store.database.execute(f"select * from {table}")) == [], table


def test_a_word_of_a_purged_call_finds_nothing_while_others_are_still_found(store: Store) -> None:
    store.put([secret_call(A), WholeCall(Call(B, account="Northwind", started_at=MONDAY))])
    store.search.index_pending()
    deleted(store, secret_call(A).call, MONDAY)
    store.purge(MONDAY + timedelta(days=30))
    assert store.search.find(typed(SECRET), 9) == []
    assert [hit.call.id for hit in store.search.find(typed("northwind"), 9)] == [B]


def test_purging_takes_what_was_typed_in_the_call_and_never_sent(store: Store) -> None:
    store.put([WholeCall(Call(A)), WholeCall(Call(B))])
    both = Draft(DraftKey("step/a/b"), SECRET)
    others = tuple(
        Draft(DraftKey(key), "kept") for key in ("a", "page", "new-step/ab", "new-step/b", "step/ba/s", "ab")
    )
    typed = (Draft(DraftKey("new-step/a"), f"Dana: {SECRET}"), Draft(DraftKey("step/a/s"), SECRET), both)
    store.apply(tuple(Edit(None, draft) for draft in (*typed, *others)), MONDAY)
    deleted(store, Call(A), MONDAY)
    store.purge(MONDAY + timedelta(days=30))
    assert [store.records.draft(draft.key) for draft in typed] == [None] * 3
    assert tuple(store.records.draft(draft.key) for draft in others) == others
    assert set(traces(store.path.parent).values()) == {0}


def test_purging_two_calls_that_one_draft_names_takes_it_once(store: Store) -> None:
    store.put([WholeCall(Call(A)), WholeCall(Call(B))])
    store.apply((Edit(None, Draft(DraftKey("step/a/b"), SECRET)),), MONDAY)
    deleted(store, Call(A), MONDAY)
    deleted(store, Call(B), MONDAY)
    store.purge(MONDAY + timedelta(days=30))
    assert store.records.count("trash") == 0
    assert store.records.draft(DraftKey("step/a/b")) is None


def test_traces_that_could_not_be_removed_are_told(store: Store) -> None:
    store.put([secret_call(A)])
    deleted(store, secret_call(A).call, MONDAY)
    store.search.index_pending()
    store.database.execute("drop table search")
    with pytest.raises(StoreError, match="Traces of purged calls are still in the file"):
        store.search.forget()
