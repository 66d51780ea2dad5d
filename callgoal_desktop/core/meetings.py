"""A planned call made of a meeting in a calendar: who is met, for which account, where.

A calendar does not say which side is whose. Whoever is asked to most of the meetings is taken for the user; those with
the same domain in their address are colleagues. The account is what the title names ("Discovery call with Northwind"),
else the domain of the first guest, else the title itself. All of it is a first guess that the user writes over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from callgoal_desktop.core.records import Call, CallId, Channel
from callgoal_desktop.core.text import one_line
from callgoal_desktop.core.transcript_calls import account_in

MOST_NAMES = 5
"""So many of the guests are named."""

MINUTES_IN_A_DAY = 24 * 60

_EVERYBODYS = frozenset(
    (
        *("gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "icloud", "me", "mac", "aol", "gmx"),
        *("web", "proton", "protonmail", "t-online", "freenet", "mail", "yandex", "zoho", "fastmail", "posteo"),
    )
)
"""Names of domains where anybody has an address."""

_UNDER_A_COUNTRY = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"})
_ON_VIDEO = re.compile(
    r"zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|whereby\.com|gotomeet|bluejeans",
    re.IGNORECASE,
)
_BY_PHONE = re.compile(r"\s*(?:tel:|phone\b|\+?[\d ()/.-]{7,}$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is asked to a meeting, by name and mail address; either may be ""."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """Where the address is, in small letters."""
        return self.address.rpartition("@")[2].casefold()


@dataclass(frozen=True, slots=True)
class CalendarMeeting:
    """One meeting at one time; ``key`` is the same for it in every file of its calendar.

    ``at`` carries the offset of ``zone``; ``place`` is all that tells where it is, links too.
    """

    key: str
    title: str
    at: datetime
    zone: str | None
    minutes: int
    guests: tuple[Guest, ...] = ()
    place: str = ""


def user_of(meetings: Sequence[CalendarMeeting], owner: str = "") -> str:
    """The user's own address; "" where nothing tells it. ``owner`` is what the calendar says of itself."""
    if "@" in owner:
        return owner.casefold().strip()
    with_guests = [meeting for meeting in meetings if meeting.guests]
    addresses = ({guest.address.casefold() for guest in meeting.guests} for meeting in with_guests)
    often = Counter(address for each in addresses for address in each if address)
    for address, count in often.most_common(1):
        if count > 1 and count * 2 > len(with_guests):
            return address
    return ""


def planned_call(meeting: CalendarMeeting, call_id: CallId, user: str) -> Call:
    """The call that is planned for the meeting."""
    others = _others(meeting.guests, user)
    title = one_line(meeting.title)
    names = [one_line(guest.name) or guest.address for guest in others]
    return Call(
        id=call_id,
        account=_account(title, others, user),
        contact=", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else ""),
        channel=_channel(meeting.place),
        planned_for=meeting.at,
        planned_zone=meeting.zone,
        planned_minutes=min(max(meeting.minutes, 1), MINUTES_IN_A_DAY),
        notes=title,
    )


def _others(guests: Iterable[Guest], user: str) -> list[Guest]:
    """The other side or, where there is none, the colleagues."""
    but_me = [guest for guest in guests if not user or guest.address.casefold() != user]
    ours = user.rpartition("@")[2]
    if not ours or _name_of(ours) in _EVERYBODYS:
        return but_me
    return [guest for guest in but_me if guest.domain != ours] or but_me


def _account(title: str, others: Sequence[Guest], user: str) -> str:
    named = account_in(title)
    if named and not any(named.casefold() in one_line(guest.name).casefold() for guest in others):
        return named
    ours = user.rpartition("@")[2]
    for guest in others:
        name = _name_of(guest.domain)
        if name and name not in _EVERYBODYS and guest.domain != ours:
            return " ".join(part[:1].upper() + part[1:] for part in name.split("-") if part)
    return title


def _name_of(domain: str) -> str:
    """The part of a domain that is a name: "northwind" of "mail.northwind.co.uk"."""
    parts = domain.split(".")
    if len(parts) < 2:
        return ""
    under = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _UNDER_A_COUNTRY
    return parts[-3 if under else -2]


def _channel(place: str) -> Channel | None:
    if _ON_VIDEO.search(place):
        return Channel.VIDEO
    return Channel.PHONE if _BY_PHONE.match(place) else None
