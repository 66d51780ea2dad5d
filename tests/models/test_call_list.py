"""The list of the review page: newest first, a page at a time, what a search finds, and the trash."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId, Desk, Goal
from callgoal_desktop.models.calls import CALL, FOUND, FOUND_END, HEADS_DAY, HITS, IS_LIVE, SNIPPET, CallList
from callgoal_desktop.store.records import PAGE
from callgoal_desktop.store.store import Store
from callgoal_desktop.workspace import Shelf, Workspace
from tests.clock import MONDAY

MANY = 260


class Follower:
    """Knows the rows only by what the model has said of them; ``heard`` is what it said."""

    def __init__(self, model: CallList) -> None:
        self.model = model
        self.heard: list[tuple[str, int, int]] = []
        self.calls: list[object] = self._calls()
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.dataChanged.connect(self._changed)
        for never in (model.rowsMoved, model.rowsRemoved):
            never.connect(lambda *_place: self.heard.append(("never", 0, 0)))

    def _calls(self) -> list[object]:
        return [self._call(row) for row in range(self.model.rowCount())]

    def _call(self, row: int) -> object:
        return self.model.index(row).data(CALL)

    def _reset(self) -> None:
        self.heard.append(("reset", 0, 0))
        self.calls = self._calls()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heard.append(("inserted", first, last))
        self.calls[first:first] = [self._call(row) for row in range(first, last + 1)]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.heard.append(("changed", first.row(), last.row()))
        for row in range(first.row(), last.row() + 1):
            self.calls[row] = self._call(row)


def call(day: int) -> Call:
    """A call of this day; one in ten is with Northwind."""
    account = "Northwind" if day % 10 == 0 else "Contoso"
    return Call(CallId(f"c{day:03}"), account, goal=Goal(f"goal {day}"), started_at=MONDAY + timedelta(days=day))


def kept(store: Store, number: int) -> list[Call]:
    """So many calls in the store, newest first."""
    calls = [call(day) for day in range(number)]
    store.apply(tuple(Edit(None, each) for each in calls), MONDAY)
    return calls[::-1]


def watched(workspace: Workspace) -> tuple[CallList, Follower, QAbstractItemModelTester]:
    """A list of the calls, one who follows it, and Qt's own eyes on it: what they complain of fails the test."""
    model = CallList(workspace)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)  # else it scrolls by itself, in the midst of every change
    model.show_calls()
    return model, Follower(model), tester


def fetch_all(model: CallList) -> None:
    """Scroll to the end."""
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


def calls_of(model: CallList) -> list[Call]:
    """The calls that are listed."""
    return [listed.call for listed in model.listed]


def shelved(workspace: Workspace, shelf: Shelf) -> list[Call]:
    """All that lies on a shelf, newest first."""
    page = workspace.page(shelf, None)
    calls = list(page.calls)
    while page.after is not None:
        page = workspace.page(shelf, page.after)
        calls += page.calls
    return calls


def test_many_calls_are_read_a_page_at_a_time(workspace: Workspace, store: Store) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    model.show_calls()
    follower.heard.clear()
    lengths = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        lengths.append(model.rowCount())
    pages = [*range(PAGE, MANY, PAGE), MANY]
    assert lengths == pages
    assert follower.heard == [("inserted", first, end - 1) for first, end in pairwise(pages)]
    assert follower.calls == calls_of(model) == calls
    assert not model.canFetchMore(model.index(0))


@pytest.mark.parametrize("number", [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE])
def test_every_number_of_calls_has_an_end(workspace: Workspace, store: Store, number: int) -> None:
    calls = kept(store, number)
    model, follower, _tester = watched(workspace)
    fetch_all(model)
    assert follower.calls == calls_of(model) == calls


@pytest.mark.parametrize("number", [PAGE, 2 * PAGE])
def test_an_empty_last_page_adds_no_rows(workspace: Workspace, store: Store, number: int) -> None:
    kept(store, number)
    model, follower, _tester = watched(workspace)
    fetch_all(model)
    assert all(first <= last for what, first, last in follower.heard if what == "inserted")


@pytest.mark.parametrize("row", [0, 77, 180, MANY - 1])
def test_a_change_in_a_call_changes_its_row_alone(workspace: Workspace, store: Store, row: int) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    fetch_all(model)
    follower.heard.clear()
    after = replace(calls[row], lesson="Ask for the plant manager first.")
    workspace.perform("type", Edit(calls[row], after))
    assert follower.heard == [("changed", row, row)]
    calls[row] = after
    assert follower.calls == calls
    workspace.undo()
    assert follower.heard == [("changed", row, row)] * 2


def test_a_change_in_a_call_that_is_not_listed_yet_says_nothing(workspace: Workspace, store: Store) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    model.show_calls()
    follower.heard.clear()
    workspace.perform("type", Edit(calls[-1], replace(calls[-1], lesson="x")))
    assert follower.heard == []
    assert model.place(calls[-1].id) is None


def test_a_search_lists_what_it_finds(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    for pending in (True, False):
        model.show_calls("northw")
        qtbot.waitUntil(lambda: model.total == MANY // 10)
        assert follower.calls == [each for each in calls if each.account == "Northwind"], pending
        assert not model.canFetchMore(QModelIndex())
        for row in range(model.rowCount()):
            assert f"{FOUND}Northwind{FOUND_END}" in model.index(row).data(SNIPPET)
        list(workspace.index_work())
        model.show_calls()
        assert model.total is None
    model.show_calls("nothing like it")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    model.show_calls("   ")
    assert model.rowCount() == PAGE
    assert model.index(0).data(SNIPPET) == ""


def test_a_search_keeps_the_place_that_it_found_when_the_call_changes(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    kept(store, MANY)
    model, follower, _tester = watched(workspace)
    model.show_calls("Northwind")
    qtbot.waitUntil(lambda: model.total == MANY // 10)
    follower.heard.clear()
    found = model.listed[3]
    workspace.perform("type", Edit(found.call, replace(found.call, lesson="x")))
    assert follower.heard == [("changed", 3, 3)]
    assert model.listed[3].snippet == found.snippet


def test_a_search_is_read_a_page_at_a_time(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    model.show_calls("goal")
    qtbot.waitUntil(lambda: model.rowCount() == HITS)
    qtbot.waitUntil(lambda: model.total == MANY)
    while model.rowCount() < MANY:
        had = model.rowCount()
        model.fetchMore(QModelIndex())
        qtbot.waitUntil(lambda had=had: model.rowCount() == min(MANY, had + HITS))  # type: ignore[misc]
    qtbot.waitUntil(lambda: not model.canFetchMore(QModelIndex()))
    assert follower.calls == calls_of(model) == calls


def test_a_search_of_which_all_is_listed_is_counted(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    kept(store, MANY)
    model, _follower, _tester = watched(workspace)
    assert model.total is None
    model.show_calls("northwind")
    qtbot.waitUntil(lambda: model.total == MANY // 10)


def test_a_query_that_asks_for_nothing_lists_all(workspace: Workspace, store: Store) -> None:
    kept(store, MANY)
    model, _follower, _tester = watched(workspace)
    model.show_calls("outcome: account:")
    assert model.query is None
    assert model.rowCount() == PAGE


def test_best_match_is_not_by_days(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    kept(store, 30)
    loud = replace(call(5), id=CallId("loud"), account="Northwind", contact="Northwind", notes="Northwind")
    store.apply((Edit(None, loud),), MONDAY)
    list(workspace.index_work())
    model, _follower, _tester = watched(workspace)
    model.show_calls("northwind", best=True)
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    assert model.call_at(model.index(0)) == loud
    assert not model.goes_by_days
    assert not any(model.index(row).data(HEADS_DAY) for row in range(4))
    qtbot.waitUntil(lambda: model.total == 4)
    model.show_calls("outcome:none", best=True)
    qtbot.waitUntil(lambda: model.rowCount() == HITS)
    assert model.goes_by_days


def test_the_first_call_of_each_day_heads_it(workspace: Workspace, store: Store) -> None:
    at = {"c": 1.1, "b": 1.0, "a": 0.2, "d": 0.1}
    times = {name: MONDAY + timedelta(days=days) for name, days in at.items()}
    store.apply(tuple(Edit(None, Call(CallId(name), started_at=time)) for name, time in times.items()), MONDAY)
    store.apply((Edit(None, Call(CallId("e"))), Edit(None, Call(CallId("f")))), MONDAY)
    model, _follower, _tester = watched(workspace)
    heads = [model.index(row).data(HEADS_DAY) for row in range(6)]
    assert [listed.call.id for listed in model.listed][:4] == ["c", "b", "a", "d"]
    assert heads == [True, False, True, False, True, False]


def test_a_change_of_the_list_keeps_what_was_read(workspace: Workspace, store: Store) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    model.fetchMore(QModelIndex())
    workspace.perform("delete call", *plans.remove_call(calls[0], Desk(None), MONDAY))
    assert model.rowCount() == 2 * PAGE
    assert follower.calls == calls[1 : 2 * PAGE + 1]


def test_the_trash_is_another_list(workspace: Workspace, store: Store) -> None:
    calls = kept(store, MANY)
    model, follower, _tester = watched(workspace)
    for gone in calls[10:13]:
        workspace.perform("delete call", *plans.remove_call(gone, Desk(None), MONDAY))
        assert model.place(gone.id) is None
    fetch_all(model)
    assert follower.calls == calls[:10] + calls[13:]
    model.show_calls(shelf="trash")
    assert [each.id for each in calls_of(model)] == [each.id for each in calls[10:13]]
    in_trash = model.listed[0].call
    workspace.perform("restore", Edit(in_trash, plans.restored(in_trash)))
    assert [each.id for each in calls_of(model)] == [each.id for each in calls[11:13]]
    workspace.undo()
    assert model.rowCount() == 3
    assert follower.calls == calls_of(model) == shelved(workspace, "trash")


def test_the_live_call_is_marked(workspace: Workspace, store: Store) -> None:
    kept(store, 3)
    model, _follower, _tester = watched(workspace)

    def live() -> list[object]:
        return [model.index(row).data(IS_LIVE) for row in range(3)]

    assert live() == [False, False, False]
    workspace.perform("start", *plans.start_call(call(1), None, MONDAY))
    assert live() == [False, True, False]
    workspace.undo()
    assert live() == [False, False, False]


def test_what_a_row_says(workspace: Workspace) -> None:
    made = Call(CallId("c"), "North\nwind", "Dana", goal=Goal("Meet  the\nplant manager"))
    workspace.perform("new call", Edit(None, made))
    model, _follower, _tester = watched(workspace)
    index = model.index(0)
    assert index.data() == "North wind · Dana · Meet the plant manager"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.call_at(index) == made
    assert model.call_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0


@pytest.mark.parametrize("seed", range(6))
def test_the_rows_follow_whatever_is_done(workspace: Workspace, store: Store, seed: int) -> None:
    chance = random.Random(seed)
    kept(store, PAGE + 5)
    model, follower, _tester = watched(workspace)
    shelf: Shelf = "calls"
    for number in range(80):
        listed = calls_of(model)
        some = chance.choice(listed) if listed else None
        match chance.choice(("add", "type", "type", "plan", "delete", "restore", "undo", "redo", "fetch", "shelf")):
            case "add":
                workspace.perform("add", Edit(None, replace(call(chance.randint(0, 300)), id=CallId(f"new {number}"))))
            case "type" if some is not None:
                follower.heard.clear()
                workspace.perform("type", Edit(some, replace(some, notes=f"{some.notes}x")))
                place = model.place(some.id)
                assert place is not None
                assert follower.heard == [("changed", place, place)]
            case "plan" if some is not None:
                later = MONDAY + timedelta(days=chance.randint(-9, 300))
                workspace.perform("plan", Edit(some, replace(some, planned_for=later, started_at=None)))
            case "delete" if some is not None and shelf == "calls":
                workspace.perform("delete", *plans.remove_call(some, workspace.desk(), MONDAY))
            case "restore" if some is not None and shelf == "trash":
                workspace.perform("restore", Edit(some, plans.restored(some)))
            case "undo":
                workspace.undo()
            case "redo":
                workspace.redo()
            case "fetch":
                fetch_all(model)
            case "shelf":
                shelf = chance.choice(("calls", "trash"))
                model.show_calls(shelf=shelf)
            case _:
                continue
        on_disk = shelved(workspace, shelf)
        assert follower.calls == calls_of(model) == on_disk[: model.rowCount()]
        assert model.rowCount() == len(on_disk) or model.canFetchMore(QModelIndex())
        assert ("never", 0, 0) not in follower.heard
