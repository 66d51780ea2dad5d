"""While a call runs: what to ask next, and the one thing that is worth a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.outcome import team_of
from callgoal_desktop.core.pacing import Nudge, Reason, ask_next, is_late, is_open, nudge, sections
from callgoal_desktop.core.records import CallId, NextStep, Question, QuestionId, StepId
from callgoal_desktop.core.settings import Settings
from tests.clock import MONDAY

CALL = CallId("call")
USUAL = Settings()


def listed(*texts: str) -> tuple[Question, ...]:
    """Questions such as "A1", "A2*" (asked), "B1-" (skipped), "B2?" (optional); the letter is the section."""
    return tuple(
        Question(
            QuestionId(text[:2]),
            CALL,
            position,
            section=text[0].strip("_"),
            optional="?" in text,
            asked_at=MONDAY if "*" in text else None,
            skipped="-" in text,
        )
        for position, text in enumerate(texts)
    )


def step(owner: str = "Dana", *, promised: bool = True) -> NextStep:
    return NextStep(StepId("s"), CALL, 0, what="intro", owner=owner, promised_at=MONDAY if promised else None)


def after(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


def nudged(minutes: float, *questions: str, steps: tuple[NextStep, ...] = (), settings: Settings = USUAL) -> object:
    return nudge(30, after(minutes), listed(*questions), steps, settings)


class TestAskNext:
    @pytest.mark.parametrize(
        ("questions", "expected"),
        [
            ((), None),
            (("A1", "A2", "B1"), "A1"),
            (("A1*", "A2", "B1", "B2"), "B1"),  # nothing of B was asked
            (("A1*", "A2", "A3", "B1*", "B2"), "A2"),  # a third of A, half of B
            (("A1*", "A2", "B1*", "B2"), "A2"),  # equally thin: the first
            (("A1*", "A2*", "B1*", "B2*"), None),
            (("A1*", "A2-", "B1*", "B2"), "B2"),  # what is skipped is not open
            (("A1-", "B1*", "B2"), "B2"),  # a section that is skipped whole is not thin
            (("A1?", "A2*", "B1"), "B1"),  # an optional one does not make a section thin
            (("A1?", "A2*", "B1*", "B2?"), "A1"),  # and comes when all others are done
            (("_1", "A1*"), "_1"),  # a list without titles is a section too
            (("A1*", "B1*", "A2"), "A2"),  # a title that comes again is a section again
        ],
    )
    def test_is_the_first_open_question_of_the_thinnest_section(
        self, questions: tuple[str, ...], expected: str | None
    ) -> None:
        assert ask_next(listed(*questions)) == expected

    @given(st.lists(st.builds(lambda a, b: a + b, st.sampled_from("ABC"), st.sampled_from(["1", "1*", "1-", "1?"]))))
    def test_is_there_exactly_while_a_question_is_open(self, texts: list[str]) -> None:
        questions = [replace(each, id=QuestionId(str(each.position))) for each in listed(*texts)]
        found = ask_next(questions)
        assert (found is None) == (not any(map(is_open, questions)))
        assert found is None or is_open(next(each for each in questions if each.id == found))


class TestSections:
    def test_are_the_questions_under_their_titles_with_how_many_were_asked(self) -> None:
        assert [
            (each.title, each.asked, len(each.questions)) for each in sections(listed("A1*", "A2", "B1", "A3"))
        ] == [
            ("A", 1, 2),
            ("B", 0, 1),
            ("A", 0, 1),
        ]


class TestTheNudge:
    def test_asks_for_the_next_step_when_time_is_running_and_nothing_is_promised(self) -> None:
        assert nudged(20.99, "A1*") is None
        assert nudged(21, "A1*") == Nudge(Reason.NEXT_STEP, 9)
        assert nudged(21.07, "A1*") == Nudge(Reason.NEXT_STEP, 9)  # a minute that has begun is left
        assert nudged(29.99, "A1*") == Nudge(Reason.NEXT_STEP, 1)

    def test_says_how_long_the_time_is_over(self) -> None:
        assert nudged(30, "A1*") == Nudge(Reason.OVER, 0)
        assert nudged(32.5, "A1*") == Nudge(Reason.OVER, 2)

    def test_is_quiet_about_steps_when_they_have_promised_one(self) -> None:
        assert nudged(25, "A1*", steps=(step(),)) is None
        assert nudged(31, "A1*", "B1", steps=(step(),)) is None
        assert nudged(25, "A1*", steps=(step("both"),)) is None

    def test_does_not_take_what_we_promise_for_theirs(self) -> None:
        assert nudged(25, "A1*", steps=(step("me"), step(promised=False))) == Nudge(Reason.NEXT_STEP, 5)
        ours = nudge(30, after(25), listed("A1*"), (step("Priya"),), USUAL, team_of("Priya"))
        assert ours == Nudge(Reason.NEXT_STEP, 5)

    def test_names_the_first_section_that_is_untouched_at_half_time(self) -> None:
        assert nudged(14.9, "A1*", "B1", "C1") is None
        assert nudged(15, "A1*", "B1", "C1") == Nudge(Reason.SECTION, 15, "B")
        assert nudged(15, "A1*", "B1*", "B2", "C1-") is None
        assert nudged(15, "A1*", "B1?") is None
        assert nudged(15, "A1*", "B1", "B2?*") is None

    def test_is_one_at_most_and_the_next_step_comes_first(self) -> None:
        assert nudged(21, "A1*", "B1") == Nudge(Reason.NEXT_STEP, 9)
        assert nudged(21, "A1*", "B1", steps=(step(),)) == Nudge(Reason.SECTION, 9, "B")

    def test_comes_when_the_settings_say_and_not_at_all_for_none(self) -> None:
        early = replace(USUAL, step_nudge_at=50, section_nudge_at=10)
        assert nudged(3, "A1", settings=early) == Nudge(Reason.SECTION, 27, "A")
        assert nudged(15, "A1", settings=early) == Nudge(Reason.NEXT_STEP, 15)
        off = replace(USUAL, step_nudge_at=0, section_nudge_at=0)
        assert nudged(40, "A1", settings=off) is None

    @pytest.mark.parametrize("minutes", [None, 0])
    def test_is_not_for_a_call_without_an_end(self, minutes: int | None) -> None:
        assert nudge(minutes, after(500), listed("A1"), (), USUAL) is None
        assert not is_late(minutes, after(500), USUAL)


def test_the_bar_turns_at_its_share_of_the_planned_time() -> None:
    assert [is_late(30, after(minutes), USUAL) for minutes in (23.9, 24, 40)] == [False, True, True]
    assert not is_late(30, after(40), replace(USUAL, late_at=0))
