"""The list of open steps follows every change row by row, and shows some at a time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.follow_ups import Group, OpenStep, Whose, grouped, order
from callgoal_desktop.core.records import Call, CallId, NextStep, StepId
from callgoal_desktop.models.follow_ups import MORE, ROW, FollowUp, FollowUpList
from callgoal_desktop.store import records
from callgoal_desktop.workspace import Workspace
from tests.clock import MONDAY

TODAY = MONDAY.date()
A = Call(CallId("a"), account="Apple")
B = Call(CallId("b"), account="Bread")


class Follower:
    """Knows the rows only by what the model has said of them."""

    def __init__(self, model: FollowUpList) -> None:
        self.model = model
        self.heard: list[str] = []
        self.rows: list[object] = self._read(0, model.rowCount())
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)

    def _read(self, first: int, end: int) -> list[object]:
        return [self.model.index(row).data(ROW) for row in range(first, end)]

    def _reset(self) -> None:
        self.heard.append("reset")
        self.rows = self._read(0, self.model.rowCount())

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heard.append(f"inserted {last - first + 1}")
        self.rows[first:first] = self._read(first, last + 1)

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heard.append(f"removed {last - first + 1}")
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.heard.append("changed")
        self.rows[first.row() : last.row() + 1] = self._read(first.row(), last.row() + 1)


def step(name: str, call: Call = A, days: int | None = 0, owner: str = "") -> NextStep:
    """A step that is due so many days from today."""
    due = None if days is None else TODAY + timedelta(days=days)
    return NextStep(StepId(name), call.id, 0, what=name, owner=owner, due=due)


@pytest.fixture
def model(workspace: Workspace) -> FollowUpList:
    """The list over two calls with three open steps."""
    steps = (step("late", days=-3), step("today"), step("b today", B))
    workspace.perform("set up", *(Edit(None, record) for record in (A, B, *steps)))
    made = FollowUpList(workspace, workspace)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.show_steps(Whose.ALL, "", TODAY)
    return made


def names(model: FollowUpList) -> list[str]:
    """The groups, and what is to be done."""
    return [row if isinstance(row, Group) else row.step.what for row in model.rows]


def test_groups_and_steps_are_rows(model: FollowUpList) -> None:
    assert names(model) == ["overdue", "late", "today", "today", "b today"]
    heading, late = model.index(0), model.index(1)
    assert heading.data(ROW) == Group.OVERDUE
    assert heading.data(Qt.ItemDataRole.DisplayRole) is None
    assert late.data(Qt.ItemDataRole.DisplayRole) == "late"
    assert late.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert late.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(late) == 0


def test_a_step_that_is_done_is_one_row_less_and_its_empty_group_another(model: FollowUpList) -> None:
    seen = Follower(model)
    workspace = model.parent()
    assert isinstance(workspace, Workspace)
    workspace.perform("tick", Edit(step("today"), replace(step("today"), done_at=MONDAY)))
    assert seen.heard == ["removed 1"]
    workspace.perform("tick", Edit(step("b today", B), replace(step("b today", B), done_at=MONDAY)))
    assert seen.heard == ["removed 1", "removed 2"]
    workspace.undo()
    assert seen.heard[2:] == ["inserted 2"]
    assert seen.rows == list(model.rows)


def test_a_change_that_moves_nothing_changes_one_row(model: FollowUpList, workspace: Workspace) -> None:
    seen = Follower(model)
    workspace.perform("promise", Edit(step("today"), replace(step("today"), promised_at=MONDAY)))
    assert seen.heard == ["changed"]
    workspace.perform("notes", Edit(A, replace(A, notes="nothing to see")))
    assert seen.heard == ["changed"]


def test_another_name_of_the_account_is_shown(model: FollowUpList, workspace: Workspace) -> None:
    workspace.perform("rename", Edit(B, replace(B, account="Aardvark")))
    assert names(model) == ["overdue", "late", "today", "b today", "today"]
    shown = model.rows[3]
    assert isinstance(shown, OpenStep)
    assert shown.account == "Aardvark"


def test_a_deleted_call_takes_its_steps_along(model: FollowUpList, workspace: Workspace) -> None:
    workspace.perform("delete", Edit(A, replace(A, deleted_at=MONDAY)))
    assert names(model) == ["today", "b today"]
    workspace.undo()
    assert names(model) == ["overdue", "late", "today", "today", "b today"]


def test_asleep_it_follows_nothing_and_reads_anew_when_it_wakes(model: FollowUpList, workspace: Workspace) -> None:
    seen = Follower(model)
    model.sleep()
    workspace.perform("add", Edit(None, step("new")))
    assert seen.heard == []
    model.show_steps(Whose.ALL, "", TODAY)
    assert "new" in names(model)


def test_what_is_filtered_out_stays_out(model: FollowUpList, workspace: Workspace) -> None:
    model.show_steps(Whose.THEIRS, "", TODAY)
    workspace.perform("add", Edit(None, step("mine")), Edit(None, step("hers", owner="Dana")))
    assert names(model) == ["today", "hers"]
    model.show_steps(Whose.ALL, "bread", TODAY)
    assert names(model) == ["today", "b today"]
    assert [each.step.what for each in model.chosen()] == ["b today"]
    assert model.count() == 5


def test_many_come_some_at_a_time(model: FollowUpList, workspace: Workspace) -> None:
    workspace.perform("add", *(Edit(None, step(f"{number:03}", days=9)) for number in range(2 * MORE)))
    model = FollowUpList(workspace, workspace)  # one that nobody tests, who would ask for more each time
    model.show_steps(Whose.ALL, "", TODAY)
    assert model.rowCount() == MORE
    seen = Follower(model)
    workspace.perform("tick", Edit(step("late", days=-3), None))
    assert seen.heard == ["removed 2", f"inserted {MORE}"]
    assert model.reach("099") == model.rowCount() - 1
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.reach("nowhere") is None
    assert seen.rows == list(model.rows)


def test_whatever_happens_the_rows_are_those_of_the_disk(model: FollowUpList, workspace: Workspace) -> None:
    chance = random.Random(13)
    seen = Follower(model)
    for turn in range(200):
        steps = [*workspace.steps(A.id), *workspace.steps(B.id)]
        one = chance.choice(steps) if steps else None
        match chance.randrange(5):
            case 0 if one is not None:
                workspace.perform("tick", Edit(one, replace(one, done_at=None if one.done_at else MONDAY)))
            case 1 if one is not None:
                due = chance.choice([None, TODAY, TODAY + timedelta(chance.randrange(-9, 30))])
                workspace.perform("move", Edit(one, replace(one, due=due)))
            case 2 if one is not None:
                workspace.perform("delete", Edit(one, None))
            case 3:
                workspace.undo()
            case _:
                days = chance.choice([None, *range(-3, 12)])
                workspace.perform("add", Edit(None, step(f"n{turn}", chance.choice([A, B]), days)))
        expected: list[FollowUp] = list(grouped(sorted(workspace.open_steps().steps, key=order), TODAY))
        assert seen.rows == list(model.rows) == expected[: len(model.rows)]
        assert len(model.rows) == len(expected) or model.canFetchMore(QModelIndex())


class TestMoreThanAPage:
    """Thousands are read behind the keys, and none is lost or doubled meanwhile."""

    @pytest.fixture
    def crowded(self, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> FollowUpList:
        """Five pages of open steps, the first of which is read."""
        monkeypatch.setattr(records, "OPEN_PAGE", 10)
        steps = [step(f"{number:02}", call, days=number % 7) for number, call in enumerate([A, B] * 22)]
        workspace.perform("set up", Edit(None, A), Edit(None, B), *(Edit(None, each) for each in steps))
        made = FollowUpList(workspace, workspace)
        made.show_steps(Whose.ALL, "", TODAY)
        assert made.count() == 10
        assert made.is_reading()
        return made

    def all_are_there(self, model: FollowUpList, workspace: Workspace) -> None:
        """Each open step of the disk, once, in its order."""
        on_disk = [OpenStep(one, call.account) for call in (A, B) for one in workspace.steps(call.id)]
        expected = sorted((each for each in on_disk if each.step.done_at is None), key=order)
        assert model.chosen() == expected
        assert not model.is_reading()

    def test_follow_by_themselves(self, crowded: FollowUpList, workspace: Workspace, qtbot: QtBot) -> None:
        seen = Follower(crowded)
        qtbot.waitUntil(lambda: not crowded.is_reading())
        assert crowded.count() == crowded.count_chosen() == 44
        assert seen.rows == list(crowded.rows)
        self.all_are_there(crowded, workspace)

    def test_are_all_there_when_somebody_asks_for_all(self, crowded: FollowUpList, workspace: Workspace) -> None:
        self.all_are_there(crowded, workspace)

    def test_are_all_searched(self, crowded: FollowUpList) -> None:
        crowded.show_steps(Whose.ALL, "43", TODAY)
        assert [each.step.what for each in crowded.chosen()] == ["43"]

    def test_change_meanwhile(self, crowded: FollowUpList, workspace: Workspace, qtbot: QtBot) -> None:
        last, early = step("43", B, 1), step("00", A, 0)
        workspace.perform("tick", Edit(last, replace(last, done_at=MONDAY)))
        workspace.perform("tick", Edit(early, replace(early, promised_at=MONDAY)))
        workspace.perform("add", Edit(None, step("new", B, 3)))
        qtbot.waitUntil(lambda: not crowded.is_reading())
        self.all_are_there(crowded, workspace)

    def test_are_left_alone_by_a_list_that_sleeps(self, crowded: FollowUpList, workspace: Workspace) -> None:
        crowded.sleep()
        workspace.perform("add", Edit(None, step("new", B, 3)))
        crowded.show_steps(Whose.ALL, "", TODAY)
        self.all_are_there(crowded, workspace)
