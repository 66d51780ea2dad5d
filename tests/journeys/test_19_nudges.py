"""In a live call: what to ask next is always marked, and one line at most says what time it is for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from callgoal_desktop.ui.call.question_row import QuestionRow
from callgoal_desktop.ui.call.section_caption import SectionCaption
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.workspace import Workspace
from tests.journeys.driver import Driver


def workspace_of(user: Driver) -> Workspace:
    window = user.window
    assert isinstance(window, MainWindow)
    assert window.content is not None
    return window.content.workspace


def start(user: Driver, minutes: int = 30) -> None:
    """A call of so many minutes, with an account, live since this moment."""
    user.new_call("Northwind Foods")
    user.retype(str(minutes), into="plannedMinutesSpin")
    user.press("Tab", "Ctrl+Return")


def let_pass(user: Driver, minutes: float) -> None:
    """The clock goes on, and the window hears it as with the next second."""
    user.clock.pass_by(minutes * 60)
    window = user.window
    assert isinstance(window, MainWindow)
    assert window.content is not None
    window.content.call_page.clock.show_time()
    user.settle()


def captions(user: Driver) -> list[tuple[str, str]]:
    return [(each.title.text(), each.side.text()) for each in user.all("sectionCaption", SectionCaption)]


def invited(user: Driver) -> list[int]:
    """The questions whose tick says that they are to be asked next, from 1."""
    rows = user.all("questionRow", QuestionRow)
    return [number for number, row in enumerate(rows, 1) if row.check.accessibleDescription()]


class TestAskNext:
    def test_marks_the_first_open_question_of_the_thinnest_section(self, user: Driver) -> None:
        start(user)
        assert invited(user) == [1]
        user.press("Ctrl+1")
        assert invited(user) == [3]
        assert captions(user) == [
            ("Where are they going?", "1 / 2"),
            ("Challenges", "ask next · 0 / 3"),
            ("What is at stake?", "0 / 2"),
        ]

    def test_follows_every_change_and_its_undoing(self, user: Driver) -> None:
        start(user)
        user.press("Ctrl+1", "Ctrl+3", "Ctrl+6")
        assert invited(user) == [4]
        user.press("Ctrl+Z")
        assert invited(user) == [6]
        user.go_to_question(6)
        user.press("Delete")
        assert invited(user) == [6]  # the other one of its section has its place now
        user.press("Ctrl+Z")
        assert invited(user) == [6]

    def test_is_not_marked_before_the_call_nor_after_it(self, user: Driver) -> None:
        user.new_call("Northwind")
        assert invited(user) == []
        assert [side for _title, side in captions(user)] == ["", "", ""]
        user.press("Ctrl+Return", "Ctrl+1", "Ctrl+Shift+Return")
        user.click("backToCallButton")
        assert invited(user) == []
        assert captions(user)[0] == ("Where are they going?", "1 / 2")

    def test_ends_when_all_are_asked(self, user: Driver) -> None:
        start(user)
        user.press(*(f"Ctrl+{number}" for number in range(1, 8)))
        assert invited(user) == []
        assert user.text("askedLabel") == "7 of 7 asked"


class TestTheNudge:
    def test_says_one_thing_at_most(self, user: Driver) -> None:
        start(user)
        user.press("Ctrl+1", "Ctrl+6")
        let_pass(user, 14)
        assert user.text("nudgeLabel") == ""
        let_pass(user, 1)
        assert user.text("nudgeLabel") == "Not asked yet: Challenges"
        let_pass(user, 6.1)
        assert user.text("nudgeLabel") == "9 min left: ask for the next step"
        let_pass(user, 9)
        assert user.text("nudgeLabel") == "Time is up: ask for the next step"

    @pytest.mark.parametrize("size", [(390, 860), (1120, 700)])
    def test_moves_nothing_when_it_comes(self, user: Driver, size: tuple[int, int]) -> None:
        user.resize(*size)
        start(user)
        user.resize(*size)
        workspace = workspace_of(user)
        workspace.choose(replace(workspace.settings, step_nudge_at=0, section_nudge_at=0))
        let_pass(user, 22)
        names = ("questionPanel", "nextStepPanel", "timerLabel", "endCallButton")
        before = [(name, user.find(name).geometry()) for name in names]
        workspace.choose(replace(workspace.settings, step_nudge_at=70))
        user.settle()
        assert user.text("nudgeLabel") == "8 min left: ask for the next step"
        assert [(name, user.find(name).geometry()) for name in names] == before

    def test_goes_with_their_promise_and_comes_back_when_that_is_taken_back(self, user: Driver) -> None:
        start(user)
        user.press(*(f"Ctrl+{number}" for number in range(1, 8)))
        let_pass(user, 25)
        assert user.text("nudgeLabel") == "5 min left: ask for the next step"
        user.add_step("Dana: intro to the plant manager by Friday")
        assert user.text("nudgeLabel") == "5 min left: ask for the next step"  # said, and not promised yet
        user.click("promisedButton")
        assert user.text("nudgeLabel") == ""
        user.press("Ctrl+Z")
        assert user.text("nudgeLabel") == "5 min left: ask for the next step"

    def test_comes_when_the_settings_say(self, user: Driver) -> None:
        start(user)
        workspace = workspace_of(user)
        workspace.choose(replace(workspace.settings, step_nudge_at=10, section_nudge_at=0))
        let_pass(user, 3)
        assert user.text("nudgeLabel") == "27 min left: ask for the next step"
        workspace.choose(replace(workspace.settings, step_nudge_at=0))
        assert user.text("nudgeLabel") == ""

    def test_is_quiet_in_a_call_without_an_end_and_in_one_that_has_ended(self, user: Driver) -> None:
        user.start_unplanned()
        let_pass(user, 90)
        assert user.text("nudgeLabel") == ""
        user.press("Ctrl+Shift+Return")
        user.click("backToCallButton")
        assert user.text("nudgeLabel") == ""


def test_neither_a_second_nor_a_key_reads_who_is_in_the_team(user: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    start(user)
    user.answer(1, "T")
    read: list[object] = []
    monkeypatch.setattr(Workspace, "team", property(read.append))
    user.type("hey want Dublin")
    let_pass(user, 1)
    assert read == []


def test_nothing_ticks_in_a_window_that_was_closed(user: Driver) -> None:
    start(user)
    window = user.window
    assert any(each.isActive() and each.interval() == 1000 for each in window.findChildren(QTimer))
    window.close()
    assert [each for each in window.findChildren(QTimer) if each.isActive() and not each.isSingleShot()] == []


def test_a_call_that_has_not_begun_has_no_bar(user: Driver) -> None:
    start(user)
    bar = user.window.findChild(QProgressBar)
    assert bar is not None
    assert bar.isVisible()
    user.press("Ctrl+Z")
    assert not bar.isVisible()
    user.press("Ctrl+Shift+Z")
    assert bar.isVisible()
    user.press("Ctrl+N")
    assert not bar.isVisible()


def test_the_bar_turns_at_four_fifths_of_the_planned_time(user: Driver) -> None:
    start(user)
    bar = user.window.findChild(QProgressBar)
    assert bar is not None
    let_pass(user, 23.9)
    assert not bar.property("over")
    let_pass(user, 0.1)
    assert bar.property("over")
