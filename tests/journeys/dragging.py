"""What a drag ends with: offscreen Qt has no drags of its own, so the drop arrives without the way to it.

The whole way, with a mouse, is gone in test_by_hand.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from callgoal_desktop.ui.call.question_row import QUESTION_MIME, QuestionRow

PLACE = QPointF(60, 10)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class DropFrom(QDropEvent):
    """A drop that says which widget it comes from."""

    def __init__(self, source: QObject, mime: QMimeData) -> None:
        super().__init__(PLACE, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, mime, LEFT, NONE)
        self._source = source

    def source(self) -> QObject:
        return self._source


def drop_question(question: QuestionRow, on: QuestionRow) -> None:
    """Drop one question on another."""
    mime = QMimeData()
    mime.setData(QUESTION_MIME, question.id.encode())
    entering = QDragEnterEvent(PLACE.toPoint(), Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(on, entering)
    assert entering.isAccepted()
    drop = QDropEvent(PLACE, Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(on, drop)
    assert drop.isAccepted()


def drop_note(notes: QPlainTextEdit, on: QuestionRow) -> QDropEvent:
    """Drop what is selected in the notes on a question."""
    mime = QMimeData()
    mime.setText(notes.textCursor().selectedText())
    drop = DropFrom(notes.viewport(), mime)
    on.dropEvent(drop)
    return drop


def drop_foreign_text(text: str, on: QuestionRow) -> bool:
    """Drag a text from another program over a question; whether it would be taken."""
    mime = QMimeData()
    mime.setText(text)
    entering = QDragEnterEvent(PLACE.toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    entering.ignore()
    QApplication.sendEvent(on, entering)
    return entering.isAccepted()
