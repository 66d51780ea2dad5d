"""What is still open with an account, told from its last calls: questions not asked, promises not kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from callgoal_desktop.core.records import Call, CallId, NextStep, Question, StepId, WholeCall


@dataclass(frozen=True, slots=True)
class LastTime:
    """The last call that was held with an account, and what is still open from it and those before it.

    ``questions`` come newest call first, ``steps`` by the day on which they are due, ``answers`` are those of the last
    call, its key issues first; ``held`` are all the calls that this was told from.
    """

    call: Call
    questions: tuple[Question, ...]
    steps: tuple[NextStep, ...]
    answers: tuple[Question, ...]
    held: tuple[Call, ...]

    def call_of(self, call_id: CallId) -> Call:
        """The call that a question or a step of these is from."""
        return next(call for call in self.held if call.id == call_id)


def still_open(calls: Sequence[WholeCall], seen: Collection[StepId] = ()) -> LastTime | None:
    """What is open from these calls, which come newest first; None for no calls.

    A step in ``seen`` stays in the list when it is done: it was ticked just now, and can be unticked.
    """
    if not calls:
        return None
    last = calls[0]
    answers = [question for question in last.questions if question.answer.strip()]
    steps = [step for whole in calls for step in whole.steps if step.done_at is None or step.id in seen]
    return LastTime(
        call=last.call,
        questions=tuple(_not_asked(calls)),
        steps=tuple(sorted(steps, key=lambda step: step.due or date.max)),
        answers=tuple(sorted(answers, key=lambda question: not question.key_issue)),
        held=tuple(whole.call for whole in calls),
    )


def _not_asked(calls: Sequence[WholeCall]) -> Iterable[Question]:
    """A question counts as asked when it was asked in any of the calls; else the newest call has its say."""
    settled: set[str] = set()
    for whole in calls:
        for question in whole.questions:
            if question.asked_at is not None:
                settled |= marks(question)
    for whole in calls:
        for question in whole.questions:
            if marks(question) & settled or not (question.skipped or whole.call.ended_at):
                continue
            settled |= marks(question)
            if not question.skipped:
                yield question


def marks(question: Question) -> frozenset[str]:
    """What tells that two questions are the same: its origin, its words, and the question that it was carried from."""
    words = " ".join(question.text.casefold().split())
    return frozenset(
        f"{kind} {mark}"
        for kind, mark in (
            ("id", question.id),
            ("id", question.carried_from),
            ("origin", question.origin),
            ("words", words),
        )
        if mark
    )


def is_same(one: Question, other: Question) -> bool:
    """Whether it is the same question, in two calls or in one."""
    return bool(marks(one) & marks(other))


def is_touched(question: Question) -> bool:
    """Whether a question of a new call has been carried over, asked or answered already."""
    return bool(question.carried_from or question.asked_at or question.answer)


def taken(earlier: Iterable[Question], questions: Iterable[Question]) -> list[bool]:
    """Of each earlier question, whether it has come into a call that has these: carrying it over changes nothing."""
    touched: set[str] = set().union(*(marks(question) for question in questions if is_touched(question)))
    return [bool(marks(question) & touched) for question in earlier]
