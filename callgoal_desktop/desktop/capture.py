"""The program's windows left out of screen shares and recordings, where the system lets a program ask for that."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from callgoal_desktop.desktop.ability import Ability, to_be_left_out

log = logging.getLogger(__name__)

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
SHARING_NONE, SHARING_READ_ONLY = 0, 1
"""NSWindowSharingType."""

Exclude = Callable[[int, bool], bool]
"""Leaves the window with this id out, or takes it in again; whether the system took the request."""


class User32(Protocol):
    """What is called of user32.dll."""

    def SetWindowDisplayAffinity(self, window: int, affinity: int, /) -> int:
        """0 where it failed."""


def windows_exclude(user32: User32) -> Exclude:
    """How a window is left out on Windows."""

    def exclude(window: int, out: bool) -> bool:
        return bool(user32.SetWindowDisplayAffinity(window, WDA_EXCLUDEFROMCAPTURE if out else WDA_NONE))

    return exclude


Send = Callable[[int, str, int | None], int]
"""Sends an object of Objective-C a message, with one number if need be; its answer."""


def mac_exclude(send: Send) -> Exclude:
    """How a window is left out on macOS, where the id of a window is its view's address."""

    def exclude(view: int, out: bool) -> bool:
        window = send(view, "window", None)
        if window:
            send(window, "setSharingType:", SHARING_NONE if out else SHARING_READ_ONLY)
        return bool(window)

    return exclude


def _user32() -> User32:
    import ctypes

    library = getattr(ctypes, "WinDLL")("user32")  # noqa: B009  # only Windows has it
    function = library.SetWindowDisplayAffinity
    function.argtypes, function.restype = (ctypes.c_void_p, ctypes.c_uint32), ctypes.c_int
    found: User32 = library
    return found


def _objective_c() -> Send:
    import ctypes

    library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    library.sel_registerName.argtypes, library.sel_registerName.restype = (ctypes.c_char_p,), ctypes.c_void_p
    pointer = ctypes.c_void_p
    plain = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", library))
    counted = ctypes.CFUNCTYPE(pointer, pointer, pointer, ctypes.c_ulong)(("objc_msgSend", library))

    def send(target: int, message: str, number: int | None) -> int:
        selector = library.sel_registerName(message.encode())
        answer = plain(target, selector) if number is None else counted(target, selector, number)
        return int(answer or 0)

    return send


class LeftOut(QObject):
    """Watches every window of the program, and has it left out each time that it is shown."""

    def __init__(self, exclude: Exclude, application: QGuiApplication) -> None:
        super().__init__(application)
        self._exclude = exclude
        self._out = False
        self._warned = False

    def leave_out(self, out: bool) -> None:
        """Leave out what is shown now and from now on, or take it in again."""
        if out == self._out:
            return
        self._out = out
        application = self.parent()
        assert isinstance(application, QGuiApplication)
        if out:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._tell(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Popups, menus and tooltips are windows too; one that is shown again may have been made anew."""
        shown = event.type() in {QEvent.Type.Show, QEvent.Type.Expose}
        if shown and isinstance(watched, QWindow) and watched.isTopLevel() and watched.isVisible():
            self._tell(watched)
        return False

    def _tell(self, window: QWindow) -> None:
        if not self._exclude(int(window.winId()), self._out) and not self._warned:
            self._warned = True
            log.warning("a window could not be left out of screen shares")


def leave_out(application: QGuiApplication, out: bool) -> None:
    """Leave all windows of the program out of screen shares, or not any more; nothing where the system cannot."""
    found = next((child for child in application.children() if isinstance(child, LeftOut)), None)
    if found is None and out and to_be_left_out() is not Ability.CANNOT:
        exclude = windows_exclude(_user32()) if sys.platform == "win32" else mac_exclude(_objective_c())
        found = LeftOut(exclude, application)
    if found is not None:
        found.leave_out(out)
