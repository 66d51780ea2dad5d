"""The rules of DESIGN.md that can be read off the source: who imports whom, and what is nowhere but in one place.

Each function takes source text and returns what is wrong with it, so that the tests can feed it bad text too.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

PACKAGE = "callgoal_desktop"

OUTSIDE = re.compile(rf"{PACKAGE}\.(app|cli\w*|__main__|crash|logs|paths)")
"""Modules that may import everything and that no room imports."""

MAY_IMPORT: Mapping[str, frozenset[str]] = {
    "core": frozenset({"core"}),
    "store": frozenset({"store", "core", "shipped"}),
    "exchange": frozenset({"exchange", "core", "shipped"}),
    "workspace": frozenset({"slices", "exchange", "store", "core", "shipped"}),
    "slices": frozenset({"core"}),
    "user_files": frozenset({"workspace", "exchange", "store", "core", "shipped"}),
    "exports": frozenset({"workspace", "slices", "exchange", "store", "core", "shipped"}),
    "transcript_files": frozenset({"exchange", "core"}),
    "imports": frozenset({"transcript_files", "workspace", "slices", "exchange", "store", "core", "shipped"}),
    "models": frozenset({"models", "workspace", "slices", "core", "shipped"}),
    "desktop": frozenset({"desktop", "core", "shipped"}),
    "ui": frozenset(
        {
            "ui",
            "models",
            "exports",
            "imports",
            "transcript_files",
            "user_files",
            "slices",
            "workspace",
            "core",
            "desktop",
            "shipped",
        }
    ),
    "shipped": frozenset(),
}
"""Each room, and the rooms that it may import: those to its right in ui -> models -> workspace -> … -> core."""

EVERY_PAGE = ("ui.parts", "ui.theme", "ui.words")
"""What each page in a folder of ui may import beside its own folder: pages know nothing of each other."""

QT_IN: Mapping[str, tuple[str, ...]] = {
    "core": (),
    "store": (),
    "exchange": (),
    "exchange.printing": ("PySide6.QtCore", "PySide6.QtGui"),
    "exchange.print_text": ("PySide6.QtGui",),
    "shipped": (),
    "workspace": ("PySide6.QtCore",),
    "user_files": ("PySide6.QtCore",),
    "slices": ("PySide6.QtCore",),
    "transcript_files": (),
    "exports": ("PySide6.QtCore", "PySide6.QtGui"),
    "imports": ("PySide6.QtCore",),
    "models": ("PySide6.QtCore", "PySide6.QtGui"),
}
"""The parts of Qt that a room may use, or one module of it; all of them where nothing is said."""

NETWORK = ("socket", "socketserver", "ssl", "urllib", "http", "requests", "ftplib", "smtplib", "xmlrpc", "aiohttp")
SQLITE = ("sqlite3", "pysqlite3", "sqlite_utils.utils.sqlite3", "sqlcipher3", "apsw")
RICH_TEXT = frozenset({"setHtml", "insertHtml", "appendHtml", "setMarkdown", "RichText", "AutoText", "MarkdownText"})


@dataclass(frozen=True, slots=True)
class Import:
    """One name that a module imports; ``target`` is its full dotted name."""

    target: str
    line: int
    for_types: bool = False
    in_function: bool = False
    relative: bool = False

    def is_under(self, *names: str) -> bool:
        """Whether the target is one of these or a part of it."""
        return any(self.target == name or self.target.startswith(f"{name}.") for name in names)


def imports(source: str, known: Iterable[str]) -> list[Import]:
    """All that a source text imports; ``known`` are the modules of the package."""
    return list(_imports(ast.parse(source), frozenset(known), for_types=False, in_function=False))


def _imports(node: ast.AST, known: frozenset[str], *, for_types: bool, in_function: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        for target, relative in _targets(child, known):
            yield Import(target, getattr(child, "lineno", 0), for_types, in_function, relative)
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            body, orelse = ast.Module(child.body, []), ast.Module(child.orelse, [])
            yield from _imports(body, known, for_types=True, in_function=in_function)
            yield from _imports(orelse, known, for_types=for_types, in_function=in_function)
        else:
            inside = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _imports(child, known, for_types=for_types, in_function=inside)


def _targets(node: ast.AST, known: frozenset[str]) -> Iterator[tuple[str, bool]]:
    match node:
        case ast.Import(names):
            for alias in names:
                yield alias.name, False
        case ast.ImportFrom(module, names, level):
            for alias in names:
                whole = f"{module or ''}.{alias.name}"
                is_ours = (module or "").split(".")[0] == PACKAGE
                yield (whole if whole in known or not is_ours else module or ""), level > 0
        case ast.Call(func, [ast.Constant(str(name)), *_]) if ast.unparse(func).endswith(
            ("import_module", "__import__")
        ):
            yield name, False


def room_of(module: str) -> str | None:
    """The room that a module is in; None for those that stand outside, "" for the package itself."""
    if OUTSIDE.fullmatch(module):
        return None
    return module.removeprefix(PACKAGE).removeprefix(".").split(".")[0]


def wrong_imports(module: str, source: str, known: Iterable[str]) -> list[str]:
    """What a module imports and may not."""
    room = room_of(module)
    found = [(one, reason) for one in imports(source, known) for reason in _reasons(module, room, one)]
    homeless = [] if room is None or room == "" or room in MAY_IMPORT else [f"{module} is in no room of the house"]
    return homeless + [f"{module}:{one.line} imports {one.target}: {reason}" for one, reason in found]


def _reasons(module: str, room: str | None, one: Import) -> Iterator[str]:
    if one.relative:
        yield "imports are absolute"
    if one.is_under(*NETWORK, "PySide6.QtSql"):
        yield "nobody imports that"
    if one.is_under("PySide6.QtNetwork") and module != f"{PACKAGE}.desktop.single_instance":
        yield "only desktop/single_instance.py does"
    if one.is_under(*SQLITE) and module != f"{PACKAGE}.store.sqlite":
        yield "only store/sqlite.py does"
    if room is None:
        return
    if one.is_under("sqlite_utils") and room != "store":
        yield "only store does"
    qt = QT_IN.get(module.removeprefix(f"{PACKAGE}."), QT_IN.get(room))
    if one.is_under("PySide6") and qt is not None and not one.is_under(*qt):
        yield f"{room} has no use for it"
    if one.is_under(PACKAGE):
        target = room_of(one.target)
        if target is None:
            yield "it stands outside"
        elif room not in {"", target} and (target not in MAY_IMPORT.get(room, ()) and (target or room == "core")):
            yield f"{room} is not to its left"
    if room == "ui" and module.count(".") > 2 and one.is_under(f"{PACKAGE}.ui"):
        own = module.rpartition(".")[0]
        if not one.is_under(own, *(f"{PACKAGE}.{shared}" for shared in EVERY_PAGE)):
            yield "a page knows its own folder, parts, theme and words"
    if room == "core" and not one.is_under(PACKAGE, *sys.stdlib_module_names) and not _is_the_exception(module, one):
        yield "core imports the standard library only"


def _is_the_exception(module: str, one: Import) -> bool:
    """New ids need a package before Python 3.14; it is imported when the first one is made."""
    return module == f"{PACKAGE}.core.ids" and one.is_under("uuid_utils") and one.in_function


def cycles(sources: Mapping[str, str]) -> list[str]:
    """The rings in which modules import each other when they run, each told from its first name."""
    graph = {
        module: sorted({one.target for one in imports(source, sources) if not one.for_types} & sources.keys())
        for module, source in sources.items()
    }
    rings: set[tuple[str, ...]] = set()
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        if module in path:
            ring = path[path.index(module) :]
            first = ring.index(min(ring))
            rings.add(ring[first:] + ring[:first])
        elif module not in done:
            for target in graph[module]:
                visit(target, (*path, module))
            done.add(module)

    for module in graph:
        visit(module, ())
    return [" -> ".join((*ring, ring[0])) for ring in sorted(rings)]


_HEX = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6})\b|^#[0-9a-f]{3,4}$|\b(?:rgb|hsl|hsv)a?\(", re.IGNORECASE)


def colours(source: str) -> list[str]:
    """The colours that a source text spells out."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(str(text)) if _HEX.search(text):
                found.append(f"line {node.lineno}: {text[:40]!r}")
            case ast.Call(func, args) if ast.unparse(func).endswith("QColor") and _is_literal(args):
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
            case ast.Attribute(ast.Attribute(_, "GlobalColor"), name) if name != "transparent":
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def _is_literal(args: list[ast.expr]) -> bool:
    return bool(args) and all(isinstance(arg, ast.Constant) for arg in args)


def untranslatable(source: str) -> list[str]:
    """Texts for tr that are put together before it sees them, so that no translation can match."""
    return [
        f"line {node.lineno}: {ast.unparse(node)[:60]}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] in {"tr", "translate", "QT_TRANSLATE_NOOP"}
        and any(_is_put_together(arg) for arg in node.args)
    ]


def _is_put_together(argument: ast.expr) -> bool:
    match argument:
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.Call(ast.Attribute(ast.Constant(str()), "format" | "join")):
            return True
    return False


def rich_text(source: str) -> list[str]:
    """Where text would be taken for markup: user text is plain everywhere."""
    return [
        f"line {getattr(node, 'lineno', 0)}: {name}"
        for node in ast.walk(ast.parse(source))
        for name in (getattr(node, "attr", None), getattr(node, "id", None), getattr(node, "name", None))
        if name in RICH_TEXT
    ]


def clocks(source: str) -> list[str]:
    """Where a module looks at a clock or waits by itself."""
    return [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] in {"now", "today", "utcnow", "sleep", "monotonic", "perf_counter"}
    ]
