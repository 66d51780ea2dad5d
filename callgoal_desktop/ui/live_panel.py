"""While a call is live the window is a narrow panel beside it; afterwards it is as it was before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from callgoal_desktop.core.panel import Frame, Rect, is_narrow, panel_place, read_rect, rect_text, screen_key
from callgoal_desktop.desktop.ability import is_wayland
from callgoal_desktop.workspace import Workspace

BEFORE_KEY = "geometry-before-call"
"""How the window was before the call, as Qt saves it; "" while it is no panel."""

SCREEN_KEY = "panel-screen"
"""The key of the screen on which the panel is."""

SETTLED = 300
"""Milliseconds without another move after which a place is worth keeping."""

BIG = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class LivePanel(QObject):
    """Folds the window when a call goes live, and has it back when there is none, however that came about.

    ``is_compact`` tells whether the window is narrow enough for the layout of one column.
    """

    def __init__(self, window: QMainWindow, workspace: Workspace, is_compact: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._is_compact = is_compact
        self._wanted = False
        self._folded = False
        self._was_big = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._settle)

    def reopen(self) -> None:
        """The window has just been opened: where it was left as a panel in a live call, it is one again."""
        self._wanted = self._is_wanted()
        self._folded = bool(self._workspace.recall(BEFORE_KEY))
        if self._folded and self._wanted:
            self._put(self._screen_left())
        elif self._folded:
            self._unfold()

    def follow(self) -> None:
        """A call began or ended, or the switch was turned; one call after another changes nothing."""
        wanted = self._is_wanted()
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._fold()
        elif self._folded:
            self._unfold()

    def _is_wanted(self) -> bool:
        return self._workspace.settings.folds and self._workspace.desk().live is not None

    def _fold(self) -> None:
        screen = self._window.screen()
        if not self._is_big() and is_narrow(self._window.width(), self._place(screen)):
            return
        self._workspace.remember(BEFORE_KEY, bytes(self._window.saveGeometry().toHex().data()).decode())
        self._folded = True
        self._put(screen)

    def _unfold(self) -> None:
        before = self._workspace.recall(BEFORE_KEY)
        try:
            self.keep()
        finally:  # the disk may have refused: the window is as it was before all the same
            self._folded = False
            self._window.restoreGeometry(QByteArray.fromHex(QByteArray(before.encode())))
        self._workspace.remember(BEFORE_KEY, "")

    def _is_big(self) -> bool:
        return bool(self._window.windowState() & BIG)

    def _put(self, screen: QScreen) -> None:
        self._was_big = self._is_big()
        self._window.setWindowState(self._window.windowState() & ~BIG)
        self._move(self._place(screen))
        self._settled.start()

    def _move(self, place: Rect) -> None:
        if is_wayland():
            self._window.resize(place.width, place.height)
        else:
            self._window.setGeometry(place.x, place.y, place.width, place.height)

    def _place(self, screen: QScreen) -> Rect:
        kept = read_rect(self._workspace.recall(_key(screen)))
        return panel_place(kept, _rect(screen.availableGeometry()), self._frame())

    def _frame(self) -> Frame:
        inside, outside = self._window.geometry(), self._window.frameGeometry()
        return Frame(
            inside.left() - outside.left(),
            inside.top() - outside.top(),
            outside.right() - inside.right(),
            outside.bottom() - inside.bottom(),
        )

    def _screen_left(self) -> QScreen:
        left = self._workspace.recall(SCREEN_KEY)
        return next((screen for screen in QGuiApplication.screens() if _key(screen) == left), self._window.screen())

    # Where it is put

    def moved(self) -> None:
        """The window has another place or size: once it stays there, the panel is there on this screen from now on."""
        if self._folded:
            self._settled.start()

    def _settle(self) -> None:
        """A window that was big has its frame by now: it is to be on the screen, too."""
        if self._was_big and self._folded and not self._is_big():
            screen, here = self._window.screen(), _rect(self._window.geometry())
            place = panel_place(here, _rect(screen.availableGeometry()), self._frame())
            if place != here and not is_wayland():
                self._move(place)
        self._was_big = False
        self.keep()

    def keep(self) -> None:
        """Keep where the panel is, unless the window was made big or wide for a while."""
        self._settled.stop()
        if not (self._folded and self._workspace.is_open) or self._is_big() or not self._is_compact():
            return
        screen, here = self._window.screen(), _rect(self._window.geometry())
        if is_wayland():  # its place is a lie there: the one that another system has put it in stays
            known = self._place(screen)
            here = replace(here, x=known.x, y=known.y)
        self._workspace.remember(_key(screen), rect_text(here))
        self._workspace.remember(SCREEN_KEY, _key(screen))


def _key(screen: QScreen) -> str:
    size = screen.size()
    return screen_key(screen.name(), screen.serialNumber(), size.width(), size.height())


def _rect(place: QRect) -> Rect:
    return Rect(place.x(), place.y(), place.width(), place.height())
