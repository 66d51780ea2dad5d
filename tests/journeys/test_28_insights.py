"""The job, 28: the page that says whether the right calls are being had, from how many, and what to practise next."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from unittest import mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Goal,
    GoalMet,
    Outcome,
    Question,
    QuestionId,
    Span,
    WholeCall,
)
from callgoal_desktop.store.insights import Insights
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.parts.chart import Chart
from tests.clock import MONDAY
from tests.journeys.driver import Driver
from tests.journeys.walk import content, wait_for_figures

READY = "Learn who decides and agree a pilot by Friday"
HALF_HOUR = timedelta(minutes=30)


def past(number: int, days: float, outcome: Outcome | None = Outcome.ADVANCE, goal: str = READY) -> WholeCall:
    """A call of so many days ago, of which the first question was asked and the second was not."""
    at = MONDAY - timedelta(days=days)
    call = Call(
        CallId(f"past-{number:03}"), account=f"Northwind {number % 2}", started_at=at, ended_at=at + HALF_HOUR,
        spans=(Span(at, at + HALF_HOUR),), goal=Goal(goal, met=GoalMet.MET if number % 4 == 0 else GoalMet.LEAST),
        outcome=outcome, outcome_by_user=True,
    )  # fmt: skip
    first = Question(QuestionId(f"{call.id}/1"), call.id, 0, text="What is in the way?", asked_at=at + HALF_HOUR / 2)
    second = Question(QuestionId(f"{call.id}/2"), call.id, 1, text="What does waiting cost?", origin="q/stake-2")
    return WholeCall(call, (first, second))


def fill(user: Driver, *wholes: WholeCall) -> None:
    """Put calls into the folder, before the window is opened."""
    with contextlib.closing(Store.open(user.folder)) as store:
        store.put(wholes)


def show_insights(user: Driver) -> None:
    """Go there by keys, and wait until all is counted."""
    user.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    assert user.sees("insightsPage")
    wait_for_figures(user)


def tile(user: Driver, name: str) -> tuple[str, str, str]:
    """A figure, its change, and how many it is told from; "" for what is not there."""
    parts = [user.all(f"{name}Tile{part}", QLabel) for part in ("Value", "Change", "Count")]
    value, change, count = (part[0].text() if part else "" for part in parts)
    return value, change, count


def chip(user: Driver, name: str) -> QPushButton:
    """A chip of the period."""
    return next(each for each in user.find("periodGroup").findChildren(QPushButton) if each.objectName() == name)


def table(user: Driver, name: str) -> list[list[str]]:
    """What stands in a table, row by row."""
    shown = user.find(name, QTableWidget)
    cells = [[shown.item(y, x) for x in range(shown.columnCount())] for y in range(shown.rowCount())]
    return [["" if cell is None else cell.text() for cell in row] for row in cells]


@pytest.fixture
def many(closed: Driver) -> Driver:
    """A user at the insights of twelve calls of the last weeks, and of ten in the period before."""
    outcomes = [Outcome.ADVANCE] * 5 + [Outcome.ORDER] + [Outcome.CONTINUATION] * 4 + [Outcome.NO_SALE] * 2
    now = [past(n, 2 * n + 1, outcome, READY if n < 9 else "Educate them") for n, outcome in enumerate(outcomes)]
    before = [past(100 + n, 92 + 4 * n, Outcome.ADVANCE if n < 3 else Outcome.NO_SALE) for n in range(10)]
    fill(closed, *now, *before)
    closed.open()
    show_insights(closed)
    return closed


class TestWithoutCalls:
    def test_it_says_what_will_be_here_and_what_to_do(self, user: Driver) -> None:
        show_insights(user)
        assert "will stand here" in user.text("insightsNote")
        assert "Plan a call" in user.text("insightsNote")
        assert not user.sees("insightTiles")
        assert user.sees("practiceCard")

    def test_a_period_without_any_says_to_choose_a_longer_one(self, closed: Driver) -> None:
        fill(closed, past(1, 200))
        closed.open()
        show_insights(closed)
        assert closed.text("insightsNote") == "No call ended in these days. Choose a longer period."
        assert tile(closed, "advance") == ("–", "", "")
        assert not closed.sees("outcomeChart")
        closed.click(chip(closed, "allChip"))
        wait_for_figures(closed)
        assert tile(closed, "advance")[0] == "1 of 1"


class TestFewCalls:
    def test_are_told_as_counts(self, user: Driver) -> None:
        user.new_call("Northwind")
        user.type(READY, into="goalEdit")
        user.press("Ctrl+Return", "Ctrl+1")
        user.add_step("Dana: intro to plant manager by Fri")
        user.click("promisedButton")
        user.clock.pass_by(1800)
        user.press("Ctrl+Shift+Return")
        user.click("metChip")
        user.click("finishCallButton")
        user.press("Ctrl+PgDown", "Ctrl+PgDown")
        wait_for_figures(user)
        assert [tile(user, name)[0] for name in ("advance", "goalMet", "ready")] == ["1 of 1"] * 3
        assert tile(user, "pace") == ("–", "", "")
        assert not any("%" in text for text in user.labels())
        assert user.text("insightsNote") == "1 call so far: from 10 on they are told in per cent."


class TestFigures:
    def test_have_their_count_and_their_change(self, many: Driver) -> None:
        assert tile(many, "advance") == ("50%", "+20", "of 12 calls")
        assert tile(many, "goalMet") == ("25%", "±5".replace("±", "\N{MINUS SIGN}"), "of 12 calls")
        assert tile(many, "ready") == ("75%", "\N{MINUS SIGN}25", "of 12 calls")
        assert tile(many, "pace") == ("4.0", "", "from 12 gaps")

    def test_are_of_the_period_that_is_chosen_by_key_and_stay_so(self, many: Driver) -> None:
        chip(many, "allChip").setFocus()
        many.press("Space")
        wait_for_figures(many)
        assert tile(many, "advance") == ("41%", "", "of 22 calls")
        many.reopen()
        wait_for_figures(many)
        assert chip(many, "allChip").isChecked()
        assert tile(many, "advance") == ("41%", "", "of 22 calls")

    def test_one_period_always_is_chosen(self, many: Driver) -> None:
        many.click(chip(many, "90Chip"))
        assert chip(many, "90Chip").isChecked()
        assert tile(many, "advance")[0] == "50%"

    def test_follow_a_change_while_they_are_shown(self, many: Driver) -> None:
        workspace = content(many).workspace
        call = workspace.call(CallId("past-011"))
        assert call is not None
        workspace.perform("choose outcome", Edit(call, replace(call, outcome=Outcome.ORDER)))
        many.wait(lambda: tile(many, "advance")[0] == "58%", "the change is not counted")

    def test_do_not_count_what_is_in_the_trash(self, many: Driver) -> None:
        workspace = content(many).workspace
        call = workspace.call(CallId("past-000"))
        assert call is not None
        workspace.perform("delete call", Edit(call, replace(call, deleted_at=MONDAY)))
        many.wait(lambda: tile(many, "advance")[2] == "of 11 calls", "it is counted still")

    def test_are_read_no_further_once_the_page_is_left(self, many: Driver) -> None:
        pages = content(many).commands.pages
        read = []
        for page in ("review", "insights", "review", "insights"):
            pages.show(page)
            read.append(pages.insights.reader.running)
        assert read == [False, True, False, True]
        many.close()  # and a window that closes over them closes in order

    def test_a_period_of_another_version_is_the_usual_one(self, closed: Driver) -> None:
        fill(closed, past(1, 5))
        closed.open()
        content(closed).workspace.remember("insights/period", "365")
        show_insights(closed)
        assert chip(closed, "90Chip").isChecked()

    def test_are_said_to_assistive_technology(self, many: Driver) -> None:
        told = many.find("advanceTile").accessibleName()
        assert told == "Calls that ended in an advance: 50%, of 12 calls, +20 points against the period before"
        assert "Orders and advances" in many.find("advanceTile").accessibleDescription()


class TestCharts:
    def test_are_walked_by_the_arrow_keys_which_say_each_bar(self, many: Driver) -> None:
        many.find("outcomeChart").setFocus()
        assert many.text("outcomeLine") == "6 of 12 calls took the sale forward"
        many.press("End")
        assert many.text("outcomeLine").startswith("23 Nov: no call")
        many.press("Left")
        line = "16 Nov to 22 Nov: 4 of 4 calls took the sale forward (advance 4)"
        assert many.text("outcomeLine") == line
        many.press("Right", "Right", "Home")
        assert many.text("outcomeLine").startswith("26 Aug")
        many.find("askedChart").setFocus()
        assert many.text("outcomeLine") == "6 of 12 calls took the sale forward"
        many.press("Down", "Down")
        assert many.text("askedLine").startswith("What does waiting cost?: asked in 0 of 12 calls · 0%")
        many.press("Up")
        assert many.text("askedLine").endswith("by third of the call 0, 12, 0")

    def test_say_the_bar_under_the_pointer(self, many: Driver) -> None:
        chart = many.find("askedChart", Chart)
        many.scroll_to(chart, QPoint(20, 20))
        QTest.mouseMove(chart, QPoint(20, 20))
        many.settle()
        assert many.text("askedLine").startswith("What is in the way?: asked in 12 of 12 calls · 100%")

    def test_have_the_same_numbers_in_a_table(self, many: Driver) -> None:
        many.click("outcomeTableButton")
        assert not many.sees("outcomeChart")
        rows = table(many, "outcomeTable")
        assert rows[-2] == ["16 Nov to 22 Nov", "0", "4", "0", "0", "4"]
        assert sum(int(row[-1]) for row in rows) == 12
        many.click("askedTableButton")
        assert table(many, "askedTable") == [
            ["What is in the way?", "12", "12", "100%", "0 · 12 · 0"],
            ["What does waiting cost?", "0", "12", "0%", "0 · 0 · 0"],
        ]
        many.click("thirdsTableButton")
        assert table(many, "thirdsTable")[1] == ["Middle third", "12", "100%"]
        many.click("outcomeTableButton")
        assert many.sees("outcomeChart")

    def test_have_a_name_and_a_summary(self, many: Driver) -> None:
        chart = many.find("outcomeChart")
        assert chart.accessibleName() == "Outcome by week"
        assert chart.accessibleDescription() == "6 of 12 calls took the sale forward"
        assert "What does waiting cost? (0%)" in many.find("askedChart").accessibleDescription()

    def test_begin_on_the_right_where_that_is_how_one_reads(self, many: Driver) -> None:
        chart = many.find("outcomeChart", Chart)
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chart.setFocus()
        many.press("Left")
        assert many.text("outcomeLine").startswith("26 Aug")
        first = chart.bar_at(QPoint(chart.width() - 25, chart.height() // 2))
        assert first == 0

    def test_over_years_have_longer_bars(self, closed: Driver) -> None:
        fill(closed, past(1, 400), past(2, 3))
        closed.open()
        show_insights(closed)
        closed.click(chip(closed, "allChip"))
        wait_for_figures(closed)
        assert "OUTCOME BY MONTH" in closed.labels()
        closed.click("outcomeTableButton")
        assert table(closed, "outcomeTable")[0] == ["Oct 2025", "0", "1", "0", "0", "1"]


# Practice


def begin(user: Driver, words: str, calls: str = "3") -> None:
    """Choose what to practise and for how many calls, by keys."""
    box = user.find("practiceCombo", QComboBox)
    box.setFocus()
    user.press("Home")
    while words not in box.currentText():
        at = box.currentIndex()
        user.press("Down")
        assert box.currentIndex() > at, f"{words} is not offered"
    chips = user.find("practiceLengthGroup").findChildren(QPushButton)
    user.click(next(each for each in chips if each.text().startswith(calls)))
    user.find("beginPracticeButton").setFocus()
    user.press("Space")


def make_call(user: Driver, *keys: str) -> None:
    """A call of ten minutes in which these keys are pressed."""
    user.clock.pass_by(60)
    user.start_unplanned()
    user.press(*keys)
    user.clock.pass_by(600)
    user.press("Ctrl+Shift+Return")
    user.clock.pass_by(60)


class TestPractice:
    def test_of_one_thing_is_told_call_by_call_to_its_end_and_offers_the_next(self, user: Driver) -> None:
        show_insights(user)
        begin(user, "at stake")
        assert user.text("practiceLabel") == "Ask what is at stake if they don’t get there"
        assert user.text("practiceProgress") == "It begins with your next call, for 3 calls."
        assert not user.sees("practiceCombo")
        for keys in (("Ctrl+6",), (), ("Ctrl+7", "Ctrl+1")):
            make_call(user, *keys)
        user.press("Ctrl+Z")
        assert user.disk().live is not None  # the last one runs again
        content(user).commands.pages.show("insights")
        wait_for_figures(user)
        assert user.text("practiceProgress") == "2 of 3 calls, done in 1"
        assert [each.text()[:1] for each in user.all("practiceCallButton", QPushButton)] == ["✓", "–"]
        user.press("Ctrl+Shift+Z")
        content(user).commands.pages.show("insights")
        wait_for_figures(user)
        assert user.text("practiceProgress") == "Finished: done in 2 of 3 calls."
        assert user.sees("practiceCombo")
        make_call(user)
        content(user).commands.pages.show("insights")
        assert user.text("practiceProgress") == "Finished: done in 2 of 3 calls."

    def test_can_be_undone_and_stopped(self, user: Driver) -> None:
        show_insights(user)
        begin(user, "by a day", "10")
        assert "dated-step" in user.disk().drafts["insights/practice"]
        user.press("Ctrl+PgUp", "Ctrl+Z")
        assert user.sees("insightsPage")
        assert user.sees("practiceCombo")
        assert not user.disk().drafts.get("insights/practice")
        user.press("Ctrl+Shift+Z")
        user.click("stopPracticeButton")
        assert user.sees("practiceCombo")
        user.press("Ctrl+Z")
        assert user.text("practiceLabel") == "Agree a next step that they do by a day"

    def test_offers_the_questions_that_are_seldom_asked(self, many: Driver) -> None:
        begin(many, "What does waiting cost?")
        assert many.text("practiceLabel") == "Ask: What does waiting cost?"
        assert '"q/stake-2"' in many.disk().drafts["insights/practice"]

    def test_is_read_once_where_the_page_is_shown(self, user: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        show_insights(user)
        begin(user, "at stake")
        make_call(user)
        read: list[int] = []
        held_since = Insights.held_since

        def counted(self: Insights, since: datetime, most: int) -> tuple[WholeCall, ...]:
            read.append(most)
            return held_since(self, since, most)

        monkeypatch.setattr(Insights, "held_since", counted)
        content(user).commands.pages.show("insights")
        wait_for_figures(user)
        assert read == [3]

    def test_leads_to_the_calls_that_count(self, user: Driver) -> None:
        show_insights(user)
        begin(user, "ready")
        user.new_call("Vesta")
        user.type(READY, into="goalEdit")
        user.press("Ctrl+Return")
        user.clock.pass_by(600)
        user.press("Ctrl+Shift+Return")
        content(user).commands.pages.show("insights")
        wait_for_figures(user)
        assert user.text("practiceProgress") == "1 of 3 calls, done in 1"
        user.click("practiceCallButton")
        assert user.sees("callPage")
        assert content(user).call_page.acts.call.account == "Vesta"


def test_a_file_that_cannot_be_read_is_said_and_the_page_stays(closed: Driver) -> None:
    fill(closed, past(1, 5))
    closed.hears_refusals = True
    closed.open()
    workspace = content(closed).workspace

    def refused(*_asked: object) -> Iterator[float]:
        yield 0.5
        raise StoreError("The calls cannot be read (disk I/O error).")

    with mock.patch.object(workspace.insights, "gaps", refused):
        closed.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
        closed.wait(lambda: "disk I/O error" in closed.text("statusLine"), "nothing is said")
    assert tile(closed, "advance")[0] == "1 of 1"
    closed.click(chip(closed, "30Chip"))
    wait_for_figures(closed)
    assert tile(closed, "ready")[0] == "1 of 1"


def test_a_command_leads_there(user: Driver) -> None:
    user.choose_from("menuButton", "Go", "Go to Insights")
    assert user.sees("insightsPage")


def test_a_new_day_moves_the_period(closed: Driver) -> None:
    fill(closed, past(1, 89))
    closed.open()
    show_insights(closed)
    assert tile(closed, "advance")[0] == "1 of 1"
    closed.clock.at = datetime(2026, 11, 24, 0, 5, tzinfo=MONDAY.tzinfo)
    content(closed).commands.pages.insights.show_today()
    wait_for_figures(closed)
    assert tile(closed, "advance")[0] == "–"
