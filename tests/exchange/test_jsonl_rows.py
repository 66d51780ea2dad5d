"""Lines that are written straight from the columns are, byte for byte, those that are written from records."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from callgoal_desktop.core.records import CallId, WholeCall
from callgoal_desktop.exchange.jsonl_rows import COLUMNS, KeptCall, line
from callgoal_desktop.exchange.jsonl_write import write_line
from callgoal_desktop.store.store import Store
from callgoal_desktop.store.taking_out import every_id, kept
from tests.strategies import whole_calls

FOLDER = Path(tempfile.gettempdir())


@given(st.lists(whole_calls(), min_size=1, max_size=3, unique_by=lambda whole: whole.call.id))
@settings(max_examples=60)
def test_any_call_is_the_same_line_either_way(wholes: list[WholeCall]) -> None:
    folder = Path(tempfile.mkdtemp(dir=FOLDER))
    store = Store.open(folder)
    try:
        store.put(_apart(wholes))
        written = [line(cast("KeptCall", rows)) for rows in kept(store.records, every_id(store.records), COLUMNS)]
        assert written == [write_line(store.records.whole(call)) for call in store.records.every_call()]
        assert len(written) == len(wholes)
    finally:
        store.close()
        shutil.rmtree(folder)


def _apart(wholes: list[WholeCall]) -> list[WholeCall]:
    """The calls, without children that would belong to two of them."""
    taken: set[str] = set()
    made = []
    for whole in wholes:
        ids: set[str] = {question.id for question in whole.questions} | {step.id for step in whole.steps}
        made.append(WholeCall(whole.call) if ids & taken else whole)
        taken |= ids
    return made


def test_a_call_that_is_gone_is_left_out(store: Store) -> None:
    assert list(kept(store.records, [CallId("nobody")], COLUMNS)) == []
