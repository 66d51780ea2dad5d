"""The look on the real screen: what is written can be read and what has the focus can be seen, on each page."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from callgoal_desktop.core.settings import TEXT_SIZES, Scheme
from tests.contrast import EDGE, LARGE, TEXT, Pixels, most_changed
from tests.files import ROOT
from tests.journeys.driver import Driver
from tests.journeys.test_layout import nothing_sticks_out, ugly
from tests.journeys.walk import choose_look, content, photograph, settle_look, shown_in, walk

THEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)

PAGES = ["prepare", "live", "wrap-up", "review", "follow-ups", "insights", "playbooks", "recap", "settings", "account"]

WRITTEN_ON = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


def words_on(widget: QWidget) -> str:
    """What can be read on a widget, its placeholder too."""
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case QPlainTextEdit():
            return widget.toPlainText() or widget.placeholderText()
        case QComboBox():
            return widget.currentText()
        case _:
            return ""


def needed(widget: QWidget) -> float:
    """The contrast that the words on a widget need."""
    if not any(letter.isalnum() for letter in words_on(widget)):
        return EDGE  # a sign, such as a star or three dots
    size = widget.font().pointSizeF()
    return LARGE if size >= 18 or (size >= 14 and widget.font().bold()) else TEXT


def unreadable(user: Driver, seen: Pixels) -> list[str]:
    """The words on the screen that stand out too little from what is behind them."""
    found = []
    for kind in WRITTEN_ON:
        for widget in user.window.findChildren(kind):
            if not widget.isVisible() or not words_on(widget).strip():
                continue
            rect = shown_in(user, widget).adjusted(3, 3, -3, -3)
            if isinstance(widget, QLabel) and rect.height() < 6:
                continue  # hardly scrolled into view
            if rect.width() > 4 and rect.height() > 4 and seen.best(rect) < needed(widget):
                found.append(
                    f"{words_on(widget):.40} on {widget.objectName() or type(widget).__name__}: {seen.best(rect):.2f}"
                )
    return found


@pytest.mark.parametrize("scheme", THEMES)
def test_all_words_on_all_pages_can_be_read(user: Driver, scheme: Scheme) -> None:
    choose_look(user, scheme)
    seen = []
    for page in walk(user):
        seen.append(page)
        assert unreadable(user, photograph(user)) == [], page
    assert seen == PAGES


def test_words_that_cannot_be_read_are_found(live: Driver) -> None:
    settle_look(live)
    assert unreadable(live, photograph(live)) == []
    label = next(each for each in live.visible_labels() if each.text() == "QUESTIONS")
    label.setStyleSheet(f"color: {label.palette().color(QPalette.ColorRole.Mid).name()}")
    live.settle()
    assert [line.split(" on ")[0] for line in unreadable(live, photograph(live))] == ["QUESTIONS"]


# The focus

BAND = 5
"""The ring is within so many pixels of the edge."""


def ring(user: Driver, widget: QWidget) -> float:
    """How much the edge of a widget stands out more with the focus than without it."""
    with_it = photograph(user)
    rect = shown_in(user, widget).adjusted(-1, -1, 1, 1)
    widget.clearFocus()
    user.settle()
    without = photograph(user)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    user.settle()
    return most_changed(without, with_it, rect, BAND)


def ringless(user: Driver) -> list[str]:
    """What Tab goes to on this page without it being seen to have the focus; each place is gone to once."""
    missing, been = [], set[QWidget]()
    while (widget := QApplication.focusWidget()) is None or widget not in been:
        if widget is not None:
            been.add(widget)
            if (seen := ring(user, widget)) < EDGE:
                missing.append(f"{widget.objectName() or type(widget).__name__}: {seen:.2f}")
        user.press("Tab")
        user.settle()
        assert len(been) < 80
    assert len(been) > 3
    return missing


@pytest.mark.parametrize("scheme", THEMES)
def test_the_focus_can_be_seen_wherever_tab_goes(user: Driver, scheme: Scheme) -> None:
    choose_look(user, scheme)
    for page in walk(user):
        assert ringless(user) == [], page


def test_a_focus_that_cannot_be_seen_is_found(user: Driver) -> None:
    user.new_call()
    settle_look(user)
    field = user.find("accountEdit")
    field.setStyleSheet(
        f"border: 1px solid {QColor(field.palette().color(QPalette.ColorRole.Dark)).name()}; padding: 5px"
    )
    assert ring(user, field) < EDGE


# The text size


def test_the_keys_make_the_text_larger_and_smaller_and_it_stays_so(user: Driver) -> None:
    usual = QApplication.font().pointSizeF()
    user.press("Ctrl++", "Ctrl+=")
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.25)
    user.reopen()
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.25)
    user.press("Ctrl+-")
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.1)
    user.press("Ctrl+0")
    assert QApplication.font().pointSizeF() == pytest.approx(usual)
    user.press(*["Ctrl+-"] * 9)
    assert content(user).workspace.settings.text_size == TEXT_SIZES[0]
    user.press(*["Ctrl++"] * 12)
    assert content(user).workspace.settings.text_size == TEXT_SIZES[-1]
    user.press("Ctrl+0")


def test_everything_follows_the_text_size(user: Driver) -> None:
    names = ("newCallButton", "goalEdit", "plannedMinutesSpin", "playbookCombo", "questionCheck", "pageList")
    user.new_call()
    settle_look(user)
    small = {name: user.all(name)[0].height() for name in names}
    choose_look(user, Scheme.SYSTEM, 200)
    user.resize(2400, 1600)
    large = {name: user.all(name)[0].height() for name in names}
    assert {name: large[name] / small[name] for name in names} == pytest.approx(dict.fromkeys(names, 2.0), abs=0.25)
    assert user.find("newCallButton", QAbstractButton).iconSize().height() == 32
    choose_look(user, Scheme.SYSTEM, 100)
    user.resize(1120, 700)
    assert {name: user.all(name)[0].height() for name in names} == small


def test_a_window_that_opens_with_large_text_has_it_everywhere(user: Driver) -> None:
    """Also in a process that has not put on a style sheet yet, as each start is."""
    choose_look(user, Scheme.SYSTEM, 200)
    user.close()
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication, QPushButton\n"
        "app = QApplication([]); from callgoal_desktop.app import open_window\n"
        "window = open_window(Path(sys.argv[1]))\n"
        "sizes = {button.font().pointSizeF() for button in window.findChildren(QPushButton)}\n"
        "print(app.font().pointSizeF() in sizes, app.font().pointSizeF() / 2 in sizes)\n"
    )
    told = subprocess.run([sys.executable, "-c", script, user.folder], cwd=ROOT, capture_output=True, text=True)
    assert told.stdout.split() == ["True", "False"], told.stderr
    user.open()
    choose_look(user, Scheme.SYSTEM, 100)


@pytest.mark.parametrize("size", [(390, 860), (1120, 700)], ids=str)
def test_at_200_per_cent_nothing_is_chopped(user: Driver, size: tuple[int, int]) -> None:
    choose_look(user, Scheme.LIGHT, 200)
    user.resize(1600, 900)
    for page in walk(user):
        user.resize(*size)
        nothing_sticks_out(user)
        assert chopped(user) == [], page
        user.resize(1600, 900)
    choose_look(user, Scheme.SYSTEM, 100)


def chopped(user: Driver) -> list[str]:
    """Labels that wrap and have less room than their words take."""
    return [
        f"{label.text():.40}: {label.height()} of {label.heightForWidth(label.width())}"
        for label in user.visible_labels()
        if label.wordWrap() and label.text() and label.height() < label.heightForWidth(label.width())
    ]


def test_the_window_has_its_icon_and_the_pages_theirs(user: Driver) -> None:
    settle_look(user)
    assert {(size.width(), size.height()) for size in user.window.windowIcon().availableSizes()} >= {
        (side, side) for side in (16, 24, 32, 48, 64, 128, 256, 512)
    }
    pages = user.find("pageList", QAbstractItemView)
    model = pages.model()
    for row in range(model.rowCount()):
        assert not model.index(row, 0).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_an_icon_alone_has_a_name_and_a_tooltip(user: Driver) -> None:
    for _page in walk(user):
        user.resize(390, 860)
        for each in user.window.findChildren(QAbstractButton):
            if isinstance(each.parentWidget(), QLineEdit):
                continue  # Qt's own, inside a field: no key goes to it
            if each.isVisible() and not each.icon().isNull() and not each.text():
                assert each.accessibleName(), each.objectName()
                assert each.toolTip(), each.objectName()
        user.resize(1120, 700)


def test_an_icon_is_as_sharp_as_the_screen_and_follows_the_theme(user: Driver) -> None:
    settle_look(user)
    button = user.find("newCallButton", QAbstractButton)
    light = Pixels(button.icon().pixmap(button.iconSize()).toImage())
    assert light.height == 16 * QGuiApplication.primaryScreen().devicePixelRatio()
    choose_look(user, Scheme.DARK)
    dark = Pixels(button.icon().pixmap(button.iconSize()).toImage())
    whole = QRect(0, 0, light.width, light.height)
    assert light.count(whole) != dark.count(whole)
    choose_look(user, Scheme.SYSTEM)


def test_the_menu_has_icons_when_it_is_opened(user: Driver) -> None:
    action = next(each for each in user.window.actions() if each.objectName() == "newCallAction")
    assert action.icon().isNull(), "nothing is drawn before it is needed"
    user.choose_from("menuButton", "Call", "New call")
    assert not action.icon().isNull()


@pytest.mark.parametrize("text_size", [125, 200])
def test_large_text_keeps_ugly_words_inside_a_narrow_window(user: Driver, text_size: int) -> None:
    ugly(user)
    choose_look(user, Scheme.LIGHT, text_size)
    user.resize(390, 860)
    nothing_sticks_out(user)
    user.press("Ctrl+Shift+Return")
    nothing_sticks_out(user)
    content(user).commands.finish()
    user.settle()
    nothing_sticks_out(user)
    user.press("Ctrl+PgDown")
    user.settle()
    nothing_sticks_out(user)
    choose_look(user, Scheme.SYSTEM)
