"""The calls of the review page, newest first: all of them, or those that a search finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, CallId, Desk
from callgoal_desktop.core.text import one_line
from callgoal_desktop.slices import Slices, Work, stretch
from callgoal_desktop.workspace import Shelf, Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.query import Query
    from callgoal_desktop.workspace import Found, Page

T = TypeVar("T")

Index = QModelIndex | QPersistentModelIndex

FOUND, FOUND_END = "\x02", "\x03"
"""Stand around each found word of a snippet, as search puts them there."""

CALL = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
IS_LIVE = Qt.ItemDataRole.UserRole + 2
HEADS_DAY = Qt.ItemDataRole.UserRole + 3
"""Whether the row is the first one of its day; None in a list that does not go by days."""

HITS = 30
"""So many calls of a search are read at a time."""

BEST = 100
"""So many calls are listed by best match; a narrower word finds the rest."""

AT_ONCE = 0.010
"""Seconds for which a result is waited for: most come before, and then nothing flickers."""

REST = 150
"""Milliseconds without a key after which all that is found is counted."""

MOST_KEPT = 1000
"""So many rows are read again at most where the list changes as a whole."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A call in the list, and the place where a searched word was found in it."""

    call: Call
    snippet: str = ""


class CallList(QAbstractListModel):
    """Calls, read a page at a time as they come into view.

    What takes longer than a moment is read between the window's events; until then the list is as it was.
    """

    counted = Signal()
    """How many calls the search finds is known now, or no more."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._best = False
        self._query: Query | None = None
        self._shelf: Shelf = "calls"
        self._account: str | None = None
        self._after: int | None = None
        self._live: CallId | None = None
        self._reading, self._counting = Slices(self), Slices(self)
        self._when_resting = QTimer(self)
        self._when_resting.setSingleShot(True)
        self._when_resting.setInterval(REST)
        self._when_resting.timeout.connect(self._begin_count)
        self.listed: list[Listed] = []
        self._heads: list[bool | None] = []
        self.total: int | None = None
        """How many calls the search finds; None while that is not known, and without a search."""
        workspace.changed.connect(self._follow)
        workspace.closing.connect(self._stop)

    # What is listed

    def show_calls(self, text: str = "", shelf: Shelf = "calls", *, best: bool = False) -> None:
        """List what lies on a shelf or, with a text that is typed, the calls that it finds: newest or best first."""
        self._stop()
        self._shelf, self._best, self._account = shelf, best, None
        query = self._workspace.query(text) if text.strip() else None
        self._query = query if query is not None and query.asks else None
        self._list(HITS)

    def show_account(self, account: str) -> None:
        """List the calls with an account."""
        self._stop()
        self._best, self._query, self._account = False, None, account
        self._list(HITS)

    def _page(self) -> Page:
        if self._account is not None:
            return self._workspace.account_history.page(self._account, self._after)
        return self._workspace.page(self._shelf, self._after)

    @property
    def query(self) -> Query | None:
        """What is searched for; None where the whole shelf is listed."""
        return self._query

    @property
    def goes_by_days(self) -> bool:
        """Whether the list is in the order of time."""
        return self._query is None or not self._is_ranked

    @property
    def _is_ranked(self) -> bool:
        return self._best and self._query is not None and bool(self._query.wanted.words)

    def _list(self, rows: int) -> None:
        query, finding = self._query, self._workspace.finding
        if query is None:
            self._show_shelf(rows)
        elif self._is_ranked:
            self._read(finding.best(query, BEST), self._show_found)
        else:
            self._read(finding.page(query, None, rows), self._show_found)

    def _show_shelf(self, rows: int) -> None:
        self.beginResetModel()
        self._live = self._workspace.desk().live
        self.listed, self._after, self.total = [], None, None
        while True:
            page = self._page()
            self.listed += [Listed(call) for call in page.calls]
            self._after = page.after
            if self._after is None or len(self.listed) >= rows:
                break
        self._tell_days()
        self.endResetModel()

    def _show_found(self, found: Found) -> None:
        self.beginResetModel()
        self._live = self._workspace.desk().live
        self.listed, self._after = _listed(found), found.after
        self._tell_days()
        all_here = found.after is None and not self._is_ranked
        self.total = len(self.listed) if all_here else None
        self.endResetModel()
        if not all_here:
            self._when_resting.start()

    def _begin_count(self) -> None:
        if self._query is not None:
            self._counting.start(self._workspace.finding.count(self._query), self._count)

    def _count(self, total: int) -> None:
        self.total = total
        self.counted.emit()

    def _read(self, work: Work[T], done: Callable[[T], None]) -> None:
        """Do the work at once where it is brief; otherwise between the window's events."""
        try:
            stretch(work, AT_ONCE)
        except StopIteration as stopped:
            done(stopped.value)
        else:
            self._reading.start(work, done)

    def _stop(self) -> None:
        self._when_resting.stop()
        self._reading.stop()
        self._counting.stop()

    # More of it

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._reading.running

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        if self._query is None:
            page = self._page()
            self._add([Listed(call) for call in page.calls], page.after)
        else:
            more = self._workspace.finding.page(self._query, self._after, HITS)
            self._read(more, lambda found: self._add(_listed(found), found.after))

    def _add(self, more: list[Listed], after: int | None) -> None:
        self._after = after
        if more:
            first = len(self.listed)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self.listed += more
            self._tell_days(first)
            self.endInsertRows()

    # Rows

    def place(self, call_id: CallId) -> int | None:
        """The row that a call is in."""
        return next((row for row, listed in enumerate(self.listed) if listed.call.id == call_id), None)

    def heads_day(self, row: int) -> bool:
        """What ``HEADS_DAY`` says of a row, without the way through Qt: asked of every row with each page of them."""
        return bool(self._heads[row])

    def call_at(self, index: Index) -> Call | None:
        """The call of a row."""
        return self.listed[index.row()].call if index.isValid() else None

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            match edit.before, edit.after:
                case (Call() as before, Call() as after) if self._place_of(before) == self._place_of(after):
                    self._update(after)
                case (Call(), _) | (_, Call()) | (_, Desk()):
                    self.list_again()
                    return

    def list_again(self) -> None:
        """Read the list anew, as far as it was read."""
        self._stop()
        self._list(max(HITS, min(len(self.listed), MOST_KEPT)))

    def _place_of(self, call: Call) -> object:
        """What decides where a call stands in the list, and whether it does."""
        account = None if self._account is None else call.account
        return call.deleted_at, call.started_at, call.planned_for, account

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
        if role == HEADS_DAY:
            return self._heads[index.row()]
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

    def _tell_days(self, first: int = 0) -> None:
        """Work out from a row on which rows are the first ones of their days."""
        days = [day_of(listed.call) for listed in self.listed[max(0, first - 1) :]]
        before = days[: min(1, first)]
        heads = [row == 0 or days[row] != days[row - 1] for row in range(len(before), len(days))]
        self._heads[first:] = heads if self.goes_by_days else [None] * len(heads)


def _listed(found: Found) -> list[Listed]:
    return [Listed(hit.call, hit.snippet) for hit in found.hits]


def day_of(call: Call) -> date | None:
    """The day that a call is listed under: when it was held, or is planned for, where that is."""
    at = call.started_at or call.planned_for
    return None if at is None else at.date()
