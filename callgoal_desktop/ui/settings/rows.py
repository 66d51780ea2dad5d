"""The rows that the settings are made of: a switch, a number, a choice, each with a line about it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QWidget

from callgoal_desktop.ui.parts.chooser import Chooser
from callgoal_desktop.ui.parts.controls import GAP, ClickLabel, TickBox, card, column, label, row, wrap_words
from callgoal_desktop.ui.parts.number_field import NumberField


class StillNumber(NumberField):
    """A number that the wheel does not change: it scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Switch(QWidget):
    """Something that is on or off; its words can be clicked as well."""

    def __init__(self, name: str, words: str, about: str = "") -> None:
        super().__init__()
        self.check = TickBox()
        self.check.setObjectName(name)
        self.check.setAccessibleName(words)
        self.check.setAccessibleDescription(about)
        self._can = True
        self._said = said = ClickLabel(words)
        said.setTextFormat(Qt.TextFormat.PlainText)
        wrap_words(said)
        said.clicked.connect(self.check.click)
        texts = column(gap=2)
        texts.addWidget(said)
        if about:
            texts.addWidget(label(about, "small", wrap=True))
        layout = row(self)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def allow(self, can: bool) -> None:
        """Let it be turned, or not: what this system cannot do is never shown as on."""
        self._can = can
        for each in (self.check, self._said):
            each.setEnabled(can)

    def show_on(self, on: bool) -> None:
        """Show whether it is on."""
        self.check.setChecked(on and self._can)


class Named(QWidget):
    """A field beside its words or, where there is no room for both, under them."""

    ROOM = 32
    """So many average characters take the words and the field side by side."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__()
        self._line = row(self)
        self._line.addWidget(label(words, wrap=True), 1)
        self._line.addWidget(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        beside = self.width() >= self.ROOM * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)


class Number(QWidget):
    """Per cent of the planned time; 0 is off."""

    def __init__(self, name: str, words: str, about: str) -> None:
        super().__init__()
        self.spin = StillNumber()
        self.spin.setObjectName(name)
        self.spin.setAccessibleName(words)
        self.spin.setAccessibleDescription(about)
        self.spin.setRange(0, 100)
        self.spin.setSingleStep(5)
        self.spin.setSuffix(self.tr(" %"))
        self.spin.setSpecialValueText(self.tr("off"))
        self.spin.setMinimumHeight(30)
        layout = column(self, gap=2)
        layout.addWidget(Named(words, self.spin))
        layout.addWidget(label(about, "small", wrap=True))

    def show_number(self, number: int) -> None:
        """Show this number; one that is being typed stays as it is typed."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(number)


class Choice(QWidget):
    """One of several, each with the data that stands for it."""

    def __init__(self, name: str, words: str, choices: Iterable[tuple[object, str]], about: str = "") -> None:
        super().__init__()
        self.combo = Chooser()
        self.combo.setObjectName(name)
        self.combo.setAccessibleName(words)
        self.combo.setAccessibleDescription(about)
        self.combo.setMinimumHeight(30)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setMinimumWidth(120)  # in a narrow window with large text: what has no room ends in "…"
        for data, text in choices:
            self.combo.addItem(text, data)
        layout = column(self, gap=2)
        layout.addWidget(Named(words, self.combo))
        if about:
            layout.addWidget(label(about, "small", wrap=True))

    def show_choice(self, data: object) -> None:
        """Show which one is chosen; the first one for what is none of them."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(data)))


def section(title: str, rows: Iterable[QWidget]) -> QFrame:
    """Settings that belong together, under their title."""
    frame = card()
    layout = column(frame, margins=GAP + 4, gap=GAP + 4)
    layout.addWidget(label(title, "caps", wrap=True))
    for each in rows:
        layout.addWidget(each)
    return frame
