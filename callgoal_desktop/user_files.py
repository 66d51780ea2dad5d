"""Files that the user names: calendars and playbooks, taken out of a workspace and in. Raises StoreError when the disk
refuses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.store.kept_places import refuse_what_is_kept
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.core.calendar_steps import CalendarWords
    from callgoal_desktop.core.follow_ups import OpenStep
    from callgoal_desktop.core.playbook import Playbook


def save_calendar(workspace: Workspace, path: str, steps: Sequence[OpenStep], words: CalendarWords) -> int:
    """Write the steps that have a date into a calendar file, whole or not at all; how many those are."""
    from callgoal_desktop.core.calendar_steps import calendar_step, kept_number, mark_of, number_key, numbered
    from callgoal_desktop.exchange.ics_write import write_calendar

    entries, numbers = [], []
    for opened in steps:
        call = workspace.call(opened.step.call_id)
        if call is not None and opened.step.due is not None:
            key = number_key(opened.step)
            entry = numbered(calendar_step(opened, call, words), workspace.recall(key))
            entries.append(entry)
            numbers.append(workspace.draft_edit(key, kept_number(entry.sequence, mark_of(entry))))
    workspace.keep(*numbers)
    _write_file(workspace, path, write_calendar(entries, workspace.now()))
    return len(entries)


def _write_file(workspace: Workspace, path: str, content: bytes) -> None:
    """Write a file for its owner alone, it holds what customers said: whole, or not at all."""
    refuse_what_is_kept(path, workspace.calls_file, workspace.playbook_folder)
    file = QSaveFile(path)
    if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content):
        file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
        if file.commit():
            return
    raise StoreError(f"{path} cannot be written ({file.errorString()}). Nothing was saved; choose another place.")


def playbook_from_file(workspace: Workspace, path: Path, new_id: Callable[[], str]) -> Playbook:
    """The playbook that a file holds, kept nowhere yet; raises ImportFileError with the reason and what to do."""
    from callgoal_desktop.exchange.playbook_import import FILE_LIMIT, import_playbook

    try:
        with path.open("rb") as file:
            content = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise ImportFileError(f"{path.name} cannot be read ({error.strerror}).") from error
    return import_playbook(content, path.name, workspace.playbooks.keys(), new_id)


def playbook_from_text(workspace: Workspace, text: str, name: str, new_id: Callable[[], str]) -> Playbook:
    """The playbook that a pasted text holds, kept nowhere yet; raises ImportFileError likewise."""
    from callgoal_desktop.exchange.playbook_import import paste_playbook

    return paste_playbook(text, name, workspace.playbooks.keys(), new_id)


def export_playbook(workspace: Workspace, playbook: Playbook, path: Path) -> None:
    """Write the playbook as Markdown, or as TOML, by the file's ending."""
    from callgoal_desktop.core.playbook_toml import write_playbook
    from callgoal_desktop.exchange.playbook_text import write_markdown

    is_markdown = path.suffix.casefold() in {".md", ".markdown", ".txt"}
    text = write_markdown(playbook) if is_markdown else write_playbook(playbook)
    _write_file(workspace, str(path), text.encode())
