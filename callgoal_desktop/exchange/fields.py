"""Takes one JSON object apart: each key asked for by the type it must have, the rest kept as it came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from callgoal_desktop.core.text import FIELD_LIMIT, too_long
from callgoal_desktop.exchange import shapes
from callgoal_desktop.exchange.json_text import FieldError, shown, written
from callgoal_desktop.exchange.shapes import ID_LIMIT

EXACT_LIMIT = 2**53 - 1
"""The largest whole number that every program reads as it was written."""

_INSTANT = "a time with its offset such as 2026-11-23T14:30:00+01:00"
_ID = f"a text of 1 to {ID_LIMIT} characters without control characters or U+FFFD"

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Fields:
    """One JSON object: to ask for a key is to take it out, and ``extra``, asked for last, is what is left.

    Every question raises FieldError, with the place, when the value is not what it must be.
    """

    def __init__(self, value: object, place: str = "") -> None:
        if not isinstance(value, dict):
            raise refusal(place or "this", value, "an object")
        self.place = place
        self._left: dict[str, object] = dict(value)

    def at(self, key: str) -> str:
        """Where a key stands, as a message names it."""
        return f"{self.place}.{key}" if self.place else key

    def text(self, key: str) -> str:
        """A text, "" where it was left out."""
        value = self._left.pop(key, "")
        if isinstance(value, str) and len(value) * 4 <= FIELD_LIMIT:
            return value
        return _text(value, self.at(key), "text")

    def text_or_none(self, key: str) -> str | None:
        """A text or null."""
        value = self._left.pop(key, None)
        return None if value is None else _text(value, self.at(key), "text or null")

    def name(self, key: str) -> str | None:
        """A text that is not empty, or null."""
        text = self.text_or_none(key)
        if text == "":
            raise refusal(self.at(key), text, "a text that is not empty, or null")
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        if not (items := self._list(key)):
            return ()
        return tuple(_text(item, f"{self.at(key)}[{index}]", "text") for index, item in enumerate(items))

    def flag(self, key: str) -> bool:
        """True or false, false where it was left out."""
        value = self._left.pop(key, False)
        if not isinstance(value, bool):
            raise refusal(self.at(key), value, "true or false")
        return value

    def choice(self, key: str, kind: type[E]) -> E | None:
        """One of the values of an enum, or null."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        return _parsed(value, self.at(key), kind, _any_of([*kind, "null"]))

    def choice_or(self, key: str, default: E) -> E:
        """One of the values of an enum; the default where it was left out, and null is refused."""
        kind = type(default)
        return self._needed(key, kind, _any_of([*kind])) if key in self._left else default

    def id(self, key: str) -> str | None:
        """An id, or null."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, str) and 0 < len(value) <= ID_LIMIT and value.isascii() and value.isprintable():
            return value
        return _parsed(value, self.at(key), shapes.id_from, f"{_ID}, or null")

    def instant(self, key: str) -> datetime | None:
        """A time with its offset, or null."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        return _parsed(value, self.at(key), shapes.instant_from, f"{_INSTANT}, or null")

    def instant_needed(self, key: str) -> datetime:
        """A time with its offset that cannot be left out."""
        return self._needed(key, shapes.instant_from, _INSTANT)

    def day(self, key: str) -> date | None:
        """A local date, or null."""
        return self._taken(key, shapes.day_from, "a date such as 2026-11-27, or null")

    def clock(self, key: str) -> time | None:
        """A local time of day in hours and minutes, or null."""
        return self._taken(key, shapes.clock_from, "a time of day such as 09:30, or null")

    def number(self, key: str, least: int, most: int) -> int | None:
        """A whole number in a range, or null."""
        value = self._left.pop(key, None)
        return None if value is None else _whole(value, self.at(key), least, most, " or null")

    def number_or(self, key: str, default: int) -> int:
        """A whole number that is not negative; the default where it was left out."""
        value = self._left.pop(key, default)
        if type(value) is int and 0 <= value <= EXACT_LIMIT:
            return value
        return _whole(value, self.at(key), 0, EXACT_LIMIT)

    def part(self, key: str) -> Fields:
        """An object, one without keys where it was left out."""
        return Fields(self._left.pop(key, {}), self.at(key))

    def part_or_none(self, key: str) -> Fields | None:
        """An object, or null."""
        value = self._left.pop(key, None)
        return None if value is None else Fields(value, self.at(key))

    def parts(self, key: str) -> list[Fields]:
        """A list of objects."""
        return [Fields(item, f"{self.at(key)}[{index}]") for index, item in enumerate(self._list(key))]

    def extra(self) -> str:
        """What nobody asked for as canonical JSON text, sorted by key; "" when nothing is left."""
        return written(dict(sorted(self._left.items()))) if self._left else ""

    def _list(self, key: str) -> list[object]:
        value = self._left.pop(key, [])
        if not isinstance(value, list):
            raise refusal(self.at(key), value, "a list")
        return value

    def _taken(self, key: str, parse: Callable[[str], T], allowed: str) -> T | None:
        value = self._left.pop(key, None)
        return None if value is None else _parsed(value, self.at(key), parse, allowed)

    def _needed(self, key: str, parse: Callable[[str], T], allowed: str) -> T:
        if key not in self._left:
            raise FieldError(f"{self.at(key)} is missing; it may be {allowed}")
        return _parsed(self._left.pop(key), self.at(key), parse, allowed)


def refusal(place: str, value: object, allowed: str) -> FieldError:
    """The error that names a place, what stands there, and what may."""
    return FieldError(f"{place} is {shown(value)}; it may be {allowed}")


def _any_of(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _text(value: object, place: str, allowed: str) -> str:
    if not isinstance(value, str):
        raise refusal(place, value, allowed)
    if too_long(value):
        raise FieldError(f"{place} is longer than {FIELD_LIMIT:,} bytes; shorten it or split it")
    return value


def _whole(value: object, place: str, least: int, most: int, or_null: str = "") -> int:
    # bool is an int to isinstance, and true is no number.
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise refusal(place, value, f"a whole number from {least} to {most}{or_null}")
    return value


def _parsed(value: object, place: str, parse: Callable[[str], T], allowed: str) -> T:
    try:
        if isinstance(value, str):
            return parse(value)
    except ValueError:
        pass
    raise refusal(place, value, allowed)
