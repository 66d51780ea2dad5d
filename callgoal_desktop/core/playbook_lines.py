"""Where something stands in the TOML text of a playbook: for a message, so it may be told only roughly."""

from __future__ import annotations

import re
from typing import TypeAlias

Place: TypeAlias = tuple[int, ...]
"""A table: () is the file, (2,) its third section, (2, 0) the first question of that."""

_SECTION = re.compile(r"\s*\[\[\s*sections\s*\]\]")
_QUESTION = re.compile(r"\s*\[\[\s*sections\s*\.\s*questions\s*\]\]")


def line_of(text: str, place: Place, key: str) -> int | None:
    """The line, from 1, of a key in a table or, where the key is missing, of the table; None where it has none."""
    lines = text.split("\n")
    first = _line_of_table(lines, place)
    if first is None:
        return None
    wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=") if key else None
    for number in range(first, len(lines)):
        line = lines[number]
        if number > first and line.lstrip().startswith("["):
            break
        if wanted is not None and wanted.match(line):
            return number + 1
    return first + 1 if place else None


def _line_of_table(lines: list[str], place: Place) -> int | None:
    """The number, from 0, of the line in which a table begins."""
    if not place:
        return 0
    section, question = -1, -1
    for number, line in enumerate(lines):
        if _SECTION.match(line):
            section, question = section + 1, -1
        elif _QUESTION.match(line):
            question += 1
        if (section, question) == (place[0], place[1] if len(place) > 1 else -1):
            return number
    return None
