"""A playbook from a table: columns section, question, probes, optional; with a header or without."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section

COLUMNS = ("section", "question", "probes", "optional")
_YES = {"yes", "y", "true", "1", "x", "optional"}
_NO = {"", "no", "n", "false", "0"}

_Rows = list[tuple[int, list[str]]]
"""Each row that is not blank, with the line that it ends in."""


def read_table(text: str, where: str) -> Playbook:
    """The playbook in a table, with neither id nor name; raises ImportFileError with the line and the reason.

    The delimiter is a comma, a semicolon or a tab, whichever makes a table of it. Without a header the columns stand
    in the order above; one column alone is the question. Probes stand in one cell, parted by " | ".
    """
    rows = _table(text, where)
    places = _places(rows[0][1]) if rows else None
    if places is not None:
        del rows[0]
    else:
        width = max((len(row) for _line, row in rows), default=0)
        places = {"question": 0} if width == 1 else dict(zip(COLUMNS, range(width), strict=False))
    sections: list[tuple[str, list[PlaybookQuestion]]] = []
    for number, (line, row) in enumerate(rows, start=1):
        title, question = _question(row, places, f"q-{number}", f"{where}, line {line}")
        if not sections or (title and title != sections[-1][0]):
            sections.append((title, []))
        sections[-1][1].append(question)
    return Playbook("", "", tuple(Section(title, tuple(questions)) for title, questions in sections))


def _table(text: str, where: str) -> _Rows:
    """The rows by the delimiter that makes a table: one whose header we know, or the same few cells in each row."""
    refusal: ImportFileError | None = None
    by_comma: _Rows | None = None
    for delimiter in "\t;,":
        try:
            rows = _rows(text, delimiter, where)
        except ImportFileError as error:
            refusal = error
            continue
        if not rows or _places(rows[0][1]) is not None or all(2 <= len(row) <= len(COLUMNS) for _line, row in rows):
            return rows
        by_comma = rows
    if by_comma is None:
        assert refusal is not None
        raise refusal
    wide = next((line for line, row in by_comma if len(row) > len(COLUMNS)), None)
    if wide is not None and all(len(row) > 1 for _line, row in by_comma):
        raise ImportFileError(
            f"{where}, line {wide}: there are more than four columns; put a text with a comma in it in quotes."
        )
    return [(number, [line.strip()]) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]


def _rows(text: str, delimiter: str, where: str) -> _Rows:
    lines = (f"{line}\n" for line in text.split("\n"))
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
    rows: _Rows = []
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            while cells and not cells[-1] and len(cells) > len(COLUMNS):
                cells.pop()  # a sheet writes empty cells as far as its widest row
            if any(cells):
                rows.append((reader.line_num, cells))
    except csv.Error as error:
        raise ImportFileError(f"{where}, line {reader.line_num}: this is no table ({error}).") from error
    return rows


def _places(row: Sequence[str]) -> dict[str, int] | None:
    """Where each column stands, by the header; None where the row is none."""
    names = [cell.casefold().removesuffix("s") for cell in row]
    known = {name.removesuffix("s"): name for name in COLUMNS}
    if "question" not in names or any(name and name not in known for name in names):
        return None
    return {known[name]: place for place, name in reversed(list(enumerate(names))) if name}


def _question(row: Sequence[str], places: dict[str, int], id: str, where: str) -> tuple[str, PlaybookQuestion]:
    """The title of the section, and the question of a row."""

    def cell(column: str) -> str:
        place = places.get(column)
        return row[place] if place is not None and place < len(row) else ""

    if not cell("question"):
        raise ImportFileError(f"{where}: the question is missing.")
    optional = cell("optional").casefold()
    if optional not in _YES | _NO:
        raise ImportFileError(f'{where}: "optional" must be yes or no, and is "{cell("optional")[:40]}".')
    probes = tuple(probe.strip() for probe in cell("probes").split("|") if probe.strip())
    return cell("section"), PlaybookQuestion(id, cell("question"), probes, optional in _YES)
