"""All playbooks side by side: those that ship, the user's own, and the files that are none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import Playbook, read_playbook
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that is no playbook, and the one sentence that says why."""

    file: PlaybookFile
    reason: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file of the user's own, and the playbook that stands in it."""

    record: OwnPlaybook
    playbook: Playbook


def read_file(record: OwnPlaybook) -> ReadFile | BrokenFile:
    """The playbook in a file, or why there is none."""
    try:
        return ReadFile(record, read_playbook(record.text, record.file))
    except ImportFileError as error:
        return BrokenFile(record.file, str(error))


@dataclass(frozen=True, slots=True)
class Shelf:
    """The playbooks by id, shipped ones first; ``own`` are the files of the user's own, by the same id."""

    by_id: Mapping[str, Playbook]
    own: Mapping[str, OwnPlaybook]
    broken: tuple[BrokenFile, ...] = ()

    def in_file(self, file: PlaybookFile) -> Playbook | None:
        """The playbook that a file holds; None where it is broken or gone."""
        return next((self.by_id[id] for id, record in self.own.items() if record.file == file), None)


def shelf_of(shipped: Iterable[Playbook], files: Iterable[ReadFile | BrokenFile]) -> Shelf:
    """Put the playbooks on one shelf; of two with one id the later file is broken, and never hides the first."""
    by_id = {playbook.id: playbook for playbook in shipped}
    named = dict.fromkeys(by_id, "")
    own: dict[str, OwnPlaybook] = {}
    broken: list[BrokenFile] = []
    for file in files:
        if isinstance(file, BrokenFile):
            broken.append(file)
            continue
        record, playbook = file.record, file.playbook
        if playbook.id in named:
            broken.append(BrokenFile(record.file, _double(record.file, playbook.id, named[playbook.id])))
        else:
            by_id[playbook.id], own[playbook.id], named[playbook.id] = playbook, record, record.file
    return Shelf(by_id, own, tuple(broken))


def _double(file: str, id: str, other: str) -> str:
    what = f"is used by {other}" if other else "belongs to a playbook that comes with CallGoal"
    return f'{file}: the id "{id}" {what}; give this one another id.'
