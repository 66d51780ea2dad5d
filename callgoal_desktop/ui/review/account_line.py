"""Under the title of a call: its account, and the calls with it before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from callgoal_desktop.core.records import Call
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.parts.controls import button, flow
from callgoal_desktop.ui.words import cut, held_text, title, tr

if TYPE_CHECKING:
    from callgoal_desktop.workspace import Neighbours

NAME_LENGTH = 40
"""Letters of an account that a button shows."""


class AccountLine(QWidget):
    """Leads to the account's page and to the calls beside this one; hidden for a call without an account."""

    account_asked = Signal(str)
    call_asked = Signal(str)

    def __init__(self, call: Call, beside: Neighbours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = cut(one_line(call.account), NAME_LENGTH)
        words = tr("All with {0}").format(name)
        self.account = button(words.replace("&", "&&"), "chip", name="accountButton")
        self.account.clicked.connect(lambda: self.account_asked.emit(call.account))
        self.previous = self._to(beside.previous, "previousOfAccountButton", tr("Call before"), tr("← {0}"))
        self.next = self._to(beside.next, "nextOfAccountButton", tr("Call after"), tr("{0} →"))
        layout = flow(self)
        for each in (self.previous, self.account, self.next):
            layout.addWidget(each)

    def _to(self, call: Call | None, name: str, words: str, pattern: str) -> QPushButton:
        day = "" if call is None else held_text(call) or title(call)
        made = button(pattern.format(day or words).replace("&", "&&"), "chip", name=name)
        made.setAccessibleName(f"{words}: {day}" if day else words)
        if call is None:
            made.setEnabled(False)
            made.setToolTip(tr("There is no other call with this account on that side."))
        else:
            made.setToolTip(words)
            made.clicked.connect(lambda _checked=False, id=call.id: self.call_asked.emit(id))
        return made
