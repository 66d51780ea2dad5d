"""Files of calls are taken in by a work: its backup stays when it succeeds, and nothing of it when it does not."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.imports import Taken, Terms, look_at, take_files
from callgoal_desktop.store.backups import KEPT
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.store.test_put import WHOLE

GOOD = '{"format": "callgoal/1", "id": "c%d"}\n'


@pytest.fixture
def older(store: Store) -> list[Path]:
    """As many older backups as are kept, of a file with a call."""
    store.put([WHOLE])
    folder = store.path.parent / "backups"
    folder.mkdir()
    paths = [folder / f"calls-2026-0{month + 1}-01-000000.db" for month in range(KEPT)]
    for path in paths:
        path.write_text("older")
    return paths


def work(store: Store, path: Path, text: str) -> Generator[float, None, Taken]:
    """Taking such a file in."""
    path.write_text(text)
    return take_files(store, [look_at(str(path))], Terms(MONDAY, "Europe/Berlin", lambda: pytest.fail("no meeting")))


def test_the_oldest_backup_goes_when_an_import_succeeds(store: Store, older: list[Path], tmp_path: Path) -> None:
    for _done in work(store, tmp_path / "good.jsonl", GOOD % 1):
        assert older[0].exists()
    left = sorted(older[0].parent.iterdir())
    assert left[:-1] == older[1:]
    assert left[-1].name == f"calls-{MONDAY:%Y-%m-%d-%H%M%S}.db"


def test_an_import_that_fails_leaves_the_backups_as_they_were(store: Store, older: list[Path], tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="line 2"):
        list(work(store, tmp_path / "bad.jsonl", GOOD % 1 + "no\n"))
    assert sorted(older[0].parent.iterdir()) == older


def test_an_import_that_is_dropped_leaves_the_backups_as_they_were(
    store: Store, older: list[Path], tmp_path: Path
) -> None:
    taking = work(store, tmp_path / "good.jsonl", "".join(GOOD % number for number in range(9)))
    while next(taking) <= 0.3:
        pass
    assert len(list(older[0].parent.iterdir())) == KEPT + 1
    taking.close()
    assert sorted(older[0].parent.iterdir()) == older
    assert store.records.count() == 1
