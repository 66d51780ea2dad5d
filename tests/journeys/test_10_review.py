"""The job, 10: all past calls, newest first, found by anything that was written; each on one page, mended, deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


@pytest.fixture
def three(user: Driver) -> Driver:
    """A user who has made three calls, the last of them with Candy."""
    for name, words in (("Apple", "orchard by the lake"), ("Bread", "ovens that fail"), ("Candy", "sugar & spice")):
        user.new_call(name)
        user.press("Ctrl+Return")
        user.answer(1, words)
        user.clock.pass_by(1800)
        user.press("Ctrl+Shift+Return")
        user.clock.pass_by(3600)
    user.press("Ctrl+PgDown")
    return user


def listed(user: Driver) -> list[str]:
    """The calls of the list, by the first word."""
    model = user.find("callList", QListView).model()
    rows = (model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount()))
    return [str(row).split(" ")[0] for row in rows]


def click_call(user: Driver, row: int) -> None:
    """Click a call of the list, from 0."""
    calls = user.find("callList", QListView)
    place = calls.visualRect(calls.model().index(row, 0)).center()
    QTest.mouseClick(calls.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.settle()


def test_a_narrow_page_without_calls_says_what_to_do(user: Driver) -> None:
    user.resize(390, 860)
    user.press("Ctrl+PgDown")
    assert "Start with New call" in user.text("noCallsLabel")
    user.press("Ctrl+F")
    user.type("zzz")
    assert "Try fewer" in user.text("noCallsLabel")
    user.press("Ctrl+A", "Delete")
    assert user.text("searchEdit") == ""
    assert "Start with New call" in user.text("noCallsLabel")


def test_deleting_the_only_call_in_a_narrow_window_goes_back_to_the_list(user: Driver) -> None:
    user.new_call("Northwind Foods")
    user.resize(390, 860)
    user.press("Ctrl+PgDown")
    user.find("callList").setFocus()
    user.press("Return")
    user.click("deleteCallButton")
    assert user.sees("searchEdit")
    user.press("Ctrl+Z")
    assert not user.sees("noCallsLabel")


def test_all_calls_are_listed_newest_first(three: Driver) -> None:
    assert listed(three) == ["Candy", "Bread", "Apple"]
    assert "3 calls" in three.labels()


def test_a_planned_call_stands_where_it_is_planned(three: Driver) -> None:
    three.new_call("Later")
    three.type("tomorrow 9:00", into="plannedForEdit")
    three.new_call("Earlier")
    three.type("2026-11-01 9:00", into="plannedForEdit")
    three.press("Ctrl+PgDown")
    assert listed(three) == ["Later", "Candy", "Bread", "Apple", "Earlier"]


def test_search_finds_as_it_is_typed(three: Driver) -> None:
    three.press("Ctrl+F")
    assert three.focus == "searchEdit"
    for typed, found in (("o", ["Candy", "Bread", "Apple"]), ("v", ["Bread"]), ("e", ["Bread"]), ("x", [])):
        three.type(typed)
        assert listed(three) == found, three.text("searchEdit")
    three.press("Backspace")
    assert "1 of 3" in three.labels()
    assert_screen_equals_disk(three)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lake", ["Apple"]),
        ("ORCHARD lake", ["Apple"]),
        ("candy", ["Candy"]),
        ("nobody wrote this", []),
        ("sugar & spice", ["Candy"]),
        ("trying", ["Candy", "Bread", "Apple"]),
    ],
)
def test_search_reads_everything_that_was_written(three: Driver, query: str, found: list[str]) -> None:
    three.type(query, into="searchEdit")
    assert listed(three) == found


def test_a_search_without_a_result_says_so(three: Driver) -> None:
    three.type("xyzzy", into="searchEdit")
    assert any("No call has all of these words." in label for label in three.labels())
    three.press("Ctrl+A", "Delete")
    assert listed(three) == ["Candy", "Bread", "Apple"]


def test_what_was_just_typed_is_found(three: Driver) -> None:
    click_call(three, 2)
    three.click("openCallButton")
    three.type("zebra", into="notesEdit")
    three.press("Ctrl+F")
    three.type("zebra")
    assert listed(three) == ["Apple"]


def test_a_whole_call_is_read_on_one_page(three: Driver) -> None:
    click_call(three, 1)
    labels = "\n".join(three.labels())
    for words in ("Bread", "ovens that fail", "This call had no goal.", "1 of 7 asked", "What is in the way today?"):
        assert words in labels
    assert "sugar & spice" not in labels
    assert_screen_equals_disk(three)


def test_arrows_read_one_call_after_the_other(three: Driver) -> None:
    three.press("Ctrl+F", "Down", "Down")
    three.wait(lambda: "ovens that fail" in three.labels())
    three.press("Down")
    three.wait(lambda: "orchard by the lake" in three.labels())


def test_calls_are_read_while_another_one_is_live(three: Driver) -> None:
    three.press("Ctrl+Shift+N")
    three.press("Ctrl+PgDown")
    click_call(three, 1)
    assert "sugar & spice" in three.labels()
    assert three.sees("liveButton")
    assert_screen_equals_disk(three)
    three.click("liveButton")
    assert three.sees("endCallButton")


@pytest.mark.parametrize("how", ["the button", "Return"])
def test_a_call_is_opened_and_mended(three: Driver, how: str) -> None:
    click_call(three, 1)
    three.click("openCallButton") if how == "the button" else three.press("Return")
    assert three.sees("callPage")
    three.answer(1, "ovens that fail")
    three.press("Ctrl+A")
    three.type("mended")
    three.press("Ctrl+PgDown")
    assert "mended" in three.labels()
    assert "ovens that fail" not in three.labels()
    assert_screen_equals_disk(three)


@pytest.mark.parametrize("how", ["the button", "Delete"])
def test_a_call_is_deleted_and_undone(three: Driver, how: str) -> None:
    click_call(three, 1)
    three.click("deleteCallButton") if how == "the button" else three.press("Delete")
    assert listed(three) == ["Candy", "Apple"]
    assert [call.account for call in three.disk().trash] == ["Bread"]
    assert any("Deleted “Bread”. Ctrl+Z brings it back." in label for label in three.labels())
    three.press("Ctrl+Z")
    assert listed(three) == ["Candy", "Bread", "Apple"]
    assert three.disk().trash == ()
    assert_screen_equals_disk(three)


def test_the_trash_shows_what_was_deleted_and_restores_it(three: Driver) -> None:
    click_call(three, 2)
    three.click("deleteCallButton")
    three.click("trashButton")
    assert listed(three) == ["Apple"]
    three.wait(lambda: "orchard by the lake" in three.labels())
    assert not three.sees("openCallButton")
    three.click("restoreCallButton")
    assert three.disk().trash == ()
    assert listed(three) == []
    three.click("trashButton")
    assert listed(three) == ["Candy", "Bread", "Apple"]
    assert_screen_equals_disk(three)


def test_deleting_the_live_call_ends_it_and_undo_lets_it_run_again(three: Driver) -> None:
    three.new_call("Doomed")
    three.press("Ctrl+Return")
    live = three.disk().live
    three.press("Ctrl+PgDown")
    assert listed(three)[0] == "Doomed"
    click_call(three, 0)
    three.click("deleteCallButton")
    assert three.disk().live is None
    assert not three.sees("liveButton")
    three.press("Ctrl+Z")
    assert three.disk().live == live
    assert three.sees("liveButton")
    assert_screen_equals_disk(three)


def test_all_calls_can_be_deleted(three: Driver) -> None:
    for _call in range(3):
        three.click("deleteCallButton")
    assert listed(three) == []
    assert any("Start with New call." in label for label in three.labels())
    three.press("Ctrl+PgUp")
    assert three.sees("emptyPage")


def test_the_recap_is_copied(three: Driver) -> None:
    click_call(three, 0)
    three.click("copyRecapButton")
    recap = QGuiApplication.clipboard().text()
    assert recap.startswith("Candy")
    assert "- What are you trying to get to this year?\n  sugar & spice" in recap


def test_the_search_is_there_again_after_reopening(three: Driver) -> None:
    three.type("ovens", into="searchEdit")
    three.reopen()
    assert three.sees("reviewPage")
    assert three.text("searchEdit") == "ovens"
    assert listed(three) == ["Bread"]


def test_in_a_narrow_window_the_list_and_the_call_take_turns(three: Driver) -> None:
    three.resize(390, 860)
    assert three.sees("callList")
    assert not three.sees("callDetail")
    click_call(three, 1)
    assert not three.sees("callList")
    assert "ovens that fail" in three.labels()
    three.press("Escape")
    assert three.focus == "callList"
    click_call(three, 0)
    three.click("backToListButton")
    assert three.sees("callList")
