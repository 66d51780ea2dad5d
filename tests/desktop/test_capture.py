"""Every window that is shown is left out of screen shares while that is asked for, where the system can."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from callgoal_desktop.desktop import capture
from callgoal_desktop.desktop.ability import Ability
from callgoal_desktop.desktop.capture import LeftOut, leave_out, mac_exclude, windows_exclude


class FakeUser32:
    """Takes what Windows would be told: window, affinity."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, int]] = []
        self.works = 1

    def SetWindowDisplayAffinity(self, window: int, affinity: int, /) -> int:
        """Whether it worked."""
        self.calls.append((window, affinity))
        return self.works

    def told(self, widget: QWidget) -> list[int]:
        """The affinities that a window was given, in their order."""
        return [affinity for window, affinity in self.calls if window == int(widget.windowHandle().winId())]


@pytest.fixture
def user32() -> FakeUser32:
    """A Windows that is not there."""
    return FakeUser32()


@pytest.fixture
def left_out(user32: FakeUser32, qapp: QApplication) -> Iterator[LeftOut]:
    """What watches the windows; nothing is asked for yet."""
    made = LeftOut(windows_exclude(user32), qapp)
    yield made
    made.leave_out(False)
    made.setParent(None)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window that is shown."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


class TestOnWindows:
    def test_windows_that_are_shown_already_are_left_out_and_taken_in_again(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow
    ) -> None:
        left_out.leave_out(True)
        assert user32.told(window) == [0x11]
        left_out.leave_out(True)
        assert user32.told(window) == [0x11]
        left_out.leave_out(False)
        assert user32.told(window) == [0x11, 0]

    def test_nothing_is_told_before_it_is_asked_for_or_after_it(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow
    ) -> None:
        window.hide()
        window.show()
        assert user32.calls == []
        left_out.leave_out(True)
        left_out.leave_out(False)
        user32.calls.clear()
        window.hide()
        window.show()
        assert user32.calls == []

    def test_a_window_is_left_out_each_time_that_it_is_shown(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow, qtbot: QtBot
    ) -> None:
        left_out.leave_out(True)
        for _turn in range(2):
            window.hide()
            user32.calls.clear()
            window.show()
            assert user32.told(window)[:1] == [0x11], "before it can be seen"
            qtbot.waitExposed(window)
            assert set(user32.told(window)) == {0x11}

    def test_dialogs_menus_and_tooltips_are_left_out_too(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow, qtbot: QtBot
    ) -> None:
        left_out.leave_out(True)
        dialog, menu = QDialog(window), QMenu(window)
        menu.addAction("Copy")
        dialog.open()
        menu.popup(QPoint(40, 40))
        QToolTip.showText(QPoint(20, 20), "Plan a call", window)
        tip = next(each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel")
        for each in (dialog, menu, tip):
            assert user32.told(each)[:1] == [0x11], each
        menu.hide()
        QToolTip.hideText()
        dialog.close()

    def test_a_widget_inside_a_window_is_none(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow, qtbot: QtBot
    ) -> None:
        left_out.leave_out(True)
        user32.calls.clear()
        inside = QWidget(window)
        inside.winId()
        inside.show()
        assert user32.calls == []

    def test_what_is_refused_is_logged_once_and_without_a_title(
        self, left_out: LeftOut, user32: FakeUser32, window: QMainWindow, caplog: pytest.LogCaptureFixture
    ) -> None:
        window.setWindowTitle("Northwind Foods")
        user32.works = 0
        with caplog.at_level(logging.DEBUG):
            left_out.leave_out(True)
            window.hide()
            window.show()
        assert [record.getMessage() for record in caplog.records] == ["a window could not be left out of screen shares"]


class TestOnMacOS:
    def test_the_window_of_the_view_is_told(self) -> None:
        sent: list[tuple[int, str, int | None]] = []

        def send(target: int, message: str, number: int | None) -> int:
            sent.append((target, message, number))
            return 77 if message == "window" else 0

        exclude = mac_exclude(send)
        assert exclude(5, True)
        assert exclude(5, False)
        assert sent == [
            (5, "window", None),
            (77, "setSharingType:", 0),
            (5, "window", None),
            (77, "setSharingType:", 1),
        ]

    def test_a_view_without_a_window_is_left_alone(self) -> None:
        sent: list[str] = []

        def send(target: int, message: str, number: int | None) -> int:
            sent.append(message)
            return 0

        assert not mac_exclude(send)(5, True)
        assert sent == ["window"]


class TestTheProgram:
    def test_watches_nothing_where_the_system_cannot(self, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(capture, "to_be_left_out", lambda: Ability.CANNOT)
        leave_out(qapp, True)
        assert not [child for child in qapp.children() if isinstance(child, LeftOut)]

    def test_watches_once_where_it_can(
        self,
        qapp: QApplication,
        user32: FakeUser32,
        window: QMainWindow,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(capture, "to_be_left_out", lambda: Ability.YES)
        monkeypatch.setattr("sys.platform", "win32")
        monkeypatch.setattr(capture, "_user32", lambda: user32)
        leave_out(qapp, False)
        assert not [child for child in qapp.children() if isinstance(child, LeftOut)]
        for out in (True, True, False, True):
            leave_out(qapp, out)
        [made] = [child for child in qapp.children() if isinstance(child, LeftOut)]
        assert user32.told(window) == [0x11, 0, 0x11]
        made.leave_out(False)
        made.setParent(None)
