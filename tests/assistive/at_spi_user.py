# mypy: ignore-errors
"""A user who cannot see the window: finds things by name and role through AT-SPI, types, ticks, and listens.

Run by the system's own Python, which has pyatspi, inside dbus-run-session and on a screen:

    at_spi_user.py PYTHON DATA_DIR

Prints one JSON object: what was found, read and heard. It knows nothing of the program but its words.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60.0
"""Seconds for which something is waited for: a busy machine is no failure."""

GOAL = "What is your goal for this call?"
THIRD = "What is in the way today?"
TYPED = "Find out what slow recalls cost them"


def every(node):
    """All that is under a node, depth first; what goes away meanwhile is passed over."""
    try:
        children = [node.getChildAtIndex(place) for place in range(node.childCount)]
    except Exception:
        return
    for child in children:
        if child is not None:
            yield child
            yield from every(child)


def find(name, role):
    """Wait for something with this name and role in the program."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        listen(0.3)
        desktop = pyatspi.Registry.getDesktop(0)
        for application in (desktop.getChildAtIndex(place) for place in range(desktop.childCount)):
            if application is None or "callgoal" not in (application.name or "").lower():
                continue
            for each in every(application):
                try:
                    if each.name == name and each.getRole() == role:
                        return each
                except Exception:
                    continue
    raise SystemExit(f"there is no {name!r}")


def names_of(role):
    """What everything with this role in the program is called."""
    desktop = pyatspi.Registry.getDesktop(0)
    return [each.name for each in every(desktop) if each.getRole() == role]


def listen(seconds):
    """Let what the program says come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def until(condition):
    """Listen until it is so, or for too long."""
    end = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < end:
        listen(0.1)
    return condition()


def main(python, data):
    heard = []
    pyatspi.Registry.registerEventListener(lambda event: heard.append(str(event.any_data)), "object:announcement")
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([python, "-m", "callgoal_desktop", "--data-dir", data], env=environment)
    try:
        goal = find(GOAL, pyatspi.ROLE_TEXT)
        goal.queryEditableText().setTextContents(TYPED)
        third = find(THIRD, pyatspi.ROLE_CHECK_BOX)
        before = third.getState().contains(pyatspi.STATE_CHECKED)
        actions = third.queryAction()
        names = [actions.getName(place) for place in range(actions.nActions)]
        actions.doAction(next(place for place, name in enumerate(names) if name.lower() in ("toggle", "press")))
        until(lambda: third.getState().contains(pyatspi.STATE_CHECKED))
        until(lambda: "3 of 7 asked" in heard)
        text = goal.queryText()
        print(
            json.dumps(
                {
                    "goal": text.getText(0, text.characterCount),
                    "before": before,
                    "after": third.getState().contains(pyatspi.STATE_CHECKED),
                    "heard": heard,
                    "said": [name for name in names_of(pyatspi.ROLE_LABEL) if "asked" in name],
                }
            ),
            flush=True,
        )
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
