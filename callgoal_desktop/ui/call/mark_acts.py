"""What the user does with marked minutes, each as one named change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import Call, Moment, MomentId, MomentKind
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.workspace import Workspace


class MarkActs(QObject):
    """Marks the live call, open or not; all else is about the marks that are shown. All may raise StoreError."""

    def __init__(self, workspace: Workspace, marks: RecordList[Moment], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._marks = marks

    def mark(self, call: Call, kind: MomentKind = MomentKind.MARK) -> Moment:
        """This minute of the call is kept."""
        made = Moment(MomentId(new_id()), call.id, self._workspace.now(), kind)
        self._workspace.perform(self.tr("mark minute"), Edit(None, made))
        return made

    def choose_kind(self, moment_id: str, kind: MomentKind | None) -> None:
        """It is said why a minute was marked; None for no reason that has a name."""
        before = self._found(moment_id)
        after = replace(before, kind=kind or MomentKind.MARK)
        self._workspace.perform(self.tr("say kind of mark"), Edit(before, after))

    def type_note(self, moment_id: str, text: str) -> None:
        """A word about a marked minute is typed."""
        before = self._found(moment_id)
        after = replace(before, note=text)
        self._workspace.perform(self.tr("type mark"), Edit(before, after), typed_in=f"{moment_id}/note")

    def remove(self, moment_id: str) -> None:
        """A mark is taken away."""
        self._workspace.perform(self.tr("delete mark"), Edit(self._found(moment_id), None))

    def _found(self, moment_id: str) -> Moment:
        found = self._marks.find(moment_id)
        assert found is not None
        return found
