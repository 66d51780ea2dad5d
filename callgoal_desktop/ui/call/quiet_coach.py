"""Where the window speaks another language: that the coach reads English, and whether it reads all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from callgoal_desktop.ui.parts.controls import button, column, label


class QuietCoach(QWidget):
    """One line in the goal panel, and the way to have it otherwise."""

    reading_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quietCoach")
        self.reads = False
        self.words = label("", "muted", wrap=True)
        self.words.setObjectName("quietCoachLabel")
        self.ask = button("", "quiet", name="coachReadsButton")
        self.ask.clicked.connect(lambda: self.reading_asked.emit(not self.reads))
        layout = column(self, gap=2)
        layout.addWidget(self.words)
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_reads(self, reads: bool) -> None:
        """Say whether the coach reads, though it reads English only."""
        self.reads = reads
        if reads:
            self.words.setText(self.tr("The coach reads English, and reads here all the same."))
            self.ask.setText(self.tr("Let it be quiet"))
        else:
            self.words.setText(self.tr("The coach reads English, so it is quiet here."))
            self.ask.setText(self.tr("Let it read all the same"))
        self.show()
