"""Above the panels: before the call its plan, during it the clock, after it what it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QProgressBar, QWidget

from callgoal_desktop.core.records import Call, Stage
from callgoal_desktop.core.timing import clock_text
from callgoal_desktop.ui.parts.chooser import Chooser
from callgoal_desktop.ui.parts.completing_field import CompletingField
from callgoal_desktop.ui.parts.controls import OneLine, column, label, restyle, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.parts.number_field import NumberField
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import short, subtitle, title

LARGE = 150
"""Text of so many per cent of its usual size is large."""

Line = TypeVar("Line", bound=LineField)


class CallHeader(QWidget):
    """The plan's fields, or the title with the clock."""

    account_typed = Signal(str)
    contact_typed = Signal(str)
    planned_for_typed = Signal(str)
    minutes_set = Signal(int)
    playbook_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self.plan = QWidget()
        self.account = _named(CompletingField(self.tr("Known accounts")), "accountEdit", self.tr("Account"))
        self.contact = _named(CompletingField(self.tr("Known contacts")), "contactEdit", self.tr("Contact"))
        self.planned_for = _named(LineField(), "plannedForEdit", self.tr("When: today 14:30"))
        self.planned_for.setAccessibleName(self.tr("Planned time"))
        self.minutes = NumberField()
        self.playbook = Chooser()
        self.unread = label(self.tr("Write a time like “today 14:30” or “Fri 10:00”."), "amber", wrap=True)
        self.unread.hide()
        self.running = QWidget()
        self.title = OneLine()
        self.title.setProperty("word", "title")
        self.subtitle = OneLine()
        self.subtitle.setProperty("word", "muted")
        self.timer = label("", "clock")
        self.planned = label("", "muted")
        self.bar = QProgressBar()
        self._grid = QGridLayout(self.plan)
        self._top = row()
        self.menu: QWidget = QWidget()
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.minutes.setObjectName("plannedMinutesSpin")
        self.minutes.setAccessibleName(self.tr("Planned minutes"))
        self.minutes.setRange(0, 24 * 60)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("no end"))
        self.playbook.setObjectName("playbookCombo")
        self.playbook.setAccessibleName(self.tr("Playbook"))
        self.playbook.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.playbook.setMinimumContentsLength(10)
        self.timer.setObjectName("timerLabel")
        self.timer.setAccessibleName(self.tr("Time since the call started"))
        self.bar.setAccessibleName(self.tr("Share of the planned time that has gone"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        names = column(gap=0)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        top = self._top
        top.addLayout(names, 1)
        top.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.planned, 0, Qt.AlignmentFlag.AlignVCenter)
        self.running.setLayout(top)
        self.running.hide()
        self.bar.hide()
        layout = column(self, gap=4)
        layout.addWidget(self.plan)
        layout.addWidget(self.running)
        layout.addWidget(self.unread)
        self.show_compact(False)

    def _connect(self) -> None:
        self.account.typed.connect(self.account_typed)
        self.contact.typed.connect(self.contact_typed)
        self.planned_for.typed.connect(self.planned_for_typed)
        self.minutes.valueChanged.connect(self.minutes_set)
        self.playbook.activated.connect(lambda row: self.playbook_chosen.emit(str(self.playbook.itemData(row))))

    def add_menu(self, menu: QWidget) -> None:
        """The menu's button stands here while the call fills the window."""
        self.menu = menu
        self._top.insertWidget(0, menu, 0, Qt.AlignmentFlag.AlignTop)

    def add_nudge(self, nudge: QWidget) -> None:
        """The nudge stands here, left of the clock, while the window is wide."""
        self._top.insertWidget(self._top.indexOf(self.timer), nudge, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_compact(self, compact: bool) -> None:
        """The plan's fields in two rows, or in one; large words have a row for each."""
        self._compact = compact
        fields = self.account, self.contact, self.planned_for, self.minutes, self.playbook
        places = (
            ((0, 0, 1, 3), (0, 3, 1, 3), (1, 0, 1, 2), (1, 2, 1, 2), (1, 4, 1, 2))
            if compact and not _is_large()
            else ((0, 0, 1, 6), (1, 0, 1, 6), (2, 0, 1, 6), (3, 0, 1, 3), (3, 3, 1, 3))
            if compact
            else ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (0, 3, 1, 1), (0, 4, 1, 1))
        )
        for field, place in zip(fields, places, strict=True):
            self._grid.addWidget(field, *place)
        for column_number, stretch in enumerate((1,) * 6 if compact else (3, 3, 2, 1, 2, 0)):
            self._grid.setColumnStretch(column_number, stretch)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_compact(self._compact)

    def show_call(self, call: Call, planned_text: str, is_live: bool) -> None:
        """Show the call as it is; ``planned_text`` is the planned time as it was typed."""
        planned = call.stage is Stage.PLANNED
        if self.plan.isHidden() == planned:
            self.plan.setVisible(planned)
            self.running.setVisible(not planned)
        self.account.show_text(call.account)
        self.contact.show_text(call.contact)
        self.planned_for.show_text(planned_text)
        self.minutes.blockSignals(True)
        self.minutes.setValue(call.planned_minutes or 0)
        self.minutes.blockSignals(False)
        self.unread.setVisible(planned and bool(planned_text.strip()) and call.planned_for is None)
        self.title.setText(title(call))
        self.subtitle.setText(short(call.contact) if is_live and call.account.strip() else subtitle(call))
        self.planned.setText(self._planned_text(call) if is_live else "")

    def show_playbooks(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the playbooks, each by id and name, the one that the questions are from chosen."""
        here = [(self.playbook.itemData(row), self.playbook.itemText(row)) for row in range(self.playbook.count())]
        if here != list(names):
            self.playbook.clear()
            for id, name in names:
                self.playbook.addItem(name, id)
        self.playbook.setCurrentIndex(self.playbook.findData(chosen))

    def _planned_text(self, call: Call) -> str:
        if not call.planned_minutes:
            return ""
        return "/ " + clock_text(timedelta(minutes=call.planned_minutes))

    def show_time(self, gone: timedelta, minutes: int | None, *, late: bool) -> None:
        """Show how long the call has been running, against its planned minutes; when it is late, the bar turns."""
        self.timer.setText(clock_text(gone))
        self.bar.setVisible(bool(minutes))
        if minutes:
            self.bar.setValue(min(1000, round(gone / timedelta(minutes=minutes) * 1000)))
            restyle(self.bar, "over", late)


def _is_large() -> bool:
    """Whether two fields beside each other would show too little of their words in a narrow window."""
    return scaled(100) >= LARGE


def _named(line: Line, name: str, placeholder: str) -> Line:
    line.setObjectName(name)
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(placeholder)
    return line
