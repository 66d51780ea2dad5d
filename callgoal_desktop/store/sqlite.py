"""The one SQLite library of this process: the one that sqlite-utils chooses by the same rule.

Two libraries on one file in one process break each other's locks, so nothing else imports sqlite3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:  # pragma: no cover (where it has no wheel)
        import sqlite3

__all__ = ["sqlite3"]
