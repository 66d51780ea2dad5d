"""Calls are found by what they are: the newest at once, the others beside the window, and none twice or never."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest

from callgoal_desktop.core.arrivals import Arrival
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.query import Query
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Goal,
    NextStep,
    Outcome,
    StepId,
    Transcript,
    TranscriptSource,
    Verdict,
    WholeCall,
)
from callgoal_desktop.store import finding, recent
from callgoal_desktop.store.aside import WAITS
from callgoal_desktop.store.search import FOUND, Found
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.queries import have_all_wait, typed

T = TypeVar("T")


def result(work: Generator[float, None, T]) -> T:
    """Do the work to its end."""
    try:
        while True:
            at = next(work)
            assert at == WAITS or 0 <= at <= 1
    except StopIteration as stopped:
        value: T = stopped.value
        return value


def held(name: str, days: float = 0, **fields: object) -> WholeCall:
    """A call that was held so many days after that Monday."""
    return WholeCall(replace(Call(CallId(name), started_at=MONDAY + timedelta(days=days)), **fields))  # type: ignore[arg-type]


def page(store: Store, text: str, below: int | None = None, limit: int = 99) -> Found:
    """What is found by a typed text."""
    return result(store.finding.page(typed(text), below, limit))


def found(store: Store, text: str) -> list[str]:
    """The ids of it; every way of finding must say the same."""
    ids = [hit.call.id for hit in page(store, text).hits]
    assert list(map(str, result(store.finding.ids(typed(text))))) == ids
    assert result(store.finding.count(typed(text))) == len(ids)
    assert [hit.call.id for hit in store.search.page(typed(text), None, 99).hits] == ids
    return list(map(str, ids))


@pytest.fixture(params=["all at hand", "two at hand", "waiting"])
def calls(request: pytest.FixtureRequest, store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Five calls: all among the newest, or but two of them, or all waiting to be indexed, too many to read at once."""
    if request.param != "all at hand":
        monkeypatch.setattr(recent, "NEWEST", 2)
    monkeypatch.setattr(finding, "WAITING", 0)
    store.put(
        [
            held("a", 0, account="Northwind", notes="plant", outcome=Outcome.ADVANCE, qualified=Verdict.YES),
            held("b", 1, account="Northwind", notes="plant", outcome=Outcome.NO_SALE, playbook="qualify-first"),
            held("c", 2, account="Alta Dairy", notes="northwind plants", outcome=Outcome.ADVANCE, playbook="renewal"),
            replace(
                held("d", 30, goal=Goal("pilot plant")),
                steps=(NextStep(StepId("s1"), CallId("d"), 0, "send"),),
                transcript=Transcript(TranscriptSource.ZOOM, None, (Cue(0, 1, "Dana", "budget"),)),
            ),
            replace(
                held("e", 31, notes="plant pilot", qualified=Verdict.NO),
                steps=(NextStep(StepId("s2"), CallId("e"), 0, "send", done_at=MONDAY),),
            ),
        ]
    )
    if request.param == "waiting":
        have_all_wait(store)
    return store


QUERIES = {
    "": "edcba",
    "plant": "edcba",
    "plants": "c",
    '"plant"': "edba",
    '"pilot plant"': "d",
    '"pilot pl': "d",
    "pilot -plants": "ed",
    "-pilot": "cba",
    '-pilot -"plant"': "c",
    "plant -account:north": "edc",
    "account:northwind": "ba",
    "northwind": "cba",
    "-account:northwind": "edc",
    "said:budget": "d",
    "goal:plant": "d",
    "outcome:advance": "ca",
    "plant outcome:advance": "ca",
    "plant -outcome:advance": "edb",
    "-outcome:advance": "edb",
    "outcome:none": "ed",
    "outcome:none outcome:no-sale": "edb",
    "-outcome:none": "cba",
    "qualified:yes": "a",
    "qualified:none": "dcb",
    "-qualified:no": "dcba",
    "playbook:qualify": "b",
    "playbook:Renewal playbook:qual": "cb",
    "-playbook:renewal": "edba",
    'playbook:"renewal"': "c",
    'playbook:"renew"': "",
    'with:"northwind"': "ba",
    "with:north": "",
    '-with:"NORTHWIND"': "edc",
    'plant with:"alta dairy" with:"Northwind"': "cba",
    "has:open-steps": "d",
    "-has:open-steps": "ecba",
    "plant has:open": "d",
    "has:transcript": "d",
    "after:2026-12": "ed",
    "before:2026-12": "cba",
    "plant after:2026-11-24 before:2026-11-25": "b",
    "before:0001-01-01": "",
    "after:9999-12-31": "",
    "zzzz": "",
    "-zzzz": "edcba",
    "outcome:foo": "",
}


class TestWhatACallIs:
    @pytest.mark.parametrize(("text", "ids"), QUERIES.items())
    def test_is_found(self, calls: Store, text: str, ids: str) -> None:
        assert "".join(found(calls, text)) == ids

    def test_is_told_by_its_date_where_it_was(self, store: Store) -> None:
        late = MONDAY.replace(hour=23, minute=59)
        store.put([held("a", started_at=late), held("b", started_at=late + timedelta(minutes=2))])
        assert found(store, "before:2026-11-24") == ["a"]
        assert found(store, "after:2026-11-24") == ["b"]

    def test_is_when_it_was_made_where_it_has_no_time(self, store: Store) -> None:
        store.put([WholeCall(Call(CallId("019382aa-0000-7000-8000-000000000000"))), WholeCall(Call(CallId("odd")))])
        assert len(found(store, "after:2024 before:2025")) == 1
        assert found(store, "before:1971") == ["odd"]


class TestPages:
    @pytest.mark.parametrize("text", ["plant", "-zzz", "", "outcome:advance outcome:none outcome:no-sale"])
    def test_follow_one_another_without_a_gap(self, calls: Store, text: str) -> None:
        ids, below = "", None
        for _page in range(6):
            some = page(calls, text, below, 2)
            ids += "".join(hit.call.id for hit in some.hits)
            below = some.after
            if below is None:
                break
        assert ids == "edcba"
        assert below is None

    def test_of_words_show_where_they_are(self, calls: Store) -> None:
        assert all(FOUND in hit.snippet for hit in page(calls, "plant").hits)
        assert [hit.snippet for hit in page(calls, "outcome:advance").hits] == ["", ""]


class TestBestMatch:
    def test_has_first_where_the_words_count_most(self, store: Store) -> None:
        store.put(
            [
                held("a", 0, notes="plant " + "and so on " * 50),
                held("b", 1, notes="plant plant plant"),
                held("c", 2, account="Plant"),
                held("d", 3, notes="no such word"),
            ]
        )
        store.search.index_pending()
        hits = result(store.finding.best(typed("plant"), 9)).hits
        assert [hit.call.id for hit in hits] == ["c", "b", "a"]
        assert all(FOUND in hit.snippet for hit in hits)
        assert [hit.call.id for hit in result(store.finding.best(typed("plant"), 1)).hits] == ["c"]

    def test_has_what_waits_before_all(self, store: Store) -> None:
        call = held("b", 1, notes="plant " + "and so on " * 50)
        store.put([held("a", 0, notes="plant"), call])
        store.search.index_pending()
        store.apply((Edit(call.call, replace(call.call, notes="plant, changed")),), MONDAY)
        assert [hit.call.id for hit in result(store.finding.best(typed("plant"), 9)).hits] == ["b", "a"]


class TestAtOnce:
    def test_is_the_same_whether_the_newest_do_or_not(self, calls: Store) -> None:
        for made in (False, True):
            if made:
                result(calls.finding.ready())
            for text, ids in (("plant", "edcba"), ("northwind", "cba"), ("", ""), ("zzzz", "")):
                assert "".join(hit.call.id for hit in calls.finding.at_once(typed(text), 9)) == ids
            assert [hit.call.id for hit in calls.finding.at_once(typed("plant"), 2)] == ["e", "d"]


class TestTheNewest:
    def test_miss_nothing_that_lies_between_them_and_what_waits(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(recent, "NEWEST", 4)
        store.put([held(f"{day}", day, notes="plant") for day in range(10)])
        store.search.index_pending()
        old = store.records.call(CallId("2"))
        assert old is not None
        store.apply((Edit(old, replace(old, notes="plant, changed")),), MONDAY)
        assert [hit.call.id for hit in page(store, "plant", None, 5).hits] == ["9", "8", "7", "6", "5"]

    def test_are_copied_anew_after_what_was_rolled_back(self, store: Store) -> None:
        store.put([held("a", 0, notes="plant")])
        store.search.index_pending()

        def broken() -> Generator[WholeCall, None, None]:
            yield held("b", 1, notes="plant")
            result(store.finding.ready())
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            store.put(broken())
        assert found(store, "plant") == ["a"]

    def test_are_not_copied_within_an_import_which_may_be_dropped(self, store: Store) -> None:
        store.put([held(name, day, notes="plant") for day, name in enumerate("ab")])
        taking = store.take_in(iter([Arrival(held(f"{day}", day, notes="plant")) for day in range(2, 30)]))
        with closing(taking):
            for _call in range(20):
                next(taking)
            assert [hit.call.id for hit in page(store, "plant").hits] == ["b", "a"]
            assert not store.search.index.recent.is_made
        assert found(store, "plant") == ["b", "a"]

    def test_do_not_grow_for_ever(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(recent, "NEWEST", 3)
        store.put([held("a", 0, notes="plant")])
        store.search.index_pending()
        assert found(store, "plant") == ["a"]
        for day in range(1, 9):
            store.apply((Edit(None, held(f"{day}", day, notes="plant").call),), MONDAY)
            store.search.index_pending()
        assert len(found(store, "plant")) == 9
        [(size,)] = store.database.execute("select count(*) from temp.recent")
        assert size <= 6

    def test_are_followed_as_they_change(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(recent, "NEWEST", 2)
        store.put([held(name, day, notes="plant") for day, name in enumerate("abcd")])
        store.search.index_pending()
        assert found(store, "plant") == ["d", "c", "b", "a"]
        last = store.records.call(CallId("d"))
        assert last is not None
        moved = replace(last, notes="oven", started_at=MONDAY - timedelta(days=1))
        store.apply((Edit(last, moved),), MONDAY)
        store.search.index_pending()
        assert found(store, "plant") == ["c", "b", "a"]
        assert found(store, "oven") == ["d"]
        store.apply((Edit(None, held("e", 9, notes="oven").call),), MONDAY)
        store.search.index_pending()
        assert found(store, "oven") == ["e", "d"]
        [(size,)] = store.database.execute("select count(*) from temp.recent")
        assert size == 2

    def test_are_not_asked_while_the_index_changes(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(recent, "STEP", 1)
        store.put([held(name, day, notes="plant") for day, name in enumerate("abcd")])
        store.search.index_pending()
        making = store.finding.page(typed("plant"), None, 9)
        next(making)
        last = store.records.call(CallId("d"))
        assert last is not None
        store.apply((Edit(last, replace(last, notes="oven")),), MONDAY)
        store.search.index_pending()
        assert [hit.call.id for hit in result(making).hits] == ["c", "b", "a"]
        assert found(store, "plant") == ["c", "b", "a"]


class TestAFileThatCannotBeRead:
    def test_is_told(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        store.put([held("a")])
        store.search.index_pending()
        store.database.execute("drop table search")
        with pytest.raises(StoreError, match="cannot be searched"):
            result(store.finding.ready())
        with pytest.raises(StoreError, match="cannot be searched"):
            result(store.finding.best(typed("plant"), 9))

    def test_is_told_of_a_file_that_is_gone(self, store: Store) -> None:
        store.path.rename(store.path.with_name("elsewhere.db"))
        with pytest.raises(StoreError, match="cannot be read"):
            result(store.finding.count(Query(since=date(2026, 1, 1))))
