"""A free box for what they say that has no question yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.ui.parts.controls import button, column, label, row
from callgoal_desktop.ui.parts.fields import TextArea


class NotesPanel(QFrame):
    """The notes, and the way to file one of their lines under a question."""

    typed = Signal(str)
    filing_asked = Signal()
    """The line that the caret is in is to go under a question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.edit = TextArea(2, 0)
        self.edit.setObjectName("notesEdit")
        self.edit.setAccessibleName(self.tr("Notes"))
        self.edit.setPlaceholderText(self.tr("Anything they say that has no question yet."))
        self.file_button = button(self.tr("File line…"), "quiet", name="fileNoteButton")
        self.file_button.setToolTip(self.tr("Put the line that the caret is in under a question (Ctrl+L)"))
        self.edit.typed.connect(self.typed)
        self.file_button.clicked.connect(self.filing_asked)
        head = row()
        head.addWidget(label(self.tr("NOTES"), "caps"), 1)
        head.addWidget(self.file_button)
        layout = column(self, gap=4)
        layout.addLayout(head)
        layout.addWidget(self.edit, 1)

    def show_notes(self, notes: str) -> None:
        """Show what is in the notes."""
        self.edit.show_text(notes)
        self.file_button.setEnabled(bool(notes.strip()))

    def show_compact(self, compact: bool) -> None:
        """As high as its text in a column of panels, else as high as there is room."""
        self.edit.bound(2, 6 if compact else 0)
