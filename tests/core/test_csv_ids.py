"""Rows of a table have ids of their own, that stay when the table is exported again."""

from __future__ import annotations

from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.core.csv_ids import SharedIds, id_of_row, is_usable

COLUMNS = (Column.ACCOUNT, Column.ID)


def shared(*rows: list[str], columns: tuple[Column, ...] = COLUMNS) -> frozenset[str]:
    """Which ids rows share."""
    ids = SharedIds(columns)
    for row in rows:
        ids.see(row)
    return ids.found()


def test_an_id_is_shared_where_rows_with_it_say_different_things() -> None:
    assert shared(["A", "1"], ["A", " 1 "], ["B", "2"], ["C", "2"], ["D", ""], ["E"], ["F", ""]) == {"2"}
    assert shared(["A", "1"], ["B", "1"], columns=(Column.ACCOUNT, Column.NOTHING)) == frozenset()


def test_rows_that_share_an_id_are_calls_of_their_own_and_others_go_by_it() -> None:
    rows = [["A", "1"], ["B", "1"]]
    assert len({id_of_row("1", row, frozenset({"1"})) for row in rows}) == 2
    assert len({id_of_row("1", row, frozenset()) for row in rows}) == 1
    assert id_of_row("1", ["A", "1"], frozenset({"1"})) == id_of_row("1", ["A", "1", ""], frozenset({"1"}))
    assert id_of_row("", ["A"], frozenset()) == id_of_row("x" * 201, ["A"], frozenset())


def test_what_is_no_id() -> None:
    assert is_usable("1")
    assert not any(map(is_usable, ("", "x" * 201, "a\x00", "\ufffd")))
