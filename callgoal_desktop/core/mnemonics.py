"""Which letter of each entry of a menu chooses it, in whatever language the entries are: no two alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def mnemonics(entries: Iterable[str]) -> list[str]:
    """A letter for each entry, the first of a word where there is one left; "" where none is."""
    taken: set[str] = set()
    chosen = []
    for entry in entries:
        letter = next((letter for letter in _letters(entry) if letter.casefold() not in taken), "")
        taken.add(letter.casefold())
        chosen.append(letter)
    return chosen


def _letters(entry: str) -> Iterator[str]:
    yield from (word[0] for word in entry.split() if word[0].isalnum())
    yield from filter(str.isalnum, entry)


def marked(entry: str, letter: str) -> str:
    """The entry as menus want it: an ampersand before the letter, and every other one doubled."""
    place = _place(entry, letter) if letter else -1
    if place < 0:
        return entry.replace("&", "&&")
    return f"{entry[:place].replace('&', '&&')}&{entry[place:].replace('&', '&&')}"


def _place(entry: str, letter: str) -> int:
    """Where the letter begins a word or, if it does nowhere, where it is."""
    starts = [place for place in range(len(entry)) if place == 0 or entry[place - 1] == " "]
    return next((place for place in starts if entry[place] == letter), entry.find(letter))
