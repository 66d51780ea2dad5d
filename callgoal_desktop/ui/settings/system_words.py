"""What this system makes of a wish about the window, in one honest line each; and what to do instead."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from callgoal_desktop.desktop import ability
from callgoal_desktop.desktop.ability import Ability
from callgoal_desktop.ui.words import tr


def on_top_words(can: Ability | None = None, platform: str | None = None) -> str:
    """What becomes of "stay on top" here."""
    platform = platform or QGuiApplication.platformName()
    match ability.to_stay_on_top(platform) if can is None else can, platform:
        case Ability.CANNOT, _:
            return tr(
                "Under Wayland no app can ask for this. The window's own menu can: "
                "Alt+Space, then “Always on Top” or “Keep Above Others”."
            )
        case _, "windows":
            return tr("Windows does this, but not over other windows that stay on top.")
        case _, "cocoa":
            return tr("macOS shows nothing over an app in full screen: keep the call in a window.")
        case _, "xcb":
            return tr("The window manager decides. Most of them do it.")
        case _:
            return tr("This system may ignore it.")


def capture_words(can: Ability | None = None, platform: str = sys.platform) -> str:
    """What becomes of "keep out of screen shares" here."""
    match ability.to_be_left_out(platform) if can is None else can, platform:
        case Ability.YES, _:
            return tr(
                "Windows leaves the window out where the sharing program lets it. Look at your share once. "
                "To be sure, share one window, not the screen."
            )
        case Ability.MAY_BE_IGNORED, _:
            return tr("macOS 15 and newer may ignore this. Share one window, not the screen.")
        case Ability.CANNOT, "win32":
            return tr("This needs Windows 10, version 2004. Share one window, not the screen.")
        case _:
            return tr("This system has no way to do it. Share one window, not the screen.")
