"""A change to one record, and its undoing."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TypeAlias, assert_never

from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Desk,
    Draft,
    Moment,
    NextStep,
    OwnPlaybook,
    Question,
    Record,
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after: ``before`` is None for what is new, ``after`` for what is removed."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit has a record before or after")
        if self.before is not None and self.after is not None and key(self.before) != key(self.after):
            raise ValueError("an edit is about one record")

    @property
    def record(self) -> Record:
        """The record as it is now or, where it was removed, as it was."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def undone(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.after, self.before)


Edits: TypeAlias = tuple[Edit, ...]
RecordKey: TypeAlias = tuple[str, str]


def key(record: Record) -> RecordKey:
    """What makes a record the same record: its kind and its id."""
    match record:
        case Draft():
            return ("Draft", record.key)
        case Desk():
            return ("Desk", "")
        case OwnPlaybook():
            return ("OwnPlaybook", record.file)
        case CallTranscript():
            return ("CallTranscript", record.call_id)
        case Call() | Question() | NextStep() | Moment():
            return (type(record).__name__, record.id)
        case _:
            assert_never(record)


def call_of(record: Record) -> CallId | None:
    """The call that a record belongs to; None for what belongs to no single call."""
    match record:
        case Call():
            return record.id
        case Question() | NextStep() | Moment() | CallTranscript():
            return record.call_id
        case Draft() | Desk() | OwnPlaybook():
            return None
        case _:
            assert_never(record)


def rebased(edit: Edit, now: Record | None) -> Edit:
    """The edit's own change, done to the record as it is by now; unchanged where there is none to change."""
    before, after = edit.before, edit.after
    if before is None or after is None or now is None:
        return edit
    changed = {
        field.name: getattr(after, field.name)
        for field in fields(after)
        if getattr(after, field.name) != getattr(before, field.name)
    }
    return Edit(now, replace(now, **changed))


def undone(edits: Edits) -> Edits:
    """The edits that take these back: each swapped, last first."""
    return tuple(edit.undone() for edit in reversed(edits))


def merged(first: Edits, second: Edits) -> Edits:
    """Two changes as one: each record from where the first found it to where the second left it."""
    befores: dict[RecordKey, Record | None] = {}
    afters: dict[RecordKey, Record | None] = {}
    for edit in (*first, *second):
        befores.setdefault(key(edit.record), edit.before)
        afters[key(edit.record)] = edit.after
    return tuple(
        Edit(before, afters[which])
        for which, before in befores.items()
        if before is not None or afters[which] is not None
    )
