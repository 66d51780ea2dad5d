"""Reminders of due steps: in the window, and beside it where nobody looks; never during a call."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.ui.midnight import Midnight
from callgoal_desktop.ui.presence import Presence
from callgoal_desktop.ui.reminders import LONGEST, Reminders
from callgoal_desktop.workspace import Workspace
from tests.journeys.driver import Driver

HOUR = 3600
STRIP = "reminderStrip"


def workspace_of(user: Driver) -> Workspace:
    """What the window works on."""
    assert isinstance(user.window, MainWindow)
    assert user.window.content is not None
    return user.window.content.workspace


def presence_of(user: Driver) -> Presence:
    """Where the window can be found beside itself."""
    found = user.window.findChild(Presence)
    assert found is not None
    return found


def choose(user: Driver, *, reminds: bool | None = None, tray: bool | None = None) -> None:
    """Choose in the settings."""
    workspace = workspace_of(user)
    now = workspace.settings
    chosen = replace(now, reminds=now.reminds if reminds is None else reminds, tray=now.tray if tray is None else tray)
    workspace.choose(chosen)
    user.settle()


def time_passes(user: Driver, seconds: float) -> None:
    """Time goes on; the timer that was set for it rings."""
    reminders = user.window.findChild(Reminders)
    assert reminders is not None
    user.clock.pass_by(seconds)
    reminders.look()
    user.settle()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said beside the window."""
    said: list[str] = []
    monkeypatch.setattr(Presence, "_notify", lambda _self, text: said.append(text))
    return said


@pytest.fixture
def busy(live: Driver) -> Driver:
    """A user with steps due today, at a time today, and tomorrow; the call has ended."""
    for line in ("Me: send the PDF today", "Dana: call the plant today 17:00", "Me: offer tomorrow"):
        live.add_step(line)
    live.press("Ctrl+Shift+Return")
    return live


def test_nobody_is_reminded_who_has_not_asked_for_it(busy: Driver, sent: list[str]) -> None:
    assert not busy.sees(STRIP)
    assert busy.window.findChild(Reminders) is None
    assert sent == []


def test_what_is_due_is_said_in_the_window_and_leads_to_it(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    assert busy.text("reminderLabel") == "1 next step is due: send the PDF"
    assert sent == []  # the window is looked at
    busy.click("reminderShowButton")
    assert busy.sees("followUpsPage")
    assert not busy.sees(STRIP)


def test_a_step_with_a_time_is_said_at_that_time(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    time_passes(busy, 2 * HOUR)
    assert busy.text("reminderLabel") == "1 next step is due: send the PDF"
    time_passes(busy, HOUR)
    assert busy.text("reminderLabel") == "2 next steps are due: send the PDF · call the plant"


def test_later_is_tomorrow_also_after_a_new_start(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    busy.click("reminderLaterButton")
    time_passes(busy, HOUR)
    assert not busy.sees(STRIP)
    busy.reopen()
    assert not busy.sees(STRIP)
    time_passes(busy, 24 * HOUR)
    assert busy.text("reminderLabel").startswith("3 next steps are due: ")


def test_what_is_done_is_not_said_any_more(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    [step] = [step for step in busy.disk().steps if step.what == "send the PDF"]
    workspace = workspace_of(busy)
    from callgoal_desktop.core.edits import Edit

    workspace.perform("done", Edit(step, replace(step, done_at=workspace.now())))
    busy.settle()
    assert not busy.sees(STRIP)
    busy.press("Ctrl+Z")
    busy.settle()
    assert busy.text("reminderLabel") == "1 next step is due: send the PDF"


def test_during_a_call_nothing_is_said_and_afterwards_it_is(busy: Driver, sent: list[str]) -> None:
    busy.start_unplanned()
    choose(busy, reminds=True)
    time_passes(busy, 3 * HOUR)
    assert not busy.sees(STRIP)
    busy.press("Ctrl+Shift+Return")
    busy.settle()
    assert busy.text("reminderLabel").startswith("2 next steps are due: ")


def test_a_call_that_begins_takes_the_reminder_out_of_sight(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    busy.start_unplanned()
    busy.settle()
    assert not busy.sees(STRIP)


def test_where_nobody_looks_it_is_said_beside_the_window_without_a_word_of_the_customer(
    busy: Driver, sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    choose(busy, reminds=True)
    time_passes(busy, 3 * HOUR)
    time_passes(busy, HOUR)
    assert sent == ["1 next step is due", "2 next steps are due"]


def test_one_timer_waits_for_the_next_time_of_today_and_none_where_no_more_comes(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    reminders = busy.window.findChild(Reminders)
    assert reminders is not None
    assert reminders._timer.interval() == LONGEST  # in two and a half hours, and a computer may sleep
    time_passes(busy, 2.5 * HOUR - 60)
    assert reminders._timer.interval() == 60_050
    assert reminders._timer.isActive()
    busy.clock.pass_by(60)
    reminders._timer.start(0)
    busy.settle()
    assert busy.text("reminderLabel").startswith("2 next steps are due: ")
    assert not reminders._timer.isActive()


def test_at_midnight_the_steps_of_the_new_day_are_said(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    busy.click("reminderLaterButton")
    busy.clock.pass_by(10 * HOUR)
    midnight = busy.window.findChild(Midnight)
    assert midnight is not None
    midnight._look()
    busy.settle()
    assert busy.text("reminderLabel").startswith("3 next steps are due: ")


def test_switched_off_it_is_silent_at_once(busy: Driver, sent: list[str]) -> None:
    choose(busy, reminds=True)
    choose(busy, reminds=False)
    assert not busy.sees(STRIP)
    choose(busy, reminds=True)
    assert not busy.sees(STRIP), "once a day"


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the screen that is not there has no tray
class TestTray:
    @pytest.fixture
    def has_tray(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)

    def entries(self, user: Driver) -> list[str]:
        """What the menu of the icon says; nothing where there is none."""
        tray = presence_of(user)._tray
        return [] if tray is None else [action.text() for action in tray.menu.actions()]

    def chosen(self, user: Driver, words: str) -> None:
        """An entry of the menu is chosen."""
        tray = presence_of(user)._tray
        assert tray is not None
        next(action for action in tray.menu.actions() if words in action.text()).trigger()
        user.settle()

    def test_there_is_none_where_the_desktop_has_none(self, user: Driver) -> None:
        assert presence_of(user)._tray is None

    def test_shows_the_window_plans_a_call_and_counts_what_is_due(self, has_tray: None, busy: Driver) -> None:
        busy.settle()
        assert self.entries(busy) == ["Show CallGoal", "New call", "Follow-ups due (2)"]
        self.chosen(busy, "Follow-ups")
        assert busy.sees("followUpsPage")
        busy.window.showMinimized()
        self.chosen(busy, "Show")
        assert not busy.window.isMinimized()
        self.chosen(busy, "New call")
        assert busy.focus == "accountEdit"

    def test_follows_the_setting_and_goes_with_the_window(self, has_tray: None, user: Driver) -> None:
        choose(user, tray=False)
        assert self.entries(user) == []
        choose(user, tray=True)
        assert self.entries(user) == ["Show CallGoal", "New call", "Follow-ups"]
        tray = presence_of(user)._tray
        assert tray is not None
        icon = tray.icon
        user.window.close()
        assert not icon.isVisible()

    def test_says_what_is_due(self, has_tray: None, busy: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[str] = []
        monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, text, *_more: told.append(text))
        choose(busy, reminds=True)
        assert told == ["1 next step is due"]
