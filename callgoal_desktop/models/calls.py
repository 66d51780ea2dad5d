"""The calls of the review page, newest first: all of them, or those in which something was written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, CallId, Desk
from callgoal_desktop.core.text import one_line
from callgoal_desktop.workspace import Shelf, Workspace

Index = QModelIndex | QPersistentModelIndex

FOUND, FOUND_END = "\x02", "\x03"
"""Stand around each found word of a snippet, as search puts them there."""

CALL = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
IS_LIVE = Qt.ItemDataRole.UserRole + 2

MOST_HITS = 200
"""A search lists this many calls; a narrower word finds the rest."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A call in the list, and the place where a searched word was found in it."""

    call: Call
    snippet: str = ""


class CallList(QAbstractListModel):
    """Calls, read a page at a time as they come into view."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._query = ""
        self._shelf: Shelf = "calls"
        self._after: int | None = None
        self._live: CallId | None = None
        self.listed: list[Listed] = []
        workspace.changed.connect(self._follow)

    def show_calls(self, query: str = "", shelf: Shelf = "calls") -> None:
        """List what lies on a shelf or, with a query, the calls that it finds."""
        self.beginResetModel()
        self._query, self._shelf, self._after = query, shelf, None
        self._live = self._workspace.desk().live
        if query.strip():
            self.listed = [Listed(hit.call, hit.snippet) for hit in self._workspace.find(query, MOST_HITS)]
        else:
            self.listed = []
            self._read_page()
        self.endResetModel()

    def _read_page(self) -> None:
        page = self._workspace.page(self._shelf, self._after)
        self.listed += [Listed(call) for call in page.calls]
        self._after = page.after

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        page = self._workspace.page(self._shelf, self._after)
        self._after = page.after
        if not page.calls:
            return
        first = len(self.listed)
        self.beginInsertRows(QModelIndex(), first, first + len(page.calls) - 1)
        self.listed += [Listed(call) for call in page.calls]
        self.endInsertRows()

    def place(self, call_id: CallId) -> int | None:
        """The row that a call is in."""
        return next((row for row, listed in enumerate(self.listed) if listed.call.id == call_id), None)

    def call_at(self, index: Index) -> Call | None:
        """The call of a row."""
        return self.listed[index.row()].call if index.isValid() else None

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            match edit.before, edit.after:
                case (Call() as before, Call() as after) if _place(before) == _place(after):
                    self._update(after)
                case (Call(), _) | (_, Call()) | (_, Desk()):
                    self.show_calls(self._query, self._shelf)
                    return

    def _update(self, call: Call) -> None:
        row = self.place(call.id)
        if row is not None:
            self.listed[row] = Listed(call, self.listed[row].snippet)
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        listed = self.listed[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                call = listed.call
                return one_line(" · ".join(filter(None, (call.account, call.contact, call.goal.text))))
            case _ if role == CALL:
                return listed.call
            case _ if role == SNIPPET:
                return listed.snippet
            case _ if role == IS_LIVE:
                return listed.call.id == self._live
        return None


def _place(call: Call) -> object:
    """What decides where a call stands in the list."""
    return call.deleted_at, call.started_at, call.planned_for
