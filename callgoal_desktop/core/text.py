"""Text as it is kept: what a person typed or a file brought, in one normal form (docs/format.md)."""

from __future__ import annotations

import re

FIELD_LIMIT = 1024 * 1024
"""The most that one field keeps, in bytes of UTF-8: a novel; past it an editor stalls with every key."""

_LINE_ENDS = re.compile("\r\n|\r|\u2029")
_NOT_TEXT = re.compile("[\ud800-\udfff\ufdd0\ufdd1]")

_BREAKS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")


def clean(text: str) -> str:
    """The text with LF line ends, and U+FFFD for what no editor or file can hold; all else untouched.

    Lone surrogates cannot be written as UTF-8; U+FDD0 and U+FDD1 are Qt's own marks inside a document. U+FEFF in
    front is the mark of an encoding and no part of the text: Qt drops it, too.
    """
    if text.isascii() and "\r" not in text:
        return text
    return _NOT_TEXT.sub("\ufffd", _LINE_ENDS.sub("\n", text)).lstrip("\ufeff")


def too_long(text: str) -> bool:
    """Whether the text is more than one field keeps; lone surrogates count as what replaces them."""
    if len(text) * 4 <= FIELD_LIMIT:
        return False
    return len(text) > FIELD_LIMIT or len(text.encode("utf-8", "surrogatepass")) > FIELD_LIMIT


def one_line(text: str) -> str:
    """The text on one line, spaces tidied: for a list row or a title."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """The text as other programs can show it: line breaks are LF, control characters but the tab are U+FFFD."""
    if text.isprintable():
        return text
    return _CONTROLS.sub("\ufffd", _BREAKS.sub("\n", clean(text)))
