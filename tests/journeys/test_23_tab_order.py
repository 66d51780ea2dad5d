"""Tab goes through each page as it is read, reaches everything, comes back, and Shift+Tab goes the other way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.journeys.driver import Driver
from tests.journeys.keyboard import focusable, named, pages, place


def round_trip(user: Driver, key: str, start: QWidget) -> list[QWidget]:
    """Where the key leads from a widget, until it is there again."""
    start.setFocus()
    user.settle()
    seen = [start]
    for _step in range(200):
        user.press(key)
        user.settle()
        at = QApplication.focusWidget()
        assert at is not None
        if at is start:
            return seen
        assert at not in seen, f"{key} turns in circles: {[named(each) for each in seen]}, {named(at)}"
        seen.append(at)
    raise AssertionError(f"{key} does not come back: {[named(each) for each in seen]}")


@pytest.mark.parametrize("width", [390, 1120])
def test_tab_reaches_everything_and_comes_back_both_ways(user: Driver, width: int) -> None:
    user.resize(width, 860)
    wrong = []
    for page in pages(user):
        wanted = focusable(user)
        first = next(each for each in wanted if each.objectName() in {"menuButton", "liveMenuButton"})
        there, back = round_trip(user, "Tab", first), round_trip(user, "Shift+Tab", first)
        missed = [named(each) for each in wanted if each not in there]
        wrong += [f"{page}: Tab misses {name}" for name in missed]
        if back[1:] != there[:0:-1]:
            wrong.append(f"{page}: Shift+Tab goes {[named(e) for e in back]}, Tab {[named(e) for e in there]}")
        steps = (pair for pair in pairwise(there) if goes_back(user, *pair))
        wrong += [f"{page}: {named(one)}, then {named(other)}" for one, other in steps]
    assert wrong == [], "\n".join(wrong)


def goes_back(user: Driver, one: QWidget, other: QWidget) -> bool:
    """Whether a step is not as one reads: up, but not into a column at the right; or to the left in the same line."""
    here, there = rectangle(user, one, other), rectangle(user, other, one)
    up = there.bottom() < here.top() and there.left() < here.right()
    back = there.right() < here.left() and here.top() <= there.center().y() <= here.bottom()
    return up or back


def rectangle(user: Driver, widget: QWidget, beside: QWidget) -> QRect:
    """Where a widget is; what is scrolled out of sight is at the edge for all that is not scrolled with it."""
    found = QRect(place(user, widget), widget.size())
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, QScrollArea) and not inside.isAncestorOf(beside):
            seen = QRect(place(user, inside), inside.size())
            found.moveTop(max(seen.top(), min(found.top(), seen.bottom() - found.height())))
        inside = inside.parentWidget()
    return found
