"""Transcripts as people read them, turn by turn: Google Meet, Otter, Granola, and plain "Name: text"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from callgoal_desktop.core.records import Cue, Transcript, TranscriptSource
from callgoal_desktop.exchange.transcript_cues import milliseconds
from callgoal_desktop.exchange.transcript_speakers import is_heading, speakers_in, split_name, unmarked
from callgoal_desktop.exchange.transcript_text import Line, Source, check_length, tidy

_TIME = r"(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,3})?"
_TIME_IN = re.compile(r"\d:\d\d", re.ASCII)
_ANCHOR = re.compile(rf"(?:#+\s*)?[\[(]?{_TIME}[\])]?", re.ASCII)
_TIME_FIRST = re.compile(rf"[\[(]?{_TIME}[\])]?\s*[-–]?\s*(?=\S)", re.ASCII)
_TIME_AFTER = re.compile(rf"([^:：]{{1,80}}?)\s*[\[(]{_TIME}[\])]\s*:?\s*(.*)", re.ASCII)
_OTTER = re.compile(rf"(?:(.{{1,80}}?)(?:[ ]{{2,}}|\t\s*))?{_TIME}", re.ASCII)
_BEGINS = re.compile(r"(?:#+\s*)?(?:📖\s*)?(?:.* - )?Trans(?:cript|cription|cripción|kript|kription):?", re.IGNORECASE)
_HEADING = re.compile(r"#|📖|[^\s:]+:$")
"""A mark of the beginning that nobody says."""

_ENDS = re.compile(r"(?:#+\s*)?(?:Transcription ended after|Transcribed by https?://otter\.ai)", re.IGNORECASE)
_FOOT = re.compile(r"[*_]*This editable transcript was computer generated", re.IGNORECASE)
_HEAD_LIMIT = 300
"""The most characters of a line that can say who speaks and when, and nothing else."""

_GRANOLA = frozenset({"me", "them"})


@dataclass(slots=True)
class _Turn:
    """What one person says until the next does; ``own_time`` where it has a time to itself."""

    line: int
    at_ms: int
    who: str
    texts: list[str] = field(default_factory=list)
    own_time: bool = False


def read_turns(source: Source) -> Transcript:
    """The transcript in a text that names who speaks; raises ImportFileError where no line does."""
    lines = [Line(line.number, unmarked(line.text)) for line in spoken_lines(source)]
    otter = _is_otter(source, lines)
    turns = list(_otter_turns(lines) if otter else _named_turns(lines))
    if not any(turn.who or turn.own_time for turn in turns):
        raise source.refusal(1, "no line of this file says who speaks, as “Ana: Hello” does")
    kind = TranscriptSource.OTTER if otter else _kind(source, lines, turns)
    me = next((turn.who for turn in turns if turn.who.lower() == "me"), None)
    granola = kind is TranscriptSource.GRANOLA
    return Transcript(kind, me if granola else None, tuple(_cues(source, turns)))


def count_turns(source: Source) -> int:
    """How many turns of named speakers a text has: whether it is a transcript at all."""
    lines = [Line(line.number, unmarked(line.text)) for line in spoken_lines(source)]
    turns = _otter_turns(lines) if _is_otter(source, lines) else _named_turns(lines)
    return sum(bool(turn.who) or turn.own_time for turn in turns)


def spoken_lines(source: Source) -> list[Line]:
    """The lines from where the transcript itself begins, behind a summary, to where it says that it ends."""
    lines = [line for line in source.lines() if line.text]
    begin, end = _bounds(lines)
    return [line for line in lines[begin:end] if not _FOOT.match(line.text)]


def lines_before_talk(source: Source) -> list[str]:
    """The lines before the first turn, without what seems to be said in a summary above it."""
    lines = [line for line in source.lines() if line.text]
    talk = _talk(lines)
    begin, _end = _bounds(lines)
    first = next((place for place in range(begin, len(lines)) if talk[place]), len(lines))
    return [line.text for line, spoken in zip(lines[:first], talk, strict=False) if not spoken]


def _bounds(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the transcript begins and ends in them. What is said can sound like a mark of that, and is none.

    A mere "… - Transcript" begins it while nobody has spoken; "Transcribed by" ends it where nobody speaks after it.
    """
    begins = [place for place, line in enumerate(lines) if _BEGINS.fullmatch(line.text)]
    ends = [place for place, line in enumerate(lines) if _ENDS.match(line.text)]
    if not begins and not ends:
        return 0, len(lines)
    talk = _talk(lines)
    begin = 0
    for place in begins:
        if _HEADING.match(lines[place].text) or not any(talk[begin : place + 1]):
            begin = place + 1
    last = max((place for place, spoken in enumerate(talk) if spoken), default=-1)
    return begin, next((place for place in ends if place > max(last, begin - 1)), len(lines))


def _talk(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether somebody begins to speak in it."""
    plain = [_time_of(unmarked(line.text))[1] for line in lines]
    names = speakers_in(plain)
    found = [split_name(text) for text in plain]
    who = [name[0] if name is not None and name[0] in names and not is_heading(name[0]) else "" for name in found]
    times = Counter(who)
    return [
        bool((head := _otter_head(line)) is not None and head[1])
        or bool(name and (times[name] > 1 or not _BEGINS.fullmatch(line.text)))
        for line, name in zip(lines, who, strict=True)
    ]


def _is_otter(source: Source, lines: Sequence[Line]) -> bool:
    heads = [match for line in lines if (match := _otter_head(line)) is not None]
    return sum(bool(match[1]) for match in heads) > 1 or (bool(heads) and "otter.ai" in source.text)


def _otter_head(line: Line) -> re.Match[str] | None:
    might = line.text[-1:].isdecimal() and len(line.text) <= _HEAD_LIMIT
    return _OTTER.fullmatch(line.text) if might else None


def _otter_turns(lines: Sequence[Line]) -> Iterator[_Turn]:
    turn: _Turn | None = None
    for line in lines:
        match = _otter_head(line)
        if match is not None:
            if turn is not None:
                yield turn
            at_ms = milliseconds(*match.group(2, 3, 4))
            turn = _Turn(line.number, at_ms, tidy(match[1] or ""), own_time=True)
        elif turn is not None:
            turn.texts.append(line.text)
    if turn is not None:
        yield turn


def _named_turns(lines: Sequence[Line]) -> Iterator[_Turn]:
    timed = [(line, *_time_of(line.text)) for line in lines]
    names = speakers_in(rest for _line, _at, rest in timed)
    turn: _Turn | None = None
    now = 0
    for line, at_ms, rest in timed:
        now = now if at_ms is None else at_ms
        found = split_name(rest)
        if found is not None and found[0] in names:
            if turn is not None:
                yield turn
            turn = _Turn(line.number, now, found[0], [found[1]], own_time=at_ms is not None)
        elif rest and turn is not None:
            turn.texts.append(rest)
    if turn is not None:
        yield turn


def _time_of(text: str) -> tuple[int | None, str]:
    """The time that a line has, before or behind the name, and the line without it."""
    if _TIME_IN.search(text[:_HEAD_LIMIT]) is None:
        return None, text
    if (alone := _ANCHOR.fullmatch(text)) is not None:
        return milliseconds(*alone.group(1, 2, 3)), ""
    if (first := _TIME_FIRST.match(text)) is not None and split_name(text[first.end() :]):
        return milliseconds(*first.group(1, 2, 3)), text[first.end() :]
    if (after := _TIME_AFTER.fullmatch(text)) is not None:
        return milliseconds(*after.group(2, 3, 4)), f"{after[1]}: {after[5]}"
    return None, text


def _kind(source: Source, lines: Sequence[Line], turns: Sequence[_Turn]) -> TranscriptSource:
    if {turn.who.lower() for turn in turns} <= _GRANOLA:
        return TranscriptSource.GRANOLA
    says_so = "Transcription ended after" in source.text or "This editable transcript" in source.text
    anchored = any(_ANCHOR.fullmatch(line.text) for line in lines)
    return TranscriptSource.MEET if says_so or anchored else TranscriptSource.TEXT


def _cues(source: Source, turns: Sequence[_Turn]) -> Iterator[Cue]:
    """What was said. A turn with a time of its own lasts until the next; what only stands under one lasts unknown."""
    for turn, after in zip(turns, (*turns[1:], None), strict=True):
        text = "\n".join(filter(None, map(tidy, turn.texts)))
        check_length(source, turn.line, text)
        ends = turn.own_time and after is not None and after.own_time
        to_ms = max(turn.at_ms, after.at_ms) if ends and after is not None else turn.at_ms
        if text:
            yield Cue(turn.at_ms, to_ms, tidy(turn.who), text)
