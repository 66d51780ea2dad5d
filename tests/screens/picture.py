"""One picture, in a process of its own: language and scale hold from its start on."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Draft, DraftKey
from callgoal_desktop.core.settings import Scheme, Settings, changed_texts
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui import languages
from tests.clock import FakeClock
from tests.journeys.driver import Driver
from tests.journeys.walk import content, settle_look, wait_for_figures
from tests.pseudo import Pseudo
from tests.screens.sample import EDUCATE, make


def words() -> argparse.ArgumentParser:
    """What a picture is asked for by; the parent hands its words on."""
    made = argparse.ArgumentParser(prog="python -m tests.screens", description="Take pictures of the window.")
    made.add_argument("--size", default="")
    made.add_argument("--scheme", type=Scheme, default=Scheme.LIGHT, choices=list(Scheme))
    made.add_argument("--text-size", type=int, default=100)
    made.add_argument("--language", default="en")
    made.add_argument("--mirrored", action="store_true", help="laid out from right to left")
    made.add_argument("--pseudo", action="store_true", help="in a language that nobody speaks")
    made.add_argument("--ugly", action="store_true", help="long words and names of every script")
    made.add_argument("--scale", default="1", help="pixels of the screen for one of the window, such as 2")
    made.add_argument("--out", type=Path, default=Path("test-output/screens"))
    return made


def keep(folder: Path, settings: Settings) -> None:
    """Have these settings hold when the window opens."""
    store = Store.open(folder)
    texts = changed_texts(Settings(), settings)
    store.apply(tuple(Edit(None, Draft(DraftKey(key), text)) for key, text in texts), None)
    store.close()


def speak_as_asked(asked: argparse.Namespace, application: QApplication) -> None:
    """Have the window speak the language that nobody speaks, or be read from right to left."""
    speak = languages.speak

    def other(chosen: str) -> None:
        speak(chosen)
        if asked.pseudo:
            application.installTranslator(Pseudo(application))
        if asked.mirrored:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    languages.speak = other


def go(user: Driver, name: str) -> None:
    """Show a page by its name in the list of pictures."""
    commands, pages = content(user).commands, content(user).commands.pages
    acts: dict[str, Callable[[], object]] = {
        "prepare": lambda: _plan(user),
        "live": lambda: None,
        "wrap-up": commands.end,
        "recap": pages.show_recap_template,
        "settings": pages.show_settings,
        "account": lambda: pages.show_account("Northwind Foods"),
    }
    acts.get(name, lambda: pages.show(name))()
    if name == "insights":
        wait_for_figures(user)


def _plan(user: Driver) -> None:
    acts = content(user).call_page.acts
    acts.type_goal(EDUCATE.text)
    user.wait(lambda: user.sees("goalHint"), "the coach says nothing")


def take(asked: argparse.Namespace, folder: Path) -> None:
    """Open the window as it is asked for, and save what it shows."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    speak_as_asked(asked, application)
    make(folder, planned=asked.name == "prepare", ugly=asked.ugly)
    chosen = Settings(asked.scheme, asked.text_size, asked.language, folds=False, coach_reads=True)
    keep(folder, replace(chosen, hidden=False))
    width, height = map(int, asked.size.split("x"))
    user = Driver(folder, FakeClock())
    user.open(width, height)
    go(user, asked.name)
    settle_look(user)
    user.window.grab().save(str(asked.out))
    user.close()


if __name__ == "__main__":
    parser = words()
    parser.add_argument("name")
    with tempfile.TemporaryDirectory() as made_for:
        take(parser.parse_args(sys.argv[1:]), Path(made_for))
