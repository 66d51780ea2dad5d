"""Calls on their way out: in their order, without the trash, a block at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId, NextStep, Question, QuestionId, StepId, WholeCall
from callgoal_desktop.store import taking_out
from callgoal_desktop.store.kept_places import refuse_what_is_kept
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY


def made(number: int) -> WholeCall:
    """A call with a question and two steps, one of which is done."""
    call = Call(CallId(f"c{number}"), f"Account {number}", "Dana", started_at=MONDAY + timedelta(hours=number))
    question = Question(QuestionId(f"q{number}"), call.id, 0, text=f"{number}?")
    open_step = NextStep(StepId(f"s{number}"), call.id, 0, "Send", due=date(2026, 11, 27))
    done = NextStep(StepId(f"d{number}"), call.id, 1, "Done", done_at=MONDAY)
    return WholeCall(call, (question,), (open_step, done))


@pytest.fixture
def filled(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Seven calls, read three at a time; the newest lies in the trash."""
    monkeypatch.setattr(taking_out, "BLOCK", 3)
    wholes = [made(number) for number in range(7)]
    store.put([*wholes[:6], replace(wholes[6], call=replace(wholes[6].call, deleted_at=MONDAY))])
    return store


def test_every_id_is_oldest_first_without_the_trash(filled: Store) -> None:
    assert list(taking_out.every_id(filled.records)) == [f"c{number}" for number in range(6)]


def test_a_call_that_moves_meanwhile_comes_once(filled: Store) -> None:
    ids = taking_out.every_id(filled.records)
    found = [next(ids), next(ids), next(ids)]
    for number, hours in ((0, 100), (5, -100)):
        call = made(number).call
        filled.apply((Edit(call, replace(call, started_at=MONDAY + timedelta(hours=hours))),), None)
    assert [*found, *ids] == [f"c{number}" for number in range(6)]


def test_calls_come_in_the_order_in_which_they_are_asked_for(filled: Store) -> None:
    asked = [CallId(name) for name in ("c5", "nobody", "c0", "c6", "c3", "c1")]
    found = [call.id for call in taking_out.calls(filled.records, asked)]
    assert found == ["c5", "c0", "c3", "c1"]


def test_kept_columns_come_with_each_call(filled: Store) -> None:
    columns = {"calls": ("id", "account"), "questions": ("text",), "next_steps": ("what",), "moments": ("note",)}
    ids = [CallId(name) for name in ("c4", "c6", "c0", "c1", "c2")]
    found = list(taking_out.kept(filled.records, ids, columns))
    assert [kept["calls"] for kept in found] == [[(f"c{n}", f"Account {n}")] for n in (4, 0, 1, 2)]
    assert found[0]["questions"] == [("4?",)]
    assert found[0]["next_steps"] == [("Send",), ("Done",)]
    assert found[0]["moments"] == []


def test_open_steps_are_those_of_the_calls_that_are_not_done(filled: Store) -> None:
    ids = [CallId(f"c{number}") for number in (0, 1, 2, 6)]
    blocks = list(taking_out.open_steps(filled.records, ids))
    assert [[opened.step.id for opened in block] for block in blocks] == [["s0", "s1", "s2"], []]
    assert (blocks[0][0].account, blocks[0][0].contact) == ("Account 0", "Dana")


def test_a_file_that_cannot_be_read_is_refused(filled: Store) -> None:
    filled.database.execute("drop table moments")
    with pytest.raises(StoreError, match="cannot be read"):
        list(taking_out.kept(filled.records, [CallId("c0")], {"calls": ("id",), "moments": ("note",)}))


@pytest.mark.parametrize(
    "name",
    ["calls.db", "calls.db-wal", "CALLS.DB", "calls.lock", "playbooks/mine.toml", "backups/calls-2026-11-23-143000.db"],
)
def test_where_something_is_kept_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreError, match="kept"):
        refuse_what_is_kept(str(tmp_path / name), tmp_path / "calls.db", tmp_path / "playbooks")


def test_beside_what_is_kept_is_none_of_it(tmp_path: Path) -> None:
    refuse_what_is_kept(str(tmp_path / "out.csv"), tmp_path / "calls.db", tmp_path / "playbooks")
