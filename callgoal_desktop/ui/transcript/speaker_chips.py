"""The speakers of a transcript as chips: one click says which of them is the user."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from callgoal_desktop.ui.parts.controls import button, flow
from callgoal_desktop.ui.words import number, short, tr

FEW = 8
"""So many speakers have a chip at first, those who talked most: of thirty the user is seldom the last."""


class SpeakerChips(QWidget):
    """One of the speakers, or none: clicking the chosen one takes the choice back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speakerChips")
        self.setAccessibleName(self.tr("Which speaker is you"))
        self._line = flow(self)
        self._speakers: tuple[str, ...] = ()
        self._me: str | None = None
        self._all = False
        self._chips: dict[str, QPushButton] = {}

    def show_speakers(self, speakers: Sequence[str], me: str | None) -> None:
        """Show these speakers, and who of them is the user."""
        chips = self._chips
        if tuple(speakers) == self._speakers and (me is None or me in chips):
            self._me = me
            for who, chip in chips.items():
                chip.setChecked(who == me)
            return
        self._speakers, self._me, self._all = tuple(speakers), me, False
        self._fill()

    def _fill(self) -> None:
        while (item := self._line.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self._chips = {}
        shown = [who for place, who in enumerate(self._speakers) if self._all or place < FEW or who == self._me]
        for who in shown:
            self._chips[who] = self._chip(who)
            self._line.addWidget(self._chips[who])
        if hidden := len(self._speakers) - len(shown):
            more = button(tr("%Ln more", "", hidden), "quiet", name="moreSpeakersButton")
            more.setAccessibleName(self.tr("Show all {0} speakers").format(number(len(self._speakers))))
            more.clicked.connect(self._show_all)
            self._line.addWidget(more)

    def _chip(self, who: str) -> QPushButton:
        chip = button(short(who).replace("&", "&&"), "chip", name="speakerChip")
        chip.setCheckable(True)
        chip.setChecked(who == self._me)
        chip.setAccessibleName(self.tr("This is me: {0}").format(short(who)))
        chip.clicked.connect(lambda checked: self.chosen.emit(who if checked else None))
        return chip

    def _show_all(self) -> None:
        self._all = True
        last = list(self._chips)[-1]
        self._fill()
        self._chips[last].setFocus()
