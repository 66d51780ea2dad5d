"""Rows of a table as text (RFC 4180) in which no spreadsheet finds a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from functools import lru_cache

from callgoal_desktop.core.text import printable

BOM = "\ufeff"
"""Without it in front of the file, Excel takes UTF-8 for the code page of the system."""

CELL_LIMIT = 32_000
"""The most characters of a cell that Excel (32,767) and Salesforce's Data Loader (32,000) take in."""

CUT = " […]"
"""Stands where a longer text was cut."""

_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"
"""What begins a formula, full-width forms too: OWASP's list, https://owasp.org/www-community/attacks/CSV_Injection."""

_SPACE = r"[^\S\n\t]|[\u200b\ufeff]"
_AT_START = re.compile(rf"'*(?:[\t\n]|(?:{_SPACE})*[{_FORMULA}])")
_INSIDE = re.compile(rf"[,;\t\n\"](?:{_SPACE})*(?='*[{_FORMULA}])")
"""A program that takes another character for the separator begins a cell there: Excel does, by the country."""
_GUARDED_INSIDE = re.compile(rf"([,;\t\n\"](?:{_SPACE})*)'(?='*[{_FORMULA}])")


def row_text(cells: Sequence[str]) -> str:
    """The row, every cell safe and in quotes, with its CRLF."""
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(safe, cells))
    return line.getvalue()


@lru_cache(maxsize=16)  # the same long text stands in one row for each CRM
def safe(text: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet could take for a formula, cut to what a cell holds.

    A text in which apostrophes stand there already gets one more, so that the first one can always be taken away.
    """
    shown = printable(text)
    guarded = _INSIDE.sub(r"\g<0>'", shown)
    return _cut(f"'{guarded}" if _AT_START.match(shown) else guarded)


def plain(text: str) -> str:
    """The text that ``safe`` was given, where nothing of it was cut."""
    guarded = text[1:] if text.startswith("'") and _AT_START.match(text) else text
    return _GUARDED_INSIDE.sub(r"\1", guarded)


def _cut(text: str) -> str:
    if len(text) * 2 <= CELL_LIMIT:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= CELL_LIMIT:
        return text
    return units[: 2 * (CELL_LIMIT - len(CUT))].decode("utf-16-le", "ignore") + CUT
