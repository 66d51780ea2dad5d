"""A list of questions, read from TOML."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook_lines import Place, line_of

MOST_QUESTIONS = 1000
"""A file with more questions is no playbook: nobody asks them, and a window that lists them stands still."""


@dataclass(frozen=True, slots=True)
class PlaybookQuestion:
    """A question to ask, the probes that dig deeper, and whether the call is whole without it."""

    id: str
    text: str
    probes: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that ask about one thing."""

    title: str
    questions: tuple[PlaybookQuestion, ...]


@dataclass(frozen=True, slots=True)
class Playbook:
    """A named list of questions; ids stay when the words change, so that calls can be compared."""

    id: str
    name: str
    sections: tuple[Section, ...]
    source: str = ""
    when: str = ""

    @property
    def questions(self) -> tuple[tuple[Section, PlaybookQuestion], ...]:
        """All questions in order, each with its section."""
        return tuple((section, question) for section in self.sections for question in section.questions)

    @property
    def core(self) -> tuple[PlaybookQuestion, ...]:
        """The questions that the call is not whole without: those not marked optional."""
        return tuple(question for _section, question in self.asked if not question.optional)

    @property
    def asked(self) -> tuple[tuple[Section, PlaybookQuestion], ...]:
        """The questions that a call is given, each with its section: those that have words by now."""
        return tuple((section, question) for section, question in self.questions if question.text.strip())


EMPTY = Playbook(id="", name="", sections=())
"""The playbook of an unplanned call: no questions."""


def minutes_needed(questions: int) -> int:
    """How long a call takes in which so many questions are asked, answered and probed, in whole minutes, rounded up.

    Two and a half minutes each: twelve in half an hour. A rule of ours, not a measurement. It lies within the 11 to 14
    questions a call that Gong found with the most successful ones (slides "Navigating Sales Conversations", over a
    million meetings, one vendor's correlation); that such a call lasts half an hour is our assumption.
    """
    return (5 * questions + 1) // 2


def fits(playbook: Playbook, minutes: int) -> bool:
    """Whether the core questions can be asked in so many planned minutes; the optional ones are not counted."""
    return minutes_needed(len(playbook.core)) <= minutes


def read_playbook(text: str, where: str) -> Playbook:
    """The playbook that a TOML text holds, each text just as it stands there; ``where`` names the file.

    Raises ImportFileError with the line, where it can be told, and the reason when it is no playbook. A name, a
    title or a question may be empty: somebody is about to write it.
    """
    try:
        _refuse_endless_keys(text)
        # A mark of the encoding in front is no part of the text
        table: dict[str, object] = tomllib.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError alone
        raise ImportFileError(f"{where} is not valid TOML: {error}.") from error
    try:
        return _playbook(_Table(table, ()))
    except _WrongError as wrong:
        line = line_of(text, wrong.place, wrong.key)
        raise ImportFileError(f"{where}{f', line {line}' if line else ''}: {wrong}.") from None


# Each begins where no other begins, and gives nothing back: a megabyte of whatever sign takes no more than a look
_STRINGS = re.compile(r'"(?:[^"\\\n]|\\[^\n])*+"?')
_ENDLESS_KEY = re.compile(r"(?<![\w\-\"\'])(?:[\w\-\"\']++[ \t]*+\.[ \t]*+){50}")


def _refuse_endless_keys(text: str) -> None:
    """A key of thousands of parts (a.a.a. …) would keep tomllib busy for hours."""
    if _ENDLESS_KEY.search(_STRINGS.sub('""', text)):
        raise ValueError("a key has more than 50 parts")


class _WrongError(Exception):
    """What is wrong, and in which key of which table."""

    def __init__(self, reason: str, place: Place, key: str) -> None:
        super().__init__(reason)
        self.place, self.key = place, key


@dataclass(frozen=True, slots=True)
class _Table:
    """A TOML table and its place: () is the file, (2,) its third section, (2, 0) the first question there."""

    values: dict[str, object]
    place: Place

    def text(self, key: str, *, required: bool = False) -> str:
        """A text, "" where it may be left out."""
        value = self.values.get(key, None if required else "")
        if not isinstance(value, str):
            raise _WrongError(f'"{key}" must be a text', self.place, key)
        return value

    def id(self) -> str:
        """An id, which is never empty."""
        value = self.values.get("id")
        if not isinstance(value, str) or not value.strip():
            raise _WrongError('"id" must be a text and not empty', self.place, "id")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise _WrongError(f'"{key}" must be a list of texts', self.place, key)
        return tuple(value)

    def flag(self, key: str) -> bool:
        """True or false, false where it was left out."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise _WrongError(f'"{key}" must be true or false', self.place, key)
        return value

    def tables(self, key: str) -> list[_Table]:
        """A list of tables."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise _WrongError(f'"{key}" must be written as [[…{key}]]', self.place, key)
        return [_Table(one, (*self.place, number)) for number, one in enumerate(value)]


def _playbook(table: _Table) -> Playbook:
    id, name = table.id(), table.text("name", required=True)
    seen: set[str] = set()
    sections = tuple(_section(entry, seen) for entry in table.tables("sections"))
    return Playbook(id, name, sections, source=table.text("source"), when=table.text("when"))


def _section(table: _Table, seen: set[str]) -> Section:
    title = table.text("title", required=True)
    return Section(title, tuple(_question(entry, seen) for entry in table.tables("questions")))


def _question(table: _Table, seen: set[str]) -> PlaybookQuestion:
    question = PlaybookQuestion(
        id=table.id(),
        text=table.text("text", required=True),
        probes=table.texts("probes"),
        optional=table.flag("optional"),
    )
    if question.id in seen:
        raise _WrongError(f'the question id "{question.id}" is there twice; give each its own', table.place, "id")
    seen.add(question.id)
    if len(seen) > MOST_QUESTIONS:
        raise _WrongError(f"there are more than {MOST_QUESTIONS:,} questions; make several playbooks of it", (), "")
    return question
