"""Escape never loses anything: not a letter, not a row, not a call; it closes only what lies over the page."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from callgoal_desktop.ui.parts.fields import LineField, TextArea
from tests.journeys.driver import Driver
from tests.journeys.keyboard import focusable, named, pages

TYPED = "zq"

IN_A_ROW = {"markNoteEdit", "stepLineEdit", "questionTextEdit"}
"""Fields that are there while a row is being changed; Escape ends that, and what was typed is on the disk."""

Held = dict[str, list[str]]


def held(user: Driver) -> Held:
    """What all visible fields hold, by their names."""
    found: Held = {}
    for each in user.window.findChildren(QWidget):
        if isinstance(each, LineField | TextArea) and each.isVisible() and each.objectName() not in IN_A_ROW:
            found.setdefault(each.objectName(), []).append(each.text())
    return found


def kept(user: Driver) -> object:
    """All that is on the disk, but where the keys are."""
    disk = user.disk()
    passing = {key: text for key, text in disk.drafts.items() if not key.startswith(("focus", "scroll/", "row/"))}
    return disk.calls, disk.trash, disk.live, passing


def shown(user: Driver) -> str:
    """The page that is shown."""
    from tests.journeys.walk import content

    page = content(user).pages.currentWidget()
    assert page is not None
    return page.objectName()


OVER_THE_PAGE = {"settings", "recap", "account"}
"""Pages that lie over another one, which Escape shows again."""

WIDE = 1000
"""From this width on a playbook is beside the list, and not over it."""


@pytest.mark.parametrize("width", [390, 1120])
def test_escape_loses_nothing_anywhere(user: Driver, width: int) -> None:
    user.resize(width, 860)
    for page in pages(user):
        if page in OVER_THE_PAGE or (width < WIDE and page == "own playbook"):
            continue  # Escape leads back from it
        for widget in focusable(user):
            if not shiboken6.isValid(widget) or not widget.isVisible():
                continue  # it was of a row that was being changed
            widget.setFocus()
            before = kept(user), held(user), shown(user)
            user.press("Escape")
            user.settle()
            assert (kept(user), held(user), shown(user)) == before, f"Escape in {named(widget)} on {page}"
            if isinstance(widget, LineField | TextArea):
                lose_nothing_typed(user, widget, page)


def lose_nothing_typed(user: Driver, field: QWidget, page: str) -> None:
    """Type into a field, press Escape, and look whether it is still there."""
    if not field.isVisible() or (isinstance(field, TextArea) and field.isReadOnly()):
        return
    assert isinstance(field, LineField | TextArea)
    field.setFocus()
    field.caret_to_end()
    user.type(TYPED)
    assert QApplication.focusWidget() is field
    before = kept(user), held(user)
    assert field.text().endswith(TYPED)
    user.press("Escape", "Escape")
    user.settle()
    assert (kept(user), held(user)) == before, f"Escape after typing in {named(field)} on {page}"
    while QApplication.focusWidget() is field and field.text().endswith(TYPED):
        user.press("Backspace", "Backspace")


@pytest.mark.parametrize("page", ["settings", "recap", "account"])
def test_escape_leaves_a_page_over_the_page_with_all_that_was_typed_on_it(user: Driver, page: str) -> None:
    for name in pages(user):
        if name == page:
            break
    fields = [each for each in focusable(user) if isinstance(each, LineField | TextArea)]
    for field in fields:
        if field.isVisible() and not (isinstance(field, TextArea) and field.isReadOnly()):
            field.setFocus()
            user.type(TYPED)
    before = kept(user)
    user.press("Escape")
    user.settle()
    assert kept(user) == before
    assert shown(user) not in {"settingsPage", "recapPage", "accountPage"}


def test_escape_closes_a_menu_and_a_box_and_nothing_happens(live: Driver) -> None:
    live.type("Audit in March", into="notesEdit")
    before = kept(live)
    live.press("Ctrl+L")
    live.open_menu()
    live.press("Escape")
    live.activate()
    assert kept(live) == before
    assert live.focus == "notesEdit"
    live.press("Ctrl+Shift+N")
    box = next(each for each in live.window.findChildren(QWidget, "endAndStartBox") if each.isVisible())
    assert box.windowModality() is not Qt.WindowModality.NonModal
    live.press("Escape")
    live.activate()
    assert kept(live) == before


@pytest.mark.parametrize("overlay", ["Ctrl+K", "F1"])
def test_escape_closes_what_lies_over_the_page_only(live: Driver, overlay: str) -> None:
    live.type("Audit in March", into="notesEdit")
    before = kept(live), held(live)
    live.press(overlay, "Escape")
    assert (kept(live), held(live)) == before
    live.press("Escape", "Escape")
    assert (kept(live), held(live)) == before
    assert live.window.isVisible()
