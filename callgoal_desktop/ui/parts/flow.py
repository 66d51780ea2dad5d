"""Rows that go on in the next line where a narrow window or large text leaves them too little room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from callgoal_desktop.ui.theme import scaled


class Flow(QLayout):
    """A row that goes on in the next line where there is no more room; what comes after a stretch stands at the end."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._end: int | None = None
        self._heights: dict[int, int] = {}  # a row is asked for the same widths again and again
        self._hint: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def rescale(self) -> None:
        """Lay out again with the gap at the text size in force."""
        self.invalidate()

    def invalidate(self) -> None:
        self._heights.clear()
        self._hint = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insertWidget(self, at: int, widget: QWidget, _stretch: int = 0) -> None:
        """Put a widget at a place among those that are there."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

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
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = self._preferred()
        return self._hint

    def _preferred(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + scaled(self._gap) * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _lay(self, rect: QRect, *, place: bool, first: int = 0) -> int:
        """Lay the items from this one on out within a width, and say how high they are together."""
        gap, top = scaled(self._gap), rect.y()
        for line in self._lines(rect.width(), gap, first):
            height = max(item.sizeHint().height() for _number, item in line)
            if place:
                self._place(line, QRect(rect.x(), top, rect.width(), height), gap)
            top += height + gap
        return max(0, top - gap - rect.y())

    def _lines(self, width: int, gap: int, first: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        taken = 0
        for number, item in enumerate(self._items):
            if item.isEmpty() or number < first:
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
            self._set(item, QRect(left, top, width, height), rect)
            left += width + gap

    def _set(self, item: QLayoutItem, where: QRect, whole: QRect) -> None:
        """Put an item there or, where reading goes from right to left, on the other side of the whole."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, whole, where))


LEAST_WORDS = 14
"""Words beside buttons have room for so many letters at least; else the buttons go under them."""


class Beside(Flow):
    """Words, and small things at their right; where too little room is left for the words, they go under them."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def _preferred(self) -> QSize:
        return super()._preferred() + QSize(self._least(), 0)

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items[1:]:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _least(self) -> int:
        words = self._items[0].widget() if self._items else None
        return LEAST_WORDS * words.fontMetrics().averageCharWidth() if words is not None else 0

    def _lay(self, rect: QRect, *, place: bool, first: int = 0) -> int:
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
                tall = max(own, high, rect.height())
                self._set(words, QRect(rect.x(), rect.y(), rect.width() - width, tall if shown else 0), rect)
                lower = (tall - high) // 2 if own < 2 * high else 0  # beside one line they stand in its middle
                self._put(others, QPoint(rect.right() + 1 - width + gap, rect.y() + max(0, lower)), rect)
            return max(own, high)
        own = _height(words, rect.width())
        if place:
            words.setGeometry(QRect(rect.x(), rect.y(), rect.width(), own))
        below = super()._lay(rect.adjusted(0, own + gap // 2, 0, 0), place=place, first=1)
        return own + (gap // 2 + below if others else 0)

    def _put(self, items: list[QLayoutItem], at: QPoint, whole: QRect) -> None:
        for item in items:
            size = item.sizeHint()
            self._set(item, QRect(at, QSize(min(size.width(), whole.width()), size.height())), whole)
            at = at + QPoint(size.width() + scaled(self._gap), 0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
