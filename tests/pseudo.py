"""A language that nobody speaks: every translated text is accented, bracketed and 40 % longer, and so stands out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "áçéíñóŕšúýžÁÇÉÍÑÓŔŠÚÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%L?n|\t.*$|\(\*.*?\))", re.DOTALL)
"""What is no word: places that are filled in, a key beside a menu's entry, the endings of files."""
_PATTERNS = ("a day", "a date")
"""Comments of texts that are patterns for QLocale, and no words."""
_LETTER = re.compile(r"[^\W\d_]")


def pseudo(text: str) -> str:
    """The text as this language has it."""
    words = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text))
    longer = "·" * (len(text) * 2 // 5)
    said, tab, key = words.partition("\t")
    return f"{OPEN}{said}{longer}{CLOSE}{tab}{key}"


class Pseudo(QTranslator):
    """Translates whatever is asked for, but for Qt's own texts."""

    def translate(self, context: str, source: str, disambiguation: str | bytes | None = None, n: int = -1) -> str:
        comment = disambiguation.decode() if isinstance(disambiguation, bytes) else disambiguation
        if context.startswith("Q") and context not in ("QuestionActs", "QuestionPanel", "QuestionRow", "QuietCoach"):
            return ""
        return source if comment in _PATTERNS else pseudo(source)

    def isEmpty(self) -> bool:
        return False


def untranslated(window: QWidget, is_own: re.Pattern[str]) -> Iterator[str]:
    """Every word that is shown, offered or read out without having gone through tr(), but for what ``is_own``."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window:
            for what, text in _texts(widget):
                if left := _left(text, is_own):
                    yield f"{widget.objectName() or type(widget).__name__} {what}: {left!r} of {text!r}"
    for action in window.findChildren(QAction):
        if left := _left(action.text(), is_own):
            yield f"{action.objectName()} action: {left!r}"


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield "choice", widget.currentText()


def _left(text: str, is_own: re.Pattern[str]) -> str:
    """What of a text stands outside the brackets and is nobody's own words."""
    depth, outside = 0, ""
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        outside += letter if not depth and letter != CLOSE else ""
    outside = is_own.sub("", outside.replace("\u200b", ""))
    return outside.strip() if _LETTER.search(outside) else ""
