"""A planned call made of a meeting: a first guess that a salesperson can live with."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.meetings import CalendarMeeting, Guest, planned_call, user_of
from callgoal_desktop.core.records import Call, CallId, Channel
from tests.clock import MONDAY

DANA = Guest("Dana Wu", "dana@northwind-foods.co.uk")
RON, EVA = Guest("Ron", "ron@us.com"), Guest("Eva", "Eva@us.com")


def meeting(title: str = "Discovery", *guests: Guest, place: str = "", minutes: int = 30) -> CalendarMeeting:
    return CalendarMeeting("key", title, MONDAY, "Europe/Berlin", minutes, guests, place)


def call(made: CalendarMeeting, user: str = "ron@us.com") -> Call:
    return planned_call(made, CallId("a"), user)


def test_the_other_side_is_the_contact_and_its_domain_the_account() -> None:
    made = call(meeting("Discovery", RON, EVA, DANA))
    assert (made.account, made.contact, made.notes) == ("Northwind Foods", "Dana Wu", "Discovery")
    assert (made.planned_for, made.planned_zone, made.planned_minutes) == (MONDAY, "Europe/Berlin", 30)


def test_an_account_that_the_title_names_is_taken_but_not_the_name_of_a_guest() -> None:
    assert call(meeting("Discovery call with Contoso", RON, DANA)).account == "Contoso"
    assert call(meeting("Call with Dana", RON, DANA)).account == "Northwind Foods"


def test_without_a_company_the_title_is_the_account() -> None:
    assert call(meeting("Northwind, round two")).account == "Northwind, round two"
    assert call(meeting("Lunch", Guest("", "dana@gmail.com"))).account == "Lunch"
    assert call(meeting("Lunch", Guest("", "dana@gmail.com"))).contact == "dana@gmail.com"
    assert call(meeting("Standup", RON, EVA)).account == "Standup"
    assert call(meeting("Standup", RON, EVA)).contact == "Eva"
    assert call(meeting("Chat", Guest("Box", "box@localhost"))).account == "Chat"


def test_a_user_at_a_free_mail_has_no_colleagues() -> None:
    made = call(meeting("Lunch", Guest("Me", "me@gmail.com"), Guest("Dana", "dana@gmail.com")), "me@gmail.com")
    assert made.contact == "Dana"


def test_many_guests_are_named_in_part() -> None:
    guests = [Guest(f"G{number}", "") for number in range(7)]
    assert call(meeting("All", *guests), "").contact == "G0, G1, G2, G3, G4, …"


@pytest.mark.parametrize(
    ("place", "channel"),
    [
        ("https://us02web.zoom.us/j/1", Channel.VIDEO),
        ("Microsoft Teams https://teams.microsoft.com/l/x", Channel.VIDEO),
        ("+49 30 1234567", Channel.PHONE),
        ("tel:+4930123", Channel.PHONE),
        ("Room 4", None),
        ("", None),
    ],
)
def test_the_place_tells_the_channel(place: str, channel: Channel | None) -> None:
    assert call(meeting(place=place)).channel is channel


def test_minutes_are_those_of_one_day_at_most() -> None:
    assert call(meeting(minutes=5000)).planned_minutes == 1440


def test_the_user_is_whom_the_calendar_names_or_who_is_in_most_meetings() -> None:
    often = [meeting("A", RON, DANA), meeting("B", RON, EVA), meeting("C")]
    assert user_of(often) == "ron@us.com"
    assert user_of(often, "Ron@Other.com ") == "ron@other.com"
    assert user_of([meeting("A", RON, DANA)]) == ""
    assert user_of([meeting("A", RON), meeting("B", EVA), meeting("C", DANA)], "Team") == ""
    assert user_of([]) == ""
    assert user_of([meeting("A", Guest("Nobody", "")), meeting("B", Guest("Nobody", ""))]) == ""
