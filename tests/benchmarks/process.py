"""What a measured process says about itself, one figure a line, to the process that measures it."""

from __future__ import annotations

import json
import os
import resource
import time

STARTED = "CALLGOAL_BENCHMARK_STARTED"
"""The environment variable with the time at which the measuring process started this one, in seconds."""


def report(figure: str) -> None:
    """Say a figure now: milliseconds since the start of the process, or for memory the peak in MiB."""
    if figure == "memory":
        value = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    else:
        value = (time.time() - float(os.environ[STARTED])) * 1000
    say(figure, value)


def say(figure: str, value: float) -> None:
    """Say a figure that was measured."""
    print(json.dumps({"figure": figure, "value": value}), flush=True)
