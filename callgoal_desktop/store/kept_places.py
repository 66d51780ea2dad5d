"""Where CallGoal keeps what is the user's: no file of another kind may take its place."""

from __future__ import annotations

import os
from pathlib import Path

from callgoal_desktop.core.errors import StoreError

BACKUPS = "backups"
"""The folder beside the calls in which their backups are."""


def refuse_what_is_kept(path: str, calls_file: Path, playbook_folder: Path) -> None:
    """Raise StoreError for a name under which CallGoal keeps something: a file written there would replace it."""
    asked = Path(os.path.realpath(path))
    for calls in {calls_file.absolute(), Path(os.path.realpath(calls_file))}:
        ours, lock = calls.name.casefold(), calls.with_suffix(".lock").name.casefold()
        name = asked.name.casefold()
        if asked.parent == Path(os.path.realpath(calls.parent)) and (name.startswith(ours) or name == lock):
            raise StoreError(f"{path} is where the calls are kept. Choose another name.")
        if asked.is_relative_to(os.path.realpath(calls.parent / BACKUPS)):
            raise StoreError(f"{path} is where the backups of the calls are kept. Choose another place.")
    if asked.is_relative_to(os.path.realpath(playbook_folder)):
        raise StoreError(f"{path} is where the playbooks are kept. Choose another place.")
