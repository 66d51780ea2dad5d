"""Captions with their times: WebVTT (Zoom, Teams) and SubRip (.srt), read tolerantly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from callgoal_desktop.core.records import Cue, Transcript, TranscriptSource
from callgoal_desktop.core.text import clean
from callgoal_desktop.exchange.transcript_speakers import speakers_in, split_name, unmarked
from callgoal_desktop.exchange.transcript_text import Line, Source, check_length, tidy

_TIME = r"(?:(\d{1,5}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?"
_TIMING = re.compile(rf"{_TIME}\s*-->\s*{_TIME}(?:\s.*)?", re.ASCII)
_BROKEN = re.compile(r"[\d:.,\s]*-->")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,200})?(?:\s+([^<>]{0,400}))?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:v|c|i|b|u|ruby|rt|lang|font)(?:[.\s][^<>]{0,400})?>|<\d[\d:.]{0,20}>|\{\\an\d\}", re.IGNORECASE
)
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")


@dataclass(slots=True)
class _Block:
    """One caption as it stands in the file."""

    line: int
    at_ms: int
    to_ms: int
    texts: list[str] = field(default_factory=list)


def is_captions(text: str) -> bool:
    """Whether the text is WebVTT, or has lines with two times."""
    return text.startswith("WEBVTT") or any(_TIMING.fullmatch(line.strip()) for line in _arrows(text))


def _arrows(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if "-->" in line)


def read_captions(source: Source, *, is_vtt: bool) -> Transcript:
    """The transcript in a file of captions, by time; raises ImportFileError."""
    captions = _Captions(source, is_vtt=is_vtt)
    for line in source.lines():
        captions.take(line)
    captions.end()
    blocks = captions.blocks
    voiced = any(_VOICE.search(text) for block in blocks for text in block.texts)
    parts = [(block, _voices(block, is_vtt=is_vtt)) for block in blocks]
    names = speakers_in(line for _block, voices in parts for who, lines in voices if not who for line in lines)
    cues = [cue for block, voices in parts for cue in _cues(source, block, voices, names)]
    cues.sort(key=lambda cue: cue.at_ms)  # Teams writes them as they were recognised; the sort keeps ties in place
    named = TranscriptSource.TEAMS if voiced else TranscriptSource.ZOOM if names else TranscriptSource.TEXT
    return Transcript(named if is_vtt else TranscriptSource.SRT, cues=tuple(cues))


class _Captions:
    """Takes the lines of a file one after the other; ``blocks`` are the captions that they made."""

    def __init__(self, source: Source, *, is_vtt: bool) -> None:
        self.blocks: list[_Block] = []
        self._source = source
        self._is_vtt = is_vtt
        self._aside = is_vtt and source.text.startswith("WEBVTT")
        self._inside = False
        self._loose: list[Line] = []

    def take(self, line: Line) -> None:
        """The next line."""
        if not line.text:
            self._aside = self._inside = False
        elif (block := self._timing(line)) is not None:
            self._end_block()
            self.blocks.append(block)
            self._aside, self._inside = False, True
        elif self._inside:
            self.blocks[-1].texts.append(line.text)
        elif not self._aside:
            self._aside = self._is_vtt and not self._loose and _ASIDE.match(line.text) is not None
            if not self._aside:
                self._loose.append(line)

    def end(self) -> None:
        """No more lines come; raises ImportFileError where one more was to come."""
        last = self.blocks[-1] if self.blocks else None
        if self._loose and (self._is_vtt or last is None or self._loose[-1].text.isdecimal()):
            why = "the file ends in the middle of a caption" if last else "a caption stands here without its times"
            raise self._source.refusal(self._loose[-1].number, why)
        if last is None:
            raise self._source.refusal(1, "nothing that was said stands in this file")
        last.texts.extend(line.text for line in self._loose)
        if not last.texts:
            raise self._source.refusal(last.line, "the file ends in the middle of a caption")

    def _timing(self, line: Line) -> _Block | None:
        if "-->" not in line.text:
            return None
        match = _TIMING.fullmatch(line.text)
        if match is not None:
            at_ms = milliseconds(*match.group(1, 2, 3, 4))
            return _Block(line.number, at_ms, max(at_ms, milliseconds(*match.group(5, 6, 7, 8))))
        if _BROKEN.match(line.text) or not (self._inside or self._aside or _ASIDE.match(line.text)):
            raise self._source.refusal(line.number, "these are not two times such as 00:01:02.000 --> 00:01:04.500")
        return None  # an arrow that somebody said

    def _end_block(self) -> None:
        """Before the times of a caption stands its number or id. What else stands loose goes on with the caption
        before in SubRip, and is no part of any in WebVTT."""
        if self.blocks and self._inside and len(self.blocks[-1].texts) > 1:
            if self.blocks[-1].texts[-1].isdecimal():
                del self.blocks[-1].texts[-1]
        elif self.blocks and not self._is_vtt:
            self.blocks[-1].texts.extend(line.text for line in self._loose[:-1])
        self._loose = []


def milliseconds(hours: str | None, minutes: str, seconds: str, fraction: str | None = None) -> int:
    """A time in the digits of a file, in milliseconds."""
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((fraction or "0").ljust(3, "0"))


def _voices(block: _Block, *, is_vtt: bool) -> list[tuple[str, list[str]]]:
    """Who says what in one caption: the name of each voice, "" where the caption names none, and its lines."""
    whole = "\n".join(block.texts)
    pieces = _VOICE.split(whole) if "<" in whole else [whole]
    named = zip(("", *pieces[1::2]), pieces[::2], strict=True)
    return [
        (tidy(_plain(who or "", is_vtt)), [unmarked(tidy(line)) for line in _plain(text, is_vtt).split("\n")])
        for who, text in named
        if text.strip() or len(pieces) == 1
    ]


def _plain(text: str, is_vtt: bool) -> str:
    bare = _TAG.sub("", text) if "<" in text or "{" in text else text
    return clean(unescape(bare)) if is_vtt and "&" in bare else bare


def _cues(source: Source, block: _Block, voices: list[tuple[str, list[str]]], names: frozenset[str]) -> Iterator[Cue]:
    for voice, lines in voices:
        said: list[tuple[str, list[str]]] = [(voice, [])]
        for line in lines:
            found = None if voice else split_name(line)
            if found is not None and found[0] in names:
                said.append((found[0], [found[1]]))
            else:
                said[-1][1].append(line)
        for who, texts in said:
            text = tidy(" ".join(texts))
            check_length(source, block.line, text)
            if text:
                yield Cue(block.at_ms, block.to_ms, who, text)
