"""--raise, --mark and --tick-next: what a shortcut of the desktop says to the window that is open."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.desktop.data_lock import LOCK_NAME, DataLock, FolderInUseError
from callgoal_desktop.desktop.messages import Message, Word
from callgoal_desktop.desktop.single_instance import say


class NotDoneError(StoreError):
    """The window did not do it, or there is none."""


def say_to_window(folder: Path, word: str, more: str) -> None:
    """Say it to the window of this data folder, which answers; raises StoreError when it was not done."""
    if not (folder / LOCK_NAME).exists():
        raise _no_window(folder)
    application = QCoreApplication(sys.argv[:1])
    leave = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    message = Message(Word(word), leave if word == Word.RAISE else more)
    reply = say(application, folder, message, lambda: _is_held(folder))
    if reply is None:
        with DataLock(folder):  # its refusal names who has the folder and does not answer
            raise _no_window(folder)
    if reply:
        raise NotDoneError(reply)


def _is_held(folder: Path) -> bool:
    try:
        with DataLock(folder):
            return False
    except FolderInUseError as error:
        return error.is_here
    except StoreError:
        return False


def _no_window(folder: Path) -> NotDoneError:
    return NotDoneError(f"No CallGoal window is open on {folder}. Open one first: callgoal")
