"""What this system lets a window do; light enough to be asked at the start."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtGui import QGuiApplication

FIRST_BUILD = 19041
"""Windows 10, version 2004: before it, a window that is left out is a black one instead."""


class Ability(StrEnum):
    """Whether a wish about the window can be had here; none of them is a promise."""

    YES = "yes"
    MAY_BE_IGNORED = "may_be_ignored"
    CANNOT = "cannot"


def is_wayland(platform: str | None = None) -> bool:
    """Whether windows are Wayland's: they can neither be placed nor kept on top, and ``move()`` lies about it."""
    return (platform or QGuiApplication.platformName()).startswith("wayland")


def to_stay_on_top(platform: str | None = None) -> Ability:
    """Whether a window can stay on top on this platform of Qt's.

    On X11 the window manager decides; on macOS a full-screen app has a space of its own, and nothing is above it.
    """
    platform = platform or QGuiApplication.platformName()
    if is_wayland(platform):
        return Ability.CANNOT
    return Ability.YES if platform == "windows" else Ability.MAY_BE_IGNORED


def to_be_left_out(platform: str = sys.platform, build: int | None = None) -> Ability:
    """Whether windows can be left out of screen shares on this ``sys.platform``, and build of Windows.

    macOS 15 and newer share them all the same with ScreenCaptureKit.
    """
    match platform:
        case "win32":
            build = _windows_build() if build is None else build
            return Ability.YES if build >= FIRST_BUILD else Ability.CANNOT
        case "darwin":
            return Ability.MAY_BE_IGNORED
        case _:
            return Ability.CANNOT


def _windows_build() -> int:
    version = getattr(sys, "getwindowsversion", None)  # there is none elsewhere
    return 0 if version is None else int(version().build)
