"""One open step on the follow-ups page: its tick says done; what, who and when, and the call that it came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.ui.parts.controls import TickBox, beside, button, column, flow, label, row
from callgoal_desktop.ui.parts.step_row import show_promise
from callgoal_desktop.ui.words import short, step_text

MOST_WORDS = 300
"""A row shows the beginning of a novel; the call has the rest."""


class FollowUpRow(QFrame):
    """Shows one open step; it says what was done to it, and changes nothing itself."""

    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    open_asked = Signal(str)
    menu_asked = Signal(str)
    key_pressed = Signal(str, object)

    def __init__(self, shown: OpenStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("followUpRow")
        self.setProperty("row", "true")
        self.id = shown.step.id
        self._is_promised = False
        self.check = TickBox()
        self.check.setObjectName("nextStepCheck")
        self.what = label("", wrap=True)
        self.promised = button(self.tr("promised"), "chip", name="promisedButton")
        self.promised.setCheckable(True)
        self.menu = button("⋯", "quiet", name="followUpMenuButton")
        for each in (self.promised, self.menu):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # both have a key on the tick: Tab leaves the list
        self.who_when = label("", "small")
        self.call = label("", "small")
        self._lay_out()
        self.check.clicked.connect(self._tick)
        self.promised.clicked.connect(self._promise)
        self.menu.clicked.connect(lambda: self.menu_asked.emit(self.id))
        self.check.key_pressed.connect(lambda event: self.key_pressed.emit(self.id, event))
        self.show_step(shown)

    def _lay_out(self) -> None:
        head = beside(self.what, self.promised, self.menu)
        foot = flow(gap=12)
        foot.addWidget(self.who_when)
        foot.addStretch()
        foot.addWidget(self.call)
        body = column(gap=2)
        body.addLayout(head)
        body.addLayout(foot)
        layout = row(self, gap=8)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)

    def show_step(self, shown: OpenStep) -> None:
        """Show the step as it is."""
        step = shown.step
        call = " · ".join(filter(None, (short(shown.account), short(shown.contact))))
        self.check.setChecked(False)
        self.check.setAccessibleName(self.tr("Done: {0}").format(short(step.what)))
        self.check.setAccessibleDescription(" · ".join(filter(None, (step_text(step), call))))
        self.what.setText(step.what[:MOST_WORDS] or self.tr("(no words yet)"))
        self._is_promised = step.promised_at is not None
        show_promise(self.promised, self.tr("promised"), self._is_promised)
        self.promised.setAccessibleName(self.tr("Promised: {0}").format(short(step.what)))
        self.menu.setAccessibleName(self.tr("More about: {0}").format(short(step.what)))
        self.who_when.setText(fitting(step_text(step)))
        self.call.setText(call or self.tr("Untitled call"))

    def _tick(self) -> None:
        self.done_toggled.emit(self.id)
        self.check.setChecked(False)  # still here: the disk has refused it

    def _promise(self) -> None:
        self.promised_toggled.emit(self.id)
        show_promise(self.promised, self.tr("promised"), self._is_promised)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.check.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_asked.emit(self.id)


WIDEST = 40
"""The most letters of a name and a day, so that a row fits into a narrow window."""


def fitting(text: str) -> str:
    """Who and when in as many letters as a narrow window has room for; the end, which is the day, stays."""
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 19].rstrip()}…{text[-18:]}"
