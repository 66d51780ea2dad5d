"""A live call that nobody touches: how much of one core the window takes, with no editor focused."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from callgoal_desktop.app import open_window
from tests.benchmarks.process import say

SETTLED = 5
"""Seconds after which everything is drawn, indexed and imported that comes behind the first frame."""


def main(folder: Path, seconds: int) -> None:
    """Say the share, in per cent, of so many seconds."""
    application = QApplication([])
    window = open_window(folder)
    window.activateWindow()

    def begin() -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        started, used = time.perf_counter(), time.process_time()

        def end() -> None:
            say("idle", 100 * (time.process_time() - used) / (time.perf_counter() - started))
            window.close()
            application.quit()

        QTimer.singleShot(seconds * 1000, end)

    QTimer.singleShot(SETTLED * 1000, begin)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
