"""The job, 16: the window is a narrow panel beside the call, where it was last put, and as before afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.panel import HEIGHT, WIDTH
from callgoal_desktop.core.settings import Settings
from callgoal_desktop.ui import live_panel
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.workspace import Workspace
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

WIDE = QRect(10, 40, 780, 700)
PUT = QRect(120, 60, 420, 640)


@pytest.fixture
def wide(closed: Driver) -> Driver:
    """A user at a wide window that folds in a call, as it does for those who have chosen nothing."""
    closed.folds = True
    closed.open()
    closed.window.setGeometry(WIDE)
    closed.settle()
    return closed


def panel_of(user: Driver) -> QRect:
    """Where the panel is at first: at the right edge of the screen, frame and all."""
    screen = user.window.screen().availableGeometry()
    frame = user.window.frameGeometry().size() - user.window.size()
    place = QRect(0, 0, WIDTH, min(HEIGHT, screen.height() - frame.height()))
    place.moveTopRight(screen.topRight())
    return place.translated(-frame.width() // 2, frame.height() // 2)  # this screen draws it alike on all sides


def resume(user: Driver) -> None:
    """Go from the wrap-up back into the call."""
    user.click("backToCallButton")
    user.press("Ctrl+Return")
    assert user.sees("endCallButton")


def choose(user: Driver, change: Callable[[Settings], Settings]) -> None:
    """Choose settings, as a page does."""
    assert isinstance(user.window, MainWindow)
    assert user.window.content is not None
    workspace = user.window.content.workspace
    workspace.choose(change(workspace.settings))
    user.settle()


def put(user: Driver, place: QRect) -> None:
    """Move the window there, and leave it there until that is kept."""
    user.window.setGeometry(place)
    text = f"{place.x()} {place.y()} {place.width()} {place.height()}"
    user.wait(lambda: text in user.disk().drafts.values(), f"{text} is not kept")


class TestACall:
    def test_folds_the_window_and_has_it_back_at_its_end(self, wide: Driver) -> None:
        wide.start_unplanned()
        assert wide.window.geometry() == panel_of(wide)
        assert wide.focus == "goalEdit"
        assert_screen_equals_disk(wide)
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE
        assert wide.sees("wrapUpPage")

    def test_has_it_back_though_the_disk_keeps_no_place(self, wide: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_edits: Edit) -> None:
            raise StoreError("Not saved: the disk is full.")

        wide.hears_refusals = True
        wide.reopen()
        wide.window.setGeometry(WIDE)
        wide.start_unplanned()
        wide.window.setGeometry(PUT)
        with monkeypatch.context() as full:
            full.setattr(Workspace, "keep", refuse)
            wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE

    def test_folds_it_to_where_it_was_last_put(self, wide: Driver) -> None:
        wide.start_unplanned()
        put(wide, PUT)
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE
        resume(wide)
        assert wide.window.geometry() == PUT

    def test_keeps_a_place_that_was_left_before_it_had_settled(self, wide: Driver) -> None:
        wide.start_unplanned()
        wide.window.setGeometry(PUT)
        wide.press("Ctrl+Shift+Return")
        resume(wide)
        assert wide.window.geometry() == PUT

    def test_is_no_panel_while_it_is_made_wide_or_big(self, wide: Driver) -> None:
        wide.start_unplanned()
        put(wide, PUT)
        wide.window.setGeometry(WIDE.translated(-5, 0))
        wide.settle()
        wide.press("Ctrl+Shift+Return")
        resume(wide)
        assert wide.window.geometry() == PUT
        wide.window.showMaximized()
        wide.settle()
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE
        assert not wide.window.isMaximized()
        resume(wide)
        assert wide.window.geometry() == PUT

    def test_that_follows_another_changes_nothing(self, wide: Driver) -> None:
        wide.start_unplanned()
        put(wide, PUT)
        wide.press("Ctrl+Shift+N")
        wide.answer_box("End")
        assert wide.window.geometry() == PUT
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE

    @pytest.mark.parametrize("show", [QMainWindow.showMaximized, QMainWindow.showFullScreen])
    def test_leaves_a_big_window_big_again(self, wide: Driver, show: Callable[[QMainWindow], None]) -> None:
        show(wide.window)
        wide.activate()
        state = wide.window.windowState() & live_panel.BIG
        assert state
        wide.start_unplanned()
        assert wide.window.windowState() & live_panel.BIG == Qt.WindowState.WindowNoState
        wide.wait(lambda: wide.window.geometry() == panel_of(wide), "it is not whole on the screen")
        wide.press("Ctrl+Shift+Return")
        assert wide.window.windowState() & live_panel.BIG == state

    def test_leaves_a_window_where_it_is_that_is_narrow_already(self, wide: Driver) -> None:
        narrow = QRect(30, 50, 440, 640)
        wide.window.setGeometry(narrow)
        wide.start_unplanned()
        assert wide.window.geometry() == narrow
        wide.resize(700, 640)
        choose(wide, lambda settings: replace(settings, late_at=75))
        assert wide.window.width() == 700
        wide.press("Ctrl+Shift+Return")
        assert wide.window.width() == 700


class TestUndo:
    def test_follows_what_is_live(self, wide: Driver) -> None:
        wide.new_call("Northwind Foods")
        wide.press("Ctrl+Return")
        assert wide.window.geometry() == panel_of(wide)
        wide.press("Ctrl+Z")
        assert wide.window.geometry() == WIDE
        wide.press("Ctrl+Shift+Z")
        assert wide.window.geometry() == panel_of(wide)
        wide.press("Ctrl+Shift+Return", "Ctrl+Z")
        assert wide.disk().live is not None
        assert wide.window.geometry() == panel_of(wide)


class TestTheSwitch:
    def test_leaves_the_window_alone(self, wide: Driver) -> None:
        choose(wide, lambda settings: replace(settings, folds=False))
        wide.start_unplanned()
        assert wide.window.geometry() == WIDE

    def test_works_in_the_middle_of_a_call(self, wide: Driver) -> None:
        wide.start_unplanned()
        choose(wide, lambda settings: replace(settings, folds=False))
        assert wide.window.geometry() == WIDE
        choose(wide, lambda settings: replace(settings, folds=True))
        assert wide.window.geometry() == panel_of(wide)


class TestARestart:
    def test_in_a_live_call_is_a_panel_again_and_wide_after_it(self, wide: Driver) -> None:
        wide.start_unplanned()
        wide.window.setGeometry(PUT)
        wide.close()
        wide.open(0, 0)
        assert wide.window.geometry() == PUT
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE

    def test_after_the_window_was_made_wide_in_the_call_is_the_panel(self, wide: Driver) -> None:
        wide.start_unplanned()
        put(wide, PUT)
        wide.window.setGeometry(WIDE)
        wide.settle()
        wide.close()
        wide.open(0, 0)
        assert wide.window.geometry() == PUT

    def test_without_a_live_call_has_the_window_as_it_was(self, wide: Driver) -> None:
        wide.start_unplanned()
        wide.press("Ctrl+Shift+Return")
        wide.close()
        wide.open(0, 0)
        assert wide.window.geometry() == WIDE

    def test_with_folding_switched_off_meanwhile_has_it_back(self, wide: Driver) -> None:
        wide.start_unplanned()
        wide.close()
        wide.folds = False
        wide.open(0, 0)
        assert wide.window.geometry() == WIDE
        wide.folds = True
        wide.press("Ctrl+Shift+Return")
        assert wide.window.geometry() == WIDE

    def test_on_a_smaller_screen_is_whole_on_it(self, wide: Driver) -> None:
        wide.start_unplanned()
        put(wide, QRect(700, 500, 390, 640))
        wide.close()
        wide.open(0, 0)
        assert wide.window.screen().availableGeometry().contains(wide.window.geometry())


class TestUnderWayland:
    def test_only_the_size_is_asked_for(self, wide: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(live_panel, "is_wayland", lambda: True)
        before = wide.window.pos()
        wide.start_unplanned()
        assert wide.window.size() == panel_of(wide).size()
        assert wide.window.pos() == before
        wide.window.resize(420, 640)
        wide.press("Ctrl+Shift+Return")
        resume(wide)
        assert wide.window.size() == PUT.size()
        [kept] = [text for key, text in wide.disk().drafts.items() if key.startswith("panel/")]
        assert kept.startswith(f"{panel_of(wide).x()} "), "the place that it tells is a lie"
