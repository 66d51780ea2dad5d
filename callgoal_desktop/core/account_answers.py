"""What an account has answered to the same question, call after call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from callgoal_desktop.core.last_time import marks
from callgoal_desktop.core.records import Call, Question


@dataclass(frozen=True, slots=True)
class Answered:
    """One question, in the words in which it was asked last, and its answers with their calls, newest first."""

    text: str
    answers: tuple[tuple[Question, Call], ...]


def answered(found: Iterable[tuple[Question, Call]]) -> tuple[Answered, ...]:
    """Answers that come newest first, by question: it is the same by its origin, its words or by being carried over.

    What was answered more than once comes first; within that, what was answered last.
    """
    groups: list[list[tuple[Question, Call]]] = []
    group_of: dict[str, int] = {}
    for question, call in found:
        signs = marks(question)
        at = next((group_of[sign] for sign in signs if sign in group_of), len(groups))
        if at == len(groups):
            groups.append([])
        groups[at].append((question, call))
        group_of.update(dict.fromkeys(signs, at))
    made = [Answered(group[0][0].text, tuple(group)) for group in groups]
    return tuple(sorted(made, key=lambda each: len(each.answers) == 1))
