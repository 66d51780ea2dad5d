"""All benchmarks, one table: ``python -m tests.benchmarks``; with names, ``start keys idle many``, only those.

The machine may be shared and slow: every figure is a ratio to a floor that was measured in turn with it, the
median of all runs. Nothing here fails a test run.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
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
from tests.benchmarks.sample_calls import lines

ROOT = Path(__file__).parents[2]
RUNS = 15
MANY = 100_000
FRAME = 16
"""Milliseconds: one frame of a screen that shows 60 in a second."""
LEAST_FLOOR = 0.05
"""Milliseconds: where the disk answers faster than this, it does not wait for the disk, and there is no verdict."""


def main() -> None:
    """Measure, and print the table."""
    parts = sys.argv[1:] or ["start", "keys", "idle", "many"]
    with tempfile.TemporaryDirectory(dir=ROOT) as name, screen() as environment:
        folder = Path(name)
        prepare(folder / "few")
        print(f"{'what':44}{'median':>12}{'floor':>12}{'ratio':>8}{'at most':>9}")
        if "start" in parts:
            measure_start(folder / "few", environment)
        if "keys" in parts:
            for screen_name in dict.fromkeys(("offscreen", environment["QT_QPA_PLATFORM"])):
                measure_keys(folder / "few", {**environment, "QT_QPA_PLATFORM": screen_name})
        if "idle" in parts:
            measure_idle(folder / "few", environment)
        if "many" in parts:
            measure_among_many(folder / "many", environment)


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


def measure_start(folder: Path, environment: dict[str, str]) -> None:
    """Start to first frame, to usable, and the memory at its peak; the two windows in turn."""
    bare: dict[str, list[float]] = {}
    real: dict[str, list[float]] = {}
    for _run in range(RUNS):
        for figures, module in ((bare, "bare_window"), (real, "real_window")):
            for line in run(module, folder, environment):
                figures.setdefault(line["figure"], []).append(line["value"])
    for figure, floor, most in (
        ("first paint", "first paint", 1.5),
        ("usable", "first paint", 2.3),
        ("memory", "memory", 1.8),
    ):
        unit = "MiB" if figure == "memory" else "ms"
        show(f"{figure} / bare window", median(real[figure]), median(bare[floor]), most, unit)


def measure_keys(folder: Path, environment: dict[str, str]) -> None:
    """Key press to painted and committed."""
    for line in run("key_presses", folder, environment):
        keys = [key for key, _floor in line["pairs"]]
        floor = median(floor for _key, floor in line["pairs"])
        most = 2.5 if floor >= LEAST_FLOOR else None
        show(f"key in {line['figure']}, {environment['QT_QPA_PLATFORM']} / append", median(keys), floor, most, "ms")
        print(f"{'':4}p99 {quantiles(keys, n=100)[-1]:.2f} ms, maximum {max(keys):.2f} ms")


def measure_idle(folder: Path, environment: dict[str, str]) -> None:
    """A live call that nobody touches, for a minute: at most one per cent of one core."""
    [line] = run("idle", folder, environment, "60")
    verdict = "" if line["value"] < 1 else "  falls short"
    print(f"{'idle live call, share of one core':44}{line['value']:8.2f} %{'':30}{'1.0':>9}{verdict}", flush=True)


def measure_among_many(folder: Path, environment: dict[str, str]) -> None:
    """Keys in a live call among 100,000 stored ones: painted within a frame, 16 ms, in 99 of 100."""
    fill(folder)
    prepare(folder)
    for line in run("key_presses", folder, environment):
        keys = [key for key, _floor in line["pairs"]]
        p99 = quantiles(keys, n=100)[-1]
        verdict = "" if p99 < FRAME else "  falls short"
        what = f"key in {line['figure']} among {MANY:,} calls"
        print(f"{what:44}{median(keys):8.2f} ms   p99 {p99:.2f} ms, maximum {max(keys):.2f} ms{verdict}", flush=True)


def fill(folder: Path) -> None:
    """Import the sample calls, as a user would."""
    file = folder.with_suffix(".jsonl")
    with file.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines(MANY))
    started = time.perf_counter()
    command = [sys.executable, "-m", "callgoal_desktop", "--data-dir", str(folder), "import", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    print(f"{'import':44}{MANY / (time.perf_counter() - started):8,.0f} calls/s", flush=True)
    file.unlink()


def show(what: str, value: float, floor: float, most: float | None, unit: str) -> None:
    """One row of the table."""
    bound = "no verdict" if most is None else f"{most:.1f}"
    verdict = "" if most is None or value / floor <= most else "  falls short"
    print(f"{what:44}{value:8.2f} {unit:3}{floor:8.2f} {unit:3}{value / floor:7.2f}{bound:>9}{verdict}", flush=True)


class Line(TypedDict):
    """A figure that a process says of itself: its value, or pairs of a value and its floor."""

    figure: str
    value: float
    pairs: list[tuple[float, float]]


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


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An environment with a screen: Xvfb where it is installed, else Qt's offscreen one."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    if shutil.which("Xvfb") is None:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1400x1000x24"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    try:
        yield {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
