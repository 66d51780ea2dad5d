"""What a measured process says about itself, one figure a line, to the process that measures it."""

from __future__ import annotations

import json
import os
import resource
import time
from pathlib import Path

STARTED = "CALLGOAL_BENCHMARK_STARTED"
"""The environment variable with the time at which the measuring process started this one, in seconds."""


def report(figure: str) -> None:
    """Say a figure now: milliseconds since the start of the process, or for memory the peak in MiB."""
    value = peak() if figure == "memory" else (time.time() - float(os.environ[STARTED])) * 1000
    say(figure, value)


def peak() -> float:
    """The most memory that this process had, in MiB. The system's own figure begins with what its parent had."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    [line] = [each for each in status.read_text(encoding="ascii").splitlines() if each.startswith("VmHWM:")]
    return int(line.split()[1]) / 1024


def say(figure: str, value: float) -> None:
    """Say a figure that was measured."""
    print(json.dumps({"figure": figure, "value": value}), flush=True)
