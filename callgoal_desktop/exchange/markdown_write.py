"""Writes calls as Markdown (CommonMark): whatever was typed is text in it, never markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.report import Entry, Fact, Group, Section, report
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.core.text import one_line, printable

DOT = " · "

_MARKUP = re.compile(r"[\\`*\[\]<>|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""What means something anywhere in a line; an underscore inside a word does not."""

_LEADING = re.compile(r"^(?=[#+=:-])|^(\d{1,9})(?=[.)])")
"""What means something in front of a line: a heading, a list, a line under a heading."""


def write_markdown(whole: WholeCall, words: ReportWords) -> str:
    """The call, with a line end after its last line."""
    made = report(whole, words)
    facts = [_fact(fact) for fact in made.facts]
    blocks = [f"# {_line(made.title)}", "\n".join(facts), *_sections(made.sections)]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield f"## {_line(DOT.join(filter(None, (section.title, section.side))))}"
        if section.text.strip():
            yield _paragraphs(section.text)
        yield "\n".join(map(_fact, section.facts))
        for group in section.groups:
            yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    if group.title:
        yield f"### {_line(group.title)}"
    is_loose = any(entry.body.strip() for entry in group.entries)
    yield ("\n\n" if is_loose else "\n").join(map(_entry, group.entries))


def _fact(fact: Fact) -> str:
    return f"- **{_line(fact.name) or '–'}:** {_within(fact.value)}"


def _entry(entry: Entry) -> str:
    box = "" if entry.ticked is None else "[x] " if entry.ticked else "[ ] "
    facts = f"({_line(DOT.join(entry.facts))})" if entry.facts else ""
    head = " ".join(filter(None, (_within(entry.text), facts)))
    more = "\n".join(f"  - {_within(text, '    ')}" for text in entry.more if text.strip())
    body = f"  {_within(entry.body)}" if entry.body.strip() else ""
    return ("\n\n" if body else "\n").join(filter(None, (f"- {box}{head}", body, more)))


def _line(text: str) -> str:
    return _escaped(one_line(printable(text)))


def _within(text: str, indent: str = "  ") -> str:
    """The paragraphs of a text inside an item of a list."""
    return _paragraphs(text).replace("\n", f"\n{indent}").replace(f"\n{indent}\n", "\n\n")


def _paragraphs(text: str) -> str:
    """The text with its own lines: two spaces at the end of one keep the next one apart."""
    lines = printable(text).strip().split("\n")
    written = []
    for line, after in zip(lines, (*lines[1:], ""), strict=True):
        goes_on = line.strip() and after.strip()
        written.append(f"{_escaped(line.rstrip())}{'  ' if goes_on else ''}" if line.strip() else "")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(written))


def _escaped(line: str) -> str:
    """One line as text; what it is set in by is kept with spaces that do not make it a block of code."""
    bare = line.lstrip(" \t")
    inset = line[: len(line) - len(bare)].replace("\t", "    ").replace(" ", "\N{NO-BREAK SPACE}")
    marked = _MARKUP.sub(lambda found: f"\\{found[0]}", bare)
    return inset + _LEADING.sub(lambda found: f"{found[1]}\\" if found[1] else "\\", marked, count=1)
