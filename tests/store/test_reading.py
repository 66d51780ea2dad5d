"""Reading beside a window that writes: one moment, nothing changed, nothing made."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.opening import FILE_NAME
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.conftest import OpenStore
from tests.queries import typed


def put(store: Store, *ids: str) -> None:
    """Keep a call for each id, with the id in its notes."""
    store.apply(tuple(Edit(None, Call(CallId(id), notes=f"noted {id}")) for id in ids), None)


def ids_read(folder: Path) -> list[str]:
    """The ids of all calls that a reader finds."""
    with open_for_reading(folder) as reader:
        return [call.id for call in reader.records.every_call()]


def refusal(folder: Path) -> str:
    """Why the folder cannot be read."""
    with pytest.raises(StoreError) as refused, open_for_reading(folder):
        pass
    return str(refused.value)


def test_what_a_window_has_just_committed_is_read(store: Store) -> None:
    put(store, "one", "two")
    assert ids_read(store.path.parent) == ["one", "two"]


def test_what_is_written_meanwhile_is_of_another_moment(store: Store) -> None:
    put(store, "one")
    with open_for_reading(store.path.parent) as reader:
        assert reader.records.count() == 1
        put(store, "two")
        assert reader.records.count() == 1
    assert ids_read(store.path.parent) == ["one", "two"]


def test_calls_that_wait_for_the_index_are_found(store: Store) -> None:
    put(store, "one")
    store.search.index_pending()
    put(store, "two")
    with open_for_reading(store.path.parent) as reader:
        assert {hit.call.id for hit in reader.search.find(typed("noted"), 9)} == {"one", "two"}


def test_a_reader_cannot_write(store: Store) -> None:
    put(store, "one")
    with open_for_reading(store.path.parent) as reader, pytest.raises(StoreError, match="readonly"):
        reader.search.index_pending()


def test_the_bytes_of_the_file_stay_as_they_are(store: Store) -> None:
    put(store, "one")
    store.close()
    before = store.path.read_bytes()
    assert ids_read(store.path.parent) == ["one"]
    assert store.path.read_bytes() == before


def test_where_there_is_nothing_nothing_is_made(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_a_file_of_another_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"something else")
    assert "not a CallGoal file" in refusal(tmp_path)


def test_a_file_of_an_older_version_is_left_to_the_window(store: Store) -> None:
    store.close()
    with contextlib.closing(sqlite3.connect(store.path)) as connection:
        connection.execute("pragma user_version = 0")
    assert "is of an older CallGoal" in refusal(store.path.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept in another way there")
def test_a_file_and_a_folder_that_may_only_be_read_are_read(open_store: OpenStore) -> None:
    import tempfile

    from tests.child import in_child, ordinary_user

    # Not under pytest's own folder, which an ordinary user may not enter.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(folder)
        put(store, "one")
        store.close()
        store.path.chmod(0o444)
        folder.chmod(0o555)

        def read() -> str:
            with ordinary_user():
                return ",".join(ids_read(folder))

        assert in_child(read) == "one"
        assert [path.name for path in folder.iterdir()] == [FILE_NAME]
        folder.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_disk_too_full_to_open_it_is_said_to_be_so(store: Store) -> None:
    import resource

    from tests.child import in_child

    store.close()

    def full() -> str:
        _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        try:
            return refusal(store.path.parent)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))

    assert "cannot be read" in in_child(full)
