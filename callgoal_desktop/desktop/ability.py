"""What this system lets a window do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QGuiApplication


class Ability(StrEnum):
    """Whether a wish about the window can be had here; none of them is a promise."""

    YES = "yes"
    MAY_BE_IGNORED = "may_be_ignored"
    CANNOT = "cannot"


def is_wayland(platform: str | None = None) -> bool:
    """Whether windows are Wayland's: they can neither be placed nor kept on top, and ``move()`` lies about it."""
    return (platform or QGuiApplication.platformName()).startswith("wayland")
