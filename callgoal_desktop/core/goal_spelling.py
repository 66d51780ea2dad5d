"""Typing slips in the words that tell what a goal is about: "undrstand", "shedule", "prezent"."""

from __future__ import annotations

from functools import cached_property

from callgoal_desktop.core.goal_phrases import Lexicon

_MENDED_LISTS = (  # in the order tried
    *("FIND", "FIND:ing", "AGREE", "AGREE:s", "AGREE:ing", "ACT", "TELL", "TELL:ing"),
    *("GAIN2", "COMMITMENT", "FIRM", "DONE", "TOPIC", "FITNESS"),
)
_ALIKE = {frozenset(pair) for pair in ("sz", "sc", "ck", "gj", "mn", "iy", "dt")}
_VOWELS = frozenset("aeiouy")


class Speller:
    """Mends a word that is one slip away from a telling word and is not itself a known word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._mended: dict[str, str] = {}

    def mended(self, word: str) -> str:
        """The telling word that the word is a slip of, or the word itself."""
        if len(word) < 4 or not word.isalpha() or word in self._lexicon.known_words:
            return word
        if (day := self.day(word)) != word:
            return day
        if word not in self._mended:
            near = self._telling.get(word[0], ())
            self._mended[word] = next((telling for telling in near if _is_slip(word, telling)), word)
        return self._mended[word]

    def day(self, word: str) -> str:
        """The day or the month that the word is a slip of, or the word itself: a name is mended no further."""
        if len(word) < 6 or word[-1] not in "yrs" or word in self._lexicon.known_words:
            return word
        return next((day for day in self._lexicon.lists["CALENDAR"] if word[0] == day[0] and _is_slip(word, day)), word)

    @cached_property
    def _telling(self) -> dict[str, list[str]]:
        """The words that a slip may be of, by first letter: nobody mistypes that one and goes on."""
        by_letter: dict[str, list[str]] = {}
        for name in _MENDED_LISTS:
            for word in (part for phrase in self._lexicon.lists[name] for part in phrase.split()):
                if len(word) >= 5 and word.isalpha():
                    by_letter.setdefault(word[0], []).append(word)
        return by_letter


def _is_slip(word: str, meant: str) -> bool:
    """One letter too many, too few, mistaken or swapped; two in a long word."""
    allowed = 2 if len(meant) >= 8 or (len(meant) == 7 and word[:4] == meant[:4]) else 1
    if len(word) == 4 and len(meant) > 5:
        return False
    if abs(len(word) - len(meant)) > allowed or len(set(word) ^ set(meant)) > 2 * allowed:
        return False
    return _distance(word, meant) <= allowed


def _distance(word: str, meant: str) -> int:
    """The slips between two words; two letters swapped are one slip, and so is the wrong one doubled."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(word, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(meant, 1):
            mistake = _mistake(letter, other)
            if mistake == 2 and letter in _beside(word, i) and other in _beside(meant, j):
                mistake = 1
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + mistake)
            if i > 1 and j > 1 and letter == meant[j - 2] and word[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _beside(word: str, i: int) -> str:
    """The letters on both sides of the i-th."""
    return word[max(i - 2, 0) : i - 1] + word[i : i + 1]


def _mistake(letter: str, other: str) -> int:
    """One where hand or ear slips, two elsewhere: "slowing" is not "showing"."""
    if letter == other:
        return 0
    return 1 if {letter, other} <= _VOWELS or {letter, other} in _ALIKE else 2
