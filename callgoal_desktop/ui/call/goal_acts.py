"""What the user does with the goal beside typing it: keep it against the coach's word, or rewrite it by answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.goal_writing import retyped
from callgoal_desktop.ui.call.call_acts import CallActs
from callgoal_desktop.workspace import Workspace

ANSWERS = ("find-out", "fit", "agreed")
"""The three answers that make a goal."""


class GoalActs(QObject):
    """Turns them into edits of the call that is open. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, acts: CallActs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._acts = acts

    def keep(self) -> None:
        """The goal stays as it is, and the coach says no more about it."""
        call = self._acts.call
        self._acts.change(self.tr("keep goal"), replace(call, goal=replace(call.goal, kept_anyway=True)))

    def type_answer(self, which: str, text: str) -> None:
        """One of the three answers is typed."""
        self._acts.type_draft(self.tr("type answer for the goal"), self._key(which), text)

    def answers(self) -> dict[str, str]:
        """The answers so far, those that are not given as ""."""
        return {which: self._workspace.recall(self._key(which)) for which in ANSWERS}

    def use(self, goal: str) -> None:
        """What the answers make is the goal now; they have done their work and go."""
        call = self._acts.call
        gone = (self._workspace.draft_edit(self._key(which), "") for which in ANSWERS)
        self._workspace.perform(
            self.tr("rewrite goal"), Edit(call, replace(call, goal=retyped(call.goal, goal))), *gone
        )

    def _key(self, which: str) -> str:
        return self._acts.draft_key("rewrite", which)
