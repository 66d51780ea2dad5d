"""One thing is practised at a time, and it is told in which calls it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from callgoal_desktop.core.outcome import team_of
from callgoal_desktop.core.practice import (
    Behaviour,
    Practice,
    is_about_stakes,
    practice_text,
    progress,
    read_practice,
    was_done,
)
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, Question, QuestionId, StepId, WholeCall
from tests.clock import MONDAY

CALL = CallId("call")
QUESTION = Question(QuestionId("q"), CALL, 0, text="Who else?", asked_at=MONDAY)
STEP = NextStep(StepId("s"), CALL, 0, owner="Dana", due=date(2026, 11, 27), promised_at=MONDAY)


def practice(behaviour: Behaviour, question: str = "") -> Practice:
    return Practice(behaviour, 5, MONDAY, question)


def is_ready(goal: str) -> bool:
    return goal == "ready"


def done(behaviour: Behaviour, whole: WholeCall, question: str = "") -> bool:
    return was_done(practice(behaviour, question), whole, is_ready, team_of("Priya"))


class TestWhatIsAtStake:
    @pytest.mark.parametrize(
        "question",
        [
            replace(QUESTION, origin="qualify-first/stake-1"),
            replace(QUESTION, origin="my-own-copy/stake-2"),
            replace(QUESTION, origin="spin/implication-3"),
            replace(QUESTION, section="What is at STAKE?"),
        ],
    )
    def test_is_asked_by_questions_of_that_kind(self, question: Question) -> None:
        assert is_about_stakes(question)
        assert done(Behaviour.STAKES, WholeCall(Call(CALL), (question,)))
        assert not done(Behaviour.STAKES, WholeCall(Call(CALL), (replace(question, asked_at=None),)))

    def test_is_not_asked_by_others(self) -> None:
        assert not is_about_stakes(replace(QUESTION, origin="stake-house/where-1", section="Challenges"))


def test_a_goal_is_ready_where_the_coach_says_so() -> None:
    assert done(Behaviour.READY_GOAL, WholeCall(Call(CALL, goal=Goal("ready"))))
    assert not done(Behaviour.READY_GOAL, WholeCall(Call(CALL, goal=Goal("educate them"))))


@pytest.mark.parametrize(
    ("step", "is_done"),
    [(STEP, True), (replace(STEP, due=None), False), (replace(STEP, promised_at=None), False),
     (replace(STEP, owner="priya"), False)],
)  # fmt: skip
def test_a_dated_next_step_is_one_that_they_promised_by_a_day(step: NextStep, is_done: bool) -> None:
    assert done(Behaviour.DATED_STEP, WholeCall(Call(CALL), steps=(step,))) is is_done


def test_a_question_is_the_same_across_rewordings_or_by_its_words() -> None:
    reworded = replace(QUESTION, origin="spin/problem-1", text="In other words")
    assert done(Behaviour.QUESTION, WholeCall(Call(CALL), (reworded,)), "spin/problem-1")
    assert done(Behaviour.QUESTION, WholeCall(Call(CALL), (QUESTION,)), "who else?")
    assert not done(Behaviour.QUESTION, WholeCall(Call(CALL), (reworded,)), "who else?")
    assert not done(Behaviour.QUESTION, WholeCall(Call(CALL), (replace(QUESTION, asked_at=None),)), "who else?")


def test_progress_is_over_the_first_calls_and_ends_with_the_last_of_them() -> None:
    calls = [WholeCall(Call(CallId(str(n)), goal=Goal("ready" if n % 2 else ""))) for n in range(7)]
    kept = replace(practice(Behaviour.READY_GOAL), calls=3)
    far = progress(kept, calls[:2], is_ready)
    assert ([each.done for each in far.tried], far.done, far.is_over) == ([False, True], 1, False)
    over = progress(kept, calls, is_ready)
    assert ([each.call.id for each in over.tried], over.done, over.is_over) == (["0", "1", "2"], 1, True)


class TestWhatIsKept:
    def test_reads_back_as_it_was(self) -> None:
        made = Practice(Behaviour.QUESTION, 5, MONDAY + timedelta(hours=1), "spin/1", "Wer noch – 田?")
        assert read_practice(practice_text(made)) == made

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "3",
            "null",
            "[]",
            "{}",
            practice_text(practice(Behaviour.STAKES)).replace("stakes", "sing"),
            practice_text(practice(Behaviour.STAKES)).replace("+01:00", ""),
            practice_text(practice(Behaviour.STAKES)).replace("5", "0"),
            practice_text(practice(Behaviour.STAKES)).replace("2026-", "soon"),
            practice_text(practice(Behaviour.STAKES)).replace('"calls": 5', '"calls": null'),
            practice_text(practice(Behaviour.STAKES)).replace('"calls": 5', '"calls": Infinity'),
            practice_text(practice(Behaviour.STAKES)).replace('"calls": 5', '"calls": 11'),
            practice_text(practice(Behaviour.STAKES)).replace('"calls": 5', '"calls": -1'),
            "[" * 200_000,
        ],
    )
    def test_is_none_where_another_version_left_something_else(self, text: str) -> None:
        assert read_practice(text) is None
