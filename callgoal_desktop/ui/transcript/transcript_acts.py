"""What the user does with the transcript of a call, each as one named change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import CallId, CallTranscript, NextStep, StepId, Transcript
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.transcript_promises import Suggestion

ME_KEY = "transcript/me"
"""The draft that keeps the name by which the user was last called in a transcript."""


class TranscriptActs(QObject):
    """Turns the acts of the user into edits. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def attach(self, call_id: CallId, transcript: Transcript) -> None:
        """A call has this transcript, whatever it had before; the user is who they were the last time, if there."""
        known = self._workspace.recall(ME_KEY)
        if transcript.me is None and any(cue.who == known != "" for cue in transcript.cues):
            transcript = replace(transcript, me=known)
        self._put(self.tr("attach transcript"), call_id, transcript)

    def remove(self, call_id: CallId) -> None:
        """A call has no transcript any more."""
        self._put(self.tr("remove transcript"), call_id, None)

    def choose_me(self, call_id: CallId, who: str | None) -> None:
        """One of the speakers is the user, or none is."""
        here = self._workspace.transcript(call_id)
        if here is not None:
            self._put(self.tr("say who is me"), call_id, replace(here, me=who))
            if who:
                self._workspace.remember(ME_KEY, who)

    def accept(self, call_id: CallId, suggestion: Suggestion) -> None:
        """What was said is a next step of the call."""
        call = self._workspace.call(call_id)
        assert call is not None
        steps = self._workspace.steps(call_id)
        entry = suggestion.entry
        step = NextStep(
            id=StepId(new_id()),
            call_id=call_id,
            position=steps[-1].position + 1 if steps else 0,
            what=entry.what,
            owner=entry.owner,
            due=entry.due,
            time=entry.time,
        )
        edits = plans.change_step(call, steps, None, step, self._workspace.team)
        self._workspace.perform(self.tr("add next step"), *edits)

    def _put(self, name: str, call_id: CallId, transcript: Transcript | None) -> None:
        here = self._workspace.transcript(call_id)
        before = None if here is None else CallTranscript(call_id, here)
        after = None if transcript is None else CallTranscript(call_id, transcript)
        if before is not None or after is not None:
            self._workspace.perform(name, Edit(before, after))
