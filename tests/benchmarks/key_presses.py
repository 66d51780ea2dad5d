"""From key press to painted and committed, each beside a raw 4 KB append and fdatasync in the same folder."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from callgoal_desktop.app import open_window

FIELDS = ("answerEdit", "notesEdit", "newStepEdit")
KEYS = 160
"""In each field: the length of an answer that was typed as it was spoken."""


def press(field: QWidget, letter: str) -> float:
    """Milliseconds until the key is committed, for that is done in its event, and painted."""
    key = Qt.Key(ord(letter.upper()))
    started = time.perf_counter()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def append(file: int) -> float:
    """Milliseconds of a raw append that is on the disk."""
    started = time.perf_counter()
    os.write(file, b"x" * 4096)
    os.fdatasync(file)
    return (time.perf_counter() - started) * 1000


def main(folder: Path) -> None:
    """Measure each field, key and append in turn."""
    application = QApplication([])
    window = open_window(folder)
    window.activateWindow()
    file = os.open(folder / "floor", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    for name in FIELDS:
        field = window.findChild(QWidget, name)
        assert field is not None
        field.setFocus()
        application.processEvents()
        for letter in "warmed up":
            press(field, letter)
            time.sleep(0.05)  # what is imported and painted once is done, and not measured as a key
        pairs = [(press(field, "abcdefgh"[number % 8]), append(file)) for number in range(KEYS)]
        print(json.dumps({"figure": name, "pairs": pairs}), flush=True)
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
