"""The list of calls: what is searched for, what it is narrowed to, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, NextStep, Question
from callgoal_desktop.core.saved_searches import (
    Filters,
    SavedSearch,
    filters_text,
    read_filters,
    read_saved,
    saved_text,
    with_search,
    without_search,
)
from callgoal_desktop.models.calls import CallList
from callgoal_desktop.ui.parts.call_item import CallItem
from callgoal_desktop.ui.parts.controls import button, column, label, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.parts.playbook_words import playbook_name
from callgoal_desktop.ui.review.filter_chips import FilterChips
from callgoal_desktop.ui.words import number, tr
from callgoal_desktop.workspace import Shelf, Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.query import Query

SEARCH_KEY = "review/search"
FILTERS_KEY = "review/filters"
SAVED_KEY = "review/saved"
BEST_KEY = "review/best"

REST = 300
"""Milliseconds after a change in a call until what is searched for is looked for again."""


class CallFinder(QWidget):
    """Lists calls, and remembers what was looked for."""

    delete_pressed = Signal()
    open_pressed = Signal()
    shelf_left = Signal()
    looks_elsewhere = Signal()
    """Something else is looked for than before."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filters = Filters()
        self._when_resting = QTimer(self)
        self._when_resting.setSingleShot(True)
        self._when_resting.setInterval(REST)
        self.model = CallList(workspace, self)
        self.search = LineField()
        self.chips = FilterChips()
        self.trash = button(self.tr("Trash"), "chip", name="trashButton")
        self.best = button(self.tr("Best match first"), "chip", name="bestMatchButton")
        self.count = label("", "muted")
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setObjectName("noCallsLabel")
        self.list = QListView()
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.search.setObjectName("searchEdit")
        self.search.setAccessibleName(self.tr("Search in everything that was written"))
        self.search.setPlaceholderText(self.tr("Search in everything that was written"))
        self.search.setToolTip(self.tr('Try: cost -price "pilot plant" account:north outcome:advance after:2026-11'))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("picture", "search")
        self.trash.setCheckable(True)
        self.best.setCheckable(True)
        self.count.setObjectName("foundLabel")
        self.list.setObjectName("callList")
        self.list.setAccessibleName(self.tr("Calls, newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallItem(self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _lay_out(self) -> None:
        under = row()
        under.addWidget(self.count, 1)
        under.addWidget(self.best)
        under.addWidget(self.trash)
        layout = column(self)
        layout.addWidget(self.search)
        layout.addWidget(self.chips)
        layout.addLayout(under)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.search.typed.connect(self._type)
        self.trash.clicked.connect(self._change_shelf)
        self.best.clicked.connect(self._order)
        self.model.counted.connect(self.show_count)
        self.model.modelReset.connect(self.show_count)
        self.chips.chosen.connect(self._narrow)
        self.chips.search_chosen.connect(self._search_again)
        self.chips.search_kept.connect(self._keep_search)
        self.chips.search_dropped.connect(self._drop_search)
        self._when_resting.timeout.connect(self.model.list_again)
        self._workspace.changed.connect(self._follow)
        self._workspace.closed.connect(self._when_resting.stop)

    def _follow(self, edits: Edits) -> None:
        """A call may be found now, or no more, by what was changed in it."""
        changed = any(isinstance(edit.record, Call | Question | NextStep) for edit in edits)
        if changed and self.query is not None and self.isVisible():
            self._when_resting.start()

    # What is looked for

    def reopen(self) -> None:
        """Look for what was looked for last."""
        recall = self._workspace.recall
        self.search.show_text(recall(SEARCH_KEY))
        self.best.setChecked(bool(recall(BEST_KEY)))
        self._filters = read_filters(recall(FILTERS_KEY))
        self._show_filters()
        self.look()

    def look(self) -> None:
        """List what is looked for now."""
        if self.trash.isChecked():
            self.model.show_calls(shelf="trash")
        else:
            typed = f"{self._filters.query} {self.search.text()}"  # a quote that is still open takes in what follows
            self.model.show_calls(typed, best=self.best.isChecked())
        self._show_saved()

    @property
    def shelf(self) -> Shelf:
        """Where the calls lie that are listed."""
        return "trash" if self.trash.isChecked() else "calls"

    @property
    def query(self) -> Query | None:
        """What is looked for; None where all is listed."""
        return self.model.query

    def show_all(self) -> None:
        """Look for nothing, so that every call is listed; undo brings the search back."""
        edits = (self._workspace.draft_edit(key, "") for key in (SEARCH_KEY, FILTERS_KEY))
        self._workspace.perform(self.tr("show all calls"), *edits)
        self.reopen()

    def _type(self, text: str) -> None:
        self.looks_elsewhere.emit()
        self.look()  # before it is kept: a search is there whatever the disk says
        edit = self._workspace.draft_edit(SEARCH_KEY, text)
        self._workspace.perform(self.tr("type search"), edit, typed_in=SEARCH_KEY)

    def _narrow(self, filters: Filters) -> None:
        edit = self._workspace.draft_edit(FILTERS_KEY, filters_text(filters))
        self._workspace.perform(self.tr("filter calls"), edit)
        self._filters = filters
        self._show_filters()
        self.looks_elsewhere.emit()
        self.look()

    def _change_shelf(self) -> None:
        self.shelf_left.emit()
        self.look()

    def _order(self) -> None:
        self._workspace.remember(BEST_KEY, "yes" if self.best.isChecked() else "")
        self.look()

    def _show_filters(self) -> None:
        playbooks = [(id, playbook_name(each)) for id, each in self._workspace.playbooks.items()]
        self.chips.show_filters(self._filters, playbooks)

    # Searches that are kept

    @property
    def _search(self) -> SavedSearch:
        return SavedSearch(self.search.text().strip(), self._filters)

    @property
    def _saved(self) -> tuple[SavedSearch, ...]:
        return read_saved(self._workspace.recall(SAVED_KEY))

    def _search_again(self, search: SavedSearch) -> None:
        self.trash.setChecked(False)
        edits = (
            self._workspace.draft_edit(SEARCH_KEY, search.typed),
            self._workspace.draft_edit(FILTERS_KEY, filters_text(search.filters)),
        )
        self._workspace.perform(self.tr("choose search"), *edits)
        self.looks_elsewhere.emit()
        self.reopen()

    def _keep_search(self) -> None:
        self._store_saved(self.tr("save search"), with_search(self._saved, self._search))

    def _drop_search(self, search: SavedSearch) -> None:
        self._store_saved(self.tr("remove search"), without_search(self._saved, search))

    def _store_saved(self, words: str, searches: tuple[SavedSearch, ...]) -> None:
        self._workspace.perform(words, self._workspace.draft_edit(SAVED_KEY, saved_text(searches)))
        self._show_saved()

    def _show_saved(self) -> None:
        saved, now = self._saved, self._search
        self.chips.show_saved(saved, now != SavedSearch("") and now not in saved)

    # What was found

    def show_count(self) -> None:
        """Say how many calls there are, and how many of them were found."""
        total, listed = self._workspace.count(self.shelf), len(self.model.listed)
        if self.query is None:
            self.count.setText(tr("%Ln calls", "", total))
        elif self.model.total is not None:
            self.count.setText(self.tr("{0} of {1}").format(number(self.model.total), number(total)))
        else:
            self.count.setText(self.tr("{0} or more of {1}").format(number(listed), number(total)))
        trashed = self._workspace.count("trash")
        self.trash.setText(self.tr("Trash ({0})").format(number(trashed)) if trashed else self.tr("Trash"))
        self.trash.setVisible(bool(trashed) or self.trash.isChecked())
        self.chips.setVisible(not self.trash.isChecked())
        self.best.setVisible(self.query is not None and bool(self.query.wanted.words))

    def nothing_found(self) -> str:
        """Why no call is listed, and what to do about it."""
        if self.trash.isChecked():
            return self.tr("The trash is empty. Deleted calls stay here for 30 days.")
        if self.query is not None and not self._filters.narrow:
            return self.tr("No call has all of these words. Try fewer, or the beginning of one.")
        if self.query is not None:
            return self.tr("No call is like this. Try fewer words or filters.")
        return self.tr("Calls that you have made are read here. Start with New call.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete if self.list.hasFocus():
                self.delete_pressed.emit()
            case Qt.Key.Key_Down if self.search.hasFocus():
                self.list.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.hasFocus():
                self.open_pressed.emit()
            case _:
                super().keyPressEvent(event)
