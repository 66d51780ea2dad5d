"""The list of playbooks: those that ship, the user's own, and the files that are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from callgoal_desktop.core.playbook_shelf import Shelf
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.parts.playbook_words import count_text, playbook_name
from callgoal_desktop.ui.playbooks.playbook_item import IS_BROKEN, NOTE, PlaybookItem

KEY = Qt.ItemDataRole.UserRole
"""Of a row: the id of its playbook or, where it is broken, "!" and the name of its file."""


class PlaybookList(QListWidget):
    """Names, and what each is; ``chosen`` says the key of the row that is chosen now."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playbookList")
        self.setAccessibleName(self.tr("Playbooks"))
        self.setItemDelegate(PlaybookItem(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(KEY)))

    def show_shelf(self, shelf: Shelf, default: str, chosen: str) -> str:
        """Show what is on the shelf, the row with this key chosen or, where it is gone, the one in its place.

        Returns the key of the row that is chosen.
        """
        rows = [
            (id, playbook_name(one), self._note(id in shelf.own, id == default, count_text(one)), False)
            for id, one in shelf.by_id.items()
        ]
        rows += [(f"!{one.file}", one_line(one.file), one_line(one.reason), True) for one in shelf.broken]
        keys = [key for key, *_rest in rows]
        at = keys.index(chosen) if chosen in keys else min(max(0, self.currentRow()), len(keys) - 1)
        self.blockSignals(True)
        self._show_rows(rows)
        self.setCurrentRow(at)
        self.blockSignals(False)
        return keys[at]

    def _note(self, is_own: bool, is_default: bool, count: str) -> str:
        kind = "" if is_own else self.tr("shipped")
        return " · ".join(filter(None, (self.tr("default") if is_default else "", kind, count)))

    def _show_rows(self, rows: list[tuple[str, str, str, bool]]) -> None:
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, (key, name, note, broken) in enumerate(rows):
            item = self.item(number)
            for role, value in ((Qt.ItemDataRole.DisplayRole, name), (KEY, key), (NOTE, note), (IS_BROKEN, broken)):
                item.setData(role, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {note}")
