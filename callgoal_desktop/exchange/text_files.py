"""Text from other programs, in whatever encoding it came."""

from __future__ import annotations

import codecs

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.text import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


def decoded(data: bytes, name: str) -> tuple[str, bool]:
    """The text, cleaned, and whether it had to be taken for Windows-1252: UTF-8, or UTF-16 with its mark, is known.

    Raises ImportFileError for what is no text.
    """
    for mark, encoding, said in _MARKS:
        if data.startswith(mark):
            return _whole(data, encoding, said, name), False
    try:
        return _text(data.decode("utf-8"), name), False
    except UnicodeDecodeError:
        return _text(data.decode("cp1252", "replace"), name), True


def _whole(data: bytes, encoding: str, said: str, name: str) -> str:
    try:
        return _text(data.decode(encoding), name)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ImportFileError(
            f"{name}, line {line}: this is not {said} from byte {error.start + 1} on; the file was cut off or damaged."
        ) from None


def _text(text: str, name: str) -> str:
    if "\0" in text:
        raise ImportFileError(f"{name}, line {text.count(chr(10), 0, text.index(chr(0))) + 1}: this is no text file.")
    return clean(text)
