"""On the page of an account: promises are ticked one after the other by keys, and taken back, without leaving it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.records import Call, CallId, NextStep, Span, StepId, WholeCall
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.parts.controls import TickBox
from tests.clock import MONDAY
from tests.journeys.driver import Driver
from tests.journeys.walk import content


def held(name: str, account: str, *steps: str) -> WholeCall:
    """A call of half an hour, as many days before that Monday as its name says, in which we promised this."""
    at = MONDAY - timedelta(days=int(name))
    span = Span(at, at + timedelta(minutes=30))
    call = Call(CallId(name), account, started_at=at, ended_at=span.until, spans=(span,))
    promised = (
        NextStep(StepId(f"{name}-{place}"), call.id, place, what, "me", MONDAY.date(), promised_at=at)
        for place, what in enumerate(steps)
    )
    return WholeCall(call, steps=tuple(promised))


@pytest.fixture
def user(closed: Driver) -> Driver:
    """A user on the page of an account with three promises."""
    store = Store.open(closed.folder)
    store.put([held("9", "northwind  FOODS", "Send the plan", "Send the offer"), held("3", "Northwind Foods", "Call")])
    store.put([held("5", "Alta", "Ask Dana")])
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    closed.click("accountButton")
    assert closed.text("accountTitle") == "Northwind Foods"
    return closed


def keys() -> str:
    """What the box with the keys is called."""
    box = QApplication.focusWidget()
    return box.accessibleName() if isinstance(box, TickBox) else type(box).__name__


def boxes(user: Driver) -> list[str]:
    """What the boxes are called that are there."""
    return [box.accessibleName() for box in user.all("nextStepCheck")]


def test_what_is_taken_back_is_seen_on_the_page_where_it_was_done(user: Driver) -> None:
    before = boxes(user)
    user.click(user.all("nextStepCheck")[0])
    user.wait(lambda: boxes(user) == before[1:])
    user.press("Ctrl+Z")
    assert user.sees("accountPage")
    user.wait(lambda: boxes(user) == before)
    user.press("Ctrl+Shift+Z")
    assert user.sees("accountPage")
    user.wait(lambda: boxes(user) == before[1:])


def test_what_another_account_was_promised_is_shown_in_its_call(user: Driver) -> None:
    user.click(user.all("nextStepCheck")[0])
    user.wait(lambda: len(boxes(user)) == 2)
    content(user).commands.pages.show_account("Alta")
    assert boxes(user) == ["Done: Ask Dana"]
    user.press("Ctrl+Z")
    assert user.sees("callPage")


def test_the_keys_go_on_to_the_next_box(user: Driver) -> None:
    first, _second, third = boxes(user)
    user.all("nextStepCheck")[1].setFocus()
    user.press("Space")
    user.wait(lambda: boxes(user) == [first, third])
    assert keys() == third
    user.press("Space")
    user.wait(lambda: boxes(user) == [first])
    assert keys() == first
    user.press("Space")
    user.wait(lambda: boxes(user) == [])
    assert keys() == "QScrollArea"
    user.press("Ctrl+Z")
    user.wait(lambda: boxes(user) == [first])
