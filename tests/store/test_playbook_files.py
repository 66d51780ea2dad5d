"""The user's own playbooks are files: read as they are, written whole or not at all, nobody's work overwritten."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from unittest import mock

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import ChangedOutsideError, StoreError
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile
from callgoal_desktop.store import playbook_files, rows
from callgoal_desktop.store.playbook_files import FILE_LIMIT, PlaybookFiles
from tests.files import contents, mode

FILE = PlaybookFile("mine.toml")


def toml(id: str = "mine", name: str = "Mine") -> str:
    """A playbook without questions."""
    return f'id = "{id}"\nname = "{name}"\n'


MINE = OwnPlaybook(FILE, toml())
RENAMED = OwnPlaybook(FILE, toml(name="Renamed"))


@pytest.fixture
def files(tmp_path: Path) -> PlaybookFiles:
    """A folder that is not there yet."""
    return PlaybookFiles(tmp_path / "playbooks")


def put(files: PlaybookFiles, name: str, content: bytes) -> Path:
    """A file that somebody else wrote."""
    files.folder.mkdir(exist_ok=True)
    path = files.folder / name
    path.write_bytes(content)
    return path


def reasons(files: PlaybookFiles) -> list[str]:
    """Why files are no playbooks."""
    return [broken.reason for broken in files.shelf().broken]


class TestReading:
    def test_without_a_folder_there_are_the_shipped_ones(self, files: PlaybookFiles) -> None:
        assert len(files.shelf().by_id) == 10
        assert files.shelf().own == {}
        assert not files.folder.exists(), "looking makes no folder"

    def test_own_ones_stand_behind_the_shipped_ones_to_the_letter(self, files: PlaybookFiles) -> None:
        text = "\ufeff# mine\r\n" + toml()
        put(files, "mine.toml", text.encode())
        put(files, "notes.txt", b"not a playbook")
        shelf = files.shelf()
        assert list(shelf.by_id)[-1] == "mine"
        assert shelf.own["mine"] == OwnPlaybook(FILE, text)
        assert shelf.broken == ()

    def test_nothing_is_read_twice_that_was_not_written_since(self, files: PlaybookFiles) -> None:
        put(files, "mine.toml", toml().encode())
        assert files.shelf() is files.shelf()
        put(files, "other.toml", toml("other").encode())
        first = files.shelf()
        assert list(first.own) == ["mine", "other"]
        put(files, "mine.toml", toml(name="Changed outside").encode())
        assert files.shelf().by_id["mine"].name == "Changed outside"
        (files.folder / "mine.toml").unlink()
        assert list(files.shelf().own) == ["other"]

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"id = ", "mine.toml is not valid TOML: Invalid value (at end of document)."),
            (b'id = "a"\nname = 3', 'mine.toml, line 2: "name" must be a text.'),
            (b'id = "a"\nname = "\xff"', "mine.toml, line 2: this is not UTF-8; save the file as UTF-8."),
            (toml("spin").encode(), 'mine.toml: the id "spin" belongs to a playbook that comes with CallGoal'),
            (b"#" * (FILE_LIMIT + 1), "mine.toml is larger than 1 MB"),
            (b"\0" * (10 * FILE_LIMIT), "mine.toml is larger than 1 MB"),
            (toml().encode("utf-16"), "mine.toml, line 1: this is not UTF-8; save the file as UTF-8."),
        ],
    )
    def test_a_broken_file_is_named_and_left_alone_and_the_others_load(
        self, files: PlaybookFiles, content: bytes, said: str
    ) -> None:
        put(files, "mine.toml", content)
        put(files, "whole.toml", toml("whole").encode())
        before = contents(files.folder)
        started = time.monotonic()
        [reason] = reasons(files)
        assert time.monotonic() - started < 2
        assert reason.startswith(said)
        assert list(files.shelf().own) == ["whole"]
        assert contents(files.folder) == before

    def test_a_folder_or_a_link_to_nowhere_is_no_playbook(self, files: PlaybookFiles) -> None:
        (files.folder / "folder.toml").mkdir(parents=True)
        (files.folder / "link.toml").symlink_to(files.folder / "nowhere")
        assert reasons(files) == [
            f"{name} is no file that can be read; move it away." for name in ("folder.toml", "link.toml")
        ]

    def test_a_file_that_may_not_be_read_is_named(self, files: PlaybookFiles) -> None:
        assert files.shelf().broken == ()
        put(files, "mine.toml", toml().encode())
        with mock.patch.object(Path, "open", side_effect=PermissionError(errno.EACCES, "Permission denied")):
            assert reasons(files) == ["mine.toml cannot be read (Permission denied); allow reading it."]


class TestWriting:
    def test_a_new_one_is_a_file_for_its_owner_alone(self, files: PlaybookFiles) -> None:
        files.apply((Edit(None, MINE),))
        assert (files.folder / FILE).read_text() == MINE.text
        assert mode(files.folder / FILE) == 0o600
        assert mode(files.folder) == 0o700
        assert list(contents(files.folder)) == [FILE], "nothing else is left"
        assert files.shelf().own == {"mine": MINE}

    def test_it_is_changed_and_taken_away_and_brought_back(self, files: PlaybookFiles) -> None:
        files.apply((Edit(None, MINE),))
        assert files.shelf().by_id["mine"].name == "Mine"
        files.apply((Edit(MINE, RENAMED),))
        assert files.shelf().by_id["mine"].name == "Renamed"
        files.apply((Edit(RENAMED, None),))
        assert contents(files.folder) == {}
        assert files.shelf().own == {}
        files.apply((Edit(None, RENAMED),))
        assert files.shelf().own == {"mine": RENAMED}

    def test_line_ends_are_kept_to_the_byte(self, files: PlaybookFiles) -> None:
        text = "# a\r\n" + toml()
        files.apply((Edit(None, OwnPlaybook(FILE, text)),))
        assert (files.folder / FILE).read_bytes() == text.encode()

    @pytest.mark.parametrize("meanwhile", ["changed", "deleted", "made"])
    def test_what_another_program_did_meanwhile_is_not_overwritten(self, files: PlaybookFiles, meanwhile: str) -> None:
        edit = Edit(None, MINE) if meanwhile == "made" else Edit(MINE, RENAMED)
        if meanwhile != "deleted":
            put(files, FILE, b"# by hand")
        before = contents(files.folder)
        with pytest.raises(ChangedOutsideError, match=r"mine\.toml was changed by another program meanwhile"):
            files.apply((edit,))
        assert contents(files.folder) == before

    def test_a_playbook_that_grew_past_all_bounds_is_refused(self, files: PlaybookFiles) -> None:
        with pytest.raises(StoreError, match=r"would be larger than 1 MB\. Make two playbooks of it"):
            files.apply((Edit(None, OwnPlaybook(FILE, "#" * (FILE_LIMIT + 1))),))
        assert not files.folder.exists()

    @pytest.mark.parametrize("refused", ["fsync", "replace", "write"])
    def test_a_disk_that_refuses_leaves_the_file_as_it_was(self, files: PlaybookFiles, refused: str) -> None:
        files.apply((Edit(None, MINE),))
        before = contents(files.folder)
        full = OSError(errno.ENOSPC, "No space left on device")
        target = {
            "fsync": mock.patch.object(os, "fsync", side_effect=full),
            "replace": mock.patch.object(Path, "replace", side_effect=full),
            "write": mock.patch.object(playbook_files, "_write_all", side_effect=full),
        }[refused]
        with target, pytest.raises(StoreError, match=r"No space left on device.*Make room"):
            files.apply((Edit(MINE, RENAMED),))
        assert contents(files.folder) == before

    def test_a_temporary_file_that_is_gone_by_itself_is_no_second_trouble(self, files: PlaybookFiles) -> None:
        full = OSError(errno.EIO, "Input/output error")
        with (
            mock.patch.object(Path, "replace", side_effect=full),
            mock.patch.object(Path, "unlink", side_effect=FileNotFoundError()),
            pytest.raises(StoreError, match="Input/output error"),
        ):
            files.apply((Edit(None, MINE),))

    def test_of_several_edits_all_are_done_or_none(self, files: PlaybookFiles) -> None:
        other = OwnPlaybook(PlaybookFile("other.toml"), toml("other"))
        files.apply((Edit(None, MINE),))
        before = contents(files.folder)
        real = Path.replace

        def refuse_the_other(path: Path, target: Path) -> Path:
            if target.name == "other.toml":
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(path, target)

        with mock.patch.object(Path, "replace", refuse_the_other), pytest.raises(StoreError, match="Make room"):
            files.apply((Edit(MINE, RENAMED), Edit(None, other)))
        assert contents(files.folder) == before

    @pytest.mark.parametrize("edit", [Edit(MINE, RENAMED), Edit(MINE, None)], ids=["changed", "deleted"])
    def test_what_is_said_to_be_not_saved_is_taken_back(self, files: PlaybookFiles, edit: Edit) -> None:
        files.apply((Edit(None, MINE),))
        before = contents(files.folder)
        broken = OSError(errno.EIO, "Input/output error")
        with (
            mock.patch.object(playbook_files, "_sync_folder", side_effect=broken),
            pytest.raises(StoreError, match="Not saved"),
        ):
            files.apply((edit,))
        assert contents(files.folder) == before

    def test_a_linked_playbook_stays_linked(self, files: PlaybookFiles, tmp_path: Path) -> None:
        elsewhere = tmp_path / "versions" / "mine.toml"
        elsewhere.parent.mkdir()
        elsewhere.write_text(MINE.text)
        files.folder.mkdir()
        (files.folder / FILE).symlink_to(elsewhere)
        files.apply((Edit(MINE, RENAMED),))
        assert (files.folder / FILE).is_symlink()
        assert elsewhere.read_text() == RENAMED.text
        assert list(contents(elsewhere.parent)) == ["mine.toml"], "nothing else is left"

    def test_a_file_that_cannot_be_compared_is_not_written(self, files: PlaybookFiles) -> None:
        (files.folder / FILE).mkdir(parents=True)
        with pytest.raises(StoreError, match=r"mine\.toml cannot be read"):
            files.apply((Edit(None, MINE),))


def test_a_playbook_is_no_row_of_a_table() -> None:
    for asked in (rows.table_of, rows.row_of):
        with pytest.raises(AssertionError, match="no row"):
            asked(MINE)
