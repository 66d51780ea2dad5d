"""Words on labels and buttons that are never chopped: they wrap anywhere, or end in "…" with the whole as tooltip."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from callgoal_desktop.ui.parts.assisted import Assisted

LONG_WORD = re.compile(r"\S{12,}")
"""A word that may be wider than a narrow column of large text."""

BREAK = "\u200b"
"""Lets a line end where it stands, and cannot be seen."""

MEASURED = 500
"""So many letters are wider than any line: measuring a megabyte of them would take seconds."""

LEAST_LETTERS = 6
"""A label or a button may be shortened to about so many letters."""


def plain_tip(text: str) -> str:
    """A tooltip that Qt shows as it is: what looks like a tag to it would be one, and load the picture it names."""
    return text.replace("<", "<" + BREAK)


class Words(QLabel):
    """Plain text: a label that wraps breaks a word wider than itself, one that does not ends in "…"."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._long: list[str] = []
        self._broken = False
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self._long = LONG_WORD.findall(text)
        if self._broken:
            self._broken = False
            self.setAccessibleName("")
        super().setText(text)
        if self._long:
            self._break()

    def text(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._long:
            self._break()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._long and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._break()

    def _break(self) -> None:
        """Let long words end a line anywhere, while one of them is wider than the label."""
        broken = self.wordWrap() and self._is_too_wide()
        if broken != self._broken:
            self._broken = broken
            super().setText(LONG_WORD.sub(lambda word: BREAK.join(word[0]), self._whole) if broken else self._whole)
            self.setAccessibleName(self._whole if broken else "")

    def _is_too_wide(self) -> bool:
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        return any(metrics.horizontalAdvance(word[:MEASURED]) > width for word in self._long)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self.wordWrap():
            return hint
        return QSize(min(hint.width(), LEAST_LETTERS * self.fontMetrics().averageCharWidth()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        start = self._whole[:MEASURED]
        if self.wordWrap() or self.fontMetrics().horizontalAdvance(start) <= area.width():
            self._tell("")
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(start, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()), shown)
        painter.end()
        self._tell(start)

    def _tell(self, text: str) -> None:
        """Have the whole words as tooltip where they cannot all be read; a tooltip of somebody else's stays."""
        if plain_tip(text) != self._told and self.toolTip() == self._told:
            self._told = plain_tip(text)
            self.setToolTip(self._told)


class OneLine(Words):
    """A label of one line that takes the room there is, and no more."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class Push(Assisted, QPushButton):
    """A push button that may be narrower than its words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._told = ""
        self.hear_assistance()
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LEAST_LETTERS * self.fontMetrics().averageCharWidth()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            self._tell("")
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        flags = Qt.TextFlag.TextShowMnemonic
        room = self.fontMetrics().size(flags, self.text()).width() - missing
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room), flags)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
        self._tell(self.text().replace("&&", "&"))

    def _tell(self, text: str) -> None:
        if plain_tip(text) != self._told and self.toolTip() == self._told:
            self._told = plain_tip(text)
            self.setToolTip(self._told)
