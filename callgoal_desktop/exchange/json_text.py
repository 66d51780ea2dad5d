"""JSON text: read strictly, and written in the one way that gives the same bytes every time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from callgoal_desktop.core.text import clean

DEPTH_LIMIT = 100
"""How many lists and objects may stand inside each other: Python's own limit depends on who is asking."""

DIGIT_LIMIT = 4300
"""The most digits of a whole number: past it, reading one takes time that grows with its square."""

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_ESCAPED = ("\\u", "\\r", "\r")
"""What may stand for a character that ``clean`` changes, and the one of them that is ASCII."""

_TO_CLEAN = re.compile("[\u2029\ufdd0\ufdd1\ufeff\ud800-\udfff]")
"""The others that ``clean`` changes."""
_TOO_DEEP = f"more than {DEPTH_LIMIT} lists and objects stand inside each other"


class FieldError(Exception):
    """Why a value cannot be taken, with the place where it stands inside its object."""


@dataclass(frozen=True, slots=True)
class Written:
    """JSON text that stands for itself: a finished object, or a fraction in the digits of its file."""

    text: str


def parsed(text: str) -> object:
    """The value of a JSON text, every string and key cleaned; raises FieldError."""
    is_clean = not any(mark in text for mark in _ESCAPED) and (text.isascii() or _TO_CLEAN.search(text) is None)
    try:
        value: object = (_DECODER if is_clean else _CLEANING_DECODER).decode(text)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at").removesuffix(" starting")
        raise FieldError(f"this is not JSON from character {error.pos + 1} on ({what})") from None
    except RecursionError:
        raise FieldError(_TOO_DEEP) from None
    if is_clean and text.count("[") + text.count("{") <= DEPTH_LIMIT:
        return value  # the usual line: nothing in it has to be looked at one by one
    return _cleaned(value, 0)


def _clean_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else _object(pairs)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        tidy = clean(key)
        if tidy in made:
            raise FieldError(f"the key {shown(tidy)} stands twice in one object")
        made[tidy] = value
    return made


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > DIGIT_LIMIT:
        raise FieldError(f"a whole number has more than {DIGIT_LIMIT} digits")
    return int(digits)


def _no_number(name: str) -> NoReturn:
    raise FieldError(f"{name} is not a number that JSON has")


def _decoder(made: Callable[[list[tuple[str, object]]], dict[str, object]]) -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=made, parse_int=_whole, parse_float=Written, parse_constant=_no_number)


_DECODER, _CLEANING_DECODER = _decoder(_clean_object), _decoder(_object)


def _cleaned(value: object, depth: int) -> object:
    if depth > DEPTH_LIMIT:
        raise FieldError(_TOO_DEEP)
    match value:
        case str():
            return clean(value)
        case list():
            return [_cleaned(item, depth + 1) for item in value]
        case dict():
            return {key: _cleaned(item, depth + 1) for key, item in value.items()}
        case _:
            return value


def shown(value: object) -> str:
    """A value as a message names it: short, on one line."""
    match value:
        case str():
            return _ENCODE(value if len(value) <= 40 else value[:39] + "…")
        case list():
            return "a list"
        case dict():
            return "an object"
        case Written(text=text):
            return text if len(text) <= 40 else "a long number"
        case int() if not isinstance(value, bool) and abs(value) >= 10**40:
            return "a long number"
        case _:
            return _ENCODE(value)


def written(value: object) -> str:
    """A value as JSON text; the keys of an object stay in their order."""
    match value:
        case Written(text=text):
            return text
        case list() | tuple():
            return "[" + ", ".join(map(written, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{written(key)}: {written(item)}" for key, item in value.items()) + "}"
        case _:
            return _ENCODE(value)


def object_with(known: Mapping[str, object], extra: str) -> Written:
    """An object of the known keys in their order, then those of ``extra``: an object as text, or ""."""
    text = written(dict(known))
    return Written(f"{text[:-1]}, {extra[1:]}" if extra else text)
