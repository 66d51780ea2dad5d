"""The switches of the View menu: what the window does beside a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core.settings import Scheme, Settings
from callgoal_desktop.desktop import ability
from callgoal_desktop.desktop.ability import Ability
from callgoal_desktop.ui.menus import Actions
from callgoal_desktop.workspace import Workspace


class Switches(QObject):
    """Turns settings on and off, and says what the system makes of it where it does not simply do it."""

    def __init__(self, workspace: Workspace, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._say = say
        self._actions: Actions | None = None

    def follow(self, actions: Actions) -> None:
        """Mark the actions as their settings are, from now on."""
        self._actions = actions
        self._workspace.settings_changed.connect(self._show)
        self._show(self._workspace.settings)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Choose the colours."""
        self._choose(replace(self._workspace.settings, scheme=scheme))

    def flip_folds(self) -> None:
        """Fold in a call, or not."""
        self._choose(replace(self._workspace.settings, folds=not self._workspace.settings.folds))

    def flip_on_top(self) -> None:
        """Stay on top, or not."""
        from callgoal_desktop.ui.settings.system_words import on_top_words

        here = ability.to_stay_on_top()
        to = replace(self._workspace.settings, on_top=not self._workspace.settings.on_top)
        self._flip(here, to, to.on_top, on_top_words)

    def flip_hidden(self) -> None:
        """Keep out of screen shares, or not."""
        from callgoal_desktop.ui.settings.system_words import capture_words

        here = ability.to_be_left_out()
        to = replace(self._workspace.settings, hidden=not self._workspace.settings.hidden)
        self._flip(here, to, to.hidden, capture_words)

    def _flip(self, here: Ability, to: Settings, on: bool, words: Callable[[], str]) -> None:
        if here is Ability.CANNOT:
            self._show(self._workspace.settings)
        else:
            self._choose(to)
        if here is Ability.CANNOT or (on and here is Ability.MAY_BE_IGNORED):
            self._say(words())

    def _choose(self, settings: Settings) -> None:
        try:
            self._workspace.choose(settings)
        finally:
            self._show(self._workspace.settings)  # the disk may have refused

    def _show(self, settings: Settings) -> None:
        """Nothing is marked that this system cannot do, whatever was chosen."""
        assert self._actions is not None
        for name, on in (
            ("foldsAction", settings.folds),
            ("onTopAction", settings.on_top and ability.to_stay_on_top() is not Ability.CANNOT),
            ("hiddenAction", settings.hidden and ability.to_be_left_out() is not Ability.CANNOT),
        ):
            self._actions.by_name[name].setChecked(on)
        self._actions.show_scheme(settings.scheme)
