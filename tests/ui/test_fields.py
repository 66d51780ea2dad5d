"""The fields: what the user typed is told, and nothing else; text stays as it is; undo is the window's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.text import FIELD_LIMIT
from callgoal_desktop.ui.parts.fields import LineField, Refusal, TextArea

Field: TypeAlias = TextArea | LineField

NO_BREAK = "5\u00a0000\u202f€"
LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


class Listener:
    """Notes what a field says."""

    def __init__(self, field: Field) -> None:
        self.typed: list[str] = []
        self.left_off = 0
        self.escaped = 0
        field.typed.connect(self.typed.append)
        field.left_off.connect(self._leave_off)
        field.left_by_escape.connect(self._escape)

    def _leave_off(self) -> None:
        self.left_off += 1

    def _escape(self) -> None:
        self.escaped += 1


class Window(QWidget):
    """A field, another beside it, and the keys that neither took."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.other = LineField()
        self.keys: list[str] = []
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.keyCombination().key().name)


@pytest.fixture(params=[TextArea, LineField])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Field]:
    """A field of either kind, in a window, with the keyboard."""
    made: Field = request.param()
    window = Window(made)
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    made.setFocus()
    yield made
    QGuiApplication.clipboard().clear()


@pytest.fixture
def listener(field: Field) -> Listener:
    """Somebody who listens to the field."""
    return Listener(field)


def window_of(field: Field) -> Window:
    """The window that the field is in."""
    window = field.window()
    assert isinstance(window, Window)
    return window


def caret(field: Field) -> int:
    """Where the caret is."""
    return field.cursorPosition() if isinstance(field, LineField) else field.textCursor().position()


def text(field: Field) -> str:
    """What it holds."""
    return field.text()


def paste(field: Field, pasted: str) -> None:
    """Ctrl+V."""
    QGuiApplication.clipboard().setText(pasted)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)


def refused(field: Field) -> bool:
    """Whether it says that it did not take a text."""
    return any(each.isVisible() and "1 MB" in each.text() for each in field.findChildren(Refusal))


class TestTyped:
    def test_is_told_with_each_key(self, field: Field, listener: Listener) -> None:
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        assert listener.typed == ["a", "ab", "abc", "ab"]
        assert text(field) == "ab"

    def test_is_not_what_the_program_shows(self, field: Field, listener: Listener) -> None:
        field.show_text("shown")
        field.show_text("shown")
        field.show_text("")
        field.show_text("shown again")
        assert listener.typed == []
        assert text(field) == "shown again"

    def test_goes_on_after_what_was_shown(self, field: Field, listener: Listener) -> None:
        field.show_text("ab")
        field.caret_to_end()
        QTest.keyClicks(field, "c")
        assert listener.typed == ["abc"]

    def test_is_told_of_a_paste_once(self, field: Field, listener: Listener) -> None:
        paste(field, "pasted words")
        assert listener.typed == ["pasted words"]

    def test_is_not_a_key_that_changes_nothing(self, field: Field, listener: Listener) -> None:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClick(field, Qt.Key.Key_Left)
        assert listener.typed == []


class TestText:
    def test_keeps_a_no_break_space_that_was_shown(self, field: Field) -> None:
        field.show_text(NO_BREAK)
        assert text(field) == NO_BREAK

    def test_keeps_a_no_break_space_that_is_typed_beside(self, field: Field, listener: Listener) -> None:
        field.show_text(NO_BREAK)
        field.caret_to_end()
        QTest.keyClicks(field, "!")
        assert listener.typed == [f"{NO_BREAK}!"]

    def test_keeps_a_no_break_space_that_is_pasted(self, field: Field, listener: Listener) -> None:
        paste(field, NO_BREAK)
        assert listener.typed == [NO_BREAK]

    def test_has_line_feeds_for_line_ends(self, qtbot: QtBot) -> None:
        area = TextArea()
        qtbot.addWidget(area)
        listener = Listener(area)
        paste(area, "one\r\ntwo\rthree")
        assert listener.typed == ["one\ntwo\nthree"]
        QTest.keyClick(area, Qt.Key.Key_Return)
        assert listener.typed[-1] == "one\ntwo\nthree\n"

    def test_is_plain(self, field: Field, listener: Listener) -> None:
        mime = QMimeData()
        mime.setText("bold")
        mime.setHtml("<b>bold</b>")
        QGuiApplication.clipboard().setMimeData(mime)
        QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
        assert listener.typed == ["bold"]


class TestCaret:
    def test_stays_where_it_is_when_another_text_is_shown(self, field: Field) -> None:
        field.show_text("one two three")
        field.caret_to_end()
        for _step in range(6):
            QTest.keyClick(field, Qt.Key.Key_Left)
        assert caret(field) == 7
        field.show_text("one two four")
        assert caret(field) == 7

    def test_stays_as_near_as_it_can(self, field: Field) -> None:
        field.show_text("one two three")
        field.caret_to_end()
        field.show_text("one")
        assert caret(field) == 3

    def test_does_not_move_for_the_same_text(self, field: Field) -> None:
        field.show_text("same")
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClick(field, Qt.Key.Key_Left)
        field.show_text("same")
        assert caret(field) == 3

    def test_of_lines_is_told_by_line(self, qtbot: QtBot) -> None:
        area = TextArea()
        qtbot.addWidget(area)
        area.show_text("one\ntwo\nthree")
        assert area.caret_line() == 0
        area.caret_to_end()
        assert area.caret_line() == area.dragged_line() == 2


class TestLeftOff:
    def test_is_not_told_while_one_types(self, field: Field, listener: Listener) -> None:
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        assert listener.left_off == 0

    @pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Home])
    def test_is_told_when_the_caret_jumps(self, field: Field, listener: Listener, key: Qt.Key) -> None:
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, key)
        assert listener.left_off == 1

    def test_is_not_told_when_the_caret_cannot_move(self, field: Field, listener: Listener) -> None:
        QTest.keyClick(field, Qt.Key.Key_Left)
        assert listener.left_off == 0

    def test_is_told_when_something_is_selected(self, field: Field, listener: Listener) -> None:
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        assert listener.left_off == 1

    def test_is_told_when_the_mouse_is_pressed(self, field: Field, listener: Listener) -> None:
        target = field.viewport() if isinstance(field, TextArea) else field
        QTest.mouseClick(target, LEFT)
        assert listener.left_off == 1

    def test_is_told_when_the_focus_goes(self, field: Field, listener: Listener) -> None:
        window_of(field).other.setFocus()
        assert listener.left_off == 1


class TestUndoKeys:
    @pytest.mark.parametrize("key", ["Ctrl+Z", "Ctrl+Shift+Z"])
    def test_are_let_through_to_the_window(self, field: Field, listener: Listener, key: str) -> None:
        QTest.keyClicks(field, "abc")
        QTest.keySequence(field, key)
        assert "Key_Z" in window_of(field).keys
        assert text(field) == "abc"
        assert listener.typed[-1] == "abc"

    def test_undo_nothing_by_themselves_after_a_paste(self, field: Field, listener: Listener) -> None:
        paste(field, "pasted")
        QTest.keySequence(field, "Ctrl+Z")
        assert text(field) == "pasted"
        assert listener.typed == ["pasted"]

    def test_z_alone_is_a_letter(self, field: Field) -> None:
        QTest.keyClicks(field, "zZ")
        assert text(field) == "zZ"
        assert window_of(field).keys == []


class TestEscape:
    def test_is_told_and_let_through(self, field: Field, listener: Listener) -> None:
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert listener.escaped == 1
        assert window_of(field).keys == ["Key_Escape"]


class TestTooMuch:
    def test_of_a_paste_is_refused(self, field: Field, listener: Listener) -> None:
        QTest.keyClicks(field, "kept")
        paste(field, "a" * (FIELD_LIMIT + 1))
        assert text(field) == "kept"
        assert listener.typed[-1] == "kept"
        assert refused(field)

    def test_is_counted_in_bytes(self, field: Field, listener: Listener) -> None:
        paste(field, "€" * (FIELD_LIMIT // 3 + 1))
        assert text(field) == ""
        assert listener.typed == []
        assert refused(field)

    def test_is_what_goes_over_with_what_is_there(self, field: Field, listener: Listener) -> None:
        full = "word " * (FIELD_LIMIT // 5)
        field.show_text(full)
        field.caret_to_end()
        paste(field, "xx")
        assert text(field) == full
        assert listener.typed == []
        assert refused(field)
        paste(field, "x")
        assert listener.typed == [f"{full}x"]
        assert len(text(field)) == FIELD_LIMIT

    def test_can_be_made_less(self, field: Field, listener: Listener) -> None:
        field.show_text("word " * (FIELD_LIMIT // 5 + 2))
        field.caret_to_end()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        assert len(listener.typed) == 1
        assert not refused(field)

    def test_is_said_until_the_next_change(self, field: Field) -> None:
        paste(field, "a" * (FIELD_LIMIT + 1))
        assert refused(field)
        QTest.keyClicks(field, "b")
        assert not refused(field)
        paste(field, "a" * (FIELD_LIMIT + 1))
        assert refused(field)


def test_a_megabyte_is_taken(field: Field, listener: Listener) -> None:
    most = "word " * (FIELD_LIMIT // 5)
    paste(field, most)
    assert listener.typed == [most]
    assert not refused(field)


def test_return_in_a_line_is_told_and_no_line_end(qtbot: QtBot) -> None:
    line = LineField()
    qtbot.addWidget(line)
    entered: list[str] = []
    line.entered.connect(entered.append)
    QTest.keyClicks(line, "Dana: intro by Fri")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert entered == ["Dana: intro by Fri"]
    assert line.text() == "Dana: intro by Fri"


def test_an_area_grows_with_its_lines_between_its_bounds(qtbot: QtBot) -> None:
    area = TextArea(2, 4)
    qtbot.addWidget(area)
    area.show()
    heights = []
    for lines in (1, 2, 3, 4, 5, 50):
        area.show_text("\n".join("x" * lines))
        QApplication.processEvents()
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4] == heights[5]


def test_a_refusal_is_plain_words(field: Field) -> None:
    paste(field, "a" * (FIELD_LIMIT + 1))
    [label] = field.findChildren(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.toolTip() == label.text()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
