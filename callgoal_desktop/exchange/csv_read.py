"""Reads tables of calls: any delimiter, quoting and encoding that spreadsheets and CRMs write."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callgoal_desktop.core.csv_columns import Column, guessed, is_ours
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.exchange.csv_cells import plain
from callgoal_desktop.exchange.text_files import decoded

if TYPE_CHECKING:
    from _csv import Reader

FILE_LIMIT = 20 * 1024 * 1024
"""The most bytes of a table: 100,000 rows of a CRM; more is taken in by halves."""

MOST_COLUMNS = 500

_SAMPLE = 50
"""So many rows are looked at to guess what the columns are."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is read again for each pass over its rows: it may be large."""

    name: str
    text: str
    delimiter: str
    header: tuple[str, ...]
    is_guessed: bool
    """Whether the file was taken for Windows-1252."""

    def rows(self) -> Iterator[tuple[list[str], int]]:
        """The rows under the header that are not empty, each with how many characters of the file are read.

        Raises ImportFileError with the line.
        """
        undo = plain if is_ours(self.header) else str
        stream = io.StringIO(self.text, newline="")
        reader = _reader(stream, self.delimiter)
        is_header = True
        try:
            for row in reader:
                if not any(row) or is_header:
                    is_header = is_header and not any(row)
                    continue
                if len(row) > len(self.header) and any(row[len(self.header) :]):
                    raise ImportFileError(
                        f"{self.name}, line {reader.line_num}: there are {len(row)} cells under {len(self.header)} "
                        "names; put a text that holds the separator in quotes."
                    )
                yield [undo(cell) for cell in row], stream.tell()
        except csv.Error as error:
            raise ImportFileError(f"{self.name}, line {reader.line_num}: this is no table ({error}).") from error

    def columns(self) -> tuple[Column, ...]:
        """What the columns seem to be."""
        sample = [row for (row, _read), _n in zip(self.rows(), range(_SAMPLE), strict=False)]
        return guessed(self.header, sample)


def read_table(data: bytes, name: str) -> Table:
    """The table in a file, its first row the names of the columns; raises ImportFileError."""
    if len(data) > FILE_LIMIT:
        raise ImportFileError(f"{name} is larger than {FILE_LIMIT // 1024**2} MB; import it in parts.")
    text, is_guessed = decoded(data, name)
    best: tuple[int, str, tuple[str, ...]] = (0, ",", ())
    for delimiter in ",;\t|":
        header = _header(text, delimiter)
        known = sum(column is not Column.NOTHING for column in guessed(header))
        best = max(best, (known * MOST_COLUMNS + len(header), delimiter, header), key=lambda each: each[0])
    header = best[2]
    if not any(header):
        raise ImportFileError(f"{name} holds no table: its first line must name the columns.")
    if len(header) > MOST_COLUMNS:
        raise ImportFileError(f"{name}, line 1: there are more than {MOST_COLUMNS} columns.")
    return Table(name, text, best[1], header, is_guessed)


def _header(text: str, delimiter: str) -> tuple[str, ...]:
    try:
        rows = _reader(io.StringIO(text[:65536], newline=""), delimiter)
        first: list[str] = next((row for row in rows if any(row)), [])
    except csv.Error:
        return ()
    while first and not first[-1].strip():
        first.pop()
    return tuple(" ".join(cell.split()) for cell in first)


def _reader(stream: io.StringIO, delimiter: str) -> Reader:
    return csv.reader(stream, delimiter=delimiter, strict=True, skipinitialspace=True)
