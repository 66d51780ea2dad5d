"""Edits are on the disk when ``apply`` returns, all of them or none; what the disk refuses is told in plain words."""

from __future__ import annotations

import os
import resource
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from callgoal_desktop.core.edits import Edit, undone
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Certainty,
    Desk,
    Draft,
    DraftKey,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    OwnPlaybook,
    Question,
    QuestionId,
    Record,
    Span,
    StepId,
)
from callgoal_desktop.store.store import Store
from tests.child import NOBODY, in_child, ordinary_user
from tests.clock import BERLIN, MONDAY
from tests.conftest import OpenStore
from tests.files import another_program
from tests.strategies import call_transcripts, calls, drafts, moments, next_steps, questions

A, B = CallId("a"), CallId("b")
CALL = Call(A, account="Northwind")
QUESTION = Question(QuestionId("q"), A, 0, text="Where to?")
STEP = NextStep(StepId("s"), A, 0, "Meet", "Dana")
MOMENT = Moment(MomentId("m"), A, MONDAY)
DRAFT = Draft(DraftKey("a/newStep"), "Dana: ")

on_one_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
"""Each example takes back what it did, so one store serves them all."""


@pytest.fixture
def holding(store: Store) -> Store:
    """A store that holds one call with a question, a step and a moment."""
    store.apply(tuple(Edit(None, record) for record in (CALL, QUESTION, STEP, MOMENT)), MONDAY)
    return store


def held(store: Store, record: Record) -> Record | None:
    """What the disk has in this record's place."""
    there: dict[str, Record] = {}
    match record:
        case Call():
            return store.records.call(record.id)
        case Draft():
            return store.records.draft(record.key)
        case Desk():
            return store.records.desk()
        case Question():
            there = {one.id: one for one in store.records.questions(record.call_id)}
        case NextStep():
            there = {one.id: one for one in store.records.steps(record.call_id)}
        case Moment():
            there = {one.id: one for one in store.records.moments(record.call_id)}
        case CallTranscript():
            here = store.records.transcript(record.call_id)
            return None if here is None else CallTranscript(record.call_id, here)
        case OwnPlaybook():
            raise AssertionError("not in this store")
    return there.get(record.id)


def added_changed_and_taken_back(store: Store, one: Record, other: Record) -> None:
    """The disk follows each edit to the letter, and each edit's undoing."""
    add, change = (Edit(None, one),), (Edit(one, other),)
    store.apply(add, MONDAY)
    assert held(store, one) == one
    store.apply(change, MONDAY)
    assert held(store, one) == other
    store.apply(undone(change), MONDAY)
    assert held(store, one) == one
    store.apply(undone(add), MONDAY)
    assert held(store, one) is None


class TestEveryKindOfRecord:
    @on_one_store
    @given(calls(), calls())
    def test_a_call_is_kept_and_given_back_to_the_letter(self, store: Store, one: Call, other: Call) -> None:
        added_changed_and_taken_back(store, one, replace(other, id=one.id))

    @on_one_store
    @given(questions(), questions())
    def test_a_question_is_kept_and_given_back_to_the_letter(
        self, holding: Store, one: Question, other: Question
    ) -> None:
        one = replace(one, call_id=A, id=QuestionId(f"new {one.id}"))
        added_changed_and_taken_back(holding, one, replace(other, call_id=A, id=one.id))

    @on_one_store
    @given(next_steps(), next_steps())
    def test_a_step_is_kept_and_given_back_to_the_letter(self, holding: Store, one: NextStep, other: NextStep) -> None:
        one = replace(one, call_id=A, id=StepId(f"new {one.id}"))
        added_changed_and_taken_back(holding, one, replace(other, call_id=A, id=one.id))

    @on_one_store
    @given(moments(), moments())
    def test_a_moment_is_kept_and_given_back_to_the_letter(self, holding: Store, one: Moment, other: Moment) -> None:
        one = replace(one, call_id=A, id=MomentId(f"new {one.id}"))
        added_changed_and_taken_back(holding, one, replace(other, call_id=A, id=one.id))

    @on_one_store
    @given(call_transcripts(), call_transcripts())
    def test_a_transcript_is_kept_and_given_back_to_the_letter(
        self, holding: Store, one: CallTranscript, other: CallTranscript
    ) -> None:
        added_changed_and_taken_back(holding, replace(one, call_id=A), replace(other, call_id=A))

    @on_one_store
    @given(drafts(), drafts())
    def test_a_text_not_sent_yet_is_kept_and_given_back_to_the_letter(
        self, store: Store, one: Draft, other: Draft
    ) -> None:
        added_changed_and_taken_back(store, one, replace(other, key=one.key))

    def test_the_desk_points_at_the_live_call_and_away_again(self, holding: Store) -> None:
        live = (Edit(Desk(None), Desk(A)),)
        holding.apply(live, MONDAY)
        assert holding.records.desk() == Desk(A)
        holding.apply(undone(live), MONDAY)
        assert holding.records.desk() == Desk(None)

    def test_a_text_is_kept_over_one_that_was_there_unknown_to_the_window(self, store: Store) -> None:
        store.apply((Edit(None, DRAFT),), MONDAY)
        store.apply((Edit(None, replace(DRAFT, text="Raj: ")),), MONDAY)
        assert store.records.draft(DRAFT.key) == replace(DRAFT, text="Raj: ")

    def test_a_megabyte_in_one_field_is_kept_whole(self, holding: Store) -> None:
        long = replace(QUESTION, answer="a\0🧑‍🍳é" * 100_000)
        holding.apply((Edit(QUESTION, long),), MONDAY)
        assert holding.records.questions(A) == (long,)

    def test_an_edit_that_changes_nothing_costs_nothing(self, holding: Store) -> None:
        holding.apply((Edit(QUESTION, QUESTION), Edit(CALL, CALL)), None)
        assert holding.records.questions(A) == (QUESTION,)

    def test_a_call_that_is_removed_takes_its_parts_along(self, holding: Store) -> None:
        holding.apply((Edit(Desk(None), Desk(A)), Edit(CALL, None)), MONDAY)
        whole = holding.records.whole(CALL)
        assert (whole.questions, whole.steps, whole.moments) == ((), (), ())
        assert holding.records.desk() == Desk(None)

    def test_everything_is_there_when_the_file_is_opened_again(self, tmp_path: Path, open_store: OpenStore) -> None:
        question = replace(QUESTION, asked_at=MONDAY, certainty=Certainty.IMPLIED, probes=("Why?", ""), key_issue=True)
        step = replace(STEP, due=date(2026, 11, 27), time=time(9, 5), promised_at=MONDAY)
        moment = replace(MOMENT, kind=MomentKind.PRICE, note="List price")
        call = replace(CALL, spans=(Span(MONDAY, None, "{}"),), started_at=MONDAY)
        first = open_store(tmp_path)
        first.apply(tuple(Edit(None, record) for record in (call, question, step, moment, DRAFT)), MONDAY)
        first.close()
        again = open_store(tmp_path).records
        assert again.call(A) == call
        assert (again.questions(A), again.steps(A), again.moments(A)) == ((question,), (step,), (moment,))
        assert again.draft(DRAFT.key) == DRAFT


class TestTheOrder:
    def test_of_questions_and_steps_is_their_positions(self, holding: Store) -> None:
        first, last = replace(QUESTION, id=QuestionId("z"), position=-1), replace(QUESTION, id=QuestionId("0"))
        later = replace(STEP, id=StepId("0"), position=1)
        holding.apply((Edit(None, replace(last, position=9)), Edit(None, first), Edit(None, later)), MONDAY)
        assert [question.id for question in holding.records.questions(A)] == ["z", "q", "0"]
        assert [step.id for step in holding.records.steps(A)] == ["s", "0"]

    def test_of_moments_is_when_they_were_whatever_the_zone(self, holding: Store) -> None:
        earlier = replace(MOMENT, id=MomentId("n"), at=(MONDAY - timedelta(minutes=1)).astimezone(UTC))
        holding.apply((Edit(None, earlier),), MONDAY)
        assert [moment.id for moment in holding.records.moments(A)] == ["n", "m"]

    def test_of_moments_in_one_second_is_the_same_after_one_was_removed_and_brought_back(self, holding: Store) -> None:
        holding.apply((Edit(None, replace(MOMENT, id=MomentId("n"))),), MONDAY)
        before = holding.records.moments(A)
        holding.apply((Edit(MOMENT, None),), MONDAY)
        holding.apply((Edit(None, MOMENT),), MONDAY)
        assert holding.records.moments(A) == before

    def test_of_calls_that_began_in_the_same_instant_is_kept_apart(self, store: Store) -> None:
        twins = [Call(CallId(name), started_at=MONDAY) for name in "abc"]
        store.apply(tuple(Edit(None, twin) for twin in twins), MONDAY)
        assert [call.id for call in store.records.page().calls] == ["c", "b", "a"]

    def test_of_calls_follows_the_start_when_that_changes(self, store: Store) -> None:
        old, new = Call(A, planned_for=MONDAY), Call(B, planned_for=MONDAY + timedelta(days=1))
        store.apply((Edit(None, old), Edit(None, new)), MONDAY)
        assert [call.id for call in store.records.page().calls] == [B, A]
        store.apply((Edit(old, replace(old, started_at=MONDAY + timedelta(days=2))),), MONDAY)
        assert [call.id for call in store.records.page().calls] == [A, B]

    def test_of_a_call_moved_onto_the_instant_of_another_is_after_it(self, store: Store) -> None:
        here, there = Call(A, planned_for=MONDAY), Call(B, planned_for=MONDAY + timedelta(days=1))
        store.apply((Edit(None, here), Edit(None, there)), MONDAY)
        store.apply((Edit(there, replace(there, planned_for=MONDAY)),), MONDAY)
        assert [call.id for call in store.records.page().calls] == [B, A]

    def test_of_calls_without_any_time_is_when_they_were_made_where_their_id_tells(self, store: Store) -> None:
        made_2026 = Call(CallId("019a0000-0000-7000-8000-000000000000"))
        planned = Call(B, planned_for=datetime(2001, 1, 1, tzinfo=BERLIN))
        store.apply((Edit(None, made_2026), Edit(None, planned), Edit(None, CALL)), MONDAY)
        assert [call.id for call in store.records.page().calls] == [made_2026.id, B, A]


class TestAllOrNothing:
    def test_nothing_is_done_when_the_last_edit_fails(self, holding: Store) -> None:
        gone = replace(STEP, id=StepId("gone"))
        with pytest.raises(AssertionError, match="a record that is not in the store"):
            holding.apply((Edit(CALL, replace(CALL, notes="n")), Edit(gone, replace(gone, what="x"))), MONDAY)
        assert holding.records.call(A) == CALL
        with pytest.raises(AssertionError, match="a record that is not in the store"):
            holding.apply((Edit(STEP, None), Edit(gone, None)), MONDAY)
        assert holding.records.steps(A) == (STEP,)

    @pytest.mark.parametrize("edit", [Edit(None, CALL), Edit(None, replace(QUESTION, id=QuestionId("r"), call_id=B))])
    def test_what_does_not_fit_is_refused_with_the_files_name(self, holding: Store, edit: Edit) -> None:
        with pytest.raises(StoreError, match="Not saved: it does not fit what ") as refused:
            holding.apply((Edit(None, DRAFT), edit), MONDAY + timedelta(hours=1))
        assert str(holding.path) in str(refused.value)
        assert holding.records.draft(DRAFT.key) is None
        assert holding.records.touched_at() == MONDAY

    def test_the_store_goes_on_after_a_refusal(self, holding: Store) -> None:
        with pytest.raises(StoreError):
            holding.apply((Edit(None, CALL),), MONDAY)
        holding.apply((Edit(None, DRAFT),), MONDAY)
        assert holding.records.draft(DRAFT.key) == DRAFT


class TestWhenSomethingWasTouched:
    def test_is_when_the_user_last_did_something(self, store: Store) -> None:
        assert store.records.touched_at() == datetime(1970, 1, 1, tzinfo=UTC)
        store.apply((Edit(None, CALL),), MONDAY)
        assert store.records.touched_at() == MONDAY
        assert store.records.touched_at().utcoffset() == timedelta(hours=1)

    def test_is_not_when_the_window_only_remembered_its_place(self, holding: Store) -> None:
        holding.apply((Edit(None, DRAFT),), None)
        assert holding.records.touched_at() == MONDAY


class TestADiskThatRefuses:
    def test_because_it_is_full_has_changed_nothing_and_takes_all_once_there_is_room(self, tmp_path: Path) -> None:
        def fill_and_go_on() -> str:
            store = Store.open(tmp_path)
            store.apply((Edit(None, CALL),), MONDAY)
            log = (tmp_path / "calls.db-wal").stat().st_size
            resource.setrlimit(resource.RLIMIT_FSIZE, (log + 50_000, resource.RLIM_INFINITY))
            kept, message = CALL, ""
            for length in range(1_000, 1_000_000, 1_000):
                wanted = replace(kept, notes="x" * length)
                try:
                    store.apply((Edit(kept, wanted), Edit(None, replace(DRAFT, text=str(length)))), MONDAY)
                except StoreError as error:
                    message = str(error)
                    break
                kept = wanted
            assert kept != CALL, "something had room"
            assert store.records.call(A) == kept
            assert store.records.draft(DRAFT.key) == replace(DRAFT, text=str(len(kept.notes)))
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            store.apply((Edit(kept, wanted),), MONDAY)
            store.close()
            again = Store.open(tmp_path)
            assert again.records.call(A) == wanted
            assert next(iter(again.database.execute("pragma integrity_check"))) == ("ok",)
            return message

        message = in_child(fill_and_go_on)
        assert message.startswith(f"Not saved: {tmp_path / 'calls.db'} could not be written (")
        assert message.endswith("). Make room, or allow writing to it.")

    def test_because_another_program_writes_has_changed_nothing_and_takes_it_afterwards(self, holding: Store) -> None:
        edit = Edit(CALL, replace(CALL, notes="n"))
        with (
            another_program(holding.path, "begin immediate"),
            pytest.raises(StoreError, match=r"could not be written \(database is locked\)"),
        ):
            holding.apply((edit,), MONDAY)
        assert holding.records.call(A) == CALL
        holding.apply((edit,), MONDAY)
        assert holding.records.call(A) == edit.after


def removed(path: Path) -> None:
    """The file is gone."""
    path.unlink()


def replaced(path: Path) -> None:
    """A copy stands in its place."""
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


def moved_with_its_folder(path: Path) -> None:
    """The whole folder has another name."""
    path.parent.rename(path.parent.with_name("elsewhere"))


class TestAFileThatIsNotInItsPlaceAnyMore:
    @pytest.mark.parametrize("happens", [removed, replaced, moved_with_its_folder])
    def test_is_not_written_to_as_if_nothing_had_happened(
        self, holding: Store, happens: Callable[[Path], None]
    ) -> None:
        happens(holding.path)
        with pytest.raises(StoreError) as refused:
            holding.apply((Edit(CALL, replace(CALL, notes="n")),), MONDAY)
        assert str(refused.value) == (
            f"Not saved: {holding.path} was moved or replaced while CallGoal had it open. Put it back in its place."
        )
        assert holding.records.call(A) == CALL

    def test_is_written_to_again_once_it_is_back(self, holding: Store) -> None:
        away = holding.path.with_name("away")
        holding.path.rename(away)
        edit = Edit(CALL, replace(CALL, notes="n"))
        with pytest.raises(StoreError):
            holding.apply((edit,), MONDAY)
        away.rename(holding.path)
        holding.apply((edit,), MONDAY)
        assert holding.records.call(A) == edit.after

    def test_because_its_folder_may_not_be_entered_is_refused_in_plain_words_too(self, tmp_path: Path) -> None:
        def work() -> str:
            store = Store.open(tmp_path / "data")
            tmp_path.chmod(0)
            if os.getuid() == 0:
                os.chown(tmp_path, NOBODY, NOBODY)
            with ordinary_user(), pytest.raises(StoreError, match="Not saved: ") as refused:
                store.apply((Edit(None, CALL),), MONDAY)
            tmp_path.chmod(0o700)
            return str(refused.value)

        assert str(tmp_path / "data" / "calls.db") in in_child(work)


class TestAFileThatCannotBeRead:
    def test_is_told_in_plain_words(self, holding: Store) -> None:
        holding.database.execute("drop table moments")
        with pytest.raises(StoreError, match=r"The calls cannot be read \(no such table: moments\)\."):
            holding.records.moments(A)

    def test_because_a_text_in_it_is_no_text_is_told_in_plain_words(self, holding: Store) -> None:
        holding.database.execute("update questions set answer = cast(x'ff' as text)")
        with pytest.raises(StoreError, match="The calls cannot be read"):
            holding.records.questions(A)


def test_an_index_run_within_a_change_is_part_of_it(holding: Store) -> None:
    def index_and_fail() -> None:
        with holding.database.atomic():
            holding.search.index_pending()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        index_and_fail()
    assert holding.search.pending() == 1
