"""Signals end the program in order, also while nothing happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from callgoal_desktop.desktop.signals import leave_on_signals
application = QCoreApplication([])
leave_on_signals(application)
QTimer.singleShot(0, lambda: print("idle", flush=True))
status = application.exec()
print("left in order")
sys.exit(status)
"""


@pytest.mark.skipif(os.name != "posix", reason="there are no such signals there")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_an_idle_program_with_its_own_status(name: str) -> None:
    number = signal.Signals[name]
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        process.send_signal(number)
        try:
            assert process.communicate(timeout=60) == ("left in order\n", "")
        finally:
            process.kill()
        assert process.returncode == 128 + number
