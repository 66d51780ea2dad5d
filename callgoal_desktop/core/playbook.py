"""A list of questions, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from callgoal_desktop.core.errors import ImportFileError


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
        return tuple(question for _section, question in self.questions if not question.optional)


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
    """The playbook that a TOML text holds; ``where`` names the file.

    Raises ImportFileError with the reason when it is no playbook.
    """
    try:
        table: dict[str, object] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ImportFileError(f"{where} is not valid TOML: {error}.") from error
    sections = tuple(_section(entry, where) for entry in _tables(table, "sections", where))
    playbook = Playbook(
        id=_text(table, "id", where, required=True),
        name=_text(table, "name", where, required=True),
        sections=sections,
        source=_text(table, "source", where),
        when=_text(table, "when", where),
    )
    ids = [question.id for _section, question in playbook.questions]
    if doubles := sorted({one for one in ids if ids.count(one) > 1}):
        raise ImportFileError(f'{where}: the question id "{doubles[0]}" is there twice; give each its own.')
    return playbook


def _section(entry: dict[str, object], where: str) -> Section:
    questions = tuple(
        PlaybookQuestion(
            id=_text(question, "id", where, required=True),
            text=_text(question, "text", where, required=True),
            probes=_texts(question, "probes", where),
            optional=question.get("optional") is True,
        )
        for question in _tables(entry, "questions", where)
    )
    return Section(_text(entry, "title", where, required=True), questions)


def _text(table: dict[str, object], name: str, where: str, *, required: bool = False) -> str:
    value = table.get(name, "")
    if not isinstance(value, str) or (required and not value.strip()):
        raise ImportFileError(f'{where}: "{name}" must be a text{" and not empty" if required else ""}.')
    return value.strip()


def _texts(table: dict[str, object], name: str, where: str) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ImportFileError(f'{where}: "{name}" must be a list of texts.')
    return tuple(value)


def _tables(table: dict[str, object], name: str, where: str) -> list[dict[str, object]]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ImportFileError(f'{where}: "{name}" must be written as [[…{name}]].')
    return value
