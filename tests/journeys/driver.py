"""The hands and the eyes of a user: real keys and a real mouse on the real window, over a real file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, overload
from unittest import mock

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from callgoal_desktop import workspace as workspace_module
from callgoal_desktop.app import open_window
from callgoal_desktop.core.records import Call, CallId, DraftKey, NextStep, Question, WholeCall
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.workspace import Workspace
from tests.clock import FakeClock

W = TypeVar("W", bound=QWidget)

PATIENCE = 5000
"""Milliseconds for which a condition is waited for; a slow machine is no failure."""

LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Disk:
    """What a second, read-only connection sees: the calls newest first, those in the trash, the live one."""

    calls: tuple[WholeCall, ...]
    trash: tuple[Call, ...]
    live: CallId | None
    drafts: dict[str, str]

    @property
    def only(self) -> WholeCall:
        """The one call that there is."""
        [call] = self.calls
        return call

    @property
    def call(self) -> Call:
        """The one call, without its parts."""
        return self.only.call

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the one call."""
        return self.only.questions

    @property
    def steps(self) -> tuple[NextStep, ...]:
        """The next steps of the one call."""
        return self.only.steps

    def whole(self, call_id: str) -> WholeCall:
        """The call with this id."""
        return next(each for each in self.calls if each.call.id == call_id)


def disk(folder: Path) -> Disk:
    """Read the folder's file beside the window that has it open."""
    with open_for_reading(folder) as reader:
        records = reader.records
        newest_first = reversed(list(records.every_call()))
        return Disk(
            calls=tuple(records.whole(call) for call in newest_first),
            trash=tuple(records.trash()),
            live=records.desk().live,
            drafts={key: draft.text for key in _draft_keys(folder) if (draft := records.draft(DraftKey(key)))},
        )


def _draft_keys(folder: Path) -> list[str]:
    from contextlib import closing

    from callgoal_desktop.store.sqlite import sqlite3

    with closing(sqlite3.connect(f"{(folder / 'calls.db').as_uri()}?mode=ro", uri=True)) as connection:
        return [str(key) for (key,) in connection.execute("select key from drafts")]


class Driver:
    """Opens the window on a folder, and does with it what a user can do."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.folder = folder
        self.clock = clock
        self.hears_refusals = False
        self.folds = False
        self._window: QMainWindow | None = None

    # The window

    @property
    def window(self) -> QMainWindow:
        """The window that is open."""
        assert self._window is not None
        return self._window

    def open(self, width: int = 1120, height: int = 700) -> None:
        """Open the window, and wait until it has the keyboard; 0 x 0 leaves it the size that it comes in."""
        hook = sys.excepthook
        with mock.patch.object(workspace_module, "Workspace", self._workspace):
            self._window = open_window(self.folder)
        if not self.hears_refusals:
            sys.excepthook = hook  # what nobody catches is to fail the test, not to be said in the window
        if width:
            self.resize(width, height)
        self.activate()

    def _workspace(self, store: Store) -> Workspace:
        """A workspace with the test's clock; unless folding is what it is about, a call leaves the window its size."""
        made = Workspace(store, self.clock)
        if not self.folds:
            made._settings = replace(made.settings, folds=False)
        return made

    def close(self) -> None:
        """Close the window, as its button does; nothing when it is closed."""
        if self._window is not None:
            window, self._window = self._window, None
            window.close()
            shiboken6.delete(window)

    def reopen(self) -> None:
        """Close the window and open it again, of the same size."""
        size = self.window.size()
        self.close()
        self.open(size.width(), size.height())

    def resize(self, width: int, height: int) -> None:
        """Make the window this wide and high."""
        self.window.resize(width, height)
        self.settle()

    def settle(self) -> None:
        """Let what is queued happen: layouts, deletions, the focus of a new window."""
        for _round in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()

    def wait(self, condition: Callable[[], bool], what: str = "") -> None:
        """Wait until it is so."""
        deadline = QDeadlineTimer(PATIENCE)
        while not condition():
            assert not deadline.hasExpired(), what or "it did not become so"
            QTest.qWait(5)

    # Eyes

    @overload
    def all(self, name: str) -> list[QWidget]: ...

    @overload
    def all(self, name: str, kind: type[W]) -> list[W]: ...

    def all(self, name: str, kind: type[QWidget] = QWidget) -> Sequence[QWidget]:
        """The visible widgets with this name, from top to bottom."""
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        return sorted(found, key=self._height_on_screen)

    def _height_on_screen(self, widget: QWidget) -> tuple[int, int]:
        place = widget.mapTo(self.window, QPoint(0, 0))
        return place.y(), place.x()

    @overload
    def find(self, name: str) -> QWidget: ...

    @overload
    def find(self, name: str, kind: type[W]) -> W: ...

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The visible widget with this name."""
        found = self.all(name, kind)
        assert found, f"no {name} is visible"
        assert len(found) == 1, f"{len(found)} of {name} are visible"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget with this name is visible."""
        return bool(self.all(name))

    def text(self, name: str) -> str:
        """What stands in a field, on a label or on a button."""
        widget = self.find(name)
        if isinstance(widget, TextArea | LineField):
            return widget.text()
        text = widget.property("text")
        assert isinstance(text, str), name
        return text

    @property
    def focus(self) -> str:
        """The name of what has the keyboard."""
        widget = QApplication.focusWidget()
        return "" if widget is None else widget.objectName()

    def visible_labels(self) -> list[QLabel]:
        """All labels that can be seen."""
        return [label for label in self.window.findChildren(QLabel) if label.isVisible()]

    def labels(self) -> list[str]:
        """What all visible labels say."""
        return [label.text() for label in self.visible_labels()]

    def menu_text(self, action: str) -> str:
        """What a command is called in the menu now."""
        return self._action(action).text()

    def menu_enabled(self, action: str) -> bool:
        """Whether a command can be chosen now."""
        return self._action(action).isEnabled()

    def _action(self, name: str) -> QAction:
        return next(each for each in self.window.actions() if each.objectName() == name)

    def disk(self) -> Disk:
        """What is on the disk now."""
        return disk(self.folder)

    # Hands on the keyboard

    def _target(self) -> QWindow:
        target = QGuiApplication.focusWindow()
        assert target is not None, "no window has the keyboard"
        return target

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other: "Ctrl+Z", "Alt+Up", "Return"."""
        for key in keys:
            QTest.keySequence(self._target(), key)
        QCoreApplication.processEvents()

    def type(self, text: str, into: str = "") -> None:
        """Type a text, any letter of any script; Return for each line end. ``into`` is clicked first."""
        if into:
            self.click(into)
        for letter in text:
            if letter == "\n":
                QTest.keyClick(self._target(), Qt.Key.Key_Return)
            else:
                modifier = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
                QTest.sendKeyEvent(QTest.KeyAction.Click, self._target(), _key(letter), letter, modifier)
        QCoreApplication.processEvents()

    def paste(self, text: str, into: str = "") -> None:
        """Put a text on the clipboard, and press Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        if into:
            self.click(into)
        self.press("Ctrl+V")

    def retype(self, text: str, into: str) -> None:
        """Type over all that stands in a field."""
        self.click(into)
        self.press("Ctrl+A")
        self.type(text)

    # Hands on the mouse

    def click(self, what: str | QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, which must be what lies under the pointer."""
        widget, place = self._aim(what, at)
        QTest.mouseClick(widget.window().windowHandle(), LEFT, pos=place)
        self.settle()

    def double_click(self, what: str | QWidget) -> None:
        """Click twice on a widget."""
        widget, place = self._aim(what, None)
        QTest.mouseDClick(widget.window().windowHandle(), LEFT, pos=place)
        self.settle()

    def _aim(self, what: str | QWidget, at: QPoint | None) -> tuple[QWidget, QPoint]:
        widget = self.find(what) if isinstance(what, str) else what
        point = at if at is not None else widget.rect().center()
        self.scroll_to(widget, point)
        place = widget.mapTo(widget.window(), point)
        under = widget.window().childAt(place)
        assert under is not None, f"{widget.objectName()} is outside the window"
        hit = under is widget or widget.isAncestorOf(under)
        assert hit, f"{widget.objectName() or type(widget).__name__} is behind {under.objectName()}"
        return widget, place

    def scroll_to(self, widget: QWidget, point: QPoint) -> None:
        """Scroll as the wheel would, until a place in a widget can be seen."""
        self.settle()
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                content = parent.widget()
                assert content is not None
                inside = widget.mapTo(content, point)
                parent.ensureVisible(inside.x(), inside.y(), 0, 20)
            parent = parent.parentWidget()
        self.settle()

    def choose(self, *path: str) -> None:
        """Choose from the menu that is open, by words of its entries; the window has the keyboard again afterwards."""
        menu = self.open_menu()
        for words in path:
            action = next((each for each in menu.actions() if words in each.text()), None)
            assert action is not None, f"{words!r} is not in {[each.text() for each in menu.actions()]}"
            QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                self.wait(submenu.isVisible, "the submenu does not open")
                menu = submenu
        self.activate()

    def choose_from(self, button: str, *path: str) -> None:
        """Choose from the menu behind a tool button, which waits in a loop of Qt's own until the menu goes."""

        def choose() -> None:
            try:
                self.choose(*path)
            finally:
                while popup := QApplication.activePopupWidget():
                    popup.close()

        widget, place = self._aim(button, None)
        QTimer.singleShot(0, choose)
        QTest.mouseClick(widget.window().windowHandle(), LEFT, pos=place)
        self.settle()

    def open_menu(self) -> QMenu:
        """The menu that is open."""
        self.wait(lambda: QApplication.activePopupWidget() is not None, "no menu is open")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def activate(self) -> None:
        """Give the window the keyboard, as a window manager does when another window goes."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, PATIENCE)
        self.settle()

    def answer_box(self, button: str) -> str:
        """Click a button of the message box that is open, by words of its text; what the box said."""
        box = next(each for each in self.window.findChildren(QMessageBox) if each.isVisible())
        assert box.textFormat() is Qt.TextFormat.PlainText
        said = f"{box.text()}\n{box.informativeText()}"
        chosen = next(each for each in box.findChildren(QAbstractButton) if button in each.text())
        QTest.mouseClick(chosen, LEFT)
        self.activate()
        return said

    # The call page

    def start_unplanned(self) -> None:
        """Begin a call with one key."""
        self.press("Ctrl+Shift+N")

    def new_call(self, account: str = "") -> None:
        """Plan a call."""
        self.press("Ctrl+N")
        if account:
            self.type(account, into="accountEdit")

    def row(self, number: int) -> QWidget:
        """The row of a question, from 1."""
        return self.all("questionRow")[number - 1]

    def check(self, number: int) -> QCheckBox:
        """The tick of a question, from 1."""
        return self.all("questionCheck", QCheckBox)[number - 1]

    def tick(self, number: int) -> None:
        """Tick a question with the mouse, from 1."""
        self.click(self.check(number))

    def go_to_question(self, number: int) -> None:
        """Put the focus on the tick of a question without ticking it."""
        self.check(number).setFocus()
        self.settle()

    def answer(self, number: int, text: str) -> None:
        """Answer a question: click on it, and type."""
        self.click(self.row(number), at=QPoint(120, 14))
        self.type(text)

    def add_step(self, line: str) -> None:
        """Add a next step by its quick entry."""
        self.press("Ctrl+D")
        self.type(f"{line}\n")

    def step_check(self, number: int) -> QCheckBox:
        """The tick of a next step, from 1."""
        return self.all("nextStepCheck", QCheckBox)[number - 1]

    def caret(self, name: str, line: int) -> None:
        """Put the caret into a line of a field, from 0, with the keyboard."""
        self.click(name)
        self.press("Ctrl+Home", *["Down"] * line)
        assert self.find(name, QPlainTextEdit).textCursor().blockNumber() == line


def _key(letter: str) -> Qt.Key:
    code = ord(letter.upper()[0])
    return Qt.Key(code) if 0x20 <= code < 0x7F else Qt.Key.Key_unknown


def texts(records: Sequence[Question]) -> list[str]:
    """The words of the questions."""
    return [question.text for question in records]
