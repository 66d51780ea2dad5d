"""The open steps of all calls, under the names of their groups, shown some at a time."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.follow_ups import Group, OpenStep, Whose, grouped, order, wanted
from callgoal_desktop.core.records import Call, CallId, NextStep
from callgoal_desktop.core.text import one_line
from callgoal_desktop.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The open step of a row, or the group that begins there."""

MORE = 50
"""So many rows are shown, and so many more each time the end comes into view."""

FollowUp: TypeAlias = Group | OpenStep


class FollowUpList(QAbstractListModel):
    """All that is open, in its order; follows each change while it is awake, and reads anew when it wakes.

    The first page is read at once, and where there are more they follow behind the keys.
    """

    rearranged = Signal()
    """All that is chosen is known, after rows came or went."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._whose, self._words, self.today = Whose.ALL, "", date.min
        self._all: list[OpenStep] = []
        self._coming: list[OpenStep] = []
        self._after: int | None = None
        self._reader = QTimer(self)
        self._reader.timeout.connect(self._read_on)
        self._awake = False
        self._arranged: list[FollowUp] = []
        self.rows: list[FollowUp] = []
        workspace.changed.connect(self._follow)

    # What it holds

    def show_steps(self, whose: Whose, words: str, today: date) -> None:
        """Show what this side has to do and these words find, grouped as seen from this day."""
        self.beginResetModel()
        self._whose, self._words, self.today = whose, words, today
        if not self._awake:
            self._begin_reading()
        if words.strip() or whose is not Whose.ALL:
            self._read_all()
        self._arranged = self._arrange()
        self.rows = self._arranged[:MORE]
        self.endResetModel()

    def sleep(self) -> None:
        """Nobody looks: follow no change until it is shown again."""
        self._awake = False
        self._reader.stop()

    # Reading

    def _begin_reading(self) -> None:
        first = self._workspace.open_steps()
        self._all, self._coming, self._after = sorted(first.steps, key=order), [], first.after
        self._awake = True
        if self._after is not None:
            self._reader.start(0)

    def _read_on(self) -> None:
        """One more page; after the last one all of them take their places."""
        self._reader.stop()  # a refusal is raised from here, once
        self._read_page()
        if self._after is None:
            self._take_in()
            self._move_to(self._arrange())
        else:
            self._reader.start(0)

    def _read_all(self) -> None:
        """Read what is not read yet."""
        while self._after is not None:
            self._read_page()
        self._take_in()

    def _read_page(self) -> None:
        assert self._after is not None
        page = self._workspace.open_steps(self._after)
        self._coming += page.steps
        self._after = page.after

    def _take_in(self) -> None:
        self._reader.stop()
        if self._coming:
            known = {each.step.id for each in self._all}
            self._all += [each for each in self._coming if each.step.id not in known]
            self._all.sort(key=order)
            self._coming = []

    def chosen(self) -> list[OpenStep]:
        """All that is shown or would be on scrolling down, in its order."""
        if self._after is not None:
            self._read_all()
            self._move_to(self._arrange())
        return [row for row in self._arranged if isinstance(row, OpenStep)]

    def count(self) -> int:
        """How many steps are open, shown or not, as far as they are read."""
        return len(self._all)

    def count_chosen(self) -> int:
        """How many of them this side has to do and the words find."""
        return sum(isinstance(row, OpenStep) for row in self._arranged)

    def is_reading(self) -> bool:
        """Whether there are more than were read."""
        return self._after is not None

    def place(self, step_id: str) -> int | None:
        """The row that a step is in, of those that are shown."""
        return next(
            (at for at, row in enumerate(self.rows) if isinstance(row, OpenStep) and row.step.id == step_id), None
        )

    def reach(self, step_id: str) -> int | None:
        """The row that a step is in, showing as many rows as that takes."""
        while (place := self.place(step_id)) is None and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())
        return place

    def _arrange(self) -> list[FollowUp]:
        steps: Sequence[OpenStep] = self._all
        if self._words.strip() or self._whose is not Whose.ALL:
            steps = wanted(self._all, self._whose, self._words, self._workspace.team)
        return list(grouped(steps, self.today))

    # What changes it

    def _follow(self, edits: Edits) -> None:
        changed = dict.fromkeys(call_id for edit in edits if (call_id := _touched(edit.before, edit.after)))
        if not self._awake or not changed:
            return
        self._all = [each for each in self._all if each.step.call_id not in changed]
        self._coming = [each for each in self._coming if each.step.call_id not in changed]
        for call_id in changed:
            call = self._workspace.call(call_id)
            if call is not None and call.deleted_at is None:
                for step in self._workspace.steps(call_id):
                    if step.done_at is None:
                        insort(self._all, OpenStep(step, call.account, call.contact), key=order)
        self._move_to(self._arrange())

    def _move_to(self, arranged: list[FollowUp]) -> None:
        """Only the rows that are others now are taken out and put in."""
        before = self.rows
        after = arranged[: max(0, len(before) + len(arranged) - len(self._arranged))]
        head = _common(before, after)
        tail = min(_common(before[::-1], after[::-1]), len(before) - head, len(after) - head)
        old, new = before[head : len(before) - tail], after[head : len(after) - tail]
        if len(old) == len(new) == 1 and _name(old[0]) == _name(new[0]):
            self.rows, self._arranged = after, arranged
            self.dataChanged.emit(self.index(head), self.index(head))
            return
        self._arranged = []  # between the two there is nothing to fetch, whoever asks
        if old:
            self.beginRemoveRows(QModelIndex(), head, head + len(old) - 1)
            self.rows = before[:head] + before[head + len(old) :]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), head, head + len(new) - 1)
            self.rows = after
            self.endInsertRows()
        self._arranged = arranged
        if len(self.rows) < MORE:
            self.fetchMore(QModelIndex())
        self.rearranged.emit()

    # What Qt asks

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self.rows) < len(self._arranged)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            first, last = len(self.rows), min(len(self.rows) + MORE, len(self._arranged)) - 1
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows = self._arranged[: last + 1]
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, OpenStep):
            if role == Qt.ItemDataRole.DisplayRole:
                return one_line(row.step.what)
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked
        return None


def _touched(before: object, after: object) -> CallId | None:
    """The call whose open steps, or their names, are others by an edit."""
    match before, after:
        case (NextStep() as step, _) | (_, NextStep() as step):
            return step.call_id
        case (Call() as was, Call() as now):
            same = (was.account, was.contact, was.deleted_at) == (now.account, now.contact, now.deleted_at)
            return None if same else now.id
        case (Call() as call, _) | (_, Call() as call):
            return call.id
    return None


def _common(one: Sequence[FollowUp], other: Sequence[FollowUp]) -> int:
    """How many rows two lists have in common from the start."""
    both = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(both) if a is not b and a != b), min(len(one), len(other)))


def _name(row: FollowUp) -> str:
    return row.step.id if isinstance(row, OpenStep) else row
