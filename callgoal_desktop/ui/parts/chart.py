"""What every chart is: bars that a cursor walks over, by the arrow keys or under the pointer, each with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.shortened import plain_tip
from callgoal_desktop.ui.theme import scaled, tokens

SMALL = 0.86
"""The words in a chart are so much smaller than others, as the style sheet has it."""


STALE = 0.4
"""How much is seen of what is being counted anew."""


class Chart(QWidget):
    """A field of bars. ``words`` say each of them; the summary is what assistive technology is told of them all."""

    pointed = Signal(str)
    """The words of the bar that the cursor is on; "" where it is on none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.cursor_at: int | None = None
        self._is_stale = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_words(self, words: Sequence[str], summary: str) -> None:
        """The bars say this now; the cursor stays at its place where there is one still."""
        self.words = tuple(words)
        self._is_stale = False
        self.setAccessibleDescription(summary)
        if self.cursor_at is not None:
            self._point(min(self.cursor_at, len(words) - 1) if words else None)
        self.updateGeometry()
        self.update()

    def show_stale(self) -> None:
        """What it shows is of another period, and is being counted anew: it fades."""
        self._is_stale = True
        self.update()

    # What it looks like is told by the kinds of it

    def bar_at(self, place: QPoint) -> int | None:
        """The bar under a place."""
        raise NotImplementedError

    def back_and_on(self) -> tuple[Qt.Key, Qt.Key]:
        """The keys to the bar before this one, and to the one after it."""
        raise NotImplementedError

    # The cursor

    def _point(self, to: int | None) -> None:
        self.cursor_at = to
        self.update()
        self.pointed.emit("" if to is None else self.words[to])

    def _go(self, to: int) -> None:
        self._point(max(0, min(to, len(self.words) - 1)))
        assert self.cursor_at is not None
        announce(self, self.words[self.cursor_at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, on = self.back_and_on()
        last = len(self.words) - 1
        at = self.cursor_at
        steps = {back: last if at is None else at - 1, on: 0 if at is None else at + 1}
        steps |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if not self.words or Qt.Key(event.key()) not in steps:
            super().keyPressEvent(event)
            return
        self._go(steps[Qt.Key(event.key())])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self.bar_at(event.position().toPoint())
        if at is not None and at != self.cursor_at:
            self._point(at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self._point(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.bar_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if at is None else plain_tip(self.words[at]), self)
            return True
        return super().event(event)

    # Drawing

    def painter(self) -> QPainter:
        """What it is drawn with."""
        made = QPainter(self)
        made.setRenderHint(QPainter.RenderHint.Antialiasing)
        made.setOpacity(STALE if self._is_stale else 1)
        return made

    def small_font(self) -> QFont:
        """The font of the words in a chart."""
        made = QFont(self.font())
        made.setPointSizeF(made.pointSizeF() * SMALL) if made.pointSizeF() > 0 else None
        return made

    def draw_focus(self, painter: QPainter) -> None:
        """The ring around the whole, which says that the arrow keys walk here."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), scaled(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = scaled(1)
            painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), scaled(4), scaled(4))

    def draw_cursor(self, painter: QPainter, where: QRect) -> None:
        """What is behind the bar that the cursor is on."""
        painter.setPen(QPen(QColor(tokens().accent), 1))
        painter.setBrush(QColor(tokens().accent_soft))
        painter.drawRoundedRect(where, scaled(3), scaled(3))


def hatched(painter: QPainter, where: QRect, colour: str, behind: str) -> None:
    """Fill a part of a bar with lines on a slant, so that it is told from a full one without its colour."""
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(QColor(behind))
    painter.drawRect(where.adjusted(0, 0, -1, -1))
    painter.save()
    painter.setClipRect(where)
    step, high = scaled(5), where.height()
    for left in range(where.left() - high, where.right() + step, step):
        painter.drawLine(left, where.bottom(), left + high, where.bottom() - high)
    painter.restore()
