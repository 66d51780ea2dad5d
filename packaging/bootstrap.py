#!/usr/bin/env python3
"""Sets CallGoal up on a machine that has Python 3.11 or newer and nothing else, then opens or checks it.

python3 packaging/bootstrap.py run [-- ARGUMENTS]   install the app into .venv and open it
python3 packaging/bootstrap.py test [--long]        install the app and the locked tools, and run the checks
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
CALLGOAL = BIN / ("callgoal.exe" if os.name == "nt" else "callgoal")
STAMP = VENV / "callgoal-installed"
LOCK = ROOT / "requirements-dev.lock"
OLDEST = (3, 11)


class SetUpError(Exception):
    """What stands in the way lies outside the project; says what it is and what to do."""


def run(arguments: list[str]) -> int:
    """Open the app, installed as its source stands now."""
    system_packages.provide(for_tests=False)
    provide_venv()
    # After `test` the app runs from its source and is never stale, but for what is made of it.
    if stamped() == fit_to_test():
        subprocess.run([str(PYTHON), str(ROOT / "packaging" / "translate.py"), "--release"], check=True)
    elif stamped() != fit_to_run():
        pip("install", ".")
        STAMP.write_text(fit_to_run(), encoding="utf-8")
    command = [str(CALLGOAL), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command).returncode


def test(arguments: list[str]) -> int:
    """Run the checks on the source, with exactly the tools of the lock file."""
    system_packages.provide(for_tests=True)
    provide_venv()
    if stamped() != fit_to_test():
        pip("install", "--no-deps", "--require-hashes", "-r", LOCK.name)
        pip("install", "--no-deps", "--no-build-isolation", "--editable", ".")
        STAMP.write_text(fit_to_test(), encoding="utf-8")
    checks = [str(PYTHON), str(ROOT / "packaging" / "checks.py"), *arguments]
    return subprocess.run(checks, stdin=subprocess.DEVNULL).returncode


def provide_venv() -> None:
    """Make .venv where there is none, or none that works with this Python."""
    if stamped() and venv_works():
        return
    STAMP.unlink(missing_ok=True)
    if venv_works():
        return
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if made.returncode:
        said = (made.stderr or made.stdout).strip().splitlines() or ["it did not say why"]
        raise SetUpError(f"No virtual environment could be made in {VENV}: {said[-1]}")


def venv_works() -> bool:
    """Whether .venv has pip, and the version of Python that runs this."""
    version = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    try:
        return subprocess.run([PYTHON, "-c", version], capture_output=True).returncode == 0
    except OSError:
        return False


def pip(*arguments: str) -> None:
    """Run the pip of .venv on the project; its own words are shown where they matter."""
    print("Installing into .venv: pip", *arguments, flush=True)
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments, *quiet]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL).returncode:
        raise SetUpError("CallGoal could not be installed: pip says above what it could not do.")


def stamped() -> str:
    """What was installed last; "" where nothing was, or not to the end."""
    try:
        return STAMP.read_text(encoding="utf-8")
    except OSError:
        return ""


def fit_to_test() -> str:
    """The stamp of an install that runs from the source: what it was made from, apart from the source."""
    return "test " + digest([ROOT / "pyproject.toml", LOCK])


def fit_to_run() -> str:
    """The stamp of an install that holds a copy of the source."""
    return "run " + digest([ROOT / "pyproject.toml", *source_files()])


def source_files() -> Iterator[Path]:
    """Every file that the wheel is made from."""
    for folder in ("callgoal_desktop", "resources"):
        files = (file for file in (ROOT / folder).rglob("*") if file.is_file())
        yield from sorted(file for file in files if file.suffix not in (".pyc", ".qm"))


def digest(files: list[Path]) -> str:
    """One figure for these files, their names, this place and this Python."""
    whole = hashlib.sha256(f"{sys.version} {VENV}".encode())
    for file in files:
        content = file.read_bytes()
        whole.update(f"\n{file.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
        whole.update(content)
    return whole.hexdigest()


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the rest is for what it starts."""
    what_for, rest = arguments[:1], arguments[1:]
    if rest[:1] == ["--"]:
        rest = rest[1:]
    if what_for == ["run"]:
        return run(rest)
    if what_for == ["test"]:
        return test(rest)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(f"CallGoal needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    try:
        sys.exit(main(sys.argv[1:]))
    except (SetUpError, system_packages.MissingError, OSError) as trouble:
        sys.exit(f"{trouble}")
    except KeyboardInterrupt:
        sys.exit(130)
