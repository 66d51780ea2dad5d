"""Another playbook for a call that has questions already: what was said or done stays, the rest is exchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.plans import copies
from callgoal_desktop.core.playbook import Playbook
from callgoal_desktop.core.records import Call, Question


def wordings(playbooks: Iterable[Playbook]) -> dict[str, str]:
    """How each question of these playbooks is put, by the origin that its copies in calls name."""
    return {
        f"{playbook.id}/{question.id}": question.text.strip()
        for playbook in playbooks
        for _section, question in playbook.questions
    }


def switch_playbook(
    call: Call, questions: Sequence[Question], playbook: Playbook, new_id: Callable[[], str], worded: Mapping[str, str]
) -> Edits:
    """The call with the questions of this playbook, and with all that were touched; no answer is lost.

    One that is there already is not doubled: it goes to its new place. The others that were touched stand at the end
    of the section with their title or, where there is none, in their own after the new ones. ``worded`` is how the
    questions of all playbooks are put: a copy that is put in other words counts as touched, whether it was reworded
    here or there, and so does one of which nobody knows any more how it was put.
    """
    kept = [question for question in questions if is_touched(question, worded.get(question.origin))]
    order = _in_order(copies(call.id, playbook, new_id), kept)
    placed = [replace(question, position=position) for position, question in enumerate(order)]
    here = {question.id: question for question in questions}
    left = {question.id for question in placed}
    return (
        Edit(call, replace(call, playbook=playbook.id)),
        *(Edit(question, None) for question in questions if question.id not in left),
        *(Edit(here.get(after.id), after) for after in placed if here.get(after.id) != after),
    )


def is_touched(question: Question, worded: str | None) -> bool:
    """Whether anything was done with a question since it was copied, or may have been.

    ``worded`` is how the one is put that it was copied from; None where that is gone, or where there never was one.
    """
    return (
        question.text != worded
        or question.asked_at is not None
        or bool(question.answer)
        or question.certainty is not None
        or question.key_issue
        or question.skipped
        or question.carried_from is not None
        or bool(question.extra)
    )


def _in_order(new: Iterable[Question], kept: Sequence[Question]) -> list[Question]:
    """The new questions with the kept ones among them, section by section."""
    left = list(kept)
    sections: dict[str, list[Question]] = {}
    for question in new:
        same = next((one for one in left if one.origin == question.origin), None)
        if same is not None:
            left.remove(same)
            question = replace(same, section=question.section)
        sections.setdefault(question.section, []).append(question)
    for question in left:
        sections.setdefault(question.section, []).append(question)
    return list(chain.from_iterable(sections.values()))
