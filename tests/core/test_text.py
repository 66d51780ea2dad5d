"""What is typed or read is kept in one normal form, and nothing that can be kept is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.text import FIELD_LIMIT, clean, one_line, too_long

any_text = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain\n\tASCII",
        "NUL \0 and \x7f",
        "נ\u202eright to left",
        "🧑‍🍳",
        "e\u0301",
        "line\u2028\x85",
        "a\ufeff\uffff",
    ],
)
def test_what_an_editor_can_hold_is_kept_as_it_is(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert clean(f"one{end}two{end}{end}") == "one\ntwo\n\n"
    assert clean(f"é{end}") == "é\n"


@pytest.mark.parametrize("mark", [chr(point) for point in (0xD800, 0xDC80, 0xDFFF, 0xFDD0, 0xFDD1)])
def test_what_no_editor_or_file_can_hold_is_replaced_one_for_one(mark: str) -> None:
    assert clean(f"a{mark}{mark}b") == "a\ufffd\ufffdb"


def test_the_neighbours_of_what_is_replaced_are_kept() -> None:
    assert clean("\ud7ff\ue000\ufdcf\ufdd2") == "\ud7ff\ue000\ufdcf\ufdd2"


@given(any_text)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(any_text)
def test_clean_text_can_be_written_to_a_file_and_read_back(text: str) -> None:
    assert clean(text).encode().decode() == clean(text)


def test_a_field_keeps_one_mebibyte() -> None:
    assert FIELD_LIMIT == 2**20


@pytest.mark.parametrize(("letter", "size"), [("a", 1), ("é", 2), ("田", 3), ("🧑", 4), ("\ud800", 3), ("\ufdd0", 3)])
def test_a_field_is_full_at_its_limit_in_bytes_and_over_it_one_letter_later(letter: str, size: int) -> None:
    fits = FIELD_LIMIT // size
    assert not too_long(letter * fits)
    assert too_long(letter * (fits + 1))


@given(st.text(st.characters(exclude_categories=[], exclude_characters="\r\u2029"), min_size=1, max_size=20))
def test_a_text_is_refused_exactly_when_its_clean_form_is_over_the_limit(text: str) -> None:
    about_full = text * (FIELD_LIMIT // len(clean(text).encode()))
    for tried in (about_full, about_full + text):
        assert too_long(tried) == (len(clean(tried).encode()) > FIELD_LIMIT)


def test_a_text_on_one_line_has_single_spaces_and_none_around_it() -> None:
    assert one_line("  a\n\tb\u3000c  ") == "a b c"
    assert one_line(" \n ") == ""


def test_the_mark_of_an_encoding_is_no_part_of_the_text() -> None:
    assert clean("\ufeffNorthwind") == "Northwind"
    assert clean("North\ufeffwind") == "North\ufeffwind"
