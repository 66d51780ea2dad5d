"""Rows of a table as calls: those of the past were held, those of the future are planned."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from callgoal_desktop.core.csv_calls import Here, RowCall, call_from_row, plan_of
from callgoal_desktop.core.csv_columns import Column, guessed
from callgoal_desktop.core.csv_dates import Order
from callgoal_desktop.core.records import Channel, GoalMet, Outcome, Span, Stage, Verdict

HERE = Here(datetime(2026, 11, 23, 14, 30, tzinfo=UTC), UTC, "Europe/London")


def made(**cells: str) -> RowCall | None:
    """What comes of a row with these cells, by what its columns are."""
    columns = [Column[name] for name in cells]
    row = list(cells.values())
    return call_from_row(row, plan_of(columns, [f"the {name.lower()}" for name in cells], [row]), HERE)


def call_of(**cells: str) -> RowCall:
    """The same where there is one."""
    found = made(**cells)
    assert found is not None
    return found


def test_a_row_of_the_past_is_a_call_that_was_held() -> None:
    who = {"ACCOUNT": "Northwind", "CONTACT": "Dana", "EMAIL": "d@n.com"}
    call = call_of(**who, WHEN="3.11.2026", TIME="9:30", MINUTES="45").whole.call
    start = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
    assert (call.account, call.contact, call.stage) == ("Northwind", "Dana <d@n.com>", Stage.ENDED)
    assert call.spans == (Span(start, start + timedelta(minutes=45)),)
    assert call.planned_for is None


def test_a_row_of_the_future_is_planned() -> None:
    call = call_of(ACCOUNT="Northwind", WHEN="2026-12-03", MINUTES="0:45").whole.call
    assert (call.planned_for, call.planned_zone, call.planned_minutes) == (
        datetime(2026, 12, 3, 12, tzinfo=UTC), "Europe/London", 45,
    )  # fmt: skip
    assert call.stage is Stage.PLANNED


def test_times_that_are_said_are_taken_as_they_are() -> None:
    call = call_of(
        PLANNED="2026-11-03 09:00",
        STARTED="2026-11-03T09:05:00+00:00",
        ENDED="2026-11-03T09:35:00+00:00",
        WHEN="2026-01-01",
    ).whole.call
    assert (call.planned_for, call.started_at) == (
        datetime(2026, 11, 3, 9, tzinfo=UTC), datetime(2026, 11, 3, 9, 5, tzinfo=UTC),
    )  # fmt: skip
    ended_before = call_of(STARTED="2026-11-03 09:05", ENDED="2026-11-03 08:00").whole.call
    assert ended_before.ended_at == ended_before.started_at
    assert call_of(NOTES="x", ENDED="2026-11-03 08:00").whole.call.ended_at is None


def test_how_long_it_took_in_any_unit() -> None:
    for cells in ({"MILLISECONDS": "1800000"}, {"SECONDS": "1800"}, {"MINUTES": "30"}, {"MINUTES": "00:30:00"}):
        call = call_of(WHEN="3.11.2026", **cells).whole.call
        assert call.ended_at is not None
        assert call.started_at is not None
        assert call.ended_at - call.started_at == timedelta(minutes=30), cells
    assert call_of(WHEN="3.11.2026", MINUTES="a while", SECONDS="x").whole.call.spans[0].until is not None


def test_our_own_words_are_taken_and_others_are_kept_in_the_notes() -> None:
    call = call_of(
        TITLE="Intro",
        NOTES="Two plants",
        OUTCOME="Advance",
        CHANNEL="Telefon",
        MET="met",
        QUALIFIED="ja",
        RIGHT_RESOURCE="no",
    ).whole.call
    assert (call.outcome, call.outcome_by_user, call.channel) == (Outcome.ADVANCE, True, Channel.PHONE)
    assert (call.goal.met, call.qualified, call.right_resource) == (GoalMet.MET, Verdict.YES, Verdict.NO)
    assert call.notes == "Intro\nTwo plants"
    other = call_of(ACCOUNT="A", OUTCOME="Left voicemail").whole.call
    assert (other.outcome, other.notes) == (None, "the outcome: Left voicemail")


def test_a_next_step_has_its_owner_and_its_day() -> None:
    [step] = call_of(ACCOUNT="A", STEP="Send the offer", OWNER="Dana", DUE="27/11/2026").whole.steps
    assert (step.what, step.owner, step.due) == ("Send the offer", "Dana", date(2026, 11, 27))
    [undated] = call_of(STEP="Send").whole.steps
    assert undated.due is None


def test_a_date_that_is_none_is_said_and_the_rest_is_taken() -> None:
    found = call_of(ACCOUNT="A", WHEN="next week")
    assert found.had_wrong_date
    assert found.whole.call.account == "A"


def test_a_row_without_anything_to_read_is_none() -> None:
    assert made(ACCOUNT=" ", NOTES="") is None
    assert made(ID="17") is None


def test_the_same_row_is_the_same_call_and_an_id_makes_it_so_too() -> None:
    assert call_of(ACCOUNT="A", NOTES="x").whole == call_of(ACCOUNT="A", NOTES="x").whole
    assert call_of(ACCOUNT="A").whole.call.id != call_of(ACCOUNT="B").whole.call.id
    assert call_of(ID="17", NOTES="x").whole.call.id == call_of(ID="17", NOTES="y").whole.call.id
    assert call_of(ID="17\n", NOTES="x").whole.call.id == call_of(ID="17", NOTES="x").whole.call.id
    ours = call_from_row(["c1", "A"], plan_of([Column.ID, Column.ACCOUNT], ["Call ID", "Company"], []), HERE)
    assert ours is not None
    assert ours.whole.call.id == "c1"


def test_a_short_row_lacks_its_last_cells() -> None:
    plan = plan_of(guessed(["Company", "Notes", "Date"]), ["Company", "Notes", "Date"], [["A"], ["B", "", "3/11/2026"]])
    assert plan.is_ambiguous
    found = call_from_row(["A"], plan, HERE)
    assert found is not None
    assert (found.whole.call.account, found.whole.call.notes) == ("A", "")


def test_one_column_tells_the_order_for_all() -> None:
    plan = plan_of([Column.WHEN, Column.DUE], ["Date", "Due"], [["3/4/2026", "11/23/2026"]])
    assert plan.order is Order.MONTH


@pytest.mark.parametrize("length", ["nan", "inf", "-inf", "-1e300", "-5", "1e999", "nan:30", "-1e300:0", "inf:-inf"])
@pytest.mark.parametrize("column", ["MINUTES", "SECONDS", "MILLISECONDS"])
def test_a_length_that_is_none_is_not_taken(column: str, length: str) -> None:
    held, planned = (call_of(WHEN=day, **{column: length}).whole.call for day in ("3.11.2026", "2026-12-03"))
    assert held.ended_at == held.started_at is not None
    assert planned.planned_minutes is None
