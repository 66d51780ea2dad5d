"""Finding calls: by what is typed, by filters, in searches that are kept; the list keeps its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, Outcome, StepId, Verdict, WholeCall
from callgoal_desktop.models.calls import HEADS_DAY
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.journeys.driver import Driver
from tests.journeys.walk import content


def held(name: str, days_ago: float, account: str, goal: str, **fields: object) -> WholeCall:
    """A call that was held so many days before that Monday."""
    at = MONDAY - timedelta(days=days_ago)
    call = Call(CallId(name), account, goal=Goal(goal), started_at=at, ended_at=at + timedelta(minutes=30))
    return WholeCall(replace(call, **fields))  # type: ignore[arg-type]


CALLS = (
    held("1", 1, "Northwind Foods", "what recalls cost", outcome=Outcome.ADVANCE, qualified=Verdict.YES),
    replace(
        held("2", 3, "Alta Dairy", "what recalls cost a day", outcome=Outcome.CONTINUATION, playbook="qualify-first"),
        steps=(NextStep(StepId("s"), CallId("2"), 0, "Send the report"),),
    ),
    held("3", 20, "Northwind Foods", "first call about the cost of the plant", outcome=Outcome.CONTINUATION),
    held("4", 40, "Harbor Seafood", "no recall owner", outcome=Outcome.NO_SALE, lesson="cost cost cost"),
    held("5", 40.1, "Harbor Seafood", "the pilot plant"),
)


@pytest.fixture
def user(closed: Driver) -> Driver:
    """A user who has five calls behind, on the review page."""
    store = Store.open(closed.folder)
    store.put(CALLS)
    store.search.index_pending()
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    return closed


def found(user: Driver) -> str:
    """The ids of the calls that are listed."""
    model = user.find("callList", QListView).model()
    rows = (model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount()))
    return "".join(call.id for call in rows)


def look_for(user: Driver, text: str, ids: str) -> None:
    """Type it over what was looked for, and see these calls."""
    user.click("searchEdit")
    user.press("Ctrl+A", "Delete")
    user.type(text)
    user.wait(lambda: found(user) == ids, f"{found(user)} instead of {ids}")


def test_by_words_phrases_and_what_calls_are(user: Driver) -> None:
    look_for(user, "recall cost", "124")
    assert user.text("foundLabel") == "3 of 5"
    look_for(user, "recall cost -account:north", "24")
    look_for(user, '"pilot plant"', "5")
    look_for(user, "outcome:advance", "1")
    look_for(user, "account:northwind before:2026-11-10", "3")
    look_for(user, "after:2026-11-20 cost", "12")
    look_for(user, "outcome:nonsense", "")
    assert "Try fewer" in " ".join(user.labels())


def test_while_a_query_is_half_typed_nothing_is_refused(user: Driver) -> None:
    user.click("searchEdit")
    for letter in 'account:"north -( outcome:':
        user.type(letter)
    user.wait(lambda: found(user) == "")
    user.press("Ctrl+A", "Delete")
    user.wait(lambda: found(user) == "12345")
    assert user.text("foundLabel") == "5 calls"


def test_the_list_goes_by_days(user: Driver) -> None:
    model = user.find("callList", QListView).model()
    assert [model.index(row, 0).data(HEADS_DAY) for row in range(5)] == [True, True, True, True, False]


def test_by_filters_which_undo_takes_back(user: Driver) -> None:
    user.click("periodFilter")
    user.choose("30 days")
    assert found(user) == "123"
    assert user.text("periodFilter") == "30 days"
    assert user.find("periodFilter", QPushButton).isChecked()
    user.click("outcomeFilter")
    user.choose("continuation")
    assert found(user) == "23"
    look_for(user, "recall", "2")
    look_for(user, "plant", "3")
    user.press("Ctrl+Z", "Ctrl+Z")
    user.press("Ctrl+Z")
    user.wait(lambda: found(user) == "123", found(user))
    assert user.text("outcomeFilter") == "All outcomes"
    user.reopen()
    assert found(user) == "123"
    assert user.text("periodFilter") == "30 days"


def test_by_more_filters(user: Driver) -> None:
    user.click("moreFilter")
    user.choose("Qualified")
    assert found(user) == "12345"
    user.click("moreFilter")
    user.choose("With open steps")
    assert found(user) == "2"
    assert user.text("moreFilter") == "With open steps"
    user.click("moreFilter")
    user.choose("Only with Alta Dairy")
    assert found(user) == "2"
    user.click("moreFilter")
    user.choose("Show all calls")
    assert found(user) == "12345"
    assert user.text("moreFilter") == "More"
    user.click("playbookFilter")
    user.choose("Qualify first")
    assert found(user) == "2"


def test_a_phrase_that_is_half_typed_leaves_the_filters_alone(user: Driver) -> None:
    user.click("periodFilter")
    user.choose("30 days")
    look_for(user, '"the pl', "3")


def test_undo_of_a_deletion_keeps_the_search(user: Driver) -> None:
    look_for(user, "spreadsheets OR nothing", "")
    look_for(user, "pilot", "5")
    user.press("Down")
    user.press("Delete")
    user.wait(lambda: found(user) == "")
    user.press("Ctrl+Z")
    user.wait(lambda: found(user) == "5")
    assert user.text("searchEdit") == "pilot"


def test_a_call_that_is_mended_comes_and_goes_with_the_search(user: Driver) -> None:
    look_for(user, "outcome:none", "5")
    workspace = content(user).workspace
    call = workspace.call(CallId("5"))
    assert call is not None
    workspace.perform("choose outcome", Edit(call, replace(call, outcome=Outcome.ORDER)))
    user.wait(lambda: found(user) == "")
    workspace.perform("choose outcome", Edit(replace(call, outcome=Outcome.ORDER), call))
    user.wait(lambda: found(user) == "5")


def test_what_no_filter_leaves_says_so(user: Driver) -> None:
    user.click("outcomeFilter")
    user.choose("order")
    assert found(user) == ""
    assert "No call is like this. Try fewer words or filters." in user.labels()


def test_a_search_is_kept_and_chosen_again(user: Driver) -> None:
    look_for(user, "recall", "124")
    user.click("outcomeFilter")
    user.choose("continuation")
    assert found(user) == "2"
    user.click("savedSearches")
    user.choose("Save this search")
    assert user.text("savedSearches") == "Saved (1)"
    user.click("moreFilter")
    user.choose("Show all calls")
    look_for(user, "", "12345")
    user.reopen()
    user.click("savedSearches")
    user.choose("recall · continuation")
    assert found(user) == "2"
    assert user.text("searchEdit") == "recall"
    user.click("savedSearches")
    user.choose("Remove", "recall · continuation")
    assert user.text("savedSearches") == "Saved"
    user.press("Ctrl+Z")
    assert user.text("savedSearches") == "Saved (1)"


def test_the_best_match_comes_first(user: Driver) -> None:
    look_for(user, "cost", "1234")
    user.click("bestMatchButton")
    user.wait(lambda: found(user)[:1] == "4", found(user))
    assert sorted(found(user)) == list("1234")
    user.reopen()
    user.wait(lambda: found(user)[:1] == "4", found(user))
    look_for(user, "outcome:advance", "1")
    assert not user.sees("bestMatchButton")


def test_a_call_far_down_the_list_is_read_without_reading_all(closed: Driver) -> None:
    store = Store.open(closed.folder)
    store.put(held(f"c{number}", number, f"Account {number}", "goal") for number in range(1200))
    store.search.index_pending()
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    model = closed.find("callList", QListView).model()
    look_for(closed, "account:1150", "c1150")
    closed.wait(lambda: "Account 1150" in closed.labels())
    closed.click("searchEdit")
    closed.press("Ctrl+A", "Delete")
    closed.wait(lambda: model.rowCount() > 1)
    assert "Account 1150" in closed.labels()
    assert model.rowCount() < 800
