"""Marked minutes on the call page: the button, the line of the mark just made, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from callgoal_desktop.core.records import Call, Moment
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.models.record_list import moments_model
from callgoal_desktop.ui.call.mark_acts import MarkActs
from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.controls import button
from callgoal_desktop.ui.parts.mark_list import MarkList
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.call.call_page import CallPage
    from callgoal_desktop.workspace import Workspace

MOST_HEIGHT = 230
"""In pixels at 100 %: more marks than that are scrolled, for the questions are what the page is for."""


ROOMY = 125
"""Up to this text size, in per cent, the narrow panel's last line has room for the key beside the word."""


class MarksPart(QObject):
    """Puts a mark in sight when it is made, and away when it is left; nothing of it ever takes the keys by itself."""

    def __init__(self, page: CallPage, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self.model = moments_model(workspace, page)
        self.acts = MarkActs(workspace, self.model, page)
        self.list = MarkList(self.model, MOST_HEIGHT)
        self.list.setObjectName("marksPanel")
        self.list.hide()
        self.button = button(self.tr("Mark"), name="markButton")
        self.button.setAccessibleName(self.tr("Mark this minute"))
        self.button.setToolTip(self.tr("Keep this minute (Ctrl+M)"))
        self.count = button("", "quiet", name="marksButton")
        self.count.setToolTip(self.tr("All marks of this call"))
        self._call: Call | None = None
        self._is_live = False
        self._last: str | None = None
        self._shows_all = False
        self._came_from: QWidget | None = None
        self._workspace = workspace
        self._connect()

    def wire(self, marks: MarkList) -> None:
        """Make what is done in a list of these marks changes of them."""
        marks.kind_chosen.connect(self.acts.choose_kind)
        marks.note_typed.connect(self.acts.type_note)
        marks.removed.connect(self.acts.remove)
        marks.left_off.connect(self._workspace.seal_typing)

    def _connect(self) -> None:
        self.count.clicked.connect(self._toggle_all)
        self.wire(self.list)
        self.list.left.connect(self.put_away)
        self.list.rearranged.connect(self._page.chain_focus)
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._show)
        self._page.question_panel.ticked.connect(lambda _id: self._put_last_away())

    def show_call(self, call: Call | None, *, is_live: bool) -> None:
        """Show the marks of this call; they can be made while it is live."""
        if call is None or self._call is None or call.id != self._call.id or self._is_live != is_live:
            self._last, self._shows_all = None, False
        self._call, self._is_live = call, is_live
        self.button.setVisible(is_live)
        self.list.show_call(call)
        self._show()

    def show_compact(self, compact: bool) -> None:
        """Name the key on the button where there is no tooltip to look for, beside the customer's face, and room."""
        names_key = compact and scaled(100) <= ROOMY
        self.button.setText(self.tr("Mark  Ctrl M") if names_key else self.tr("Mark"))

    def show_mark(self, moment: Moment) -> None:
        """Put the mark just made in sight; the keys stay where they are."""
        self._last, self._shows_all = moment.id, False
        self._show()
        assert self._call is not None
        announce(self.button, self.tr("Marked at {0}").format(clock_text(elapsed(self._call.spans, moment.at))))

    def take_keys(self, moment_id: str | None = None) -> bool:
        """Go to a mark, the last one if none is named; False where there is none."""
        if not self.model.records:
            return False
        wanted = moment_id or self._last or self.model.records[-1].id
        if self.list.isHidden() or wanted != self._last:
            self._shows_all = True
            self._show()
        focused = QApplication.focusWidget()
        if focused is None or not self.list.isAncestorOf(focused):
            self._came_from = focused
        self.list.focus_mark(wanted)
        return True

    def put_away(self) -> None:
        """Leave the marks; the keys go back to where they came from."""
        came_from, self._came_from = self._came_from, None
        self._last, self._shows_all = None, False
        had_keys = self.list.isAncestorOf(QApplication.focusWidget() or self.list)
        self._show()
        if had_keys and came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus()

    def _put_last_away(self) -> None:
        if not self._shows_all and self._last is not None:
            self.put_away()

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._last = None
        self._show()

    def _show(self) -> None:
        self.list.show_only(None if self._shows_all else self._last)
        known = any(moment.id == self._last for moment in self.model.records)
        self.list.setVisible(bool(self.model.records) and (self._shows_all or known))
        self.count.setText(tr("%Ln marks", "", len(self.model.records)))
        self.count.setVisible(bool(self.model.records))
