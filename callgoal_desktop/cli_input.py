"""What the commands are given to read: a text on the command line, or the lines of standard input."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from collections.abc import Iterator

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.text import FIELD_LIMIT, clean


def given_lines(text: str | None) -> Iterator[str]:
    """The text alone or, where there is none, each line of standard input, empty ones too: one in, one out."""
    if text is not None:
        yield clean(text)
    elif sys.stdin is not None:
        lines = iter(lambda: sys.stdin.buffer.readline(FIELD_LIMIT + 1), b"")
        for number, line in enumerate(lines, start=1):
            if len(line) > FIELD_LIMIT:
                raise ImportFileError(f"Line {number} is longer than {FIELD_LIMIT:,} bytes; shorten it or split it.")
            content = line.removeprefix(BOM_UTF8) if number == 1 else line
            yield clean(content.rstrip(b"\r\n").decode("utf-8", "replace"))
