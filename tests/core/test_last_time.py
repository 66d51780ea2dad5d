"""Last time tells what is still open with an account: no question twice, none that was asked, no promise lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from callgoal_desktop.core.last_time import still_open, taken
from callgoal_desktop.core.records import Call, CallId, NextStep, Question, QuestionId, StepId, WholeCall
from tests.clock import MONDAY

NEWER, OLDER = CallId("newer"), CallId("older")
ENDED = {
    NEWER: Call(NEWER, "Northwind", started_at=MONDAY, ended_at=MONDAY + timedelta(minutes=30)),
    OLDER: Call(OLDER, "Northwind", started_at=MONDAY - timedelta(days=9), ended_at=MONDAY - timedelta(days=9)),
}


def asks(call: CallId, text: str, *, origin: str = "", asked: bool = False, skipped: bool = False) -> Question:
    """A question of a call; its id tells both."""
    at = MONDAY if asked else None
    return Question(QuestionId(f"{call} {text}"), call, 0, text=text, origin=origin, asked_at=at, skipped=skipped)


def held(call: CallId, *parts: Question | NextStep) -> WholeCall:
    """A call that has ended, with these questions and steps."""
    questions = tuple(part for part in parts if isinstance(part, Question))
    return WholeCall(ENDED[call], questions, tuple(part for part in parts if isinstance(part, NextStep)))


def open_ids(*calls: WholeCall) -> list[str]:
    """The questions that are open from these calls, newest first."""
    found = still_open(calls)
    assert found is not None
    return [question.id for question in found.questions]


def test_without_calls_there_is_no_last_time() -> None:
    assert still_open(()) is None


def test_what_was_neither_asked_nor_skipped_is_open() -> None:
    call = held(NEWER, asks(NEWER, "a"), asks(NEWER, "b", asked=True), asks(NEWER, "c", skipped=True))
    assert open_ids(call) == ["newer a"]


@pytest.mark.parametrize(("origin", "words"), [("x/1", "other words"), ("", " A ")])
def test_what_stayed_open_in_two_calls_is_open_once_from_the_newer_one(origin: str, words: str) -> None:
    newer, older = asks(NEWER, "a", origin=origin), asks(OLDER, words, origin=origin)
    assert open_ids(held(NEWER, newer), held(OLDER, older)) == ["newer a"]


def test_what_was_asked_in_any_of_the_calls_is_not_open() -> None:
    assert open_ids(held(NEWER, asks(NEWER, "a", asked=True)), held(OLDER, asks(OLDER, "a"))) == []
    assert open_ids(held(NEWER, asks(NEWER, "a")), held(OLDER, asks(OLDER, "a", asked=True))) == []


def test_a_question_that_was_carried_over_and_reworded_is_still_the_same() -> None:
    reworded = replace(asks(NEWER, "put better"), carried_from=QuestionId("older a"))
    assert open_ids(held(NEWER, reworded), held(OLDER, asks(OLDER, "a"))) == ["newer put better"]


def test_what_was_skipped_on_purpose_later_is_settled() -> None:
    assert open_ids(held(NEWER, asks(NEWER, "a", skipped=True)), held(OLDER, asks(OLDER, "a"))) == []
    assert open_ids(held(NEWER, asks(NEWER, "a")), held(OLDER, asks(OLDER, "a", skipped=True))) == ["newer a"]


def test_a_call_without_an_end_leaves_no_question_open_and_hides_none() -> None:
    unfinished = replace(held(NEWER, asks(NEWER, "a"), asks(NEWER, "b")), call=replace(ENDED[NEWER], ended_at=None))
    assert open_ids(unfinished, held(OLDER, asks(OLDER, "a"))) == ["older a"]


def test_questions_without_words_are_not_the_same() -> None:
    blank = [replace(asks(NEWER, ""), id=QuestionId(id)) for id in "ab"]
    assert open_ids(held(NEWER, *blank)) == ["a", "b"]


def step(call: CallId, id: str, due: date | None = None, *, done: bool = False) -> NextStep:
    """A next step of a call."""
    return NextStep(StepId(id), call, 0, id, due=due, done_at=MONDAY if done else None)


def test_steps_that_are_not_done_are_open_the_first_due_first() -> None:
    late, soon = date(2026, 12, 1), date(2026, 11, 20)
    newer = held(NEWER, step(NEWER, "some day"), step(NEWER, "late", late), step(NEWER, "done", soon, done=True))
    found = still_open([newer, held(OLDER, step(OLDER, "soon", soon))])
    assert found is not None
    assert [each.id for each in found.steps] == ["soon", "late", "some day"]
    assert found.call_of(found.steps[0].call_id) == ENDED[OLDER]


def test_a_step_that_was_ticked_while_it_was_shown_stays() -> None:
    found = still_open([held(NEWER, step(NEWER, "a", done=True), step(NEWER, "b", done=True))], {StepId("b")})
    assert found is not None
    assert [each.id for each in found.steps] == ["b"]


def test_the_answers_are_those_of_the_last_call_its_key_issues_first() -> None:
    plain = replace(asks(NEWER, "a", asked=True), answer="plain")
    starred = replace(asks(NEWER, "b", asked=True), answer="starred", key_issue=True)
    nothing = replace(asks(NEWER, "c", asked=True), answer=" ")
    found = still_open([held(NEWER, plain, starred, nothing), held(OLDER, replace(plain, call_id=OLDER))])
    assert found is not None
    assert found.call == ENDED[NEWER]
    assert found.answers == (starred, plain)


def test_a_question_is_taken_when_it_was_carried_over_asked_or_answered() -> None:
    earlier, here = asks(OLDER, "a"), asks(NEWER, "a")
    assert taken([earlier], [here, asks(NEWER, "b", asked=True)]) == [False]
    for touched in (
        replace(here, text="other", carried_from=earlier.id),
        replace(here, asked_at=MONDAY),
        replace(here, answer="said"),
    ):
        assert taken([earlier], [touched]) == [True]
