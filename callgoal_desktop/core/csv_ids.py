"""The ids of a table's rows: a row's own one, so that a later export of it makes no double, or one of what it says."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.core.ids import derived_id

_LENGTH = 200


class SharedIds:
    """Which ids stand in several rows of one table that say different things: the number of a deal, say."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._place = {column: place for place, column in enumerate(columns)}.get(Column.ID)
        self._seen: dict[str, str] = {}
        self._shared = set[str]()

    def see(self, row: Sequence[str]) -> None:
        """Look at one row."""
        own = row[self._place].strip() if self._place is not None and self._place < len(row) else ""
        if own:
            said = _said(row)
            if self._seen.setdefault(own, said) != said:
                self._shared.add(own)

    def found(self) -> frozenset[str]:
        """The ids that were found to be shared."""
        return frozenset(self._shared)


def is_usable(own: str) -> bool:
    """Whether a cell may be the id of its row."""
    return bool(own) and len(own) <= _LENGTH and own.isprintable() and "\ufffd" not in own


def id_of_row(own: str, row: Sequence[str], shared: frozenset[str]) -> str:
    """The id of a row of another program: from its own id where it has one, and from what it says where others
    share that or it has none."""
    if not is_usable(own):
        return derived_id(_said(row), "row", 0)
    return derived_id(f"{own}\n{_said(row)}" if own in shared else own, "row", 0)


def _said(row: Sequence[str]) -> str:
    """What a row says, in 64 characters; empty cells at its end do not count."""
    content = "\x1f".join(cell.strip() for cell in row).rstrip("\x1f")
    return sha256(content.encode("utf-8", "replace")).hexdigest()
