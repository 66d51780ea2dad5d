"""A sentence that sounds like a next step: what was understood of it, and the button that makes it one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.ui.parts.controls import beside, button, column, label
from callgoal_desktop.ui.words import cut, due_text, owner_text, short

if TYPE_CHECKING:
    from callgoal_desktop.core.transcript_promises import Suggestion

MOST_WORDS = 200
"""So many letters of a sentence are shown."""


class SuggestionRow(QFrame):
    """Shows one suggestion; it says that it was accepted, and changes nothing itself."""

    accepted = Signal(object)
    left = Signal(int)
    """The keys are to go so many rows down, or up."""

    def __init__(self, suggestion: Suggestion, minute: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionRow")
        self.setProperty("row", "true")
        self.suggestion = suggestion
        entry = suggestion.entry
        facts = (owner_text(entry.owner) if entry.owner else "", due_text(entry.due, entry.time))
        about = " · ".join(filter(None, (*facts, minute)))
        quote = self.tr("“{0}”").format(cut(suggestion.said.text, MOST_WORDS))
        self.what = label(entry.what, wrap=True)
        self.about = label(about, "small", wrap=True)
        self.quote = label(quote, "small", wrap=True)
        self.add = button(self.tr("Add"), "chip", name="acceptSuggestionButton")
        self.add.setAccessibleName(self.tr("Add as a next step: {0}").format(short(entry.what)))
        self.add.setAccessibleDescription(" · ".join(filter(None, (about, quote))))
        self.add.installEventFilter(self)
        self.add.clicked.connect(lambda: self.accepted.emit(self.suggestion))
        body = column(self, gap=1)
        body.setContentsMargins(8, 6, 8, 6)
        body.addLayout(beside(self.what, self.add))
        body.addWidget(self.about)
        body.addWidget(self.quote)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.add and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if (
                    not event.modifiers() & Qt.KeyboardModifier.ControlModifier
                ):
                    self.accepted.emit(self.suggestion)
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self.left.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                case _:
                    return False
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.add.setFocus()
