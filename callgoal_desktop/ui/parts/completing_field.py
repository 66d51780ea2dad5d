"""A line of text that offers what is known already, in a list under it, while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.words import short

LEAST_WIDTH = 240
MOST_ROWS = 8


class CompletingField(LineField):
    """Down goes into the list; Return or Tab takes what is chosen there, Escape closes it.

    The list is no window of its own: the keys stay in the field, and nothing is chosen until Down says so.
    """

    def __init__(self, known: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggest: Callable[[str], Sequence[str]] = lambda _text: ()
        self._known = known
        self._list: SuggestionList | None = None
        self._taking = False
        self.typed.connect(self._on_typed)

    @property
    def offered(self) -> list[str]:
        """What is offered now, as it would be taken."""
        return list(self._list.texts) if self._list is not None and self._list.isVisible() else []

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.close_list()
        super().show_text(text)

    def _on_typed(self, text: str) -> None:
        if self._taking:
            return
        if text.strip():
            self._offer(text)
        else:
            self.close_list()

    def _offer(self, text: str) -> None:
        found = [each for each in self.suggest(text) if each != text] if self.hasFocus() else []
        if not found:
            self.close_list()
            return
        if self._list is None:
            self._list = SuggestionList(self, self._known)
            self._list.clicked.connect(self._on_clicked)
        self._list.offer(found)

    def close_list(self) -> None:
        """Offer nothing more until another letter is typed."""
        if self._list is not None:
            self._list.hide()

    def _on_clicked(self, index: QModelIndex) -> None:
        assert self._list is not None
        self.take(self._list.texts[index.row()])

    def take(self, text: str) -> None:
        """Complete to this text: a change of its own, told as if it had been typed."""
        self.left_off.emit()
        self._taking = True
        self.setText(text)
        self._take(text)
        self._taking = False
        self.caret_to_end()
        self.close_list()
        self.left_off.emit()

    def _take_chosen(self) -> bool:
        chosen = None if self._list is None else self._list.chosen()
        if chosen is None:
            return False
        self.take(chosen)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._takes(event.key()):
            super().keyPressEvent(event)

    def _takes(self, key: int) -> bool:
        """Whether a key was for the list."""
        match key:
            case Qt.Key.Key_Down:
                if not self.offered:
                    self._offer(self.text())
                return self._list is not None and self._list.walk(1)
            case Qt.Key.Key_Up:
                return self._list is not None and self._list.walk(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self._take_chosen()
            case Qt.Key.Key_Escape:
                was_open = bool(self.offered)
                self.close_list()
                return was_open
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        if next:
            self._take_chosen()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.offered and self._list is not None:
            self._list.place()


class SuggestionList(QListView):
    """The list under a field; it never has the keyboard, and closes when something else is clicked."""

    def __init__(self, field: QWidget, name: str) -> None:
        super().__init__(field.window())
        self.setObjectName("suggestionList")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts: tuple[str, ...] = ()
        self._field = field
        self._rows = QStringListModel(self)
        self.setModel(self._rows)
        field.window().installEventFilter(self)
        self.hide()

    def offer(self, texts: Sequence[str]) -> None:
        """Show these, none of them chosen."""
        self.texts = tuple(texts)
        self._rows.setStringList([short(text) for text in texts])
        self.setCurrentIndex(QModelIndex())
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Be right under the field, within the window."""
        window = self._field.window()
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        width = min(max(self._field.width(), LEAST_WIDTH), window.width() - 8)
        height = self.sizeHintForRow(0) * min(len(self.texts), MOST_ROWS) + 2 * self.frameWidth() + 2
        left = min(corner.x(), window.width() - width - 4)
        self.setGeometry(left, corner.y(), width, min(height, window.height() - corner.y() - 4))

    def walk(self, by: int) -> bool:
        """Choose the next one up or down; above the first, none. Whether there was a list to walk in."""
        if not self.isVisible():
            return False
        to = min(self.currentIndex().row() + by, len(self.texts) - 1)
        self.setCurrentIndex(self._rows.index(to, 0) if to >= 0 else QModelIndex())
        return True

    def chosen(self) -> str | None:
        """What is chosen in the list that is shown."""
        row = self.currentIndex().row()
        return self.texts[row] if self.isVisible() and row >= 0 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)
