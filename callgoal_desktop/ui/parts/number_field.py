"""Where a number is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSpinBox, QStyle, QStyleOptionSpinBox

from callgoal_desktop.ui.parts.chooser import draw_chevron
from callgoal_desktop.ui.parts.fields import is_undo
from callgoal_desktop.ui.theme import scaled


class NumberField(QSpinBox):
    """A whole number; a click into it selects it, so that what is typed takes its place."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # A style sheet gives the number no room of its own
            self.lineEdit().setTextMargins(scaled(5), 0, 0, 0)

    def setAccessibleName(self, name: str) -> None:
        """Name the line in it as well: that is what has the keys, and what is read out."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        for part in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
            where = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            draw_chevron(self, where, up=part is QStyle.SubControl.SC_SpinBoxUp)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return  # back from a menu or the palette: it is as it was
        QTimer.singleShot(0, self, self.selectAll)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)
