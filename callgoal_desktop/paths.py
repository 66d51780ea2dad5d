"""Where things are kept: in the user's own folders on this system, or all under --data-dir."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from platformdirs import user_data_path, user_log_path


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder of calls.db and the folder of the log."""

    data: Path
    logs: Path

    @classmethod
    def of(cls, data_dir: Path | None) -> Self:
        """Everything under ``data_dir``; None, or the usual folder by its own name, is the usual place.

        The data folder is local, not roaming: SQLite's files must not be copied while they are open.
        """
        usual = user_data_path("CallGoal", appauthor=False, roaming=False)
        data = usual if data_dir is None else _absolute(data_dir)
        if data == usual:
            return cls(usual, user_log_path("CallGoal", appauthor=False))
        return cls(data, data / "logs")


def _absolute(folder: Path) -> Path:
    """The folder from the root; shells leave the ~ in --data-dir=~/calls for us."""
    try:
        return folder.expanduser().absolute()
    except RuntimeError:  # "~" without a home, or of nobody: then it is a name like any other
        return folder.absolute()
