"""Undo and redo walk a list of named steps; typing without a pause is one step."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.edits import Edit, Edits, undone
from callgoal_desktop.core.history import TYPING_PAUSE, History
from callgoal_desktop.core.records import Draft, DraftKey
from tests.clock import MONDAY


def wrote(before: str, after: str, field: str = "answer") -> Edits:
    """A change of one text."""
    return (Edit(Draft(DraftKey(field), before), Draft(DraftKey(field), after)),)


def typed(history: History, before: str, after: str, seconds: float, field: str = "answer") -> None:
    """A keystroke in a field, so long after the test began."""
    history.add("Type", wrote(before, after, field), MONDAY + timedelta(seconds=seconds), typed_in=field)


@pytest.fixture
def history() -> History:
    """A new history."""
    return History()


class TestANewHistory:
    def test_has_nothing_to_undo_or_redo(self, history: History) -> None:
        assert (history.undo_label, history.redo_label) == (None, None)
        assert (history.to_undo(), history.to_redo()) == ((), ())


class TestAStep:
    def test_is_undone_by_its_edits_swapped_and_redone_by_its_edits(self, history: History) -> None:
        history.add("Tick question", wrote("", "a"), MONDAY)
        assert history.undo_label == "Tick question"
        assert history.to_undo() == wrote("a", "")
        history.went_back()
        assert [history.undo_label, history.redo_label] == [None, "Tick question"]
        assert history.to_undo() == ()
        assert history.to_redo() == wrote("", "a")
        history.went_forward()
        assert history.undo_label == "Tick question"
        assert history.redo_label is None
        assert history.to_redo() == ()

    def test_undone_is_forgotten_once_something_else_is_done(self, history: History) -> None:
        history.add("One", wrote("", "a"), MONDAY)
        history.add("Two", wrote("a", "b"), MONDAY)
        history.went_back()
        history.add("Three", wrote("a", "c"), MONDAY)
        assert (history.undo_label, history.redo_label) == ("Three", None)
        assert [step.label for step in history.steps] == ["One", "Three"]

    def test_only_looked_at_stays_where_it_is(self, history: History) -> None:
        history.add("One", wrote("", "a"), MONDAY)
        assert history.to_undo() == history.to_undo()
        assert history.undo_label == "One"

    @given(st.lists(st.sampled_from("ur"), max_size=20))
    def test_is_in_reach_however_often_one_goes_back_and_forth(self, way: str) -> None:
        history = History()
        texts = ["", "a", "b", "c"]
        for before, after in pairwise(texts):
            history.add(after, wrote(before, after), MONDAY)
        place = 3
        for turn in way:
            if turn == "u" and history.to_undo():
                assert history.to_undo() == wrote(texts[place], texts[place - 1])
                history.went_back()
                place -= 1
            elif turn == "r" and history.to_redo():
                assert history.to_redo() == wrote(texts[place], texts[place + 1])
                history.went_forward()
                place += 1
            assert history.undo_label == (texts[place] or None)
            assert history.redo_label == (texts[place + 1] if place < 3 else None)


class TestTyping:
    def test_without_a_pause_is_one_step(self, history: History) -> None:
        typed(history, "", "h", 0)
        typed(history, "h", "ha", 0.9)
        typed(history, "ha", "han", 1.8)
        assert history.to_undo() == wrote("han", "")
        history.went_back()
        assert history.undo_label is None
        assert history.to_redo() == wrote("", "han")

    def test_after_a_second_is_a_new_step(self, history: History) -> None:
        assert timedelta(seconds=1) == TYPING_PAUSE
        typed(history, "", "h", 0)
        typed(history, "h", "ha", 1)
        assert history.to_undo() == wrote("ha", "h")

    def test_at_the_same_instant_is_one_step(self, history: History) -> None:
        typed(history, "", "h", 0)
        typed(history, "h", "ha", 0)
        assert history.to_undo() == wrote("ha", "")

    def test_while_the_clock_was_set_back_is_a_new_step(self, history: History) -> None:
        typed(history, "", "h", 0)
        typed(history, "h", "ha", -0.001)
        assert history.to_undo() == wrote("ha", "h")

    def test_in_another_field_is_a_new_step(self, history: History) -> None:
        typed(history, "", "h", 0, "answer")
        typed(history, "", "n", 0.1, "notes")
        assert history.to_undo() == wrote("n", "", "notes")

    def test_after_the_caret_jumped_is_a_new_step(self, history: History) -> None:
        typed(history, "", "h", 0)
        history.seal()
        typed(history, "h", "ha", 0.1)
        assert history.to_undo() == wrote("ha", "h")
        typed(history, "ha", "han", 0.2)
        assert history.to_undo() == wrote("han", "h")

    def test_does_not_join_what_is_no_typing(self, history: History) -> None:
        history.add("Tick", wrote("", "t"), MONDAY)
        history.add("Tick", wrote("t", "tt"), MONDAY)
        assert history.to_undo() == wrote("tt", "t")
        typed(history, "tt", "tth", 0)
        assert history.to_undo() == wrote("tth", "tt")
        history.add("Tick", wrote("tth", "x"), MONDAY)
        assert history.to_undo() == wrote("x", "tth")

    def test_after_undo_does_not_join_the_step_before(self, history: History) -> None:
        typed(history, "", "h", 0)
        typed(history, "h", "ha", 1)
        history.went_back()
        typed(history, "h", "ho", 1.1)
        assert history.to_undo() == wrote("ho", "h")

    def test_after_redo_does_not_join_the_step_redone(self, history: History) -> None:
        typed(history, "", "h", 0)
        history.went_back()
        history.went_forward()
        typed(history, "h", "ha", 0.1)
        assert history.to_undo() == wrote("ha", "h")

    def test_takes_the_name_and_the_time_of_its_last_key(self, history: History) -> None:
        history.add("Type answer", wrote("", "h"), MONDAY, "answer")
        later = MONDAY + timedelta(seconds=0.5)
        history.add("Paste answer", wrote("h", "hh"), later, "answer")
        [step] = history.steps
        assert (step.label, step.at, step.typed_in) == ("Paste answer", later, "answer")

    def test_taken_back_in_one_breath_leaves_no_step_that_does_nothing(self, history: History) -> None:
        history.add("Tick", wrote("", "t"), MONDAY)
        typed(history, "t", "th", 0)
        typed(history, "th", "t", 0.5)
        assert history.undo_label == "Tick"
        assert history.redo_label is None
        assert history.to_undo() == wrote("t", "")

    def test_after_that_does_not_join_an_older_step_of_the_same_field(self, history: History) -> None:
        typed(history, "", "a", 0)
        history.seal()
        typed(history, "a", "ab", 0.1)
        typed(history, "ab", "a", 0.2)
        typed(history, "a", "ac", 0.3)
        assert history.to_undo() == wrote("ac", "a")

    def test_that_made_a_record_and_removed_it_again_does_not_stand_in_the_way_of_undo(self, history: History) -> None:
        new = Draft(DraftKey("new"), "x")
        history.add("Tick", wrote("", "t"), MONDAY)
        history.add("Type", (Edit(None, new),), MONDAY, "new")
        history.add("Type", (Edit(new, None),), MONDAY, "new")
        assert history.to_undo() == undone(wrote("", "t"))
        history.went_back()
        assert history.undo_label is None

    def test_of_two_texts_is_kept_when_only_one_of_them_is_as_it_was(self, history: History) -> None:
        history.add("Type", (*wrote("", "a"), *wrote("", "b", "notes")), MONDAY, "answer")
        typed(history, "a", "", 0.1)
        assert history.to_undo() == (*wrote("b", "", "notes"), *wrote("", ""))


class TestWhatWasChangedOutside:
    def test_is_forgotten_and_all_else_can_still_be_taken_back(self, history: History) -> None:
        history.add("One", wrote("", "a", "mine"), MONDAY)
        history.add("Two", wrote("", "b", "theirs"), MONDAY)
        history.add("Three", wrote("a", "c", "mine"), MONDAY)
        history.add("Four", wrote("b", "d", "theirs"), MONDAY)
        history.went_back()
        history.forget(("Draft", "theirs"))
        assert (history.undo_label, history.redo_label) == ("Three", None)
        history.went_back()
        assert history.undo_label == "One"
        history.went_back()
        assert [history.undo_label, history.redo_label] == [None, "One"]

    def test_is_not_typed_on(self, history: History) -> None:
        typed(history, "", "a", 0, "mine")
        history.forget(("Draft", "theirs"))
        typed(history, "a", "ab", 0.1, "mine")
        assert history.to_undo() == wrote("ab", "a", "mine")
