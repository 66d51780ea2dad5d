"""Every command of the window, once: its name, its keys, its menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.words import tr as tr


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``name`` is the action's object name."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[], None]
    checkable: bool = False


class Actions:
    """The window's actions by name, and the menus that hold them."""

    def __init__(self, window: QWidget, commands: list[Command]) -> None:
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._schemes: dict[Scheme, QAction] = {}
        self._shown: tuple[str | None, str | None] | None = None
        for command in commands:
            self._add(window, command)

    def _add(self, window: QWidget, command: Command) -> None:
        action = QAction(command.text, window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _checked=False: command.run())
        window.addAction(action)
        self.by_name[command.name] = action
        if command.menu:
            if command.menu not in self.menus:
                self.menus[command.menu] = QMenu(command.menu, window)
            self.menus[command.menu].addAction(action)

    def add_schemes(self, window: QWidget, chosen: Scheme, choose: Callable[[Scheme], None]) -> None:
        """The choice between light and dark, in the View menu."""
        group = QActionGroup(window)
        menu = self.menus[tr("View")].addMenu(tr("Colours"))
        names = {
            Scheme.SYSTEM: tr("As the system"),
            Scheme.LIGHT: tr("Light"),
            Scheme.DARK: tr("Dark"),
            Scheme.CONTRAST: tr("High contrast"),
        }
        for scheme, text in names.items():
            action = self._schemes[scheme] = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(scheme is chosen)
            action.triggered.connect(lambda _checked=False, scheme=scheme: choose(scheme))
            group.addAction(action)

    def show_scheme(self, chosen: Scheme) -> None:
        """Mark which colours are chosen: the settings choose them, too."""
        if chosen in self._schemes:
            self._schemes[chosen].setChecked(True)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name what Undo and Redo would do; a key that goes on typing changes neither."""
        if (undo, redo) == self._shown:
            return
        self._shown = (undo, redo)
        for name, what, pattern, plain in (
            ("undoAction", undo, tr("Undo {0}"), tr("Undo")),
            ("redoAction", redo, tr("Redo {0}"), tr("Redo")),
        ):
            self.by_name[name].setText(pattern.format(what) if what else plain)
            self.by_name[name].setEnabled(what is not None)
