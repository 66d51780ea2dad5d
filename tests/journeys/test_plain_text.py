"""What a user writes is shown as it was written, wherever it is shown: nothing is taken for markup or a shortcut."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QTextEdit, QWidget

from callgoal_desktop.core.text import FIELD_LIMIT
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

MARKUP = "<b>bold</b> <img src='file:///etc/passwd'> &amp; A&B"


@pytest.fixture
def marked(user: Driver) -> Driver:
    """A live call in which every field holds markup."""
    user.new_call()
    for field in ("accountEdit", "contactEdit", "goalEdit", "bestOutcomeEdit", "leastOutcomeEdit", "notesEdit"):
        user.paste(MARKUP, into=field)
    user.type(f"{MARKUP}\n", into="newQuestionEdit")
    user.press("Ctrl+Return")
    user.answer(1, MARKUP)
    user.click("keyIssueButton")
    user.add_step(f"Dana: {MARKUP}")
    user.click("promisedButton")
    user.type(MARKUP, into="newStepEdit")
    return user


def nothing_is_rich(user: Driver) -> None:
    """Look at every label, button, tooltip and editor of the window."""
    window = user.window
    for label in filter(QLabel.text, window.findChildren(QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText, f"{label.objectName()}: {label.text()[:40]}"
    for widget in window.findChildren(QWidget):
        assert not GuiQt.mightBeRichText(widget.toolTip()), widget.objectName()
        assert not GuiQt.mightBeRichText(widget.statusTip()), widget.objectName()
    assert window.findChildren(QTextEdit) == []
    for button in window.findChildren(QAbstractButton):
        assert "A&B" not in button.text(), "an ampersand would become a shortcut"


def literally(user: Driver) -> None:
    """At least one label says it just so."""
    assert any(MARKUP in label for label in user.labels())
    nothing_is_rich(user)
    assert_screen_equals_disk(user)


def test_on_the_call_page_before_the_call(user: Driver) -> None:
    user.new_call()
    for field in ("accountEdit", "goalEdit", "notesEdit"):
        user.paste(MARKUP, into=field)
        assert user.text(field) == MARKUP
    nothing_is_rich(user)


def test_on_the_call_page_during_it(marked: Driver) -> None:
    literally(marked)
    assert sum(MARKUP in label for label in marked.labels()) >= 4
    marked.click(marked.row(2))
    literally(marked)


def test_in_a_narrow_window(marked: Driver) -> None:
    marked.resize(390, 640)
    literally(marked)


def test_on_the_wrap_up_page(marked: Driver) -> None:
    marked.press("Ctrl+Shift+Return")
    for field in ("noNextStepEdit", "lessonEdit"):
        if marked.sees(field):
            marked.paste(MARKUP, into=field)
    literally(marked)


def test_on_the_review_page(marked: Driver) -> None:
    marked.press("Ctrl+PgDown")
    literally(marked)
    marked.type("bold", into="searchEdit")
    literally(marked)


def test_in_the_message_that_a_call_was_deleted(marked: Driver) -> None:
    marked.press("Ctrl+PgDown")
    marked.click("deleteCallButton")
    assert MARKUP in marked.text("statusLine")
    nothing_is_rich(marked)


def test_in_the_menus_of_the_questions(marked: Driver) -> None:
    marked.caret("notesEdit", line=0)
    marked.press("Ctrl+L")
    entries = [action.text() for action in marked.open_menu().actions()]
    assert any(MARKUP.replace("&", "&&") in entry for entry in entries)
    assert not any(GuiQt.mightBeRichText(action.toolTip()) for action in marked.window.actions())
    marked.press("Escape")


def test_in_the_box_that_asks_to_end_a_call(marked: Driver) -> None:
    marked.new_call(MARKUP)
    marked.press("Ctrl+Return")
    nothing_is_rich(marked)
    assert marked.answer_box("Cancel") == f"“{MARKUP}” is live.\nStart “{MARKUP}”"


def test_in_the_list_of_calls(user: Driver) -> None:
    """What is painted for markup is not what is painted for the words in it."""
    pictures: list[QImage] = []
    for account in ("W", "<b>W</b>", "<i>W</i>", "W&amp;"):
        user.new_call()
        user.paste(account, into="accountEdit")
        user.press("Ctrl+PgDown")
        calls = user.find("callList", QListView)
        pictures.append(calls.grab(calls.visualRect(calls.model().index(0, 0))).toImage())
    assert len({bytes(picture.constBits()) for picture in pictures}) == 4


def test_in_the_recap(marked: Driver) -> None:
    from PySide6.QtGui import QGuiApplication

    marked.press("Ctrl+PgDown")
    marked.click("copyRecapButton")
    mime = QGuiApplication.clipboard().mimeData()
    assert MARKUP in mime.text()
    assert MARKUP not in mime.html()
    assert html.escape(MARKUP) in mime.html()


def test_in_the_window_that_cannot_open_the_calls(closed: Driver) -> None:
    closed.folder = closed.folder.with_name("<b>data & more")
    closed.folder.mkdir()
    (closed.folder / "calls.db").write_bytes(b"")
    closed.open()
    assert "<b>data & more" in closed.text("troubleLabel")
    nothing_is_rich(closed)


def test_in_the_tooltip_of_a_field_that_refused(user: Driver) -> None:
    user.new_call()
    user.paste("y" * (FIELD_LIMIT + 1), into="accountEdit")
    nothing_is_rich(user)
