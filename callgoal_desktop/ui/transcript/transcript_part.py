"""The transcript's part of the page of a call: shown for calls that have one, kept in step with what is done to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callgoal_desktop.core.records import CallId, Transcript, WholeCall
from callgoal_desktop.slices import Slices
from callgoal_desktop.ui.transcript.attaching import Attaching
from callgoal_desktop.ui.transcript.transcript_acts import TranscriptActs
from callgoal_desktop.ui.words import short
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:  # a page of calls without transcripts waits for none of this
    from callgoal_desktop.core.transcript_promises import Suggestion
    from callgoal_desktop.core.transcripts import QuestionMatcher
    from callgoal_desktop.ui.transcript.findings import Findings
    from callgoal_desktop.ui.transcript.transcript_panel import TranscriptPanel


class TranscriptPart(QObject):
    """Gives the page of a call its transcript, the same widget each time; ``say`` takes a sentence and its look."""

    def __init__(
        self,
        workspace: Workspace,
        page: QWidget,
        say: Callable[[str, str], None],
        matcher: QuestionMatcher | None = None,
    ) -> None:
        super().__init__(page)
        self._matcher = matcher
        self.attaching = Attaching(workspace, page, say)
        self._acts = TranscriptActs(workspace, self)
        self._workspace = workspace
        self._say = say
        self._reading = Slices(self)
        self._panel: TranscriptPanel | None = None
        self._whole: WholeCall | None = None
        self._findings: Findings | None = None
        self._found: tuple[Suggestion, ...] | None = None
        workspace.closed.connect(self._reading.stop)

    def show(self, whole: WholeCall) -> QWidget | None:
        """The panel for this call; None where it has no transcript."""
        transcript = whole.transcript
        same = self._whole is not None and self._whole.call.id == whole.call.id
        had = self._whole.transcript if self._whole is not None else None
        self._whole = whole
        if transcript is None:
            self._reading.stop()
            self._findings = None
            return None
        if self._findings is None or not same or had != transcript:
            same_words = same and had is not None and had.cues == transcript.cues
            self._read(whole, transcript, self._findings if same_words else None)
        panel = self._panel_now()
        place, keys = panel.suggestions.focused, _keys_in(panel)
        self._show_findings()
        if keys is not None:
            # The panel is put into the page that is being made, and loses the keys by that
            QTimer.singleShot(0, panel, lambda: self._go_back(keys, place))
        return panel

    def _panel_now(self) -> TranscriptPanel:
        from callgoal_desktop.ui.transcript.transcript_panel import TranscriptPanel

        if self._panel is None:
            self._panel = TranscriptPanel()
            self._panel.me_chosen.connect(self._choose_me)
            self._panel.accepted.connect(self._accept)
            self._panel.remove_asked.connect(self._remove)
            self._panel.destroyed.connect(self._forget)
        return self._panel

    def _forget(self) -> None:
        """The page that had the panel has gone, and the panel with it."""
        self._panel = None

    def _go_back(self, keys: QWidget, place: int | None) -> None:
        """Give the keys back to what had them or, where that was a row, to the row that is in its place now."""
        panel = self._panel
        if panel is None or not panel.isVisible():
            return
        if place is not None:
            panel.suggestions.focus_row(place)
        elif shiboken6.isValid(keys) and keys.isVisible():
            keys.setFocus()

    def _read(self, whole: WholeCall, transcript: Transcript, shown: Findings | None) -> None:
        """Read a transcript; what is ``shown`` of the same words stays until it is read."""
        from callgoal_desktop.core.transcript_promises import suggestions
        from callgoal_desktop.ui.transcript.findings import day_of, findings_of, unread

        day = day_of(whole.call, self._workspace.now().date())

        def take(findings: Findings) -> None:
            self._findings = findings
            self._show_findings()
            self._reading.start(suggestions(transcript, day), self._take)

        self._findings, self._found = shown or unread(transcript), None
        self._reading.start(findings_of(whole, transcript, self._matcher), take)

    def _show_findings(self) -> None:
        if self._panel is not None and self._findings is not None and self._whole is not None:
            self._panel.show_transcript(self._findings, editable=self._whole.call.deleted_at is None)
            self._show_found()

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        self._found = found
        self._show_found()

    def _show_found(self) -> None:
        """Show what is no next step yet; in the trash nothing is accepted."""
        if self._panel is None or self._whole is None or self._findings is None:
            return
        from callgoal_desktop.core.transcript_promises import not_taken

        trashed = self._whole.call.deleted_at is not None
        self._panel.suggestions.setVisible(not trashed)
        left = None if self._found is None else not_taken(self._found, self._workspace.steps(self._call_id))
        self._panel.show_suggestions(() if trashed else left, taken=bool(self._found) and not left)

    @property
    def _call_id(self) -> CallId:
        assert self._whole is not None
        return self._whole.call.id

    def _choose_me(self, who: str | None) -> None:
        self._acts.choose_me(self._call_id, who)

    def _accept(self, suggestion: Suggestion) -> None:
        self._acts.accept(self._call_id, suggestion)
        self._show_found()  # at once: the page follows later, and the same key pressed again is the next row's
        self._say(self.tr("Added “{0}”. Ctrl+Z takes it back.").format(short(suggestion.entry.what)), "muted")

    def _remove(self) -> None:
        self.attaching.remove(self._call_id)


def _keys_in(panel: QWidget) -> QWidget | None:
    """What has the keys inside the panel."""
    keys = QApplication.focusWidget()
    return keys if keys is not None and panel.isAncestorOf(keys) else None
