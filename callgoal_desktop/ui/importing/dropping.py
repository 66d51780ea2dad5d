"""Files that are dragged over the window: a hint lies over it, and where they are let go they are taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from callgoal_desktop.ui.parts.controls import GAP, card, column, label
from callgoal_desktop.ui.parts.fields import carries_files
from callgoal_desktop.ui.theme import scaled

WIDEST = 420
"""Pixels at a text size of 100 %."""


class DropHint(QWidget):
    """Says what happens when the files are let go; what is under it sees no more of them."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around = column(self, margins=3 * GAP)
        surface = card("over")
        surface.setMaximumWidth(scaled(WIDEST))
        inside = column(surface, margins=2 * GAP)
        words = label(self.tr("Drop to import"), "title", wrap=True)
        words.setObjectName("dropHintLabel")
        kinds = label(self.tr("Calls, calendars, transcripts, playbooks"), "muted", wrap=True)
        surface.setMinimumWidth(min(scaled(WIDEST), over.width() - scaled(6 * GAP)))
        for each in (words, kinds):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(each)
        around.addStretch(1)
        around.addWidget(surface, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(1)
        self.hide()

    def show_over(self) -> None:
        """Cover all of the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()


class Dropping(QObject):
    """Watches a window for files; a page that takes files of its own has them first."""

    def __init__(self, window: QWidget, take: Callable[[Sequence[Path]], None], is_busy: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._is_busy = is_busy
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() is QEvent.Type.Drop:
                return self._drop(event)
            case QDragEnterEvent() if event.type() is QEvent.Type.DragEnter:
                return self._enter(event)
            case QDragMoveEvent() if event.type() is QEvent.Type.DragMove:
                return self._accept(event)
            case _ if event.type() in {QEvent.Type.DragLeave, QEvent.Type.Hide}:
                self._leave()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not self._accept(event):
            return False
        if self._hint is None:
            self._hint = DropHint(self._window)
        self._hint.show_over()
        return True

    def _accept(self, event: QDropEvent) -> bool:
        if self._is_busy() or not carries_files(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._leave()
        if not self._accept(event):
            return False
        self._take(files_in(event.mimeData()))
        return True

    def _leave(self) -> None:
        if self._hint is not None:
            self._hint.hide()


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
