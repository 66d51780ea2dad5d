"""The same among 1,000, 10,000 and 100,000 calls, and how each figure grows: its exponent, 0 flat and 1 in step.

The calls come from a seed, through ``callgoal import``, as a user's would.
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
from pathlib import Path
from statistics import median, quantiles

from tests.benchmarks.measuring import ROOT, prepare, run
from tests.benchmarks.sample_calls import lines

SIZES = (1_000, 10_000, 100_000)
FRAME = 16
"""Milliseconds: one frame of a screen that shows 60 in a second."""
STARTS = 7

Figures = dict[str, float]
Bound = tuple[str, float | None, bool]
"""A unit, the bound at the largest size, and whether more is better."""

BOUNDS: dict[str, Bound] = {
    "import": ("calls/s", 3000, True),
    "import, memory at its peak": ("MiB", None, False),
    "export as jsonl": ("calls/s", 8000, True),
    "export, memory at its peak": ("MiB", None, False),
    "start to usable / an empty file's": ("", 1.2, False),
    "memory at its peak / bare window's": ("", 1.9, False),
    "key to first results, p95": ("ms", FRAME, False),
    "key to first results, p95 / SQLite's": ("", 2, False),
    "turns while searching, p99": ("ms", FRAME, False),
    "turns while searching, longest": ("ms", None, False),
    "turns while scrolling, p99": ("ms", FRAME, False),
    "turns while scrolling, longest": ("ms", None, False),
    "turns while ranking, p99": ("ms", FRAME, False),
    "turns while ranking, longest": ("ms", None, False),
    "turns while typing, p99": ("ms", FRAME, False),
    "turns while typing, longest": ("ms", None, False),
    "insights, 90 days, first shown": ("ms", 300, False),
    "insights, 90 days, complete": ("ms", 1500, False),
    "insights, 90 days, longest turn": ("ms", 50, False),
    "insights, all calls, complete": ("ms", None, False),
    "insights, all calls, longest turn": ("ms", 50, False),
    "key in an answer, p99": ("ms", FRAME, False),
    "key in the notes, p99": ("ms", FRAME, False),
}


def measure_scale(folder: Path, environment: dict[str, str]) -> None:
    """Measure each size, and print all of it."""
    by_size: dict[int, Figures] = {}
    empty = folder / "empty"
    prepare(empty)
    for size in SIZES:
        print(f"… {size:,} calls", file=sys.stderr, flush=True)
        by_size[size] = measure(folder / str(size), size, empty, environment)
    print(f"{'among so many calls':40}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'exponent':>10}{'bound':>9}")
    for name, bound in BOUNDS.items():
        print(row(name, bound, [by_size[size][name] for size in SIZES]))


def row(name: str, bound: Bound, values: list[float]) -> str:
    """One row: the figure at each size, how it grows, and whether it holds."""
    unit, most, more_is_better = bound
    cells = "".join(f"{value:12,.2f}" if value < 100 else f"{value:12,.0f}" for value in values)
    growth = math.log(max(values[-1], 1e-9) / max(values[0], 1e-9)) / math.log(SIZES[-1] / SIZES[0])
    holds = most is None or (values[-1] >= most if more_is_better else values[-1] <= most)
    sign = "" if most is None else f"{'≥' if more_is_better else '≤'} {most:,g}"
    return f"{f'{name}, {unit}' if unit else name:40}{cells}{growth:10.2f}{sign:>9}{'' if holds else '  falls short'}"


def measure(folder: Path, size: int, empty: Path, environment: dict[str, str]) -> Figures:
    """All figures of one size."""
    figures = {**files(folder, size), **starts(folder, empty, environment)}
    for line in run("searching", folder, environment):
        if line["figure"] == "keys":
            keys, floors = ([pair[which] for pair in line["pairs"]] for which in (0, 1))
            figures["key to first results, p95"] = p95 = quantiles(keys, n=20)[-1]
            figures["key to first results, p95 / SQLite's"] = p95 / quantiles(floors, n=20)[-1]
        else:
            name = "ranking" if line["figure"] == "best match" else line["figure"]
            busy = [turn for turn in line["turns"] if turn > 0.1]  # the others are a loop that has nothing to do
            figures[f"turns while {name}, p99"] = quantiles(busy, n=100)[-1]
            figures[f"turns while {name}, longest"] = max(busy)
    for line in run("key_presses", folder, environment):
        field = {"answerEdit": "an answer", "notesEdit": "the notes"}.get(line["figure"])
        if field:
            figures[f"key in {field}, p99"] = quantiles([key for key, _floor in line["pairs"]], n=100)[-1]
    # Last: the window is opened again where it was left, and would count here behind the keys
    for line in run("insights", folder, environment, str(size)):
        if line["figure"] == "90 days, first time":
            figures["insights, 90 days, first shown"] = line["first"]
            figures["insights, 90 days, complete"] = line["complete"]
            figures["insights, 90 days, longest turn"] = line["stall"]
        elif line["figure"] == "all calls":
            figures["insights, all calls, complete"] = line["complete"]
            figures["insights, all calls, longest turn"] = line["stall"]
    return figures


def files(folder: Path, size: int) -> Figures:
    """In and out through files, by the command line; then a live call is made in it."""
    file, out = folder.with_suffix(".jsonl"), folder.with_suffix(".out")
    with file.open("w", encoding="utf-8") as made:
        made.writelines(f"{line}\n" for line in lines(size))
    taken_in, memory_in = command(folder, "import", str(file))
    taken_out, memory_out = command(folder, "export", "--format", "jsonl", "--out", str(out))
    for each in (file, out):
        each.unlink()
    prepare(folder)
    return {
        "import": size / taken_in,
        "import, memory at its peak": memory_in,
        "export as jsonl": size / taken_out,
        "export, memory at its peak": memory_out,
    }


def command(folder: Path, *words: str) -> tuple[float, float]:
    """Seconds that a command took, and the most memory that it had, in MiB."""
    started = time.perf_counter()
    line = [sys.executable, "-m", "tests.benchmarks.cli_peak", "--data-dir", str(folder), *words]
    done = subprocess.run(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return time.perf_counter() - started, float(done.stderr.splitlines()[-1])


def starts(folder: Path, empty: Path, environment: dict[str, str]) -> Figures:
    """Starts on this folder, on an empty one and of a bare window, in turn."""
    usable: dict[Path, list[float]] = {folder: [], empty: []}
    memory: list[float] = []
    bare: list[float] = []
    for _run in range(STARTS):
        for each, times in usable.items():
            for line in run("real_window", each, environment):
                if line["figure"] == "usable":
                    times.append(line["value"])
                elif line["figure"] == "memory" and each is folder:
                    memory.append(line["value"])
        bare += [line["value"] for line in run("bare_window", empty, environment) if line["figure"] == "memory"]
    return {
        "start to usable / an empty file's": median(usable[folder]) / median(usable[empty]),
        "memory at its peak / bare window's": median(memory) / median(bare),
    }
