"""Answers to the same question over time."""

from __future__ import annotations

from callgoal_desktop.core.account_answers import answered
from callgoal_desktop.core.records import Call, CallId, Question, QuestionId


def question(name: str, call: str, text: str = "", origin: str = "", carried: str = "") -> tuple[Question, Call]:
    """An answered question of a call."""
    made = Question(
        QuestionId(name),
        CallId(call),
        0,
        text=text,
        origin=origin,
        answer=f"answer {name}",
        carried_from=QuestionId(carried) if carried else None,
    )
    return made, Call(CallId(call))


def test_are_told_by_origin_across_rewordings() -> None:
    new, old = question("2", "b", "What is in the way?", "p/way"), question("1", "a", "What stops you?", "p/way")
    [group] = answered([new, old])
    assert group.text == "What is in the way?"
    assert group.answers == (new, old)


def test_or_by_their_words_or_by_being_carried_over() -> None:
    found = [
        question("3", "c", "What IS at  stake?", "p/x", carried="9"),
        question("2", "b", "what is at stake?"),
        question("9", "a", "Why now?"),
    ]
    [group] = answered(found)
    assert group.answers == tuple(found)


def test_what_was_answered_more_than_once_comes_first() -> None:
    once, new, old = question("3", "c", "Once?"), question("2", "b", "Twice?"), question("1", "a", "Twice?")
    assert [group.text for group in answered([once, new, old])] == ["Twice?", "Once?"]
    assert answered([]) == ()
