"""All keys on one sheet, grouped as the menus are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from callgoal_desktop.ui.palette.key_groups import KeyGroup, KeyLine, native_texts
from callgoal_desktop.ui.palette.overlay import Overlay
from callgoal_desktop.ui.parts.controls import beside, column, label
from callgoal_desktop.ui.words import tr


class KeyScroll(QScrollArea):
    """Scrolls by the arrows; Escape is for what it lies in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return True  # there is nowhere else to go in here


class ShortcutSheet(Overlay):
    """Which key does what."""

    def __init__(self, page: QWidget, groups: Sequence[KeyGroup]) -> None:
        super().__init__(page, "shortcutSheet")
        self.card.setAccessibleName(tr("Keyboard shortcuts"))
        self.area = KeyScroll()
        self.area.setObjectName("shortcutScroll")
        self.area.setAccessibleName(tr("Keyboard shortcuts"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QFrame()
        self.content.setProperty("plain", True)
        lines = column(self.content, margins=8, gap=4)
        for group in groups:
            lines.addWidget(label(group.title, "strong", wrap=True))
            for line in group.lines:
                lines.addLayout(_line(line))
            lines.addSpacing(10)
        lines.addStretch()
        self.area.setWidget(self.content)
        layout = column(self.card, margins=8)
        layout.addWidget(label(tr("Keyboard shortcuts"), "title", wrap=True))
        layout.addWidget(self.area, 1)
        layout.addWidget(label(tr("Escape closes this sheet."), "muted", wrap=True))

    def show_over(self) -> None:
        """Open it."""
        self.open(self.area)

    def card_height(self, width: int) -> int:
        return self.height()


def _line(line: KeyLine) -> QLayout:
    return beside(label(line.text, wrap=True), *(label(text, "key") for text in native_texts(line)))
