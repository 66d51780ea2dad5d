"""When a call changes its playbook, everything that was said or done stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edits, undone
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section
from callgoal_desktop.core.records import Call, CallId, Certainty, Question, QuestionId
from callgoal_desktop.core.switching import switch_playbook, wordings
from tests.clock import MONDAY
from tests.strategies import playbooks, questions

CALL = Call(CallId("call"))


def q(id: str) -> PlaybookQuestion:
    """A question of a playbook."""
    return PlaybookQuestion(id, f"What {id}?")


OLD = Playbook("old", "Old", (Section("Where", (q("a"), q("b"))), Section("Stake", (q("c"),))))
NEW = Playbook("new", "New", (Section("Start", (q("x"),)), Section("Stake", (q("y"), q("z")))))


class Numbers:
    """Ids that come one after the other."""

    def __init__(self, prefix: str = "n") -> None:
        self._numbers = count(1)
        self._prefix = prefix

    def __call__(self) -> str:
        return f"{self._prefix}{next(self._numbers)}"


def applied(records: Sequence[Question], edits: Edits) -> list[Question]:
    """The questions after the edits, in their order."""
    now = {question.id: question for question in records}
    for edit in edits:
        if isinstance(edit.record, Question):
            assert now.get(edit.record.id) == edit.before
            if edit.after is None:
                del now[edit.record.id]
            else:
                now[edit.record.id] = cast("Question", edit.after)
    return sorted(now.values(), key=lambda question: question.position)


def begun(playbook: Playbook = OLD) -> list[Question]:
    """A call's questions as they were copied."""
    return [cast("Question", edit.after) for edit in plans.new_call(CALL, playbook, Numbers("o"))[1:]]


def origins(records: Sequence[Question]) -> list[str]:
    """Where each question came from, in which section."""
    return [f"{question.section} {question.origin or question.text}" for question in records]


def switched(
    records: Sequence[Question], to: Playbook = NEW, known: Sequence[Playbook] = (OLD, NEW), prefix: str = "n"
) -> list[Question]:
    """The questions after the switch, where these playbooks are known."""
    return applied(records, switch_playbook(CALL, records, to, Numbers(prefix), wordings(known)))


def test_untouched_questions_leave_and_the_new_ones_come() -> None:
    after = switched(begun())
    assert origins(after) == ["Start new/x", "Stake new/y", "Stake new/z"]
    assert [question.position for question in after] == [0, 1, 2]


def test_the_call_names_its_new_playbook() -> None:
    call = replace(CALL, playbook="old")
    edits = switch_playbook(call, begun(), NEW, Numbers(), wordings([OLD]))
    assert (edits[0].before, edits[0].after) == (call, replace(call, playbook="new"))


@pytest.mark.parametrize(
    "touch",
    [
        {"asked_at": MONDAY},
        {"answer": "Two shops"},
        {"certainty": Certainty.UNKNOWN},
        {"key_issue": True},
        {"skipped": True},
        {"carried_from": QuestionId("earlier")},
        {"extra": '{"x":1}'},
        {"text": "In my own words?"},
        {"origin": ""},
    ],
    ids=str,
)
def test_what_was_touched_stays_in_its_own_section_after_the_new_ones(touch: dict[str, object]) -> None:
    records = begun()
    records[1] = replace(records[1], **touch)  # type: ignore[arg-type]
    after = switched(records)
    assert [question.section for question in after] == ["Start", "Stake", "Stake", "Where"]
    assert after[3] == replace(records[1], position=3)


def test_what_was_touched_joins_a_new_section_of_the_same_title() -> None:
    records = begun()
    records[2] = replace(records[2], answer="A lot")
    assert origins(switched(records)) == ["Start new/x", "Stake new/y", "Stake new/z", "Stake old/c"]


def test_a_question_that_is_there_already_is_not_doubled() -> None:
    there = begun()
    there[1] = replace(there[1], answer="Soon")
    back = switched(switched(there), OLD)
    assert origins(back) == ["Where old/a", "Where old/b", "Stake old/c"]
    assert back[1] == there[1]


def test_of_two_with_one_origin_both_stay() -> None:
    records = begun()
    twins = [replace(records[0], answer="one"), replace(records[0], id=QuestionId("twin"), answer="two")]
    after = switched(twins, OLD)
    assert sorted(question.answer for question in after if question.origin == "old/a") == ["one", "two"]


THIRD = Playbook("third", "Third", (Section("End", (q("e"),)),))


def test_what_was_reworded_stays_through_every_switch_from_playbook_to_playbook() -> None:
    records = begun()
    records[0] = replace(records[0], text="In my own words?")
    known = (OLD, NEW, THIRD)
    after = switched(switched(records, NEW, known), THIRD, known, "m")
    assert [question.text for question in after] == ["What e?", "In my own words?"]


def test_where_the_old_playbook_is_gone_its_questions_stay_for_nobody_knows_how_they_were_put() -> None:
    after = switched(begun(), known=[NEW])
    assert origins(after) == ["Start new/x", "Stake new/y", "Stake new/z", "Stake old/c", "Where old/a", "Where old/b"]


def test_where_the_old_playbook_was_reworded_since_the_question_stays_as_it_was_copied() -> None:
    edited = replace(OLD, sections=(replace(OLD.sections[0], questions=(replace(q("a"), text="New words?"), q("b"))),))
    assert [question.text for question in switched(begun(), known=[edited, NEW])][3:] == ["What c?", "What a?"]


@given(st.lists(questions(), max_size=6, unique_by=lambda question: question.id), playbooks())
def test_no_answer_is_ever_lost(records: list[Question], playbook: Playbook) -> None:
    records = [replace(question, position=position) for position, question in enumerate(records)]
    edits = switch_playbook(CALL, records, playbook, Numbers("new-"), wordings([playbook]))
    after = applied(records, edits)
    assert [question.position for question in after] == list(range(len(after)))
    for question in records:
        if question.answer or question.asked_at or not question.origin:
            [kept] = [one for one in after if one.id == question.id]
            assert replace(kept, position=question.position, section=question.section) == question
    assert applied(after, undone(edits)) == records
