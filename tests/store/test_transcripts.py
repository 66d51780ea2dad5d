"""A transcript is attached to a call, found by what was said in it, and taken off again."""

from __future__ import annotations

from dataclasses import replace

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId, CallTranscript, Cue, Transcript, TranscriptSource
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.queries import typed

CALL = Call(CallId("a"), account="Northwind")
SAID = CallTranscript(CALL.id, Transcript(TranscriptSource.ZOOM, cues=(Cue(0, 900, "Dana", "The kiln is too small."),)))


def test_what_was_said_is_found_once_it_is_attached_and_no_more_when_it_is_taken_off(store: Store) -> None:
    store.apply((Edit(None, CALL),), MONDAY)
    assert store.search.find(typed("kiln"), 5) == []
    store.apply((Edit(None, SAID),), MONDAY)
    assert [hit.call.id for hit in store.search.find(typed("kiln"), 5)] == ["a"]
    store.search.index_pending()
    assert [hit.call.id for hit in store.search.find(typed("kiln"), 5)] == ["a"]
    store.apply((Edit(SAID, None),), MONDAY)
    assert store.search.find(typed("kiln"), 5) == []


def test_saying_who_is_me_costs_no_index_work(store: Store) -> None:
    store.apply((Edit(None, CALL), Edit(None, SAID)), MONDAY)
    store.search.index_pending()
    store.apply((Edit(SAID, replace(SAID, transcript=replace(SAID.transcript, me="Kim"))),), MONDAY)
    assert store.search.pending() == 0
    held = store.records.transcript(CALL.id)
    assert held is not None
    assert held.me == "Kim"


def test_it_goes_for_good_with_its_call(store: Store) -> None:
    store.apply((Edit(None, CALL), Edit(None, SAID)), MONDAY)
    store.apply((Edit(CALL, None),), MONDAY)
    assert store.records.transcript(CALL.id) is None
