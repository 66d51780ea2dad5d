"""Everything on every page that can have the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.journeys.driver import Driver
from tests.journeys.walk import content


def pages(user: Driver) -> Iterator[str]:
    """Go through all pages and the stages of a call, with something on each."""
    user.new_call("Northwind Foods")
    user.type("Learn who decides and agree a pilot by Friday", into="goalEdit")
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("planned", lambda: None),
        ("live", lambda: _go_live(user)),
        ("wrap-up", lambda: user.press("Ctrl+Shift+Return")),
        ("ended", lambda: user.click("backToCallButton")),
        ("review", lambda: user.press("Ctrl+PgDown")),
        ("follow-ups", lambda: user.press("Ctrl+PgDown")),
        ("insights", lambda: user.press("Ctrl+PgDown")),
        ("playbooks", lambda: user.press("Ctrl+PgDown")),
        ("own playbook", lambda: _copy_playbook(user)),
        ("settings", lambda: user.press("Ctrl+,")),
        ("recap", lambda: user.choose_from("menuButton", "Call", "Edit recap template…")),
        ("account", lambda: content(user).commands.pages.show_account("Northwind Foods")),
    )
    for name, go in steps:
        go()
        user.settle()
        yield name


def _go_live(user: Driver) -> None:
    user.press("Ctrl+Return")
    user.type("Audit in March\nBudget frozen", into="notesEdit")
    user.press("Ctrl+M")
    user.answer(1, "Recall traced in under 4 hours")
    user.add_step("Dana: last recall report by Wed")
    user.add_step("send the case study by 20 Nov")


def _copy_playbook(user: Driver) -> None:
    if not user.sees("duplicatePlaybookButton"):
        user.find("playbookList").setFocus()
        user.press("Return")  # in a narrow window the list or one of it is shown
    user.click("duplicatePlaybookButton")


def focusable(user: Driver) -> list[QWidget]:
    """What Tab should reach, from top to bottom."""
    found = [each for each in user.window.findChildren(QWidget) if can_be_tabbed_to(each)]
    return sorted(found, key=lambda each: (place(user, each).y(), place(user, each).x()))


def can_be_tabbed_to(widget: QWidget) -> bool:
    """Whether a widget takes the keys by Tab."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    inside = widget.parentWidget()
    of_another = inside is not None and inside.focusProxy() is widget
    return takes and not of_another and widget.isVisible() and widget.isEnabled() and not widget.isWindow()


def place(user: Driver, widget: QWidget) -> QPoint:
    """Where a widget is in the window."""
    return widget.mapTo(user.window, QPoint(0, 0))


def named(widget: QWidget) -> str:
    """A widget as a test tells of it."""
    return widget.objectName() or f"{type(widget).__name__} {widget.accessibleName()!r}"
