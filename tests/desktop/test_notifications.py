"""Notifications on a session bus of the test's own, with and without a service that shows them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.files import ROOT

pytestmark = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no session bus to be had")

NOTIFY = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from callgoal_desktop.desktop.notifications import Notifier
application = QCoreApplication([])
notifier = Notifier(application)
notifier.show("CallGoal", "1 next step is due")
notifier.show("CallGoal", "2 next steps are due")
assert notifier._waiting or not notifier._bus.isConnected()
def look():
    if not notifier._waiting:
        QTimer.singleShot(100, application.quit)  # what was emitted is on its way
    else:
        QTimer.singleShot(10, look)
look()
application.exec()
"""

WITH_SERVICE = f"""
{sys.executable} -m tests.desktop.notification_service > "$1" &
trap "kill $!" EXIT
until grep -q ready "$1"; do sleep 0.05; done
{sys.executable} -c "$2"
"""


def on_a_bus(*command: str) -> subprocess.CompletedProcess[str]:
    """What a command does on a bus that nobody else is on."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["dbus-run-session", "--", *command], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def test_are_shown_by_the_service_of_the_desktop(tmp_path: object) -> None:
    shown = f"{tmp_path}/shown"
    done = on_a_bus("sh", "-c", WITH_SERVICE, "sh", shown, NOTIFY)
    assert done.returncode == 0, done.stderr
    with open(shown, encoding="utf-8") as file:  # noqa: PTH123
        assert file.read().splitlines() == [
            "ready",
            "CallGoal|CallGoal|1 next step is due",
            "CallGoal|CallGoal|2 next steps are due",
        ]


def test_without_such_a_service_nothing_happens() -> None:
    done = on_a_bus(sys.executable, "-c", NOTIFY)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_bus_nothing_happens() -> None:
    nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", NOTIFY], env=nowhere, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
