"""A backup is a whole copy, or none: the last few are kept, and one that is dropped leaves nothing."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.store.backups import KEPT, Copying, DroppedError, back_up, keep_some, newest_backup
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.store.test_put import WHOLE, held


def done(work: Generator[float, None, Path]) -> Path:
    """Where the copy is, when it is made."""
    while True:
        try:
            assert 0 <= next(work) <= 1
        except StopIteration as stopped:
            path: Path = stopped.value
            return path


def test_it_holds_all_that_was_there_in_one_file_for_its_owner(store: Store, tmp_path: Path) -> None:
    store.put([WHOLE])
    path = done(back_up(store.path, MONDAY))
    assert path == store.path.parent / "backups" / "calls-2026-11-23-143000.db"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    shutil.copy(path, tmp_path / "calls.db")
    with open_for_reading(tmp_path) as reader:
        assert reader.records.whole(WHOLE.call) == held(store, WHOLE.call.id)


def test_the_last_few_are_kept(store: Store) -> None:
    made = [done(back_up(store.path, MONDAY + timedelta(days=day))) for day in range(KEPT + 2)]
    assert sorted(made[0].parent.iterdir()) == made
    keep_some(made[0].parent)
    assert sorted(made[0].parent.iterdir()) == made[-KEPT:]
    assert newest_backup(store.path.parent) == made[-1]


def test_there_may_be_none(tmp_path: Path) -> None:
    assert newest_backup(tmp_path) is None


def test_one_that_is_dropped_leaves_nothing_and_what_a_kill_left_goes(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        Copying, "start", lambda _copying: None
    )  # else so small a file may be copied before it is dropped
    store.put([WHOLE])
    folder = store.path.parent / "backups"
    folder.mkdir()
    (folder / "calls-2026-01-01-000000.db.unfinished-journal").write_text("left")
    work = back_up(store.path, MONDAY)
    next(work)
    work.close()
    assert list(folder.iterdir()) == []
    store.put([WHOLE])


def test_where_none_can_be_made_it_says_that_nothing_was_imported(store: Store) -> None:
    (store.path.parent / "backups").write_text("a file in its place")
    with pytest.raises(StoreError, match="so nothing was imported"):
        done(back_up(store.path, MONDAY))


def test_what_cannot_be_read_is_not_backed_up(store: Store) -> None:
    store.path.rename(store.path.with_name("elsewhere"))
    with pytest.raises(StoreError, match="No backup could be made"):
        done(back_up(store.path, MONDAY))
    assert list((store.path.parent / "backups").iterdir()) == []


def test_the_copying_ends_within_a_step_when_nobody_wants_it(store: Store, tmp_path: Path) -> None:
    copying = Copying(store.path, tmp_path / "copy.db")
    copying.drop()
    copying.run()
    assert copying.ended.is_set()
    with pytest.raises(DroppedError):
        copying.raise_error()
