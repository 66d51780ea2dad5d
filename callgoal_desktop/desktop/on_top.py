"""The window above all others, where the system lets a window ask for that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from callgoal_desktop.desktop.ability import Ability, is_wayland


def ability(platform: str | None = None) -> Ability:
    """Whether a window can stay on top on this platform of Qt's.

    On X11 the window manager decides; on macOS a full-screen app has a space of its own, and nothing is above it.
    """
    platform = platform or QGuiApplication.platformName()
    if is_wayland(platform):
        return Ability.CANNOT
    return Ability.YES if platform == "windows" else Ability.MAY_BE_IGNORED


def keep_on_top(window: QWidget, on_top: bool) -> None:
    """Ask for it, or not any more.

    A window that is shown is told itself: ``QWidget.setWindowFlag`` would hide it, and lose the focus and its place.
    """
    if not window.isVisible():
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        return
    handle = window.windowHandle()
    handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
    window.overrideWindowFlags(handle.flags())  # the widget asks for the same when it is made anew
