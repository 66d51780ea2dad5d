"""The checks of this project, in the order in which they run; the first that fails ends them.

python packaging/checks.py [--long] [lint] [i18n] [types] [signals] [tests]

No name means all of them; ``--long`` runs the tests that take minutes too. Run with the Python that has the
tools of the lock file.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN_SCRIPTS = tuple(
    f"packaging/{name}.py" for name in ("app_icon", "bootstrap", "checks", "system_packages", "translate")
)
COVERED = ("callgoal_desktop/core", "callgoal_desktop/store")
NAMES = ("lint", "i18n", "types", "signals", "tests")


def commands(name: str, *, long: bool) -> list[list[str]]:
    """What a check runs, each a command line for Python."""
    if name == "lint":
        return [["-m", "ruff", "format", "--check", "."], ["-m", "ruff", "check", "."]]
    if name == "i18n":
        return [["packaging/translate.py", "--check"]]
    if name == "types":
        return [["-m", "mypy"], ["-m", "mypy", "--platform=linux", *OWN_SCRIPTS]]
    if name == "signals":
        return [["tests/bare_signals.py"]]
    coverage = [*(f"--cov={folder}" for folder in COVERED), "--cov-branch", "--cov-fail-under=100"]
    return [["-m", "pytest", *coverage, *([] if long else ["-m", "not slow"])]]


def check(name: str, *, long: bool) -> int:
    """Run one check; what it returned, 0 when all is well."""
    started = time.monotonic()
    for command in commands(name, long=long):
        print(f"== {name}: python {' '.join(command)}", flush=True)
        failed = subprocess.run([sys.executable, *command], cwd=ROOT, stdin=subprocess.DEVNULL).returncode
        if failed:
            print(f"== {name} failed after {time.monotonic() - started:.1f} s", flush=True)
            return failed
    # pytest's own last line, with its count and its time, is to stay the last one.
    if name != "tests":
        print(f"== {name}: well, {time.monotonic() - started:.1f} s", flush=True)
    return 0


def main(arguments: list[str]) -> int:
    """Run the checks that are named."""
    long = "--long" in arguments
    named = [argument for argument in arguments if argument != "--long"]
    if unknown := [name for name in named if name not in NAMES]:
        print(f"No such check: {', '.join(unknown)}\n\n{__doc__}", file=sys.stderr)
        return 2
    for name in NAMES:
        if (not named or name in named) and (failed := check(name, long=long)):
            return failed
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
