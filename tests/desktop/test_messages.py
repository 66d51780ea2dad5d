"""What is said to the window on the wire, and that junk is nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.desktop.messages import LONGEST, Message, Word, as_answer, as_line, read_answer, read_message


@pytest.mark.parametrize("word", Word)
@pytest.mark.parametrize("more", ["", "price", "token_TIME123-4"])
def test_a_message_is_read_as_it_was_said(word: Word, more: str) -> None:
    line = as_line(Message(word, more))
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert read_message(line) == Message(word, more)


@pytest.mark.parametrize("more", ["x" * 2000, "two\nlines", "Zoë", "\udcff"])
def test_what_would_not_fit_on_the_line_is_left_out(more: str) -> None:
    assert read_message(as_line(Message(Word.RAISE, more))) == Message(Word.RAISE)
    assert len(as_line(Message(Word.RAISE, more))) <= LONGEST


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"1\n", b"1quit\n", b"2raise \n", b"raise\n", b"1raise \x00\n", b"1raise \xff\n", b"1RAISE\n"]
)
def test_anything_else_is_no_message(line: bytes) -> None:
    assert read_message(line) is None


@pytest.mark.parametrize("reason", ["", "No call is live.", "Zoë sagt nein", "no done"])
def test_an_answer_is_read_as_it_was_given(reason: str) -> None:
    assert read_answer(as_answer(reason)) == reason


def test_an_answer_is_one_line_whatever_the_reason() -> None:
    assert read_answer(as_answer("two\nlines")) == "two lines"
    assert len(as_answer("ж" * 5000)) <= LONGEST


@pytest.mark.parametrize("line", [b"", b"done\n", b"1\n", b"1no \n", b"2done\n", b"1don"])
def test_anything_else_is_no_answer(line: bytes) -> None:
    assert read_answer(line) is None


@given(st.binary(max_size=300))
def test_no_bytes_upset_the_readers(line: bytes) -> None:
    read_message(line)
    read_answer(line)
