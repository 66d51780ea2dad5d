"""Work that takes longer than a glance: a bar, Cancel, and a window that is read-only or is not."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtWidgets import QProgressBar
from pytestqt.exceptions import capture_exceptions

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.ui.content import Content
from callgoal_desktop.ui.long_work import LongWork
from tests.journeys.driver import Driver


def work_of(user: Driver) -> LongWork:
    """What runs long works in the user's window."""
    content = user.window.centralWidget()
    assert isinstance(content, Content)
    return content.commands.long_work


def endless(undone: list[str]) -> Generator[float, None, str]:
    """Half done for ever, until it is stopped."""
    try:
        while True:
            yield 0.5
    finally:
        undone.append("undone")


def brief() -> Generator[float, None, str]:
    """Done in a moment."""
    yield 0.5
    return "done"


def test_a_bar_says_how_far_it_is_and_the_window_goes_on(user: Driver) -> None:
    undone: list[str] = []
    work_of(user).begin("Exporting 3 calls…", endless(undone), print)
    assert not user.sees("workStrip")
    user.wait(lambda: user.sees("workStrip"))
    assert user.text("workLabel") == "Exporting 3 calls…"
    assert user.find("workBar", QProgressBar).value() == 500
    user.new_call("Northwind Foods")
    assert user.disk().call.account == "Northwind Foods"
    user.click("cancelWorkButton")
    assert undone == ["undone"]
    assert not user.sees("workStrip")
    assert user.text("statusLine") == "Cancelled. Nothing is left of it."


def test_what_is_done_in_a_glance_shows_no_bar(user: Driver) -> None:
    results: list[str] = []
    work_of(user).begin("Exporting…", brief(), results.append)
    user.wait(lambda: results == ["done"])
    assert not user.sees("workStrip")


def test_while_it_writes_nothing_else_can_be_done(user: Driver) -> None:
    user.new_call("Northwind Foods")
    undone: list[str] = []
    work_of(user).begin("Importing…", endless(undone), print, read_only=True)
    assert not user.menu_enabled("newCallAction")
    user.wait(lambda: user.focus == "cancelWorkButton")
    user.press("Ctrl+N", "Ctrl+Z", "x")
    assert user.disk().call.account == "Northwind Foods"
    user.press("Escape")
    assert undone == ["undone"]
    assert user.menu_enabled("newCallAction")
    assert user.focus == "accountEdit"
    user.type("!")
    assert user.disk().call.account == "Northwind Foods!"


def test_a_second_work_waits_for_the_first(user: Driver) -> None:
    undone: list[str] = []
    work_of(user).begin("Importing calls.", endless(undone), print)
    work_of(user).begin("Exporting…", brief(), print)
    assert user.text("statusLine") == "Importing calls. Wait for its end, or cancel it."
    assert not undone


def test_what_the_disk_refuses_is_said(user: Driver) -> None:
    def refused() -> Generator[float, None, str]:
        yield 0.1
        raise StoreError("The disk is full. Make room.")

    work_of(user).begin("Exporting…", refused(), print)
    user.wait(lambda: user.sees("statusLine"))
    assert user.text("statusLine") == "The disk is full. Make room."
    told: list[str] = []
    work_of(user).begin("Exporting…", refused(), print, lambda trouble: told.append(str(trouble)))
    user.wait(lambda: told == ["The disk is full. Make room."])


def test_closing_the_window_stops_it(user: Driver) -> None:
    undone: list[str] = []
    work_of(user).begin("Importing…", endless(undone), print, read_only=True)
    user.wait(lambda: user.sees("workStrip"))
    user.close()
    assert undone == ["undone"]


def test_a_bug_in_it_does_not_keep_the_window_shut(user: Driver) -> None:
    user.new_call("Northwind Foods")

    def broken() -> Generator[float, None, str]:
        yield 0.1
        raise KeyError

    with capture_exceptions() as raised:
        work_of(user).begin("Importing…", broken(), print, read_only=True)
        user.wait(lambda: bool(raised))
    assert user.menu_enabled("newCallAction")
    user.retype("Alta Dairy", into="accountEdit")
    assert user.disk().call.account == "Alta Dairy"
