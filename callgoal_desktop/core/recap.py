"""A call as plain text, to paste into a mail or a CRM: what was heard, what was agreed, who does what by when."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from callgoal_desktop.core.records import NextStep, WholeCall

TEMPLATE_KEY = "recap-template"
"""The draft that holds the user's own template; "" for the standard one."""

DOT = " · "
"""Stands between parts of a line; with a part that is empty it goes."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_BLANK_LINES = re.compile(r"(\n(?:[^\S\n]*\n)+)")


@dataclass(frozen=True, slots=True)
class RecapParts:
    """What can stand in a recap: each is the text for the placeholder of its name, "" where there is nothing."""

    account: str = ""
    contact: str = ""
    date: str = ""
    goal: str = ""
    heard: str = ""
    agreed: str = ""
    next_steps: str = ""
    notes: str = ""

    def by_name(self) -> dict[str, str]:
        """The texts by the names of their placeholders."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


PLACEHOLDERS = tuple(f"{{{field.name}}}" for field in fields(RecapParts))


def recap_parts(whole: WholeCall, untitled: str, when: str, step_line: Callable[[NextStep], str]) -> RecapParts:
    """What a call has to say; ``when`` is its day, ``step_line`` tells who does a step by when."""
    call = whole.call
    heard = (
        f"- {question.text}\n  {_indented(question.answer)}"
        for question in whole.questions
        if question.asked_at is not None and question.answer.strip()
    )
    agreed = (_step(step, step_line) for step in whole.steps if step.promised_at is not None)
    others = (_step(step, step_line) for step in whole.steps if step.promised_at is None)
    account, contact = call.account.strip(), call.contact.strip()
    return RecapParts(
        account=account or ("" if contact else untitled),
        contact=contact,
        date=when,
        goal=call.goal.text.strip(),
        heard="\n".join(heard),
        agreed="\n".join(agreed),
        next_steps="\n".join(others),
        notes=call.notes.strip(),
    )


def recap(template: str, parts: RecapParts) -> str:
    """The template with its placeholders filled; those that it does not know stay as they were typed.

    A line, a part of a line between dots, or a paragraph goes when it has placeholders and all of them are empty.
    """
    values = parts.by_name()
    pieces = _BLANK_LINES.split(template.strip("\n"))
    written = []
    for block, gap in zip(pieces[::2], (*pieces[1::2], ""), strict=True):
        if _says_something(block, values):
            written += [_block(block, values), gap]
    return "".join(written).strip("\n") + "\n"


def _says_something(text: str, values: Mapping[str, str]) -> bool:
    """Whether a piece of the template stays: it has no placeholder, or one that is not empty."""
    known = [values[name] for name in _PLACE.findall(text) if name in values]
    return not known or any(known)


def _block(block: str, values: Mapping[str, str]) -> str:
    return "\n".join(_line(line, values) for line in block.split("\n") if _says_something(line, values))


def _line(line: str, values: Mapping[str, str]) -> str:
    kept = DOT.join(part for part in line.split(DOT) if _says_something(part, values))
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), kept)


def _step(step: NextStep, step_line: Callable[[NextStep], str]) -> str:
    return f"- [{'x' if step.done_at else ' '}] {_indented(step.what)} ({step_line(step)})"


def _indented(text: str) -> str:
    return text.strip().replace("\n", "\n  ")
