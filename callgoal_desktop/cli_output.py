"""What the commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Mapping

from callgoal_desktop.core.text import one_line

_LINE_BREAKS = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"})
"""JSON allows these inside a text, but many programs take them for the end of a line."""

_UNSEEN = {"Cc", "Cs"}
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tell_json(value: Mapping[str, object]) -> None:
    """Print one object as one line, at once: the reader may be waiting for it."""
    print(json.dumps(value, ensure_ascii=False).translate(_LINE_BREAKS), flush=True)


def shown(text: str) -> str:
    """Somebody's words on one line, without characters that a terminal would obey rather than show."""
    return "".join("\ufffd" if _obeyed(character) else character for character in one_line(text))


def counted(number: int, noun: str) -> str:
    """The number and the noun in its form: "1 call", "3 calls"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def complain(error: Exception) -> None:
    """Say on one line of standard error what the world refused."""
    if isinstance(error, OSError) and error.strerror:
        line = f"{error.filename or 'The output'}: {error.strerror}."
    else:
        line = str(error)
    print(shown(line), file=sys.stderr)


def drop_output() -> None:
    """Send what standard output still holds nowhere, so that Python's last flush cannot fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _obeyed(character: str) -> bool:
    return character in _TURNING or unicodedata.category(character) in _UNSEEN
