"""Small parts that the pages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Choice = TypeVar("Choice", bound=StrEnum)

GAP = 8
"""The step of the layout's rhythm, in pixels."""


def label(text: str = "", word: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows text as it is, whatever is in it; ``word`` picks its look."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if word:
        made.setProperty("word", word)
    if wrap:
        wrap_words(made)
    return made


def wrap_words(made: QLabel) -> None:
    """Let a label wrap, and be as narrow as the layout wants: a word without end must not push the rest aside."""
    made.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and look again; nothing when it is so already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, kind: str = "", *, name: str = "") -> QPushButton:
    """A push button; ``kind`` picks its look."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    return made


def card(kind: str = "true") -> QFrame:
    """A bordered surface."""
    frame = QFrame()
    frame.setProperty("card", kind)
    return frame


def column(parent: QWidget | None = None, *, margins: int = 0, gap: int = GAP) -> QVBoxLayout:
    """A column, with no margin unless it is asked for."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    return layout


def row(parent: QWidget | None = None, *, margins: int = 0, gap: int = GAP) -> QHBoxLayout:
    """A row, with no margin unless it is asked for."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    return layout


def fill(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Put the widgets into the layout, one after the other."""
    for widget in widgets:
        layout.addWidget(widget)


class TickBox(QCheckBox):
    """A check box drawn from the palette, so that every theme has it sharp."""

    SIDE = 16

    key_pressed = Signal(object)
    """A key, before the box sees it; who accepts the event keeps it from the box."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.SIDE + 4, self.SIDE + 4)

    minimumSizeHint = sizeHint

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        box = QRectF(2.5, (self.height() - self.SIDE) / 2 + 0.5, self.SIDE - 1, self.SIDE - 1)
        marked = self.isChecked()
        edge = accent if marked or self.hasFocus() else palette.color(QPalette.ColorRole.Dark)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(accent if marked else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if marked:
            pen = QPen(palette.color(QPalette.ColorRole.BrightText), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            place = box.topLeft()
            painter.drawPolyline(QPolygonF([place + QPointF(*point) for point in ((3.5, 8), (6.5, 11), (12, 4.5))]))
        painter.end()


class ClickLabel(QLabel):
    """A label that can be clicked."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()


class OneLine(QLabel):
    """A label of one line that ends in "…" where there is no more room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()), shown)
        painter.end()


class ChoiceChips(QWidget, Generic[Choice]):
    """One of a few, or none: clicking the chosen one takes the choice back."""

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[Choice, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Choice, QPushButton] = {}
        self._choice: Choice | None = None
        layout = row(self, gap=6)
        for choice, text in choices:
            chip = button(text, "chip", name=f"{choice}Chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._on_click(choice))
            self._buttons[choice] = chip
            layout.addWidget(chip)
        layout.addStretch(1)

    def _on_click(self, choice: Choice) -> Callable[[bool], None]:
        def clicked(checked: bool) -> None:
            self.chosen.emit(choice if checked else None)
            self.show_choice(self._choice)  # what was made of it: it may have been refused, or chosen again

        return clicked

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The buttons, in their order."""
        return tuple(self._buttons.values())

    def show_choice(self, choice: Choice | None) -> None:
        """Show which one is chosen."""
        self._choice = choice
        for each, chip in self._buttons.items():
            chip.setChecked(each == choice)
