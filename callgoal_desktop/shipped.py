"""The files that ship with the program: found alike from source, from a wheel and in a frozen app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def shipped(name: str) -> Path:
    """A file or folder under resources/, by its name there: ``playbooks/qualify-first.toml``."""
    installed = _PACKAGE / "resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources") / name


def shipped_text(name: str) -> str:
    """What a file under resources/ says."""
    return shipped(name).read_text(encoding="utf-8")
