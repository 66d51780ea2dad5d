"""What is counted in SQL, slice by slice, is what counting record by record in Python comes to."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import TypeVar
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.insight_questions import TOLD_APART, Asked, key_of, tally_of, third_of
from callgoal_desktop.core.insights import SAMPLE, Ended, Stretch, is_picked
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Goal,
    GoalMet,
    NextStep,
    Outcome,
    Question,
    QuestionId,
    Span,
    StepId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.store import insights
from callgoal_desktop.store.rows import account_key, ordinal
from callgoal_desktop.store.store import Store
from tests.clock import BERLIN, MONDAY

T = TypeVar("T")

HOUR = timedelta(hours=1)
OFFSETS = (UTC, BERLIN, timezone(timedelta(minutes=-210)), timezone(timedelta(seconds=3601)))


def total(work: Generator[float, None, T]) -> T:
    """What the reading comes to; on its way it says how far it is, and never goes back."""
    at = 0.0
    while True:
        try:
            now = next(work)
        except StopIteration as stopped:
            return stopped.value  # type: ignore[no-any-return]
        assert at <= now <= 1
        at = now


def moments(around: int) -> st.SearchStrategy[datetime]:
    """Times within so many seconds of a Monday, or of one before 1970, with any offset, some with a fraction."""
    starts = st.sampled_from((MONDAY, datetime(1969, 12, 30, 23, 30, tzinfo=UTC)))
    fractions = st.sampled_from((0, 0, 0, 1, 500_000, 999_999))
    return st.builds(_moment, starts, st.integers(-around, around), fractions, st.sampled_from(OFFSETS))


def _moment(start: datetime, seconds: int, microseconds: int, zone: timezone) -> datetime:
    return (start + timedelta(seconds=seconds, microseconds=microseconds)).astimezone(zone)


@st.composite
def whole_calls(draw: st.DrawFn) -> WholeCall:
    """A call as the window or a file makes it: ended or not, of one stretch, of several, or of none."""
    started = draw(st.one_of(st.none(), moments(86400 * 9)))
    ended = draw(st.one_of(st.none(), st.integers(-60, 7200)))
    at = started or MONDAY
    ended_at = None if ended is None else at + timedelta(seconds=ended)
    cuts = sorted(draw(st.lists(st.integers(0, 7200), max_size=4)))
    several = tuple(Span(at + timedelta(seconds=a), at + timedelta(seconds=b)) for a, b in pairwise(cuts))
    one = () if ended_at is None or started is None else (Span(started, ended_at),)
    call = Call(
        CallId(draw(st.uuids().map(str))),
        account=draw(st.sampled_from(("", "Alta", "alta ", "Northwind"))),
        started_at=started,
        ended_at=ended_at,
        spans=draw(st.sampled_from((one, one, (), several, (*several, Span(at))))),
        goal=Goal(draw(st.sampled_from(("", "a", "b"))), met=draw(st.sampled_from((None, *GoalMet)))),
        outcome=draw(st.sampled_from((None, *Outcome))),
        deleted_at=draw(st.sampled_from((None, None, None, MONDAY))),
    )
    asked = st.one_of(st.none(), moments(86400 * 9), st.integers(-60, 7300).map(lambda s: at + timedelta(seconds=s)))
    questions = [
        Question(
            QuestionId(f"{call.id}/{place}"), call.id, place,
            text=draw(st.sampled_from(("Why?", " why? ", "What else?"))),
            origin=draw(st.sampled_from(("", "spin/1", "spin/2"))),
            asked_at=draw(asked), skipped=draw(st.booleans()),
        )
        for place in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    return WholeCall(call, tuple(questions))


# Counted one by one


def held(wholes: list[WholeCall], stretch: Stretch) -> list[WholeCall]:
    found = [each for each in wholes if each.call.ended_at is not None and each.call.deleted_at is None]
    chosen = [each for each in found if stretch.since <= ordinal(each.call) < stretch.until]
    return sorted(chosen, key=lambda each: ordinal(each.call))


def ended_by_hand(wholes: list[WholeCall], zone: timezone) -> Counter[Ended]:
    return Counter(
        Ended(
            (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=ordinal(each.call))).astimezone(zone).date(),
            each.call.outcome,
            each.call.goal.met,
        )
        for each in wholes
    )


def gaps_by_hand(wholes: list[WholeCall], stretch: Stretch) -> Counter[int]:
    last: dict[str, int] = {}
    gaps: Counter[int] = Counter()
    for each in held(wholes, Stretch()):
        key, at = account_key(each.call.account), ordinal(each.call)
        if key and key in last and stretch.since <= at < stretch.until:
            gaps[(at - last[key] + 4_320_000_000) // 8_640_000_000] += 1
        last[key] = at
    return gaps


def asked_by_hand(wholes: list[WholeCall]) -> list[Asked]:
    parts = []
    for whole in wholes:
        call = whole.call
        spans = tuple(Span(each.since, each.until or call.ended_at) for each in call.spans)
        if not spans and call.started_at:
            spans = (Span(call.started_at, call.ended_at),)
        for each in whole.questions:
            if each.asked_at is None and each.skipped:
                continue
            third = None if each.asked_at is None else third_of(each.asked_at, spans)
            first, middle, last = (int(third == place) for place in range(3))
            parts.append(
                Asked(each.origin, each.text, ordinal(call), 1, int(each.asked_at is not None), (first, middle, last))
            )
    return tally_of(parts).listed()


def unlike_wordings(found: list[Asked]) -> list[Asked]:
    """Two wordings in one call are equally new: either may be shown."""
    return [replace(each, text=each.text if each.origin == "" else "", newest=0) for each in found]


@settings(max_examples=60)
@given(st.lists(whole_calls(), max_size=9), moments(86400 * 4), st.integers(0, 9), st.sampled_from(OFFSETS))
def test_slices_add_up_to_what_one_by_one_comes_to(
    wholes: list[WholeCall], since: datetime, days: int, zone: timezone
) -> None:
    # No two calls of one moment: the store would move one of them by a microsecond
    wholes = list({ordinal(each.call): each for each in wholes}.values())
    began = round(since.timestamp() * 1_000_000)
    with tempfile.TemporaryDirectory() as name, closing(Store.open(Path(name))) as store:
        store.put(wholes)
        for stretch in (Stretch(), Stretch(began, began + days * 86_400_000_000)):
            chosen = held(wholes, stretch)
            with mock.patch.multiple(insights, CALLS=2, GAPS=1, ASKED=2):
                offset = zone.utcoffset(None)
                assert total(store.insights.ended(stretch, offset)) == ended_by_hand(chosen, zone)
                assert total(store.insights.gaps(stretch)) == gaps_by_hand(wholes, stretch)
                found = total(store.insights.asked(stretch)).listed()
                assert unlike_wordings(found) == unlike_wordings(asked_by_hand(chosen))
                goals = [each.call.goal.text for each in chosen]
                assert total(store.insights.goals(stretch, len(goals))) == goals


def call_of(number: int, **changes: object) -> Call:
    at = MONDAY - number * HOUR
    return replace(Call(CallId(f"{number:05}"), started_at=at, ended_at=at + HOUR / 2), **changes)  # type: ignore[arg-type]


def test_goals_of_many_calls_are_an_even_sample(store: Store) -> None:
    calls = [call_of(number, goal=Goal(f"{number:05}")) for number in range(1000)]
    store.put(map(WholeCall, calls))
    found = total(store.insights.goals(Stretch(), 1000))
    goals = [call.goal.text for call in reversed(calls)]
    assert found == [goal for place, goal in enumerate(goals) if is_picked(place, 1000)]
    assert len(found) == SAMPLE


def test_days_outside_of_all_years_are_the_first_or_the_last(store: Store) -> None:
    far = datetime(9999, 12, 31, 23, 30, tzinfo=UTC)
    early = datetime(1, 1, 1, 0, 30, tzinfo=UTC)
    store.put([WholeCall(call_of(1, started_at=at, ended_at=MONDAY)) for at in (far,)])
    store.put([WholeCall(call_of(2, started_at=at, ended_at=MONDAY)) for at in (early,)])
    assert {each.day.year for each in total(store.insights.ended(Stretch(), HOUR))} == {1, 9999}
    assert {each.day.isoformat() for each in total(store.insights.ended(Stretch(), -HOUR))} == {
        "0001-01-01",
        "9999-12-31",
    }


def test_the_calls_since_a_moment_come_in_order_with_questions_and_steps_alone(store: Store) -> None:
    question = Question(QuestionId("q"), CallId("00001"), 0, text="Why?")
    planned = Call(CallId("planned"), planned_for=MONDAY)
    calls = [call_of(3), call_of(2), call_of(1)]
    step = NextStep(StepId("s"), CallId("00001"), 0, "Send it")
    said = Transcript(TranscriptSource.TEXT, None, (Cue(0, 0, "Ana", "Hours of talk"),))
    last = WholeCall(calls[2], (question,), (step,), transcript=said)
    store.put([WholeCall(calls[0]), WholeCall(calls[1]), last, WholeCall(planned)])
    found = store.insights.held_since(MONDAY - 2 * HOUR, 5)
    assert [each.call.id for each in found] == ["00002", "00001"]
    assert found[1] == replace(last, transcript=None)
    assert [each.call.id for each in store.insights.held_since(MONDAY - 9 * HOUR, 2)] == ["00003", "00002"]


MOMENT = MONDAY.replace(microsecond=500_000)
SHORT = Span(MONDAY, MONDAY + HOUR / 3)


@pytest.mark.parametrize(
    ("call", "thirds"),
    [
        (Call(CallId("a"), started_at=MONDAY, ended_at=MONDAY + HOUR), (1, 0, 0)),
        (Call(CallId("a"), started_at=MOMENT, ended_at=MOMENT + HOUR), (1, 0, 0)),
        (Call(CallId("a"), started_at=MOMENT, ended_at=MONDAY + HOUR, spans=(Span(MONDAY),)), (1, 0, 0)),
        (Call(CallId("a"), started_at=MONDAY, ended_at=MONDAY + HOUR, spans=(SHORT,)), (0, 1, 0)),
        (Call(CallId("a"), ended_at=MONDAY + HOUR), (0, 0, 0)),
        (Call(CallId("a"), started_at=MONDAY + HOUR, ended_at=MONDAY), (0, 0, 0)),
    ],
)  # fmt: skip
def test_the_third_is_told_however_the_times_of_the_call_are_kept(
    store: Store, call: Call, thirds: tuple[int, int, int]
) -> None:
    asked = Question(QuestionId("q"), call.id, 0, text="Why?", asked_at=MONDAY + HOUR / 6)
    store.put([WholeCall(call, (asked,))])
    assert total(store.insights.asked(Stretch())).thirds == thirds


def test_a_question_of_any_length_is_told_apart_by_its_first_letters(store: Store) -> None:
    texts = ("田" * TOLD_APART, "田" * TOLD_APART + "x", "田" * (TOLD_APART - 1) + "x")
    calls = [call_of(number) for number in range(3)]
    store.put(
        WholeCall(call, (Question(QuestionId(call.id), call.id, 0, text=text),))
        for call, text in zip(calls, texts, strict=True)
    )
    found = total(store.insights.asked(Stretch())).listed()
    assert [(each.stood, each.text[-1], each.key == key_of("", texts[1])) for each in found] == [
        (2, "田", True),
        (1, "x", False),
    ]


def test_a_gap_goes_back_to_the_last_ended_call_with_the_account_also_before_the_period(store: Store) -> None:
    day = timedelta(days=1)
    first, deleted, planned, other, last = (
        call_of(9, account="Alta", started_at=MONDAY - 9 * day),
        call_of(6, account="Alta", started_at=MONDAY - 6 * day),
        Call(CallId("planned"), account="Alta", planned_for=MONDAY - 5 * day),
        call_of(2, account="Vesta", started_at=MONDAY - 2 * day),
        call_of(1, account=" ALTA ", started_at=MONDAY - day),
    )
    store.put(map(WholeCall, (first, deleted, planned, other, last)))
    gone = store.records.call(deleted.id)
    store.apply((Edit(gone, replace(deleted, deleted_at=MONDAY)),), MONDAY)
    since = round((MONDAY - 3 * day).timestamp() * 1_000_000)
    assert total(store.insights.gaps(Stretch(since))) == Counter({80: 1})


def test_it_is_known_whether_any_call_has_ended(store: Store) -> None:
    store.put([WholeCall(Call(CallId("planned"), planned_for=MONDAY)), WholeCall(call_of(1))])
    assert store.insights.has_ended()
    call = store.records.call(CallId("00001"))
    assert call is not None
    store.apply((Edit(call, replace(call, deleted_at=MONDAY)),), MONDAY)
    assert not store.insights.has_ended()


def test_a_file_that_cannot_be_read_is_said(store: Store) -> None:
    store.put([WholeCall(call_of(1))])
    store.database.execute("drop table next_steps")
    store.database.execute("drop table questions")
    with pytest.raises(StoreError, match="cannot be read"):
        total(store.insights.asked(Stretch()))
