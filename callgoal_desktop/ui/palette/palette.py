"""One line that finds everything: commands, calls, accounts and playbooks, and does what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from callgoal_desktop.ui.palette.entries import Entry
from callgoal_desktop.ui.palette.overlay import Overlay
from callgoal_desktop.ui.palette.palette_list import PaletteList
from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.controls import column, label
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import tr

Find = Callable[[str], Sequence[Entry]]

ROWS = 11
"""So many rows are seen where there is room."""

REST = 120
"""Milliseconds without a key after which all calls are searched."""

LONGEST = 200
"""So many letters can be typed: nobody looks for more."""


class PaletteEdit(QLineEdit):
    """What is looked for. It is no text worth keeping, so its undo is its own."""

    walked = Signal(int)
    """A key that is for the list."""

    _FOR_THE_LIST = frozenset(
        {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
    )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._FOR_THE_LIST and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return True  # there is nowhere else to go in here


class Palette(Overlay):
    """The line and the list; ``find`` tells what to offer for what is typed, ``find_more`` more when the hands rest."""

    def __init__(self, page: QWidget, find: Find, find_more: Find) -> None:
        super().__init__(page, "commandPalette")
        self._find, self._find_more = find, find_more
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._look_further)
        self.card.setAccessibleName(tr("Find anything"))
        self.edit = PaletteEdit()
        self.list = PaletteList(self)
        self.nothing = label(tr("Nothing is called so."), "muted")
        self.edit.setObjectName("paletteEdit")
        self.edit.setAccessibleName(tr("Find a command, call, account or playbook"))
        self.edit.setPlaceholderText(tr("Find a command, call, account or playbook"))
        self.edit.setMaxLength(LONGEST)
        layout = column(self.card, margins=8)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.edit.textChanged.connect(self._look)
        self.edit.returnPressed.connect(self._run)
        self.edit.walked.connect(self._walk)
        self.list.clicked.connect(lambda _index: self._run())

    def show_over(self) -> None:
        """Open it, with what there is when nothing is typed."""
        self._look("")
        self.open(self.edit)

    def card_height(self, width: int) -> int:
        around = self.edit.sizeHint().height() + scaled(24)
        return around + ROWS * self.list.row_height + scaled(2)

    def _look(self, typed: str) -> None:
        self._rest.start()
        self._offer(self._find(typed))
        self.list.go_to(0)
        self._say_chosen()

    def _look_further(self) -> None:
        self._rest.stop()
        self._offer(self._find_more(self.edit.text()))
        self.nothing.setVisible(self.list.chosen is None)

    def _offer(self, found: Sequence[Entry]) -> None:
        self.list.offer(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(False)

    def _walk(self, key: int) -> None:
        match key:
            case Qt.Key.Key_Up:
                self.list.walk(-1)
            case Qt.Key.Key_Down:
                self.list.walk(1)
            case Qt.Key.Key_PageUp:
                self.list.walk(-self.list.page)
            case Qt.Key.Key_PageDown:
                self.list.walk(self.list.page)
            case Qt.Key.Key_Home:
                self.list.go_to(0)
            case _:
                self.list.go_to(len(self.list.rows.entries) - 1)
        self._say_chosen()

    def _say_chosen(self) -> None:
        chosen = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if chosen is not None:
            announce(self.edit, str(chosen))

    def _run(self) -> None:
        """Do what is chosen, from where the keys were; what cannot be done now stays, and says why."""
        if self._rest.isActive() and self.list.chosen is None:
            self._look_further()
        entry = self.list.chosen
        if entry is not None and entry.can:
            self.leave()
            entry.run()
