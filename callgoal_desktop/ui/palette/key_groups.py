"""Keys and what they do, as they are told on the shortcut sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What is done, and the keys that do it; with ``to``, all keys from the first one to that."""

    text: str
    keys: tuple[str, ...]
    to: str = ""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Lines that belong together."""

    title: str
    lines: Sequence[KeyLine]


NATIVE = QKeySequence.SequenceFormat.NativeText


def native_texts(line: KeyLine) -> list[str]:
    """The keys as this system writes them; that Enter does as Return does goes without saying."""
    keys = [QKeySequence(key).toString(NATIVE) for key in line.keys if not key.endswith("Enter")]
    if line.to:
        keys[-1] = f"{keys[-1]} – {QKeySequence(line.to).toString(NATIVE)}"
    return keys
