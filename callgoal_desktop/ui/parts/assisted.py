"""A toggle by assistive technology is a click: Qt checks the button then, and tells nobody that it was clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Button
else:
    Button = object  # Qt's own class may stand among the bases only once


class Assisted(Button):
    """Stands before Qt's own class among the bases of what can be checked: ``clicked`` then tells of every toggle."""

    _is_told = False

    def hear_assistance(self) -> None:
        """Take a change that came neither from a click nor from our ``setChecked`` for a click."""
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, checked: bool) -> None:
        if not self._is_told:
            self.clicked[bool].emit(checked)  # type: ignore[index]  # the stubs know one form of it only

    def nextCheckState(self) -> None:
        """A click of the mouse or of a key, which says so by itself."""
        self._is_told = True
        super().nextCheckState()
        self._is_told = False

    def setChecked(self, checked: bool) -> None:
        """Show whether it is checked; nobody did that."""
        self._is_told = True
        super().setChecked(checked)
        self._is_told = False
