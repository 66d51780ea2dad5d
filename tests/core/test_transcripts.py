"""What a transcript tells of a call: who talked how much, the longest stretch, the questions that were asked."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from hypothesis import given

from callgoal_desktop.core.records import Cue, Transcript, TranscriptSource
from callgoal_desktop.core.transcripts import (
    Basis,
    Run,
    Sentence,
    is_question,
    longest_stretch,
    match_none,
    questions_of,
    runs,
    sentences,
    talk_of,
)
from tests.strategies import transcripts


def said(*cues: tuple[int, int, str, str]) -> Transcript:
    """A transcript of these utterances, their times in seconds."""
    return Transcript(TranscriptSource.ZOOM, "Kim", tuple(Cue(at * 1000, to * 1000, *rest) for at, to, *rest in cues))


class TestTheTalk:
    def test_is_shared_by_time_where_there_are_times(self) -> None:
        talk = talk_of(said((0, 30, "Kim", "Hello."), (30, 40, "Dana", "A great many words in a short time")))
        assert talk.basis is Basis.TIME
        assert [(share.who, share.amount, share.part) for share in talk.shares] == [
            ("Kim", 30_000, 0.75),
            ("Dana", 10_000, 0.25),
        ]

    def test_is_shared_by_words_where_there_are_none(self) -> None:
        talk = talk_of(said((0, 0, "Kim", "One two three"), (0, 0, "Dana", "One")))
        assert talk.basis is Basis.WORDS
        assert [(share.who, share.amount, share.part) for share in talk.shares] == [("Kim", 3, 0.75), ("Dana", 1, 0.25)]

    def test_is_shared_by_words_where_most_of_them_have_no_times(self) -> None:
        assert talk_of(said((0, 9, "Kim", "One"), (9, 9, "Dana", "One two three"))).basis is Basis.WORDS

    def test_counts_what_one_speaker_says_twice_at_a_time_once(self) -> None:
        talk = talk_of(
            said((0, 10, "Kim", "One"), (5, 15, "Kim", "Two"), (6, 8, "Kim", "Three"), (5, 20, "Dana", "Yes"))
        )
        assert [(share.who, share.amount) for share in talk.shares] == [("Dana", 15_000), ("Kim", 15_000)]

    def test_has_a_share_for_those_who_are_not_named(self) -> None:
        assert [share.who for share in talk_of(said((0, 5, "", "Who am I?"))).shares] == [""]

    def test_of_nothing_is_nothing(self) -> None:
        assert talk_of(Transcript(TranscriptSource.TEXT)).shares == ()

    @given(transcripts())
    def test_is_whole_whatever_was_said(self, transcript: Transcript) -> None:
        shares = talk_of(transcript).shares
        assert {share.who for share in shares} == {cue.who for cue in transcript.cues}
        total = sum(share.part for share in shares)
        assert total == pytest.approx(1) or total == 0


class TestTheLongestStretch:
    def test_goes_on_over_a_murmur(self) -> None:
        talk = said((0, 10, "Kim", "One"), (9, 10, "Dana", "Mhm, right."), (11, 20, "Kim", "two"))
        found = longest_stretch(talk, "Kim", Basis.TIME)
        assert found is not None
        assert (found.at_ms, found.length) == (0, 20_000)

    def test_ends_where_somebody_breaks_in(self) -> None:
        talk = said((0, 10, "Kim", "One"), (10, 12, "Dana", "But wait a minute"), (12, 30, "Kim", "two"))
        found = longest_stretch(talk, "Kim", Basis.TIME)
        assert found is not None
        assert (found.at_ms, found.length) == (12_000, 18_000)

    def test_ends_in_a_long_silence(self) -> None:
        found = longest_stretch(said((0, 10, "Kim", "One"), (26, 30, "Kim", "two")), "Kim", Basis.TIME)
        assert found is not None
        assert found.length == 10_000

    def test_is_told_in_words_where_there_are_no_times(self) -> None:
        talk = said(
            (0, 0, "Dana", "Hi"), (0, 0, "Kim", "One two"), (0, 0, "Kim", "three"), (0, 0, "Dana", "I see that now")
        )
        found = longest_stretch(talk, "Kim", Basis.WORDS)
        assert found is not None
        assert found.length == 3

    def test_of_somebody_silent_is_none(self) -> None:
        assert longest_stretch(said((0, 10, "Kim", "One")), "Dana", Basis.TIME) is None


class TestARun:
    def test_holds_what_one_says_until_another_does_or_a_long_silence(self) -> None:
        talk = said((0, 1, "Kim", "A"), (2, 3, "Kim", "B"), (3, 4, "Dana", "C"), (60, 61, "Dana", "D"))
        assert [(run.who, run.text) for run in runs(talk)] == [("Kim", "A B"), ("Dana", "C"), ("Dana", "D")]

    def test_gives_its_sentences_at_the_utterance_where_each_begins(self) -> None:
        run = Run(
            "Kim",
            [
                Cue(0, 1, "Kim", "Hi. What do"),
                Cue(5, 6, "Kim", "you want? Or 3.5 of it?"),
                Cue(9, 9, "Kim", "你好吗？好"),
            ],
        )
        assert [(one.at_ms, one.text) for one in sentences(run)] == [
            (0, "Hi."),
            (0, "What do you want?"),
            (5, "Or 3.5 of it?"),
            (9, "你好吗？"),
            (9, "好"),
        ]

    def test_ends_a_sentence_with_its_line(self) -> None:
        assert [one.text for one in sentences(Run("", [Cue(0, 0, "", "One\ntwo.\n")]))] == ["One", "two."]

    def test_of_nothing_but_dots_is_read_to_its_end(self) -> None:
        dots = "." * 100_000 + "x"
        assert [one.text for one in sentences(Run("", [Cue(0, 0, "", dots)]))] == [dots]


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Where do you want to be in a year?", True),
        ("You said “now”?”", True),
        ("¿Qué pasa si no lo hacen?", True),
        ("どうですか？", True),
        ("how many lines do you run", True),
        ("So, what's the risk", True),
        ("Could you send me that.", True),
        ("What is important is that it works.", False),
        ("What a day", False),
        ("We are fine.", False),
        ("", False),
    ],
)
def test_a_question_is_told_by_its_mark_or_by_how_it_begins(sentence: str, asks: bool) -> None:
    assert is_question(sentence) is asks


def test_the_questions_of_a_speaker_have_their_times() -> None:
    talk = said((5, 6, "Kim", "Hello. Why now?"), (7, 9, "Dana", "Why not?"), (10, 11, "Kim", "I see."))
    reading = questions_of(talk, "Kim")
    assert next(reading) == 0
    assert 0 < list(reading)[-1] < 1
    assert [(one.at_ms, one.text) for one in asked(questions_of(talk, "Kim"))] == [(5000, "Why now?")]


def asked(reading: Generator[float, None, tuple[Sentence, ...]]) -> tuple[Sentence, ...]:
    """What comes of it, however many steps it takes."""
    while True:
        try:
            next(reading)
        except StopIteration as stopped:
            found: tuple[Sentence, ...] = stopped.value
            return found


def test_no_question_of_the_call_is_claimed_to_be_asked() -> None:
    assert match_none((), ()) == {}
