"""A call as plain text, to paste into a mail or a CRM: what was heard, what was agreed, who does what by when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from callgoal_desktop.core.records import NextStep, WholeCall


@dataclass(frozen=True, slots=True)
class RecapWords:
    """The headings of a recap, in the user's language."""

    untitled: str = "Untitled call"
    goal: str = "Goal"
    heard: str = "What we heard"
    agreed: str = "What we agreed"
    open: str = "Next steps"
    notes: str = "Notes"


def recap(whole: WholeCall, words: RecapWords, when: str, step_line: Callable[[NextStep], str]) -> str:
    """The recap; ``when`` is the call's day, ``step_line`` tells who does a step by when."""
    call = whole.call
    names = " · ".join(filter(None, (call.account.strip(), call.contact.strip()))) or words.untitled
    heard = [
        f"- {question.text}\n  {_indented(question.answer)}"
        for question in whole.questions
        if question.asked_at is not None and question.answer.strip()
    ]
    agreed = [_step(step, step_line) for step in whole.steps if step.promised_at is not None]
    others = [_step(step, step_line) for step in whole.steps if step.promised_at is None]
    parts = (
        " · ".join(filter(None, (names, when))),
        _part(words.goal, [call.goal.text.strip()] if call.goal.text.strip() else []),
        _part(words.heard, heard),
        _part(words.agreed, agreed),
        _part(words.open, others),
        _part(words.notes, [call.notes.strip()] if call.notes.strip() else []),
    )
    return "\n\n".join(filter(None, parts)) + "\n"


def _part(heading: str, lines: list[str]) -> str:
    return "\n".join((heading, *lines)) if lines else ""


def _step(step: NextStep, step_line: Callable[[NextStep], str]) -> str:
    return f"- [{'x' if step.done_at else ' '}] {_indented(step.what)} ({step_line(step)})"


def _indented(text: str) -> str:
    return text.strip().replace("\n", "\n  ")
