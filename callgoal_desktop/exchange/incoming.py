"""Files of calls: which reader takes one is told by its content and its ending."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO

from callgoal_desktop.core.errors import ImportFileError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 64 * 1024
"""So much of a file tells what it is."""

STANDARD_INPUT = "-"


class Kind(StrEnum):
    """What a file of calls is."""

    JSONL = "jsonl"
    CSV = "csv"
    ICS = "ics"
    TRANSCRIPT = "transcript"


_BY_ENDING = {
    ".jsonl": Kind.JSONL,
    ".csv": Kind.CSV,
    ".ics": Kind.ICS,
    ".vtt": Kind.TRANSCRIPT,
    ".srt": Kind.TRANSCRIPT,
    ".txt": Kind.TRANSCRIPT,
    ".md": Kind.TRANSCRIPT,
}

ENDINGS = tuple(_BY_ENDING)
"""How the names of files end that can be imported."""

_DISGUISES = (
    (b"PK\x03\x04", "this is a zip archive, or a document of an office program; save what is in it as .csv or as text"),
    (b"PK\x05\x06", "this is an empty zip archive"),
    (b"%PDF", "this is a PDF; save its text, or ask for another format where it came from"),
    (b"\x1f\x8b", "this is a compressed file; unpack it first"),
    (b"SQLite format 3\x00", "this is a database"),
    (b"\xd0\xcf\x11\xe0", "this is a document of an older office program; save it as .csv or as text"),
    (b"\x89PNG", "this is a picture"),
    (b"\xff\xd8\xff", "this is a picture"),
)
_ZEROS = b"\0" * 16
_MARKS_OF_TEXT = (b"\xff\xfe", b"\xfe\xff")
_CALENDAR = b"BEGIN:VCALENDAR"


def kind_of(head: bytes, name: str, said: str) -> Kind:
    """What a file is that begins so; ``head`` is its first ``HEAD`` bytes, ``said`` its name in messages.

    Raises ImportFileError for what is none.
    """
    for beginning, what in _DISGUISES:
        if head.startswith(beginning):
            raise ImportFileError(f"{said}: {what}.")
    if _ZEROS in head or (b"\0" in head and not head.startswith(_MARKS_OF_TEXT)):
        raise ImportFileError(f"{said}: this is no text file.")
    if name == STANDARD_INPUT:
        return _by_content(head)
    kind = _BY_ENDING.get(PurePath(name).suffix.casefold())
    if kind is None:
        known = f"{', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}"
        raise ImportFileError(f"{said}: only files that end in {known} can be imported.")
    if kind is Kind.TRANSCRIPT and _is_calendar(head):
        return Kind.ICS  # mail programs save an invitation as text
    return kind


def _is_calendar(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[: len(_CALENDAR)].upper() == _CALENDAR


def _by_content(head: bytes) -> Kind:
    """What standard input is, which has no name: JSON, a calendar, a transcript, else a table."""
    if _is_calendar(head):
        return Kind.ICS
    content = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not content or content.startswith(b"{"):
        return Kind.JSONL
    from callgoal_desktop.exchange.transcripts import looks_like_transcript

    return Kind.TRANSCRIPT if looks_like_transcript(head, "standard input.txt") else Kind.CSV


class _WithHead(io.RawIOBase):
    """What comes from standard input: first its beginning, which has been read to tell what it is."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        room = memoryview(buffer)
        found = self._head[: len(room)] or self._rest.read(len(room))
        self._head = self._head[len(found) :]
        room[: len(found)] = found
        return len(found)


@contextlib.contextmanager
def opened(name: str, said: str, head: bytes = b"") -> Iterator[BinaryIO]:
    """The file, open to be read; a pipe or a device is refused, and never waited for. OSError is ImportFileError.

    ``head`` is what has been read of standard input, which cannot go back to its beginning, and comes again.
    """
    if name == STANDARD_INPUT:
        yield io.BufferedReader(_WithHead(head, sys.stdin.buffer)) if head else sys.stdin.buffer
        return
    try:
        # A pipe would be waited for until somebody writes into it
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb", buffering=1024 * 1024) as file:
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise ImportFileError(f"{said} cannot be read (it is {_what(mode)}, not a file).")
            yield file
    except OSError as error:
        if Path(name).is_dir():
            raise ImportFileError(f"{said} cannot be read (it is a folder, not a file).") from error
        raise ImportFileError(f"{said} cannot be read ({error.strerror}).") from error


def _what(mode: int) -> str:
    return "a folder" if stat.S_ISDIR(mode) else "a pipe" if stat.S_ISFIFO(mode) else "a device"
