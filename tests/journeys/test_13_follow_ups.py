"""The job, 13: what was agreed on all calls is done in time: mine and theirs, by the day that it is due."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton

from callgoal_desktop.ui.follow_ups.follow_up_row import FollowUpRow
from tests.clock import BERLIN
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

NORTHWIND = (
    "Send the price list by 2026-11-20",
    "Dana: recall report by Wed",
    "Both: pilot scoping Fri 10:00",
)
BAKERY = ("Ring Raj today 16:00", "Priya: oven drawing by 2026-12-24", "Think about flour")


def hold_call(user: Driver, account: str, contact: str, steps: tuple[str, ...]) -> None:
    """A call from its plan to its end, on which these steps were agreed."""
    user.new_call(account)
    user.type(contact, into="contactEdit")
    user.press("Ctrl+Return")
    for step in steps:
        user.add_step(step)
    user.press("Ctrl+Shift+Return")
    user.clock.pass_by(60)


@pytest.fixture
def busy(user: Driver) -> Driver:
    """A user who has held two calls, and has gone to what is open from them."""
    hold_call(user, "Northwind Foods", "Dana Wu", NORTHWIND)
    hold_call(user, "Harbour Bakery", "Raj", BAKERY)
    user.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert user.sees("followUpsPage")
    return user


def groups(user: Driver) -> list[str]:
    """The groups that are shown, from top to bottom."""
    return [label.text() for label in user.all("followUpGroup", QLabel)]


def whats(user: Driver) -> list[str]:
    """What is to be done, from top to bottom."""
    return [row.what.text() for row in rows(user)]


def rows(user: Driver) -> list[FollowUpRow]:
    """The rows, from top to bottom."""
    return user.all("followUpRow", FollowUpRow)


def go_to(user: Driver, number: int) -> None:
    """Put the focus on the tick of a row, from 1."""
    user.step_check(number).setFocus()
    user.settle()


def in_page_list(user: Driver) -> str:
    """What the list of pages calls this page."""
    return user.find("pageList", QListWidget).item(2).text()


def choose(user: Driver, chip: str) -> None:
    """Click one of All, Mine and Theirs."""
    found = user.find("whoseGroup").findChild(QPushButton, f"{chip}Chip")
    assert isinstance(found, QPushButton)
    user.click(found)


def test_every_open_step_stands_under_its_day(busy: Driver) -> None:
    assert groups(busy) == ["OVERDUE", "TODAY", "THIS WEEK", "LATER", "NO DATE"]
    assert whats(busy) == [
        "Send the price list",
        "Ring Raj",
        "recall report",
        "pilot scoping",
        "oven drawing",
        "Think about flour",
    ]
    assert "6 open" in busy.labels()
    assert_screen_equals_disk(busy)


def test_the_list_of_pages_counts_what_is_due_by_today(busy: Driver) -> None:
    busy.wait(lambda: in_page_list(busy) == "Follow-ups  2")
    busy.click(busy.step_check(1))
    busy.wait(lambda: in_page_list(busy) == "Follow-ups  1")
    busy.click(busy.step_check(1))
    busy.wait(lambda: in_page_list(busy) == "Follow-ups")
    busy.press("Ctrl+Z", "Ctrl+Z")
    busy.wait(lambda: in_page_list(busy) == "Follow-ups  2")


def test_with_nothing_open_it_says_what_comes_here(user: Driver) -> None:
    user.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert "Nothing is open. The next steps of all your calls come together here." in user.labels()
    assert not user.find("calendarFileButton").isEnabled()
    assert_screen_equals_disk(user)


@pytest.mark.parametrize("how", ["the mouse", "Space"])
def test_a_tick_says_done_and_the_next_row_has_the_focus(busy: Driver, how: str) -> None:
    if how == "Space":
        go_to(busy, 2)
        busy.press("Space")
    else:
        busy.click(busy.step_check(2))
    assert "Ring Raj" not in whats(busy)
    assert groups(busy) == ["OVERDUE", "THIS WEEK", "LATER", "NO DATE"]
    assert "Done: “Ring Raj”. Ctrl+Z brings it back." in busy.labels()
    [raj] = [step for whole in busy.disk().calls for step in whole.steps if step.what == "Ring Raj"]
    assert raj.done_at == busy.clock()
    assert busy.focus == "nextStepCheck"
    assert busy.step_check(2).hasFocus()
    assert_screen_equals_disk(busy)


def test_all_can_be_ticked_away_one_after_the_other(busy: Driver) -> None:
    go_to(busy, 1)
    busy.press(*["Space"] * 6)
    assert whats(busy) == []
    assert busy.focus == "followUpFilterEdit"
    assert all(step.done_at for whole in busy.disk().calls for step in whole.steps)
    busy.press(*["Ctrl+Z"] * 6)
    assert len(whats(busy)) == 6
    assert_screen_equals_disk(busy)


def test_undo_brings_a_step_back_and_goes_to_it(busy: Driver) -> None:
    go_to(busy, 3)
    busy.press("Space", "Ctrl+Z")
    assert busy.sees("followUpsPage")
    assert busy.step_check(3).hasFocus()
    assert whats(busy)[2] == "recall report"
    busy.press("Ctrl+Shift+Z")
    assert "recall report" not in whats(busy)
    assert_screen_equals_disk(busy)


@pytest.mark.parametrize("how", ["P", "the chip"])
def test_promised_is_toggled_and_tells_the_outcome_of_its_call(busy: Driver, how: str) -> None:
    go_to(busy, 3)
    busy.press("P") if how == "P" else busy.click(rows(busy)[2].promised)
    northwind = next(whole for whole in busy.disk().calls if whole.call.account == "Northwind Foods")
    assert northwind.call.outcome == "advance"
    assert busy.step_check(3).hasFocus() or how == "the chip"
    assert_screen_equals_disk(busy)
    busy.press("Ctrl+Z")
    assert busy.sees("followUpsPage")
    assert busy.step_check(3).hasFocus()
    assert_screen_equals_disk(busy)


def test_arrows_walk_over_the_names_of_the_groups(busy: Driver) -> None:
    busy.click("followUpFilterEdit")
    busy.press("Down")
    for number in range(1, 7):
        assert busy.step_check(number).hasFocus(), number
        busy.press("Down")
    assert busy.step_check(6).hasFocus()
    busy.press("Up")
    assert busy.step_check(5).hasFocus()


def test_tab_comes_to_the_list_once_and_goes_on(busy: Driver) -> None:
    busy.click("followUpFilterEdit")
    names = []
    for _press in range(8):
        busy.press("Tab")
        names.append(busy.focus)
    assert names[:5] == ["allChip", "mineChip", "theirsChip", "calendarFileButton", "nextStepCheck"]
    assert names.count("nextStepCheck") == 1


@pytest.mark.parametrize("how", ["Return", "a double click", "the menu"])
def test_a_row_opens_its_call_at_the_step(busy: Driver, how: str) -> None:
    if how == "Return":
        go_to(busy, 5)
        busy.press("Return")
    elif how == "the menu":
        go_to(busy, 5)
        busy.press("Shift+F10")
        busy.choose("Open the call")
    else:
        busy.double_click(rows(busy)[4].what)
    assert busy.sees("callPage")
    assert busy.disk().whole(busy.disk().drafts["open-call"]).call.account == "Harbour Bakery"
    assert busy.step_check(2).hasFocus()
    assert_screen_equals_disk(busy)


def test_mine_and_theirs_are_told_apart_by_my_team(busy: Driver) -> None:
    choose(busy, "theirs")
    assert whats(busy) == ["recall report", "pilot scoping", "oven drawing"]
    assert "3 of 6" in busy.labels()
    choose(busy, "mine")
    assert whats(busy) == ["Send the price list", "Ring Raj", "pilot scoping", "Think about flour"]
    busy.press("Ctrl+PgUp", "Ctrl+PgUp")
    busy.click("wrapUpButton")
    busy.type("Priya", into="myTeamEdit")
    busy.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert whats(busy) == ["Send the price list", "Ring Raj", "pilot scoping", "oven drawing", "Think about flour"]
    assert_screen_equals_disk(busy)


def test_the_line_finds_by_what_who_account_and_contact(busy: Driver) -> None:
    for typed, found in (
        ("raj", ["Ring Raj", "oven drawing", "Think about flour"]),
        ("DANA north", ["Send the price list", "recall report", "pilot scoping"]),
        ("priya", ["oven drawing"]),
        ("flour list", []),
    ):
        busy.retype(typed, into="followUpFilterEdit")
        assert whats(busy) == found, typed
        assert_screen_equals_disk(busy)
    assert "No open step fits. Try other words, or All." in busy.labels()


def test_what_was_chosen_and_typed_is_there_again_after_reopening(busy: Driver) -> None:
    choose(busy, "theirs")
    busy.type("re", into="followUpFilterEdit")
    busy.reopen()
    assert busy.sees("followUpsPage")
    assert busy.text("followUpFilterEdit") == "re"
    assert busy.focus == "followUpFilterEdit"
    assert whats(busy) == ["recall report"]
    assert_screen_equals_disk(busy)


def test_the_line_is_undone_like_all_typing(busy: Driver) -> None:
    busy.type("flour", into="followUpFilterEdit")
    busy.press("Ctrl+Z")
    assert busy.text("followUpFilterEdit") == ""
    assert len(whats(busy)) == 6
    busy.press("Ctrl+PgUp", "Ctrl+Shift+Z")
    assert busy.sees("followUpsPage")
    assert whats(busy) == ["Think about flour"]


def test_a_deleted_call_takes_its_steps_along_and_brings_them_back(busy: Driver) -> None:
    busy.press("Ctrl+PgUp")
    busy.click("deleteCallButton")
    busy.press("Ctrl+PgDown")
    assert whats(busy) == ["Send the price list", "recall report", "pilot scoping"]
    assert_screen_equals_disk(busy)
    busy.press("Ctrl+Z")
    assert len(whats(busy)) == 6
    assert_screen_equals_disk(busy)


def test_at_midnight_today_is_another_day(busy: Driver) -> None:
    busy.press("Ctrl+PgUp")
    busy.clock.at = datetime(2026, 11, 23, 23, 59, 59, 800_000, tzinfo=BERLIN)
    busy.reopen()
    busy.press("Ctrl+PgDown")
    assert "TODAY" in groups(busy)
    busy.clock.pass_by(1)
    busy.wait(lambda: groups(busy) == ["OVERDUE", "THIS WEEK", "LATER", "NO DATE"])
    assert whats(busy)[:2] == ["Send the price list", "Ring Raj"]
    assert_screen_equals_disk(busy)


def test_at_midnight_the_open_call_and_the_wrap_up_know_it(user: Driver) -> None:
    user.clock.at = datetime(2026, 11, 23, 23, 59, 59, 500_000, tzinfo=BERLIN)
    user.reopen()
    user.start_unplanned()
    user.add_step("Ring Raj today")
    assert "overdue" not in user.labels()
    user.clock.pass_by(1)
    user.wait(lambda: "overdue" in user.labels(), "it is still yesterday")


def test_undo_of_a_promise_stays_where_it_was_made(busy: Driver) -> None:
    busy.step_check(1).setFocus()
    busy.press("P", "Ctrl+Z")
    assert busy.sees("followUpsPage")


def test_many_steps_come_as_they_are_walked_to(user: Driver) -> None:
    user.start_unplanned()
    user.press("Ctrl+D")
    for number in range(120):
        user.paste(f"Step {number:03}")
        user.press("Return")
    user.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert len(whats(user)) < 60
    user.click("followUpFilterEdit")
    user.press("Down", *["Down"] * 119)
    assert user.step_check(120).hasFocus()
    assert whats(user)[119] == "Step 119"
    user.press("Space")
    assert user.step_check(119).hasFocus()
    assert len(whats(user)) == 119


def test_ugly_texts_are_plain_and_never_widen_a_narrow_window(user: Driver) -> None:
    ugly = "<b>bold</b> & " + "x" * 3000 + " 🧑‍🍳 שלום"
    user.start_unplanned()
    user.click("newStepEdit")
    user.paste(f"{'Y' * 60}: {ugly}")
    user.press("Return")
    user.press("Ctrl+PgDown", "Ctrl+PgDown")
    user.resize(390, 860)
    assert user.window.width() == 390
    [row] = rows(user)
    assert row.width() <= 390
    assert_screen_equals_disk(user)


class TestTheCalendarFile:
    def save(self, user: Driver, path: Path) -> str:
        """Give the name in the dialog that is open, and read what was saved."""
        dialog = user.window.findChild(QFileDialog, "calendarFileDialog")
        assert isinstance(dialog, QFileDialog)
        user.settle()
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        user.wait(path.exists, "nothing was saved")
        user.settle()
        return path.read_text(encoding="utf-8")

    def test_holds_all_that_are_shown(self, busy: Driver, tmp_path: Path) -> None:
        choose(busy, "mine")
        busy.click("calendarFileButton")
        text = self.save(busy, tmp_path / "mine.ics")
        assert text.count("BEGIN:VEVENT") == 3
        assert "SUMMARY:Ring Raj (Harbour Bakery)" in text
        said = f"3 steps are in {tmp_path / 'mine.ics'}. 1 step has no date and was left out."
        assert said in busy.labels()

    @pytest.mark.parametrize("how", ["C", "the menu"])
    def test_holds_one_step(self, busy: Driver, tmp_path: Path, how: str) -> None:
        go_to(busy, 3)
        if how == "C":
            busy.press("C")
        else:
            busy.click(rows(busy)[2].menu)
            busy.choose("Calendar file")
        text = self.save(busy, tmp_path / "one.ics")
        assert text.count("BEGIN:VEVENT") == 1
        assert "SUMMARY:Dana: recall report (Northwind Foods)" in text

    def test_of_a_step_without_a_date_is_not_asked_for(self, busy: Driver) -> None:
        go_to(busy, 6)
        busy.press("C")
        assert "A calendar needs a date, and none of these steps has one." in busy.labels()
        assert busy.window.findChild(QFileDialog) is None

    def test_that_cannot_be_written_says_why(self, busy: Driver) -> None:
        busy.click("calendarFileButton")
        dialog = busy.window.findChild(QFileDialog, "calendarFileDialog")
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(busy.folder / "calls.db"))
        assert any("is where the calls are kept" in label for label in busy.labels())
        dialog.reject()
        assert_screen_equals_disk(busy)


def test_a_tick_that_the_disk_refuses_is_no_tick(busy: Driver) -> None:
    busy.hears_refusals = True
    busy.reopen()
    (busy.folder / "calls.db").rename(busy.folder / "elsewhere.db")
    busy.click(busy.step_check(1))
    busy.click(rows(busy)[1].promised)
    assert "was moved or replaced while CallGoal had it open" in busy.text("statusLine")
    assert not busy.step_check(1).isChecked()
    assert not rows(busy)[1].promised.isChecked()
    (busy.folder / "elsewhere.db").rename(busy.folder / "calls.db")
    busy.wait(lambda: not busy.sees("statusLine"), "it is not taken back")
    busy.click(busy.step_check(1))
    assert len(whats(busy)) == 5
    assert_screen_equals_disk(busy)


def test_the_row_that_had_the_focus_has_it_again_after_reopening(busy: Driver) -> None:
    go_to(busy, 1)
    busy.reopen()
    assert busy.focus == "nextStepCheck"
