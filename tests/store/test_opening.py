"""calls.db is made whole or not at all, is nobody else's to read, and keeps what it says it has kept."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.identity import APPLICATION_ID, VERSION
from callgoal_desktop.store.schema import migrate, migrations, pending_triggers
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.child import in_child
from tests.clock import MONDAY
from tests.conftest import OpenStore
from tests.files import another_program, contents, mode

CALL = Call(CallId("c"), account="Northwind")


@pytest.fixture(params=[0o022, 0o000], ids=["umask 022", "umask 000"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """The usual umask, and the most careless one."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def pragma(store: Store, name: str) -> object:
    """What the app's own connection says about itself."""
    [(value,)] = store.database.execute(f"pragma {name}")
    return value


class TestTheConnection:
    PROMISED = (
        ("journal_mode", "wal"),
        ("synchronous", 2),  # full: every commit is on the disk when it returns
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 2000),
        ("temp_store", 2),  # memory: nothing of the calls in /tmp
        ("trusted_schema", 0),
        ("wal_autocheckpoint", 1000),
        *((("fullfsync", 1), ("checkpoint_fullfsync", 1)) if sys.platform == "darwin" else ()),
    )

    @pytest.mark.parametrize(("name", "value"), PROMISED)
    def test_is_set_as_the_promises_need_it(self, store: Store, name: str, value: object) -> None:
        assert pragma(store, name) == value

    def test_is_set_so_again_when_the_file_is_opened_again(self, open_store: OpenStore, tmp_path: Path) -> None:
        open_store(tmp_path).close()
        again = open_store(tmp_path)
        assert {name: pragma(again, name) for name, _value in self.PROMISED} == dict(self.PROMISED)

    def test_commits_each_statement_by_itself_unless_told_otherwise(self, store: Store) -> None:
        assert store.database.conn.isolation_level is None
        assert not store.database.conn.in_transaction


class TestTheFile:
    def test_is_marked_as_ours_with_the_number_of_its_format(self, store: Store) -> None:
        assert pragma(store, "application_id") == APPLICATION_ID == int.from_bytes(b"CGOL")
        assert pragma(store, "user_version") == VERSION == len(migrations.applied(store.database.tables))

    def test_has_strict_tables_only(self, store: Store) -> None:
        tables = list(store.database.execute("select name, strict from pragma_table_list where type = 'table'"))
        loose = {name for name, strict in tables if not strict}
        assert {"calls", "questions", "next_steps", "desk", "drafts"} <= {name for name, _strict in tables}
        assert loose <= {"sqlite_schema", "sqlite_temp_schema"}

    def test_refuses_a_value_of_another_type(self, store: Store) -> None:
        with pytest.raises(sqlite3.IntegrityError):
            store.database.execute("insert into drafts (key, text) values ('k', x'00')")

    def test_has_one_desk_with_no_call_on_it(self, store: Store) -> None:
        assert list(store.database.execute("select id, live from desk")) == [(1, None)]

    def test_passes_sqlites_own_check(self, store: Store) -> None:
        assert pragma(store, "integrity_check") == "ok"

    def test_and_its_companions_are_the_owners_alone(self, umask: int, tmp_path: Path, open_store: OpenStore) -> None:
        folder = tmp_path / "new"
        store = open_store(folder)
        store.apply((Edit(None, CALL),), MONDAY)
        assert mode(folder) == 0o700
        assert {path.name: mode(path) for path in folder.iterdir()} == {
            "calls.db": 0o600,
            "calls.db-wal": 0o600,
            "calls.db-shm": 0o600,
        }

    def test_makes_the_folders_above_it(self, tmp_path: Path, open_store: OpenStore) -> None:
        open_store(tmp_path / "one" / "two")
        assert (tmp_path / "one" / "two" / "calls.db").is_file()

    def test_opened_again_holds_what_was_kept(self, tmp_path: Path, open_store: OpenStore) -> None:
        store = open_store(tmp_path)
        store.apply((Edit(None, CALL),), MONDAY)
        store.close()
        assert {path.name for path in tmp_path.iterdir()} == {"calls.db"}
        assert open_store(tmp_path).records.call(CALL.id) == CALL


class TestMakingIt:
    def test_starts_afresh_where_an_earlier_start_was_killed(self, tmp_path: Path, open_store: OpenStore) -> None:
        (tmp_path / "calls.db.new").write_bytes(b"half of a file")
        (tmp_path / "calls.db.new-journal").write_bytes(b"half of a journal")
        store = open_store(tmp_path)
        assert pragma(store, "integrity_check") == "ok"
        assert store.records.count() == 0
        assert not (tmp_path / "calls.db.new").exists()

    def test_killed_at_any_moment_leaves_a_whole_file_or_none(self, tmp_path: Path, open_store: OpenStore) -> None:
        began = time.monotonic()
        open_store(tmp_path / "unkilled").close()
        needed = time.monotonic() - began
        for kill in range(25):
            folder = tmp_path / str(kill)
            child = os.fork()
            if child == 0:
                try:
                    Store.open(folder)
                    time.sleep(60)
                finally:
                    os._exit(1)
            time.sleep(needed * 1.5 * kill / 25)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            made = (folder / "calls.db").exists()
            assert not made or (folder / "calls.db").stat().st_size > 0
            assert pragma(open_store(folder), "integrity_check") == "ok"

    def test_without_room_on_the_disk_is_refused_and_works_once_there_is(self, tmp_path: Path) -> None:
        def without_room() -> str:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
            with pytest.raises(StoreError) as refused:
                Store.open(tmp_path)
            assert not (tmp_path / "calls.db").exists()
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            Store.open(tmp_path).close()
            return str(refused.value)

        message = in_child(without_room)
        assert str(tmp_path / "calls.db") in message
        assert "Free some space" in message
        assert (tmp_path / "calls.db").exists()


class TestAFileThatAnotherProgramHolds:
    @pytest.mark.parametrize(
        "statements",
        [("begin immediate",), ("pragma locking_mode = exclusive", "begin exclusive")],
        ids=["writing", "for itself"],
    )
    def test_is_refused_in_plain_words_and_not_called_damaged(
        self, tmp_path: Path, open_store: OpenStore, statements: tuple[str, ...]
    ) -> None:
        open_store(tmp_path).close()
        with another_program(tmp_path / "calls.db", *statements):
            before = contents(tmp_path)
            with pytest.raises(StoreError) as refused:
                open_store(tmp_path)
            after = contents(tmp_path)
        assert str(tmp_path / "calls.db") in str(refused.value)
        assert "start again" in str(refused.value)
        assert "damaged" not in str(refused.value)
        assert after["calls.db"] == before["calls.db"]
        assert open_store(tmp_path).records.count() == 0


class TestMigrating:
    def test_leaves_a_file_that_is_up_to_date_as_it_is(self, store: Store) -> None:
        before = list(store.database.execute("select * from sqlite_schema"))
        migrate(store.database.tables)
        assert list(store.database.execute("select * from sqlite_schema")) == before

    def test_makes_every_trigger_by_its_name(self, store: Store) -> None:
        tables = ("calls", "questions", "next_steps", "moments", "transcripts")
        names = {f"{table}_pending_{event}" for table in tables for event in ("insert", "update", "delete")}
        assert set(store.database.tables.triggers_dict) == names == set(pending_triggers())

    def test_that_lost_triggers_is_noticed_and_names_them(self, store: Store) -> None:
        store.database.execute("drop trigger moments_pending_delete")
        store.database.execute("drop trigger calls_pending_update")
        with pytest.raises(AssertionError, match="triggers calls_pending_update, moments_pending_delete"):
            migrate(store.database.tables)

    def test_by_rebuilding_a_table_the_way_sqlite_utils_does_is_noticed(self, store: Store) -> None:
        store.database.execute("pragma foreign_keys = off")
        store.database.tables.table("moments").transform(rename={"note": "remark"})
        with pytest.raises(AssertionError, match="moments_pending"):
            migrate(store.database.tables)


def test_the_library_is_the_same_sqlite_that_sqlite_utils_has_chosen() -> None:
    from sqlite_utils import utils

    assert vars(utils)["sqlite3"] is sqlite3


def test_a_file_of_this_version_is_opened_without_sqlite_utils(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    code = (
        "import sys; from pathlib import Path; from callgoal_desktop.store.store import Store;"
        "Store.open(Path(sys.argv[1])); sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == 0
