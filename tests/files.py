"""Looking at files from outside, and other programs that hold them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent

_HOLDER = """
import sys
from callgoal_desktop.store.sqlite import sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
print("holding", flush=True)
sys.stdin.read()
"""


def contents(folder: Path) -> dict[str, str]:
    """Everything in a folder: each name with a fingerprint of its bytes; nothing where there is no folder."""
    if not os.path.isdir(folder):  # noqa: PTH112 (Path's own raises for a name that is too long)
        return {}
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
        for path in sorted(folder.rglob("*"))
    }


def mode(path: Path) -> int:
    """What the owner, the group and all others may do with it."""
    return path.stat().st_mode & 0o777


@contextlib.contextmanager
def another_program(path: Path, *statements: str) -> Iterator[None]:
    """Another process that has the database open and has said these statements to it."""
    command = [sys.executable, "-c", _HOLDER, str(path), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"holding\n"
        try:
            yield
        finally:
            process.kill()
