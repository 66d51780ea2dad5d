"""The format that keeps everything: one call a line, as JSON (docs/format.md)."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.exchange.fields import Fields
from callgoal_desktop.exchange.json_text import FieldError, parsed
from callgoal_desktop.exchange.jsonl_read import whole_call
from callgoal_desktop.exchange.jsonl_write import FORMAT, write_line

__all__ = ["FORMAT", "LINE_LIMIT", "lines", "read", "read_line", "write_line"]

LINE_LIMIT = 16 * 1024 * 1024
"""The most bytes of one line: past it, the line is refused before it is looked at."""

VALUE_LIMIT = 200_000
"""The most lists, objects and commas between values in one line: each takes some hundred bytes of memory, and time. A
call with 500 questions and a transcript of three hours has about 40,000."""

_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A string of JSON, or the beginning of one that does not end."""


def lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file, none of them held in memory beyond the length at which ``read`` refuses it."""
    return iter(lambda: file.readline(LINE_LIMIT + 1), b"")


def read(lines: Iterable[bytes], source: str) -> Iterator[WholeCall]:
    """The calls of a file, one for each line that is not blank; ``source`` names the file in messages.

    Raises ImportFileError at the first line that cannot be taken: keep nothing before the last one came.
    """
    for number, line in enumerate(lines, 1):
        content = line.removeprefix(BOM_UTF8)
        if content and not content.isspace():
            yield read_line(content, f"{source}, line {number}")


def read_line(line: bytes, where: str) -> WholeCall:
    """The call in one line, always the same for the same bytes.

    Raises ImportFileError, whose message begins with ``where``.
    """
    try:
        text = _decoded(line)
        if _values(text) > VALUE_LIMIT and _values(_STRING.sub("", text)) > VALUE_LIMIT:
            raise FieldError(f"the line holds more than {VALUE_LIMIT:,} values")
        return whole_call(Fields(parsed(text)))
    except FieldError as error:
        raise ImportFileError(f"{where}: {error}.") from error


def _values(text: str) -> int:
    """How many values a JSON text holds at most."""
    return text.count("[") + text.count("{") + text.count(",")


def _decoded(line: bytes) -> str:
    if len(line) > LINE_LIMIT:
        raise FieldError(f"the line is longer than {LINE_LIMIT // 1024**2} MiB")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FieldError(f"this is not UTF-8 from byte {error.start + 1} on") from None
