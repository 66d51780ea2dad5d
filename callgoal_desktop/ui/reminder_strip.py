"""The line above the page that says which steps are due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.records import NextStep
from callgoal_desktop.ui.parts.controls import GAP, OneLine, button, card, column, row
from callgoal_desktop.ui.words import short, tr


def count_words(count: int) -> str:
    """How many steps are due, and no word of theirs: fit to be seen outside the window."""
    return tr("%Ln next steps are due", "", count)


class ReminderStrip(QWidget):
    """Says it until the user goes there, or puts it off until tomorrow."""

    show_asked = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reminderStrip")
        strip = card("hint")
        around = column(self)
        around.setContentsMargins(GAP, GAP, GAP, 0)
        around.addWidget(strip)
        line = row(strip)
        line.setContentsMargins(GAP, 2, 2, 2)
        self.words = OneLine()
        self.words.setObjectName("reminderLabel")
        line.addWidget(self.words, 1)
        show = button(self.tr("Show"), name="reminderShowButton")
        show.setAccessibleName(self.tr("Show the follow-ups"))
        show.clicked.connect(self.show_asked)
        later = button(self.tr("Later"), "quiet", name="reminderLaterButton")
        later.setToolTip(self.tr("Say it again tomorrow"))
        later.clicked.connect(self.put_off)
        for each in (show, later):
            line.addWidget(each)
        self.hide()

    def show_steps(self, steps: Sequence[NextStep]) -> None:
        """Say that these are due; nothing when there are none."""
        names = " · ".join(short(step.what) for step in steps[:2] if step.what.strip())
        if names:
            more = " …" if len(steps) > 2 else ""
            self.words.setText(self.tr("{0}: {1}").format(count_words(len(steps)), names + more))
        else:
            self.words.setText(count_words(len(steps)))
        self.setVisible(bool(steps))
