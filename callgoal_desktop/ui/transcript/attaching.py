"""Attaching a file of a transcript to a call, and taking it off again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.records import CallId
from callgoal_desktop.transcript_files import transcript_from_file
from callgoal_desktop.ui.parts.file_dialogs import ask_file
from callgoal_desktop.ui.transcript.transcript_acts import TranscriptActs
from callgoal_desktop.ui.words import short
from callgoal_desktop.workspace import Workspace


class Attaching(QObject):
    """Asks for a file, reads it, and says what came of it; ``say`` takes a sentence and its look."""

    def __init__(self, workspace: Workspace, page: QWidget, say: Callable[[str, str], None]) -> None:
        super().__init__(page)
        self._acts = TranscriptActs(workspace, self)
        self._page = page
        self._say = say

    def ask(self, call_id: CallId) -> None:
        """Ask which file is the transcript of this call."""
        filters = (self.tr("Transcripts (*.vtt *.srt *.txt *.md)"), self.tr("All files (*)"))
        ask_file(self._page, self.tr("Attach a transcript"), filters, partial(self.attach, call_id))

    def attach(self, call_id: CallId, path: Path) -> None:
        """The file is the transcript of this call."""
        try:
            transcript = transcript_from_file(path)
        except ImportFileError as error:
            self._say(str(error), "danger")
            return
        self._acts.attach(call_id, transcript)
        self._say(self.tr("Attached {0}. Ctrl+Z takes it off again.").format(short(path.name)), "muted")

    def remove(self, call_id: CallId) -> None:
        """The call is to have no transcript."""
        self._acts.remove(call_id)
        self._say(self.tr("The transcript was taken off. Ctrl+Z brings it back."), "muted")
