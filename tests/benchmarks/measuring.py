"""What the benchmarks share: folders with calls in them, processes that are measured, and rows of the table."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.playbook import read_playbook
from callgoal_desktop.core.records import Call, CallId, Goal
from callgoal_desktop.shipped import shipped_text
from callgoal_desktop.store.store import Store
from callgoal_desktop.workspace import Workspace
from tests.benchmarks.process import STARTED
from tests.benchmarks.real_window import ANSWER

ROOT = Path(__file__).parents[2]


def prepare(folder: Path) -> None:
    """A folder with a live call, an answer in its third question."""
    workspace = Workspace(Store.open(folder))
    playbook = read_playbook(shipped_text("playbooks/qualify-first.toml"), "qualify-first.toml")
    call = Call(CallId(new_id()), account="Northwind Foods", contact="Dana Wu", goal=Goal("Agree a pilot by Friday"))
    workspace.perform("new call", *plans.new_call(call, playbook, new_id))
    planned = workspace.call(call.id)
    assert planned is not None
    workspace.perform("start call", *plans.start_call(planned, None, workspace.now()))
    question = workspace.questions(call.id)[2]
    workspace.perform("answer", Edit(question, plans.answered(question, ANSWER, workspace.now())))
    for key, text in (("open-call", call.id), (f"row/{call.id}", question.id), ("focus", "answerEdit")):
        workspace.remember(key, text)
    workspace.close()


def show(what: str, value: float, floor: float, most: float | None, unit: str) -> None:
    """One row of the table."""
    bound = "no verdict" if most is None else f"{most:.1f}"
    verdict = "" if most is None or value / floor <= most else "  falls short"
    print(f"{what:44}{value:8.2f} {unit:3}{floor:8.2f} {unit:3}{value / floor:7.2f}{bound:>9}{verdict}", flush=True)


class Line(TypedDict):
    """A figure that a process says of itself: its value, pairs of a value and its floor, turns of the event loop, or
    when the first of it was shown, and all of it, and the longest turn meanwhile."""

    figure: str
    value: float
    pairs: list[tuple[float, float]]
    turns: list[float]
    first: float
    complete: float
    stall: float


def run(module: str, folder: Path, environment: dict[str, str], *words: str) -> Iterator[Line]:
    """What a process says of itself."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", str(folder), *words],
        cwd=ROOT,
        env={**environment, STARTED: str(time.time())},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    yield from map(json.loads, done.stdout.splitlines())
