"""What was said and sounds like a promise or a date is suggested as a next step: who, what and when."""

from __future__ import annotations

from datetime import date, time
from itertools import count

import pytest
from hypothesis import given

from callgoal_desktop.core.records import CallId, Cue, NextStep, StepId, Transcript, TranscriptSource
from callgoal_desktop.core.transcript_promises import LONGEST, MOST, PIECE, Suggestion, not_taken, suggestions
from tests.strategies import transcripts

MONDAY = date(2026, 11, 23)


def found(transcript: Transcript) -> tuple[Suggestion, ...]:
    """All suggestions, however many steps it takes."""
    reading = suggestions(transcript, MONDAY)
    while True:
        try:
            assert 0 <= next(reading) <= 1
        except StopIteration as stopped:
            made: tuple[Suggestion, ...] = stopped.value
            return made


def heard(*lines: tuple[str, str], me: str | None = "Kim") -> list[tuple[str, str, date | None]]:
    """What is suggested by these lines: who, what, when."""
    times = count(step=20_000)
    cues = tuple(Cue(at, at + 5000, who, text) for at, (who, text) in zip(times, lines, strict=False))
    made = found(Transcript(TranscriptSource.ZOOM, me, cues))
    return [(each.entry.owner, each.entry.what, each.entry.due) for each in made]


FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("who", "sentence", "owner", "what", "due"),
    [
        ("Kim", "I'll send you the price list by Friday.", "me", "Send you the price list", FRIDAY),
        ("Dana", "I’ll send you the recall report by Friday.", "Dana", "Send you the recall report", FRIDAY),
        ("Dana", "So we're going to check it with finance on Friday.", "Dana", "Check it with finance", FRIDAY),
        ("Kim", "Can you introduce me to the plant manager?", "Dana", "Introduce me to the plant manager", None),
        ("Dana", "Could you please send me the spec.", "me", "Send me the spec", None),
        ("Kim", "Let's schedule a demo.", "both", "Schedule a demo", None),
        ("Kim", "Shall we meet on Friday?", "both", "Meet", FRIDAY),
        ("Kim", "Let's do it on Friday, would that work?", "both", "Do it", FRIDAY),
        ("Kim", "Let's do Friday, would that work?", "both", "Let's do Friday", FRIDAY),
        ("Kim", "We should also schedule a session with IT.", "both", "Schedule a session with IT", None),
        ("Dana", "I need to definitely book a room for it.", "Dana", "Book a room for it", None),
        ("Dana", "Raj will check the budget by Friday.", "Raj", "Raj will check the budget", FRIDAY),
        ("Dana", "The demo is on Friday.", "", "The demo is", FRIDAY),
    ],
)
def test_a_promise_is_suggested_with_who_what_and_when(
    who: str, sentence: str, owner: str, what: str, due: date | None
) -> None:
    other = "Dana" if who == "Kim" else "Kim"
    assert heard((other, "Hello there."), (who, sentence)) == [(owner, what, due)]


@pytest.mark.parametrize(
    "sentence",
    [
        "I'll be honest.",
        "We'll see.",
        "I can hear you.",
        "Let me share my screen.",
        "I'll send it right now.",
        "Let me tell you about us.",
        "The audit was on Monday.",
        "Monday is a holiday.",
        "In the year 1999 we sold a demo.",
        "Will you.",
        "We agreed on it on 2026-01-05, the meeting.",
        "I'll ship.",
        "By Friday.",
        "",
    ],
)
def test_what_is_only_said_is_no_promise(sentence: str) -> None:
    assert heard(("Dana", sentence)) == []


def test_a_time_of_day_is_understood() -> None:
    [only] = found(Transcript(TranscriptSource.TEXT, cues=(Cue(0, 0, "Dana", "Let's meet next Tuesday at 10."),)))
    assert (only.entry.due, only.entry.time) == (date(2026, 12, 1), time(10))
    assert only.said.text == "Let's meet next Tuesday at 10."


def test_who_speaks_is_the_owner_by_name_until_somebody_is_me() -> None:
    lines = (("Kim", "I'll send the price list."), ("Dana", "Will you send the drawing?"))
    assert [owner for owner, _what, _due in heard(*lines, me=None)] == ["Kim", "Kim"]


def test_of_several_others_nobody_is_named() -> None:
    lines = (("Kim", "Can you send the drawing?"), ("Dana", "Yes."), ("Raj", "Yes."))
    assert heard(*lines) == [("them", "Send the drawing", None)]
    assert heard(*lines, me=None) == [("", "Send the drawing", None)]


def test_granola_knows_two_sides_alone() -> None:
    lines = (("Me", "I'll send the price list."), ("Them", "I'll send the drawing."))
    assert [owner for owner, _what, _due in heard(*lines, me="Me")] == ["me", "them"]


def test_the_same_thing_said_twice_is_suggested_once() -> None:
    assert len(heard(("Kim", "I'll send the price list."), ("Kim", "I'll send the PRICE list."))) == 1


def test_a_sentence_without_end_is_cut() -> None:
    [(_owner, what, _due)] = heard(("Kim", "I'll send " + "very " * 60 + "much"))
    assert len(what.split()) == LONGEST
    assert what.endswith("…")


def test_of_very_many_the_surest_are_suggested_in_the_order_in_which_they_were_said() -> None:
    lines = [("Kim", f"I'll send paper number {number}a.") for number in range(MOST + 10)]
    lines.append(("Kim", "I'll send the price list by Friday."))
    made = heard(*lines)
    assert len(made) == MOST
    assert made[-1][1] == "Send the price list"
    assert [what for _owner, what, _due in made[:2]] == ["Send paper number 0a", "Send paper number 1a"]


def test_reading_pauses_at_every_sentence_also_where_nothing_is_promised() -> None:
    cues = tuple(Cue(0, 0, "Kim", f"That was number {number}.") for number in range(50))
    assert len(list(suggestions(Transcript(TranscriptSource.TEXT, "Kim", cues), MONDAY))) == 50


def test_without_times_they_come_in_the_order_of_the_file() -> None:
    cues = (Cue(0, 0, "Kim", "I'll send the price list."), Cue(0, 0, "Kim", "I'll send the drawing by Friday."))
    made = found(Transcript(TranscriptSource.TEXT, "Kim", cues))
    assert [each.entry.what for each in made] == ["Send the price list", "Send the drawing"]


def test_what_is_a_next_step_already_is_not_suggested_again() -> None:
    made = found(Transcript(TranscriptSource.TEXT, cues=(Cue(0, 0, "Dana", "I'll send the price list."),)))
    step = NextStep(StepId("s"), CallId("a"), 0, what="send the price  list")
    assert not_taken(made, ()) == made
    assert not_taken(made, (step,)) == ()


@given(transcripts())
def test_any_transcript_is_read_to_its_end(transcript: Transcript) -> None:
    assert all(each.entry.what for each in found(transcript))


def test_talk_without_a_full_stop_is_read_in_pieces_to_its_end() -> None:
    endless = "and so on " * 400 + "I'll send you the price list by Friday"
    assert heard(("Kim", endless)) == [("me", "Send you the price list", FRIDAY)]
    assert heard(("Kim", "x" * (2 * PIECE + 1))) == []
    made = found(Transcript(TranscriptSource.ZOOM, "Kim", (Cue(0, 1, "Kim", endless), Cue(2, 3, "Ana", "No."))))
    assert [len(each.said.text) <= PIECE for each in made] == [True]
