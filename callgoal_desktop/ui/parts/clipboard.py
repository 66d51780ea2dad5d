"""Puts a text on the clipboard, plain and as HTML together: who pastes it takes what it can."""

from __future__ import annotations

import atexit
from functools import cache

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

OURS = "application/x-callgoal"
"""Marks what CallGoal has put on the clipboard."""


def copy_both(text: str, html: str) -> None:
    """Put this on the clipboard; ``html`` has to hold user text escaped."""
    both = QMimeData()
    both.setText(text)
    both.setData("text/html", QByteArray(html.encode("utf-8", "replace")))
    both.setData(OURS, QByteArray(b"1"))
    QGuiApplication.clipboard().setMimeData(both)
    _leave_plain_at_the_end()


@cache
def _leave_plain_at_the_end() -> None:
    """Once is enough; the second way is for those who never run the event loop."""
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(leave_plain)
    atexit.register(leave_plain)


def leave_plain() -> None:
    """Turn what is ours on the clipboard into plain text.

    A QMimeData of Python's that is left there at the end crashes Qt when it is cleaned up; the words themselves stay
    for whoever wants to paste them.
    """
    if QCoreApplication.instance() is not None:
        clipboard = QGuiApplication.clipboard()
        left = clipboard.mimeData()
        if left is not None and left.hasFormat(OURS):
            clipboard.setText(left.text())
