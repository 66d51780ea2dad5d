"""Pieces of date and time joined into phrases, and told from names that only look like days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from callgoal_desktop.core.dates import DATE_FORMS, Kind, Piece
from callgoal_desktop.core.owners import sentence_owner
from callgoal_desktop.core.step_words import EVENTS, FOLLOWERS, HOLY_DAYS, NOUNS_TOO, PAST_OR_EVERY, VERBS
from callgoal_desktop.core.times_of_day import TIME_FORMS


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date and time as said, its preposition included; ``rank`` says how surely it is the due date."""

    start: int
    end: int
    day: date | None
    time: time | None
    rank: int = 0
    whole: bool = False
    kinds: frozenset[Kind] = frozenset()


_GLUE = re.compile(r"[\s,]*[(@–-]?\s*(?:(?:on|at|by|the|of|from|around|before|@)\s+)*\s*", re.IGNORECASE)
_WEEK_OF = r"(?:w/c|wc|w/b|w/e|wk\s+c(?:ommencing)?|week\s+(?:commencing|beginning|starting|of|ending))"
_BEFORE = re.compile(
    rf"(?:(?<![\w'’-])(?:no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|by\s+or\s+before|by|on|at|in|before|until|till?|due|for"
    rf"|first\s+thing|from|after|around|to|{_WEEK_OF})\s+|@\s*)+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s+(?:(?:in\s+the\s+)?(?:morning|afternoon|evening)|lunchtime|first\s+thing|(?:at\s+the\s+)?latest)\b"
    r"|\s+[ap]m\b|(?<=\b\w\w\w)\.(?=\s*$|\s+[a-z])",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\b(?:by|due|before|later)\b", re.IGNORECASE)
_SET = re.compile(r"\b(?:on|at|in|by|before|until|till|due|for|thing)\b|w/", re.IGNORECASE)


_FORMS = tuple((re.compile(form, re.IGNORECASE), reader) for form, reader in (*DATE_FORMS, *TIME_FORMS))


def pieces(text: str, today: date) -> list[Piece]:
    """Every date and time in the text, in order, none overlapping; of two readings the one written first above."""
    found: list[Piece] = []
    for form, reader in _FORMS:
        for match in _matches(form, text):
            try:
                piece = reader(match, today)
            except (OverflowError, ValueError):  # past the year 9999
                continue
            if piece is not None and all(piece.end <= p.start or piece.start >= p.end for p in found):
                found.append(piece)
    return sorted(found, key=lambda piece: piece.start)


def _matches(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches, tried again from inside each: "room 12 Dec 3" holds "12 Dec" and "Dec 3"."""
    at = 0
    while match := form.search(text, at):
        yield match
        at = match.start() + 1


def phrases(text: str, today: date) -> list[Phrase]:
    """The phrases that mean a date or a time, in order."""
    return [
        phrase
        for phrase in (_phrase(text, run) for run in _runs(text, pieces(text, today)))
        if phrase is not None and not _only_a_name(text, phrase)
    ]


def _runs(text: str, found: Sequence[Piece]) -> list[list[Piece]]:
    runs: list[list[Piece]] = []
    for piece in found:
        end = runs[-1][-1].end if runs else 0
        if runs and _GLUE.fullmatch(text, end, piece.start) and _go_together(runs[-1], piece, text[end : piece.start]):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _go_together(run: Sequence[Piece], piece: Piece, between: str) -> bool:
    """A weekday beside a date, a time beside either; two dates are two phrases, and so is "May 5 by Friday"."""
    kinds = {p.kind for p in run}
    times = {Kind.TIME, Kind.BARE_TIME}
    if piece.kind in times:
        return not kinds & times
    if _FIRM.search(between) and not kinds <= times:
        return False
    if piece.kind is Kind.DAY_END or kinds <= times | {Kind.DAY_END}:
        return True
    if kinds & {Kind.CALENDAR}:
        return piece.kind is Kind.WEEKDAY and not kinds & {Kind.WEEKDAY, Kind.COUNTED}
    return piece.kind is Kind.CALENDAR or (
        {piece.kind} | kinds <= {Kind.COUNTED, Kind.WEEKDAY} and Kind.WEEKDAY in kinds | {piece.kind}
    )


def _phrase(text: str, run: Sequence[Piece]) -> Phrase | None:
    kinds = frozenset(piece.kind for piece in run)
    order = (Kind.CALENDAR, Kind.COUNTED, Kind.WEEKDAY, Kind.PERIOD_END, Kind.DAY_END)
    days = sorted((p for p in run if p.kind in order), key=lambda p: order.index(p.kind))
    at = next((p.time for p in run if p.time is not None), None)
    if kinds == {Kind.BARE_TIME}:
        return None
    start, end = run[0].start, run[-1].end
    closing = re.compile(r"\s*\)").match(text, end) if "(" in text[start:end] else None
    if closing:
        end = closing.end()
    before = _BEFORE.search(text, 0, start)
    said = before[0] if before else ""
    start -= len(said)
    while after := _AFTER.match(text, end):
        end = after.end()
    rank = 2 if _FIRM.search(said) else 1 if _SET.search(said) or at else 0
    whole = not text[:start].strip() and not text[end:].strip()
    return Phrase(start, end, days[0].day if days else None, at, rank, whole, kinds)


def _only_a_name(text: str, phrase: Phrase) -> bool:
    """Whether the weekday is part of a name ("Friday Foods Ltd") or tells which thing ("Monday delivery note")."""
    if phrase.kinds == {Kind.PERIOD_END}:
        return phrase.rank == 0 and _next_word(text, phrase) == "noun"
    before = text[: phrase.start].split()
    if phrase.kinds == {Kind.COUNTED} and before:
        return text[phrase.start : phrase.end] == "Today" and before[-1][0].isupper()
    if phrase.kinds != {Kind.WEEKDAY}:
        return False
    if before and before[-1].lower() in HOLY_DAYS | PAST_OR_EVERY:
        return True
    word = text[phrase.start : phrase.end].split()[-1].strip(".,").lower()
    follows = _next_word(text, phrase)
    if follows == "nothing":
        return text[phrase.start : phrase.end] == "sun" and (before[-1:] == ["the"] or phrase.end < len(text))
    if follows == "name":
        return not (phrase.rank and sentence_owner(text[phrase.end :].strip()))
    if follows == "follower":
        return (
            word in {"sun", "sat", "wed", "mon"}
            and phrase.rank == 0
            and before != []
            and text[phrase.start : phrase.end].islower()
        )
    if phrase.rank:
        return False
    return _describes(text, phrase, word, before)


def _describes(text: str, phrase: Phrase, word: str, before: list[str]) -> bool:
    after = text[phrase.end :].split()
    first = after[0].lower().strip(",.;:!?")
    if before:
        return not (first in VERBS and first not in NOUNS_TOO)
    event = any(w.lower().strip(",.;:") in EVENTS for w in after[:2]) and not (
        len(after) > 1 and after[1].lower() in {"notes", "note", "minutes", "deck"}
    )
    return not (first in VERBS or event or (len(word) < 6 and word not in {"sun", "sat"}))


def _next_word(text: str, phrase: Phrase) -> str:
    """What comes after the phrase: nothing, a follower such as "with", a name, or a noun."""
    rest = text[phrase.end :]
    match = re.match(r"\s+([^\s,;:.!?)]+)", rest)
    if match is None:
        return "name" if re.match(r"[.&]\w", rest) else "nothing"
    word = match[1]
    if word.lower() in FOLLOWERS or not word[0].isalnum():
        return "name" if word == "&" and re.match(r"\s+&\s+[A-Z]", rest) else "follower"
    if word[0].isupper() and not (word.isupper() and len(word) > 1):
        return "name"
    return "noun"
