"""A change is a record before and after; taking it back is swapping the two."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.edits import Edit, Edits, RecordKey, call_of, key, merged, rebased, undone
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Desk,
    Draft,
    DraftKey,
    Moment,
    MomentId,
    NextStep,
    OwnPlaybook,
    PlaybookFile,
    Question,
    QuestionId,
    Record,
    StepId,
    Transcript,
    TranscriptSource,
)
from tests.clock import MONDAY
from tests.strategies import records

A, B = CallId("a"), CallId("b")
CALL = Call(A)
QUESTION = Question(QuestionId("a"), A, 0)
STEP = NextStep(StepId("a"), A, 0)
MOMENT = Moment(MomentId("a"), A, MONDAY)
DRAFT = Draft(DraftKey("a"), "half a")


def done(on: dict[RecordKey, Record], edits: Iterable[Edit]) -> dict[RecordKey, Record]:
    """What is there after these edits, each of which must find what it says it finds."""
    now = dict(on)
    for edit in edits:
        assert now.pop(key(edit.record), None) == edit.before
        if edit.after is not None:
            now[key(edit.after)] = edit.after
    return now


@st.composite
def changes(draw: st.DrawFn, on: dict[RecordKey, Record]) -> Edits:
    """Adding, changing and removing a few drafts, one after the other."""
    now = dict(on)
    edits = []
    for which in draw(st.lists(st.sampled_from("xyz"), max_size=4)):
        before = now.get(("Draft", which))
        text = draw(st.sampled_from(["", "a", "b"]))
        removed = before is not None and draw(st.booleans())
        edit = Edit(before, None if removed else Draft(DraftKey(which), text))
        now = done(now, [edit])
        edits.append(edit)
    return tuple(edits)


class TestAnEdit:
    def test_without_a_record_is_refused(self) -> None:
        with pytest.raises(ValueError, match=r"^an edit has a record before or after$"):
            Edit(None, None)

    @pytest.mark.parametrize("other", [replace(CALL, id=B), QUESTION, Desk()])
    def test_about_two_records_is_refused(self, other: Record) -> None:
        with pytest.raises(ValueError, match=r"^an edit is about one record$"):
            Edit(CALL, other)

    @given(records())
    def test_is_about_what_is_there_now_or_was_there_before_it_was_removed(self, record: Record) -> None:
        assert Edit(None, record).record is record
        assert Edit(record, None).record is record

    def test_that_changes_a_record_is_about_its_new_form(self) -> None:
        after = replace(CALL, account="Northwind")
        assert Edit(CALL, after).record is after

    @given(records())
    def test_taken_back_twice_is_the_same_edit(self, record: Record) -> None:
        assert Edit(None, record).undone() == Edit(record, None)
        assert Edit(None, record).undone().undone() == Edit(None, record)


class TestTheKeyOfARecord:
    def test_stays_when_the_record_changes(self) -> None:
        assert key(CALL) == key(replace(CALL, account="Northwind"))
        assert key(DRAFT) == key(replace(DRAFT, text=""))
        assert key(Desk()) == key(Desk(A))

    def test_differs_between_kinds_that_share_an_id(self) -> None:
        kinds = (CALL, QUESTION, STEP, MOMENT, DRAFT, Desk())
        assert {key(record)[0] for record in kinds} == {"Call", "Question", "NextStep", "Moment", "Draft", "Desk"}
        assert [key(record)[1] for record in kinds] == ["a", "a", "a", "a", "a", ""]

    def test_names_the_call_a_record_belongs_to_where_there_is_one(self) -> None:
        assert [call_of(record) for record in (CALL, QUESTION, STEP, MOMENT)] == [A, A, A, A]
        assert call_of(DRAFT) is None
        assert call_of(Desk(A)) is None
        assert call_of(OwnPlaybook(PlaybookFile("a.toml"), "")) is None

    def test_of_a_transcript_is_its_call(self) -> None:
        one = CallTranscript(A, Transcript(TranscriptSource.ZOOM))
        assert (
            key(one) == key(CallTranscript(A, Transcript(TranscriptSource.ZOOM, me="Kim"))) == ("CallTranscript", "a")
        )
        assert call_of(one) == A

    def test_of_a_playbook_is_its_file(self) -> None:
        assert key(OwnPlaybook(PlaybookFile("a.toml"), "one")) == ("OwnPlaybook", "a.toml")
        assert key(OwnPlaybook(PlaybookFile("a.toml"), "two")) == ("OwnPlaybook", "a.toml")

    @pytest.mark.parametrize("asked", [key, call_of])
    def test_of_what_is_no_record_is_a_bug_that_is_heard_of(self, asked: Callable[[Record], object]) -> None:
        with pytest.raises(AssertionError, match="got: 'a note'"):
            asked(cast("Record", "a note"))


class TestTakingBack:
    @given(changes({}))
    def test_leads_back_to_where_it_began(self, edits: Edits) -> None:
        assert done(done({}, edits), undone(edits)) == {}

    def test_begins_with_the_last(self) -> None:
        first, second = Edit(None, CALL), Edit(None, QUESTION)
        assert undone((first, second)) == (Edit(QUESTION, None), Edit(CALL, None))


class TestMerging:
    @given(st.data())
    def test_two_changes_as_one_lead_to_the_same_place_and_back(self, data: st.DataObject) -> None:
        start = done({}, data.draw(changes({})))
        first = data.draw(changes(start))
        second = data.draw(changes(done(start, first)))
        both = merged(first, second)
        assert done(start, both) == done(done(start, first), second)
        assert done(done(start, both), undone(both)) == start

    def test_a_record_is_in_the_merged_change_once_from_first_to_last(self) -> None:
        one, two = replace(DRAFT, text="h"), replace(DRAFT, text="ha")
        assert merged((Edit(DRAFT, one),), (Edit(one, two),)) == (Edit(DRAFT, two),)

    def test_records_stay_in_the_order_in_which_they_were_first_touched(self) -> None:
        call = replace(CALL, notes="n")
        first = (Edit(None, CALL), Edit(None, QUESTION))
        assert merged(first, (Edit(CALL, call), Edit(None, STEP))) == (
            Edit(None, call),
            Edit(None, QUESTION),
            Edit(None, STEP),
        )

    def test_what_was_added_and_removed_again_is_in_it_no_more(self) -> None:
        assert merged((Edit(None, CALL), Edit(None, QUESTION)), (Edit(QUESTION, None),)) == (Edit(None, CALL),)

    def test_what_was_removed_and_put_back_is_still_in_it(self) -> None:
        assert merged((Edit(CALL, None),), (Edit(None, CALL),)) == (Edit(CALL, CALL),)


class TestAnEditThatComesLate:
    def test_changes_only_what_it_was_about(self) -> None:
        before = Call(CallId("late"), account="Northwind", notes="")
        edit = Edit(before, replace(before, notes="tea"))
        now = replace(before, account="Alta Dairy")
        assert rebased(edit, now) == Edit(now, replace(now, notes="tea"))

    def test_is_done_as_it_was_where_there_is_nothing_to_change(self) -> None:
        call = Call(CallId("late"))
        for edit in (Edit(None, call), Edit(call, None), Edit(call, replace(call, notes="tea"))):
            assert rebased(edit, None) == edit
