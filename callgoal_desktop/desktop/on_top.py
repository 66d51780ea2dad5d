"""The window above all others, where the system lets a window ask for that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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
