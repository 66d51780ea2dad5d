"""What was understood of the next step that is being typed: chips that correct it, by click or by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from callgoal_desktop.ui.parts.controls import button, column, fill, flow, label
from callgoal_desktop.ui.words import clock_time, cut, day_text, owner_text, short

if TYPE_CHECKING:  # reading dates takes time to import, and no window waits for it
    from callgoal_desktop.core.quick_entry import Entry

OWNERS = ("me", "them", "both")
"""Who can always be meant."""

CHIP_LENGTH = 24
"""Of a long name, so many letters stand on its chip."""

HOURS = (9, 10, 11, 12, 13, 14, 15, 16, 17)
"""The hours of the day that the time's chip offers; any other is typed."""


class StepChips(QWidget):
    """Who, which day and what time; a chip opens the choices, and the line is written anew by what is chosen."""

    corrected = Signal(object)
    """The entry as it should have been understood."""
    kept_as_words = Signal()
    """What was taken for a date belongs to the words."""
    left = Signal()
    """The line is to be typed on."""
    made = Signal()
    """The chips are there: Tab has more places to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepChips")
        self.setAccessibleName(self.tr("What was understood"))
        self._entry: Entry | None = None
        self._today = date.min
        self._names: tuple[str, ...] = ()
        self.chips: tuple[QPushButton, ...] = ()
        """What Tab goes through; made when something is first understood."""
        self.hide()

    def _make(self) -> None:
        self.what = label("", "small", wrap=True)
        self.owner = self._chip("stepOwnerChip", self._offer_owners)
        self.due = self._chip("stepDueChip", self._offer_days)
        self.time = self._chip("stepTimeChip", self._offer_times)
        self.chips = self.owner, self.due, self.time
        chips = flow(gap=4)
        fill(chips, self.chips)
        layout = column(self, gap=3)
        layout.setContentsMargins(10, 2, 8, 6)
        layout.addWidget(self.what)
        layout.addLayout(chips)
        self.made.emit()

    def _chip(self, name: str, offer: Callable[[QMenu, Entry], None]) -> QPushButton:
        chip = button("", "chip", name=name)
        chip.clicked.connect(lambda: self._open(chip, offer))
        return chip

    def show_entry(self, entry: Entry | None, today: date, names: tuple[str, ...]) -> None:
        """Show what was understood, or nothing; ``names`` are those who may have to do it."""
        self._entry, self._today, self._names = entry, today, names
        if entry is not None:
            if not self.chips:
                self._make()
            self._show(entry)
        if (entry is None) != self.isHidden():
            self.setVisible(entry is not None)

    def _show(self, entry: Entry) -> None:
        due = day_text(entry.due) if entry.due else self.tr("no date")
        at = clock_time(entry.time) if entry.time else self.tr("no time")
        self.what.setText(short(entry.what))
        for chip, text, said in (
            (self.owner, owner_text(entry.owner), self.tr("Who: {0}")),
            (self.due, due, self.tr("When: {0}")),
            (self.time, at, self.tr("Time: {0}")),
        ):
            chip.setText(f"{cut(text, CHIP_LENGTH)} ▾".replace("&", "&&"))
            chip.setAccessibleName(said.format(text))
        self.time.setHidden(entry.due is None and entry.time is None)

    # The choices

    def _open(self, chip: QPushButton, offer: Callable[[QMenu, Entry], None]) -> None:
        if self._entry is None:
            return
        menu = QMenu(self)
        menu.setObjectName("stepChipMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offer(menu, self._entry)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _offer_owners(self, menu: QMenu, entry: Entry) -> None:
        for owner in (*OWNERS, *self._names):
            self._add(menu, owner_text(owner), replace(entry, owner=owner))

    def _offer_days(self, menu: QMenu, entry: Entry) -> None:
        for day in next_days(self._today):
            self._add(menu, day_text(day), replace(entry, due=day))
        if entry.due or entry.time:
            menu.addSeparator()
            menu.addAction(self.tr("It is no date, keep the words")).triggered.connect(self._keep_words)
            self._add(menu, self.tr("No date"), replace(entry, due=None, time=None))

    def _offer_times(self, menu: QMenu, entry: Entry) -> None:
        for hour in HOURS:
            self._add(menu, clock_time(time(hour)), replace(entry, time=time(hour)))
        menu.addSeparator()
        self._add(menu, self.tr("No time"), replace(entry, time=None))

    def _add(self, menu: QMenu, text: str, entry: Entry) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self._correct(entry))

    def _correct(self, entry: Entry) -> None:
        self.corrected.emit(entry)
        self.left.emit()

    def _keep_words(self) -> None:
        self.kept_as_words.emit()
        self.left.emit()

    # Keys

    def focus_first(self) -> None:
        """Put the focus on the first chip."""
        self.owner.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys on a chip: left and right walk, Return and Down open it, up and Escape go back to the line."""
        chips = [chip for chip in self.chips if chip.isVisible()]
        place = next((place for place, chip in enumerate(chips) if chip.hasFocus()), None)
        if place is None:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Left:
                chips[max(0, place - 1)].setFocus()
            case Qt.Key.Key_Right:
                chips[min(len(chips) - 1, place + 1)].setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                chips[place].click()
            case Qt.Key.Key_Up | Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def next_days(today: date) -> list[date]:
    """The days that a next step is likely to be due on: today, tomorrow, this week's end, next week, in two weeks."""
    monday = today + timedelta(days=7 - today.weekday())
    friday = monday - timedelta(days=3)
    days = {today, today + timedelta(days=1), friday, monday, monday + timedelta(days=4), today + timedelta(days=14)}
    return sorted(day for day in days if day >= today)
