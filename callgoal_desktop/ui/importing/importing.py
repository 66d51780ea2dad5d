"""Takes calls in: from files that are asked for or dropped, in slices, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.imports import ENDINGS, Kind, Source, Taken, import_files, look_at, preview_of
from callgoal_desktop.slices import Trouble, Work
from callgoal_desktop.ui.importing.import_words import remark_text, result_text
from callgoal_desktop.ui.parts import file_dialogs
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import Workspace


class Begin(Protocol):
    """Has work done in slices, as ``LongWork.begin`` does."""

    def __call__(
        self,
        title: str,
        work: Work[Taken],
        done: Callable[[Taken], None],
        failed: Callable[[Trouble], None],
        *,
        read_only: bool,
    ) -> None:
        """Do this work, and give its result to ``done``."""


class Say(Protocol):
    """Says something on the status line."""

    def __call__(self, text: str, word: str = "muted", *, stay: bool = False) -> None:
        """``word`` picks its look; ``stay`` keeps it there."""


class Importing(QObject):
    """Asks for files and takes them in; playbooks among them are handed on."""

    taken_in = Signal(object)
    """``Taken``: calls were taken in, and are on the disk."""

    playbook_found = Signal(Path)
    """A file that is a playbook, which is no matter of calls."""

    def __init__(self, workspace: Workspace, window: QWidget, begin: Begin, say: Say) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._begin = begin
        self._say = say

    def ask(self) -> None:
        """Ask for files of any kind that can be imported."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = self.tr("Calls, calendars and transcripts ({0})").format(endings)
        file_dialogs.ask_files(self._window, self.tr("Import"), (kinds,), self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """Take these files in, all of them or none."""
        for path in paths:
            if path.suffix.casefold() == ".toml":
                self.playbook_found.emit(path)
        calls = [path for path in paths if path.suffix.casefold() != ".toml"]
        if not calls:
            return
        try:
            sources = [look_at(str(path), path.name) for path in calls]
        except ImportFileError as error:
            self._refuse(error)
            return
        self._ask_columns(sources, 0)

    def _ask_columns(self, sources: list[Source], place: int) -> None:
        """Ask for each table what its columns are, one after the other; then begin."""
        while place < len(sources) and sources[place].kind is not Kind.CSV:
            place += 1
        if place == len(sources):
            self._start(sources)
            return
        try:
            preview = preview_of(self._workspace, sources[place])
        except ImportFileError as error:
            self._refuse(error)
            return
        from callgoal_desktop.ui.importing.table_dialog import TableDialog

        def go_on(columns: tuple[Column, ...]) -> None:
            sources[place] = replace(sources[place], columns=columns)
            self._ask_columns(sources, place + 1)

        dialog = TableDialog(preview, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(go_on)
        dialog.open()

    def _start(self, sources: Sequence[Source]) -> None:
        work = import_files(self._workspace, sources)
        self._begin(self._title(sources), work, self._finish, self._refuse, read_only=True)

    def _title(self, sources: Sequence[Source]) -> str:
        if len(sources) == 1:
            return self.tr("Importing {0}…").format(sources[0].said)
        return tr("Importing %Ln files…", "", len(sources))

    def _finish(self, taken: Taken) -> None:
        self.taken_in.emit(taken)
        remarks = [remark_text(remark) for remark in taken.remarks]
        said = " ".join(filter(None, (result_text(taken), *remarks)))
        self._say(said, "muted", stay=bool(remarks or taken.tally.updated))

    def _refuse(self, error: Trouble) -> None:
        nothing = "" if "othing was imported" in str(error) else self.tr("Nothing was imported.")
        self._say(" ".join(filter(None, (str(error), nothing))), "danger", stay=True)
