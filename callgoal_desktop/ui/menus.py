"""The window's actions and menus, as the list of commands has them: enabled where they can be done now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from callgoal_desktop.core.mnemonics import marked, mnemonics
from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.actions import Command
from callgoal_desktop.ui.needs import Need
from callgoal_desktop.ui.words import tr


class Actions:
    """The window's actions by name, and the menus that hold them.

    ``met`` tells which needs are met now; ``before`` is told of each command that is about to be done.
    """

    def __init__(
        self,
        window: QWidget,
        commands: Sequence[Command],
        met: Callable[[], frozenset[Need]],
        before: Callable[[Command], None],
    ) -> None:
        self.commands = tuple(commands)
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._met, self._before = met, before
        self._letters: dict[str, str] = {}
        self._schemes: dict[Scheme, QAction] = {}
        self._shown: tuple[str | None, str | None] | None = None
        self._mark_letters()
        for command in self.commands:
            self._add(window, command)
        for title, letter in zip(self.menus, mnemonics(self.menus), strict=True):
            self.menus[title].setTitle(marked(title, letter))
            self.menus[title].aboutToShow.connect(self.refresh)

    def _mark_letters(self) -> None:
        for menu in {command.menu: None for command in self.commands if command.menu}:
            inside = [command for command in self.commands if command.menu == menu]
            letters = mnemonics(command.text for command in inside)
            self._letters |= {command.name: letter for command, letter in zip(inside, letters, strict=True)}

    def _add(self, window: QWidget, command: Command) -> None:
        action = QAction(self._marked(command.name, command.text), window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        action.setMenuRole(QAction.MenuRole.QuitRole if command.name == "quitAction" else QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False: self._run(command))
        window.addAction(action)
        self.by_name[command.name] = action
        if command.menu:
            if command.menu not in self.menus:
                self.menus[command.menu] = QMenu(window)
            self.menus[command.menu].addAction(action)

    def _run(self, command: Command) -> None:
        self._before(command)
        command.run()

    def _marked(self, name: str, text: str) -> str:
        return marked(text, self._letters.get(name, ""))

    def refresh(self) -> None:
        """Enable what can be done now, and nothing else."""
        met = self._met()
        for command in self.commands:
            self.by_name[command.name].setEnabled(command.needs in met)

    def add_schemes(self, window: QWidget, chosen: Scheme, choose: Callable[[Scheme], None]) -> None:
        """The choice between light and dark, in the View menu."""
        group = QActionGroup(window)
        view, title = tr("View"), tr("Colours")
        letter = mnemonics([*(command.text for command in self.commands if command.menu == view), title])[-1]
        menu = self.menus[view].addMenu(marked(title, letter))
        names = {
            Scheme.SYSTEM: tr("As the system"),
            Scheme.LIGHT: tr("Light"),
            Scheme.DARK: tr("Dark"),
            Scheme.CONTRAST: tr("High contrast"),
        }
        for (scheme, text), letter in zip(names.items(), mnemonics(names.values()), strict=True):
            action = self._schemes[scheme] = menu.addAction(marked(text, letter))
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
            self.by_name[name].setText(self._marked(name, pattern.format(what) if what else plain))
            self.by_name[name].setEnabled(what is not None)
