"""One question: its tick, its words, the minute it was asked, and its answer."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from callgoal_desktop.core.records import Question
from callgoal_desktop.ui.parts.controls import TickBox, beside, column, label, restyle, row
from callgoal_desktop.ui.parts.fields import TextArea

QUESTION_MIME = "application/x-callgoal-question"

ANSWER_SHOWN = 600
"""Of a long answer, this many characters show in a row that is not current; all of it in the editor."""


class QuestionRow(QFrame):
    """A row of the question list; it says what was done to it, and changes nothing itself."""

    ticked = Signal(str)
    made_current = Signal(str, bool)
    """The row is to be current; and whether its answer is to be typed now."""
    text_typed = Signal(str, str)
    key_pressed = Signal(str, object)
    question_dropped = Signal(str, str)
    note_dropped = Signal(str)
    rewording_ended = Signal(str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionRow")
        self.setProperty("row", "true")
        self.setAcceptDrops(True)
        self.id = question.id
        self.check = TickBox()
        self.check.setObjectName("questionCheck")
        self.words = label("", wrap=True)
        self.star = label("★", "star")
        self.side = label("", "small")
        self.carried = label("", "due")
        self.carried.setObjectName("carriedLabel")
        self.answer = label("", "muted", wrap=True)
        self.text_edit: TextArea | None = None
        self._current = False
        self._next = False
        self._answer = ""
        self._about: tuple[object, ...] = ()
        self._pressed_at: QPoint | None = None
        self.carried.hide()
        self._lay_out()
        self.check.clicked.connect(lambda: self.ticked.emit(self.id))
        self.check.key_pressed.connect(lambda event: self.key_pressed.emit(self.id, event))

    def _lay_out(self) -> None:
        self.head = beside(self.words, self.star, self.carried, self.side)
        self.body = column(gap=3)
        self.body.addLayout(self.head)
        self.body.addWidget(self.answer)
        layout = row(self, gap=8)
        layout.setContentsMargins(8, 7, 10, 7)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.body, 1)

    def show_question(self, question: Question, minute: str, number: int) -> None:
        """Show the question; ``minute`` is when it was asked, ``number`` its place from 1."""
        self._answer = question.answer[:ANSWER_SHOWN]
        if not self._current:
            self._show_answer()
        about = (question.asked_at, question.text, question.key_issue, question.skipped, minute, number)
        if about != self._about or self.check.isChecked() != (question.asked_at is not None):
            self._about = about
            self._show_about(question, minute, number)

    def show_carried(self, question: Question, mark: str) -> None:
        """Show since when the question has been open; once it was asked or skipped there is nothing to act on."""
        self.carried.setText(mark)
        self.carried.setVisible(bool(mark) and question.asked_at is None and not question.skipped)

    def _show_about(self, question: Question, minute: str, number: int) -> None:
        """All but the answer: a key in that changes nothing else."""
        self.check.setChecked(question.asked_at is not None)
        self.check.setAccessibleName(question.text or self.tr("Question without words"))
        self.words.setText(question.text or self.tr("(no words yet)"))
        self.star.setVisible(question.key_issue)
        self.side.setText(self._side_text(question, minute, number))
        if self.text_edit is not None:
            self.text_edit.show_text(question.text)

    def _side_text(self, question: Question, minute: str, number: int) -> str:
        if question.asked_at is not None:
            return minute
        if question.skipped:
            return self.tr("skipped")
        return self.tr("Ctrl {0}").format(number) if number <= 9 else ""

    def show_current(self, current: bool) -> None:
        """Show whether this is the row that is being worked on."""
        self._current = current
        restyle(self, "row", "current" if current else "true")
        self._show_weight()
        self._show_answer()

    def show_next(self, is_next: bool) -> None:
        """Show whether this is the question to ask next."""
        self._next = is_next
        self.check.show_inviting(is_next)
        self.check.setAccessibleDescription(self.tr("Ask next") if is_next else "")
        self._show_weight()

    def _show_weight(self) -> None:
        restyle(self.words, "word", "strong" if self._current or self._next else "")

    def _show_answer(self) -> None:
        """The answer as a label; that of the current question is in its editor, and costs its keys nothing here."""
        if not self._current:
            self.answer.setText(self._answer)
        self.answer.setVisible(bool(self._answer) and not self._current)

    def reword(self) -> None:
        """Let the question's own words be edited, in its place."""
        if self.text_edit is None:
            edit = TextArea(1, 5)
            edit.setObjectName("questionTextEdit")
            edit.setAccessibleName(self.tr("Words of the question"))
            edit.show_text("" if self.words.text() == self.tr("(no words yet)") else self.words.text())
            edit.typed.connect(lambda text: self.text_typed.emit(self.id, text))
            edit.left_by_escape.connect(self.end_rewording)
            self.head.insertWidget(0, edit, 1)
            self.text_edit = edit
        self.words.hide()
        self.text_edit.setFocus()
        self.text_edit.caret_to_end()
        self.text_edit.left_off.connect(self._left_text)

    def _left_text(self) -> None:
        if self.text_edit is not None and not self.text_edit.hasFocus():
            self.end_rewording()

    def end_rewording(self) -> None:
        """Show the words as a label again."""
        if self.text_edit is not None:
            edit, self.text_edit = self.text_edit, None
            had_focus = edit.hasFocus()
            self.head.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
            self.words.show()
            self.rewording_ended.emit(self.id)
            if had_focus:
                self.check.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self.words.geometry().contains(event.position().toPoint()):
            self.reword()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            drag = QDrag(self)
            mime = QMimeData()
            mime.setData(QUESTION_MIME, self.id.encode())
            drag.setMimeData(mime)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None:
            self._pressed_at = None
            self.made_current.emit(self.id, True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(QUESTION_MIME) or self._is_note(event):
            restyle(self, "row", "drop")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_current(self._current)

    def dropEvent(self, event: QDropEvent) -> None:
        self.show_current(self._current)
        mime = event.mimeData()
        if mime.hasFormat(QUESTION_MIME):
            event.acceptProposedAction()
            self.question_dropped.emit(bytes(mime.data(QUESTION_MIME).data()).decode(), self.id)
        elif self._is_note(event):
            event.setDropAction(Qt.DropAction.CopyAction)  # the notes are changed by filing, not by the editor
            event.accept()
            self.note_dropped.emit(self.id)

    def _is_note(self, event: QDropEvent) -> bool:
        source = event.source()
        return isinstance(source, QWidget) and source.parent() is not None and _name_above(source) == "notesEdit"


def _name_above(widget: QWidget) -> str:
    """The name of a widget or, where it is a viewport, of the editor that it belongs to."""
    parent = widget.parentWidget()
    return widget.objectName() if parent is None or widget.objectName() == "notesEdit" else parent.objectName()
