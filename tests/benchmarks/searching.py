"""Searching among many calls: from each key to its first results, against the same query in SQLite alone, in turn.

Then the list is scrolled, best match is looked for while keys come, and a note is typed: every turn of the event loop
is noted.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from callgoal_desktop.app import open_window
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.ui.review.review_page import ReviewPage
from tests.benchmarks.turns import Turns, until, wait

TYPED = (
    ("pilot", ""),
    ("recall cost", ""),
    ("spreadsheet", ""),
    ("lumen", ""),
    ("zzzz", ""),
    ('account:"lumen sea', "account : "),
)
"""What is typed, key by key; and the column of the index that the last word of it is looked for in."""

SNIPPETS = 50


class Typist:
    """Types into the search line, and waits for what comes of it."""

    def __init__(self, page: ReviewPage, database: sqlite3.Connection) -> None:
        self._page = page
        self._database = database
        self._resets = 0
        page.model.modelReset.connect(self._reset)

    def _reset(self) -> None:
        self._resets += 1

    def press(self, letter: str) -> float:
        """Milliseconds from a key to the rows of what is typed then."""
        before, field = self._resets, self._page.finder.search
        started = time.perf_counter()
        kind, key = QEvent.Type.KeyPress, Qt.Key.Key_unknown
        QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        until(lambda: self._resets > before)
        return (time.perf_counter() - started) * 1000

    def clear(self) -> None:
        """Empty the search line."""
        field = self._page.finder.search
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClick(field, Qt.Key.Key_Delete)
        until(lambda: self._page.finder.query is None)

    def ask(self, typed: str, column: str) -> float:
        """Milliseconds of the same query in SQLite alone: the newest that match, with their snippets."""
        words = typed.split('"')[-1:] if column else typed.split()
        match = " ".join(f'{column}"{word}"*' for word in words if word.strip())
        started = time.perf_counter()
        self._database.execute(
            "select rowid, call_id, snippet(search, -1, '<', '>', '…', 12) from search "
            f"where search match ? order by rowid desc limit {SNIPPETS}",
            (match,),
        ).fetchall()
        return (time.perf_counter() - started) * 1000


def keys(typist: Typist) -> Iterator[tuple[float, float]]:
    """Each key and its floor."""
    for text, column in TYPED:
        typist.clear()
        for at, letter in enumerate(text):
            taken = typist.press(letter)
            sought = text[: at + 1]
            if (sought.split('"')[-1] if column else sought).strip() and (not column or '"' in sought):
                yield taken, typist.ask(sought, column)


def scroll(page: ReviewPage, typist: Typist, turns: Turns) -> None:
    """Turn the wheel for some seconds: more and more rows are read."""
    typist.clear()
    wait(1)
    turns.begin()
    view = page.list.viewport()
    middle = QPointF(view.rect().center())
    for _notch in range(400):
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase, down = Qt.ScrollPhase.NoScrollPhase, QPoint(0, -360)
        event = QWheelEvent(middle, view.mapToGlobal(middle), QPoint(), down, no_button, no_key, phase, False)
        QApplication.sendEvent(view, event)
        wait(0.005)


def best(page: ReviewPage, typist: Typist) -> None:
    """Look for the best match, each key before the one before it is answered."""
    typist.clear()
    page.finder.best.setChecked(True)
    for letter in "recall cost":
        QApplication.sendEvent(
            page.finder.search,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter),
        )
        wait(0.05)
    until(lambda: page.model.query is not None and not page.model.goes_by_days)
    page.finder.best.setChecked(False)


def write(window: MainWindow, turns: Turns) -> None:
    """Type a note on the call page."""
    assert window.content is not None
    window.content.commands.pages.show("call")
    field = window.findChild(QPlainTextEdit, "notesEdit")
    assert field is not None
    wait(1)
    turns.begin()
    for letter in "Lot data lives in three spreadsheets. " * 3:
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, press)
        wait(0.003)


def main(folder: Path) -> None:
    """Say the pairs of keys, and the turns."""
    application = QApplication([])
    window = open_window(folder)
    assert isinstance(window, MainWindow)
    assert window.content is not None
    pages = window.content.commands.pages
    pages.show("review")
    pages.review.finder.search.setFocus()
    application.processEvents()
    with contextlib.closing(sqlite3.connect(f"{(folder / 'calls.db').as_uri()}?mode=ro", uri=True)) as database:
        typist = Typist(pages.review, database)
        typist.press("x")  # the newest calls are put together once
        print(json.dumps({"figure": "keys", "pairs": list(keys(typist))}), flush=True)
        turns = Turns()
        for name, act in (
            ("searching", lambda: [taken for text, _ in TYPED for taken in _typed(typist, text)]),
            ("scrolling", lambda: scroll(pages.review, typist, turns)),
            ("best match", lambda: best(pages.review, typist)),
            ("typing", lambda: write(window, turns)),
        ):
            turns.begin()
            act()
            print(json.dumps({"figure": name, "turns": turns.taken}), flush=True)
    window.close()


def _typed(typist: Typist, text: str) -> list[float]:
    typist.clear()
    return [typist.press(letter) for letter in text]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
