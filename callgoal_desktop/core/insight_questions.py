"""How often each question is asked, across calls and rewordings, and when in the call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from callgoal_desktop.core.insights import ENOUGH, Share
from callgoal_desktop.core.outcome import folded
from callgoal_desktop.core.records import Span
from callgoal_desktop.core.timing import elapsed

THIRDS = 3

SHOWN = 12
"""So many questions are charted: those that stood in the most calls. The table has more."""

LISTED = 200

TOLD_APART = 1000
"""Questions are told apart by so many letters: a text may be a megabyte, and is folded for each time that it stood."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stood in many calls: ``stood`` without those in which it was skipped on purpose.

    ``text`` is its newest wording, by the start of the call. ``thirds`` says how often it was asked in the first, the
    middle and the last third of the call's running time; what was ticked before or after the call is in none.
    """

    origin: str
    text: str
    newest: int
    stood: int
    asked: int
    thirds: tuple[int, int, int] = (0, 0, 0)

    @property
    def key(self) -> str:
        """What makes it the same question."""
        return key_of(self.origin, self.text)

    @property
    def share(self) -> Share:
        """In how many of the calls in which it stood it was asked."""
        return Share(self.asked, self.stood)


def key_of(origin: str, text: str) -> str:
    """What makes a question the same one: its origin in a playbook or, where it has none, its words."""
    return origin or folded(text[:TOLD_APART])


def third_of(asked_at: datetime, spans: tuple[Span, ...]) -> int | None:
    """In which third of the running time it was asked, 0, 1 or 2; pauses do not count.

    None before the first and after the last of the spans, which all must have an end.
    """
    ends = [span.until for span in spans if span.until is not None]
    if not ends or not min(span.since for span in spans) <= asked_at <= max(ends):
        return None
    whole = elapsed(spans, max(ends))
    return min(THIRDS - 1, THIRDS * elapsed(spans, asked_at) // whole) if whole > timedelta() else None


class QuestionTally:
    """Adds up what is read slice by slice."""

    def __init__(self) -> None:
        self._found: dict[str, Asked] = {}

    def add(self, part: Asked) -> None:
        """Count these, too."""
        known = self._found.get(part.key)
        self._found[part.key] = part if known is None else _together(known, part)

    @property
    def thirds(self) -> tuple[int, int, int]:
        """How many questions were asked in the first, the middle and the last third of their calls."""
        first, middle, last = (sum(each.thirds[place] for each in self._found.values()) for place in range(THIRDS))
        return first, middle, last

    def listed(self, most: int = LISTED) -> list[Asked]:
        """The questions that stood in the most calls: those that stood in enough first, asked most often first."""
        standing = sorted(self._found.values(), key=lambda each: (-each.stood, each.key))[:most]
        return sorted(standing, key=_rank)

    def seldom(self, most: int) -> list[Asked]:
        """Of the questions that are charted, and stood in enough calls, those asked in less than half: rarest first."""
        enough = [each for each in self.listed(SHOWN) if each.stood >= ENOUGH and 2 * each.asked < each.stood]
        return enough[: -most - 1 : -1]


def _rank(asked: Asked) -> tuple[bool, float, int, str]:
    return asked.stood < ENOUGH, -asked.asked / asked.stood, -asked.stood, asked.key


def tally_of(parts: Iterable[Asked]) -> QuestionTally:
    """All parts together."""
    tally = QuestionTally()
    for part in parts:
        tally.add(part)
    return tally


def _together(one: Asked, other: Asked) -> Asked:
    newer = max(one, other, key=lambda each: (each.newest, each.text))
    first, middle, last = map(sum, zip(one.thirds, other.thirds, strict=True))
    return Asked(
        newer.origin, newer.text, newer.newest, one.stood + other.stood, one.asked + other.asked, (first, middle, last)
    )
