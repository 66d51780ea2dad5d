"""Every text of the source is in every translation, under the context with which it is looked up at run time."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from callgoal_desktop.ui import languages, words
from tests.files import ROOT

TRANSLATED = [language for language in languages.LANGUAGES if language != languages.ENGLISH]
I18N = ROOT / "resources" / "i18n"


@pytest.fixture(autouse=True)
def in_english_again(qapp: QApplication) -> Iterator[None]:
    """What a test speaks, the next one does not."""
    yield
    languages.speak("en")


class Calls(ast.NodeVisitor):
    """Each call of tr() in a module, with the class that it stands in."""

    def __init__(self) -> None:
        self.found: list[tuple[str, ast.Call]] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id="tr"):
                self.found.append(("", node))
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                self.found.append((self._classes[-1], node))
            case ast.Attribute(attr="tr"):
                self.found.append(("?", node))
        self.generic_visit(node)


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every call of tr() in the program: where it is, its context, the call."""
    for path in sorted((ROOT / "callgoal_desktop").rglob("*.py")):
        visitor = Calls()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        for context, call in visitor.found:
            yield f"{path.relative_to(ROOT)}:{call.lineno}", context, call


@dataclass(frozen=True, slots=True)
class Message:
    """A text in a translation; ``comment`` tells it from others that read the same."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool


def messages(language: str) -> list[Message]:
    """What a translation holds."""
    read = []
    for context in ET.parse(I18N / f"callgoal_desktop_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            read.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    tuple(form.text or "" for form in forms),
                    translation.get("type") is None,
                )
            )
    return read


def test_a_text_is_a_literal_and_its_context_is_known() -> None:
    """An f-string is no text that a translator could see; page.tr() would be looked up under the page's own class."""
    wrong = [
        where
        for where, context, call in calls()
        if context == "?" or not (isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    assert wrong == []


def test_plurals_do_not_go_through_a_class() -> None:
    """QObject.tr() takes the text of the first class for found once a number was filled in, translated or not."""
    assert [where for where, context, call in calls() if context and len(call.args) > 1] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_in_every_translation(language: str) -> None:
    held = {(each.context, each.source) for each in messages(language) if each.finished and all(each.forms)}
    missing = [
        f"{where}: {text}"
        for where, context, call in calls()
        if isinstance(call.args[0], ast.Constant) and (context, text := str(call.args[0].value)) not in held
    ]
    assert missing == []


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_translation(language: str) -> None:
    places = re.compile(r"\{\w*\}|%L?n")
    for each in messages(language):
        for form in each.forms:
            assert sorted(places.findall(form)) == sorted(places.findall(each.source)), each
            assert form.count("\t") == each.source.count("\t"), each
            assert (form[:1] == " ") == (each.source[:1] == " "), each


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_is_found_at_run_time(language: str) -> None:
    languages.speak(language)
    for each in messages(language):
        counted = len(each.forms) > 1
        found = QCoreApplication.translate(each.context, each.source, each.comment or None, 1 if counted else -1)
        assert found == each.forms[0].replace("%Ln", "1"), each


def test_a_class_finds_its_own_texts_through_a_subclass() -> None:
    class Catcher(QObject):
        pass

    class Narrower(Catcher):
        pass

    languages.speak("de")
    text = "You can go on. If it happens again, start CallGoal anew."
    assert Narrower().tr(text).startswith("Sie können weitermachen.")


class TestSpeaking:
    @pytest.mark.parametrize(
        ("language", "one", "many"),
        [
            ("en", "1 call", "1,284 calls"),
            ("de", "1 Gespräch", "1.284 Gespräche"),
            ("es", "1 llamada", "12.840 llamadas"),
        ],
    )
    def test_one_is_not_many(self, language: str, one: str, many: str) -> None:
        languages.speak(language)
        count = int(re.sub(r"\D", "", many))
        assert words.tr("%Ln calls", "", 1) == one
        assert words.tr("%Ln calls", "", count) == many

    def test_days_are_written_as_the_language_has_it(self) -> None:
        from datetime import date, time

        day, written = date(2024, 11, 25), []
        for language in languages.LANGUAGES:
            languages.speak(language)
            written.append((words.day_text(day), words.date_text(day), words.clock_time(time(14, 30))))
        assert written == [
            ("Mon 25 Nov 2024", "25 Nov 2024", "14:30"),
            ("Mo., 25. Nov. 2024", "25. Nov. 2024", "14:30"),
            ("lun 25 nov 2024", "25 nov 2024", "14:30"),
        ]

    def test_america_has_the_month_first_and_a_clock_of_twelve_hours(self) -> None:
        from datetime import date, time

        QLocale.setDefault(QLocale("en_US"))
        assert words.day_text(date(2024, 11, 25)) == "Mon, Nov 25, 2024"
        assert words.clock_time(time(14, 30)) == "2:30\N{NO-BREAK SPACE}PM"

    def test_another_language_takes_the_place_of_the_one_before(self) -> None:
        for language, text in (("de", "Gespräch"), ("es", "Llamada"), ("en", "Call"), ("fr", "Call")):
            languages.speak(language)
            assert words.tr("Call") == text

    def test_qts_own_texts_follow(self) -> None:
        languages.speak("de")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    def test_the_way_it_is_read_follows(self) -> None:
        languages.speak("he")
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        languages.speak("de")
        assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("system", "language", "locale"),
    [
        ("de_AT.UTF-8", "de", "de_AT"),
        ("es_MX.UTF-8", "es", "es_MX"),
        ("en_US.UTF-8", "en", "en_US"),
        ("fr_FR.UTF-8", "en", "en_FR"),
        ("C.UTF-8", "en", "en_150"),
    ],
)
def test_the_systems_language_is_spoken_where_it_is_known(system: str, language: str, locale: str) -> None:
    asked = "from callgoal_desktop.ui.languages import *; l = system_language(); print(l, locale_of(l).name())"
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    said = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert said.stdout.split() == [language, locale], said.stderr


def test_the_wheel_carries_the_translations(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as carried:
        for language in languages.LANGUAGES:
            made = carried.read(f"callgoal_desktop/resources/i18n/callgoal_desktop_{language}.qm")
            assert made == (I18N / f"callgoal_desktop_{language}.qm").read_bytes()
            assert len(made) > 100
