"""A playbook as TOML, always the same for the same playbook; tomllib only reads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callgoal_desktop.core.errors import ChangedOutsideError
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, read_playbook
from callgoal_desktop.core.playbook_changes import ClashError, rebased_playbook
from callgoal_desktop.core.records import OwnPlaybook

_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')


def write_playbook(playbook: Playbook) -> str:
    """The TOML text that reads back as this playbook; its texts must not hold lone surrogates."""
    return "\n".join(_lines(playbook)) + "\n"


def _lines(playbook: Playbook) -> Iterator[str]:
    yield f"id = {_quoted(playbook.id)}"
    yield f"name = {_quoted(playbook.name)}"
    for key, text in (("source", playbook.source), ("when", playbook.when)):
        if text:
            yield f"{key} = {_quoted(text)}"
    for section in playbook.sections:
        yield ""
        yield "[[sections]]"
        yield f"title = {_quoted(section.title)}"
        for question in section.questions:
            yield from _question(question)


def _question(question: PlaybookQuestion) -> Iterator[str]:
    yield ""
    yield "[[sections.questions]]"
    yield f"id = {_quoted(question.id)}"
    yield f"text = {_quoted(question.text)}"
    if question.probes:
        yield f"probes = [{', '.join(map(_quoted, question.probes))}]"
    if question.optional:
        yield "optional = true"


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _SHORT.get(character) or f"\\u{ord(character):04x}"


def rebased_text(before: OwnPlaybook, after: OwnPlaybook, now: OwnPlaybook) -> str:
    """The text of a file as it is by now with what was typed into it between the other two.

    Raises ChangedOutsideError where the same words are others by now.
    """
    if now == before:
        return after.text
    was, typed, here = (read_playbook(record.text, record.file) for record in (before, after, now))
    try:
        return write_playbook(rebased_playbook(was, typed, here))
    except ClashError:
        raise ChangedOutsideError(before.file) from None
