"""What breaks programs is kept as it was typed or pasted, or refused in place with nothing lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.text import FIELD_LIMIT, clean
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

AREAS = ["goalEdit", "bestOutcomeEdit", "notesEdit", "answerEdit"]
LINES = ["accountEdit", "contactEdit", "newStepEdit", "newQuestionEdit"]

UGLY = {
    "a NUL": "be\0fore",
    "an emoji of many parts": "👩🏽‍🚀 and 🏳️‍🌈",
    "right to left": "שלום, مرحبا 12",
    "a direction mark": "abc\u202edef\u202c",
    "a line separator": "one\u2028two",
    "a no-break space": "30\u00a0min\u202fago",
    "a combining mark": "e\u0301",
    "controls": "a\x01\x02\x03\x1b[31mb\x7f",
    "a byte order mark": "x\ufeffy",
    "quotes and backslashes": "\\\"'`${x}%s{0}",
    "markup": "<b>bold</b> <img src='/etc/passwd'> &amp; &lt;",
    "Han and kana": "田中さん、見積もり",
}


@pytest.fixture
def planned(user: Driver) -> Driver:
    """A user with a planned call, whose first question is being worked on."""
    user.new_call()
    user.click(user.row(1))
    return user


def kept(user: Driver, field: str) -> str:
    """What the disk has for a field of the one call."""
    disk = user.disk()
    whole: WholeCall = disk.only
    return {
        "goalEdit": whole.call.goal.text,
        "bestOutcomeEdit": whole.call.goal.best,
        "notesEdit": whole.call.notes,
        "answerEdit": whole.questions[0].answer,
        "accountEdit": whole.call.account,
        "contactEdit": whole.call.contact,
        "newStepEdit": disk.drafts.get(f"new-step/{whole.call.id}", ""),
        "newQuestionEdit": disk.drafts.get(f"new-question/{whole.call.id}", ""),
    }[field]


@pytest.mark.parametrize("ugly", UGLY)
def test_is_kept_exactly_when_it_is_pasted(planned: Driver, ugly: str) -> None:
    pasted = UGLY[ugly].removeprefix("\ufeff")  # Qt's clipboard takes a first one for the mark of an encoding
    for field in (*AREAS, *LINES):
        planned.paste(UGLY[ugly], into=field)
        assert kept(planned, field) == pasted, field
    assert_screen_equals_disk(planned)
    planned.reopen()
    assert_screen_equals_disk(planned)
    for field in (*AREAS, *LINES):
        assert planned.text(field) == UGLY[ugly], field


@pytest.mark.parametrize("ugly", ["an emoji of many parts", "right to left", "Han and kana", "a no-break space"])
def test_is_kept_exactly_when_it_is_typed(planned: Driver, ugly: str) -> None:
    for field in ("notesEdit", "accountEdit"):
        planned.type(UGLY[ugly], into=field)
        assert kept(planned, field) == UGLY[ugly]


@pytest.mark.parametrize("field", [*AREAS, *LINES])
def test_line_ends_become_lf_and_halves_of_letters_the_mark_for_them(planned: Driver, field: str) -> None:
    pasted = "one\r\ntwo\rthree\u2029four \ufdd0"
    planned.paste(pasted, into=field)
    assert kept(planned, field) == clean(pasted) == "one\ntwo\nthree\nfour \ufffd"
    assert_screen_equals_disk(planned)


@pytest.mark.parametrize("field", ["notesEdit", "accountEdit"])
def test_a_megabyte_is_kept_exactly(planned: Driver, field: str) -> None:
    pasted = ("Lot data lives in three spreadsheets. ä\n" * (FIELD_LIMIT // 40))[: FIELD_LIMIT - 60_000]
    pasted += "x" * (FIELD_LIMIT - len(pasted.encode()))
    assert len(pasted.encode()) == FIELD_LIMIT
    planned.paste(pasted, into=field)
    assert kept(planned, field) == pasted
    assert planned.text(field) == pasted


@pytest.mark.parametrize("field", ["notesEdit", "accountEdit"])
def test_a_megabyte_without_a_space_is_kept_while_one_waits(planned: Driver, field: str) -> None:
    """Broken at words, it would take Qt minutes."""
    started = time.monotonic()
    planned.paste("z" * (FIELD_LIMIT - 1), into=field)
    planned.type("!")
    planned.press("Backspace")
    planned.type("?")
    assert kept(planned, field) == "z" * (FIELD_LIMIT - 1) + "?"
    planned.press("Ctrl+A")
    planned.paste("short again")
    assert kept(planned, field) == "short again"
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("field", ["notesEdit", "accountEdit"])
def test_more_is_refused_in_place_and_stays_on_the_clipboard(planned: Driver, field: str) -> None:
    planned.type("what is there already", into=field)
    before = planned.disk()
    pasted = "y" * (FIELD_LIMIT + 1)
    planned.paste(pasted)
    assert planned.text(field) == "what is there already"
    assert planned.disk() == before
    assert QGuiApplication.clipboard().text() == pasted
    inside = planned.find(field)
    [said] = [label for label in inside.findChildren(QLabel) if label.isVisible()]
    assert "more than 1 MB" in said.text()
    planned.type("!")
    assert not said.isVisible()
    assert kept(planned, field) == "what is there already!"


@pytest.mark.parametrize("field", ["notesEdit", "accountEdit"])
def test_one_letter_more_than_a_megabyte_is_refused_too(planned: Driver, field: str) -> None:
    full = "z" * FIELD_LIMIT
    planned.paste(full, into=field)
    planned.type("!")
    assert kept(planned, field) == full
    assert planned.text(field) == full
    planned.press("Backspace")
    assert len(kept(planned, field)) == FIELD_LIMIT - 1


def test_a_paste_of_something_richer_takes_its_words_alone(planned: Driver) -> None:
    from PySide6.QtCore import QMimeData

    mime = QMimeData()
    mime.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    mime.setText("bold")
    QGuiApplication.clipboard().setMimeData(mime)
    planned.click("notesEdit")
    planned.press("Ctrl+V")
    assert kept(planned, "notesEdit") == "bold"


def test_a_very_long_line_leaves_the_window_as_wide_as_it_was(planned: Driver) -> None:
    planned.paste("w" * 5000, into="accountEdit")
    planned.paste("w" * 5000, into="notesEdit")
    planned.press("Ctrl+Return")
    assert planned.window.width() == 1120
    assert_screen_equals_disk(planned)
