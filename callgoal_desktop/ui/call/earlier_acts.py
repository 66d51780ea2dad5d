"""What the user does with what earlier calls left open, each as one named change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core import plans
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import Call, CallId, NextStep, Question
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import Workspace


class EarlierActs(QObject):
    """Turns the acts of the user into edits. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def carry_over(self, call_id: CallId, earlier: Sequence[Question]) -> None:
        """Questions of earlier calls come into this one."""
        questions = self._workspace.questions(call_id)
        name = tr("carry over questions", "", len(earlier))
        self._workspace.perform(name, *plans.carry_over(questions, call_id, earlier, new_id))

    def toggle_done(self, step: NextStep) -> None:
        """A promise of an earlier call is kept, or not after all: the very step of that call."""
        call = self._workspace.call(step.call_id)
        assert call is not None
        done = None if step.done_at else self._workspace.now()
        steps = self._workspace.steps(step.call_id)
        edits = plans.change_step(call, steps, step, replace(step, done_at=done), self._workspace.team)
        self._workspace.perform(self.tr("tick next step"), *edits)

    def call_again(self, call: Call) -> CallId:
        """A planned call with whom this one was, with the questions of its playbook."""
        planned = plans.again(call, CallId(new_id()))
        playbook = self._workspace.playbooks.get(call.playbook) or self._workspace.default_playbook
        self._workspace.perform(self.tr("call again"), *plans.new_call(planned, playbook, new_id))
        return planned.id
