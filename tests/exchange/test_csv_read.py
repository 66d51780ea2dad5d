"""Tables of calls as spreadsheets and CRMs write them."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.exchange.csv_cells import plain, safe
from callgoal_desktop.exchange.csv_read import FILE_LIMIT, MOST_COLUMNS, read_table

TEXT = 'Company,Contact,Notes\nNorthwind,Dana,"one, two\nthree"\n\nContoso,Bo,\n'


def rows(data: bytes) -> list[list[str]]:
    """The rows of a table."""
    return [row for row, _read in read_table(data, "calls.csv").rows()]


def refusal(data: bytes) -> str:
    """Why a table is refused."""
    with pytest.raises(ImportFileError) as refused:
        rows(data)
    return str(refused.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_delimiter_and_line_end(delimiter: str, end: str) -> None:
    text = TEXT.replace("one, two", "one|two").replace(",", delimiter).replace("\n", end)
    found = rows(text.replace(f"one{delimiter}two", "one two").encode())
    assert [row[:2] for row in found] == [["Northwind", "Dana"], ["Contoso", "Bo"]]
    assert found[0][2].endswith("\nthree")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding_and_it_is_said_when_it_was_guessed(encoding: str) -> None:
    table = read_table("Firma;Notiz\nMüller;größer\n".encode(encoding), "calls.csv")
    assert [row for row, _read in table.rows()] == [["Müller", "größer"]]
    assert table.is_guessed == (encoding == "cp1252")


def test_the_columns_are_guessed_by_their_names() -> None:
    assert read_table(TEXT.encode(), "calls.csv").columns() == (Column.ACCOUNT, Column.CONTACT, Column.NOTES)


def test_what_is_no_table_is_refused_with_its_line() -> None:
    assert refusal(b"") == "calls.csv holds no table: its first line must name the columns."
    assert refusal(b'a,b\n1,2\n3,"open\n').startswith("calls.csv, line 3: this is no table")
    assert refusal(b"a,b\n1,2\n1,2,3\n").startswith("calls.csv, line 3: there are 3 cells under 2 names")
    assert refusal(b"a,b\n" + b"x" * 140_000 + b",1\n").startswith("calls.csv, line 2: this is no table (field larger")
    assert "no text file" in refusal(b"a,b\n1,\x002\n")
    assert "more than 500 columns" in refusal(",".join(map(str, range(MOST_COLUMNS + 1))).encode())
    assert refusal(b"x" * (FILE_LIMIT + 1)) == "calls.csv is larger than 20 MB; import it in parts."
    assert "UTF-16" in refusal("a,b\n1,2".encode("utf-16")[:-1])


@pytest.mark.parametrize("text", ["=1+1", "'=1", "a, -b", "'quoted", "x\n\t=y", '"=z', "plain"])
def test_what_was_guarded_from_spreadsheets_comes_back(text: str) -> None:
    assert plain(safe(text)) == text
