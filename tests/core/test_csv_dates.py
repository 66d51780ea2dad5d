"""Dates of a table: the whole column tells whether the day or the month stands first."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from callgoal_desktop.core.csv_dates import Order, When, order_of, read_clock, read_when

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["2026-11-23"], Order.DAY),
        (["3.11.2026"], Order.DAY),
        (["3/11/2026", "23/11/2026"], Order.DAY),
        (["3/11/2026", "11/23/2026"], Order.MONTH),
        (["3/11/2026 2:30 PM"], Order.MONTH),
        (["3/11/2026", "3/3/2026"], Order.UNKNOWN),
        (["3/3/2026"], Order.DAY),
        ([], Order.DAY),
    ],
)
def test_the_column_tells_the_order(cells: list[str], order: Order) -> None:
    assert order_of(cells) is order


@pytest.mark.parametrize(
    "text",
    ["2026-11-03", "2026/11/3", "3.11.2026", "03/11/26", "3-11-2026", "3 Nov 2026", "Nov 3, 2026",
     "Tue, 3 November 2026",
     "3. Nov 2026", "3 de noviembre de 2026"],
)  # fmt: skip
def test_a_day_in_many_forms(text: str) -> None:
    assert read_when(text, Order.DAY) == When(DAY)


def test_month_first_where_the_column_says_so_but_never_with_points() -> None:
    assert read_when("11/3/2026", Order.MONTH) == When(DAY)
    assert read_when("3.11.2026", Order.MONTH) == When(DAY)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-03 14:30", time(14, 30)),
        ("2026-11-03T14:30:15.5", time(14, 30, 15)),
        ("3.11.2026, 14.30 Uhr", time(14, 30)),
        ("3/11/2026 2:30 pm", time(14, 30)),
        ("3/11/2026 12:05 a.m.", time(0, 5)),
    ],
)
def test_a_day_with_its_time(text: str, at: time) -> None:
    assert read_when(text, Order.DAY) == When(DAY, at)


def test_an_offset_is_kept() -> None:
    found = read_when("2026-11-03T14:30:00+01:00", Order.DAY)
    assert found is not None
    assert found.instant(UTC, time(12)) == datetime(2026, 11, 3, 13, 30, tzinfo=UTC)
    zulu = read_when("2026-11-03 14:30 UTC", Order.DAY)
    assert zulu is not None
    assert zulu.instant(UTC, time(12)).hour == 14
    assert When(DAY).instant(UTC, time(12)).hour == 12


@pytest.mark.parametrize(
    "text", ["", "soon", "31/02/2026", "2026-13-01", "3 Foo 2026", "0001-01-01", "2026-11-03 25:00", "2026-11-03 noon"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_when(text, Order.DAY) is None


def test_a_time_of_day_alone() -> None:
    assert [read_clock(text) for text in ("9:30", "2:30 pm", "", "soon", "25:00")] == [
        time(9, 30),
        time(14, 30),
        None,
        None,
        None,
    ]
