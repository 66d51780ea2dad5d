"""What cannot be used is refused in plain words that say where it is and what to do, and is not touched."""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.gate import CHECKED_SIZE, check_file, check_folder
from callgoal_desktop.store.identity import APPLICATION_ID, VERSION
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.child import NOBODY, in_child, ordinary_user
from tests.clock import MONDAY
from tests.conftest import OpenStore
from tests.files import contents
from tests.queries import typed

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where calls.db lies, or would."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "calls.db"


@pytest.fixture
def whole(path: Path, open_store: OpenStore) -> Path:
    """A whole calls.db of ours, closed."""
    store = open_store(path.parent)
    store.apply((Edit(None, Call(CallId("c"), notes="Two plants. " * 2000)),), MONDAY)
    store.search.index_pending()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["calls.db"]
    return path


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder of an ordinary user's, in a place where ordinary users may go (pytest's own is for root alone)."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "data"
        folder.mkdir(mode=0o700)
        if os.getuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder


def say(path: Path, *statements: str) -> None:
    """Let any other program work on a database."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refusal(folder: Path, about: Path | None = None) -> str:
    """Why the folder cannot be opened; nothing in it may be changed, added or removed by that."""
    before = contents(folder)
    with pytest.raises(StoreError) as refused:
        Store.open(folder)
    message = str(refused.value)
    assert contents(folder) == before
    assert str(about or folder / "calls.db") in message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def refused_to_an_ordinary_user(folder: Path, about: Path | None = None) -> str:
    """The same, for somebody who is not root."""

    def work() -> str:
        with ordinary_user():
            return refusal(folder, about)

    return in_child(work)


def may_only_be_read(path: Path) -> None:
    """Give a file, and its folder if it is in one of the user's own, to the ordinary user."""
    path.chmod(0o400)
    if os.getuid() == 0:
        os.chown(path, NOBODY, NOBODY)


class TestAFileOfANewerCallGoal:
    NEWER = f"pragma user_version = {VERSION + 1}"

    def test_is_left_to_the_newer_callgoal(self, whole: Path) -> None:
        say(whole, self.NEWER)
        message = refusal(whole.parent)
        assert f"its format is {VERSION + 1}, this one knows {VERSION}" in message
        assert "Install the newer CallGoal again; the file was not touched." in message

    def test_that_still_lies_in_the_log_is_left_to_it_too(self, whole: Path, tmp_path: Path) -> None:
        connection = sqlite3.connect(whole, isolation_level=None)
        connection.execute(self.NEWER)
        crashed = tmp_path / "crashed"
        shutil.copytree(whole.parent, crashed)
        connection.close()
        assert int.from_bytes((crashed / "calls.db").read_bytes()[60:64]) == VERSION, "the header alone is old"
        before = contents(crashed)
        assert set(before) == {"calls.db", "calls.db-wal", "calls.db-shm"}
        with pytest.raises(StoreError, match="written by a newer CallGoal"):
            Store.open(crashed)
        after = contents(crashed)
        assert {name: after[name] for name in ("calls.db", "calls.db-wal")} == {
            name: before[name] for name in ("calls.db", "calls.db-wal")
        }
        assert after.keys() == before.keys()

    def test_is_found_through_a_link(self, whole: Path, tmp_path: Path) -> None:
        connection = sqlite3.connect(whole, isolation_level=None)
        connection.execute(self.NEWER)
        link = tmp_path / "linked"
        link.mkdir()
        (link / "calls.db").symlink_to(whole)
        assert "newer CallGoal" in refusal(link)
        connection.close()


class TestAForeignFile:
    @pytest.mark.parametrize("content", [PNG, b"Dear diary,\n", b"SQLite format 3", b"\0" * 4096])
    def test_that_is_no_database_is_left_alone(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        message = refusal(path.parent)
        assert "is not a CallGoal file. Move it away, or choose another folder with --data-dir." in message

    @pytest.mark.parametrize("journal", ["delete", "wal"])
    @pytest.mark.parametrize("application_id", [0, APPLICATION_ID + 1])
    def test_that_is_another_programs_database_is_left_alone(
        self, path: Path, journal: str, application_id: int
    ) -> None:
        say(
            path,
            f"pragma journal_mode = {journal}",
            f"pragma application_id = {application_id}",
            "create table calls (id text)",
        )
        message = refusal(path.parent)
        assert "belongs to another program. Move it away, or choose another folder with --data-dir." in message

    def test_that_is_a_folder_is_left_alone(self, path: Path) -> None:
        path.mkdir()
        (path / "inside").write_text("kept")
        assert "is a folder, not a file. Move it away" in refusal(path.parent)


class TestADamagedFile:
    def test_of_no_bytes_is_never_taken_for_a_new_one(self, path: Path) -> None:
        path.touch()
        message = refusal(path.parent)
        assert "empty (zero bytes)" in message
        assert "Put a copy of your calls.db in its place" in message

    @pytest.mark.parametrize("kept", [100, PAGE, 0.5, -PAGE], ids=["header", "first page", "half", "but one page"])
    def test_that_was_cut_off_is_told_to_be_damaged(self, whole: Path, kept: float) -> None:
        size = whole.stat().st_size
        os.truncate(whole, {100: 100, PAGE: PAGE, 0.5: size // 2, -PAGE: size - PAGE}[kept])
        assert "is damaged (" in refusal(whole.parent)

    def test_that_was_cut_off_within_its_first_words_is_not_taken_for_ours(self, whole: Path) -> None:
        os.truncate(whole, 10)
        assert "is not a CallGoal file" in refusal(whole.parent)

    @pytest.mark.parametrize("table", ["sqlite_schema", "calls", "questions", "search_data"])
    @pytest.mark.parametrize("fill", [b"\0", b"\xff", b"noise..."])
    def test_with_a_page_overwritten_is_told_to_be_damaged(self, whole: Path, table: str, fill: bytes) -> None:
        connection = sqlite3.connect(whole)
        [(root,)] = connection.execute(
            "select coalesce((select rootpage from sqlite_schema where name = ?), 1)", (table,)
        )
        connection.close()
        start = 100 if root == 1 else 0
        with whole.open("r+b") as file:
            file.seek((root - 1) * PAGE + start)
            file.write((fill * PAGE)[: PAGE - start])
        message = refusal(whole.parent)
        assert "is damaged (" in message
        assert "***" not in message
        assert "make a copy of it, then put your last good copy of calls.db in its place." in message

    def test_with_a_page_overwritten_in_the_log_is_opened_as_it_was_before(
        self, whole: Path, tmp_path: Path, open_store: OpenStore
    ) -> None:
        store = open_store(whole.parent)
        store.apply((Edit(None, Call(CallId("d"))),), MONDAY)
        crashed = tmp_path / "crashed"
        shutil.copytree(whole.parent, crashed)
        log = (crashed / "calls.db-wal").read_bytes()
        (crashed / "calls.db-wal").write_bytes(log[:32] + b"\xff" * (len(log) - 32))
        again = open_store(crashed)
        assert again.records.call(CallId("c")) is not None
        assert again.records.call(CallId("d")) is None

    def test_of_more_than_can_be_read_at_every_start_is_left_to_doctor(
        self, whole: Path, open_store: OpenStore
    ) -> None:
        store = open_store(whole.parent)
        store.database.execute("insert into drafts (key, text) values ('big', ?)", ("x" * CHECKED_SIZE,))
        store.close()
        with whole.open("r+b") as file:
            file.seek(CHECKED_SIZE // PAGE // 2 * PAGE)
            file.write(b"\xff" * PAGE)
        check_file(whole)
        os.truncate(whole, CHECKED_SIZE)
        assert "is damaged (" in refusal(whole.parent)


class TestTheFolder:
    def test_that_is_a_file_is_left_alone(self, tmp_path: Path) -> None:
        place = tmp_path / "data"
        place.write_text("a file")
        message = refusal(place, about=place)
        assert "a file stands in its place. Move that file away, or choose another folder with --data-dir." in message
        assert place.read_text() == "a file"

    def test_that_would_lie_in_a_file_is_not_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("a file")
        assert "a file stands in its place" in refusal(tmp_path / "file" / "data", about=tmp_path / "file" / "data")

    def test_whose_name_no_disk_takes_is_refused(self, tmp_path: Path) -> None:
        place = tmp_path / ("x" * 300)
        message = refusal(place, about=place)
        assert "Nothing can be written in the data folder" in message
        assert "Allow writing there, or choose another folder with --data-dir." in message

    def test_that_can_be_used_is_left_as_it_was(self, tmp_path: Path) -> None:
        (tmp_path / "notes.txt").write_text("mine")
        tmp_path.chmod(0o750)
        before = contents(tmp_path)
        check_folder(tmp_path)
        assert contents(tmp_path) == before
        assert tmp_path.stat().st_mode & 0o777 == 0o750

    def test_that_may_not_be_written_in_is_found_before_the_file_is_opened(self, open_place: Path) -> None:
        open_place.chmod(0o500)
        message = refused_to_an_ordinary_user(open_place, about=open_place)
        assert "Nothing can be written in the data folder" in message
        assert "Permission denied" in message

    def test_with_calls_in_it_that_may_not_be_written_in_is_refused_too(self, whole: Path, open_place: Path) -> None:
        shutil.copy(whole, open_place / "calls.db")
        may_only_be_read(open_place / "calls.db")
        open_place.chmod(0o500)
        before = contents(open_place)
        assert "Allow writing there" in refused_to_an_ordinary_user(open_place, about=open_place)
        assert contents(open_place) == before

    def test_that_is_missing_where_none_may_be_made_is_refused(self, open_place: Path) -> None:
        open_place.chmod(0o500)
        missing = open_place / "deeper" / "data"
        assert "Permission denied" in refused_to_an_ordinary_user(missing, about=missing)
        assert list(open_place.iterdir()) == []


class TestAFileThatIsNotOursToUse:
    def test_because_it_may_only_be_read_is_refused(self, whole: Path, open_place: Path) -> None:
        shutil.copy(whole, open_place / "calls.db")
        may_only_be_read(open_place / "calls.db")
        message = refused_to_an_ordinary_user(open_place)
        assert "is read-only, so nothing could be kept. Allow writing to it and start again." in message

    def test_because_it_may_not_be_read_is_refused(self, open_place: Path) -> None:
        file = open_place / "calls.db"
        file.write_bytes(b"secret")
        file.chmod(0)

        def work() -> str:
            with ordinary_user(), pytest.raises(StoreError) as refused:
                Store.open(open_place)
            return str(refused.value)

        message = in_child(work)
        assert str(file) in message
        assert "cannot be read (Permission denied). Allow reading it and start again." in message
        assert file.read_bytes() == b"secret"
        assert [path.name for path in open_place.iterdir()] == ["calls.db"]

    def test_because_it_is_a_link_to_nothing_is_not_made_anew(self, path: Path) -> None:
        path.symlink_to(path.parent / "gone.db")
        assert "cannot be read (No such file or directory)" in refusal(path.parent)
        assert not (path.parent / "gone.db").exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such name")
    def test_is_named_as_it_is_however_odd_its_folder(self, tmp_path: Path, open_store: OpenStore) -> None:
        folder = tmp_path / "50% off? #1 & é"
        open_store(folder).close()
        assert open_store(folder).records.count() == 0
        say(folder / "calls.db", f"pragma user_version = {VERSION + 1}")
        with pytest.raises(StoreError, match="newer CallGoal"):
            Store.open(folder)


class TestAFileWithAHalfDoneTransaction:
    """Killed while it was not in WAL mode: so it is in its first moment, or as a copy that was put in its place."""

    @pytest.fixture
    def half_done(self, whole: Path, tmp_path: Path) -> Path:
        """The notes are overwritten in the file, and the journal that takes it back lies beside it."""
        connection = sqlite3.connect(whole, isolation_level=None)
        for statement in ("pragma journal_mode = delete", "pragma cache_size = 1", "begin"):
            connection.execute(statement)
        connection.execute("update calls set notes = ?", ("half" * 100_000,))
        crashed = tmp_path / "crashed"
        shutil.copytree(whole.parent, crashed)
        connection.close()
        assert set(contents(crashed)) == {"calls.db", "calls.db-journal"}
        assert b"half" * 900 in (crashed / "calls.db").read_bytes()
        return crashed / "calls.db"

    def test_is_looked_at_without_taking_that_back(self, half_done: Path) -> None:
        before = contents(half_done.parent)
        check_file(half_done)
        assert contents(half_done.parent) == before

    def test_is_opened_as_it_was_before(self, half_done: Path, open_store: OpenStore) -> None:
        call = open_store(half_done.parent).records.call(CallId("c"))
        assert call is not None
        assert call.notes == "Two plants. " * 2000

    def test_of_a_newer_callgoal_is_left_to_it(self, half_done: Path, whole: Path) -> None:
        journal = half_done.with_name("calls.db-journal")
        keep = journal.read_bytes()
        shutil.copy(whole, half_done)
        journal.unlink()
        say(half_done, f"pragma user_version = {VERSION + 1}")
        journal.write_bytes(keep[:8])
        assert "newer CallGoal" in refusal(half_done.parent)

    def test_that_has_no_room_for_a_second_look_is_refused(self, half_done: Path) -> None:
        def without_room() -> str:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
            message = refusal(half_done.parent)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            return message

        message = in_child(without_room)
        assert "cannot be looked at (File too large). Free some space beside it and start again." in message


class TestLooking:
    def test_at_a_whole_file_leaves_nothing_beside_it(self, whole: Path) -> None:
        before = contents(whole.parent)
        check_file(whole)
        assert contents(whole.parent) == before

    def test_at_a_file_to_be_read_only_does_not_ask_for_the_right_to_write(self, whole: Path, open_place: Path) -> None:
        shutil.copy(whole, open_place / "calls.db")
        may_only_be_read(open_place / "calls.db")

        def work() -> str:
            with ordinary_user():
                check_file(open_place / "calls.db", writing=False)
            return "looked"

        assert in_child(work) == "looked"


def test_a_damaged_search_index_locks_nobody_out_and_is_made_anew(tmp_path: Path, open_store: OpenStore) -> None:
    store = open_store(tmp_path)
    call = Call(CallId("c"), account="Northwind", notes="spreadsheets")
    store.apply((Edit(None, call),), None)
    store.search.index_pending()
    store.database.execute("update search_data set block = x'00' where id > 10")
    store.close()
    again = open_store(tmp_path)
    assert [hit.call for hit in again.search.find(typed("spreadsheets"), 10)] == [call]
    again.database.execute("insert into search (search) values ('integrity-check')")
