"""The look of the window as it was chosen: colours and text size, followed by all that is laid out or drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from callgoal_desktop.core.settings import Settings, next_size
from callgoal_desktop.ui.parts.layouts import rescale
from callgoal_desktop.ui.theme import Tokens, apply_theme, look_of, tokens
from callgoal_desktop.workspace import Workspace


class Looks(QObject):
    """Puts the settings on the application, and has the window follow."""

    changed = Signal()
    """Sizes are other ones: the layout is to be fitted again."""

    icons_drawn = Signal()
    """Who draws icons of their own draw them now."""

    def __init__(self, window: QMainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._size = look_of(application).text_size
        """What the layouts are measured for now."""
        self._drawn_for: tuple[Tokens, int] | None = None
        self._icons = QTimer(self)
        self._icons.setSingleShot(True)
        self._icons.timeout.connect(self._draw_icons)
        look_of(application).changed.connect(self._follow)
        workspace.settings_changed.connect(self.show_settings)

    def show_settings(self, settings: Settings) -> None:
        """Put on what was chosen."""
        apply_theme(self._application, settings.scheme, settings.text_size)

    def begin(self) -> None:
        """Put on what was chosen when the window was left; the icons come after the first frame."""
        self.show_settings(self._workspace.settings)
        self._follow()

    def _follow(self) -> None:
        size = self._workspace.settings.text_size
        if size != self._size:
            self._size = size
            rescale(self._window)
        self.changed.emit()
        self._icons.start(0)

    def dress(self, page: QWidget) -> None:
        """A page was just made: give it its sizes and icons."""
        if self._size != 100:
            rescale(page)
        self._icons.start(0)

    def _draw_icons(self) -> None:
        from callgoal_desktop.ui.icons import app_icon, show_icons

        if self._window.windowIcon().isNull():
            self._window.setWindowIcon(app_icon())
        show_icons(self._window)
        self.icons_drawn.emit()

    def draw_action_icons(self) -> None:
        """A menu is about to be shown: only now do its commands need their icons."""
        from callgoal_desktop.ui.icons import show_action_icons

        if self._drawn_for != (now := (tokens(), self._size)):
            self._drawn_for = now
            show_action_icons(self._window.actions())

    @property
    def is_drawing(self) -> bool:
        """Whether icons are still to be drawn."""
        return self._icons.isActive()

    # What is chosen

    def larger(self) -> None:
        """One step larger text."""
        self._choose_size(next_size(self._workspace.settings.text_size, 1))

    def smaller(self) -> None:
        """One step smaller text."""
        self._choose_size(next_size(self._workspace.settings.text_size, -1))

    def usual(self) -> None:
        """Text as large as the system has it."""
        self._choose_size(Settings().text_size)

    def _choose_size(self, size: int) -> None:
        self._workspace.choose(replace(self._workspace.settings, text_size=size))
