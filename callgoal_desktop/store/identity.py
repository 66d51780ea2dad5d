"""How a file is known to be ours, and of which version: what its header says."""

from __future__ import annotations

APPLICATION_ID = 0x43474F4C
"""Marks the file as ours in its header: "CGOL"."""

VERSION = 1
"""The number of the newest migration, kept as ``user_version``: an older program refuses a newer file by it."""
