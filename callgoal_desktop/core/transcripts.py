"""What a transcript tells: who talked how much, the longest stretch without a break, and the questions asked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from callgoal_desktop.core.records import Cue, Question, QuestionId, Transcript

PAUSE_MS = 15_000
"""A silence so long ends a stretch of talk."""

MURMUR = 2
"""So few words of somebody else ("Mhm.", "Yes, right.") do not end a stretch of talk."""


class Basis(StrEnum):
    """What shares of talk are shares of: the time, or the words where a transcript has no times to speak of."""

    TIME = "time"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Share:
    """How much one speaker talked: ``amount`` in milliseconds or words, ``part`` of all talk from 0 to 1.

    ``who`` is "" for what nobody is named for.
    """

    who: str
    amount: int
    part: float


@dataclass(frozen=True, slots=True)
class Talk:
    """Who talked how much, most first, and what that was measured by."""

    basis: Basis
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, who said it, and the start of the utterance in which it begins."""

    who: str
    at_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Talk that nobody broke into: ``length`` in milliseconds or words, by the basis."""

    at_ms: int
    length: int
    basis: Basis


@dataclass(slots=True)
class Run:
    """Utterances of one speaker, one after the other."""

    who: str
    cues: list[Cue]

    @property
    def text(self) -> str:
        """All that is said in it."""
        return " ".join(cue.text for cue in self.cues)


def runs(transcript: Transcript) -> Iterator[Run]:
    """What was said, in order, with the utterances of one speaker together until another's or a long silence."""
    made: Run | None = None
    end = 0
    for cue in transcript.cues:
        if made is not None and made.who == cue.who and cue.at_ms - end <= PAUSE_MS:
            made.cues.append(cue)
        else:
            if made is not None:
                yield made
            made = Run(cue.who, [cue])
        end = max(end, cue.to_ms)
    if made is not None:
        yield made


def talk_of(transcript: Transcript) -> Talk:
    """Who talked how much: by time, what a speaker says twice at a time counting once; by words without times."""
    words: dict[str, int] = {}
    timed = 0
    for cue in transcript.cues:
        count = _words(cue.text)
        words[cue.who] = words.get(cue.who, 0) + count
        timed += count if cue.to_ms > cue.at_ms else 0
    if 2 * timed > sum(words.values()):
        return Talk(Basis.TIME, _shares(_times(transcript)))
    return Talk(Basis.WORDS, _shares(words))


def _words(text: str) -> int:
    return len(text.split())


def _times(transcript: Transcript) -> dict[str, int]:
    totals: dict[str, int] = {}
    ends: dict[str, int] = {}
    for cue in sorted(transcript.cues, key=lambda cue: cue.at_ms):
        end = ends.get(cue.who, 0)
        totals[cue.who] = totals.get(cue.who, 0) + max(0, cue.to_ms - max(cue.at_ms, end))
        ends[cue.who] = max(end, cue.to_ms)
    return totals


def _shares(amounts: Mapping[str, int]) -> tuple[Share, ...]:
    whole = sum(amounts.values()) or 1
    most_first = sorted(amounts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Share(who, amount, amount / whole) for who, amount in most_first)


def longest_stretch(transcript: Transcript, who: str, basis: Basis) -> Stretch | None:
    """The longest that somebody talked without a break; None for who said nothing."""
    stretches = [_stretch(cues, basis) for cues in _unbroken(transcript, who)]
    return max(stretches, key=lambda stretch: stretch.length, default=None)


def _unbroken(transcript: Transcript, who: str) -> Iterator[list[Cue]]:
    own: list[Cue] = []
    for cue in transcript.cues:
        if cue.who == who:
            if own and cue.at_ms - max(each.to_ms for each in own[-2:]) > PAUSE_MS:
                yield own
                own = []
            own.append(cue)
        elif own and _words(cue.text) > MURMUR:
            yield own
            own = []
    if own:
        yield own


def _stretch(cues: Sequence[Cue], basis: Basis) -> Stretch:
    at_ms = cues[0].at_ms
    if basis is Basis.TIME:
        return Stretch(at_ms, max(cue.to_ms for cue in cues) - at_ms, basis)
    return Stretch(at_ms, sum(_words(cue.text) for cue in cues), basis)


_SENTENCE = re.compile(r"[^\n]*?(?:(?<![.!?…])[.!?…]++[\"”’)]*+(?=\s|$)|[。？！]|(?=\n)|$)")
_HELPING = "do|did|does|are|were|can|could|would|will|have|has"
_ASKING = f"{_HELPING}|is|many|much|long|often|else|of|kind|happens|should"
_ASKS = re.compile(
    r"(?:(?:so|and|but|okay|ok|well|now|right|um|uh)[, ]+)*"
    rf"(?:(?:{_HELPING}) (?:you|they|we|your|any|there)\b|is (?:there|that|it|your)\b|(?:should|shall|may) (?:we|i)\b"
    rf"|(?P<wh>(?:what|how|why|when|where|who|which)(?:['’]s|\s(?:{_ASKING}))\b))",
    re.IGNORECASE,
)


def sentences(run: Run) -> Iterator[Sentence]:
    """The sentences of a run, also those that go on from one utterance to the next."""
    starts, length = [], 0
    for cue in run.cues:
        starts.append(length)
        length += len(cue.text) + 1
    for match in _SENTENCE.finditer(run.text):
        said = match[0].strip()
        if said:
            begin = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Sentence(run.who, run.cues[bisect_right(starts, begin) - 1].at_ms, said)


def is_question(sentence: str) -> bool:
    """Whether a sentence asks something: by its mark or, where whoever wrote it down set none, by how it begins.

    "What is important is this." begins like one, too: with a full stop behind, it is none.
    """
    bare = sentence.rstrip('"”’)')
    if bare.endswith(("?", "？")):
        return True
    match = _ASKS.match(sentence)
    return match is not None and (match["wh"] is None or not bare.endswith((".", "!", "…")))


def questions_of(transcript: Transcript, who: str) -> Generator[float, None, tuple[Sentence, ...]]:
    """The questions that a speaker asked, in order; yields how much has been read, from 0 to 1, at each sentence."""
    asked: list[Sentence] = []
    done = 0
    for run in runs(transcript):
        if run.who == who:
            for sentence in sentences(run):
                if is_question(sentence.text):
                    asked.append(sentence)
                yield done / len(transcript.cues)
        done += len(run.cues)
    return tuple(asked)


QuestionMatcher: TypeAlias = Callable[[Sequence[Question], Sequence[Sentence]], Mapping[QuestionId, Sentence]]
"""Finds, among the sentences that were said, those in which the questions of a call were asked.

The seam for comparing by meaning. Comparing by the words that they share is no answer: in a trial it found 6 of 36.
"""


def match_none(_questions: Sequence[Question], _said: Sequence[Sentence]) -> Mapping[QuestionId, Sentence]:
    """The matcher that ships: it claims nothing."""
    return {}
