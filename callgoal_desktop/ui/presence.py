"""Where the window can be found beside itself: the tray, and reminders. Both follow the settings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.settings import Settings
from callgoal_desktop.desktop.tray import Tray, has_tray
from callgoal_desktop.ui.from_outside import raise_window
from callgoal_desktop.ui.importing.dropping import Dropping

if TYPE_CHECKING:
    from callgoal_desktop.desktop.notifications import Notifier
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.reminders import Reminders


def _is_seen() -> bool:
    return QApplication.activeWindow() is not None


class Presence(QObject):
    """Makes them when they are wanted, and takes them away when they are not."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._content = content
        self._tray: Tray | None = None
        self._reminders: Reminders | None = None
        self._notifier: Notifier | None = None
        self._due = content.commands.pages.due
        self._due.counted.connect(self._show_due)
        self._due.new_day.connect(self._look)
        content.workspace.settings_changed.connect(self._follow)
        self._follow(content.workspace.settings)
        Dropping(content.main_window, self._take, lambda: content.workspace.is_held)

    def _take(self, files: Sequence[Path]) -> None:
        self._content.commands.importing.take(files)

    def close(self) -> None:
        """Take the icon away: the window is gone."""
        if self._tray is not None:
            self._tray.remove()
            self._tray = None

    def _follow(self, settings: Settings) -> None:
        if settings.tray and self._tray is None and has_tray():
            self._tray = Tray(self._content.main_window, self)
            self._tray.show_due(self._due.count)
            self._tray.show_asked.connect(self._show)
            self._tray.new_call_asked.connect(self._new_call)
            self._tray.follow_ups_asked.connect(self._show_follow_ups)
        elif not settings.tray:
            self.close()
        if settings.reminds and self._reminders is None:
            self._reminders = self._new_reminders()
        elif not settings.reminds and self._reminders is not None:
            self._reminders.strip.deleteLater()
            self._reminders = None

    def _new_reminders(self) -> Reminders:
        from callgoal_desktop.ui.reminder_strip import ReminderStrip
        from callgoal_desktop.ui.reminders import Reminders

        strip = ReminderStrip(self._content)
        self._content.add_strip(strip)
        made = Reminders(self._content.workspace, strip, self._notify, _is_seen)
        made.show_asked.connect(self._show_follow_ups)
        return made

    def _show_due(self, count: int) -> None:
        if self._tray is not None:
            self._tray.show_due(count)

    def _look(self) -> None:
        if self._reminders is not None:
            self._reminders.look()

    def _notify(self, text: str) -> None:
        if self._tray is not None:
            self._tray.notify("CallGoal", text)
        elif sys.platform not in {"win32", "darwin"}:
            if self._notifier is None:
                from callgoal_desktop.desktop.notifications import Notifier

                self._notifier = Notifier(self)
            self._notifier.show("CallGoal", text)

    def _show(self) -> None:
        raise_window(self._content.main_window)

    def _new_call(self) -> None:
        self._show()
        self._content.commands.new_call()

    def _show_follow_ups(self) -> None:
        if not QApplication.activeWindow():
            self._show()
        self._content.commands.pages.show("follow-ups")
