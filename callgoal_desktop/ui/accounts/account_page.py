"""One account: all calls with it, what is open on both sides, and what it answered to the same question over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollArea, QWidget

from callgoal_desktop.core.account_answers import answered
from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.follow_ups import OpenStep, Whose, wanted
from callgoal_desktop.core.records import Call, NextStep, Question
from callgoal_desktop.core.text import one_line
from callgoal_desktop.models.calls import CallList
from callgoal_desktop.ui.accounts.account_cards import AnswersCard, PromisesCard
from callgoal_desktop.ui.parts.call_item import CallItem
from callgoal_desktop.ui.parts.controls import GAP, TickBox, button, column, label, row
from callgoal_desktop.ui.parts.fitted_scroll import Rows
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.parts.layouts import Line

MOST_QUESTIONS = 40
"""Answers to so many questions are shown; those that were answered more than once come first."""


class AccountPage(QWidget):
    """The calls beside what is open and what was answered; in a narrow window one of the two."""

    back_asked = Signal()
    call_asked = Signal(str)
    done_toggled = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountPage")
        self._workspace = workspace
        self.account = ""
        self._steps: tuple[OpenStep, ...] = ()
        self._compact = False
        self.model = CallList(workspace, self)
        self.back = button("", "quiet", name="accountBackButton", picture="arrow-left")
        self.title = label("", "title", wrap=True)
        self.count = label("", "muted")
        self.calls_chip = button(self.tr("Calls"), "chip", name="accountCallsChip")
        self.open_chip = button(self.tr("Open and answered"), "chip", name="accountOpenChip")
        self.list = QListView()
        self.open_area = QScrollArea()
        self._set_up()
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._connect()

    def _set_up(self) -> None:
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Escape)"))
        self.title.setObjectName("accountTitle")
        for chip in (self.calls_chip, self.open_chip):
            chip.setCheckable(True)
        self.open_chip.setChecked(True)
        self.list.setObjectName("accountCallList")
        self.list.setAccessibleName(self.tr("Calls with this account, newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallItem(self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.open_area.setObjectName("accountOpen")
        self.open_area.setAccessibleName(self.tr("What is open, and what was answered"))
        self.open_area.setWidgetResizable(True)
        self.open_area.setFrameShape(QFrame.Shape.NoFrame)
        self.open_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        chips = row()
        chips.addWidget(self.count, 1)
        chips.addWidget(self.calls_chip)
        chips.addWidget(self.open_chip)
        halves = row(gap=GAP + 4)
        halves.addWidget(self.list, 2)
        halves.addWidget(self.open_area, 3)
        layout = column(self)
        layout.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        layout.addLayout(head)
        layout.addLayout(chips)
        layout.addLayout(halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.calls_chip.clicked.connect(lambda: self._show_half(calls=True))
        self.open_chip.clicked.connect(lambda: self._show_half(calls=False))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._workspace.changed.connect(self._follow)
        self._workspace.closing.connect(self._later.stop)
        self._later.timeout.connect(self._show)

    # What it shows

    def show_account(self, account: str) -> None:
        """Show this account."""
        self._later.stop()
        self.account = account
        self.model.show_account(account)
        self._show()

    def step(self, step_id: str) -> NextStep:
        """The open step with this id, which is shown."""
        return next(each.step for each in self._steps if each.step.id == step_id)

    def _show(self) -> None:
        history = self._workspace.account_history
        self.title.setText(one_line(self.account)[:300])
        self.count.setText(tr("%Ln calls", "", history.count(self.account)))
        self._steps = history.open_steps(self.account)
        page = Rows()
        layout = column(page, margins=4, gap=GAP)
        self._add_promises(layout)
        self._add_answers(layout)
        layout.addStretch(1)
        place, ticked = self.open_area.verticalScrollBar().value(), self._ticked()
        self.open_area.setWidget(page)
        self._focus_box(ticked)
        QTimer.singleShot(0, self.open_area, lambda: self.open_area.verticalScrollBar().setValue(place))
        self._show_half(calls=self.calls_chip.isChecked())

    def _boxes(self) -> list[TickBox]:
        page = self.open_area.widget()
        return [] if page is None else page.findChildren(TickBox)

    def _ticked(self) -> int | None:
        """Which box has the keys, from 0."""
        return next((place for place, box in enumerate(self._boxes()) if box.hasFocus()), None)

    def _focus_box(self, place: int | None) -> None:
        """Give the keys to the box in this place or, behind the last one, to that; without any to all that is read."""
        boxes = self._boxes()
        if place is not None:
            (boxes[min(place, len(boxes) - 1)] if boxes else self.open_area).setFocus()

    def _add_promises(self, layout: Line) -> None:
        today, team = self._workspace.now().date(), self._workspace.team
        for title, whose in ((self.tr("WE HAVE TO"), Whose.MINE), (self.tr("THEY HAVE TO"), Whose.THEIRS)):
            made = PromisesCard(title, wanted(self._steps, whose, "", team), today)
            made.done_toggled.connect(self.done_toggled)
            layout.addWidget(made)

    def _add_answers(self, layout: Line) -> None:
        found = answered(self._workspace.account_history.answers(self.account))
        layout.addWidget(label(self.tr("WHAT THEY ANSWERED"), "caps"))
        for each in found[:MOST_QUESTIONS]:
            made = AnswersCard(each)
            made.call_asked.connect(self.call_asked)
            layout.addWidget(made)
        if not found:
            layout.addWidget(label(self.tr("No question has an answer yet."), "muted", wrap=True))
        elif len(found) > MOST_QUESTIONS:
            layout.addWidget(label(self.tr("The answers to more questions are in the calls."), "muted", wrap=True))

    def _follow(self, edits: Edits) -> None:
        if self.isVisible() and any(isinstance(edit.record, Call | NextStep | Question) for edit in edits):
            self._later.start()

    def _choose(self, index: QModelIndex) -> None:
        call = self.model.call_at(index)
        if call is not None:
            self.call_asked.emit(call.id)

    # Layout and keys

    def show_compact(self, compact: bool) -> None:
        """One of the halves; or both side by side."""
        self._compact = compact
        self._show_half(calls=self.calls_chip.isChecked())

    def take_keys(self) -> None:
        """The keys go to the list of calls or, where that is not shown, to what is open."""
        (self.open_area if self.list.isHidden() else self.list).setFocus()

    def _show_half(self, *, calls: bool) -> None:
        self.calls_chip.setChecked(calls)
        self.open_chip.setChecked(not calls)
        for chip in (self.calls_chip, self.open_chip):
            chip.setVisible(self._compact)
        self.list.setVisible(not self._compact or calls)
        self.open_area.setVisible(not self._compact or not calls)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)
