"""A playbook changes in one thing at a time, and no question loses its id."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core import playbook_changes as changes
from callgoal_desktop.core.playbook import EMPTY, Playbook, PlaybookQuestion, Section
from tests.strategies import playbooks


def q(id: str) -> PlaybookQuestion:
    """A question."""
    return PlaybookQuestion(id, f"What {id}?")


BOOK = Playbook("p", "P", (Section("One", (q("a"), q("b"))), Section("Two", (q("c"),)), Section("Three", ())))


def shape(playbook: Playbook) -> str:
    """The sections and their questions: "One:ab Two:c"."""
    return " ".join(f"{each.title}:{''.join(one.id for one in each.questions)}" for each in playbook.sections)


@pytest.mark.parametrize(
    ("which", "by", "expected"),
    [
        ("a", 1, "One:ba Two:c Three:"),
        ("b", -1, "One:ba Two:c Three:"),
        ("b", 1, "One:a Two:bc Three:"),
        ("c", -1, "One:abc Two: Three:"),
        ("c", 1, "One:ab Two: Three:c"),
        ("a", -1, "One:ab Two:c Three:"),
    ],
)
def test_a_question_moves_by_one_place_and_across_sections(which: str, by: int, expected: str) -> None:
    assert shape(changes.move_question(BOOK, which, by)) == expected


def test_a_question_at_the_very_end_stays_there() -> None:
    book = changes.remove_section(BOOK, 2)
    assert changes.move_question(book, "c", 1) == book


@given(playbooks(), st.data())
def test_moving_loses_nothing(playbook: Playbook, data: st.DataObject) -> None:
    ids = [question.id for _section, question in playbook.questions]
    if ids:
        moved = changes.move_question(playbook, data.draw(st.sampled_from(ids)), data.draw(st.sampled_from([-1, 1])))
        assert sorted(question.id for _section, question in moved.questions) == sorted(ids)


def test_a_question_is_added_at_the_end_of_a_section() -> None:
    assert shape(changes.add_question(BOOK, 0, q("n"))) == "One:abn Two:c Three:"
    assert shape(changes.add_question(EMPTY, 0, q("n"))) == ":n"


def test_a_question_is_changed_in_its_place() -> None:
    changed = changes.change_question(BOOK, replace(q("a"), optional=True))
    assert shape(changed) == shape(BOOK)
    assert changes.question_of(changed, "a") == replace(q("a"), optional=True)
    assert changes.question_of(changed, "b") == q("b")
    assert changes.question_of(changed, "nobody") is None


def test_a_question_is_removed() -> None:
    assert shape(changes.remove_question(BOOK, "a")) == "One:b Two:c Three:"


def test_sections_are_added_retitled_moved_and_removed() -> None:
    assert shape(changes.add_section(BOOK, "Four")) == "One:ab Two:c Three: Four:"
    assert shape(changes.retitle_section(BOOK, 1, "New")) == "One:ab New:c Three:"
    assert shape(changes.move_section(BOOK, 0, 1)) == "Two:c One:ab Three:"
    assert shape(changes.move_section(BOOK, 2, -1)) == "One:ab Three: Two:c"
    assert changes.move_section(BOOK, 0, -1) == BOOK
    assert changes.move_section(BOOK, 2, 1) == BOOK
    assert shape(changes.remove_section(BOOK, 0)) == "Two:c Three:"


def test_the_section_of_a_question_is_told() -> None:
    assert [changes.section_of(BOOK, id) for id in "abc"] == [0, 0, 1]


def test_a_new_id_begins_like_the_name_and_is_never_one_that_is_taken() -> None:
    numbers = count(1)

    def new_id() -> str:
        return f"0193-{next(numbers):06}"

    assert changes.playbook_id("Größere Fragen & mehr!", {"groere-fragen-mehr-000001"}, new_id).endswith("mehr-000002")
    assert changes.playbook_id("質問", (), new_id) == "playbook-000003"
    assert changes.playbook_id("x" * 500, (), new_id) == f"{'x' * 40}-000004"


def test_a_new_question_has_an_id_of_its_own() -> None:
    ids = iter(["0000000a", "0000000b"])
    book = changes.add_question(BOOK, 0, q("q-0000000a"))
    assert changes.question_id(book, lambda: next(ids)) == "q-0000000b"


def test_probes_are_typed_a_line_each() -> None:
    assert changes.probes_from("Why?\nAnd?") == ("Why?", "And?")
    assert changes.probes_from("Why?\n") == ("Why?", "")
    assert changes.probes_from("") == ()


def test_a_new_file_is_called_by_letters_that_every_disk_takes() -> None:
    assert changes.file_name("my-list", ["other.toml"]) == "my-list.toml"
    assert changes.file_name("../a b/ü", ()) == "a-b.toml"
    assert changes.file_name("質問", ()) == "playbook.toml"
    assert changes.file_name("mine", ["Mine.TOML", "mine-2.toml"]) == "mine-3.toml"


def test_what_was_typed_in_two_places_comes_together() -> None:
    one = replace(changes.change_question(BOOK, replace(q("a"), text="Typed")), name="Typed")
    two = changes.retitle_section(changes.change_question(BOOK, replace(q("a"), probes=("Why?",))), 1, "Typed")
    both = changes.rebased_playbook(BOOK, two, one)
    assert both.name == "Typed"
    assert changes.question_of(both, "a") == PlaybookQuestion("a", "Typed", ("Why?",))
    assert shape(both) == "One:ab Typed:c Three:"


def test_the_same_words_typed_in_two_places_clash() -> None:
    one, two = (changes.change_question(BOOK, replace(q("a"), text=text)) for text in ("One", "Two"))
    first, second = (changes.retitle_section(BOOK, 1, title) for title in ("First", "Second"))
    for here, there in ((one, two), (replace(BOOK, name="One"), replace(BOOK, name="Two")), (first, second)):
        with pytest.raises(changes.ClashError):
            changes.rebased_playbook(BOOK, here, there)
        assert changes.rebased_playbook(BOOK, here, BOOK) == here
    assert changes.rebased_playbook(BOOK, one, one) == one


def test_a_title_goes_to_the_section_that_had_it_and_not_to_its_place() -> None:
    typed = changes.retitle_section(BOOK, 0, "Typed")
    moved = changes.move_section(BOOK, 0, 1)
    assert shape(changes.rebased_playbook(BOOK, typed, moved)) == shape(moved).replace("One", "Typed")


def test_what_was_typed_into_what_is_gone_is_left_out() -> None:
    typed = changes.retitle_section(changes.change_question(BOOK, replace(q("c"), text="Typed")), 2, "Typed")
    shorter = changes.remove_section(changes.remove_section(BOOK, 2), 1)
    assert changes.rebased_playbook(BOOK, typed, shorter) == shorter
    added = changes.add_question(BOOK, 0, q("n"))
    assert changes.rebased_playbook(BOOK, added, BOOK) == BOOK
