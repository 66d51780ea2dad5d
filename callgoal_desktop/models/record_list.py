"""Rows of one call, kept as the disk has them: each change moves just the rows that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import CallId, Moment, NextStep, Question
from callgoal_desktop.workspace import Workspace

Row = TypeVar("Row", Question, NextStep, Moment)

Index = QModelIndex | QPersistentModelIndex

FEW = 8
"""So many rows that come or go are shown one by one; more of them at once, for each costs a look at all others."""

RECORD = Qt.ItemDataRole.UserRole


class RecordList(QAbstractListModel, Generic[Row]):
    """The questions, the next steps or the marks of the call that is open, in their order."""

    def __init__(
        self,
        workspace: Workspace,
        kind: type[Row],
        read: Callable[[CallId], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: type[Row] = kind
        self._read: Callable[[CallId], Sequence[Row]] = read
        self._call_id: CallId | None = None
        self.records: list[Row] = []
        workspace.changed.connect(self._follow)

    def open(self, call_id: CallId | None) -> None:
        """Show the rows of another call, or of none."""
        self.beginResetModel()
        self._call_id = call_id
        self.records = [] if call_id is None else list(self._read(call_id))
        self.endResetModel()

    def place(self, record_id: str) -> int | None:
        """The row that a record is in."""
        return next((row for row, record in enumerate(self.records) if record.id == record_id), None)

    def find(self, record_id: str) -> Row | None:
        """The record with this id."""
        return next((record for record in self.records if record.id == record_id), None)

    def _follow(self, edits: Edits) -> None:
        moved = False  # a key in an answer moves nothing, and must not pay for sorting
        if len(edits) > FEW and self._is_overturned(edits):
            self.open(self._call_id)
            return
        for edit in edits:
            record = edit.record
            if not isinstance(record, self._kind) or record.call_id != self._call_id:
                continue
            row = self.place(record.id)
            if edit.after is None:
                self._remove(record.id)
            elif row is None:
                self._insert(record)
            else:
                moved = moved or _order(self.records[row]) != _order(record)
                self._update(row, record)
        if moved:
            self._sort()

    def _is_overturned(self, edits: Edits) -> bool:
        """Whether many of these rows come or go, as they do when a call gets another playbook."""
        comings = (edit.record for edit in edits if edit.before is None or edit.after is None)
        return sum(isinstance(one, self._kind) and one.call_id == self._call_id for one in comings) > FEW

    def _update(self, row: int, record: Row) -> None:
        self.records[row] = record
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _insert(self, record: Row) -> None:
        row = sum(_order(other) < _order(record) for other in self.records)
        self.beginInsertRows(QModelIndex(), row, row)
        self.records.insert(row, record)
        self.endInsertRows()

    def _remove(self, record_id: str) -> None:
        row = self.place(record_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.records[row]
            self.endRemoveRows()

    def _sort(self) -> None:
        for row, record in enumerate(sorted(self.records, key=_order)):
            now = self.place(record.id)
            assert now is not None
            if now != row:
                self.beginMoveRows(QModelIndex(), now, now, QModelIndex(), row)
                self.records.insert(row, self.records.pop(now))
                self.endMoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record = self.records[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(record)
            case Qt.ItemDataRole.CheckStateRole if not isinstance(record, Moment):
                ticked = record.asked_at if isinstance(record, Question) else record.done_at
                return Qt.CheckState.Unchecked if ticked is None else Qt.CheckState.Checked
            case _ if role == RECORD:
                return record
        return None


def _order(record: Question | NextStep | Moment) -> tuple[float, str]:
    """Questions and steps as the user put them, marks as they happened."""
    return (record.at.timestamp() if isinstance(record, Moment) else record.position), record.id


def _text(record: Question | NextStep | Moment) -> str:
    match record:
        case Question(text=text) | NextStep(what=text) | Moment(note=text):
            return text


def questions_model(workspace: Workspace, parent: QObject | None = None) -> RecordList[Question]:
    """The questions of the open call."""
    return RecordList(workspace, Question, workspace.questions, parent)


def steps_model(workspace: Workspace, parent: QObject | None = None) -> RecordList[NextStep]:
    """The next steps of the open call."""
    return RecordList(workspace, NextStep, workspace.steps, parent)


def moments_model(workspace: Workspace, parent: QObject | None = None) -> RecordList[Moment]:
    """The marks of the open call."""
    return RecordList(workspace, Moment, workspace.moments, parent)
