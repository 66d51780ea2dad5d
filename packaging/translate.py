#!/usr/bin/env python3
"""Keeps the translations in step with the source.

python packaging/translate.py            put the source's texts into resources/i18n/*.ts, and make the .qm of them
python packaging/translate.py --check    fail where a text of the source is missing there, or has no translation yet
python packaging/translate.py --release  only make the .qm, where the .ts is newer

Run with the Python that has PySide6. German and Spanish hold every text; English holds the plurals alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "callgoal_desktop"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "es")
ENGLISH = "en"


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The file with the texts of a language."""
    return folder / f"callgoal_desktop_{language}.ts"


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools, from the wheel of PySide6."""
    script = f"import sys; from PySide6.scripts.pyside_tool import {name} as run; run()"
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.strip() or done.stdout.strip()}")


def update(folder: Path = FOLDER) -> None:
    """Put every text of the source into the .ts; in order and without line numbers, so that diffs are small."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as listed:
        files = Path(listed) / "files"
        files.write_text("\n".join(map(str, sorted(SOURCE.rglob("*.py")))), encoding="utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == ENGLISH else []
            order = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
            known = ["-source-language", ENGLISH, "-target-language", language]
            guess = ["-disable-heuristic", "similartext"]  # what is alike is not the same
            tool("lupdate", *order, *known, *guess, *plurals, f"@{files}", "-ts", str(ts_file(language, folder)))


def release_all() -> None:
    """Make each .qm whose .ts is newer, beside it."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            made = target.with_suffix(f".{os.getpid()}.tmp")
            tool("lrelease", "-silent", str(source), "-qm", str(made))
            made.replace(target)  # a window that is open has the old file mapped: written over, it would crash


def unfinished(file: Path) -> Iterator[str]:
    """The texts in a .ts that have no translation yet, each with its context."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished" or "" in _forms(translation):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _forms(translation: ET.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return [(form.text or "").strip() for form in forms or [translation]]


def check() -> int:
    """Say what is missing; 0 where nothing is."""
    missing = [f"{ts_file(language).name}: {text}" for language in LANGUAGES for text in unfinished(ts_file(language))]
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(ts_file(language), folder)
        update(Path(folder))
        pairs = [(ts_file(language), ts_file(language, Path(folder))) for language in LANGUAGES]
        missing += [
            f"{old.name} is not in step with the source" for old, new in pairs if old.read_text() != new.read_text()
        ]
    if missing:
        print(*missing, "Run: python packaging/translate.py, and translate what is unfinished.", sep="\n")
    return 1 if missing else 0


def main(arguments: list[str]) -> int:
    """Do what the arguments say."""
    if arguments == ["--check"]:
        return check()
    if arguments == ["--release"]:
        release_all()
        return 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    update()
    release_all()
    for language in LANGUAGES:
        print(f"{language}: {sum(1 for _ in unfinished(ts_file(language)))} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
