"""No spreadsheet finds a formula in a table, and what was there can be read again."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.text import printable
from callgoal_desktop.exchange import csv_write, tasks_csv_write
from callgoal_desktop.exchange.csv_cells import CELL_LIMIT, CUT, row_text, safe
from tests.strategies import whole_calls

TRIGGERS = "=+-@＝＋－＠"
EVIL = st.text(
    st.sampled_from([*TRIGGERS, "'", '"', ",", ";", "\t", "\n", "\r", " ", "\u3000", "\u200b", "|", "a", "1"])
)


def cells_of(table: str, separator: str) -> list[str]:
    """All cells that a program finds which takes this character for the separator; it trims them, as some do."""
    found = csv.reader(io.StringIO(table, newline=""), delimiter=separator)
    return [cell.strip(" \u3000\u200b\ufeff\xa0") for row in found for cell in row]


def naive_cells(table: str) -> list[str]:
    """The cells of a program that begins one behind every separator, line end and quote, whatever is quoted."""
    return [cell.strip(" \u3000\u200b\ufeff\xa0") for cell in re.split(r'[,;\t\n\r"]', table)]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would work it out."""
    return cell.startswith(tuple(TRIGGERS))


def original(cell: str) -> str:
    """What was there before it was made safe: of the apostrophes before a formula, the first one is taken away."""
    space = r"(?:[^\S\n\t]|[\u200b\ufeff])*"
    inside = re.sub(rf"""([,;\t\n"]{space})'(?='*[{re.escape(TRIGGERS)}])""", r"\1", cell)
    at_start = re.match(rf"""''*(?:[\t\n]|{space}[{re.escape(TRIGGERS)}])""", inside)
    return inside[1:] if at_start else inside


@given(st.one_of(EVIL, st.text()))
def test_no_cell_begins_as_a_formula_whatever_the_separator(text: str) -> None:
    table = row_text(["first", text, text])
    for cell in (*cells_of(table, ","), *cells_of(table, ";"), *cells_of(table, "\t"), *naive_cells(table)):
        assert not is_formula(cell), (text, cell)


@given(st.one_of(EVIL, st.text()))
def test_a_table_is_read_back_with_one_apostrophe_at_most_before_each_formula(text: str) -> None:
    [[_first, cell]] = csv.reader(io.StringIO(row_text(["first", text]), newline=""))
    assert not cell.startswith(("\t", "\r", "\n"))
    assert original(cell) == printable(text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30 1234", "'+49 30 1234"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\nx"),
        ("\nx", "'\nx"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("a;=1", "a;'=1"),
        ('say "=1"', 'say "\'=1"'),
        ("- one\n- two", "'- one\n'- two"),
        ("Dana - COO", "Dana - COO"),
        ("a=b", "a=b"),
        ("dana@northwind.example", "dana@northwind.example"),
        ("'quoted'", "'quoted'"),
        ("", ""),
    ],
)
def test_an_apostrophe_stands_before_a_formula_and_nowhere_else(text: str, cell: str) -> None:
    assert safe(text) == cell


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    for text in ("x" * (CELL_LIMIT + 1), "🎉" * CELL_LIMIT, "=" + "x" * CELL_LIMIT):
        cell = safe(text)
        assert cell.endswith(CUT)
        assert len(cell.encode("utf-16-le")) // 2 <= CELL_LIMIT
    assert safe("x" * CELL_LIMIT) == "x" * CELL_LIMIT
    assert safe("é" * (CELL_LIMIT - 1)) == "é" * (CELL_LIMIT - 1)


@given(whole_calls())
def test_any_call_is_one_row_with_a_cell_for_each_column(whole: WholeCall) -> None:
    table = csv_write.header() + csv_write.write_row(whole)
    header, row = csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""))
    assert len(header) == len(set(header)) == len(row)
    assert original(dict(zip(header, row, strict=True))["Goal"]) == printable(whole.call.goal.text)
    assert not any(map(is_formula, naive_cells(csv_write.write_row(whole))))


@given(whole_calls())
def test_any_next_step_is_a_row(whole: WholeCall) -> None:
    table = tasks_csv_write.header() + tasks_csv_write.write_rows(whole)
    header, *rows = csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""))
    assert len(header) == len(set(header))
    assert [len(row) for row in rows] == [len(header)] * len(whole.steps)
    assert not any(map(is_formula, naive_cells(tasks_csv_write.write_rows(whole))))
