"""Asks whether a live call is still on that was left lying long ago."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.records import Call
from callgoal_desktop.ui.parts.controls import beside, button, column, label
from callgoal_desktop.ui.words import time_text, when_text


class LeftNotice(QFrame):
    """One line over the panels with the two answers."""

    ended_then = Signal(object)
    """The call ended when it was last touched: then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "hint")
        self._left_at: datetime | None = None
        self.text = label("", wrap=True)
        self.still_on = button(self.tr("Still on it"), name="stillOnItButton")
        self.ended = button("", name="endedThenButton")
        layout = column(self, margins=8)
        layout.addLayout(beside(self.text, self.still_on, self.ended))
        self.still_on.clicked.connect(self.hide)
        self.ended.clicked.connect(lambda: self.ended_then.emit(self._left_at))
        self.hide()

    def ask(self, call: Call, touched: datetime) -> None:
        """Ask about a call that was last touched at this instant."""
        self._left_at = touched.replace(microsecond=0)
        self.text.setText(self.tr("This call has been running since {0}.").format(when_text(call.spans[-1].since)))
        self.ended.setText(self.tr("It ended at {0}").format(time_text(touched)))
        self.show()
