"""Emits 20,000 Qt signals in a bare process and looks whether objects lose references by it.

PySide6 6.12.0 on CPython 3.11 drops a reference to True at each signal: a process aborts after some 570 of them,
while a short test run stays green. See docs/decisions/0002-qt-version.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Signal

EMISSIONS = 20_000
SLACK = 100  # True and None are everybody's: others let go of a few meanwhile


class Sender(QObject):
    """Has one signal for whatever is sent."""

    said = Signal(object)


class Receiver(QObject):
    """Counts what arrives."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def hear(self, _thing: object) -> None:
        """One signal arrived."""
        self.count += 1


def send(things: Iterable[object], times: int) -> int:
    """Emit each of the things so many times; how many arrived."""
    sender, receiver = Sender(), Receiver()
    sender.said.connect(receiver.hear)
    for _ in range(times):
        for thing in things:
            sender.said.emit(thing)
    return receiver.count


def drift(things: dict[str, object]) -> dict[str, int]:
    """How many references each of the things gained by being sent."""
    before = {name: sys.getrefcount(thing) for name, thing in things.items()}
    arrived = send(things.values(), EMISSIONS // len(things))
    after = {name: sys.getrefcount(thing) for name, thing in things.items()}
    assert arrived == EMISSIONS, f"{arrived} of {EMISSIONS} signals arrived"
    return {name: after[name] - before[name] for name in things}


def main() -> int:
    """Send, compare, and say what was found."""
    application = QCoreApplication([])
    found = drift({"True": True, "None": None, "str": "a" * 1000 + str(sys.argv), "object": object()})
    application.shutdown()
    lost = any(abs(gained) > SLACK for gained in found.values())
    told = ", ".join(f"{name} {gained:+d}" for name, gained in found.items())
    python = sys.version.split()[0]
    print(f"{EMISSIONS:,} signals, PySide6 {PySide6.__version__}, Python {python}, references: {told}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
