"""The user's own playbooks: a TOML file each beside calls.db, read as they are and written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.errors import ChangedOutsideError, StoreError
from callgoal_desktop.core.playbook import Playbook, read_playbook
from callgoal_desktop.core.playbook_shelf import BrokenFile, ReadFile, Shelf, read_file, shelf_of
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile
from callgoal_desktop.shipped import shipped

FOLDER_NAME = "playbooks"

FILE_LIMIT = 1024 * 1024
"""The most bytes of one file: a playbook of a thousand questions is a third of that."""

MOST_FILES = 1000
"""So many files are read; more of them are no playbooks that somebody made."""

_Stamp = tuple[str, int, int, int]


class PlaybookFiles:
    """One folder of playbooks, and those that ship."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._shipped: tuple[Playbook, ...] | None = None
        self._read: dict[_Stamp, ReadFile | BrokenFile] = {}
        self._shelf: Shelf | None = None

    def shelf(self) -> Shelf:
        """All playbooks as they are on the disk now. A file is read again only when it was written since."""
        stamps = self._stamps()
        if self._shelf is None or stamps != list(self._read):
            self._read = {stamp: self._read.get(stamp) or self._file(stamp) for stamp in stamps}
            self._shelf = shelf_of(self._all_shipped(), self._read.values())
        return self._shelf

    def _all_shipped(self) -> tuple[Playbook, ...]:
        if self._shipped is None:
            paths = sorted(shipped(FOLDER_NAME).glob("*.toml"))
            self._shipped = tuple(read_playbook(path.read_text(encoding="utf-8"), path.name) for path in paths)
        return self._shipped

    def _stamps(self) -> list[_Stamp]:
        """Name, time, size and inode of each file, sorted by name: what tells whether it was written."""
        try:
            with os.scandir(self.folder) as entries:
                names = sorted(entry.name for entry in entries if entry.name.endswith(".toml"))[:MOST_FILES]
        except OSError:
            return []  # no folder, no playbooks: it is made with the first one
        return [self._stamp(name) for name in names]

    def _stamp(self, name: str) -> _Stamp:
        try:
            stat = (self.folder / name).stat()
        except OSError:
            return (name, 0, 0, 0)  # a link to nowhere: named as broken
        return name, stat.st_mtime_ns, stat.st_size, stat.st_ino

    def _file(self, stamp: _Stamp) -> ReadFile | BrokenFile:
        file = PlaybookFile(stamp[0])
        path = self.folder / file
        try:
            if not path.is_file():
                return BrokenFile(file, f"{file} is no file that can be read; move it away.")
            with path.open("rb") as opened:
                content = opened.read(FILE_LIMIT + 1)
        except OSError as error:
            return BrokenFile(file, f"{file} cannot be read ({error.strerror}); allow reading it.")
        if len(content) > FILE_LIMIT:
            return BrokenFile(file, f"{file} is larger than 1 MB, which no playbook is; move it away or shorten it.")
        try:
            return read_file(OwnPlaybook(file, content.decode("utf-8")))
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            return BrokenFile(file, f"{file}, line {line}: this is not UTF-8; save the file as UTF-8.")

    def apply(self, edits: Edits) -> None:
        """Do these edits, all or none; on return they are on the disk.

        Raises ChangedOutsideError when a file is not what an edit found, and StoreError when the disk refuses.
        """
        for edit in edits:
            self._check(edit)
        begun: list[Edit] = []
        try:
            for edit in edits:
                begun.append(edit)  # before it is done: the disk may refuse once the new file is in its place
                self._write(edit.record, edit.after)
        except OSError as error:
            for edit in reversed(begun):
                with contextlib.suppress(OSError):
                    self._write(edit.record, edit.before)
            raise StoreError(
                f"Not saved: {self.folder} could not be written ({error.strerror}). Make room, or allow writing to it."
            ) from error
        finally:
            written = {edit.record.file for edit in edits if isinstance(edit.record, OwnPlaybook)}
            self._read = {stamp: read for stamp, read in self._read.items() if stamp[0] not in written}
            self._shelf = None

    def _check(self, edit: Edit) -> None:
        record = edit.record
        assert isinstance(record, OwnPlaybook)
        if isinstance(edit.after, OwnPlaybook) and len(edit.after.text.encode()) > FILE_LIMIT:
            raise StoreError(f"Not saved: {record.file} would be larger than 1 MB. Make two playbooks of it.")
        found = self._bytes_of(record.file)
        expected = edit.before.text.encode() if isinstance(edit.before, OwnPlaybook) else None
        if found != expected:
            raise ChangedOutsideError(record.file)

    def _bytes_of(self, file: str) -> bytes | None:
        """What is in a file, to one byte past the bound; None where there is none."""
        try:
            with (self.folder / file).open("rb") as opened:
                return opened.read(FILE_LIMIT + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"Not saved: {file} cannot be read ({error.strerror}). Allow reading it.") from error

    def _write(self, record: object, after: object) -> None:
        assert isinstance(record, OwnPlaybook)
        path = self.folder / record.file
        if not isinstance(after, OwnPlaybook):
            path.unlink(missing_ok=True)
        else:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = path.resolve()  # what a link names is written; the link stays
            with _replacing(path) as descriptor:
                _write_all(descriptor, after.text.encode())
        _sync_folder(path.parent)


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[int]:
    """A new file, for its owner alone, that takes the other's place once it is on the disk whole."""
    descriptor, name = tempfile.mkstemp(prefix=".callgoal-", dir=path.parent)
    try:
        try:
            yield descriptor
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _write_all(descriptor: int, content: bytes) -> None:
    with open(descriptor, "wb", closefd=False) as file:
        file.write(content)


def _sync_folder(folder: Path) -> None:
    """The new name itself is on the disk only when its folder is; Windows has no such thing."""
    if sys.platform != "win32":  # pragma: no branch
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
