"""Undo and redo: a list of steps and a place in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from callgoal_desktop.core.edits import Edits, RecordKey, key, merged, undone

TYPING_PAUSE = timedelta(seconds=1)
"""Typing in one field is one step until the hands rest this long."""


@dataclass(frozen=True, slots=True)
class Step:
    """A named change; ``typed_in`` is the field whose typing it collects ("" for anything but typing)."""

    label: str
    edits: Edits
    at: datetime
    typed_in: str = ""


@dataclass(slots=True)
class History:
    """What can be undone and redone, in memory only."""

    steps: list[Step] = field(default_factory=list)
    place: int = 0
    sealed: bool = False

    def add(self, label: str, edits: Edits, at: datetime, typed_in: str = "") -> None:
        """Put a change that was just done on the list; what had been undone is forgotten."""
        del self.steps[self.place :]
        last = self.steps[-1] if self.steps else None
        if last is not None and self._continues(last, at, typed_in):
            self.steps.pop()
            edits = merged(last.edits, edits)
        # Typed and taken back in one breath: a step that does nothing would only be in undo's way
        came_to_nothing = all(edit.before == edit.after for edit in edits)
        if not came_to_nothing:
            self.steps.append(Step(label, edits, at, typed_in))
        self.place = len(self.steps)
        self.sealed = came_to_nothing

    def _continues(self, last: Step, at: datetime, typed_in: str) -> bool:
        if self.sealed or not typed_in or typed_in != last.typed_in:
            return False
        return timedelta(0) <= at - last.at < TYPING_PAUSE

    def seal(self) -> None:
        """End the step being typed: the caret jumped, or another field has the focus."""
        self.sealed = True

    def forget(self, which: RecordKey) -> None:
        """Drop the steps about a record that was changed outside: they fit it no more, and would be in undo's way."""
        about = [any(key(edit.record) == which for edit in step.edits) for step in self.steps]
        self.place -= sum(about[: self.place])
        self.steps = [step for step, dropped in zip(self.steps, about, strict=True) if not dropped]
        self.seal()

    @property
    def undo_label(self) -> str | None:
        """The name of what undo would take back; None when there is nothing."""
        return self.steps[self.place - 1].label if self.place else None

    @property
    def redo_label(self) -> str | None:
        """The name of what redo would do again; None when there is nothing."""
        return self.steps[self.place].label if self.place < len(self.steps) else None

    def to_undo(self) -> Edits:
        """The edits that take the last step back; apply them, then say ``went_back``."""
        return undone(self.steps[self.place - 1].edits) if self.place else ()

    def to_redo(self) -> Edits:
        """The edits that do the next step again; apply them, then say ``went_forward``."""
        return self.steps[self.place].edits if self.place < len(self.steps) else ()

    def went_back(self) -> None:
        """The last step was undone on the disk."""
        self.place -= 1
        self.seal()

    def went_forward(self) -> None:
        """The next step was done again on the disk."""
        self.place += 1
        self.seal()
