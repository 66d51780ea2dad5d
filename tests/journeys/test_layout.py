"""One window, laid out by its width: a live call is served at 390 x 640, and nothing is lost when it breaks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.parts.controls import OneLine
from callgoal_desktop.ui.theme import apply_theme
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

SIZES = [(390, 640), (390, 860), (1120, 700)]
SCHEMES = [Scheme.LIGHT, Scheme.DARK]
LONG_QUESTION = ("How would you, in your own words, describe what happens to the plant when a recall comes? " * 3)[:200]


def place(user: Driver, widget: QWidget) -> QRect:
    """Where a widget is in the window."""
    return QRect(widget.mapTo(user.window, QPoint(0, 0)), widget.size())


def in_view(user: Driver, name: str) -> None:
    """The widget can be seen whole, and is what lies under the pointer there."""
    widget = user.find(name)
    where = place(user, widget)
    assert user.window.rect().contains(where), f"{name} is at {where}"
    under = user.window.childAt(where.center())
    assert under is not None
    assert under is widget or widget.isAncestorOf(under), f"{name} is behind {under.objectName()}"


def nothing_scrolls_sideways(user: Driver) -> None:
    """No scroll area has a horizontal scroll bar, or anything to scroll to."""
    for area in user.window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert not area.horizontalScrollBar().isVisible(), area.objectName()
            if not isinstance(area, QPlainTextEdit):
                assert area.horizontalScrollBar().maximum() == 0, area.objectName()


def nothing_sticks_out(user: Driver) -> None:
    """Every visible widget lies between the left and the right edge of the window, and so do a label's words."""
    nothing_scrolls_sideways(user)
    for widget in user.window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not user.window or _is_inside_an_editor(widget):
            continue
        where = place(user, widget)
        who = f"{widget.objectName() or type(widget).__name__} {widget.property('text') or ''!s:.40} at {where}"
        assert where.left() >= 0, who
        assert where.right() <= user.window.width(), who
        parent = widget.parentWidget()
        assert parent is None or widget.x() + widget.width() <= parent.width() + 1, f"{who} in {parent.objectName()}"


def _is_inside_an_editor(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QPlainTextEdit | QLineEdit) or (
        parent is not None and isinstance(parent.parentWidget(), QPlainTextEdit | QLineEdit)
    )


def no_short_label_is_cut(user: Driver) -> None:
    """A label that neither wraps nor ends in an ellipsis is as wide as its words."""
    for label in user.visible_labels():
        if label.text() and not label.wordWrap() and not isinstance(label, OneLine):
            assert label.width() >= label.minimumSizeHint().width(), label.text()


def ugly(user: Driver) -> None:
    """A live call whose texts are as long as they get."""
    user.new_call()
    user.paste("Northwind and Sons " * 260, into="accountEdit")
    user.paste("w" * 5000, into="contactEdit")
    user.paste("g" * 3000, into="goalEdit")
    user.paste("Some long goal " * 200, into="bestOutcomeEdit")
    user.paste("At least " * 60, into="leastOutcomeEdit")
    user.paste("notes " * 800, into="notesEdit")
    for text in (LONG_QUESTION, "q" * 200):
        user.paste(text, into="newQuestionEdit")
        user.press("Return")
    user.press("Ctrl+Return")
    user.answer(1, "")
    user.paste("answer " * 300)
    user.click("keyIssueButton")
    user.answer(2, "")
    user.paste("a" * 2000)
    for line in ("Dana: " + "the whole report " * 30 + "by Wed", "s" * 300):
        user.press("Ctrl+D")
        user.paste(line)
        user.press("Return")
    user.click(user.all("promisedButton")[0])
    user.paste("n" * 400, into="newStepEdit")


def short(user: Driver) -> None:
    """A live call as it usually is."""
    user.new_call("Northwind Foods")
    user.type("Dana Wu, COO", into="contactEdit")
    user.type("Find out what slow recalls cost them, and agree a pilot by Friday.", into="goalEdit")
    user.press("Ctrl+Return")
    user.answer(1, "Recall traced in under 4 hours, not 3 days.")
    user.click("keyIssueButton")
    user.answer(3, "Lot data lives in three spreadsheets")
    user.add_step("Dana: last recall report by Wed")
    user.click("promisedButton")


def empty(user: Driver) -> None:
    """A live call with nothing in it."""
    user.start_unplanned()


DATA = {"ugly": ugly, "short": short, "empty": empty}


@pytest.mark.parametrize("data", DATA)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_live_call_fits_in_every_size(user: Driver, size: tuple[int, int], data: str) -> None:
    DATA[data](user)
    user.resize(*size)
    assert (user.window.width(), user.window.height()) == size
    nothing_sticks_out(user)
    no_short_label_is_cut(user)
    for name in ("newStepEdit", "endCallButton", "timerLabel", "askedLabel"):
        in_view(user, name)
    assert_screen_equals_disk(user)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_page_fits_with_ugly_data(user: Driver, size: tuple[int, int], scheme: Scheme) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ugly(user)
    apply_theme(application, scheme)
    user.resize(*size)
    nothing_sticks_out(user)
    user.press("Ctrl+Shift+Return")
    user.paste("Dana: " + "and " * 90 + "by Wed", into="wrapUpStepEdit")
    user.paste("Priya, " * 90, into="myTeamEdit")
    nothing_sticks_out(user)
    in_view(user, "finishCallButton")
    user.click("finishCallButton")
    nothing_sticks_out(user)
    in_view(user, "copyRecapButton")
    in_view(user, "mailRecapButton")
    user.press("Ctrl+PgDown")
    nothing_sticks_out(user)
    in_view(user, "calendarFileButton")
    no_short_label_is_cut(user)
    user.choose_from("menuButton", "Call", "Edit recap template…")
    nothing_sticks_out(user)
    in_view(user, "recapDoneButton")
    user.new_call()
    user.paste("x" * 5000, into="accountEdit")
    nothing_sticks_out(user)
    in_view(user, "startCallButton")
    apply_theme(application, Scheme.SYSTEM)


def test_at_the_smallest_size_the_window_still_serves_a_call(user: Driver) -> None:
    short(user)
    user.resize(1, 1)
    assert user.window.width() <= 390
    assert user.window.height() <= 640
    nothing_sticks_out(user)
    in_view(user, "endCallButton")


class TestALiveCallAt390By640:
    @pytest.fixture
    def narrow(self, user: Driver) -> Driver:
        short(user)
        user.resize(390, 640)
        return user

    def test_has_the_goal_folded_in_view(self, narrow: Driver) -> None:
        assert not narrow.sees("goalEdit")
        words = next(label for label in narrow.visible_labels() if "Find out what slow recalls" in label.text())
        assert narrow.window.rect().contains(place(narrow, words))

    def test_can_be_asked_answered_and_promised(self, narrow: Driver) -> None:
        narrow.press("Ctrl+5")
        narrow.type("The whole plant")
        in_view(narrow, "answerEdit")
        in_view(narrow, "newStepEdit")
        narrow.add_step("Dana: intro to the plant manager by Fri")
        in_view(narrow, "newStepEdit")
        in_view(narrow, "endCallButton")
        assert_screen_equals_disk(narrow)

    @pytest.mark.parametrize("number", range(1, 8))
    def test_brings_the_current_question_into_view(self, narrow: Driver, number: int) -> None:
        narrow.press(f"Ctrl+{number}")
        in_view(narrow, "answerEdit")

    def test_keeps_ten_next_steps_from_pushing_out_the_rest(self, narrow: Driver) -> None:
        for number in range(10):
            narrow.add_step(f"Step {number} by Fri")
        in_view(narrow, "newStepEdit")
        in_view(narrow, "endCallButton")
        nothing_sticks_out(narrow)
        questions = narrow.find("questionPanel")
        assert questions.visibleRegion().boundingRect().height() > 100

    def test_keeps_a_long_answer_from_pushing_out_the_rest(self, narrow: Driver) -> None:
        narrow.press("Ctrl+2")
        narrow.paste("One line of what they said\n" * 60)
        in_view(narrow, "newStepEdit")
        in_view(narrow, "endCallButton")
        caret = narrow.find("answerEdit", QPlainTextEdit)
        visible = caret.visibleRegion().boundingRect()
        assert visible.contains(caret.cursorRect().center()), "what is being typed cannot be seen"


class TestTheBreak:
    @pytest.mark.parametrize("field", ["notesEdit", "newStepEdit", "newQuestionEdit", "answerEdit"])
    def test_keeps_the_focus_and_the_caret(self, live: Driver, field: str) -> None:
        live.click(live.row(2))
        live.type("hello there", into=field)
        live.press(*["Left"] * 5)
        before = _caret(live, field)
        for width in (390, 1120, 390):
            live.resize(width, 700)
            assert live.focus == field
            assert _caret(live, field) == before
        live.type("X")
        assert live.text(field) == "hello Xthere"
        assert_screen_equals_disk(live)

    def test_does_not_flicker_where_it_is(self, live: Driver) -> None:
        widths = [width for width in range(500, 1100, 5) if _is_wide(live, width)]
        first = widths[0]
        assert widths == list(range(first, 1100, 5)), "it breaks more than once"
        narrowing = [width for width in range(1100, 500, -5) if _is_wide(live, width)]
        assert narrowing[-1] < first, "it goes to and fro at one width"

    def test_shows_three_panels_side_by_side_when_it_is_wide(self, live: Driver) -> None:
        goal, questions, steps = (
            place(live, live.find(name)) for name in ("goalPanel", "questionPanel", "nextStepPanel")
        )
        assert goal.right() < questions.left() < questions.right() < steps.left()
        live.resize(390, 860)
        goal, questions, steps = (
            place(live, live.find(name)) for name in ("goalPanel", "questionPanel", "nextStepPanel")
        )
        assert goal.bottom() <= questions.top()
        assert questions.top() < steps.top()
        assert goal.left() == steps.left()


def _caret(user: Driver, field: str) -> int:
    widget = user.find(field)
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().position()
    assert isinstance(widget, QLineEdit)
    return widget.cursorPosition()


def _is_wide(user: Driver, width: int) -> bool:
    user.resize(width, 700)
    goal, steps = place(user, user.find("goalPanel")), place(user, user.find("nextStepPanel"))
    return goal.right() < steps.left()


def test_every_control_has_a_name_in_words(live: Driver) -> None:
    names = ("accountEdit", "contactEdit", "plannedForEdit", "plannedMinutesSpin", "playbookCombo")
    live.new_call()
    assert [name for name in names if not live.find(name).accessibleName()] == []
    live.press("Ctrl+Return")
    live.answer_box("End “Untitled call” and start")
    live.click(live.row(1))
    shown = ("goalEdit", "answerEdit", "newQuestionEdit", "newStepEdit", "notesEdit", "timerLabel", "questionView")
    assert [name for name in shown if live.sees(name) and not live.find(name).accessibleName()] == []
    assert [check.accessibleName() for check in live.all("questionCheck")] == [
        question.text for question in live.disk().calls[0].questions
    ]


def test_every_control_of_the_wrap_up_and_the_follow_ups_has_a_name_in_words(live: Driver) -> None:
    live.add_step("Dana: report by Wed")
    live.press("Ctrl+Shift+Return")
    for page in ("wrapUpPage", "followUpsPage", "recapPage"):
        controls = [
            each
            for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
            for each in live.find(page).findChildren(kind)
            if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert len(controls) > 3
        for each in controls:
            assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()), each.objectName()
        if page == "wrapUpPage":
            live.press("Ctrl+PgDown", "Ctrl+PgDown")
        else:
            live.choose_from("menuButton", "Call", "Edit recap template…")
