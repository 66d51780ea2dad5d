"""The job, 17: what the user chooses holds at once and after a restart, and says what this system makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox

from callgoal_desktop.core.settings import Scheme, Settings, read_settings
from callgoal_desktop.desktop import ability, capture
from callgoal_desktop.desktop.ability import Ability
from callgoal_desktop.ui.settings.system_words import capture_words, on_top_words
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk
from tests.journeys.test_layout import no_short_label_is_cut, nothing_sticks_out

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


@pytest.fixture
def settings(closed: Driver) -> Driver:
    """A user before the settings."""
    closed.folds = True
    closed.open()
    closed.press("Ctrl+,")
    return closed


def chosen(user: Driver) -> Settings:
    """The settings on the disk."""
    drafts = user.disk().drafts
    return read_settings(lambda key: drafts.get(key, ""))


def combo(user: Driver, name: str, text: str) -> None:
    """Choose from a list, by keys."""
    box = user.find(name, QComboBox)
    box.setFocus()
    for _turn in range(box.count()):
        user.press("Up")
    while box.currentText() != text:
        at = box.currentIndex()
        user.press("Down")
        assert box.currentIndex() > at, f"no {text}"


def action(user: Driver, name: str) -> QAction:
    """A command of the menu."""
    return next(each for each in user.window.actions() if each.objectName() == name)


def colours(user: Driver) -> list[Scheme]:
    """Which colours the menu marks, whatever its language."""
    actions = {each.objectName(): each for each in user.window.findChildren(QAction)}
    return [scheme for scheme in Scheme if actions[f"{scheme}Scheme"].isChecked()]


class TestThePage:
    def test_lies_over_the_page_that_is_shown_and_goes_back_to_it(self, user: Driver) -> None:
        for page, key in (("callPage", "Ctrl+N"), ("reviewPage", "Ctrl+F")):
            user.press(key)
            user.press("Ctrl+,")
            assert user.sees("settingsPage")
            assert not user.sees(page)
            assert_screen_equals_disk(user)
            user.press("Escape")
            assert user.sees(page)
            user.press("Ctrl+,")
            user.click("settingsDoneButton")
            assert user.sees(page)

    def test_gives_the_keyboard_back_in_a_live_call(self, live: Driver) -> None:
        live.type("Find out ")
        live.press("Ctrl+,")
        assert live.focus == "foldsCheck"
        live.press("Ctrl+,", "Escape")
        live.type("what recalls cost")
        assert live.disk().call.goal.text == "Find out what recalls cost"

    def test_is_not_what_is_reopened(self, settings: Driver) -> None:
        settings.reopen()
        assert settings.sees("emptyPage")

    def test_keeps_every_choice_at_once(self, settings: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("foldsCheck", "onTopCheck", "remindsCheck"):
            settings.click(name)
        for name, number in (("lateSpin", "90"), ("stepNudgeSpin", "0"), ("sectionNudgeSpin", "45")):
            settings.click(name)
            settings.press("Ctrl+A")
            settings.type(number)
        combo(settings, "schemeCombo", "Dark")
        combo(settings, "textSizeCombo", "150 %")
        combo(settings, "languageCombo", "Deutsch")
        expected = Settings(
            scheme=Scheme.DARK,
            text_size=150,
            language="de",
            folds=False,
            on_top=True,
            reminds=True,
            late_at=90,
            step_nudge_at=0,
            section_nudge_at=45,
        )
        assert chosen(settings) == expected
        assert settings.find("stepNudgeSpin", QSpinBox).text() == "off"
        settings.reopen()
        settings.press("Ctrl+,")
        shown = {each.objectName(): each.isChecked() for each in settings.window.findChildren(QCheckBox)}
        assert (shown["foldsCheck"], shown["onTopCheck"], shown["remindsCheck"]) == (False, True, True)
        assert [settings.find(name, QSpinBox).value() for name in ("lateSpin", "stepNudgeSpin")] == [90, 0]
        assert settings.find("languageCombo", QComboBox).currentText() == "Deutsch"
        assert colours(settings) == [Scheme.DARK]
        combo(settings, "schemeCombo", QCoreApplication.translate("SettingsPage", "As the system"))
        assert colours(settings) == [Scheme.SYSTEM]
        assert chosen(settings) == replace(expected, scheme=Scheme.SYSTEM)

    def test_turns_a_switch_by_its_words_too(self, settings: Driver) -> None:
        words = next(each for each in settings.visible_labels() if each.text().startswith("Fold the window"))
        settings.click(words, at=QPoint(20, 8))
        assert not chosen(settings).folds

    def test_is_scrolled_by_the_wheel_and_not_changed_by_it(self, settings: Driver) -> None:
        for name in ("lateSpin", "languageCombo"):
            field = settings.find(name)
            field.setFocus()
            place = field.rect().center()
            wheel = QWheelEvent(
                place.toPointF(),
                field.mapToGlobal(place).toPointF(),
                QPoint(0, -120),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(field, wheel)
        assert chosen(settings) == Settings()

    def test_names_each_control_and_the_source_of_each_figure(self, settings: Driver) -> None:
        for kind in (QCheckBox, QSpinBox, QComboBox):
            for each in settings.find("settingsPage").findChildren(kind):
                assert each.accessibleName(), each.objectName()
        for name, source in (("lateSpin", "Fellow"), ("stepNudgeSpin", "28,833"), ("sectionNudgeSpin", "million")):
            about = settings.find(name).accessibleDescription()
            assert source in about
            assert about in settings.labels()

    @pytest.mark.parametrize("size", [(390, 640), (390, 860), (1120, 700)], ids=str)
    def test_fits(self, settings: Driver, size: tuple[int, int]) -> None:
        settings.resize(*size)
        nothing_sticks_out(settings)
        no_short_label_is_cut(settings)

    def test_fits_with_text_twice_as_big(self, settings: Driver) -> None:
        settings.resize(390, 860)
        combo(settings, "textSizeCombo", "200 %")
        settings.settle()
        nothing_sticks_out(settings)
        box = settings.find("languageCombo")
        words = next(each for each in settings.visible_labels() if each.text() == "Language")
        assert box.mapTo(settings.window, QPoint(0, 0)).y() > words.mapTo(settings.window, QPoint(0, 0)).y()
        assert box.width() == words.width(), "under its words"


class TestADiskThatRefuses:
    def test_leaves_each_switch_as_it_holds(self, closed: Driver) -> None:
        closed.hears_refusals = True
        closed.folds = True
        closed.open()
        closed.press("Ctrl+,")
        calls, away = closed.folder / "calls.db", closed.folder / "elsewhere.db"
        calls.rename(away)
        closed.click("foldsCheck")
        assert closed.find("foldsCheck", QCheckBox).isChecked()
        assert closed.find("statusLine").property("word") == "danger"
        action(closed, "foldsAction").trigger()
        assert action(closed, "foldsAction").isChecked()
        next(each for each in closed.window.findChildren(QAction) if each.objectName() == "darkScheme").trigger()
        assert colours(closed) == [Scheme.SYSTEM]
        away.rename(calls)
        closed.wait(lambda: not closed.sees("statusLine"), "it is not well again")
        closed.click("foldsCheck")
        assert not chosen(closed).folds


class TestStayOnTop:
    def test_holds_at_once_and_after_a_restart(self, settings: Driver) -> None:
        settings.click("onTopCheck")
        assert settings.window.windowHandle().flags() & ON_TOP
        settings.reopen()
        assert settings.window.windowHandle().flags() & ON_TOP
        settings.press("Ctrl+,")
        settings.click("onTopCheck")
        assert not settings.window.windowHandle().flags() & ON_TOP

    def test_is_a_command_that_says_what_may_come_of_it(self, user: Driver) -> None:
        user.choose_from("menuButton", "View", "Stay on top")
        assert action(user, "onTopAction").isChecked()
        assert chosen(user).on_top
        assert user.text("statusLine") == "This system may ignore it."

    def test_under_wayland_is_not_offered_and_says_why(self, user: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(ability, "to_stay_on_top", lambda platform=None: Ability.CANNOT)
        user.press("Ctrl+,")
        assert not user.find("onTopCheck", QCheckBox).isEnabled()
        action(user, "onTopAction").trigger()
        assert not action(user, "onTopAction").isChecked()
        assert not chosen(user).on_top
        assert user.text("statusLine").startswith("Under Wayland no app can ask for this.")


class TestKeepOutOfShares:
    def test_cannot_be_had_here_and_is_never_shown_as_on(self, user: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(ability, "to_be_left_out", lambda platform="linux": Ability.CANNOT)
        user.press("Ctrl+,")
        check = user.find("hiddenCheck", QCheckBox)
        assert (check.isEnabled(), check.isChecked()) == (False, False)
        assert "This system has no way to do it. Share one window, not the screen." in user.labels()
        action(user, "hiddenAction").trigger()
        assert not action(user, "hiddenAction").isChecked()
        assert chosen(user).hidden, "what was chosen stays for a system that can"
        assert user.text("statusLine").endswith("Share one window, not the screen.")

    def test_is_a_switch_where_it_can_be_had(self, closed: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        asked: list[bool] = []
        monkeypatch.setattr(ability, "to_be_left_out", lambda platform="win32": Ability.YES)
        monkeypatch.setattr(capture, "leave_out", lambda application, out: asked.append(out))
        closed.open()
        assert asked == [True]
        closed.press("Ctrl+,")
        closed.click("hiddenCheck")
        assert (chosen(closed).hidden, asked[-1]) == (False, False)
        assert not action(closed, "hiddenAction").isChecked()
        action(closed, "hiddenAction").trigger()
        assert (chosen(closed).hidden, asked[-1]) == (True, True)
        assert closed.find("hiddenCheck", QCheckBox).isChecked()

    def test_never_sounds_like_a_promise(self) -> None:
        for can, platform in (
            (Ability.YES, "win32"),
            (Ability.CANNOT, "win32"),
            (Ability.MAY_BE_IGNORED, "darwin"),
            (Ability.CANNOT, "linux"),
        ):
            assert "one window, not the screen" in capture_words(can, platform)
        lines = {on_top_words(None, name) for name in ("wayland", "windows", "cocoa", "xcb", "offscreen")}
        assert len(lines) == 5


class TestFolding:
    def test_is_a_command_too(self, settings: Driver) -> None:
        settings.press("Escape")
        settings.choose_from("menuButton", "View", "Fold into the panel in a call")
        assert not action(settings, "foldsAction").isChecked()
        width = settings.window.width()
        settings.start_unplanned()
        QTest.qWait(0)
        assert settings.window.width() == width
