"""The job, 11: closed at any moment, the window opens again exactly where it was."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QScrollArea

from callgoal_desktop.core.records import Stage
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def test_a_live_call_goes_on_with_its_timer_running(live: Driver) -> None:
    live.clock.pass_by(600)
    live.wait(lambda: live.text("timerLabel") == "10:00")
    live.close()
    live.clock.pass_by(120)
    live.open()
    assert live.sees("endCallButton")
    assert live.text("timerLabel") == "12:00"
    live.clock.pass_by(5)
    live.wait(lambda: live.text("timerLabel") == "12:05", "the timer stands still")
    assert_screen_equals_disk(live)


def test_the_answer_being_typed_is_gone_on_with(live: Driver) -> None:
    live.press("Ctrl+4")
    live.type("They bought a tracking module in 2024, nobo")
    live.reopen()
    assert live.focus == "answerEdit"
    assert live.row(4).isAncestorOf(live.find("answerEdit"))
    live.type("dy uses it")
    assert live.disk().questions[3].answer == "They bought a tracking module in 2024, nobody uses it"


def test_the_row_is_the_one_that_it_was(live: Driver) -> None:
    live.click(live.row(6))
    live.click("notesEdit")
    live.reopen()
    assert live.row(6).isAncestorOf(live.find("answerEdit"))
    assert live.focus == "notesEdit"


def test_half_typed_lines_are_there_with_the_caret_at_their_ends(live: Driver) -> None:
    live.type("Who else sig", into="newQuestionEdit")
    live.type("Dana: intro to plant man", into="newStepEdit")
    live.reopen()
    assert live.text("newQuestionEdit") == "Who else sig"
    assert live.text("newStepEdit") == "Dana: intro to plant man"
    assert live.focus == "newStepEdit"
    live.type("ager by Fri\n")
    assert live.disk().steps[0].what == "intro to plant manager"
    line = live.find("newQuestionEdit", QLineEdit)
    assert line.text() == "Who else sig"


def test_a_step_half_typed_anew_is_still_being_typed(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.step_check(1).setFocus()
    live.press("F2")
    live.type(" and mo")
    live.reopen()
    assert live.text("stepLineEdit") == "Dana: report 2026-11-25 and mo"
    assert live.disk().steps[0].what == "report"


def test_a_question_half_reworded_keeps_its_words(live: Driver) -> None:
    live.go_to_question(2)
    live.press("F2")
    live.type(" And wh")
    live.reopen()
    assert live.disk().questions[1].text == "What would tell you that you got there? And wh"
    assert_screen_equals_disk(live)


def test_a_plan_half_made_is_still_a_plan(user: Driver) -> None:
    user.new_call("North")
    user.type("today 14", into="plannedForEdit")
    user.reopen()
    assert user.text("accountEdit") == "North"
    assert user.text("plannedForEdit") == "today 14"
    assert user.focus == "plannedForEdit"
    user.type(":45")
    assert user.disk().call.planned_for is not None
    assert user.disk().call.stage is Stage.PLANNED


def test_each_page_is_opened_again(user: Driver) -> None:
    user.reopen()
    assert user.sees("emptyPage")
    user.press("Ctrl+PgDown")
    user.reopen()
    assert user.sees("reviewPage")
    user.start_unplanned()
    user.reopen()
    assert user.sees("callPage")


def test_the_call_that_was_open_is_open_and_not_the_live_one(live: Driver) -> None:
    live.new_call("Looked at")
    live.reopen()
    assert live.text("accountEdit") == "Looked at"
    assert live.sees("liveButton")


def test_the_fold_of_the_goal_stays(live: Driver) -> None:
    live.type("A goal")
    live.click("goalFoldButton")
    live.reopen()
    assert not live.sees("goalEdit")


def test_the_size_of_the_window_stays(user: Driver) -> None:
    user.resize(700, 600)
    user.close()
    user.open(0, 0)
    assert (user.window.width(), user.window.height()) == (700, 600)


def test_the_place_that_was_scrolled_to_stays(user: Driver) -> None:
    user.start_unplanned()
    user.resize(390, 640)
    for number in range(12):
        user.type(f"Question of my own {number}\n", into="newQuestionEdit")
    board = next(area for area in user.window.findChildren(QScrollArea) if area.verticalScrollBar().maximum() > 300)
    board.verticalScrollBar().setValue(200)
    place = f"scroll/{user.disk().live}"
    user.wait(lambda: user.disk().drafts.get(place, "").startswith("200 "), "the place is not kept")
    user.reopen()
    again = next(area for area in user.window.findChildren(QScrollArea) if area.verticalScrollBar().maximum() > 300)
    user.wait(lambda: again.verticalScrollBar().value() == 200, "the place is another one")


class TestACallThatWasLeftRunning:
    def test_is_asked_about_long_after(self, live: Driver) -> None:
        live.answer(1, "The last thing said")
        live.close()
        live.clock.pass_by(5 * 3600)
        live.open()
        assert any("This call has been running since" in label for label in live.labels())
        live.click("endedThenButton")
        disk = live.disk()
        assert disk.live is None
        assert disk.call.ended_at == disk.questions[0].asked_at

    def test_goes_on_when_it_is_still_on(self, live: Driver) -> None:
        live.close()
        live.clock.pass_by(5 * 3600)
        live.open()
        live.click("stillOnItButton")
        assert live.disk().live is not None
        assert not live.sees("stillOnItButton")

    def test_is_not_asked_about_after_a_short_while(self, live: Driver) -> None:
        live.close()
        live.clock.pass_by(20 * 60)
        live.open()
        assert not live.sees("stillOnItButton")


def test_undo_is_gone_after_reopening_and_says_nothing_wrong(live: Driver) -> None:
    live.tick(1)
    live.reopen()
    assert live.menu_text("undoAction") == "Undo"
    live.press("Ctrl+Z")
    assert live.disk().questions[0].asked_at is not None
    assert_screen_equals_disk(live)


def test_a_page_that_only_a_newer_version_has_is_no_reason_not_to_open(user: Driver) -> None:
    user.new_call("Northwind Foods")
    user.window.content.workspace.remember("page", "weather")  # type: ignore[attr-defined]
    user.reopen()
    assert user.sees("callPage")
