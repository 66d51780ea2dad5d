"""What the palette offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from callgoal_desktop.ui.words import tr


class Kind(StrEnum):
    """What an entry is."""

    COMMAND = "command"
    CALL = "call"
    ACCOUNT = "account"
    PLAYBOOK = "playbook"


def kind_text(kind: Kind) -> str:
    """A kind as a word."""
    return {
        Kind.COMMAND: tr("command"),
        Kind.CALL: tr("call"),
        Kind.ACCOUNT: tr("account"),
        Kind.PLAYBOOK: tr("playbook"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose; ``side`` is what is told quietly beside it, ``can`` whether it can be chosen now."""

    kind: Kind
    text: str
    run: Callable[[], None]
    side: str = ""
    can: bool = True

    def is_like(self, other: Entry) -> bool:
        """Whether it is the same thing, looked up again."""
        return (self.kind, self.text, self.side) == (other.kind, other.text, other.side)
