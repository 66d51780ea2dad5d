"""The bytes of a transcript as numbered lines of text, and the words with which one is refused."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.text import FIELD_LIMIT, clean, too_long

FILE_LIMIT = 2 * 1024 * 1024
"""The most bytes of a file: three hours of talk are half a megabyte, and no window waits half a second for more."""

_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, counted from 1, without spaces around it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is read: its name, as messages give it, and its text with LF line ends."""

    name: str
    text: str

    def lines(self) -> Iterator[Line]:
        """The lines in order, blank ones too."""
        for number, text in enumerate(self.text.split("\n"), start=1):
            yield Line(number, text.strip())

    def refusal(self, line: int, why: str) -> ImportFileError:
        """The error that names the line and the reason."""
        return ImportFileError(f"{self.name}, line {line}: {why}.")


def source_of(data: bytes, name: str) -> Source:
    """The file's text: UTF-8, or UTF-16 with its byte order mark. Raises ImportFileError for what is no text."""
    if len(data) > FILE_LIMIT:
        raise ImportFileError(f"{name}: the file is larger than {FILE_LIMIT // 1024**2} MiB, which no transcript is.")
    if data.startswith(_ARCHIVE):
        why = "this is a zip archive, as a Word document is one, and no text; save it as text first"
        raise ImportFileError(f"{name}, line 1: {why}.")
    return Source(name, clean(_decoded(data, name)))


def _decoded(data: bytes, name: str) -> str:
    wide = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    try:
        text = data.decode("utf-16") if wide else data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        kind = "UTF-16" if wide else "UTF-8"
        raise ImportFileError(
            f"{name}, line {line}: this is not {kind} from byte {error.start + 1} on; save the file as UTF-8."
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ImportFileError(f"{name}, line {line}: this is not text (a zero byte stands in it).")
    return text


def tidy(text: str) -> str:
    """What was said or a name, on one line: captions are broken where the screen ends, not where a thought does."""
    return " ".join((text if text.isascii() else text.replace("\ufeff", "")).split())


def check_length(source: Source, line: int, text: str) -> None:
    """Raise ImportFileError for more text in one utterance than is kept."""
    if too_long(text):
        raise source.refusal(line, f"what is said here is longer than {FIELD_LIMIT:,} bytes")
