"""One marked minute: when it was, why, and a word about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.records import Moment, MomentKind
from callgoal_desktop.ui.parts.controls import ChoiceChips, button, column, label, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.words import kind_text

KINDS = tuple(kind for kind in MomentKind if kind is not MomentKind.MARK)
"""What a mark can be said to be; one that is none of them is just a mark."""


class MarkRow(QFrame):
    """Says what was done to a mark, and changes nothing itself."""

    kind_chosen = Signal(str, object)
    note_typed = Signal(str, str)
    removed = Signal(str)
    left = Signal()
    """Escape, or Return in the word: the mark is as it should be."""
    left_off = Signal()

    def __init__(self, moment: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markRow")
        self.setProperty("row", "true")
        self.id = moment.id
        self._told: str | None = None
        self.minute = label("", "small")
        self.note = LineField()
        self.note.setObjectName("markNoteEdit")
        self.note.setPlaceholderText(self.tr("A word about it"))
        self.kinds = ChoiceChips([(kind, kind_text(kind)) for kind in KINDS])
        self.kinds.setObjectName("markKindGroup")
        self.kinds.setAccessibleName(self.tr("Why it was marked"))
        self.remove = button("×", "quiet", name="removeMarkButton")
        self.remove.setToolTip(self.tr("Take the mark away"))
        self._lay_out()
        self.kinds.chosen.connect(lambda kind: self.kind_chosen.emit(self.id, kind))
        self.note.typed.connect(lambda text: self.note_typed.emit(self.id, text))
        self.note.entered.connect(lambda _text: self.left.emit())
        self.note.left_off.connect(self.left_off)
        self.remove.clicked.connect(lambda: self.removed.emit(self.id))

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(self.minute, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1)
        head.addWidget(self.remove)
        layout = column(self, gap=4)
        layout.setContentsMargins(8, 5, 8, 6)
        layout.addLayout(head)
        layout.addWidget(self.kinds)

    def show_moment(self, moment: Moment, minute: str) -> None:
        """Show the mark; ``minute`` is when it was on the call's own clock."""
        self.minute.setText(minute)
        if moment.note != self._told:  # one that the disk has refused so far is in the field alone, and stays there
            self._told = moment.note
            self.note.show_text(moment.note)
        self.note.setAccessibleName(self.tr("A word about the mark at {0}").format(minute))
        self.remove.setAccessibleName(self.tr("Take away the mark at {0}").format(minute))
        self.kinds.show_choice(None if moment.kind is MomentKind.MARK else moment.kind)

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        return (self.note, self.remove, *self.kinds.chips)

    def take_keys(self) -> None:
        """Let its kind be chosen by 1 to 5."""
        self.kinds.chips[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On its chips 1 to 5 choose; Escape leaves from anywhere."""
        place = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif 0 <= place < len(KINDS) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.kinds.chips[place].click()
        else:
            super().keyPressEvent(event)
