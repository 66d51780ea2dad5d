"""A file that takes its place whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from callgoal_desktop.core.errors import StoreError


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """An empty file to be written and closed in the block, which takes the place of ``path`` at its end.

    Where the block raises or is left early nothing is there, and a file that was there before is as it was. The file
    is for its owner alone: it holds what customers said. Raises StoreError when the disk refuses.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".callgoal-", suffix=".part")
        os.close(descriptor)
        unfinished = Path(name)
        try:
            yield unfinished
            _sync(unfinished, os.O_RDWR)
            unfinished.replace(path)
            if sys.platform != "win32":  # the new name is on the disk only when its folder is
                _sync(path.parent, os.O_RDONLY)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}). Nothing was exported.") from error


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
