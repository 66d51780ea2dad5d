"""Calendars as other programs write them: the meetings of the next 30 days, and nothing that hangs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from callgoal_desktop.core.arrivals import Notice
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.meetings import CalendarMeeting, Guest
from callgoal_desktop.exchange.calendar_bounds import MOST_GUESTS
from callgoal_desktop.exchange.calendar_text import FILE_LIMIT, MOST_EVENTS
from callgoal_desktop.exchange.ics_read import CalendarReader, Look

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
LOOK = Look(NOW, "Europe/Berlin")
UTC_START = "DTSTART:20261130T090000Z"


def event(*lines: str, uid: str = "a") -> str:
    """An event with these lines."""
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT", ""))


def calendar(*parts: str) -> bytes:
    """A file with these parts."""
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\n" + "".join(parts) + "END:VCALENDAR\r\n").encode()


def reader(data: bytes) -> CalendarReader:
    """The reader of a file, when it has read it."""
    made = CalendarReader(data, "team.ics", LOOK)
    for _step in made.read():
        pass
    return made


def meetings(*parts: str) -> list[CalendarMeeting]:
    """The meetings in a file with these parts."""
    return reader(calendar(*parts)).meetings


def notices(*parts: str) -> dict[Notice, int]:
    """What is said about such a file, and how often."""
    return {remark.notice: remark.count for remark in reader(calendar(*parts)).remarks}


def refusal(data: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(ImportFileError) as refused:
        reader(data)
    return str(refused.value)


def test_a_meeting_has_its_instant_zone_length_title_and_guests() -> None:
    [found] = meetings(
        event(
            "DTSTART;TZID=America/New_York:20261130T090000",
            "DTEND;TZID=America/New_York:20261130T094500",
            "SUMMARY:Discovery\\, with Northwind",
            'ATTENDEE;CN="Wu, Dana";PARTSTAT=ACCEPTED:mailto:dana@northwind.com',
            "ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@us.com",
            "ORGANIZER;CN=Ron:mailto:ron@us.com",
            "LOCATION:https://us02web.zoom.us/j/1",
        )
    )
    assert found.at == datetime(2026, 11, 30, 14, 0, tzinfo=UTC)
    assert found.at.utcoffset() == timedelta(hours=-5)
    assert (found.zone, found.minutes, found.title) == ("America/New_York", 45, "Discovery, with Northwind")
    assert found.guests == (Guest("Wu, Dana", "dana@northwind.com"), Guest("Ron", "ron@us.com"))
    assert "zoom.us" in found.place


def test_a_time_in_utc_is_shown_in_the_zone_of_the_computer() -> None:
    [found] = meetings(event(UTC_START))
    assert (found.at.isoformat(), found.zone, found.minutes) == ("2026-11-30T10:00:00+01:00", "Europe/Berlin", 30)


def test_names_of_windows_zones_are_known() -> None:
    [found] = meetings(event("DTSTART;TZID=W. Europe Standard Time:20261130T100000"))
    assert (found.at.isoformat(), found.zone) == ("2026-11-30T10:00:00+01:00", "Europe/Berlin")


def test_a_zone_whose_rules_stand_in_the_file_is_followed() -> None:
    rules = (
        "BEGIN:VTIMEZONE\r\nTZID:Our Zone\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    [found] = meetings(rules, event("DTSTART;TZID=Our Zone:20261130T100000"))
    assert found.at == datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    assert found.zone == "Europe/Berlin"


def test_an_unknown_zone_is_taken_for_the_local_one_and_said() -> None:
    found = reader(calendar(event("DTSTART;TZID=Mars/Phobos:20261130T100000")))
    assert found.meetings[0].at.isoformat() == "2026-11-30T10:00:00+01:00"
    [remark] = found.remarks
    assert (remark.notice, remark.text) == (Notice.LOCAL_ZONE, "Mars/Phobos")


def test_only_the_next_30_days_count_and_what_runs_now() -> None:
    ends = "DTEND:20261127T123000Z"
    parts = (
        event("DTSTART:20261127T110000Z", "DTEND:20261127T113000Z", uid="past"),
        event("DTSTART:20261127T113000Z", ends, uid="runs"),
        event("DTSTART:20261227T115900Z", uid="last"),
        event("DTSTART:20261227T120000Z", uid="later"),
    )
    assert [meeting.key for meeting in meetings(*parts)] == ["runs", "last"]


def test_each_time_of_a_repeated_meeting_has_a_key_that_stays_when_it_is_moved() -> None:
    weekly = event(UTC_START, "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Weekly")
    moved = event("RECURRENCE-ID:20261207T090000Z", "DTSTART:20261207T140000Z", "SUMMARY:Weekly")
    before, after = meetings(weekly), meetings(weekly, moved)
    assert [meeting.key for meeting in before] == [meeting.key for meeting in after]
    assert after[1].at == datetime(2026, 12, 7, 14, 0, tzinfo=UTC)
    assert len({meeting.key for meeting in after}) == 3


def test_cancelled_meetings_and_whole_days_are_counted_and_left_out() -> None:
    parts = (
        event(UTC_START, "STATUS:CANCELLED", uid="c"),
        event("DTSTART;VALUE=DATE:20261201", uid="d"),
        event(UTC_START, uid="m"),
    )
    assert [meeting.key for meeting in meetings(*parts)] == ["m"]
    assert notices(*parts) == {Notice.CANCELLED: 1, Notice.ALL_DAY: 1}


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=7",
        "FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=1,2,3,4,5;BYSECOND=1,2,3,4,5",
        "FREQ=HOURLY;UNTIL=20991231T000000Z",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=30;UNTIL=20991231T000000Z",
        "FREQ=WEEKLY;BYMONTH=4;BYMONTHDAY=31;COUNT=5",
    ],
)
def test_a_rule_that_would_take_minutes_is_left_out_and_said(rule: str) -> None:
    assert notices(event("DTSTART:19960101T000000Z", f"RRULE:{rule}")) == {Notice.CUT: 1}


def test_a_meeting_of_a_thousand_years_is_left_out_and_said() -> None:
    assert notices(event("DTSTART:09960101T000000Z", "RRULE:FREQ=DAILY")) == {Notice.CUT: 1}


def test_folded_lines_old_line_ends_and_windows_letters_are_read() -> None:
    data = calendar(event(UTC_START, "SUMMARY:Gespräch mit M\r\n üller")).replace(b"\r\n", b"\r")
    assert reader(data).meetings[0].title == "Gespräch mit Müller"
    found = reader(calendar(event(UTC_START, "SUMMARY:Müller")).decode().encode("cp1252"))
    assert found.meetings[0].title == "Müller"
    assert [remark.notice for remark in found.remarks] == [Notice.CODE_PAGE]
    assert reader(calendar(event(UTC_START, "SUMMARY:Müller")).decode().encode("utf-16")).meetings[0].title == "Müller"


def test_what_is_cut_off_or_no_calendar_is_refused_with_its_line() -> None:
    whole = calendar(event(UTC_START))
    assert refusal(whole[:70]).startswith("team.ics, line 4: the VEVENT that begins here has no end")
    assert "END:VCALENDAR is missing" in refusal(b"hello\n")
    assert "END:VCALENDAR is missing" in refusal(b"")
    assert refusal(calendar(event("DTSTART:nonsense"))).startswith("team.ics, line 4: the event that begins here")
    assert "no text file" in refusal(b"BEGIN:VCALENDAR\n\0")


def test_too_much_is_refused() -> None:
    assert refusal(b"x" * (FILE_LIMIT + 1)) == "team.ics is larger than 2 MB; export a shorter time of the calendar."
    many = calendar("BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n" * (MOST_EVENTS + 1))
    assert f"more than {MOST_EVENTS:,} events" in refusal(many)


def test_what_ended_long_ago_takes_no_time_and_what_ends_now_counts() -> None:
    old = event("DTSTART:20260105T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20260601T000000Z", uid="old")
    now = event("DTSTART:20260105T090000Z", "RRULE:UNTIL=20261130T235959Z;FREQ=WEEKLY", uid="now")
    moved = event("RECURRENCE-ID:20260105T090000Z", "DTSTART:20261201T090000Z", uid="old")
    assert [meeting.key.split("\n")[0] for meeting in meetings(old, now)] == ["now"]
    assert [meeting.key.split("\n")[0] for meeting in meetings(old, moved)] == ["old"]


def test_a_year_of_a_busy_calendar_is_read_whole() -> None:
    parts = [event(f"DTSTART:2026{month:02}05T{hour:02}0000Z", "RRULE:FREQ=WEEKLY", uid=f"{month}-{hour}")
             for month in range(1, 11) for hour in range(8, 18)]  # fmt: skip
    found = reader(calendar(*parts))
    assert {remark.notice for remark in found.remarks} <= {Notice.CUT}
    assert len(found.meetings) >= 4 * 50


def test_a_meeting_on_too_many_days_of_its_own_is_left_out_and_said() -> None:
    for name in ("RDATE", "EXDATE"):
        lines = [f"{name}:" + ",".join(["20261201T090000Z"] * 1001)] * 2
        assert notices(event(UTC_START, "RRULE:FREQ=DAILY", *lines)) == {Notice.CUT: 1}
    assert notices(event(UTC_START, *["RRULE:FREQ=DAILY"] * 21)) == {Notice.CUT: 1}
    assert len(meetings(event(UTC_START, "RRULE:FREQ=DAILY", "EXDATE:20261201T090000Z,20261202T090000Z"))) == 26


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"])
def test_a_rule_that_matches_now_and_then_is_worked_out(rule: str) -> None:
    assert notices(event("DTSTART:20260213T090000Z", f"RRULE:{rule}")) == {}


def test_no_more_guests_are_read_than_could_matter() -> None:
    guests = [f"ATTENDEE:mailto:g{number}@northwind.com" for number in range(MOST_GUESTS + 100)]
    [found] = meetings(event(UTC_START, *guests, "SUMMARY:All hands"))
    assert (len(found.guests), found.title) == (MOST_GUESTS, "All hands")
    weekly = event(UTC_START, "RRULE:FREQ=WEEKLY;COUNT=2", *guests[:-101])
    moved = event("RECURRENCE-ID:20261207T090000Z", "DTSTART:20261207T140000Z", *guests[:-101])
    assert [len(found.guests) for found in meetings(weekly, moved)] == [MOST_GUESTS - 1] * 2


def test_a_series_that_is_moved_to_another_hour_is_the_same_meetings() -> None:
    zone = "DTSTART;TZID=America/New_York:20261130T"
    before = meetings(event(f"{zone}090000", "RRULE:FREQ=WEEKLY;COUNT=3"))
    after = meetings(event(f"{zone}203000", "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert [each.key for each in before] == [each.key for each in after]
    assert [each.key.split("\n")[1] for each in before] == ["2026-11-30", "2026-12-07", "2026-12-14"]
    assert before[0].at != after[0].at


def test_several_meetings_of_a_day_have_numbers_that_stay_when_some_are_past() -> None:
    twice = event(
        "DTSTART:20261126T100000Z", "DTEND:20261126T103000Z", "RRULE:FREQ=DAILY;COUNT=2", "RDATE:20261127T150000Z"
    )
    [afternoon] = meetings(twice)
    assert afternoon.key == "a\n2026-11-27 2"
    cancelled = event("DTSTART:20261125T100000Z", "RRULE:FREQ=DAILY;COUNT=3", "STATUS:CANCELLED")
    assert notices(cancelled) == {}


def test_an_event_that_does_not_say_when_is_refused() -> None:
    assert refusal(calendar(event("SUMMARY:Some day"))).startswith("team.ics, line 4: the event that begins here")
