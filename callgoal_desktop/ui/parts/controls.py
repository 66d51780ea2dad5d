"""Small parts that the pages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from callgoal_desktop.ui.parts.assisted import Assisted
from callgoal_desktop.ui.parts.flow import Beside, Flow
from callgoal_desktop.ui.parts.layouts import Line
from callgoal_desktop.ui.parts.shortened import OneLine as OneLine
from callgoal_desktop.ui.parts.shortened import Push, Words
from callgoal_desktop.ui.theme import scaled

Choice = TypeVar("Choice", bound=StrEnum)

GAP = 8
"""The step of the layout's rhythm, in pixels."""


def label(text: str = "", word: str = "", *, wrap: bool = False) -> Words:
    """A label that shows text as it is, whatever is in it; ``word`` picks its look."""
    made = Words(text)
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


def button(text: str, kind: str = "", *, name: str = "", picture: str = "") -> Push:
    """A push button; ``kind`` picks its look, ``picture`` its icon."""
    made = Push(text)
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    if picture:
        made.setProperty("picture", picture)
    return made


def card(kind: str = "true") -> QFrame:
    """A bordered surface."""
    frame = QFrame()
    frame.setProperty("card", kind)
    return frame


def column(parent: QWidget | None = None, *, margins: int = 0, gap: int = GAP) -> Line:
    """A column, with no margin unless it is asked for; margins and gap are those at a text size of 100 %."""
    layout = Line(QBoxLayout.Direction.TopToBottom)
    if parent is not None:
        parent.setLayout(layout)
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    return layout


def row(parent: QWidget | None = None, *, margins: int = 0, gap: int = GAP) -> Line:
    """A row, with no margin unless it is asked for; margins and gap are those at a text size of 100 %."""
    layout = Line(QBoxLayout.Direction.LeftToRight)
    if parent is not None:
        parent.setLayout(layout)
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    return layout


def flow(parent: QWidget | None = None, *, gap: int = 6) -> Flow:
    """A row of buttons that goes on in the next line where there is no more room."""
    return Flow(parent, gap)


def beside(words: QWidget, *others: QWidget) -> Beside:
    """Words that wrap, and small things at their right; where there is too little room, under them."""
    made = Beside()
    fill(made, (words, *others))
    return made


def fill(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Put the widgets into the layout, one after the other."""
    for widget in widgets:
        layout.addWidget(widget)


def painter_of_side(widget: QWidget, side: int) -> QPainter:
    """What draws a square of so many units into a widget, at its text size and in the middle of its height."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pixels = scaled(side)
    top = (widget.height() - pixels) // 2
    painter.translate(0, top)
    painter.scale(pixels / side, pixels / side)
    return painter


class TickBox(Assisted, QCheckBox):
    """A check box drawn from the palette, so that every theme has it sharp."""

    SIDE = 20
    """Room for the box and for the ring around it, in pixels at 100 %."""

    key_pressed = Signal(object)
    """A key, before the box sees it; who accepts the event keeps it from the box."""

    _inviting = False

    def __init__(self) -> None:
        super().__init__()
        self.hear_assistance()

    def show_inviting(self, inviting: bool) -> None:
        """Show whether this is the box to tick next."""
        self._inviting = inviting
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self.SIDE), scaled(self.SIDE))

    minimumSizeHint = sizeHint

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of_side(self, self.SIDE)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        marked = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(1, 1, 18, 18), 5, 5)
        edge = accent if marked or self._inviting else palette.color(QPalette.ColorRole.Dark)
        painter.setPen(QPen(edge, 1.6 if self._inviting and not marked else 1))
        painter.setBrush(accent if marked else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(3.5, 3.5, 13, 13), 3, 3)
        if marked:
            pen = QPen(palette.color(QPalette.ColorRole.BrightText), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in ((6.5, 10.5), (9, 13), (13.5, 7.5))]))
        painter.end()


class ClickLabel(Words):
    """A label that can be clicked."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()


class ChoiceChips(QWidget, Generic[Choice]):
    """One of a few, or none: clicking the chosen one takes the choice back."""

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[Choice, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Choice, QPushButton] = {}
        self._choice: Choice | None = None
        layout = flow(self)
        for choice, text in choices:
            chip = button(text, "chip", name=f"{choice}Chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._on_click(choice))
            self._buttons[choice] = chip
            layout.addWidget(chip)

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
