"""Once from end to end as a screen reader does it: find by name, type, tick, read, and hear what is announced."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.store import Store
from callgoal_desktop.workspace import Workspace
from tests.files import ROOT
from tests.journeys.desk import Screen

SYSTEM_PYTHON = "/usr/bin/python3"
USER = ROOT / "tests/assistive/at_spi_user.py"
TYPED = "Find out what slow recalls cost them"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")


@pytest.fixture
def folder(tmp_path: Path, qapp: object) -> Path:
    """A live call of seven questions, two of them asked, its goal still empty."""
    made = tmp_path / "data"
    workspace = Workspace(Store.open(made))
    call = Call(CallId(new_id()), account="Northwind Foods")
    workspace.perform("new call", *plans.new_call(call, workspace.default_playbook, new_id))
    planned = workspace.call(call.id)
    assert planned is not None
    workspace.perform("start call", *plans.start_call(planned, None, workspace.now()))
    asked = [Edit(each, plans.tick(each, workspace.now())) for each in workspace.questions(call.id)[:2]]
    workspace.perform("tick question", *asked)
    workspace.remember("open-call", call.id)
    workspace.close()
    return made


def test_a_user_who_cannot_see_the_window_finds_types_ticks_and_hears(folder: Path) -> None:
    assert shutil.which("dbus-run-session"), "dbus-daemon has it"
    screen = Screen()
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(USER), sys.executable, str(folder)],
            env={**os.environ, "DISPLAY": screen.display, "LC_ALL": "C.UTF-8"},
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    finally:
        screen.close()
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["before"], told["after"]) == (False, True)
    assert told["goal"] == TYPED
    assert told["heard"] == ["3 of 7 asked"]
    assert told["said"] == ["3 of 7 asked"]
    workspace = Workspace(Store.open(folder))
    [call] = workspace.page("calls", None).calls
    assert call.goal.text == TYPED
    assert [each.asked_at is not None for each in workspace.questions(call.id)] == [True] * 3 + [False] * 4
    workspace.close()
