"""The four figures at the head of the page, each with its count and its change against the period before."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from callgoal_desktop.core.insights import ENOUGH, Pace, Share, days_moved, points
from callgoal_desktop.ui.insights.figure_words import NOTHING, days_text, share_text, signed
from callgoal_desktop.ui.parts.controls import GAP, column, fill, flow, label, restyle
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import number, tr

LEAST_TILE = 150
"""A tile has so many pixels of width at least, at 100 %; else fewer stand beside each other."""


class Tile(QFrame):
    """One figure. What is counted, and how, is its tooltip and what assistive technology is told of it."""

    def __init__(self, name: str, caption: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "true")
        self._about = about
        self.caption = label(caption, "small", wrap=True)
        self.value = label("", "figure")
        self.change = label("", "small")
        self.count = label("", "small")
        self.change.setObjectName(f"{name}Change")
        self.value.setObjectName(f"{name}Value")
        self.count.setObjectName(f"{name}Count")
        inside = column(self, margins=10, gap=2)
        inside.addWidget(self.caption)
        inside.addStretch(1)
        line = flow(gap=6)
        fill(line, (self.value, self.change, self.count))
        inside.addLayout(line)
        self.setToolTip(about)
        self.clear()

    def clear(self) -> None:
        """It is being counted."""
        self._show("…", "", False, "")

    def show_share(self, now: Share, before: Share | None) -> None:
        """A share, and by how many points it moved."""
        moved = points(now, before)
        if now.is_sample:
            count = tr("of {0} out of %Ln calls", "", now.among).format(number(now.of))
        else:
            count = tr("of %Ln calls", "", now.of) if now.of >= ENOUGH else ""
        change = "" if moved is None else signed(number(abs(moved)), moved)
        told = "" if moved is None else tr("{0} points against the period before").format(change)
        self._show(share_text(now), change, moved is not None and moved > 0, count if now.of else "", told)

    def show_pace(self, now: Pace, before: Pace | None) -> None:
        """How many days lie between two calls, and by how many that moved: fewer is better."""
        moved = days_moved(now, before)
        value = NOTHING if now.days is None else days_text(now.days)
        change = "" if moved is None else signed(days_text(abs(moved)), moved)
        told = "" if moved is None else tr("{0} days against the period before").format(change)
        count = tr("from %Ln gaps", "", now.gaps) if now.gaps else ""
        self._show(value, change, moved is not None and moved < 0, count, told)

    def _show(self, value: str, change: str, is_better: bool, count: str, told: str = "") -> None:
        self.value.setText(value)
        self.change.setText(change)
        self.change.setToolTip(told)
        self.change.setAccessibleName(told)
        restyle(self.change, "word", "better" if is_better else "small")
        self.count.setText(count)
        for part in (self.change, self.count):
            part.setVisible(bool(part.text()))
        said = ", ".join(filter(None, (value, count, told)))
        self.setAccessibleName(f"{self.caption.text()}: {said}")
        self.setAccessibleDescription(self._about)


class Tiles(QWidget):
    """All four in a row or, where the window or the text leaves too little room, two by two or one by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insightTiles")
        self.setAccessibleName(self.tr("Figures"))
        self.advances = Tile(
            "advanceTile",
            self.tr("Calls that ended in an advance"),
            self.tr("Orders and advances among the calls that have an outcome"),
        )
        self.goals_met = Tile(
            "goalMetTile", self.tr("Goal met"), self.tr("Goals met among the calls of which you said whether it was")
        )
        self.pace = Tile(
            "paceTile",
            self.tr("Days between calls, per account"),
            self.tr("Half of the next calls with an account came within so many days of the one before"),
        )
        self.ready = Tile(
            "readyTile",
            self.tr("Calls with a goal that was ready"),
            self.tr("Goals that find something out and end in something they agree to, as the coach reads them"),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._across = 0
        self._arrange(4)

    @property
    def all(self) -> tuple[Tile, ...]:
        """The tiles in their order."""
        return self.advances, self.goals_met, self.pace, self.ready

    def clear(self) -> None:
        """They are being counted."""
        for tile in self.all:
            tile.clear()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one of them: then they stand under each other."""
        narrow = max(tile.minimumSizeHint().width() for tile in self.all)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() // scaled(LEAST_TILE)
        self._arrange(4 if room >= 4 else 2 if room >= 2 else 1)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.all):
            self._grid.addWidget(tile, place // across, place % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
