"""Puts a text on the clipboard, plain and as HTML together: who pastes it takes what it can."""

from __future__ import annotations

import atexit

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication


class OwnClipboard(QObject):
    """What CallGoal put on the clipboard is plain text again before the program ends.

    A QMimeData of Python's that is left there at the end crashes Qt when it is cleaned up; the words themselves stay
    for whoever wants to paste them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""

    def copy(self, text: str, html: str) -> None:
        """Put this on the clipboard; ``html`` has to hold user text escaped."""
        application = QCoreApplication.instance()
        assert application is not None
        if not self._text:
            application.aboutToQuit.connect(self._leave_plain)
            atexit.register(self._leave_plain)  # where nobody runs the event loop, it never quits
        self._text = text
        both = QMimeData()
        both.setText(text)
        both.setData("text/html", QByteArray(html.encode("utf-8", "replace")))
        QGuiApplication.clipboard().setMimeData(both)

    def _leave_plain(self) -> None:
        """Take the HTML off the clipboard, unless somebody has put another text there since."""
        if QCoreApplication.instance() is not None:
            clipboard = QGuiApplication.clipboard()
            if clipboard.mimeData().hasHtml() and clipboard.text() == self._text:
                clipboard.setText(self._text)
