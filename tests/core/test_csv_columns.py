"""What the columns of a table hold is told from their names, in three languages and by two CRMs."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.csv_columns import Column, guessed, is_ours
from callgoal_desktop.exchange.csv_write import header

C = Column


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        ("Company, Contact, Date, Goal, Notes", (C.ACCOUNT, C.CONTACT, C.WHEN, C.GOAL, C.NOTES)),
        ("Firma, Ansprechpartner, Datum, Ziel, Nächster Schritt, Fällig am",
         (C.ACCOUNT, C.CONTACT, C.WHEN, C.GOAL, C.STEP, C.DUE)),
        ("EMPRESA, Contacto, Fecha, Próximo paso, Responsable, Lección",
         (C.ACCOUNT, C.CONTACT, C.WHEN, C.STEP, C.OWNER, C.LESSON)),
        ("Record ID, Call Title, Activity date, Call duration, Call notes, Associated Company, Call outcome",
         (C.ID, C.TITLE, C.WHEN, C.MILLISECONDS, C.NOTES, C.ACCOUNT, C.OUTCOME)),
        ("Activity ID, Company / Account, Subject, Due Date, Full Comments, Status",
         (C.ID, C.ACCOUNT, C.TITLE, C.DUE, C.NOTES, C.OUTCOME)),
        ("Notes, Call notes, Description, Colour", (C.NOTES, C.NOTHING, C.NOTHING, C.NOTHING)),
    ],
)  # fmt: skip
def test_by_their_names(names: str, columns: tuple[Column, ...]) -> None:
    assert guessed([name.strip() for name in names.split(",")]) == columns


def test_a_column_that_counts_the_next_steps_is_none() -> None:
    assert guessed(["Next steps"], [["2"], [""]]) == (Column.NOTHING,)
    assert guessed(["Next steps"], [["Send it"], []]) == (Column.STEP,)


def test_our_own_export_is_known() -> None:
    names = [name.strip('"') for name in header().removeprefix("\ufeff").strip().split(",")]
    assert is_ours(names)
    found = dict(zip(guessed(names, [["1"] * len(names)]), names, strict=True))
    assert found[C.ID] == "Call ID"
    assert (found[C.NOTES], found[C.STARTED], found[C.LESSON]) == ("Notes", "Started", "Lesson")
    assert C.STEP not in found
