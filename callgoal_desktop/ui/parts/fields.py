"""Where text is typed: plain text only, no undo of their own, and no more than a field can keep."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from callgoal_desktop.core.text import FIELD_LIMIT, clean, too_long
from callgoal_desktop.ui.theme import scaled

ENDLESS = 4000
"""A word of so many letters is no word: a key, an encoded file."""

UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo(event: QKeyEvent) -> bool:
    """Whether the key means undo or redo: an editor takes it for itself, so it is let through to the window."""
    return event.modifiers() != Qt.KeyboardModifier.NoModifier and any(event.matches(key) for key in UNDO_KEYS)


def carries_files(data: QMimeData) -> bool:
    """Whether what is dragged or copied are files of this computer."""
    return any(url.isLocalFile() for url in data.urls())


def _without_undo(menu: QMenu) -> QMenu:
    """Qt's own menu of an editor, less its own undo: that of the window reaches further."""
    for action in menu.actions():
        if action.objectName() in {"edit-undo", "edit-redo"}:
            menu.removeAction(action)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


class Refusal(QLabel):
    """Says inside a field why it did not take a text; gone with the next change."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setProperty("word", "danger")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self) -> None:
        """Show it over the foot of the field."""
        megabytes = FIELD_LIMIT // (1024 * 1024)
        self.setText(
            self.tr("That is more than {0} MB, so it was not put in. It is still on the clipboard.").format(megabytes)
        )
        field = self._field
        height = self.heightForWidth(field.width() - 4)
        self.setGeometry(2, max(0, field.height() - height - 2), field.width() - 4, min(height, field.height()))
        self.setToolTip(self.text())
        self.show()
        self.raise_()


class TextArea(QPlainTextEdit):
    """Some lines of text, as high as what it holds between two bounds."""

    typed = Signal(str)
    """The whole text, after each change made by the user."""

    left_off = Signal()
    """The caret jumped or the focus went: what follows is another act."""

    left_by_escape = Signal()

    def __init__(self, lines: int = 2, most_lines: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most_lines = lines, most_lines
        self._text = ""
        self._showing = False
        self._refusal: Refusal | None = None
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self._take)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def text(self) -> str:
        """What it holds, no-break spaces and all (``toPlainText`` would turn them into spaces)."""
        return clean(self.document().toRawText())

    def show_text(self, text: str) -> None:
        """Show this text unless it does already; the caret stays as near as it can."""
        if text == self._text:
            return
        self._text = text
        place = min(self.textCursor().position(), len(text))
        self._showing = True
        self._wrap_for(text)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._showing = False

    def caret_line(self) -> int:
        """The line, from 0, that the caret stands in."""
        return self.textCursor().blockNumber()

    def dragged_line(self) -> int:
        """The line, from 0, in which the selection begins: what a drag took hold of."""
        return self.document().findBlock(self.textCursor().selectionStart()).blockNumber()

    def caret_to_end(self) -> None:
        """Put the caret after the last character."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _take(self) -> None:
        if self._showing:
            return
        text = self.text()
        if text == self._text:
            return
        if too_long(text) and len(text) > len(self._text):
            kept, self._text = self._text, text
            self.show_text(kept)
            self.refuse()
            return
        if self._refusal is not None:
            self._refusal.hide()
        self._text = text
        self.typed.emit(text)

    def refuse(self) -> None:
        """Say that a text was too long."""
        if self._refusal is None:
            self._refusal = Refusal(self)
        self._refusal.say()

    def _wrap_for(self, text: str) -> None:
        """Break anywhere once a word is this long: looking for a place between words, Qt takes minutes for 1 MB."""
        endless = len(text) > ENDLESS and re.search(rf"\S{{{ENDLESS}}}", text) is not None
        mode = QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() != mode:
            self.setWordWrapMode(mode)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and too_long(source.text()):
            self.refuse()
        elif source.hasText():
            text = clean(source.text())
            self._wrap_for(self._text + text)
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not carries_files(event.mimeData()):  # those are the window's
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_escape.emit()
            event.ignore()
            return
        text, place = self._text, self._place()
        super().keyPressEvent(event)
        if text is self._text and place != self._place():
            self.left_off.emit()

    def _place(self) -> tuple[int, int]:
        """Where the caret is, and where what is selected begins."""
        cursor = self.textCursor()
        return cursor.position(), cursor.anchor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.left_off.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # from a menu or the palette the keys come back
            self.left_off.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _without_undo(self.createStandardContextMenu()).popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # A style sheet leaves the text see-through: each key would paint all ten widgets that lie behind it
            self.viewport().setAutoFillBackground(True)

    def bound(self, lines: int, most_lines: int) -> None:
        """Be this high at least and at most; 0 for the most takes all the room there is."""
        self._lines, self._most_lines = lines, most_lines
        if not most_lines:
            self.setMinimumHeight(self._height_for(lines))
            self.setMaximumHeight(16777215)
        self._fit()

    def _fit(self) -> None:
        """Grow with the text; touching the layout only when the number of lines has changed."""
        if self._most_lines:
            height = self._height_for(int(self.document().size().height()))
            if self.height() != height or self.minimumHeight() != height:
                self.setFixedHeight(height)

    def _height_for(self, lines: int) -> int:
        shown = max(self._lines, min(lines, self._most_lines or lines))
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as the layout does: a pixel short, it would scroll
        return line * shown + 2 * round(self.document().documentMargin()) + scaled(8)

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), self._height_for(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height_for(self._lines))


class LineField(QLineEdit):
    """One line of text."""

    typed = Signal(str)
    """The whole text, after each change made by the user."""

    left_off = Signal()
    """The caret jumped or the focus went: what follows is another act."""

    entered = Signal(str)
    """Return was pressed."""

    left_by_escape = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._refusal: Refusal | None = None
        self.setMaxLength(4 * FIELD_LIMIT)  # Qt's own bound would cut a paste without a word
        self.textEdited.connect(self._take)
        self.returnPressed.connect(lambda: self.entered.emit(self._text))

    def show_text(self, text: str) -> None:
        """Show this text unless it does already; the caret stays as near as it can."""
        if text == self._text:
            return
        self._text = text
        place = self.cursorPosition()
        self.setText(text)
        if self.hasFocus():
            self.setCursorPosition(min(place, len(text)))
        else:
            self.setCursorPosition(0)

    def caret_to_end(self) -> None:
        """Put the caret after the last character."""
        self.end(False)

    def _take(self, typed: str) -> None:
        text = clean(typed)
        if too_long(text) and len(text) > len(self._text):
            self.setText(self._text)
            self.refuse()
            return
        if self._refusal is not None:
            self._refusal.hide()
        if text != typed:
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place)
        self._text = text
        self.typed.emit(text)

    def refuse(self) -> None:
        """Say that a text was too long."""
        if self._refusal is None:
            self._refusal = Refusal(self)
        self._refusal.say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not carries_files(event.mimeData()):  # those are the window's
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_escape.emit()
            event.ignore()
            return
        text, place = self._text, self._place()
        super().keyPressEvent(event)
        if text is self._text and place != self._place():
            self.left_off.emit()

    def _place(self) -> tuple[int, int]:
        """Where the caret is, and where what is selected begins."""
        return self.cursorPosition(), self.selectionStart()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.left_off.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left_off.emit()
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.home(False)  # left, it shows its beginning

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if menu is not None:
            _without_undo(menu).popup(event.globalPos())
