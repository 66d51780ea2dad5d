"""Sets a report as a text document: headings, facts and lists, all of it plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from callgoal_desktop.core.report import Entry, Fact, Report, Section
from callgoal_desktop.core.text import one_line, printable

TEXT = 10.0
"""The size of the text in points; whatever size the window is set in, paper stays paper."""

SCREEN = 96 / 72
"""The dots of a point on the screen that Qt lays out for."""

INSET = 16.0
"""How far the text of an entry stands in, in points."""

_LINE = "\u2028"
"""A new line within a paragraph."""

AT_A_TIME = 200
"""After so many paragraphs the setting pauses."""


def print_font() -> QFont:
    """The font of the text."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(TEXT)
    return font


@dataclass(frozen=True, slots=True)
class _Look:
    """How a paragraph is set: lengths in points, ``size`` as a share of that of the text."""

    above: float = 0.0
    below: float = 0.0
    inset: float = 0.0
    hanging: float = 0.0
    size: float = 1.0
    bold: bool = False
    italic: bool = False
    level: int = 0


class Setting:
    """Puts a report into a document; ``dots`` are those of a point, ``heads`` what is to stand with what follows it."""

    def __init__(self, document: QTextDocument, dots: float) -> None:
        self._cursor = QTextCursor(document)
        self._dots = dots
        self._is_empty = True
        self._count = 0
        self.heads: list[QTextBlock] = []

    def set(self, made: Report) -> Iterator[None]:
        """Put all of it in, with pauses."""
        self._heading(made.title, 1)
        self._facts(made.facts)
        for section in made.sections:
            yield from self._section(section)

    def _section(self, section: Section) -> Iterator[None]:
        self._heading(" · ".join(filter(None, (section.title, section.side))), 2)
        if section.text.strip():
            self._paragraph(section.text.strip(), _Look())
        self._facts(section.facts)
        for group in section.groups:
            if group.title:
                self._heading(group.title, 3)
            for entry in group.entries:
                self._entry(entry)
                if self._count >= AT_A_TIME:
                    self._count = 0
                    yield

    def _heading(self, text: str, level: int) -> None:
        size = {1: 1.8, 2: 1.25, 3: 1.0}[level]
        above = {1: 0.0, 2: 12.0, 3: 6.0}[level]
        self._paragraph(one_line(text), _Look(above=above, below=2, size=size, bold=True, level=level), is_head=True)

    def _facts(self, facts: tuple[Fact, ...]) -> None:
        for fact in facts:
            self._paragraph(f"{one_line(fact.name)}: ", _Look(bold=True))
            self._cursor.insertText(_set(fact.value.strip()), _letters(_Look()))

    def _entry(self, entry: Entry) -> None:
        facts = " · ".join(map(one_line, entry.facts))
        if entry.ticked is None:
            self._paragraph(" · ".join(filter(None, (facts, entry.text.strip()))), _Look(above=4, bold=True, size=0.9))
        else:
            box = "☑" if entry.ticked else "☐"
            head = _Look(above=4, inset=INSET, hanging=INSET)
            self._paragraph(f"{box}\t{entry.text.strip()}", head, is_head=bool(facts))
            if facts:
                self._paragraph(facts, _Look(inset=INSET, size=0.85, italic=True))
        if entry.body.strip():
            self._paragraph(entry.body.strip(), _Look(inset=INSET))
        for text in entry.more:
            if text.strip():
                self._paragraph(f"– {text.strip()}", _Look(inset=INSET, size=0.85))

    def _paragraph(self, text: str, look: _Look, *, is_head: bool = False) -> None:
        block = QTextBlockFormat()
        # Qt takes heights and tabs for dots of a screen, and what stands in for dots of the paper
        block.setTopMargin(look.above * SCREEN)
        block.setBottomMargin(look.below * SCREEN)
        block.setTabPositions([QTextOption.Tab(look.inset * SCREEN, QTextOption.TabType.LeftTab)])
        block.setLeftMargin(look.inset * self._dots)
        block.setTextIndent(-look.hanging * self._dots)
        block.setHeadingLevel(look.level)
        if self._is_empty:
            self._cursor.setBlockFormat(block)
            self._is_empty = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(_set(text), _letters(look))
        self._count += 1
        if is_head:
            self.heads.append(self._cursor.block())


def _letters(look: _Look) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(TEXT * look.size)
    letters.setFontWeight(QFont.Weight.Bold if look.bold else QFont.Weight.Normal)
    letters.setFontItalic(look.italic)
    return letters


def _set(text: str) -> str:
    return printable(text).replace("\n", _LINE)
