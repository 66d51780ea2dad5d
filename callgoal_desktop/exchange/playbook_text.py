"""A playbook from a list as people write it, Markdown or plain, and a playbook as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section

LINE_LIMIT = 5_000
"""The most characters of one line: past it, this is no list of questions."""

_BULLET = re.compile(r"(?:[-*+•‣◦–]|\d{1,3}[.)])[ \t]+(?:\[[ xX]?\][ \t]+)?(.*)$")
_OPTIONAL = "(optional)", "[optional]"
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~•‣◦–：])")
_COLON = re.compile(r"(?<!\\)(?:\\\\)*[:：]$")
"""A colon at the end that no backslash makes a plain one."""

_TAB = 4
_SOURCE = "Source: "


@dataclass(slots=True)
class _Asked:
    """A question while its lines are read."""

    words: str
    indent: int
    probes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Listed:
    """What was read so far."""

    name: str = ""
    when: str = ""
    source: str = ""
    sections: list[tuple[str, list[_Asked]]] = field(default_factory=list)

    def ask(self, words: str, indent: int) -> None:
        """A question, in the last section."""
        if not self.sections:
            self.sections.append(("", []))
        self.sections[-1][1].append(_Asked(words, indent))

    @property
    def last(self) -> _Asked | None:
        """The question that was read last in this section."""
        return self.sections[-1][1][-1] if self.sections and self.sections[-1][1] else None


def read_list(text: str, where: str) -> Playbook:
    """The playbook that a list holds, with neither an id nor, unless it has a title, a name; its questions are q-1 on.

    Headings, and lines that end in a colon, are sections. In a list with bullets or numbers those are the questions,
    and the bullets further in are their probes; in one without, each line is a question and each line further in a
    probe. "(optional)" at the end of a question marks it. A first heading above others is the name of the list, and
    what stands right under it says when to use it. Raises ImportFileError for a line without end.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    for number, line in enumerate(lines, start=1):
        if len(line) > LINE_LIMIT:
            raise ImportFileError(
                f"{where}, line {number}: this is longer than {LINE_LIMIT:,} characters; write each question on a line."
            )
    lines = [line.expandtabs(_TAB) for line in lines]
    has_bullets = any(_BULLET.match(line.strip()) for line in lines)
    name_at = _title(lines)
    listed = _Listed()
    least = min((_indent(line) for line in lines if line.strip()), default=0)
    for number, line in enumerate(lines):
        words, indent = line.strip(), _indent(line) - least
        if number == name_at:
            listed.name = _plain(_heading(words) or "")
        elif words:
            _take(listed, words, indent, has_bullets)
    return _playbook(listed)


def _take(listed: _Listed, words: str, indent: int, has_bullets: bool) -> None:
    """One line that is not blank."""
    heading, bullet = _heading(words), _BULLET.match(words)
    if heading is not None:
        listed.sections.append((_plain(heading), []))
    elif bullet is not None:
        _take_point(listed, bullet[1].strip(), indent)
    elif has_bullets:
        _take_between(listed, words, indent)
    elif _COLON.search(words):
        listed.sections.append((_plain(words[:-1].strip()), []))
    else:
        _take_point(listed, words, indent)


def _take_point(listed: _Listed, words: str, indent: int) -> None:
    """A question or, further in than the one above, a probe of that."""
    last = listed.last
    if last is not None and indent > last.indent + 1:
        last.probes.append(words)
    elif words:
        listed.ask(words, indent)


def _take_between(listed: _Listed, words: str, indent: int) -> None:
    """A line among bullets that is none: the rest of the one above, what the list is about, a section, a question."""
    last = listed.last
    if last is not None and indent > last.indent:
        if last.probes:
            last.probes[-1] = _joined(last.probes[-1], words)
        else:
            last.words = _joined(last.words, words)
    elif listed.name and not listed.sections and not _COLON.search(words):
        if words.startswith(_SOURCE):
            listed.source = _plain(words.removeprefix(_SOURCE))
        else:
            listed.when = f"{listed.when} {_plain(words)}".strip()
    elif words.endswith("?"):
        listed.ask(words, indent)
    else:
        title = words[:-1] if _COLON.search(words) else words
        listed.sections.append((_plain(title.strip("* \t")), []))


def _joined(first: str, more: str) -> str:
    """A line and the one that goes on with it: a backslash at its end keeps the break."""
    kept_break = len(first) - len(first.rstrip("\\")) & 1
    return f"{first[:-1]}\n{more}" if kept_break else f"{first} {more}"


def _title(lines: list[str]) -> int | None:
    """The line of the list's own title: the first one that is not blank, where other headings stand below."""
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None or not re.match(r"#[ \t]", lines[first].strip()):
        return None
    rest = [line.strip() for line in lines[first + 1 :]]
    deeper = any(line.startswith("##") and _heading(line) is not None for line in rest)
    return first if deeper and not any(re.match(r"#[ \t]", line) for line in rest) else None


def _heading(words: str) -> str | None:
    """The title behind one to six number signs; None for a line that is no heading."""
    title = words.lstrip("#")
    if not 1 <= len(words) - len(title) <= 6 or (title and title[0] not in " \t"):
        return None
    title = title.strip()
    closing = title.rstrip("#")  # "## Title ##"
    return closing.rstrip() if closing != title and (not closing or closing.endswith(" ")) else title


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _plain(words: str) -> str:
    """The words without the backslashes that Markdown puts before its own signs."""
    return _ESCAPED.sub(r"\1", words)


def _playbook(listed: _Listed) -> Playbook:
    number = 0
    sections = []
    for title, asked in listed.sections:
        questions = []
        for one in asked:
            number += 1
            words = _needed(one.words)
            probes = tuple(_plain(probe) for probe in one.probes if probe)
            questions.append(PlaybookQuestion(f"q-{number}", _plain(words), probes, words != one.words))
        sections.append(Section(title, tuple(questions)))
    return Playbook("", listed.name, tuple(sections), listed.source, listed.when)


def _needed(words: str) -> str:
    """The words without the mark at their end that says optional."""
    return words[: -len(_OPTIONAL[0])].rstrip() if words.casefold().endswith(_OPTIONAL) else words


def write_markdown(playbook: Playbook) -> str:
    """The playbook as a Markdown list, from which ``read_list`` makes the same questions."""
    return "\n".join(_lines(playbook)) + "\n"


def _lines(playbook: Playbook) -> Iterator[str]:
    yield f"# {_escaped(playbook.name) or '-'}"
    if playbook.when.strip():
        yield ""
        yield _told(playbook.when)
    if playbook.source.strip():
        yield ""
        yield f"{_SOURCE}{_told(playbook.source)}"
    for section in playbook.sections:
        yield ""
        yield f"## {_escaped(section.title)}".rstrip()
        yield ""
        for question in filter(lambda question: question.text.strip(), section.questions):
            mark = " (optional)" if question.optional else ""
            yield f"- {_escaped(question.text, '  ')}{mark}"
            yield from (f"    - {_escaped(probe, '      ')}" for probe in question.probes if probe.strip())


def _told(text: str) -> str:
    """What is said about the list, on one line that is neither a section nor, unless it is, the source."""
    said = re.sub(r"([:：])$", r"\\\1", _escaped(text))
    return re.sub(f"^{_SOURCE}", _SOURCE.replace(":", r"\\:"), said)


def _escaped(text: str, indent: str = "") -> str:
    """The text with Markdown's signs made plain; on one line, or each further one further in."""
    lines = [_escaped_line(line.strip()) for line in text.strip().split("\n")]
    return f"\\\n{indent}".join(lines) if indent else " ".join(lines)


def _escaped_line(line: str) -> str:
    line = re.sub(r"[\\`*_#\[\]<>()]", r"\\\g<0>", line)
    line = re.sub(r"^([-+•‣◦–])", r"\\\1", line)
    return re.sub(r"^(\d+)\.", r"\1\\.", line)
