"""The house of DESIGN.md: who imports whom, and what is nowhere but in one place."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.files import ROOT
from tests.import_rules import (
    PACKAGE,
    clocks,
    colours,
    cycles,
    imports,
    rich_text,
    untranslatable,
    wrong_imports,
)

SOURCES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / PACKAGE).rglob("*.py"))
}


def everywhere(check: Callable[[str], list[str]], *, but: str = "", under: str = "") -> list[str]:
    """What a check finds in every module, or in those under one folder, but in one."""
    return [
        f"{module}, {found}"
        for module, source in SOURCES.items()
        if module != f"{PACKAGE}.{but}" and module.startswith(f"{PACKAGE}{under and '.'}{under}")
        for found in check(source)
    ]


class TestTheHouse:
    def test_is_all_looked_at(self) -> None:
        assert {f"{PACKAGE}.core.records", f"{PACKAGE}.store.store", f"{PACKAGE}.workspace", PACKAGE} <= SOURCES.keys()
        assert len(SOURCES) > 30

    def test_imports_in_one_direction(self) -> None:
        assert [wrong for module, source in SOURCES.items() for wrong in wrong_imports(module, source, SOURCES)] == []

    def test_has_no_modules_that_import_each_other(self) -> None:
        assert cycles(SOURCES) == []

    def test_has_its_colours_in_one_place(self) -> None:
        assert everywhere(colours, but="ui.theme") == []

    def test_has_no_colour_in_its_style_sheets_that_the_theme_does_not_fill_in(self) -> None:
        colour = re.compile(r":[^;{]*(?:#[0-9a-f]{3,8}\b|rgba?\()", re.IGNORECASE)
        sheets = sorted((ROOT / "resources" / "style").rglob("*.qss"))
        assert [sheet.name for sheet in sheets if colour.search(sheet.read_text(encoding="utf-8"))] == []

    def test_can_be_translated(self) -> None:
        assert everywhere(untranslatable) == []

    def test_takes_no_text_for_markup(self) -> None:
        assert everywhere(rich_text) == []

    def test_has_a_core_without_a_clock_of_its_own(self) -> None:
        assert everywhere(clocks, under="core") == []


BAD_IMPORTS = [
    ("core.plans", "from callgoal_desktop.store import store"),
    ("core.plans", "from callgoal_desktop.shipped import shipped"),
    ("core.plans", "from callgoal_desktop import __version__"),
    ("core.plans", "import PySide6.QtCore"),
    ("core.plans", "import platformdirs"),
    ("core.plans", "def f():\n    import uuid_utils"),
    ("core.ids", "import uuid_utils"),
    ("core.plans", "from . import edits"),
    ("core.plans", "from .edits import Edit"),
    ("store.store", "from callgoal_desktop.exchange import jsonl"),
    ("store.store", "from callgoal_desktop.workspace import Workspace"),
    ("store.store", "from PySide6.QtCore import QObject"),
    ("store.store", "import sqlite3"),
    ("store.store", "from sqlite_utils.utils import sqlite3"),
    ("store.store", "import pysqlite3"),
    ("exchange.jsonl", "from callgoal_desktop.store.store import Store"),
    ("exchange.jsonl", "from PySide6.QtGui import QPdfWriter"),
    ("workspace", "from PySide6.QtWidgets import QWidget"),
    ("workspace", "from callgoal_desktop.models import calls"),
    ("workspace", "import sqlite_utils"),
    ("models.calls", "from callgoal_desktop.store.records import Page"),
    ("models.calls", "if TYPE_CHECKING:\n    from callgoal_desktop.store.records import Page"),
    ("models.calls", "from callgoal_desktop.exchange import jsonl"),
    ("models.calls", "from PySide6.QtWidgets import QListView"),
    ("models.calls", "from PySide6 import QtWidgets"),
    ("models.calls", "from callgoal_desktop.desktop import on_top"),
    ("ui.page", "from callgoal_desktop.store.store import Store"),
    ("ui.page", "def f():\n    from callgoal_desktop.store.store import Store"),
    ("ui.page", "import sqlite_utils"),
    ("ui.page", "from callgoal_desktop.exchange.jsonl import lines"),
    ("ui.page", "from callgoal_desktop.app import open_window"),
    ("ui.page", "from callgoal_desktop import paths"),
    ("ui.page", "import callgoal_desktop.cli_search"),
    ("ui.page", "from PySide6.QtNetwork import QLocalSocket"),
    ("ui.page", "from PySide6 import QtSql"),
    ("ui.page", "from urllib.parse import quote"),
    ("ui.page", "import importlib\nimportlib.import_module('socket')"),
    ("ui.review.page", "from callgoal_desktop.ui.call.call_page import CallPage"),
    ("ui.review.page", "if TYPE_CHECKING:\n    from callgoal_desktop.ui.content import Content"),
    ("ui.parts.fields", "from callgoal_desktop.ui.call.call_page import CallPage"),
    ("desktop.on_top", "from callgoal_desktop.ui import theme"),
    ("desktop.on_top", "from callgoal_desktop.workspace import Workspace"),
    ("desktop.on_top", "from PySide6.QtNetwork import QLocalServer"),
    ("app", "import http.server"),
    ("app", "import ssl"),
    ("app", "import requests"),
    ("cli_search", "import sqlite3"),
    ("helpers", "import os"),
    ("shipped", "from callgoal_desktop.core import text"),
]

GOOD_IMPORTS = [
    ("core.plans", "import tomllib\nfrom callgoal_desktop.core import edits"),
    ("core.ids", "def new_id():\n    import uuid_utils"),
    ("store.sqlite", "from sqlite_utils.utils import sqlite3"),
    ("store.store", "from sqlite_utils import Database\nfrom callgoal_desktop.core.edits import Edit"),
    ("store.store", "from callgoal_desktop.store import rows"),
    ("workspace", "from PySide6.QtCore import QObject\nfrom callgoal_desktop.store.store import Store"),
    ("models.calls", "from PySide6.QtGui import QIcon\nfrom callgoal_desktop.workspace import Page"),
    (
        "ui.review.page",
        "from callgoal_desktop.ui.parts import fields\nfrom callgoal_desktop.ui.review import call_detail",
    ),
    (
        "ui.content",
        "from callgoal_desktop.ui.review import review_page\nfrom callgoal_desktop.ui.call import call_page",
    ),
    ("ui.page", "from PySide6.QtWidgets import QWidget\nfrom callgoal_desktop.desktop import on_top"),
    ("ui.page", "from callgoal_desktop.shipped import shipped\nfrom callgoal_desktop import __version__"),
    ("desktop.single_instance", "from PySide6.QtNetwork import QLocalServer"),
    ("cli", "from callgoal_desktop.store.store import Store\nfrom callgoal_desktop.app import open_window"),
    ("__main__", "from callgoal_desktop.cli import main"),
]


class TestTheRulesCanFail:
    @pytest.mark.parametrize(("module", "source"), BAD_IMPORTS)
    def test_on_a_wrong_import(self, module: str, source: str) -> None:
        assert wrong_imports(f"{PACKAGE}.{module}", source, SOURCES.keys() | {f"{PACKAGE}.paths"})

    @pytest.mark.parametrize(("module", "source"), GOOD_IMPORTS)
    def test_but_not_on_a_right_one(self, module: str, source: str) -> None:
        assert wrong_imports(f"{PACKAGE}.{module}", source, SOURCES) == []

    def test_with_the_place_and_the_reason(self) -> None:
        assert wrong_imports(f"{PACKAGE}.ui.page", "import os\nimport ssl", SOURCES) == [
            f"{PACKAGE}.ui.page:2 imports ssl: nobody imports that"
        ]

    def test_on_modules_that_import_each_other(self) -> None:
        a, b, c = (f"{PACKAGE}.core.{name}" for name in "abc")
        ring = {
            a: f"from {PACKAGE}.core.b import B",
            b: f"def f():\n    from {PACKAGE}.core import c",
            c: f"import {a}",
        }
        assert cycles(ring) == [f"{a} -> {b} -> {c} -> {a}"]
        assert cycles({a: f"import {a}"}) == [f"{a} -> {a}"]

    def test_but_not_on_modules_that_need_each_other_only_for_types(self) -> None:
        a, b = f"{PACKAGE}.core.a", f"{PACKAGE}.core.b"
        for_types = f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {a} import A"
        assert cycles({a: f"from {b} import B", b: for_types}) == []
        assert cycles({a: f"from {b} import B", b: f"{for_types}\nelse:\n    import {a}"}) == [f"{a} -> {b} -> {a}"]

    def test_on_a_name_however_it_is_imported(self) -> None:
        source = (
            "import a.b as c, d\nfrom e import f as g, h\nfrom callgoal_desktop.core import text, X\nfrom i import *"
        )
        assert [one.target for one in imports(source, SOURCES)] == [
            "a.b",
            "d",
            "e.f",
            "e.h",
            f"{PACKAGE}.core.text",
            f"{PACKAGE}.core",
            "i.*",
        ]

    @pytest.mark.parametrize(
        "source",
        ["x = '#1a2b3c'", "s = 'color: #FF112233;'", "x = '#fff'", "QColor(1, 2, 3)", "QtGui.QColor('teal')",
         "s = 'background: rgba(0, 0, 0, 1)'", "pen.setColor(Qt.GlobalColor.red)"],
    )  # fmt: skip
    def test_on_a_colour(self, source: str) -> None:
        assert colours(source)

    @pytest.mark.parametrize(
        "source", ["x = '#goal'", "x = 'see #123'", "QColor(name)", "p.fill(Qt.GlobalColor.transparent)", "# #ffffff"]
    )
    def test_but_not_on_what_only_looks_like_a_colour(self, source: str) -> None:
        assert colours(source) == []

    @pytest.mark.parametrize(
        "source",
        ["self.tr(f'{n} calls')", "tr('Call ' + name)", "QCoreApplication.translate('c', f'{x}')", "tr('%d' % n)",
         "self.tr('{} calls'.format(n))", "tr('a' f'{b}')"],
    )  # fmt: skip
    def test_on_a_text_that_no_translation_can_match(self, source: str) -> None:
        assert untranslatable(source)

    def test_but_not_on_one_that_is_filled_in_afterwards(self) -> None:
        assert untranslatable("self.tr('{} calls').format(n)\nf'{self.tr(\"Call\")}'\ntext.translate(table)") == []

    @pytest.mark.parametrize(
        "source",
        ["a.setHtml(x)", "a.insertHtml(x)", "Qt.TextFormat.RichText", "Qt.AutoText", "a.setMarkdown(x)",
         "from PySide6.QtCore.Qt import RichText", "def setHtml(self): ..."],
    )  # fmt: skip
    def test_on_text_that_would_be_taken_for_markup(self, source: str) -> None:
        assert rich_text(source)

    def test_but_not_on_a_comment_about_it(self) -> None:
        assert rich_text('"""Never setHtml."""\nlabel.setTextFormat(Qt.TextFormat.PlainText)  # not AutoText') == []

    @pytest.mark.parametrize("source", ["datetime.now()", "date.today()", "time.sleep(1)", "sleep(1)"])
    def test_on_a_look_at_the_clock(self, source: str) -> None:
        assert clocks(source)
