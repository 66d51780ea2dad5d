"""How well a few typed letters fit a text: they stand in it in their order, best at the beginnings of words."""

from __future__ import annotations

import unicodedata

START, RUN, INSIDE = 8, 9, 1
"""What a letter counts at the beginning of a word, more where it follows the one before it, and anywhere."""

LOOKED_AT = 120
"""So many letters of a text are looked at, and half as many of what is typed."""

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i"})


def fold(text: str) -> str:
    """The text without case and diacritics: "Müller" and "mUller" are the same."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_PLAIN)


def fit(typed: str, text: str) -> int | None:
    """How well the typed words fit, more being better; None where one of them does not. Both are folded already."""
    looked_at, total = text[:LOOKED_AT], 0
    for word in typed[: LOOKED_AT // 2].split():
        found = _fit_word(word, looked_at)
        if found is None:
            return None
        total += found
    return total * LOOKED_AT - len(looked_at)  # of two that fit alike, the shorter one is meant


def _fit_word(word: str, text: str) -> int | None:
    ends = {-2: 0}
    for letter in word:
        ends = _further(ends, letter, text)
        if not ends:
            return None
    return max(ends.values())


def _further(ends: dict[int, int], letter: str, text: str) -> dict[int, int]:
    """Where the letters up to this one can end, and what they count there; ``ends`` is the same for those before it."""
    found = {}
    place = text.find(letter)
    while place >= 0:
        before = [count + RUN * (end == place - 1) for end, count in ends.items() if end < place]
        if before:
            starts = place == 0 or not text[place - 1].isalnum()
            found[place] = max(before) + (START if starts else INSIDE)
        place = text.find(letter, place + 1)
    return found
