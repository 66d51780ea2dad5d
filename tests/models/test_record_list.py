"""The rows of the open call: whatever happens to them, they follow the disk, and no other row is touched."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeAlias

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.records import Call, CallId, NextStep, Question, QuestionId, StepId
from callgoal_desktop.core.switching import switch_playbook, wordings
from callgoal_desktop.models.record_list import RECORD, RecordList, questions_model, steps_model
from callgoal_desktop.store.store import Store
from callgoal_desktop.workspace import DEFAULT_PLAYBOOK, Workspace
from tests.clock import MONDAY, FakeClock

OPEN = Call(CallId("open"))
OTHER = Call(CallId("other"))

Model: TypeAlias = RecordList[Question] | RecordList[NextStep]


class Follower:
    """Knows the rows only by what the model has said of them; ``heard`` is what it said."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.heard: list[tuple[str, int, int]] = []
        self.rows: list[object] = self._rows()
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)

    def _rows(self) -> list[object]:
        return [self._row(row) for row in range(self.model.rowCount())]

    def _row(self, row: int) -> object:
        return self.model.index(row).data(RECORD)

    def _reset(self) -> None:
        self.heard.append(("reset", 0, 0))
        self.rows = self._rows()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heard.append(("inserted", first, last))
        self.rows[first:first] = [self._row(row) for row in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heard.append(("removed", first, last))
        del self.rows[first : last + 1]

    def _moved(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, to: int) -> None:
        self.heard.append(("moved", first, to))
        assert first == last
        assert to < first
        self.rows.insert(to, self.rows.pop(first))

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.heard.append(("changed", first.row(), last.row()))
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self._row(row)


@dataclass
class Hands:
    """Does at random what the window can do to the rows of two calls, of which one is open."""

    workspace: Workspace
    chance: random.Random

    def __post_init__(self) -> None:
        self._numbers = count()

    def act(self) -> tuple[str, Edits]:
        """Do something; what it was, and the edits of it."""
        acts: tuple[Callable[[CallId], Edits], ...] = (
            self._add_question,
            self._tick,
            self._answer,
            self._skip,
            self._move,
            self._step_down,
            self._remove_question,
            self._add_step,
            self._change_step,
            self._swap_steps,
            self._remove_step,
        )
        name = self.chance.choice((*(["undo"] * 3), *(["redo"] * 2), *(["act"] * 11)))
        done: list[Edits] = []
        catch = self.workspace.changed.connect(done.append)
        if name == "undo":
            self.workspace.undo()
        elif name == "redo":
            self.workspace.redo()
        else:
            edits = self.chance.choice(acts)(self.chance.choice((OPEN.id, OPEN.id, OTHER.id)))
            self.workspace.perform("act", *edits)
        self.workspace.changed.disconnect(catch)
        return name, done[0] if done else ()

    def _question(self, call: CallId) -> Question | None:
        questions = self.workspace.questions(call)
        return self.chance.choice(questions) if questions else None

    def _step(self, call: CallId) -> NextStep | None:
        steps = self.workspace.steps(call)
        return self.chance.choice(steps) if steps else None

    def _add_question(self, call: CallId) -> Edits:
        new = QuestionId(f"own {next(self._numbers)}")
        return plans.add_question(self.workspace.questions(call), call, new, "What else?")

    def _tick(self, call: CallId) -> Edits:
        question = self._question(call)
        return (Edit(question, plans.tick(question, MONDAY)),) if question else ()

    def _answer(self, call: CallId) -> Edits:
        question = self._question(call)
        return (Edit(question, plans.answered(question, f"{question.answer}x", MONDAY)),) if question else ()

    def _skip(self, call: CallId) -> Edits:
        question = self._question(call)
        return (Edit(question, plans.skipped(question)),) if question else ()

    def _move(self, call: CallId) -> Edits:
        question, target = self._question(call), self._question(call)
        if question is None or target is None:
            return ()
        questions = self.workspace.questions(call)
        return plans.move_question(questions, question.id, questions.index(target), target.section)

    def _step_down(self, call: CallId) -> Edits:
        question = self._question(call)
        return plans.step_down(self.workspace.questions(call), question.id) if question else ()

    def _remove_question(self, call: CallId) -> Edits:
        question = self._question(call)
        return (Edit(question, None),) if question else ()

    def _add_step(self, call: CallId) -> Edits:
        steps = self.workspace.steps(call)
        place = steps[-1].position + 1 if steps else 0
        return (Edit(None, NextStep(StepId(f"step {next(self._numbers)}"), call, place, "Meet")),)

    def _change_step(self, call: CallId) -> Edits:
        step = self._step(call)
        if step is None:
            return ()
        done = None if step.done_at else MONDAY
        return (Edit(step, replace(step, done_at=done, what=f"{step.what}!")),)

    def _swap_steps(self, call: CallId) -> Edits:
        first, second = self._step(call), self._step(call)
        if first is None or second is None or first == second:
            return ()
        return (
            Edit(first, replace(first, position=second.position)),
            Edit(second, replace(second, position=first.position)),
        )

    def _remove_step(self, call: CallId) -> Edits:
        step = self._step(call)
        return (Edit(step, None),) if step else ()


@pytest.fixture
def planned(workspace: Workspace, store: Store) -> Workspace:
    """A workspace with two calls, each with the questions of a playbook; undo does not reach back to them."""
    numbers = count()
    for call in (OPEN, OTHER):
        made = plans.new_call(call, workspace.playbooks[DEFAULT_PLAYBOOK], lambda: f"{next(numbers):04}")
        store.apply(made, MONDAY)
    return workspace


def watched(model: Model) -> tuple[Follower, QAbstractItemModelTester]:
    """A follower of the model, and Qt's own eyes on it: what they complain of fails the test."""
    model.open(OPEN.id)
    return Follower(model), QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


@pytest.mark.parametrize("seed", range(12))
def test_the_rows_follow_whatever_is_done(planned: Workspace, clock: FakeClock, seed: int) -> None:
    hands = Hands(planned, random.Random(seed))
    questions, steps = questions_model(planned), steps_model(planned)
    follower, _tester = watched(questions)
    step_follower, _step_tester = watched(steps)
    for _act in range(120):
        clock.pass_by(2)
        follower.heard.clear()
        step_follower.heard.clear()
        _name, edits = hands.act()
        assert tuple(follower.rows) == tuple(questions.records) == planned.questions(OPEN.id)
        assert tuple(step_follower.rows) == tuple(steps.records) == planned.steps(OPEN.id)
        assert_only_these_changed(follower, Question, edits)
        assert_only_these_changed(step_follower, NextStep, edits)


def assert_only_these_changed(follower: Follower, kind: type[Question] | type[NextStep], edits: Edits) -> None:
    """One word of the model for each edit of its rows, and moves only where a place has changed."""
    mine = [edit for edit in edits if isinstance(edit.record, kind) and edit.record.call_id == OPEN.id]
    said = [what for what, _first, _last in follower.heard if what != "moved"]
    assert said == [_word(edit) for edit in mine]
    assert all(first == last for what, first, last in follower.heard if what != "moved")
    if not any(_is_moved(edit) for edit in mine):
        assert "moved" not in [what for what, _first, _last in follower.heard]


def _word(edit: Edit) -> str:
    if edit.before is None:
        return "inserted"
    return "removed" if edit.after is None else "changed"


def _is_moved(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    if isinstance(before, Question) and isinstance(after, Question):
        return before.position != after.position
    if isinstance(before, NextStep) and isinstance(after, NextStep):
        return before.position != after.position
    return False


@pytest.mark.parametrize("row", [0, 3, 6])
def test_a_key_in_an_answer_changes_its_row_alone(planned: Workspace, row: int) -> None:
    model = questions_model(planned)
    follower, _tester = watched(model)
    question = model.records[row]
    planned.perform("type", Edit(question, replace(question, answer="x")), typed_in="answer")
    assert follower.heard == [("changed", row, row)]
    planned.undo()
    assert follower.heard == [("changed", row, row)] * 2


def test_a_question_that_comes_back_stands_where_it_was(planned: Workspace) -> None:
    model = questions_model(planned)
    follower, _tester = watched(model)
    before = list(model.records)
    planned.perform("delete", Edit(before[2], None))
    planned.undo()
    assert follower.heard == [("removed", 2, 2), ("inserted", 2, 2)]
    assert model.records == before


def test_another_call_is_none_of_its_business(planned: Workspace) -> None:
    model = questions_model(planned)
    follower, _tester = watched(model)
    [first, *_rest] = planned.questions(OTHER.id)
    planned.perform("tick", Edit(first, plans.tick(first, MONDAY)))
    assert follower.heard == []
    model.open(OTHER.id)
    assert follower.heard == [("reset", 0, 0)]
    assert tuple(model.records) == planned.questions(OTHER.id)
    model.open(None)
    assert model.rowCount() == 0


def test_what_a_row_says(planned: Workspace) -> None:
    questions, steps = questions_model(planned), steps_model(planned)
    watched(questions)
    watched(steps)
    step = NextStep(StepId("s"), OPEN.id, 0, "Meet", done_at=MONDAY)
    planned.perform("add", Edit(None, step))
    first = questions.records[0]
    index = questions.index(0)
    assert index.data() == first.text
    assert index.data(RECORD) == first
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    assert steps.index(0).data() == "Meet"
    assert Qt.CheckState(steps.index(0).data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert questions.data(QModelIndex()) is None
    assert questions.rowCount(index) == 0


def test_a_record_is_found_by_its_id(planned: Workspace) -> None:
    model = questions_model(planned)
    watched(model)
    assert [model.place(question.id) for question in model.records] == list(range(len(model.records)))
    assert model.find(model.records[1].id) == model.records[1]
    assert model.place("none") is None
    assert model.find("none") is None


def test_many_rows_that_come_and_go_at_once_are_read_again(planned: Workspace) -> None:
    questions = questions_model(planned)
    follower, _tester = watched(questions)
    numbers = count()
    spin = planned.playbooks["spin"]
    worded = wordings(planned.playbooks.values())
    edits = switch_playbook(OPEN, questions.records, spin, lambda: f"new-{next(numbers):03}", worded)
    planned.perform("switch playbook", *edits[1:])
    assert follower.heard == [("reset", 0, 0)]
    assert [question.text for question in questions.records] == [one.text for _section, one in spin.questions]
    assert follower.rows == list(planned.questions(OPEN.id))
