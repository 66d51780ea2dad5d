"""Who speaks in "Name: text", told from what only has a colon in it: "One more thing: the price"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from callgoal_desktop.core.step_words import NAMES_TOO, NOT_NAMES, NOT_OWNERS, words_of

NAME_LIMIT = 80
"""The most characters of a speaker's name."""

_PREFIX = re.compile(rf"(?:>>\s*)?([^\s:：][^:：]{{0,{NAME_LIMIT - 1}}})(?::(?=\s|$)|：)\s*")
_BOLD = re.compile(r"(?:[-*•]\s+)?\*\*([^*]{1,100}?)(?::\s*\*\*|\*\*\s*:)\s*")
_BULLET = re.compile(r"[-*•]\s+(?=\S)")
_NO_NAME = re.compile(r"[?!;\"“”„…]|\w{5,}\.\s|,\s.*,\s")
_LINKS = words_of("of and & de van von der den la le di da du dos bin ibn al for the y e - – + | / x from at")
_BRACKETED = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_HEADINGS = words_of(
    """
    title date time start started begin began end ended recorded recording duration length participants attendees
    invited invitees present hosts organizer organiser speakers language created transcript transcription file id
    account project meeting call
    """
)
"""How the last word of a label above a transcript may read."""

_OFTEN = 3
"""So often a prefix in small letters must stand before it is taken for a name."""


def unmarked(line: str) -> str:
    """The line with Markdown's bold name as a plain one: ``**Ana:** Hello`` becomes ``Ana: Hello``."""
    plain = _BOLD.sub(lambda match: f"{match[1].strip()}: ", line, count=1) if "**" in line else line
    return _BULLET.sub("", plain, count=1) if plain[:1] in "-*•" else plain


def split_name(line: str) -> tuple[str, str] | None:
    """What stands before the first colon, and what after it; None where that cannot be a name and its words."""
    match = _PREFIX.match(line)
    return None if match is None else (" ".join(match[1].split()), line[match.end() :])


def speakers_in(lines: Iterable[str]) -> frozenset[str]:
    """The names before colons that are speakers' names; lines as ``unmarked`` leaves them."""
    counted = Counter(found[0] for line in lines if (found := split_name(line)) is not None)
    return frozenset(name for name, times in counted.items() if _is_name(name, times))


def is_heading(name: str) -> bool:
    """Whether it is a label above a transcript and no speaker: "Date", "Meeting Title", or a heading of Markdown."""
    return name.startswith("#") or name.split()[-1].lower() in _HEADINGS


def _is_name(name: str, times: int) -> bool:
    words = _BRACKETED.sub(" ", name).split() or name.split()
    if len(words) > 8 or not any(map(str.isalnum, name)) or _NO_NAME.search(name):
        return False
    plain = [word.strip("()[]*-.,'’").lower() for word in words]
    if _is_label(plain):
        return False
    if plain[0] in NOT_NAMES and plain[0] not in NAMES_TOO:
        return times >= _OFTEN and len(words) > 1
    return (
        all(map(_could_name, words))
        or "(@" in name
        or (times >= _OFTEN and len(words) <= 4)
        or (len(words) == 1 and times > 1)
    )


def _is_label(plain: list[str]) -> bool:
    """Whether it is the heading of something: "Next steps", "Date", "Action items"."""
    label = "-".join(plain) in NOT_OWNERS or plain[0] in NOT_OWNERS
    return label and " ".join(plain) not in NAMES_TOO


def _could_name(word: str) -> bool:
    first = next(filter(str.isalnum, word), "")
    return not first.islower() or any(map(str.isupper, word)) or word.lower() in _LINKS or word.startswith("@")
