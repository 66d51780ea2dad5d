"""A next step as the line that would be typed for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.quick_entry import Entry, read_entry, understood
from callgoal_desktop.core.step_lines import as_line, as_words

TODAY = date(2026, 11, 23)
LINES = [
    line.split("\t")[1]
    for line in (Path(__file__).parents[1] / "data" / "steps-dev.tsv").read_text("utf-8").splitlines()
]


def unquoted(entry: Entry) -> Entry:
    return replace(entry, what=entry.what.replace("“", "").replace("”", ""))


@pytest.mark.parametrize("line", LINES)
def test_the_line_reads_as_the_entry_that_it_was_made_from(line: str) -> None:
    entry = read_entry(line, TODAY)
    assert unquoted(read_entry(as_line(entry, TODAY), TODAY)) == unquoted(entry)


@pytest.mark.parametrize("line", LINES)
def test_an_entry_less_its_date_reads_without_one(line: str) -> None:
    entry = replace(read_entry(line, TODAY), due=None, time=None)
    again = read_entry(as_line(entry, TODAY), TODAY)
    assert (again.due, again.time, again.owner) == (None, None, entry.owner)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (Entry("intro", "Dana", date(2026, 11, 27), time(10)), "Dana: intro 2026-11-27 10:00"),
        (Entry("intro", "", None, None), "intro"),
        (Entry("intro", "me", None, time(9, 30)), "me: intro 09:30"),
        (Entry("send the March 3 report", "", None, None), "send the “March 3” report"),
    ],
)
def test_it_is_written_as_a_person_would(entry: Entry, line: str) -> None:
    assert as_line(entry, TODAY) == line
    assert unquoted(read_entry(line, TODAY)) == entry


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("call by Fri", "call “by Fri”"),
        ("Dana: intro by Fri at 10:00", "Dana: intro “by Fri at 10:00”"),
        ("(by Fri) call", "(“by Fri”) call"),
        ("send the deck", "send the deck"),
    ],
)
def test_what_was_taken_for_a_date_can_be_words(line: str, words: str) -> None:
    assert as_words(line, TODAY) == words
    assert read_entry(words, TODAY).due is None


def test_what_stands_in_quotes_is_no_date() -> None:
    assert read_entry('Dana: send "Friday report" by Wed', TODAY) == Entry(
        'send "Friday report"', "Dana", date(2026, 11, 25), None
    )


def test_inches_are_no_quotes() -> None:
    assert read_entry('send 12" pipes by Fri, 14" later', TODAY).due == date(2026, 11, 27)


@given(st.text(st.sampled_from("by Fri tomorow10:.(),"), max_size=60))
def test_a_line_of_words_keeps_its_letters_and_has_no_date(line: str) -> None:
    words = as_words(line, TODAY)
    assert "".join(words.replace("“", "").replace("”", "").split()) == "".join(line.split())
    assert understood(words, TODAY) == []


def test_a_list_of_dates_comes_to_an_end() -> None:
    assert as_words("5 Dec; call " * 40, TODAY).count("“") == 20


@pytest.mark.parametrize("owner", ["", "Dana"])
def test_a_novel_keeps_its_date(owner: str) -> None:
    entry = Entry("word " * 200 + "end", owner, date(2026, 12, 4), time(10))
    assert read_entry(as_line(entry, TODAY), TODAY) == replace(entry, what=entry.what)


def test_words_that_would_name_somebody_do_not_become_the_owner() -> None:
    entry = Entry("Dana: send", "", None, None)
    assert read_entry(as_line(entry, TODAY), TODAY) == replace(entry, owner="me")
