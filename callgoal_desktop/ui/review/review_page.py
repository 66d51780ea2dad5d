"""All calls, newest first; found by anything that was written; each read on one page."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.edits import Edits, call_of
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.ui.parts.controls import GAP, button, column, fill, flow, row
from callgoal_desktop.ui.review.call_detail import CallDetail
from callgoal_desktop.ui.review.call_finder import CallFinder
from callgoal_desktop.workspace import Workspace

CALL_KEY = "review/call"

REST = 80
"""Milliseconds without a key after which the call that the list has come to is shown whole."""

MOST_PAGES = 5
"""So far down the list is read for the call that was shown; one that is still older is shown all the same."""


class ReviewPage(QWidget):
    """The list beside the page of one call; in a narrow window one of the two."""

    open_asked = Signal(str)
    delete_asked = Signal(str)
    restore_asked = Signal(str)
    recap_asked = Signal(str)
    again_asked = Signal(str)
    mail_asked = Signal(str)
    export_asked = Signal(str)
    account_asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPage")
        self._workspace = workspace
        self.finder = CallFinder(workspace)
        self.list, self.model = self.finder.list, self.finder.model
        self.detail = CallDetail()
        self.back = button("", "quiet", name="backToListButton", picture="arrow-left")
        self.open_button = button(self.tr("Open"), name="openCallButton", picture="folder-open")
        self.recap = button(self.tr("Copy recap"), name="copyRecapButton", picture="copy")
        self.again = button(self.tr("Call again"), name="callAgainButton", picture="rotate-ccw")
        self.mail = button("", "quiet", name="mailRecapButton", picture="mail")
        self.export = button(self.tr("Export…"), name="exportButton", picture="download")
        self.delete = button("", "quiet", name="deleteCallButton", picture="trash-2")
        self.restore = button(self.tr("Restore"), name="restoreCallButton")
        self._right = QWidget()
        self._compact = False
        self._reading = self._is_settling = self._is_filled_later = False
        self._when_resting = QTimer(self)
        self._when_resting.setSingleShot(True)
        self._when_resting.setInterval(REST)
        self._shown: CallId | None = None
        self._asked_for: CallId | None = None
        self._row = 0
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.back.setAccessibleName(self.tr("All calls"))
        self.back.setToolTip(self.tr("All calls (Escape)"))
        for tool, words in ((self.mail, self.tr("Mail recap")), (self.delete, self.tr("Delete"))):
            tool.setAccessibleName(words)
            tool.setToolTip(words)

    def _lay_out(self) -> None:
        tools = flow(gap=GAP)
        tools.addWidget(self.back)
        tools.addStretch()
        fill(tools, (self.delete, self.mail, self.restore, self.open_button, self.recap, self.export, self.again))
        right = column(self._right)
        right.addLayout(tools)
        right.addWidget(self.detail, 1)
        self._line = row(self, gap=GAP + 4)
        self._line.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        self._line.addWidget(self.finder, 2)
        self._line.addWidget(self._right, 3)

    def _connect(self) -> None:
        self.finder.shelf_left.connect(self._forget)
        self.finder.looks_elsewhere.connect(self._look_elsewhere)
        self.finder.delete_pressed.connect(lambda: self._say(self.delete_asked))  # type: ignore[arg-type]
        self.finder.open_pressed.connect(self._open_beside)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.model.modelReset.connect(self._after_reset)
        self.back.clicked.connect(self._back_to_list)
        for each, signal in (
            (self.open_button, self.open_asked),
            (self.delete, self.delete_asked),
            (self.restore, self.restore_asked),
            (self.recap, self.recap_asked),
            (self.again, self.again_asked),
            (self.mail, self.mail_asked),
            (self.export, self.export_asked),
        ):
            each.clicked.connect(lambda _checked=False, signal=signal: self._say(signal))
        self.detail.account_asked.connect(self.account_asked)
        self.detail.call_asked.connect(lambda call_id: self.show_call(CallId(call_id)))
        self._when_resting.timeout.connect(lambda: self._fill_detail(soon=True))
        self._workspace.closed.connect(self._when_resting.stop)
        self._workspace.closed.connect(self.detail.leave_off)
        self._workspace.changed.connect(self._follow)

    def _say(self, signal: Signal) -> None:
        if self._shown is not None:
            signal.emit(self._shown)  # type: ignore[attr-defined]  # a bound signal, whose type Qt does not name

    # What it shows

    def reopen(self) -> None:
        """Show the page as it was left."""
        self._shown = CallId(self._workspace.recall(CALL_KEY)) or None
        self.finder.reopen()

    def show_call(self, call_id: CallId) -> None:
        """Show this call, whatever is searched for: where the list has it, it is marked there."""
        self._shown = self._asked_for = call_id
        call = self._workspace.call(call_id)
        self.finder.trash.setChecked(call is not None and call.deleted_at is not None)
        self._is_filled_later = True  # once, when the list has come to it
        try:
            self.finder.look()
            self._show_detail(call)
        finally:  # also where the disk refuses: what is shown after that is filled again
            self._is_filled_later = False
        self._read()

    @property
    def is_resting(self) -> bool:
        """Whether the whole of the call that is read is shown: no key is waited for."""
        return not (self._when_resting.isActive() or self.detail.is_building)

    @property
    def shown(self) -> CallId | None:
        """The call that is read."""
        return self._shown

    def show_trash(self) -> None:
        """Show the deleted calls."""
        self.finder.trash.setChecked(True)
        self._forget()
        self.finder.look()
        self.list.setFocus()

    def _look_elsewhere(self) -> None:
        """Another search: what it finds is read, and not the call that was asked for."""
        self._asked_for = None

    def _forget(self) -> None:
        """What was read is not on the shelf that is listed now."""
        self._shown = None

    def _after_reset(self) -> None:
        place = self._place_again()
        if place is not None:
            index = self.model.index(place)
            self._is_settling = True  # what is current is shown below
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._is_settling = False
            self._show_detail(self.model.call_at(index))
        elif self._is_further_down():
            self._is_settling = True
            self.list.selectionModel().clear()
            self._is_settling = False
            self._show_detail(self._workspace.call(CallId(self._shown or "")))
        else:
            self._show_detail(None)

    def _place_again(self) -> int | None:
        """The row of the call that was shown or, where that is gone, the row that has come to its place."""
        for _page in range(MOST_PAGES):
            if not self._is_further_down() or not self.model.canFetchMore(QModelIndex()):
                break
            self.model.fetchMore(QModelIndex())
        found = None if self._shown is None else self.model.place(self._shown)
        if found is None and self.model.listed and not self._is_further_down():
            return min(self._row, len(self.model.listed) - 1)
        return found

    def _is_further_down(self) -> bool:
        """Whether the call that was shown is further down in a list that is read page by page, or was asked for."""
        call = None if self._shown is None else self._workspace.call(self._shown)
        if call is None or self.model.place(call.id) is not None:
            return False
        if self.finder.query is not None and call.id != self._asked_for:
            return False
        return (call.deleted_at is not None) == (self.finder.shelf == "trash")

    def _on_current(self, index: QModelIndex) -> None:
        if not self._is_settling:
            self._asked_for = None
            self._show_detail(self.model.call_at(index))

    def _on_activated(self, index: QModelIndex) -> None:
        self._show_detail(self.model.call_at(index))
        self._read()

    def _show_detail(self, call: Call | None) -> None:
        self._shown = None if call is None else call.id
        self.finder.chips.show_account("" if call is None else call.account)
        self._row = self.list.currentIndex().row() if call is not None else 0
        trashed = call is not None and call.deleted_at is not None
        for tool, shown in (
            (self.open_button, call is not None and not trashed),
            (self.recap, call is not None and not trashed),
            (self.again, call is not None and not trashed),
            (self.mail, call is not None and not trashed),
            (self.export, call is not None and not trashed),
            (self.delete, call is not None and not trashed),
            (self.restore, trashed),
        ):
            tool.setVisible(shown)
        self.finder.nothing.setText("" if call is not None else self.finder.nothing_found())
        if call is None:
            self.detail.show_nothing(self.finder.nothing_found())
            self._reading = False
        self._show_halves()
        if call is not None and self.window().focusWidget() in (self.list, self.finder.search):
            self.detail.leave_off()
            self._when_resting.start()  # another key may follow, and the next call with it
        elif call is not None and not self._is_filled_later:
            self._fill_detail()

    def _fill_detail(self, *, soon: bool = False) -> None:
        """Show all of the call, at once or between the events: it takes longer than a key after the one before."""
        self._when_resting.stop()
        call = None if self._shown is None else self._workspace.call(self._shown)
        if call is not None:
            self._workspace.remember(CALL_KEY, call.id)
            beside = self._workspace.account_history.neighbours(call)
            show = self.detail.show_call_soon if soon else self.detail.show_call
            show(self._workspace.whole(call), self._workspace.now().date(), beside)

    def _follow(self, edits: Edits) -> None:
        """Another panel, or undo, has changed the call that is being read."""
        if any(call_of(edit.record) == self._shown for edit in edits) and self.isVisible():
            QTimer.singleShot(0, self, self._show_again)

    def _show_again(self) -> None:
        if self._shown is not None:
            self._show_detail(self._workspace.call(self._shown))

    # Layout and keys

    def show_compact(self, compact: bool) -> None:
        """The list or the call; or both side by side."""
        self._compact = compact
        self._show_halves()

    def _read(self) -> None:
        """Show the call. The keys go to it, or to the list beside it: never to the button that deletes it."""
        self._reading = True
        self._fill_detail()
        self._show_halves()
        # A list that gets the keys marks a row, and another call would be read
        unlisted = not self.list.currentIndex().isValid()
        (self.detail if self._compact or unlisted else self.list).setFocus()

    def _open_beside(self) -> None:
        """In a narrow window the key has shown the call; beside the list it is shown already, and opened."""
        if not self._compact:
            self._say(self.open_asked)  # type: ignore[arg-type]

    def _back_to_list(self) -> None:
        self._reading = False
        self._show_halves()
        self.list.setFocus()

    def _show_halves(self) -> None:
        self.finder.setVisible(not self._compact or not self._reading)
        self._right.setVisible(not self._compact or self._reading)
        self.back.setVisible(self._compact)
        # Beside the list the page says it
        self.finder.nothing.setVisible(self._compact and bool(self.finder.nothing.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self._compact and self._reading:
                self._back_to_list()
            case _:
                super().keyPressEvent(event)
