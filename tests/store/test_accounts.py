"""What planning asks for: known accounts and contacts, and the last calls with one, however many there are."""

from __future__ import annotations

from datetime import timedelta

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Desk,
    NextStep,
    Question,
    QuestionId,
    StepId,
    WholeCall,
)
from callgoal_desktop.store.accounts import HELD, KEYS, OFFERED, RECENT
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY

TYPED_IN = CallId("typed in")


def held(store: Store, account: str, contact: str = "", *, day: int, deleted: bool = False) -> Call:
    """A call that was held so many days after Monday."""
    at = MONDAY + timedelta(days=day)
    call = Call(
        CallId(f"{account[:40]} {day}"),
        account,
        contact,
        started_at=at,
        ended_at=at + timedelta(minutes=30),
        deleted_at=MONDAY if deleted else None,
    )
    store.put([WholeCall(call)])
    return call


def like(store: Store, text: str) -> list[str]:
    """The accounts that are offered for a text."""
    return store.accounts.like(text, TYPED_IN)


def test_accounts_are_found_by_how_they_begin_the_last_one_first(store: Store) -> None:
    for day, account in enumerate(("Northwind Foods", "Norma Jeans", "Southwind", "Northwind Foods")):
        held(store, account, day=day)
    assert like(store, "nor") == ["Northwind Foods", "Norma Jeans"]
    assert like(store, "NORM") == ["Norma Jeans"]
    assert like(store, "x") == []


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_typed_finds_nothing(store: Store, text: str) -> None:
    held(store, "Northwind", day=0)
    assert like(store, text) == []
    assert store.accounts.contacts_like(text, "", TYPED_IN) == []
    assert store.accounts.earlier_calls(Call(CallId("new"), text)) == ()


def test_an_account_in_another_case_or_spacing_is_the_same_in_its_newest_spelling(store: Store) -> None:
    held(store, "NORTHWIND  foods", day=0)
    held(store, " Northwind Foods", day=1)
    assert like(store, "north") == [" Northwind Foods"]


def test_a_recent_account_is_found_by_any_of_its_words(store: Store) -> None:
    held(store, "Northwind Foods", day=0)
    assert like(store, "foo") == ["Northwind Foods"]
    assert like(store, "wind") == []


def test_an_account_of_long_ago_is_found_by_its_beginning(store: Store) -> None:
    held(store, "Ancient", day=-9)
    for day in range(RECENT):
        held(store, "Busy", day=day)
    assert like(store, "anc") == ["Ancient"]


def test_signs_that_mean_something_to_sql_are_letters_like_others(store: Store) -> None:
    for day, account in enumerate(("100% Juice", "100 Juices", "a_b", "axb", 'O\'Neil "and" sons', "🥐 Bakery")):
        held(store, account, day=day)
    assert like(store, "100%") == ["100% Juice"]
    assert like(store, "a_") == ["a_b"]
    assert like(store, "o'n") == ['O\'Neil "and" sons']
    assert like(store, '"and') == ['O\'Neil "and" sons']
    assert like(store, "🥐") == ["🥐 Bakery"]


def test_calls_in_the_trash_and_the_one_that_is_typed_in_do_not_count(store: Store) -> None:
    held(store, "Gone", "Gwen", day=0, deleted=True)
    store.put([WholeCall(Call(TYPED_IN, "Go", "Gus"))])
    assert like(store, "go") == []
    assert store.accounts.contacts_like("go", "", TYPED_IN) == []


def test_no_more_are_offered_than_can_be_read(store: Store) -> None:
    store.put(
        WholeCall(Call(CallId(f"{day}"), f"North {day}", f"Dana {day}", started_at=MONDAY + timedelta(days=day)))
        for day in range(KEYS + RECENT)
    )
    assert len(like(store, "north")) == OFFERED
    assert like(store, "north")[0] == f"North {KEYS + RECENT - 1}"


def test_contacts_of_the_account_come_the_last_one_first(store: Store) -> None:
    for day, contact in enumerate(("Dana Wu, COO", "Raj", "", "dana wu, coo", "Mei")):
        held(store, "Northwind", contact, day=day)
    held(store, "Southwind", "Stranger", day=9)
    assert store.accounts.contacts_like("northwind ", "", TYPED_IN) == ["Mei", "dana wu, coo", "Raj"]
    assert store.accounts.contacts_like("Northwind", "WU", TYPED_IN) == ["dana wu, coo"]
    assert store.accounts.contacts_like("Northwind", "ana", TYPED_IN) == []


def test_the_last_calls_come_whole_newest_first(store: Store) -> None:
    calls = [held(store, "Northwind", day=day) for day in range(HELD + 2)]
    newest = calls[-1]
    question, step = Question(QuestionId("q"), newest.id, 0), NextStep(StepId("s"), newest.id, 0)
    store.apply((Edit(None, question), Edit(None, step)), MONDAY)
    earlier = store.accounts.earlier_calls(Call(CallId("new"), "NORTHWIND"))
    assert [whole.call for whole in earlier] == calls[: -HELD - 1 : -1]
    assert earlier[0] == WholeCall(newest, (question,), (step,))


def test_a_call_in_the_trash_the_live_one_a_planned_one_and_itself_are_no_last_time(store: Store) -> None:
    held(store, "Northwind", day=0, deleted=True)
    itself = held(store, "Northwind", day=1)
    live = Call(CallId("live"), "Northwind", started_at=MONDAY)
    store.put([WholeCall(live), WholeCall(Call(CallId("planned"), "Northwind"))])
    store.apply((Edit(Desk(None), Desk(live.id)),), MONDAY)
    assert store.accounts.earlier_calls(itself) == ()


def test_two_thousand_calls_of_one_account_are_not_all_read(store: Store) -> None:
    store.put(
        WholeCall(
            call := Call(CallId(f"{day}"), "Northwind", started_at=MONDAY + timedelta(days=day)),
            (Question(QuestionId(f"q{day}"), call.id, 0),),
        )
        for day in range(2000)
    )
    assert [whole.call.id for whole in store.accounts.earlier_calls(Call(CallId("new"), "Northwind"))] == [
        "1999",
        "1998",
        "1997",
        "1996",
        "1995",
    ]


@pytest.mark.parametrize("query", ["_NEWEST", "_BEGINNING", "_EARLIER"])
def test_no_key_reads_all_calls(store: Store, query: str) -> None:
    from callgoal_desktop.store import accounts

    sql = {"_NEWEST": accounts._NEWEST, "_BEGINNING": accounts._BEGINNING, "_EARLIER": accounts._EARLIER}[query]
    plan = [str(row[3]) for row in store.database.execute(f"explain query plan {sql}", ("a", "b"))]
    assert not [step for step in plan if step.startswith("SCAN calls") and "INDEX" not in step]
    assert not [step for step in plan if "TEMP B-TREE" in step]


def test_a_carried_question_leads_back_to_its_call(store: Store) -> None:
    call = held(store, "Northwind", day=0)
    open_there = Question(QuestionId("there"), call.id, 0)
    new = Call(CallId("new"), "Northwind")
    carried = Question(QuestionId("here"), new.id, 0, carried_from=open_there.id)
    lost = Question(QuestionId("lost"), new.id, 1, carried_from=QuestionId("purged"))
    store.apply(tuple(Edit(None, record) for record in (open_there, new, carried, lost)), MONDAY)
    assert store.accounts.carried_from(new.id) == {carried.id: call}


def test_a_damaged_file_is_said(store: Store) -> None:
    store.database.execute("drop table questions")
    held_call = Call(CallId("a"), "Northwind", started_at=MONDAY)
    store.apply((Edit(None, held_call),), MONDAY)
    with pytest.raises(StoreError, match="cannot be read"):
        store.accounts.earlier_calls(Call(CallId("new"), "Northwind"))
