"""All benchmarks, one table: ``python -m tests.benchmarks``; with names, ``start keys idle scale``, only those.

The machine may be shared and slow: every figure is a ratio to a floor that was measured in turn with it, the
median of all runs. Nothing here fails a test run.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from tests.benchmarks.measuring import ROOT, prepare, run, show
from tests.benchmarks.scale import measure_scale

RUNS = 15
LEAST_FLOOR = 0.05
"""Milliseconds: where the disk answers faster than this, it does not wait for the disk, and there is no verdict."""


def main() -> None:
    """Measure, and print the table."""
    parts = sys.argv[1:] or ["start", "keys", "idle", "scale"]
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
        if "scale" in parts:
            measure_scale(folder, environment)


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
