"""Transcripts of meetings, as the programs that wrote them give them out (docs/format.md)."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import PurePath

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.records import CallId, Transcript
from callgoal_desktop.core.transcript_calls import Meeting
from callgoal_desktop.exchange.transcript_cues import is_captions, read_captions
from callgoal_desktop.exchange.transcript_dates import began_in, head_of, title_in
from callgoal_desktop.exchange.transcript_text import FILE_LIMIT, Source, source_of
from callgoal_desktop.exchange.transcript_turns import count_turns, read_turns

__all__ = ["FILE_LIMIT", "file_id", "looks_like_transcript", "read_meeting", "read_transcript"]

_ENOUGH = 2
"""So many turns of people who are named make a text a transcript."""


def read_transcript(data: bytes, name: str) -> Transcript:
    """What was said, in order of time; ``name`` names the file in messages, and its ending tells the format.

    Raises ImportFileError with the line and the reason, and nothing else whatever the bytes are. Utterances without
    a time of their own stand at that of the last one that has, or at 0, in the order of the file.
    """
    return _transcript(source_of(data, name))


def read_meeting(data: bytes, name: str, today: date) -> Meeting:
    """The transcript, and what the file tells of the meeting, which was not after today; raises likewise."""
    source = source_of(data, name)
    head = head_of(source)
    began, day = began_in(head, name, today)
    return Meeting(_transcript(source), title_in(head, name), began, day)


def _transcript(source: Source) -> Transcript:
    ending = PurePath(source.name).suffix.casefold()
    if ending in {".vtt", ".srt"} or is_captions(source.text):
        return read_captions(source, is_vtt=source.text.startswith("WEBVTT") or ending == ".vtt")
    return read_turns(source)


def looks_like_transcript(head: bytes, name: str) -> bool:
    """Whether the beginning of a file and its name are those of a transcript: what an import is chosen by."""
    ending = PurePath(name).suffix.casefold()
    if ending in {".vtt", ".srt"}:
        return True
    if ending not in {".txt", ".md", ""}:
        return False
    try:
        source = source_of(_whole_characters(head), name)
    except ImportFileError:
        return False
    return is_captions(source.text) or (ending != "" and count_turns(source) >= _ENOUGH)


def _whole_characters(head: bytes) -> bytes:
    """The bytes without a character that was cut in two at the end."""
    for cut in range(4):
        try:
            head[: len(head) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return head[: len(head) - cut]
    return head[: len(head) // 2 * 2]


def file_id(data: bytes) -> CallId:
    """The id of the call that is made of a file: the same for the same bytes, so that no file makes two calls."""
    return CallId(derived_id(sha256(data).hexdigest(), "transcript", 0))
