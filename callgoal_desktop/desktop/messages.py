"""What is said to the window that is running, and how it looks on the wire: a line there, a line back.

A line begins with the version of these words. Whatever is not such a line is nothing: it is not answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

VERSION = "1"

LONGEST = 1000
"""Bytes that a line may have; what is longer is nobody's message."""


class Word(StrEnum):
    """What the window is asked to do."""

    RAISE = "raise"
    MARK = "mark"
    TICK_NEXT = "tick-next"


@dataclass(frozen=True, slots=True)
class Message:
    """A word and what belongs to it: to ``raise`` the desktop's leave to come to the front, to ``mark`` its kind."""

    word: Word
    more: str = ""


def as_line(message: Message) -> bytes:
    """The message on the wire; what would not fit on its line is left out."""
    more = message.more if message.more.isascii() and message.more.isprintable() else ""
    line = f"{VERSION}{message.word} {more}"
    return (line if len(line) < LONGEST else f"{VERSION}{message.word} ").encode() + b"\n"


def read_message(line: bytes) -> Message | None:
    """The message of a line; None for anything else."""
    text = line.removesuffix(b"\n").decode("ascii", errors="replace")
    word, _space, more = text.removeprefix(VERSION).partition(" ")
    if not text.startswith(VERSION) or not line.isascii() or not text.isprintable() or word not in set(Word):
        return None
    return Message(Word(word), more)


def as_answer(reason: str) -> bytes:
    """The answer on the wire: it is done, or the reason why it is not."""
    said = f"no {' '.join(reason.split())}" if reason else "done"
    return f"{VERSION}{said}".encode()[: LONGEST - 1] + b"\n"


def read_answer(line: bytes) -> str | None:
    """The reason of an answer, "" when it is done; None for what is no answer."""
    text = line.removesuffix(b"\n").decode(errors="replace")
    if text == f"{VERSION}done":
        return ""
    return text.removeprefix(f"{VERSION}no ") or None if text.startswith(f"{VERSION}no ") else None
