"""A walk through every page of the window, with something on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.content import Content
from tests.contrast import Pixels
from tests.journeys.driver import Driver


def choose_look(user: Driver, scheme: Scheme, text_size: int = 100) -> None:
    """Choose colours and a text size, as the menu does."""
    workspace = content(user).workspace
    workspace.choose(replace(workspace.settings, scheme=scheme, text_size=text_size))
    settle_look(user)


def settle_look(user: Driver) -> None:
    """Wait until the icons are drawn, which come after all else."""
    user.settle()
    user.wait(lambda: not content(user).looks.is_drawing, "no icons are drawn")
    user.settle()


def content(user: Driver) -> Content:
    """What is in the window."""
    found = user.window.centralWidget()
    assert isinstance(found, Content)
    return found


def walk(user: Driver) -> Iterator[str]:
    """Go from page to page; each is named when it is shown."""
    user.new_call("Northwind Foods")
    user.type("Educate them about the platform.", into="goalEdit")
    user.wait(lambda: user.sees("goalHint"), "the coach says nothing")
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("prepare", lambda: None),
        ("live", lambda: _go_live(user)),
        ("wrap-up", lambda: user.press("Ctrl+Shift+Return")),
        ("review", lambda: user.click("finishCallButton")),
        ("follow-ups", lambda: user.press("Ctrl+PgDown")),
        ("insights", lambda: to_insights(user)),
        ("playbooks", lambda: user.press("Ctrl+PgDown")),
        ("recap", lambda: _run(user, "recapTemplateAction")),
        ("settings", lambda: user.press("Ctrl+,")),
        ("account", lambda: content(user).commands.pages.show_account("Northwind Foods")),
    )
    for name, go in steps:
        go()
        settle_look(user)
        yield name


def _run(user: Driver, action: str) -> None:
    """A command by its name, whatever it is called in the language of the window."""
    next(each for each in user.window.actions() if each.objectName() == action).trigger()


def to_insights(user: Driver) -> None:
    """Go from the follow-ups to the insights, and wait until all of them are counted."""
    user.press("Ctrl+PgDown")
    wait_for_figures(user)


def wait_for_figures(user: Driver) -> None:
    """Wait until the insights page has counted all that it shows."""
    page = content(user).commands.pages.insights
    user.wait(lambda: not page.reader.running and not page.is_settling, "the figures are still being counted")
    user.settle()


def _go_live(user: Driver) -> None:
    user.press("Ctrl+Return")
    user.answer(1, "Recall traced in under 4 hours, not 3 days.")
    user.click("keyIssueButton")
    user.answer(3, "Lot data lives in three spreadsheets")
    user.add_step("Dana: last recall report by Wed")
    user.add_step("send the case study by 20 Nov")
    user.click(user.all("promisedButton")[0])
    user.press("Ctrl+Shift+L")


def shown_in(user: Driver, widget: QWidget) -> QRect:
    """The part of a widget that can be seen, in the window."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(user.window, QPoint(0, 0)) + seen.topLeft(), seen.size())


def photograph(user: Driver) -> Pixels:
    """What is on the screen."""
    return Pixels(user.window.grab().toImage())
