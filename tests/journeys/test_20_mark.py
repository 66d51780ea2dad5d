"""Mark keeps this minute; why, and a word about it, can be said then or later, and the keys stay where they were."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from callgoal_desktop.core.records import Moment, MomentKind
from callgoal_desktop.ui.parts.mark_row import MarkRow
from callgoal_desktop.ui.parts.step_row import StepRow
from tests.clock import MONDAY
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def marks(user: Driver) -> tuple[Moment, ...]:
    return user.disk().only.moments


def rows(user: Driver) -> list[tuple[str, str, str]]:
    """Of each mark in sight: its minute, its kind, its word."""
    found = user.all("markRow", MarkRow)
    return [
        (row.minute.text(), next((chip.text() for chip in row.kinds.chips if chip.isChecked()), ""), row.note.text())
        for row in found
    ]


def test_a_key_keeps_this_minute_and_leaves_the_typing_alone(live: Driver) -> None:
    live.answer(1, "They want ")
    live.clock.pass_by(64)
    live.press("Ctrl+M")
    live.type("Dublin")
    [mark] = marks(live)
    assert (mark.kind, mark.note, (mark.at - MONDAY).total_seconds()) == (MomentKind.MARK, "", 64)
    assert live.disk().questions[0].answer == "They want Dublin"
    assert rows(live) == [("01:04", "", "")]
    assert_screen_equals_disk(live)


def test_the_button_does_the_same(live: Driver) -> None:
    live.click("markButton")
    assert len(marks(live)) == 1
    assert live.text("marksButton") in {"1 mark", "1 mark(s)"}


def test_its_kind_and_a_word_are_given_by_keys_alone(live: Driver) -> None:
    live.click("notesEdit")
    live.press("Ctrl+M", "Ctrl+Shift+M", "2")
    assert marks(live)[0].kind is MomentKind.PRICE
    live.press("2")
    assert marks(live)[0].kind is MomentKind.MARK
    live.press("4", "Shift+Tab", "Shift+Tab")
    assert live.focus == "markNoteEdit"
    live.type("12 % is too much")
    assert (marks(live)[0].kind, marks(live)[0].note) == (MomentKind.RISK, "12 % is too much")
    live.press("Escape")
    assert live.focus == "notesEdit"
    assert not live.sees("markRow")
    assert marks(live)[0].note == "12 % is too much"
    assert_screen_equals_disk(live)


def test_a_field_that_went_meanwhile_is_not_gone_back_to(live: Driver) -> None:
    live.go_to_question(3)
    live.press("F2")
    assert live.focus == "questionTextEdit"
    live.press("Ctrl+M", "Ctrl+Shift+M")
    live.settle()
    live.press("Escape")
    assert not live.sees("markRow")


def test_the_mouse_does_it_too(live: Driver) -> None:
    live.press("Ctrl+M")
    live.click("competitorChip")
    live.type("Traceo", into="markNoteEdit")
    assert [(mark.kind, mark.note) for mark in marks(live)] == [(MomentKind.COMPETITOR, "Traceo")]
    live.click("removeMarkButton")
    assert marks(live) == ()
    assert not live.sees("marksPanel")
    live.press("Ctrl+Z")
    assert [mark.note for mark in marks(live)] == ["Traceo"]
    assert rows(live) == [("00:00", "competitor", "Traceo")]


def test_the_line_goes_when_the_call_goes_on(live: Driver) -> None:
    live.press("Ctrl+M")
    assert live.sees("markRow")
    live.tick(1)
    assert not live.sees("markRow")
    assert len(marks(live)) == 1


def test_all_marks_of_the_call_are_behind_their_count(live: Driver) -> None:
    for seconds, key in ((60, "1"), (60, "3"), (60, "5")):
        live.clock.pass_by(seconds)
        live.press("Ctrl+M", "Ctrl+Shift+M", key, "Escape")
    live.click("marksButton")
    assert rows(live) == [("01:00", "objection", ""), ("02:00", "competitor", ""), ("03:00", "promise", "")]
    assert_screen_equals_disk(live)
    live.click("marksButton")
    assert rows(live) == []


def test_what_a_mark_was_about_can_be_said_in_the_wrap_up(live: Driver) -> None:
    live.press("Ctrl+M", "Ctrl+Shift+Return")
    live.click(live.find("wrapUpPage").findChildren(MarkRow)[0].kinds.chips[1])
    live.type("asked twice", into="markNoteEdit")
    assert [(mark.kind, mark.note) for mark in marks(live)] == [(MomentKind.PRICE, "asked twice")]
    live.press("Ctrl+Z", "Ctrl+Z")
    assert live.sees("wrapUpPage")
    assert [(mark.kind, mark.note) for mark in marks(live)] == [(MomentKind.MARK, "")]
    assert_screen_equals_disk(live)


def test_the_review_tells_them_by_their_minutes(live: Driver) -> None:
    live.clock.pass_by(125)
    live.press("Ctrl+M", "Ctrl+Shift+M", "1", "Shift+Tab", "Shift+Tab")
    live.type("<b>no budget</b>")
    live.press("Ctrl+Shift+Return")
    live.click("finishCallButton")
    assert "02:05 · objection" in live.labels()
    assert "<b>no budget</b>" in live.labels()


def test_another_page_marks_the_live_call_and_says_so(live: Driver) -> None:
    live.type("Northwind", into="goalEdit")
    live.press("Ctrl+PgDown")
    assert live.sees("reviewPage")
    live.clock.pass_by(30)
    live.press("Ctrl+M")
    assert len(marks(live)) == 1
    assert live.text("statusLine").startswith("Marked 00:30")
    assert live.sees("reviewPage")


def test_nothing_is_marked_where_no_call_is_live(user: Driver) -> None:
    user.new_call("Northwind")
    user.press("Ctrl+M")
    assert marks(user) == ()
    assert not user.menu_enabled("markAction")
    assert not user.sees("markButton")


def test_a_recap_does_not_tell_the_customer_about_marks(live: Driver) -> None:
    from PySide6.QtGui import QGuiApplication

    live.press("Ctrl+M", "Ctrl+Shift+M", "3", "Shift+Tab", "Shift+Tab")
    live.type("Traceo is cheaper")
    live.press("Ctrl+Shift+Return")
    live.click("finishCallButton")
    assert "Traceo" not in QGuiApplication.clipboard().text()
    assert "competitor" not in QGuiApplication.clipboard().text()


def test_the_next_question_is_ticked_by_a_key_from_any_page(live: Driver) -> None:
    live.press("Ctrl+T")
    assert [question.asked_at is not None for question in live.disk().questions[:3]] == [True, False, False]
    live.press("Ctrl+T")
    assert live.disk().questions[2].asked_at is not None
    live.press("Ctrl+PgDown", "Ctrl+T")
    assert live.disk().questions[5].asked_at is not None
    assert live.text("statusLine").startswith("Ticked “")
    assert live.sees("reviewPage")


def test_the_page_has_room_for_steps_and_the_end_beside_a_mark(live: Driver) -> None:
    live.resize(390, 640)
    live.press("Ctrl+M")
    for name in ("markRow", "newStepEdit", "endCallButton", "markButton"):
        widget = live.find(name)
        place = widget.mapTo(live.window, widget.rect().bottomRight())
        assert live.window.rect().contains(place), name
    assert live.all("nextStepRow", StepRow) == []
    assert live.find("endCallButton", QPushButton).isEnabled()
