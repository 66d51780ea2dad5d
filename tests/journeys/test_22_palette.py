"""Ctrl+K: one line finds commands, calls, accounts and playbooks; Escape leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QScrollArea, QWidget

from callgoal_desktop.ui.palette.palette import PaletteEdit
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from tests.journeys.driver import Driver
from tests.journeys.walk import walk


def offered(user: Driver) -> list[str]:
    """What the list shows, from top to bottom."""
    if not user.sees("paletteList"):
        return []
    model = user.find("paletteList", QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def told(user: Driver) -> list[str]:
    """The same with what stands beside it."""
    if not user.sees("paletteList"):
        return []
    model = user.find("paletteList", QListView).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def chosen(user: Driver) -> str:
    """The entry that is chosen."""
    return str(user.find("paletteList", QListView).currentIndex().data())


def pick(user: Driver, typed: str, wanted: str, kind: str) -> None:
    """Find something in the palette, and take it by keys alone."""

    def row() -> int | None:
        rows = enumerate(zip(offered(user), told(user), strict=True))
        return next((row for row, (text, side) in rows if text == wanted and side.endswith(kind)), None)

    user.press("Ctrl+K")
    user.type(typed)
    user.wait(lambda: row() is not None, f"{wanted} is not found")
    user.press(*["Down"] * (row() or 0))
    assert chosen(user) == wanted
    user.press("Return")
    user.settle()


def ended_call(user: Driver, account: str, goal: str = "") -> None:
    """A call with an account, from its plan to its end."""
    user.new_call(account)
    if goal:
        user.type(goal, into="goalEdit")
    user.press("Ctrl+Return", "Ctrl+Shift+Return")
    user.click("finishCallButton")


class TestThePalette:
    def test_shows_the_last_calls_and_all_commands_with_their_keys(self, user: Driver) -> None:
        ended_call(user, "Northwind Foods")
        user.press("Ctrl+K")
        assert user.focus == "paletteEdit"
        assert offered(user)[:2] == ["Northwind Foods", "New call"]
        assert "New call, Ctrl+N, command" in told(user)

    def test_does_a_command(self, user: Driver) -> None:
        pick(user, "new cal", "New call", "command")
        assert user.focus == "accountEdit"
        assert not user.sees("commandPalette")

    def test_says_why_a_command_cannot_be_done_and_does_not_do_it(self, user: Driver) -> None:
        user.press("Ctrl+K")
        user.type("end call")
        assert told(user)[0] == "End call, no call is live, command"
        user.press("Return")
        assert user.sees("commandPalette")

    def test_shows_a_past_call_in_review_and_a_planned_one_on_its_page(self, user: Driver) -> None:
        ended_call(user, "Contoso Ltd")
        user.new_call("Northwind Foods")
        pick(user, "contoso", "Contoso Ltd", "call")
        assert user.sees("reviewPage")
        assert user.disk().drafts["review/call"] == user.disk().calls[1].call.id
        pick(user, "nw", "Northwind Foods", "call")
        assert user.text("accountEdit") == "Northwind Foods"

    def test_finds_a_call_by_its_day(self, user: Driver) -> None:
        ended_call(user, "Contoso Ltd")
        user.press("Ctrl+K")
        user.type("cont mon 23")
        assert offered(user) == ["Contoso Ltd"]

    def test_finds_a_call_by_what_was_written_in_it_when_the_hands_rest(self, user: Driver) -> None:
        ended_call(user, "Contoso Ltd", "Agree the lot pilot")
        user.press("Ctrl+K")
        user.type("lot pilot")
        user.wait(lambda: "Contoso Ltd" in offered(user), "the call is not found by its goal")

    def test_shows_the_calls_of_an_account(self, user: Driver) -> None:
        ended_call(user, "Müller GmbH")
        pick(user, "muller", "Müller GmbH", "account")
        assert user.text("accountTitle") == "Müller GmbH"
        assert user.focus == "accountCallList"
        user.press("Escape")
        assert not user.sees("accountPage")

    def test_shows_a_playbook(self, user: Driver) -> None:
        pick(user, "pain fun", "Pain funnel", "playbook")
        assert user.sees("playbooksPage")
        assert user.disk().drafts["playbooks/chosen"] == "pain-funnel"

    def test_is_walked_by_all_keys_of_a_list(self, user: Driver) -> None:
        user.press("Ctrl+K")
        texts = offered(user)
        user.press("Down", "Down", "Up")
        assert chosen(user) == texts[1]
        user.press("End")
        assert chosen(user) == texts[-1]
        user.press("Down", "PgUp")
        assert chosen(user) in texts[-20:-2]
        user.press("PgDown")
        assert chosen(user) == texts[-1]
        user.press("Home", "Up")
        assert chosen(user) == texts[0]

    def test_leaves_what_was_chosen_where_more_is_found(self, user: Driver) -> None:
        ended_call(user, "Contoso Ltd", "call them new again")
        user.press("Ctrl+K")
        user.type("call")
        user.press("Down", "Down")
        before, many = chosen(user), len(offered(user))
        QTest.qWait(0)
        user.wait(lambda: len(offered(user)) >= many)
        assert chosen(user) == before

    def test_keeps_the_tab_key_in_its_line(self, user: Driver) -> None:
        user.press("Ctrl+K", "Tab", "Shift+Tab")
        assert user.focus == "paletteEdit"

    def test_takes_its_own_typing_back_and_nothing_else(self, user: Driver) -> None:
        user.new_call("Northwind Foods")
        user.press("Ctrl+K")
        user.type("abc")
        user.press("Ctrl+Z")
        assert user.find("paletteEdit", QLineEdit).text() == ""
        assert user.disk().call.account == "Northwind Foods"

    def test_says_so_where_nothing_is_found(self, user: Driver) -> None:
        user.press("Ctrl+K")
        user.type("qqqq")
        user.wait(lambda: "Nothing is called so." in user.labels())
        user.press("Return")
        assert user.sees("commandPalette")

    def test_closes_by_a_click_beside_it_and_by_its_key(self, user: Driver) -> None:
        user.new_call()
        closings: tuple[Callable[[], None], ...] = (lambda: _click_beside(user), lambda: user.press("Ctrl+K"))
        for close in closings:
            user.press("Ctrl+K")
            assert user.sees("commandPalette")
            close()
            user.settle()
            assert not user.sees("commandPalette")
            assert user.focus == "accountEdit"

    def test_gives_way_to_a_command_by_its_key(self, user: Driver) -> None:
        user.press("Ctrl+K", "Ctrl+N")
        assert not user.sees("commandPalette")
        assert user.focus == "accountEdit"

    def test_gives_way_to_the_sheet_of_keys_and_the_other_way_round(self, user: Driver) -> None:
        user.new_call()
        user.press("Ctrl+K", "F1")
        assert (user.sees("commandPalette"), user.sees("shortcutSheet")) == (False, True)
        user.press("Ctrl+K")
        assert (user.sees("commandPalette"), user.sees("shortcutSheet")) == (True, False)
        user.press("Escape")
        assert user.focus == "accountEdit"

    @pytest.mark.parametrize("key", ["Ctrl+K", "F1"])
    def test_gives_the_keys_back_where_they_were(self, user: Driver, key: str) -> None:
        for _page in walk(user):
            for field in _fields(user):
                field.setFocus()
                user.settle()
                _put_caret(field)
                before = _caret(field)
                user.press(key)
                if key == "Ctrl+K":
                    user.type("xy")
                user.press("Escape")
                user.settle()
                assert QApplication.focusWidget() is field, f"{field.objectName()} lost the keys to {user.focus}"
                assert _caret(field) == before

    def test_leaves_a_row_that_is_reworded_as_it_is(self, live: Driver) -> None:
        live.go_to_question(1)
        live.press("F2")
        live.type(" now")
        live.press("Ctrl+K", "Escape")
        assert live.focus == "questionTextEdit"
        live.type("!")
        assert live.disk().questions[0].text.endswith(" now!")

    def test_is_not_where_the_window_opens_again(self, user: Driver) -> None:
        user.new_call()
        user.press("Ctrl+K")
        user.reopen()
        assert user.focus == "accountEdit"

    @pytest.mark.parametrize("width", [390, 1120])
    def test_fits_into_the_window(self, user: Driver, width: int) -> None:
        user.resize(width, 700)
        for name, key in (("commandPalette", "Ctrl+K"), ("shortcutSheet", "F1")):
            user.press(key)
            card = user.find(name)
            place = card.mapTo(user.window, QPoint(0, 0))
            assert place.x() >= 8
            assert place.x() + card.width() <= width - 8
            assert place.y() + card.height() <= 700

    def test_is_named_for_those_who_cannot_see_it(self, user: Driver) -> None:
        user.press("Ctrl+K")
        edit = QAccessible.queryAccessibleInterface(user.find("paletteEdit", PaletteEdit))
        listed = QAccessible.queryAccessibleInterface(user.find("paletteList"))
        assert edit.text(QAccessible.Text.Name) == "Find a command, call, account or playbook"
        assert listed.text(QAccessible.Text.Name) == "Found"


class TestTheSheetOfKeys:
    def test_tells_keys_as_this_system_writes_them(self, user: Driver) -> None:
        user.press("F1")
        labels = user.labels()
        assert {"New call", "Ctrl+N", "On a question", "Del", "Ctrl+1 – Ctrl+9"} <= set(labels)

    def test_is_scrolled_by_keys(self, user: Driver) -> None:
        user.press("F1")
        bar = user.find("shortcutScroll", QScrollArea).verticalScrollBar()
        user.press("End")
        assert bar.value() == bar.maximum() > 0
        user.press("Home")
        assert bar.value() == 0


def _click_beside(user: Driver) -> None:
    overlay = user.find("commandPalette").parentWidget()
    assert overlay is not None
    user.click(overlay, at=QPoint(3, overlay.height() - 3))


def _fields(user: Driver) -> list[QWidget]:
    fields = user.window.findChildren(QWidget)
    kinds = (LineField, TextArea)
    return [each for each in fields if isinstance(each, kinds) and each.isVisible() and each.isEnabled()]


def _put_caret(field: QWidget) -> None:
    if isinstance(field, LineField):
        field.setSelection(min(1, len(field.text())), 2)
    elif isinstance(field, TextArea):
        cursor = field.textCursor()
        cursor.setPosition(len(field.text()) // 2)
        field.setTextCursor(cursor)


def _caret(field: QWidget) -> tuple[int, int]:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position(), field.textCursor().anchor()
    assert isinstance(field, QLineEdit)
    return field.cursorPosition(), field.selectionStart()
