"""Each act of the user is one tuple of edits that holds all that the act changes, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits, key
from callgoal_desktop.core.playbook import EMPTY, Playbook, PlaybookQuestion, Section
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Channel,
    Desk,
    Moment,
    MomentId,
    NextStep,
    Outcome,
    Question,
    QuestionId,
    Span,
    StepId,
    TalkSpan,
    WholeCall,
)
from tests.clock import MONDAY
from tests.strategies import whole_calls

A, B = CallId("a"), CallId("b")
CALL = Call(A, account="Northwind")
OTHER = Call(B, account="Southwind")
PROMISE = NextStep(StepId("s"), A, 0, "Meet", "Dana", due=date(2026, 11, 27), promised_at=MONDAY)
OURS = replace(PROMISE, id=StepId("t"), owner="me")


def after(minutes: float) -> datetime:
    """So many minutes after the call began."""
    return MONDAY + timedelta(minutes=minutes)


RUNNING = replace(CALL, started_at=MONDAY, spans=(Span(MONDAY),))
ENDED = replace(CALL, started_at=MONDAY, ended_at=after(10), spans=(Span(MONDAY, after(10)),))
OTHER_RUNNING = replace(OTHER, started_at=MONDAY, spans=(Span(MONDAY),))


def asked(id: str, section: str = "Where", position: int = 0) -> Question:
    """A question of the call."""
    return Question(QuestionId(id), A, position, section, f"What {id}?")


def now_of(edits: Edits) -> list[object]:
    """What is there after the edits."""
    return [edit.after for edit in edits]


class TestANewCall:
    PLAYBOOK = Playbook(
        "mine",
        "My list",
        (
            Section("Where", (PlaybookQuestion("w1", "Where to?", ("Why?",)), PlaybookQuestion("w2", "When?"))),
            Section("Stake", (PlaybookQuestion("s1", "What if not?", (), optional=True),)),
        ),
    )

    def test_has_its_own_copies_of_the_questions_each_knowing_its_origin(self) -> None:
        numbers = count(1)
        edits = plans.new_call(CALL, self.PLAYBOOK, lambda: f"q{next(numbers)}")
        assert edits == (
            Edit(None, replace(CALL, playbook="mine")),
            Edit(None, Question(QuestionId("q1"), A, 0, "Where", "Where to?", "mine/w1", ("Why?",))),
            Edit(None, Question(QuestionId("q2"), A, 1, "Where", "When?", "mine/w2")),
            Edit(None, Question(QuestionId("q3"), A, 2, "Stake", "What if not?", "mine/s1", optional=True)),
        )

    def test_without_a_plan_is_empty(self) -> None:
        assert plans.new_call(CALL, EMPTY, str) == (Edit(None, CALL),)


class TestStartingACall:
    def test_stamps_the_minute_opens_a_stretch_and_puts_it_on_the_desk(self) -> None:
        assert plans.start_call(CALL, None, MONDAY) == (Edit(CALL, RUNNING), Edit(Desk(None), Desk(A)))

    def test_ends_the_call_that_was_live(self) -> None:
        edits = plans.start_call(CALL, OTHER_RUNNING, after(5))
        other_ended = replace(
            OTHER_RUNNING, ended_at=after(5), spans=(Span(MONDAY, after(5)),), outcome=Outcome.CONTINUATION
        )
        started = replace(CALL, started_at=after(5), spans=(Span(after(5)),))
        assert edits == (Edit(OTHER_RUNNING, other_ended), Edit(CALL, started), Edit(Desk(B), Desk(A)))

    def test_again_keeps_its_first_minute_and_what_had_run(self) -> None:
        [edit, desk] = plans.start_call(ENDED, None, after(30))
        resumed = replace(ENDED, ended_at=None, spans=(Span(MONDAY, after(10)), Span(after(30))))
        assert edit == Edit(ENDED, resumed)
        assert desk == Edit(Desk(None), Desk(A))

    def test_that_is_live_already_changes_nothing(self) -> None:
        edits = plans.start_call(RUNNING, RUNNING, after(5))
        assert edits == (Edit(RUNNING, RUNNING), Edit(Desk(A), Desk(A)))

    def test_that_a_file_left_running_goes_on_in_its_open_stretch(self) -> None:
        assert plans.start_call(RUNNING, None, after(5)) == (Edit(RUNNING, RUNNING), Edit(Desk(None), Desk(A)))


class TestEndingACall:
    def test_closes_its_stretch_clears_the_desk_and_tells_the_outcome(self) -> None:
        edits = plans.end_call(RUNNING, [PROMISE], Desk(A), after(10))
        assert edits == (Edit(RUNNING, replace(ENDED, outcome=Outcome.ADVANCE)), Edit(Desk(A), Desk(None)))

    def test_without_a_promise_is_a_continuation(self) -> None:
        [edit, _desk] = plans.end_call(RUNNING, [OURS], Desk(A), after(10))
        assert edit.after == replace(ENDED, outcome=Outcome.CONTINUATION)

    def test_keeps_the_outcome_that_the_user_chose(self) -> None:
        chosen = replace(RUNNING, outcome=Outcome.ORDER, outcome_by_user=True)
        [edit, _desk] = plans.end_call(chosen, [PROMISE], Desk(A), after(10))
        assert edit.after == replace(ENDED, outcome=Outcome.ORDER, outcome_by_user=True)

    def test_leaves_another_call_on_the_desk(self) -> None:
        assert len(plans.end_call(RUNNING, [], Desk(B), after(10))) == 1
        assert len(plans.end_call(RUNNING, [], Desk(None), after(10))) == 1

    def test_that_never_ran_only_gives_it_an_end(self) -> None:
        [edit] = plans.end_call(CALL, [], Desk(None), after(10))
        assert edit.after == replace(CALL, ended_at=after(10), outcome=Outcome.CONTINUATION)

    def test_that_has_ended_leaves_its_end(self) -> None:
        [edit] = plans.end_call(ENDED, [], Desk(None), after(99))
        assert edit.after == replace(ENDED, outcome=Outcome.CONTINUATION)

    def test_closes_the_last_stretch_alone(self) -> None:
        resumed = replace(RUNNING, spans=(Span(MONDAY, after(1)), Span(after(2), after(3)), Span(after(4))))
        [edit] = plans.end_call(resumed, [], Desk(None), after(6))
        spans = (Span(MONDAY, after(1)), Span(after(2), after(3)), Span(after(4), after(6)))
        assert edit.after == replace(resumed, ended_at=after(6), spans=spans, outcome=Outcome.CONTINUATION)

    def test_after_the_clock_was_set_back_leaves_no_stretch_that_ends_before_it_began(self) -> None:
        [edit] = plans.end_call(RUNNING, [], Desk(None), after(-5))
        assert isinstance(edit.after, Call)
        assert edit.after.spans == (Span(MONDAY, MONDAY),)
        assert edit.after.ended_at == after(-5)


class TestTheOutcome:
    def test_of_a_call_that_has_not_ended_is_not_told(self) -> None:
        assert plans.with_outcome(RUNNING, [PROMISE]) == RUNNING

    def test_follows_the_steps_of_an_ended_call(self) -> None:
        told = replace(ENDED, outcome=Outcome.CONTINUATION)
        assert plans.with_outcome(told, [PROMISE]) == replace(ENDED, outcome=Outcome.ADVANCE)
        chosen = replace(told, outcome_by_user=True)
        assert plans.with_outcome(chosen, [PROMISE]) == chosen


class TestRemovingACall:
    def test_puts_it_in_the_trash_and_leaves_the_desk(self) -> None:
        assert plans.remove_call(ENDED, Desk(B), after(60)) == (Edit(ENDED, replace(ENDED, deleted_at=after(60))),)
        assert len(plans.remove_call(ENDED, Desk(None), after(60))) == 1

    def test_that_is_live_ends_it_first(self) -> None:
        edits = plans.remove_call(RUNNING, Desk(A), after(10))
        assert edits == (Edit(RUNNING, replace(ENDED, deleted_at=after(10))), Edit(Desk(A), Desk(None)))

    def test_is_taken_back_by_restoring_it(self) -> None:
        assert plans.restored(replace(ENDED, deleted_at=after(60))) == ENDED


class TestAQuestion:
    OPEN = asked("q")
    ANSWERED = replace(OPEN, asked_at=MONDAY, answer="Two plants")

    def test_ticked_has_its_minute(self) -> None:
        assert plans.tick(self.OPEN, MONDAY) == replace(self.OPEN, asked_at=MONDAY)

    def test_ticked_again_is_open_and_keeps_its_answer(self) -> None:
        assert plans.tick(self.ANSWERED, after(5)) == replace(self.ANSWERED, asked_at=None)

    def test_ticked_is_not_skipped_any_more(self) -> None:
        assert plans.tick(replace(self.OPEN, skipped=True), MONDAY) == replace(self.OPEN, asked_at=MONDAY)

    def test_answered_is_ticked_by_that(self) -> None:
        assert plans.answered(replace(self.OPEN, skipped=True), "Two plants", MONDAY) == self.ANSWERED

    def test_answered_further_keeps_its_first_minute(self) -> None:
        more = plans.answered(self.ANSWERED, "Two plants, one line", after(3))
        assert more == replace(self.ANSWERED, answer="Two plants, one line")

    def test_whose_answer_is_emptied_stays_ticked(self) -> None:
        assert plans.answered(self.ANSWERED, "", after(3)) == replace(self.ANSWERED, answer="")

    def test_that_is_open_is_not_ticked_by_an_empty_answer(self) -> None:
        assert plans.answered(replace(self.OPEN, skipped=True), "", MONDAY) == replace(self.OPEN, skipped=True)

    def test_left_out_on_purpose_is_not_asked_and_can_be_opened_again(self) -> None:
        left_out = plans.skipped(self.ANSWERED)
        assert left_out == replace(self.ANSWERED, skipped=True, asked_at=None)
        assert plans.skipped(left_out) == replace(self.ANSWERED, asked_at=None)


class TestAddingAQuestion:
    def test_to_an_empty_list_puts_it_first(self) -> None:
        assert plans.add_question([], A, QuestionId("n"), "Who else?") == (
            Edit(None, Question(QuestionId("n"), A, 0, "", "Who else?")),
        )

    def test_puts_it_at_the_end_of_the_last_section(self) -> None:
        there = [asked("p", "Where", 0), asked("r", "Challenges", 1), asked("q", "Stake", 7)]
        assert plans.add_question(there, A, QuestionId("n"), "Who else?") == (
            Edit(None, Question(QuestionId("n"), A, 8, "Stake", "Who else?")),
        )


class TestMovingAQuestion:
    LIST = (asked("a", "X", 0), asked("b", "X", 1), asked("c", "Y", 2), asked("d", "Y", 3))

    @staticmethod
    def order(questions: Sequence[Question], edits: Edits) -> list[str]:
        """The list after the edits, each question as section and id."""
        changed = {key(edit.record): edit.record for edit in edits}
        there = [changed.get(key(question), question) for question in questions]
        kept = [question for question in there if isinstance(question, Question)]
        assert sorted(question.position for question in kept) == list(range(len(kept)))
        return [f"{question.section}{question.id}" for question in sorted(kept, key=lambda one: one.position)]

    def test_makes_room_for_it_where_it_goes(self) -> None:
        edits = plans.move_question(self.LIST, QuestionId("d"), 1, "X")
        assert self.order(self.LIST, edits) == ["Xa", "Xd", "Xb", "Yc"]
        assert len(edits) == 3

    def test_to_where_it_is_changes_nothing(self) -> None:
        assert plans.move_question(self.LIST, QuestionId("b"), 1, "X") == ()

    def test_into_another_section_in_the_same_place_changes_it_alone(self) -> None:
        edits = plans.move_question(self.LIST, QuestionId("b"), 1, "Y")
        assert edits == (Edit(self.LIST[1], replace(self.LIST[1], section="Y")),)

    @pytest.mark.parametrize(
        ("which", "moved"),
        [
            ("a", ["Xa", "Xb", "Yc", "Yd"]),
            ("b", ["Xb", "Xa", "Yc", "Yd"]),
            ("c", ["Xa", "Xb", "Xc", "Yd"]),
            ("d", ["Xa", "Xb", "Yd", "Yc"]),
        ],
    )
    def test_up_goes_one_place_or_joins_the_section_above(self, which: str, moved: list[str]) -> None:
        assert self.order(self.LIST, plans.step_up(self.LIST, QuestionId(which))) == moved

    @pytest.mark.parametrize(
        ("which", "moved"),
        [
            ("a", ["Xb", "Xa", "Yc", "Yd"]),
            ("b", ["Xa", "Yb", "Yc", "Yd"]),
            ("c", ["Xa", "Xb", "Yd", "Yc"]),
            ("d", ["Xa", "Xb", "Yc", "Yd"]),
        ],
    )
    def test_down_goes_one_place_or_joins_the_section_below(self, which: str, moved: list[str]) -> None:
        assert self.order(self.LIST, plans.step_down(self.LIST, QuestionId(which))) == moved

    def test_past_either_end_is_nothing_to_undo(self) -> None:
        assert plans.step_up(self.LIST, QuestionId("a")) == ()
        assert plans.step_down(self.LIST, QuestionId("d")) == ()

    def test_closes_the_gaps_that_removed_questions_left(self) -> None:
        gappy = (asked("a", "X", 3), asked("b", "X", 8), asked("c", "X", 9))
        assert self.order(gappy, plans.step_up(gappy, QuestionId("c"))) == ["Xa", "Xc", "Xb"]

    @given(st.lists(st.sampled_from("XYZ"), min_size=1, max_size=6), st.data())
    def test_one_place_is_taken_back_by_the_opposite_move_unless_its_section_is_gone(
        self, sections: list[str], data: st.DataObject
    ) -> None:
        there = [asked(str(i), section, i) for i, section in enumerate(sorted(sections))]
        which = QuestionId(str(data.draw(st.integers(0, len(there) - 1))))
        edits = plans.step_down(there, which)
        changed = {key(edit.record): edit.record for edit in edits}
        moved = [changed.get(key(question), question) for question in there]
        questions = sorted((one for one in moved if isinstance(one, Question)), key=lambda one: one.position)
        if edits and {question.section for question in questions} == set(sections):
            assert self.order(questions, plans.step_up(questions, which)) == self.order(there, ())


class TestFilingANote:
    NOTED = replace(CALL, notes="first\n  two plants \nlast")

    def test_moves_the_line_under_the_question_and_ticks_it(self) -> None:
        question = asked("q")
        assert plans.file_note(self.NOTED, 1, question, MONDAY) == (
            Edit(self.NOTED, replace(self.NOTED, notes="first\nlast")),
            Edit(question, replace(question, answer="two plants", asked_at=MONDAY)),
        )

    def test_adds_to_an_answer_on_a_line_of_its_own(self) -> None:
        question = replace(asked("q"), answer="One line", asked_at=MONDAY)
        [_call, edit] = plans.file_note(self.NOTED, 1, question, after(9))
        assert edit.after == replace(question, answer="One line\ntwo plants")

    def test_that_is_empty_is_nothing_to_undo(self) -> None:
        assert plans.file_note(replace(CALL, notes="a\n \nb"), 1, asked("q"), MONDAY) == ()

    def test_that_is_the_only_one_leaves_no_notes(self) -> None:
        noted = replace(CALL, notes="two plants")
        [edit, _question] = plans.file_note(noted, 0, asked("q"), MONDAY)
        assert edit.after == CALL


class TestMovingAnAnswer:
    SAID = replace(
        asked("s"), answer="Two plants", asked_at=MONDAY, certainty=Certainty.STATED, key_issue=True, skipped=True
    )

    def test_takes_with_it_when_and_how_firmly_it_was_said(self) -> None:
        target = replace(asked("t"), skipped=True)
        assert plans.move_answer(self.SAID, target, after(9)) == (
            Edit(self.SAID, replace(asked("s"), skipped=True)),
            Edit(
                target,
                replace(asked("t"), answer="Two plants", asked_at=MONDAY, certainty=Certainty.STATED, key_issue=True),
            ),
        )

    def test_adds_to_what_the_other_question_has_and_keeps_its_minute(self) -> None:
        target = replace(asked("t"), answer="A line", asked_at=after(-5), certainty=Certainty.IMPLIED)
        [_source, edit] = plans.move_answer(replace(self.SAID, key_issue=False), target, after(9))
        assert edit.after == replace(target, answer="A line\nTwo plants")

    def test_leaves_a_key_issue_a_key_issue(self) -> None:
        target = replace(asked("t"), key_issue=True)
        [_source, edit] = plans.move_answer(replace(self.SAID, key_issue=False), target, after(9))
        assert isinstance(edit.after, Question)
        assert edit.after.key_issue

    def test_that_was_never_stamped_is_stamped_now(self) -> None:
        [_source, edit] = plans.move_answer(replace(asked("s"), answer="x"), asked("t"), after(9))
        assert edit.after == replace(asked("t"), answer="x", asked_at=after(9))


class TestChangingAStep:
    ADVANCED = replace(ENDED, outcome=Outcome.ADVANCE)
    CONTINUED = replace(ENDED, outcome=Outcome.CONTINUATION)

    def test_added_to_an_ended_call_tells_its_outcome_anew(self) -> None:
        assert plans.change_step(self.CONTINUED, [OURS], None, PROMISE) == (
            Edit(None, PROMISE),
            Edit(self.CONTINUED, self.ADVANCED),
        )

    def test_removed_from_an_ended_call_tells_its_outcome_anew(self) -> None:
        assert plans.change_step(self.ADVANCED, [OURS, PROMISE], PROMISE, None) == (
            Edit(PROMISE, None),
            Edit(self.ADVANCED, self.CONTINUED),
        )

    def test_changed_counts_as_it_is_now_not_as_it_was(self) -> None:
        undated = replace(PROMISE, due=None)
        assert plans.change_step(self.ADVANCED, [PROMISE], PROMISE, undated) == (
            Edit(PROMISE, undated),
            Edit(self.ADVANCED, self.CONTINUED),
        )

    def test_that_changes_no_outcome_changes_the_step_alone(self) -> None:
        assert plans.change_step(self.ADVANCED, [PROMISE], None, OURS) == (Edit(None, OURS),)
        assert plans.change_step(self.ADVANCED, [PROMISE, OURS], OURS, None) == (Edit(OURS, None),)

    def test_of_a_live_call_changes_the_step_alone(self) -> None:
        assert plans.change_step(RUNNING, [], None, PROMISE) == (Edit(None, PROMISE),)


class TestMyTeam:
    BY_PRIYA = replace(PROMISE, owner="Priya")
    TEAM = frozenset({"priya"})

    def test_promises_for_our_side_when_a_call_ends(self) -> None:
        [edit, _desk] = plans.end_call(RUNNING, [self.BY_PRIYA], Desk(A), after(10), self.TEAM)
        assert isinstance(edit.after, Call)
        assert edit.after.outcome is Outcome.CONTINUATION

    def test_promises_for_our_side_when_another_call_starts(self) -> None:
        edit, *_rest = plans.start_call(CALL, OTHER_RUNNING, after(5), [self.BY_PRIYA], self.TEAM)
        assert isinstance(edit.after, Call)
        assert edit.after.outcome is Outcome.CONTINUATION

    def test_promises_for_our_side_when_a_step_changes(self) -> None:
        continued = replace(ENDED, outcome=Outcome.CONTINUATION)
        assert plans.change_step(continued, [], None, self.BY_PRIYA, self.TEAM) == (Edit(None, self.BY_PRIYA),)


class TestReplacingACall:
    QUESTION = asked("q")
    MOMENT = Moment(MomentId("m"), A, MONDAY)

    def test_that_is_not_here_adds_it_and_its_parts(self) -> None:
        whole = WholeCall(CALL, (self.QUESTION,), (PROMISE,), (self.MOMENT,), (TalkSpan("me", MONDAY, MONDAY),))
        assert now_of(plans.replace_call(None, whole)) == [CALL, self.QUESTION, PROMISE, self.MOMENT]
        assert all(edit.before is None for edit in plans.replace_call(None, whole))

    def test_matches_its_parts_by_their_ids(self) -> None:
        reworded = replace(self.QUESTION, text="Where else?")
        before = WholeCall(CALL, (self.QUESTION,), (PROMISE,), (self.MOMENT,))
        new = replace(CALL, notes="n")
        after_import = WholeCall(new, (reworded,), (PROMISE, OURS), ())
        assert set(plans.replace_call(before, after_import)) == {
            Edit(CALL, new),
            Edit(self.QUESTION, reworded),
            Edit(None, OURS),
            Edit(self.MOMENT, None),
        }

    @given(whole_calls())
    def test_by_itself_changes_nothing(self, whole: WholeCall) -> None:
        assert plans.replace_call(whole, whole) == ()

    @given(whole_calls(), whole_calls())
    def test_leaves_exactly_what_was_read(self, other: WholeCall, whole: WholeCall) -> None:
        before = replace(other, call=replace(other.call, id=whole.call.id))
        there = {key(edit.record): edit.record for edit in plans.replace_call(None, before)}
        for edit in plans.replace_call(before, whole):
            assert there.pop(key(edit.record), None) == edit.before
            if edit.after is not None:
                there[key(edit.after)] = edit.after
        assert there == {key(edit.record): edit.record for edit in plans.replace_call(None, whole)}


class TestCarryingOver:
    """An open question of an earlier call comes into the next one: once, in its section."""

    EARLIER = Question(
        QuestionId("old"), B, 4, "Stake", "What if not?", "p/stake-1", ("And then?",), optional=True, skipped=False
    )

    @staticmethod
    def over(questions: Sequence[Question], *earlier: Question) -> Edits:
        numbers = count(1)
        return plans.carry_over(questions, A, earlier, lambda: f"new {next(numbers)}")

    def test_is_a_copy_at_the_end_of_its_section_that_knows_where_it_is_from(self) -> None:
        where, stake, more = asked("where"), asked("stake", "Stake", 1), asked("more", "More", 2)
        made = replace(self.EARLIER, id=QuestionId("new 1"), call_id=A, position=2, carried_from=self.EARLIER.id)
        edits = self.over([where, stake, more], self.EARLIER)
        assert edits == (Edit(None, made), Edit(more, replace(more, position=3)))

    def test_goes_to_the_end_where_its_section_is_not(self) -> None:
        [edit] = self.over([asked("where")], self.EARLIER)
        assert isinstance(edit.after, Question)
        assert (edit.after.section, edit.after.position) == ("Stake", 1)

    def test_leaves_out_what_was_said_there(self) -> None:
        earlier = replace(self.EARLIER, answer="nothing yet", key_issue=True, certainty=Certainty.UNKNOWN)
        [edit] = self.over([], earlier)
        assert isinstance(edit.after, Question)
        assert (edit.after.answer, edit.after.key_issue, edit.after.certainty) == ("", False, None)

    @pytest.mark.parametrize(
        "same", [replace(asked("here"), origin="p/stake-1"), replace(asked("here"), text="what  IF not?")]
    )
    def test_marks_the_same_question_where_the_call_has_it_already(self, same: Question) -> None:
        here = replace(same, skipped=True)
        assert self.over([here], self.EARLIER) == (
            Edit(here, replace(here, skipped=False, carried_from=QuestionId("old"))),
        )

    def test_changes_nothing_a_second_time(self) -> None:
        here = replace(asked("reworded since"), carried_from=QuestionId("old"))
        assert self.over([here], self.EARLIER) == ()

    def test_changes_nothing_where_it_was_asked_in_the_meantime(self) -> None:
        assert self.over([replace(asked("here"), origin="p/stake-1", asked_at=MONDAY)], self.EARLIER) == ()

    def test_takes_many_in_their_order(self) -> None:
        edits = self.over([], self.EARLIER, replace(asked("other", "Where"), id=QuestionId("old 2")), self.EARLIER)
        assert [(edit.record.id, edit.record.position) for edit in edits if isinstance(edit.record, Question)] == [
            ("new 1", 0),
            ("new 2", 1),
        ]


def test_a_call_again_has_the_plan_of_the_call_and_nothing_that_was_said() -> None:
    held = replace(ENDED, contact="Dana", channel=Channel.PHONE, planned_minutes=20, notes="said", lesson="learnt")
    assert plans.again(held, B) == Call(B, "Northwind", "Dana", Channel.PHONE, planned_minutes=20)
