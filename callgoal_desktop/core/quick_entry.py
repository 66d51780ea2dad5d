"""A next step typed on one line: "Dana: intro to plant manager by Fri" -> what, who, when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from callgoal_desktop.core.owners import fixed_owner, sentence_owner, split_prefix
from callgoal_desktop.core.phrases_of_time import Phrase, phrases


@dataclass(frozen=True, slots=True)
class Entry:
    """What was understood; ``owner`` is "me", "them", "both", a name as typed, or "" when not said."""

    what: str
    owner: str
    due: date | None
    time: time | None


def read_entry(line: str, today: date) -> Entry:
    """The entry, read as typed on ``today``; whatever is not understood stays in ``what``."""
    text = " ".join(line.split())
    prefix = split_prefix(text)
    if prefix and not _all_time(prefix[0], today):
        what, due, at = _without_time(prefix[1], today)
        return Entry(what, fixed_owner(prefix[0]), due, at)
    what, due, at = _without_time(text, today)
    return Entry(what, sentence_owner(what), due, at)


def _all_time(name: str, today: date) -> bool:
    """Whether what stands before the colon is a day: "by Friday: send the plan"; April alone is a person."""
    return any(p.whole and (p.day or p.time) for p in phrases(name, today))


SEARCHED = 500
"""How far into a line a date is looked for: past that it is a note, and every key would wait for the search."""


_QUOTED = re.compile(r"(?<![^\s(\[])[\"“„«](?=\S)[^\"“”„«»]+(?<=\S)[\"”“»](?![^\s.,;:!?)\]])")
"""What stands in quotation marks is a name or a title, and says nothing of when; 12" is a measure."""


def understood(text: str, today: date) -> list[Phrase]:
    """The phrases of a text that say when: the due date, and the time where that stands apart from it."""
    said = text[:SEARCHED]
    quoted = [match.span() for match in _QUOTED.finditer(said)]
    found = [p for p in phrases(said, today) if not any(start < p.end and p.start < end for start, end in quoted)]
    dated = [phrase for phrase in found if phrase.day is not None]
    chosen = max(dated, key=lambda p: (p.rank, p.start), default=None)
    timed = chosen if chosen and chosen.time else next((p for p in found if p.time and p.day is None), None)
    return [phrase for phrase in (chosen, timed if timed is not chosen else None) if phrase is not None]


def _without_time(text: str, today: date) -> tuple[str, date | None, time | None]:
    said = understood(text, today)
    what = text
    for phrase in sorted(said, key=lambda p: p.start, reverse=True):
        what = _cut(what, phrase)
    day = next((phrase.day for phrase in said if phrase.day), None)
    return what, day, next((phrase.time for phrase in said if phrase.time), None)


def _cut(text: str, phrase: Phrase) -> str:
    """The text without the phrase, and without the comma, dash or brackets that only held it."""
    before, after = text[: phrase.start].rstrip(), text[phrase.end :].lstrip()
    if before.endswith(("(", "[")) and after.startswith((")", "]")):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if not before:
        after = re.sub(r"^[,;:–—-]+\s*", "", after)
    if not after or after[0] in ",;.!?)":
        before = re.sub(r"(?:\s*[,;:–—@]| -)+$", "", before)
    joint = "" if not before or not after or after[0] in ",;.:!?)" else " "
    return (before + joint + after).strip()


_BARE_HOUR = re.compile(r"\s*(?:at\s+|@\s*)?(\d{1,2})\s*")


def read_when(text: str, now: datetime) -> datetime | None:
    """The planned moment in ``now``'s zone; a time alone is today's. None unless all of the text is understood."""
    line = " ".join(text.split())
    today = now.date()
    for phrase in phrases(line, today):
        at = phrase.time
        rest = line[: phrase.start].strip() + line[phrase.end :]
        hour = _BARE_HOUR.fullmatch(rest)
        if at is None and hour and int(hour[1]) < 24:
            at, rest = time(int(hour[1]) + 12 * (1 <= int(hour[1]) <= 6)), ""
        if at is not None and not rest.strip(" ,"):
            return datetime.combine(phrase.day or today, at, tzinfo=now.tzinfo)
    return None
