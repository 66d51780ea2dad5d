"""What a screen reader is told: every control has a name in words, its role and its state; every row says its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

from tests.journeys.driver import Driver
from tests.journeys.walk import walk

NAMED = re.compile(r"[^\W\d_]{2}")
"""A name is words: two letters beside each other at least, and not "≡" or "×"."""

SIZES = [(390, 860), (1120, 700)]


def told(widget: QWidget) -> QAccessibleInterface:
    """What assistive technology is told of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def controls(user: Driver) -> Iterator[QWidget]:
    """Everything in the window that takes keys or clicks, and can be seen."""
    for widget in user.window.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisible() and widget.isEnabled() and (takes_keys or isinstance(widget, QAbstractButton)):
            yield widget


def nameless(user: Driver) -> list[str]:
    return [
        f"{each.objectName() or type(each).__name__}: {name!r}"
        for each in controls(user)
        if not NAMED.search(name := _name(each))
    ]


def _name(widget: QWidget) -> str:
    """On Linux Qt tells what a choice stands at in place of its name, which is told by its relations."""
    return widget.accessibleName() if isinstance(widget, QComboBox) else told(widget).text(QAccessible.Text.Name)


def unlike(user: Driver) -> list[str]:
    """Buttons of which another state is told than they have."""
    return [
        each.objectName()
        for each in controls(user)
        if isinstance(each, QAbstractButton) and each.isCheckable() and told(each).state().checked != each.isChecked()
    ]


def silent_rows(user: Driver) -> list[str]:
    """Rows of lists that have no words."""
    views = [each for each in user.window.findChildren(QAbstractItemView) if each.isVisible() and each.model()]
    return [
        f"{view.objectName()} {row}"
        for view in views
        for row in range(min(20, view.model().rowCount()))
        if not NAMED.search(_row_text(view, row))
    ]


def _row_text(view: QAbstractItemView, row: int) -> str:
    index = view.model().index(row, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(said or "")


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_control_of_every_page_has_a_name_and_every_row_its_words(user: Driver, size: tuple[int, int]) -> None:
    user.resize(*size)
    seen = []
    for page in walk(user):
        seen.append(page)
        assert (page, nameless(user)) == (page, [])
        assert (page, unlike(user)) == (page, [])
        assert (page, silent_rows(user)) == (page, [])
    assert {"prepare", "live", "wrap-up", "review", "follow-ups", "insights"} <= set(seen)
    assert {"playbooks", "recap", "settings"} <= set(seen)


def test_a_control_without_a_name_is_found(user: Driver) -> None:
    user.new_call("Northwind")
    user.find("startCallButton", QAbstractButton).setText("≡")
    user.find("startCallButton").setAccessibleName("")
    assert nameless(user) == ["startCallButton: '≡'"]


def test_a_tick_is_a_check_box_that_says_its_question_whether_it_is_ticked_and_what_comes_next(live: Driver) -> None:
    third = told(live.check(3))
    assert third.role() is QAccessible.Role.CheckBox
    assert third.text(QAccessible.Text.Name) == "What is in the way today?"
    assert not third.state().checked
    assert told(live.check(1)).text(QAccessible.Text.Description) == "Ask next"
    live.press("Ctrl+3")
    assert told(live.check(3)).state().checked


@pytest.mark.parametrize("name", ["Toggle", "Press"])
def test_what_assistive_technology_ticks_is_on_the_disk(live: Driver, name: str) -> None:
    told(live.check(3)).actionInterface().doAction(name)
    live.wait(lambda: live.disk().questions[2].asked_at is not None, "it is ticked on the screen alone")
    live.press("Ctrl+Z")
    assert live.disk().questions[2].asked_at is None
    assert not live.check(3).isChecked()


def test_so_is_a_promise(live: Driver) -> None:
    live.add_step("Dana: intro by Fri")
    told(live.find("promisedButton")).actionInterface().doAction("Toggle")
    live.wait(lambda: live.disk().steps[0].promised_at is not None, "it is promised on the screen alone")


def test_fields_are_editable_and_say_what_they_hold(live: Driver) -> None:
    live.type("Find out what it costs", into="goalEdit")
    goal = told(live.find("goalEdit"))
    assert goal.role() is QAccessible.Role.EditableText
    assert goal.state().editable
    assert goal.state().focused
    assert goal.text(QAccessible.Text.Value) == "Find out what it costs"
    assert QApplication.focusWidget() is live.find("goalEdit")
