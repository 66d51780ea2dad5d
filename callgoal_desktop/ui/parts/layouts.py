"""Layouts whose margins and gaps follow the text size, and a row that goes on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QWidget

from callgoal_desktop.ui.theme import scaled

BASE = "callgoalBase"
"""Under this name a layout of Qt's own keeps its margins and gaps as they are at 100 %."""


class Line(QBoxLayout):
    """A row or a column that takes its margins and its gap as they are at 100 %."""

    _margins: tuple[int, int, int, int] | None = None
    _gap: int | None = None

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]  # Qt's other form is not ours
        self._margins = left, top, right, bottom
        super().setContentsMargins(scaled(left), scaled(top), scaled(right), scaled(bottom))

    def setSpacing(self, gap: int) -> None:
        self._gap = gap
        super().setSpacing(scaled(gap))

    def rescale(self) -> None:
        """Work the margins and the gap out again."""
        if self._margins is not None:
            self.setContentsMargins(*self._margins)
        if self._gap is not None:
            self.setSpacing(self._gap)


def rescale(root: QWidget) -> None:
    """Work out all margins and gaps in a widget again; those of Qt's own layouts are taken to be meant at 100 %."""
    for layout in root.findChildren(QLayout):
        match layout:
            case Line() | Flow():
                layout.rescale()
            case QBoxLayout() | QGridLayout():
                _rescale(layout)


def _rescale(layout: QBoxLayout | QGridLayout) -> None:
    base = layout.property(BASE)
    if not base:
        base = _measured(layout)
        layout.setProperty(BASE, base)
    layout.setContentsMargins(*(scaled(each) for each in base[:4]))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(scaled(base[4]))
        layout.setVerticalSpacing(scaled(base[5]))
    else:
        layout.setSpacing(scaled(base[4]))


def _measured(layout: QBoxLayout | QGridLayout) -> list[int]:
    margins = layout.contentsMargins()
    gaps = [layout.spacing(), layout.spacing()]
    if isinstance(layout, QGridLayout):
        gaps = [layout.horizontalSpacing(), layout.verticalSpacing()]
    return [margins.left(), margins.top(), margins.right(), margins.bottom(), *gaps]


class Flow(QLayout):
    """A row that goes on in the next line where there is no more room; what comes after a stretch stands at the end."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._end: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def rescale(self) -> None:
        """Lay out again with the gap at the text size in force."""
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def addStretch(self, _stretch: int = 0) -> None:
        """What is added from here on stands at the right end of its line."""
        self._end = len(self._items)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        if self._end is not None and index < self._end:
            self._end -= 1
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + scaled(self._gap) * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _lay(self, rect: QRect, *, place: bool) -> int:
        """Lay the items out within a width, and say how high they are together."""
        gap, top = scaled(self._gap), rect.y()
        for line in self._lines(rect.width(), gap):
            height = max(item.sizeHint().height() for _number, item in line)
            if place:
                self._place(line, QRect(rect.x(), top, rect.width(), height), gap)
            top += height + gap
        return max(0, top - gap - rect.y())

    def _lines(self, width: int, gap: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        taken = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            own = min(item.sizeHint().width(), width)
            if not lines or taken + gap + own > width:
                lines.append([])
                taken = own
            else:
                taken += gap + own
            lines[-1].append((number, item))
        return lines

    def _place(self, line: list[tuple[int, QLayoutItem]], rect: QRect, gap: int) -> None:
        widths = [min(item.sizeHint().width(), rect.width()) for _number, item in line]
        spare = rect.width() - sum(widths) - gap * (len(line) - 1)
        left, pushed = rect.x(), False
        for (number, item), width in zip(line, widths, strict=True):
            if self._end is not None and number >= self._end and not pushed:
                left, pushed = left + spare, True
            height = item.sizeHint().height()
            top = rect.y() + (rect.height() - height) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
            left += width + gap


LEAST_WORDS = 14
"""Words beside buttons have room for so many letters at least; else the buttons go under them."""


class Beside(Flow):
    """Words, and small things at their right; where too little room is left for the words, they go under them."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._least(), 0)

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items[1:]:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _least(self) -> int:
        words = self._items[0].widget() if self._items else None
        return LEAST_WORDS * words.fontMetrics().averageCharWidth() if words is not None else 0

    def _lay(self, rect: QRect, *, place: bool) -> int:
        if not self._items:
            return 0
        words, gap = self._items[0], scaled(self._gap)
        others = [item for item in self._items[1:] if not item.isEmpty()]
        width = sum(item.sizeHint().width() + gap for item in others)
        high = max((item.sizeHint().height() for item in others), default=0)
        shown = not words.isEmpty()
        if not shown or rect.width() - width >= self._least():
            own = _height(words, rect.width() - width) if shown else 0
            if place:
                words.setGeometry(QRect(rect.x(), rect.y(), rect.width() - width, max(own, high) if shown else 0))
                lower = (own - high) // 2 if own < 2 * high else 0  # beside one line they stand in its middle
                self._put(others, QPoint(rect.right() + 1 - width + gap, rect.y() + max(0, lower)), rect.width())
            return max(own, high)
        own = _height(words, rect.width())
        if place:
            words.setGeometry(QRect(rect.x(), rect.y(), rect.width(), own))
            self._put(others, QPoint(rect.x(), rect.y() + own + gap // 2), rect.width())
        return own + (gap // 2 + high if others else 0)

    def _put(self, items: list[QLayoutItem], at: QPoint, most: int) -> None:
        for item in items:
            size = item.sizeHint()
            item.setGeometry(QRect(at, QSize(min(size.width(), most), size.height())))
            at = at + QPoint(size.width() + scaled(self._gap), 0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
