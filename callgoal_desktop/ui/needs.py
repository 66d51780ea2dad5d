"""What a command needs to be of use, and whether that is so now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from callgoal_desktop.ui.words import tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.commands import Commands


class Need(StrEnum):
    """What must be there for a command to do something."""

    NOTHING = "nothing"
    CALL = "call"
    OPEN = "open"
    STARTABLE = "startable"
    LIVE = "live"
    HELD = "held"
    WRAP_UP = "wrap-up"
    READ = "read"
    TRANSCRIPT = "transcript"
    TRASHED = "trashed"
    PLAYBOOK = "playbook"
    OWN_PLAYBOOK = "own-playbook"
    UNDO = "undo"
    REDO = "redo"


def why_not(need: Need) -> str:
    """Why a command with this need cannot be done now, in a few words."""
    return {
        Need.NOTHING: "",
        Need.CALL: tr("open a call first"),
        Need.OPEN: tr("open a call first"),
        Need.STARTABLE: tr("no call to start"),
        Need.LIVE: tr("no call is live"),
        Need.HELD: tr("open an ended call first"),
        Need.WRAP_UP: tr("no call is wrapped up"),
        Need.READ: tr("choose a call first"),
        Need.TRANSCRIPT: tr("read a call with a transcript first"),
        Need.TRASHED: tr("choose a deleted call first"),
        Need.PLAYBOOK: tr("choose a playbook first"),
        Need.OWN_PLAYBOOK: tr("choose a playbook of your own first"),
        Need.UNDO: tr("nothing to undo"),
        Need.REDO: tr("nothing to redo"),
    }[need]


def met_now(do: Commands) -> frozenset[Need]:
    """All needs that are met."""
    return frozenset(need for need, is_met in _conditions(do).items() if is_met())


def _conditions(do: Commands) -> Mapping[Need, Callable[[], bool]]:
    at = do.on_pages
    return {
        Need.NOTHING: lambda: True,
        Need.CALL: lambda: do.open_call.is_shown,
        Need.OPEN: lambda: do.open_call.is_open or do.is_live,
        Need.STARTABLE: lambda: do.can_start,
        Need.LIVE: lambda: do.is_live,
        Need.HELD: lambda: do.open_call.is_held,
        Need.WRAP_UP: lambda: at.wraps_up,
        Need.READ: lambda: at.read_call() is not None,
        Need.TRANSCRIPT: lambda: at.shows_transcript,
        Need.TRASHED: lambda: at.trashed_call() is not None,
        Need.PLAYBOOK: lambda: at.playbook_tool("exportPlaybookButton") is not None,
        Need.OWN_PLAYBOOK: lambda: at.playbook_tool("deletePlaybookButton") is not None,
        Need.UNDO: lambda: do.workspace.undo_label is not None,
        Need.REDO: lambda: do.workspace.redo_label is not None,
    }
