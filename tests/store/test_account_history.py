"""All calls with an account, in whatever spelling; what is open with it, and what it answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId, NextStep, Question, QuestionId, StepId, WholeCall
from callgoal_desktop.store.account_history import AccountHistory, Neighbours
from callgoal_desktop.store.records import PAGE
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY


def call(name: str, account: str, day: float) -> Call:
    """A call with an account on a day."""
    return Call(CallId(name), account, started_at=MONDAY + timedelta(days=day))


def step(name: str, of: str, due: date | None = None, done: bool = False) -> NextStep:
    """A step of a call."""
    return NextStep(StepId(name), CallId(of), 0, name, due=due, done_at=MONDAY if done else None)


def asked(name: str, of: str, answer: str) -> Question:
    """A question of a call."""
    return Question(QuestionId(name), CallId(of), 0, text=name, answer=answer)


A, B, C = call("a", "Łódź  Foods", 0), call("b", "ŁÓDŹ foods", 1), call("c", "Łódź Foods", 2)

DONE = step("s2", "a", done=True)
LATER, SOON = step("s3", "b", date(2026, 12, 1)), step("s4", "b", date(2026, 11, 1))


@pytest.fixture
def history(store: Store) -> AccountHistory:
    """Three calls with one account, two with others, one with none."""
    store.put(
        [
            WholeCall(A, (asked("q1", "a", "old"), asked("q2", "a", "  ")), (step("s1", "a"), DONE)),
            WholeCall(B, (asked("q3", "b", "new"),), (LATER, SOON)),
            WholeCall(C),
            WholeCall(call("x", "Alta", 1.5), (asked("q5", "x", "other"),), (step("s5", "x"),)),
            WholeCall(call("n", "", 3), (asked("q6", "n", "nobody"),), (step("s6", "n"),)),
            WholeCall(call("m", " ", 4)),
        ]
    )  # fmt: skip
    return AccountHistory(store.records)


def test_neighbours_are_of_the_same_account(history: AccountHistory) -> None:
    assert history.neighbours(B) == Neighbours(A, C)
    assert history.neighbours(A) == Neighbours(None, B)
    assert history.neighbours(C) == Neighbours(B, None)
    assert history.neighbours(call("n", "", 3)) == Neighbours()


def test_calls_in_the_trash_are_passed_over(history: AccountHistory, store: Store) -> None:
    store.apply((Edit(B, replace(B, deleted_at=MONDAY)),), MONDAY)
    assert history.neighbours(A) == Neighbours(None, C)
    assert [each.id for each in history.page("łódź foods", None).calls] == ["c", "a"]
    assert history.count("łódź foods") == 2
    assert [each.step.id for each in history.open_steps("łódź foods")] == ["s1"]
    assert [question.id for question, _call in history.answers("łódź foods")] == ["q1"]


def test_all_calls_come_newest_first(history: AccountHistory) -> None:
    page = history.page("łódź foods", None)
    assert page.calls == (C, B, A)
    assert page.after is None
    assert history.count("Łódź foods ") == 3


def test_page_by_page(store: Store) -> None:
    store.put(WholeCall(call(str(number), "Alta", number)) for number in range(PAGE + 2))
    history = AccountHistory(store.records)
    first = history.page("alta", None)
    assert len(first.calls) == PAGE
    assert [each.id for each in history.page("alta", first.after).calls] == ["1", "0"]


def test_open_steps_come_by_their_day(history: AccountHistory) -> None:
    assert [each.step.id for each in history.open_steps("ŁÓDŹ FOODS")] == ["s4", "s3", "s1"]
    assert {each.account for each in history.open_steps("ŁÓDŹ FOODS")} == {"ŁÓDŹ foods", "Łódź  Foods"}


def test_answers_come_newest_first_with_their_calls(history: AccountHistory) -> None:
    assert [(question.id, call) for question, call in history.answers("łódź foods")] == [("q3", B), ("q1", A)]


def test_an_account_without_a_name_has_no_history(history: AccountHistory) -> None:
    assert history.page("", None).calls == ()
    assert history.count(" ") == 0
    assert history.open_steps("") == ()
    assert history.answers(" ") == ()


def test_an_account_is_the_same_in_another_spelling(history: AccountHistory) -> None:
    assert history.is_same("ŁÓDŹ  foods", "łódź Foods ")
    assert not history.is_same("Łódź Foods", "Lodz Foods")
