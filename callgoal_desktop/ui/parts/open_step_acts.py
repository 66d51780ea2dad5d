"""What the user does with open steps on the pages beside the call, each as one named change of the step's call."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core import plans
from callgoal_desktop.core.records import NextStep
from callgoal_desktop.workspace import Workspace


class OpenStepActs(QObject):
    """Turns the acts of the user into edits. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def finish(self, step: NextStep) -> None:
        """A step is done."""
        self._change(self.tr("tick next step"), step, replace(step, done_at=self._workspace.now()))

    def toggle_promised(self, step: NextStep) -> None:
        """They agreed to a step out loud, or did not after all."""
        promised = None if step.promised_at else self._workspace.now()
        self._change(self.tr("promise next step"), step, replace(step, promised_at=promised))

    def _change(self, name: str, before: NextStep, after: NextStep) -> None:
        call = self._workspace.call(before.call_id)
        assert call is not None
        steps = self._workspace.steps(before.call_id)
        self._workspace.perform(name, *plans.change_step(call, steps, before, after, self._workspace.team))
