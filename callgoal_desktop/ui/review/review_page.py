"""All calls, newest first; found by anything that was written; each read on one page."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from callgoal_desktop.core.edits import Edits, call_of
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.models.calls import CallList
from callgoal_desktop.ui.parts.controls import GAP, button, column, fill, flow, label, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.review.call_detail import CallDetail
from callgoal_desktop.ui.review.call_item import CallItem
from callgoal_desktop.ui.words import number, tr
from callgoal_desktop.workspace import Shelf, Workspace

SEARCH_KEY = "review/search"
CALL_KEY = "review/call"


class ReviewPage(QWidget):
    """The list beside the page of one call; in a narrow window one of the two."""

    open_asked = Signal(str)
    delete_asked = Signal(str)
    restore_asked = Signal(str)
    recap_asked = Signal(str)
    again_asked = Signal(str)
    mail_asked = Signal(str)
    export_asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPage")
        self._workspace = workspace
        self.model = CallList(workspace, self)
        self.search = LineField()
        self.trash = button(self.tr("Trash"), "chip", name="trashButton")
        self.count = label("", "muted")
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setObjectName("noCallsLabel")
        self.list = QListView()
        self.detail = CallDetail()
        self.back = button("", "quiet", name="backToListButton", picture="arrow-left")
        self.open_button = button(self.tr("Open"), name="openCallButton", picture="folder-open")
        self.recap = button(self.tr("Copy recap"), name="copyRecapButton", picture="copy")
        self.again = button(self.tr("Call again"), name="callAgainButton", picture="rotate-ccw")
        self.mail = button(self.tr("Mail recap"), name="mailRecapButton", picture="mail")
        self.export = button(self.tr("Export…"), name="exportButton", picture="download")
        self.delete = button(self.tr("Delete"), "quiet", name="deleteCallButton", picture="trash-2")
        self.restore = button(self.tr("Restore"), name="restoreCallButton")
        self._left, self._right = QWidget(), QWidget()
        self._compact = False
        self._reading = False
        self._shown: CallId | None = None
        self._row = 0
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.back.setAccessibleName(self.tr("All calls"))
        self.back.setToolTip(self.tr("All calls (Escape)"))
        self.search.setObjectName("searchEdit")
        self.search.setAccessibleName(self.tr("Search in everything that was written"))
        self.search.setPlaceholderText(self.tr("Search in everything that was written"))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("picture", "search")
        self.trash.setCheckable(True)
        self.list.setObjectName("callList")
        self.list.setAccessibleName(self.tr("Calls, newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallItem(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _lay_out(self) -> None:
        under = row()
        under.addWidget(self.count, 1)
        under.addWidget(self.trash)
        left = column(self._left)
        left.addWidget(self.search)
        left.addLayout(under)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        tools = flow(gap=GAP)
        tools.addWidget(self.back)
        tools.addStretch()
        fill(tools, (self.delete, self.restore, self.open_button, self.recap, self.mail, self.export, self.again))
        right = column(self._right)
        right.addLayout(tools)
        right.addWidget(self.detail, 1)
        self._line = row(self, gap=GAP + 4)
        self._line.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        self._line.addWidget(self._left, 2)
        self._line.addWidget(self._right, 3)

    def _connect(self) -> None:
        self.search.typed.connect(self._search)
        self.trash.clicked.connect(self._show_shelf)
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
        self._workspace.changed.connect(self._follow)

    def _say(self, signal: Signal) -> None:
        if self._shown is not None:
            signal.emit(self._shown)  # type: ignore[attr-defined]  # a bound signal, whose type Qt does not name

    # What it shows

    def reopen(self) -> None:
        """Show the page as it was left."""
        self.search.show_text(self._workspace.recall(SEARCH_KEY))
        self._shown = CallId(self._workspace.recall(CALL_KEY)) or None
        self._list()

    def show_call(self, call_id: CallId) -> None:
        """Show this call, whatever was being searched for."""
        self._shown = call_id
        call = self._workspace.call(call_id)
        self.trash.setChecked(call is not None and call.deleted_at is not None)
        if self.search.text():
            self._search_for("")
        else:
            self._list()
        self._read()

    @property
    def shown(self) -> CallId | None:
        """The call that is read."""
        return self._shown

    def search_for(self, text: str) -> None:
        """Show the calls in which this was written, as if it had been typed; undo brings the search before back."""
        self.trash.setChecked(False)
        self.search.left_off.emit()
        self.search.show_text(text)
        self._search(text)
        self.search.left_off.emit()
        self.list.setFocus()

    def show_trash(self) -> None:
        """Show the deleted calls."""
        self.trash.setChecked(True)
        self._show_shelf()
        self.list.setFocus()

    def _search(self, text: str) -> None:
        self._workspace.perform(
            self.tr("type search"), self._workspace.draft_edit(SEARCH_KEY, text), typed_in=SEARCH_KEY
        )
        self._list()

    def _search_for(self, text: str) -> None:
        self.search.show_text(text)
        self._workspace.remember(SEARCH_KEY, text)
        self._list()

    def _show_shelf(self) -> None:
        self._shown = None
        self._list()

    def _list(self) -> None:
        shelf: Shelf = "trash" if self.trash.isChecked() else "calls"
        self.model.show_calls("" if shelf == "trash" else self.search.text(), shelf)

    def _after_reset(self) -> None:
        self._show_count()
        place = self._place_again()
        if place is None:
            self._shown = None
            self._show_detail(None)
            return
        index = self.model.index(place)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_detail(self.model.call_at(index))

    def _place_again(self) -> int | None:
        """The row of the call that was shown or, where that is gone, the row that has come to its place."""
        while self._is_listed() and self.model.place(CallId(self._shown or "")) is None:
            if not self.model.canFetchMore(QModelIndex()):
                break
            self.model.fetchMore(QModelIndex())
        found = None if self._shown is None else self.model.place(self._shown)
        if found is None and self.model.listed:
            return min(self._row, len(self.model.listed) - 1)
        return found

    def _is_listed(self) -> bool:
        """Whether the call that was shown is further down in a list that is read page by page."""
        call = None if self._shown is None else self._workspace.call(self._shown)
        searching = bool(self.search.text().strip()) and not self.trash.isChecked()
        return call is not None and not searching and (call.deleted_at is not None) == self.trash.isChecked()

    def _show_count(self) -> None:
        total = self._workspace.count("trash" if self.trash.isChecked() else "calls")
        shown = len(self.model.listed)
        if self.search.text().strip() and not self.trash.isChecked():
            self.count.setText(self.tr("{0} of {1}").format(number(shown), number(total)))
        else:
            self.count.setText(tr("%Ln calls", "", total))
        trashed = self._workspace.count("trash")
        self.trash.setText(self.tr("Trash ({0})").format(number(trashed)) if trashed else self.tr("Trash"))
        self.trash.setVisible(bool(trashed) or self.trash.isChecked())

    def _on_current(self, index: QModelIndex) -> None:
        self._show_detail(self.model.call_at(index))

    def _on_activated(self, index: QModelIndex) -> None:
        self._show_detail(self.model.call_at(index))
        self._read()

    def _show_detail(self, call: Call | None) -> None:
        self._shown = None if call is None else call.id
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
        self.nothing.setText("" if call is not None else self._nothing())
        if call is None:
            self.detail.show_nothing(self._nothing())
            self._reading = False
        self._show_halves()
        if call is None:
            return
        self._workspace.remember(CALL_KEY, call.id)
        self.detail.show_call(self._workspace.whole(call), self._workspace.now().date())

    def _nothing(self) -> str:
        if self.search.text().strip():
            return self.tr("No call has all of these words. Try fewer, or the beginning of one.")
        if self.trash.isChecked():
            return self.tr("The trash is empty. Deleted calls stay here for 30 days.")
        return self.tr("Calls that you have made are read here. Start with New call.")

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
        self._show_halves()
        (self.detail if self._compact else self.list).setFocus()

    def _back_to_list(self) -> None:
        self._reading = False
        self._show_halves()
        self.list.setFocus()

    def _show_halves(self) -> None:
        self._left.setVisible(not self._compact or not self._reading)
        self._right.setVisible(not self._compact or self._reading)
        self.back.setVisible(self._compact)
        self.nothing.setVisible(self._compact and bool(self.nothing.text()))  # beside the list the page says it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self._compact and self._reading:
                self._back_to_list()
            case Qt.Key.Key_Delete if self.list.hasFocus():
                self._say(self.delete_asked)  # type: ignore[arg-type]
            case Qt.Key.Key_Down if self.search.hasFocus():
                self.list.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.hasFocus() and not self._compact:
                self._say(self.open_asked)  # type: ignore[arg-type]
            case _:
                super().keyPressEvent(event)
