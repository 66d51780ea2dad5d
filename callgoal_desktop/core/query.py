"""What is typed to find calls, as what is meant by it.

``cost -price "pilot plant" account:northwind outcome:advance after:2026-11`` and the like; docs/guide.md lists it
all. Nothing that is typed is wrong: what means nothing here is looked for as plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from callgoal_desktop.core.records import Outcome, Verdict
from callgoal_desktop.core.text import clean

Named = TypeVar("Named")


class Place(StrEnum):
    """The part of a call in which words are looked for."""

    ACCOUNT = "account"
    CONTACT = "contact"
    GOAL = "goal"
    ANSWERS = "answers"
    NOTES = "notes"
    STEPS = "steps"
    TRANSCRIPT = "transcript"


class Has(StrEnum):
    """What a call must have, or must not."""

    OPEN_STEPS = "open-steps"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must stand together; ``whole`` where the last of them is a whole word and not a beginning."""

    text: str
    whole: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Traits:
    """What calls have in common: words, and of all else one is enough.

    None stands for a call without outcome, or without verdict. Playbooks are parts of ids, or whole ones; accounts are
    named in whatever spelling.
    """

    words: tuple[Words, ...] = ()
    outcomes: tuple[Outcome | None, ...] = ()
    qualified: tuple[Verdict | None, ...] = ()
    playbooks: tuple[Words, ...] = ()
    accounts: tuple[str, ...] = ()
    has: tuple[Has, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What a call must be like to be found: all that is wanted, and nothing of ``but``.

    ``since`` is the first day and ``until`` the day after the last one, by the date where the call was.
    """

    wanted: Traits = Traits()
    but: Traits = Traits()
    since: date | None = None
    until: date | None = None

    @property
    def asks(self) -> bool:
        """Whether it asks for anything: if not, every call is found."""
        return self != Query()


_TERM = re.compile(r'(?P<but>-)?(?:(?P<field>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)(?P<end>"?)|(?P<plain>[^\s"]+))?')

_PLACES: Mapping[str, Place] = {
    **{place.value: place for place in Place},
    "answer": Place.ANSWERS,
    "question": Place.ANSWERS,
    "note": Place.NOTES,
    "step": Place.STEPS,
    "said": Place.TRANSCRIPT,
}

_LAST = re.compile(r"(\d{1,4})([dwmy])", re.ASCII)
_DAYS: Mapping[str, int] = {"d": 1, "w": 7, "m": 30, "y": 365}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_NONE = "none"
_SIGNS = re.compile(r"[\W_]+")
_PERIODS = ("before", "after", "last")
_FIELDS = frozenset({*_PLACES, *_PERIODS, "outcome", "qualified", "has", "playbook", "with"})


def read_query(text: str, today: date) -> Query:
    """What is meant by a text that was typed; ``today`` is what ``last:30d``, today and yesterday count from."""
    query = Query()
    for term in _TERM.finditer(clean(text).replace("\0", " ")):
        if term.group():
            query = _with(query, term, today)
    return query


def _with(query: Query, term: re.Match[str], today: date) -> Query:
    field, value = (term["field"] or "").casefold(), term["phrase"] or term["plain"] or ""
    if field in _PERIODS and not term["but"]:
        found = _period(query, field, value.strip(), today)
        if found is not None:
            return found
    side = query.but if term["but"] else query.wanted
    side = _with_named(side, field, value.strip(), bool(term["end"])) or replace(
        side, words=side.words + tuple(_words(term, field, value))
    )
    return replace(query, but=side) if term["but"] else replace(query, wanted=side)


def _with_named(side: Traits, field: str, value: str, whole: bool) -> Traits | None:
    """The traits with what a field names; None where it is no field, or names nothing that there is.

    ``whole`` is a value that stands in quotes.
    """
    match field:
        case "outcome":
            outcomes = tuple(_named(value, {**{each.value: each for each in Outcome}, _NONE: None}))
            return replace(side, outcomes=side.outcomes + outcomes) if outcomes or not value else None
        case "qualified":
            verdicts = tuple(_named(value, {**{each.value: each for each in Verdict}, _NONE: None}))
            return replace(side, qualified=side.qualified + verdicts) if verdicts or not value else None
        case "has":
            things = tuple(_named(value, {each.value: each for each in Has}))
            return replace(side, has=side.has + things) if things or not value else None
        case "playbook":
            text = value if whole else re.sub(r"\s+", "-", value.casefold())
            return replace(side, playbooks=side.playbooks + ((Words(text, whole),) if value else ()))
        case "with":
            return replace(side, accounts=side.accounts + ((value,) if value else ()))
    return None


def _words(term: re.Match[str], field: str, value: str) -> Iterator[Words]:
    """What is looked for as it stands: words of a place, or all that was typed where the field means nothing here."""
    # A phrase that is still open goes on being typed: its last word may be a beginning.
    whole, place = term["phrase"] is not None and bool(term["end"]), _PLACES.get(field)
    texts = [value] if place is not None or not field else [field, value]
    if field and field not in _FIELDS:
        texts = [f"{field} {value}"]
    yield from (Words(text, whole, place) for text in texts if any(map(str.isalnum, text)))


def _named(value: str, names: Mapping[str, Named]) -> Iterator[Named]:
    """What a typed word names or, where that is nothing, all that it begins to name."""
    word, by_word = _SIGNS.sub("", value.casefold()), {_SIGNS.sub("", name): each for name, each in names.items()}
    if word in by_word:
        yield by_word[word]
    elif word:
        yield from (each for name, each in by_word.items() if name.startswith(word))


def _period(query: Query, field: str, value: str, today: date) -> Query | None:
    if not value:
        return query
    if field == "last":
        found = _LAST.fullmatch(value.casefold())
        if found is None:
            return None
        return replace(query, since=_later(query.since, _ago(today, int(found[1]) * _DAYS[found[2]])))
    day = _day(value, today)
    if day is None:
        return None
    if field == "after":
        return replace(query, since=_later(query.since, day))
    return replace(query, until=day if query.until is None else min(query.until, day))


def _later(one: date | None, other: date) -> date:
    return other if one is None else max(one, other)


def _ago(today: date, days: int) -> date:
    """The first day of so many that end today."""
    return date.fromordinal(max(1, today.toordinal() - days + 1))


def _day(value: str, today: date) -> date | None:
    """The day that a date names, the first one of a month or a year."""
    if value.casefold() in {"today", "yesterday"}:
        return today - timedelta(days=value.casefold() == "yesterday")
    found = _DATE.fullmatch(value)
    try:
        return None if found is None else date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None
