"""Sentences of a transcript that sound like a promise or a date, as suggestions for next steps."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from callgoal_desktop.core.outcome import folded
from callgoal_desktop.core.quick_entry import Entry, read_entry
from callgoal_desktop.core.records import NextStep, Transcript
from callgoal_desktop.core.step_words import EVENTS, VERBS, words_of
from callgoal_desktop.core.transcripts import Sentence, runs, sentences

MOST = 30
"""So many suggestions are made at most: the surest, in the order in which they were said."""

LONGEST = 25
"""So many words of a sentence are taken over at most."""

PIECE = 2000
"""So many letters of a sentence are read at a time."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may be a next step: the sentence that was said, and what was understood of it."""

    said: Sentence
    entry: Entry
    sure: int = 0


_FILLERS = "also|then|just|definitely|certainly|probably|personally|go ahead and|try to|try and"
_DO = rf"(?:(?:{_FILLERS})\s+)*(?P<rest>(?P<verb>[a-z-]+)\b.*)"
_WILL = r"(?:['’]ll|\s+(?:will|shall|can|could))"
_GOING = r"(?:['’]m|\s+am|['’]re|\s+are)\s+going\s+to"
_PROMISES = tuple(
    (whose, re.compile(form, re.IGNORECASE))
    for whose, form in (
        ("you", rf"\b(?:can|could|would|will)\s+you\s+(?:please\s+|maybe\s+)*{_DO}"),
        ("you", rf"\byou(?:{_WILL}|{_GOING})\s+{_DO}"),
        ("both", rf"\b(?:let['’]?s|(?:shall|should|can|could)\s+we|we\s+should)\s+{_DO}"),
        ("speaker", rf"\b(?:I|we)(?:{_WILL}|{_GOING}|\s+(?:promise|need|have|agree)\s+to)\s+{_DO}"),
        ("speaker", rf"\blet\s+me\s+{_DO}"),
    )
)
_NO_DEED = words_of(
    """
    say tell think try go wait hold hear want expect let stop start explain show walk describe mention admit talk speak
    read stay work land learn move give take keep make come turn state add act end appreciate consider help have handle
    feel look ask lead live perform leave put run see use
    """
)
"""What somebody announces and does in the same breath, or never: a promise only with a day to it."""

_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_WORTH_READING = re.compile(
    r"['’]ll\b|\b(?:will|shall|can|could|would|going to|let me|let['’]?s|should|need to|have to|promise|agree)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btonight\b|\b\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:next|this|in|by|within|end of)\b[^.]{0,60}\b(?:day|week|month|quarter|year)s?\b|\d{4}-\d\d-\d\d"
    rf"|\b(?:{_MONTH})[a-z]*\.?\s+\d|\d\.?\s+(?:{_MONTH})",
    re.IGNORECASE,
)
"""A quick look, before the slow one: hours of talk have thousands of sentences."""

_PAST = re.compile(r"\b(?:was|were|did|had|last|ago|yesterday|since|every|used to)\b", re.IGNORECASE)


_AT_ONCE = re.compile(
    r"\b(?:my|the|your|this)\s+screen\b|\b(?:right now|real quick|for a (?:second|minute|moment))\b", re.I
)
"""What is done while it is said."""

_TAIL = re.compile(r",\s*(?:would|does|do|is|are|will|can|could|right|okay|ok|yeah|if that)\b[^,]*$", re.IGNORECASE)
"""Whether the other agrees is asked behind a proposal, and is no part of it."""


def suggestions(transcript: Transcript, said_on: date) -> Generator[float, None, tuple[Suggestion, ...]]:
    """Suggestions for next steps, dates understood as said on that day; a generator, for reading hours takes long.

    Yields how much has been read, from 0 to 1. Nothing is taken for agreed: a person accepts each, or none.
    """
    found: dict[str, Suggestion] = {}
    done = 0
    for run in runs(transcript):
        for sentence in chain.from_iterable(map(_pieces, sentences(run))):
            if _WORTH_READING.search(sentence.text):
                suggestion = suggestion_in(sentence, transcript, said_on)
                if suggestion is not None:
                    found.setdefault(folded(suggestion.entry.what), suggestion)
            yield done / len(transcript.cues)
        done += len(run.cues)
    surest = sorted(found.values(), key=lambda each: -each.sure)[:MOST]
    return tuple(each for each in found.values() if each in surest)


def _pieces(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence in pieces of a length that is read at once: talk that has no full stop goes on for an hour."""
    text = sentence.text
    while len(text) > PIECE:
        end = text.rfind(" ", 0, PIECE) + 1 or PIECE
        yield replace(sentence, text=text[:end].rstrip())
        text = text[end:]
    yield replace(sentence, text=text)


def suggestion_in(sentence: Sentence, transcript: Transcript, said_on: date) -> Suggestion | None:
    """The next step that a sentence sounds like; None where it does not."""
    for whose, form in _PROMISES:
        match = form.search(sentence.text)
        if match is not None:
            verb = match["verb"].lower()
            entry = _entry(match["rest"], said_on)
            if entry.what == "Do":  # "let's do Tuesday": what is to be done stands nowhere
                entry = replace(entry, what=_TAIL.sub("", sentence.text).rstrip(" .!?"))
            if _AT_ONCE.search(sentence.text) and entry.due is None:
                return None
            if verb in VERBS - _NO_DEED or (entry.due is not None and verb in VERBS):
                owner = _owner(whose, sentence.who, transcript)
                return _suggested(sentence, replace(entry, owner=owner), 1 + (entry.due is not None))
    return _dated(sentence, said_on)


def _dated(sentence: Sentence, said_on: date) -> Suggestion | None:
    """What a sentence with a day to come says is to be done or held then."""
    if _PAST.search(sentence.text):
        return None
    entry = _entry(sentence.text, said_on)
    deed = {word.strip(".,").lower() for word in entry.what.split()} & (VERBS | EVENTS)
    return _suggested(sentence, entry, 1) if deed and entry.due is not None and entry.due >= said_on else None


def _suggested(sentence: Sentence, entry: Entry, sure: int) -> Suggestion | None:
    says_what = len(entry.what.split()) > 1 or entry.due is not None
    return Suggestion(sentence, entry, sure) if says_what and entry.what else None


def _entry(text: str, said_on: date) -> Entry:
    entry = read_entry(_TAIL.sub("", text).rstrip(" .!?…,;"), said_on)
    words = entry.what.strip(" .!?…,;").split()
    what = " ".join(words[:LONGEST]) + ("…" if len(words) > LONGEST else "")
    return replace(entry, what=what[:1].upper() + what[1:])


def _owner(whose: str, speaker: str, transcript: Transcript) -> str:
    """Who has to act, as a step names it: me, them, both or a name; "" where nobody knows who speaks."""
    if whose == "both":
        return "both"
    me = transcript.me
    if whose == "speaker":
        return "me" if me is not None and speaker == me else _named(speaker)
    others = {cue.who for cue in transcript.cues} - {speaker}
    if me is not None and speaker != me:
        return "me"
    return _named(next(iter(others))) if len(others) == 1 else "them" if me is not None else ""


def _named(speaker: str) -> str:
    return "them" if speaker.lower() == "them" else speaker


def not_taken(found: Iterable[Suggestion], steps: Iterable[NextStep]) -> tuple[Suggestion, ...]:
    """The suggestions that are no next steps of the call yet."""
    taken = {folded(step.what) for step in steps}
    return tuple(each for each in found if folded(each.entry.what) not in taken)
