"""Which letter of each entry of a menu chooses it, in whatever language the entries are: no two alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def mnemonics(entries: Iterable[str]) -> list[str]:
    """A letter for each entry, the first of a word where there is one left; "" only where there are too few letters."""
    choices = [list(dict.fromkeys(_letters(entry))) for entry in entries]
    owner: dict[str, int] = {}
    chosen = [""] * len(choices)
    for entry in range(len(choices)):
        _give_letter(entry, choices, owner, chosen, set())
    return chosen


def _give_letter(
    entry: int, choices: Sequence[Sequence[str]], owner: dict[str, int], chosen: list[str], tried: set[str]
) -> bool:
    """Give the entry a letter: one that is free or, after that, one whose owner can do with another."""
    by_freedom = sorted(choices[entry], key=lambda letter: letter.casefold() in owner)
    for letter in by_freedom:
        key = letter.casefold()
        if key in tried:
            continue
        tried.add(key)
        if key not in owner or _give_letter(owner[key], choices, owner, chosen, tried):
            owner[key], chosen[entry] = entry, letter
            return True
    return False


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
