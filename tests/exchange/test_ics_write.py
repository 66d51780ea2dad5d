"""A calendar file says the same to another program that reads it, whatever was typed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.calendar_steps import CalendarStep
from callgoal_desktop.core.records import StepId
from callgoal_desktop.core.text import printable
from callgoal_desktop.exchange.ics_write import write_calendar
from tests.clock import MONDAY
from tests.strategies import texts

BERLIN = ZoneInfo("Europe/Berlin")
STEP = CalendarStep(StepId("0193-a"), date(2026, 11, 27), None, "Dana: intro (Northwind)", "Goal: agree a pilot", 3)

UGLY = [
    "first\r\nsecond\rthird\nfourth",
    "commas, semicolons; colons: and \\ backslashes \\, \\; \\\\",
    r"C:\New folder\next \N \n",
    "w" * 4000,
    "é" * 20 + "🧑‍🍳" * 40 + "田" * 300,
    "END:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:x@example.com",
    '"quoted" ^n ^^ %0D%0A &amp; <b>',
    "שלום \u202e turned",
    " spaces around ",
    "",
]


def written(*steps: CalendarStep, zone: ZoneInfo | None = BERLIN) -> bytes:
    return write_calendar(steps, MONDAY, zone)


def read(raw: bytes) -> list[vobject.base.Component]:
    """The events, as vobject has them."""
    calendar = vobject.readOne(raw.decode("utf-8"))
    return list(calendar.contents.get("vevent", []))


def lines(raw: bytes) -> list[str]:
    """The lines of a file, unfolded."""
    return raw.decode("utf-8").replace("\r\n ", "").split("\r\n")


def test_a_day_without_a_time_is_a_whole_day_with_a_reminder_at_nine() -> None:
    said = lines(written(STEP))
    for line in (
        "METHOD:PUBLISH",
        "UID:0193-a@callgoal",
        "SEQUENCE:3",
        "DTSTAMP:20261123T133000Z",
        "DTSTART;VALUE=DATE:20261127",
        "DTEND;VALUE=DATE:20261128",
        "SUMMARY:Dana: intro (Northwind)",
        "ACTION:DISPLAY",
        "TRIGGER:PT9H",
    ):
        assert line in said
    assert not any(line.startswith(("ORGANIZER", "ATTENDEE")) for line in said)


@pytest.mark.parametrize(
    ("due", "at", "start"),
    [
        (date(2026, 11, 27), time(10), datetime(2026, 11, 27, 9, tzinfo=UTC)),
        (date(2026, 7, 1), time(10), datetime(2026, 7, 1, 8, tzinfo=UTC)),
        (date(2026, 11, 27), time(0, 15), datetime(2026, 11, 26, 23, 15, tzinfo=UTC)),
        (date(2026, 10, 25), time(4), datetime(2026, 10, 25, 3, tzinfo=UTC)),
    ],
)
def test_a_time_is_half_an_hour_in_utc_with_a_reminder_before_it(due: date, at: time, start: datetime) -> None:
    [event] = read(written(replace(STEP, due=due, time=at)))
    assert event.dtstart.value == start
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=30)
    assert event.valarm.trigger.value == timedelta(minutes=-15)


def test_a_time_is_that_of_the_system_where_no_zone_is_named() -> None:
    [event] = read(written(replace(STEP, time=time(10)), zone=None))
    assert event.dtstart.value == datetime(2026, 11, 27, 10).astimezone(UTC)


@pytest.mark.parametrize("due", [date.min, date(1969, 12, 31), date(9999, 1, 1), date.max])
def test_a_day_at_the_edge_of_all_days_is_a_whole_day(due: date) -> None:
    said = lines(written(replace(STEP, due=due, time=time(10))))
    assert f"DTSTART;VALUE=DATE:{due.isoformat().replace('-', '')}" in said
    assert ("DTEND" in "".join(said)) == (due != date.max)


def test_a_step_without_a_date_is_left_out() -> None:
    assert read(written(replace(STEP, due=None))) == []
    assert len(read(written(replace(STEP, due=None), STEP))) == 1


@pytest.mark.parametrize("text", UGLY)
def test_ugly_texts_are_read_back_as_they_were(text: str) -> None:
    raw = written(replace(STEP, summary=text, description=f"{text}\n{text}"))
    [event] = read(raw)
    assert event.summary.value == printable(text)
    assert event.description.value == printable(f"{text}\n{text}")
    assert event.valarm.description.value == printable(text)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


@given(texts(), st.text(max_size=200))
def test_any_text_is_read_back(text: str, more: str) -> None:
    raw = written(replace(STEP, summary=text, description=more), STEP)
    first, second = read(raw)
    assert (first.summary.value, first.description.value) == (printable(text), printable(more))
    assert second.summary.value == STEP.summary
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


@pytest.mark.parametrize("letters", range(60, 80))
def test_an_emoji_where_a_line_is_folded_stays_whole(letters: int) -> None:
    text = "x" * letters + "🧑‍🍳" + "y"
    [event] = read(written(replace(STEP, summary=text)))
    assert event.summary.value == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("bell\x07 nul\x00 escape\x1b delete\x7f", "bell\ufffd nul\ufffd escape\ufffd delete\ufffd"),
        ("a\x85b\u2028c\u2029d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("tab\tstays", "tab\tstays"),
        ("\ud800", "\ufffd"),
        ("\x9b31m", "\ufffd31m"),
    ],
)
def test_control_characters_do_not_reach_the_file(text: str, kept: str) -> None:
    raw = written(replace(STEP, summary=text))
    assert printable(text) == kept
    assert read(raw)[0].summary.value == kept
    assert not set(raw.decode()) & {"\x07", "\x00", "\x1b", "\x7f", "\x85", "\x9b"}


def test_an_id_that_another_program_made_is_read_back_too() -> None:
    [event] = read(written(replace(STEP, id=StepId("a;b,c\\n\nUID:x"))))
    assert event.uid.value == "a;b,c\\n\nUID:x@callgoal"


def test_the_window_does_not_wait_for_icalendar() -> None:
    ask = (
        "import sys\n"
        "import callgoal_desktop.app, callgoal_desktop.cli, callgoal_desktop.workspace\n"
        "import callgoal_desktop.ui.content, callgoal_desktop.ui.follow_ups.follow_ups_page\n"
        "import callgoal_desktop.ui.follow_ups.calendar_saving\n"
        "assert 'icalendar' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True)
