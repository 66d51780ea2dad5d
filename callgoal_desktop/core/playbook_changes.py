"""A playbook with one thing changed; sections are named by their place from 0, questions by their id."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section

SLUG_LENGTH = 40
"""The most letters of a name that its id begins with."""


def playbook_id(name: str, taken: Collection[str], new_id: Callable[[], str]) -> str:
    """An id that begins like the name and was never used: calls name their questions by it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain)[:SLUG_LENGTH].strip("-") or "playbook"
    while (made := f"{slug}-{new_id()[-6:]}") in taken:
        pass
    return made


def question_id(playbook: Playbook, new_id: Callable[[], str]) -> str:
    """An id that no question of the playbook has, and none that was deleted had."""
    taken = {question.id for _section, question in playbook.questions}
    while (made := f"q-{new_id()[-8:]}") in taken:
        pass
    return made


def section_of(playbook: Playbook, which: str) -> int:
    """The place of the section that a question stands in."""
    return next(
        number
        for number, section in enumerate(playbook.sections)
        if any(question.id == which for question in section.questions)
    )


def question_of(playbook: Playbook, which: str) -> PlaybookQuestion | None:
    """The question with this id; None where there is none."""
    return next((question for _section, question in playbook.questions if question.id == which), None)


def add_question(playbook: Playbook, section: int, question: PlaybookQuestion) -> Playbook:
    """The question at the end of a section; where there is no section yet, in a first one without a title."""
    if not playbook.sections:
        return replace(playbook, sections=(Section("", (question,)),))
    old = playbook.sections[section]
    return _with_section(playbook, section, replace(old, questions=(*old.questions, question)))


def change_question(playbook: Playbook, question: PlaybookQuestion) -> Playbook:
    """The question as it is by now, in the place of the one with its id."""
    sections = tuple(
        replace(section, questions=tuple(question if old.id == question.id else old for old in section.questions))
        for section in playbook.sections
    )
    return replace(playbook, sections=sections)


def remove_question(playbook: Playbook, which: str) -> Playbook:
    """The playbook without a question."""
    sections = tuple(
        replace(section, questions=tuple(old for old in section.questions if old.id != which))
        for section in playbook.sections
    )
    return replace(playbook, sections=sections)


def move_question(playbook: Playbook, which: str, by: int) -> Playbook:
    """The question one place up (-1) or down (1); past the edge of its section it joins the next one's near end."""
    number = section_of(playbook, which)
    questions = list(playbook.sections[number].questions)
    place = next(place for place, question in enumerate(questions) if question.id == which)
    moved = questions.pop(place)
    if 0 <= place + by <= len(questions):
        questions.insert(place + by, moved)
        return _with_questions(playbook, number, questions)
    if not 0 <= number + by < len(playbook.sections):
        return playbook
    there = list(playbook.sections[number + by].questions)
    there.insert(len(there) if by < 0 else 0, moved)
    return _with_questions(_with_questions(playbook, number, questions), number + by, there)


def add_section(playbook: Playbook, title: str) -> Playbook:
    """A section at the end, still without questions."""
    return replace(playbook, sections=(*playbook.sections, Section(title, ())))


def retitle_section(playbook: Playbook, section: int, title: str) -> Playbook:
    """A section under another title."""
    return _with_section(playbook, section, replace(playbook.sections[section], title=title))


def remove_section(playbook: Playbook, section: int) -> Playbook:
    """The playbook without a section and its questions."""
    return replace(playbook, sections=playbook.sections[:section] + playbook.sections[section + 1 :])


def move_section(playbook: Playbook, section: int, by: int) -> Playbook:
    """A section, with its questions, one place up or down."""
    if not 0 <= section + by < len(playbook.sections):
        return playbook
    sections = list(playbook.sections)
    sections.insert(section + by, sections.pop(section))
    return replace(playbook, sections=tuple(sections))


def probes_from(text: str) -> tuple[str, ...]:
    """The probes that were typed, a line each; an empty line stays while the next one is not typed yet."""
    return tuple(text.split("\n")) if text else ()


class ClashError(Exception):
    """The same words were changed here and there."""


def rebased_playbook(before: Playbook, after: Playbook, now: Playbook) -> Playbook:
    """What was typed into a playbook, done to it as it is by now; but for what was typed into rows that are gone.

    Raises ClashError where the same words were changed meanwhile.
    """
    now = replace(
        now,
        name=_typed(before.name, after.name, now.name),
        when=_typed(before.when, after.when, now.when),
        source=_typed(before.source, after.source, now.source),
    )
    for number, (old, new) in enumerate(zip(before.sections, after.sections, strict=False)):
        if old.title != new.title:
            now = _retitled(before, number, new.title, now)
    for _section, question in after.questions:
        was, here = question_of(before, question.id), question_of(now, question.id)
        if was is not None and here is not None:
            text = _typed(was.text, question.text, here.text)
            now = change_question(
                now, replace(here, text=text, probes=_typed(was.probes, question.probes, here.probes))
            )
    return now


Text = TypeVar("Text", str, tuple[str, ...])


def _typed(before: Text, after: Text, now: Text) -> Text:
    if before != after and now not in (before, after):
        raise ClashError
    return now if before == after else after


def _retitled(before: Playbook, number: int, title: str, now: Playbook) -> Playbook:
    """A section of before under another title, found by its old one: its place may be another's by now."""
    old = before.sections[number].title
    same = [place for place, section in enumerate(now.sections) if section.title == old]
    if same:
        return retitle_section(now, min(same, key=lambda place: abs(place - number)), title)
    if len(now.sections) == len(before.sections):
        raise ClashError
    return now


def _with_section(playbook: Playbook, number: int, section: Section) -> Playbook:
    sections = list(playbook.sections)
    sections[number] = section
    return replace(playbook, sections=tuple(sections))


def _with_questions(playbook: Playbook, number: int, questions: list[PlaybookQuestion]) -> Playbook:
    return _with_section(playbook, number, replace(playbook.sections[number], questions=tuple(questions)))


def file_name(id: str, taken: Collection[str]) -> str:
    """The name of a new file for the playbook with this id: letters that every disk takes, and none that is there."""
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", id)[:80].strip("-") or "playbook"
    here = {name.casefold() for name in taken}
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.toml" for number in range(1, len(here) + 2))
    return next(name for name in names if name.casefold() not in here)
