"""Reading a call: minute by minute, from one call with an account to the next, and all that there is with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Goal,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Question,
    QuestionId,
    Span,
    StepId,
    WholeCall,
)
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.parts.chart import Chart
from callgoal_desktop.ui.parts.fitted_scroll import Rows
from callgoal_desktop.ui.review.call_detail import CallDetail
from callgoal_desktop.ui.review.review_page import ReviewPage
from tests.clock import MONDAY
from tests.journeys.driver import Driver


def question(number: int, of: str, after: int | None, text: str, answer: str = "") -> Question:
    """A question of a call, asked so many minutes after that Monday's time; None for not asked."""
    at = None if after is None else MONDAY - timedelta(days=int(of)) + timedelta(minutes=after)
    return Question(
        QuestionId(f"q{of}{number}"), CallId(of), number, "Where", text, f"p/{number}", asked_at=at, answer=answer
    )


def held(name: str, account: str, questions: tuple[Question, ...] = ()) -> WholeCall:
    """A call of half an hour, as many days before that Monday as its name says."""
    at = MONDAY - timedelta(days=int(name))
    span = Span(at, at + timedelta(minutes=30))
    call = Call(CallId(name), account, goal=Goal(f"goal {name}"), started_at=at, ended_at=span.until, spans=(span,))
    return WholeCall(call, questions)


NINTH_MINUTE = MONDAY - timedelta(days=3) + timedelta(minutes=9)

LAST = replace(
    held(
        "3",
        "northwind FOODS",
        (
            question(1, "3", 2, "Where are you going?", "Traceability in four hours"),
            question(2, "3", 20, "What is in the way?", "Spreadsheets"),
            question(3, "3", None, "What is at stake?"),
        ),
    ),
    steps=(
        NextStep(StepId("ours"), CallId("3"), 0, "Send the case study", "me", date(2026, 11, 20)),
        NextStep(StepId("theirs"), CallId("3"), 1, "Recall report", "Dana", date(2026, 11, 30), promised_at=MONDAY),
    ),
    moments=(
        Moment(MomentId("m"), CallId("3"), MONDAY - timedelta(days=3, minutes=-9), MomentKind.PRICE, "80k a day"),
    ),
)
CALLS = (
    held("9", "Northwind Foods", (question(1, "9", 2, "Where do you want to get to?", "Four hours, not three days"),)),
    LAST,
    held("5", "Alta Dairy"),
    held("1", "Northwind  Foods"),
)


@pytest.fixture
def user(closed: Driver) -> Driver:
    """A user who reads the last call with Northwind but one."""
    store = Store.open(closed.folder)
    store.put(CALLS)
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    click_call(closed, "callList", 1)
    assert "goal 3" in closed.labels()
    return closed


def click_call(user: Driver, name: str, row: int) -> None:
    """Click a call of a list, from 0, beneath the heading of its day."""
    calls = user.find(name, QListView)
    rect = calls.visualRect(calls.model().index(row, 0))
    QTest.mouseClick(calls.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center().x(), rect.bottom() - 8))
    user.settle()


class TestKeyByKey:
    """The page of a call is built between the keys that walk the list, and stands when they rest."""

    @pytest.fixture
    def walking(self, closed: Driver) -> Driver:
        """A user in the list, at the newest of three calls; the second has more questions than one turn builds."""
        many = tuple(question(number, "5", number, f"Question {number}?") for number in range(200))
        store = Store.open(closed.folder)
        store.put((held("1", "Northwind"), held("5", "Alta Dairy", many), held("9", "Contoso")))
        store.close()
        closed.open()
        closed.press("Ctrl+F", "Down")
        self.rest(closed)
        assert "goal 1" in closed.labels()
        return closed

    def rest(self, user: Driver) -> None:
        """Press no key until the call is shown."""
        page = user.find("reviewPage", ReviewPage)
        user.wait(lambda: page.is_resting, "the call is not shown")

    def pages(self, user: Driver) -> int:
        """How many pages there are, shown or being built."""
        user.settle()
        return len(user.find("callDetail", CallDetail).viewport().findChildren(Rows))

    def test_until_it_stands_the_one_before_is_read(self, walking: Driver) -> None:
        detail = walking.find("callDetail", CallDetail)
        walking.press("Down")
        walking.wait(lambda: detail.is_building)
        assert "goal 1" in walking.labels()
        assert "goal 5" not in walking.labels()
        self.rest(walking)
        assert "goal 1" not in walking.labels()
        assert {"goal 5", "Question 199?"} <= set(walking.labels())
        assert self.pages(walking) == 1

    def test_the_next_key_leaves_nothing_of_it(self, walking: Driver) -> None:
        detail = walking.find("callDetail", CallDetail)
        walking.press("Down")
        walking.wait(lambda: detail.is_building)
        walking.press("Down")
        assert not detail.is_building
        self.rest(walking)
        assert "goal 9" in walking.labels()
        assert self.pages(walking) == 1

    def test_a_search_that_finds_nothing_ends_it(self, walking: Driver) -> None:
        detail = walking.find("callDetail", CallDetail)
        walking.press("Down")
        walking.wait(lambda: detail.is_building)
        walking.click("searchEdit")
        walking.type("zzzz")
        walking.wait(lambda: not walking.find("callList", QListView).model().rowCount())
        self.rest(walking)
        assert not {"goal 1", "goal 5"} & set(walking.labels())
        assert self.pages(walking) == 1

    def test_it_is_not_seen_before_it_stands_when_the_window_gets_wide(self, walking: Driver) -> None:
        walking.resize(390, 860)
        walking.find("callList").setFocus()
        detail = walking.window.findChild(CallDetail, "callDetail")
        assert detail is not None
        walking.press("Down")
        walking.wait(lambda: len(detail.viewport().findChildren(Rows)) == 2)
        walking.resize(1120, 700)
        assert [page.isVisible() for page in detail.viewport().findChildren(Rows)] == [True, False]
        self.rest(walking)
        assert self.pages(walking) == 1

    def test_keys_that_were_on_the_page_stay_on_it(self, walking: Driver) -> None:
        detail = walking.find("callDetail", CallDetail)
        walking.press("Down")
        walking.wait(lambda: detail.is_building)
        walking.find("minuteStrip").setFocus()
        self.rest(walking)
        assert detail.hasFocus()

    def test_the_window_closes_meanwhile(self, walking: Driver) -> None:
        detail = walking.find("callDetail", CallDetail)
        walking.press("Down")
        walking.wait(lambda: detail.is_building)
        walking.close()
        assert not detail.is_building


def test_a_list_that_the_disk_refused_is_no_reason_to_show_no_call_after_it(
    user: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = user.find("reviewPage", ReviewPage)

    def refuse() -> None:
        raise StoreError("The calls cannot be read.")

    with monkeypatch.context() as broken:
        broken.setattr(review.finder, "look", refuse)
        with pytest.raises(StoreError):
            review.show_call(CallId("1"))
    review.detail.setFocus()
    review.finder.look()
    assert "goal 1" in user.labels()


class TestMinuteByMinute:
    def test_arrow_keys_walk_what_happened(self, user: Driver) -> None:
        strip = user.find("minuteStrip", Chart)
        assert strip.accessibleDescription() == "2 questions asked, 1 minute marked in 30:00"
        assert user.text("minuteLine") == strip.accessibleDescription()
        strip.setFocus()
        user.press("Right")
        assert user.text("minuteLine") == "02:00 · Where are you going?"
        user.press("Right")
        assert user.text("minuteLine") == "09:00 · price · 80k a day"
        user.press("End")
        assert user.text("minuteLine") == "20:00 · What is in the way?"
        user.press("Right", "Home")
        assert user.text("minuteLine") == "02:00 · Where are you going?"

    def test_enter_goes_to_it_on_the_page(self, user: Driver) -> None:
        user.resize(1120, 520)
        user.find("minuteStrip").setFocus()
        user.press("Right", "Right", "Return")
        [mark] = [each for each in user.visible_labels() if each.text() == "80k a day"]
        assert mark.property("found")
        assert not mark.visibleRegion().isEmpty()

    def test_a_click_goes_to_it(self, user: Driver) -> None:
        strip = user.find("minuteStrip", Chart)
        at = next(x for x in range(strip.width()) if strip.bar_at(QPoint(x, 10)) == 2)
        user.click(strip, at=QPoint(at + 6, 12))
        found = [each.text() for each in user.window.findChildren(QLabel) if each.property("found")]
        assert found == ["What is in the way?"]

    def test_a_call_without_times_has_no_strip(self, user: Driver) -> None:
        user.new_call("Contoso")
        user.press("Ctrl+F")
        click_call(user, "callList", 0)
        assert "Contoso" in user.labels()
        assert not user.sees("minuteStrip")


class TestTheCallsBesideIt:
    def test_are_reached_by_their_buttons(self, user: Driver) -> None:
        user.click("nextOfAccountButton")
        assert "goal 1" in user.labels()
        assert not user.find("nextOfAccountButton").isEnabled()
        user.click("previousOfAccountButton")
        user.click("previousOfAccountButton")
        assert "goal 9" in user.labels()
        assert not user.find("previousOfAccountButton").isEnabled()
        assert user.find("nextOfAccountButton", QPushButton).accessibleName() == "Call after: 20 Nov"

    def test_or_by_a_command_also_while_a_search_lists_others(self, user: Driver) -> None:
        user.click("searchEdit")
        user.type("spreadsheets")
        user.wait(lambda: user.find("callList", QListView).model().rowCount() == 1)
        user.choose_from("menuButton", "Go", "Call after, with this account")
        assert "goal 1" in user.labels()
        user.choose_from("menuButton", "Go", "Call after, with this account")
        assert user.text("statusLine") == "There is no other call with this account on that side."


class TestTheAccount:
    @pytest.fixture
    def page(self, user: Driver) -> Driver:
        """A user on the page of the account."""
        user.click("accountButton")
        return user

    def test_has_all_its_calls_in_whatever_spelling(self, page: Driver) -> None:
        assert page.text("accountTitle") == "northwind FOODS"
        assert page.find("accountCallList", QListView).model().rowCount() == 3
        assert "3 calls" in page.labels()

    def test_has_what_both_sides_have_to_do(self, page: Driver) -> None:
        labels = page.labels()
        ours, theirs = labels.index("WE HAVE TO"), labels.index("THEY HAVE TO")
        assert ours < labels.index("Send the case study") < theirs < labels.index("Recall report")
        assert any("overdue" in each for each in labels)

    def test_has_the_answers_to_the_same_question_over_time(self, page: Driver) -> None:
        labels = page.labels()
        question = labels.index("Where are you going?")
        assert labels[question + 1 : question + 3] == ["Traceability in four hours", "Four hours, not three days"]
        assert "Where do you want to get to?" not in labels

    def test_a_promise_is_ticked_and_undone(self, page: Driver) -> None:
        page.click(page.all("nextStepCheck")[0])
        page.wait(lambda: "Send the case study" not in page.labels())
        assert page.disk().whole("3").steps[0].done_at is not None
        assert page.text("statusLine").startswith("Done: “Send the case study”")
        page.press("Ctrl+Z")
        assert page.disk().whole("3").steps[0].done_at is None

    def test_escape_leads_back_and_a_call_to_its_page(self, page: Driver) -> None:
        page.press("Escape")
        assert page.sees("reviewPage")
        assert "goal 3" in page.labels()
        page.click("accountButton")
        click_call(page, "accountCallList", 2)
        assert page.sees("reviewPage")
        assert "goal 9" in page.labels()

    def test_the_day_of_an_answer_leads_to_its_call(self, page: Driver) -> None:
        page.click(page.all("answerCallButton")[1])
        assert "goal 9" in page.labels()

    def test_in_a_narrow_window_shows_one_half(self, page: Driver) -> None:
        page.resize(390, 860)
        assert page.sees("accountOpen")
        assert not page.sees("accountCallList")
        page.click("accountCallsChip")
        assert page.sees("accountCallList")
        assert not page.sees("accountOpen")
        page.resize(1120, 700)
        assert page.sees("accountCallList")
        assert page.sees("accountOpen")


def test_how_sure_an_answer_is_stands_beside_it(closed: Driver) -> None:
    store = Store.open(closed.folder)
    asked = question(1, "3", 2, "Who decides?", "The plant manager")
    store.put([held("3", "Alta", (replace(asked, certainty=Certainty.IMPLIED),))])
    store.close()
    closed.open()
    closed.press("Ctrl+F")
    assert "implied · 02:00" in closed.labels()
    closed.click("accountButton")
    assert "The plant manager  (implied)" in closed.labels()
