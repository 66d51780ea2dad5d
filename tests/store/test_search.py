"""Everything that was written is found as it is typed, newest first, and no query is ever refused."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Draft,
    DraftKey,
    Goal,
    Moment,
    MomentId,
    NextStep,
    Question,
    QuestionId,
    Record,
    StepId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.store.search import FOUND, FOUND_END, Hit
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.queries import typed

A, B = CallId("a"), CallId("b")

on_one_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def at(days: float) -> datetime:
    """So many days after the first call."""
    return MONDAY + timedelta(days=days)


def noted(name: str, notes: str, days: float = 0) -> Call:
    """A call with something in its notes."""
    return Call(CallId(name), notes=notes, started_at=at(days))


def add(store: Store, *calls: Call) -> None:
    """Keep calls."""
    store.apply(tuple(Edit(None, call) for call in calls), MONDAY)


def change(store: Store, before: Call, after: Call) -> None:
    """Change a call."""
    store.apply((Edit(before, after),), MONDAY)


def hits(store: Store, query: str, limit: int = 99) -> list[Hit]:
    """What is found by what is typed on that Monday."""
    return store.search.find(typed(query), limit)


def found(store: Store, query: str, limit: int = 99) -> list[str]:
    """The ids of what is found, in the order in which it is found."""
    return [hit.call.id for hit in hits(store, query, limit)]


@pytest.fixture(params=[True, False], ids=["indexed", "waiting"])
def settle(request: pytest.FixtureRequest, store: Store) -> Callable[[], None]:
    """Once with what was written indexed, once with all of it still waiting for that: nobody may see which."""

    def index() -> None:
        if request.param:
            store.search.index_pending()

    return index


class TestWhatIsFound:
    WHOLE = WholeCall(
        Call(
            A,
            account="accountword",
            contact="contactword",
            goal=Goal("goalword", "bestword", "leastword"),
            notes="noteword",
            lesson="lessonword",
            no_next_step_because="becauseword",
        ),
        (Question(QuestionId("q"), A, 0, "sectionword", "questionword", answer="answerword"),),
        (NextStep(StepId("s"), A, 0, "stepword", "ownerword"),),
        (Moment(MomentId("m"), A, MONDAY, note="momentword"),),
        (),
        Transcript(TranscriptSource.MEET, None, (Cue(0, 1, "speakerword", "utteranceword"),)),
    )
    WORDS = (
        *("account", "contact", "goal", "best", "least", "note", "lesson", "because", "section", "question", "answer"),
        *("step", "owner", "moment", "speaker", "utterance"),
    )

    @pytest.mark.parametrize("word", WORDS)
    def test_is_everything_that_was_written(self, store: Store, settle: Callable[[], None], word: str) -> None:
        store.put([self.WHOLE, WholeCall(Call(B))])
        settle()
        assert found(store, f"{word}word") == [A]

    def test_is_a_word_by_its_beginning(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "Qualification of the plant"))
        settle()
        assert found(store, "q") == found(store, "qualif") == found(store, "qualification") == ["a"]
        assert found(store, "ualif") == found(store, "qualifications") == []

    def test_has_every_word_of_the_query_wherever_it_stands(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, replace(noted("a", "two plants"), account="Northwind"), noted("b", "two people"))
        settle()
        assert found(store, "two") == ["b", "a"]
        assert found(store, "plan two") == found(store, "north plan") == ["a"]
        assert found(store, "plants people") == []

    def test_is_the_same_in_capitals_and_without_accents(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "Café in Łódź, Ürümqi; ΑΘΗΝΑ; e\u0301clair; ĐẶNG"))
        settle()
        for query in ("cafe", "CAFÉ", "cafe\u0301", "urumqi", "αθηνα", "éclair", "đang"):
            assert found(store, query) == ["a"], query

    @pytest.mark.parametrize(
        ("text", "query"),
        [
            ("私は田中です", "田中"),
            ("私は田中です", "田中で"),
            ("カタカナのテスト", "カナ"),
            ("北京市朝阳区", "朝阳"),
            ("서울에서 만나요", "에서"),
            ("Dana田中さん", "dana田"),
            ("第2工場、横浜", "2工場"),
            ("第2工場、横浜", "横浜"),
        ],
    )
    def test_is_chinese_japanese_and_korean_by_its_characters(
        self, store: Store, settle: Callable[[], None], text: str, query: str
    ) -> None:
        add(store, noted("a", text))
        settle()
        assert found(store, query) == ["a"]

    def test_is_not_characters_that_stand_apart_or_the_other_way_round(
        self, store: Store, settle: Callable[[], None]
    ) -> None:
        add(store, noted("a", "田んぼの中"))
        settle()
        assert found(store, "田中") == found(store, "中の") == []
        assert found(store, "田 中") == ["a"]

    def test_is_a_word_with_marks_in_it(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "dana.wu@northwind.example said 10% (ISO-9001)"))
        settle()
        for query in ("dana.wu@north", "10%", "(ISO-9001)", "iso-90", "9001)", '"said', "said-", "10%:"):
            assert found(store, query) == ["a"], query
        assert found(store, "9001-iso") == []

    def test_is_not_what_was_typed_and_never_sent(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "x"))
        store.apply((Edit(None, Draft(DraftKey("a/step"), "unsentword")),), MONDAY)
        settle()
        assert found(store, "unsentword") == []


class TestTheQuery:
    @pytest.mark.parametrize(
        "query",
        [
         '"', '""', '"""', "'", "(", ")", "*", "^", ":", "-", "+", "{", "}", "a*b", "^a", "notes:a", "-a", "a AND",
         "OR", "NOT a", "NEAR(a b, 2)", "NEAR/3", "a OR b", "{notes} : a", 'a"b', "a'b", ";--", "\\", "%", "_", "a\nb",
         "?1",
        ],
    )  # fmt: skip
    def test_may_be_anything_that_means_something_to_the_database(
        self, store: Store, settle: Callable[[], None], query: str
    ) -> None:
        add(store, noted("a", "nothing like it"))
        settle()
        hits(store, query)

    def test_takes_the_databases_own_words_for_words(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "black and white"), noted("b", "white or black"), noted("c", "black, not near white"))
        settle()
        assert found(store, "black AND white") == ["a"]
        assert found(store, "black OR") == ["b"]
        assert found(store, "white NOT black") == found(store, "NEAR") == ["c"]

    @pytest.mark.parametrize("query", ["", " ", "\t\n", "\0", "😀", "🧑‍🍳 👍", "…", "—", "\u0301", "\u200b", "\ud83d"])
    def test_without_a_letter_or_digit_finds_nothing(
        self, store: Store, settle: Callable[[], None], query: str
    ) -> None:
        add(store, noted("a", "😀 … — a\u0301 \0"))
        settle()
        assert found(store, query) == []

    def test_may_hold_what_no_text_may_hold(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "one two"))
        settle()
        assert found(store, "one\0two") == found(store, "\0one") == ["a"]
        assert found(store, "one\ud800") == found(store, "\udcfftwo") == ["a"]

    def test_ignores_emoji_beside_words(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "launch 🚀 day"))
        settle()
        assert found(store, "launch 🚀") == found(store, "🚀day") == ["a"]

    @on_one_store
    @given(st.text(st.characters(exclude_categories=[])))
    def test_is_never_refused(self, store: Store, query: str) -> None:
        hits(store, query)

    @on_one_store
    @given(st.text(), st.booleans())
    def test_for_a_word_that_was_written_finds_it(self, store: Store, text: str, indexed: bool) -> None:
        call = noted("a", text.replace("\0", " "))
        add(store, call)
        if indexed:
            store.search.index_pending()
        words = [word for word in call.notes.split() if word.isalnum() and word.isascii()]
        assert found(store, " ".join(words)) == (["a"] if words else [])
        change(store, call, replace(call, notes=""))
        store.apply((Edit(replace(call, notes=""), None),), MONDAY)

    def test_of_a_whole_page_is_answered(self, store: Store, settle: Callable[[], None]) -> None:
        text = " ".join(f"word{number}" for number in range(3000))
        add(store, noted("a", text))
        settle()
        assert found(store, text) == ["a"]


class TestTheOrder:
    def test_is_newest_first_whatever_waits(self, store: Store) -> None:
        add(store, *(noted(str(day), "plant", day) for day in (3, 1, 4)))
        store.search.index_pending()
        add(store, *(noted(str(day), "plant", day) for day in (0, 5, 2)))
        assert found(store, "plant") == ["5", "4", "3", "2", "1", "0"]

    def test_shows_the_newest_up_to_the_limit(self, store: Store) -> None:
        add(store, *(noted(str(day), "plant", day) for day in range(6)))
        store.search.index_pending()
        add(store, noted("6", "plant", 6), noted("-1", "plant", -1))
        assert found(store, "plant", 3) == ["6", "5", "4"]
        assert found(store, "plant", 0) == []

    def test_follows_a_start_that_changes(self, store: Store, settle: Callable[[], None]) -> None:
        old, new = noted("a", "plant", 0), noted("b", "plant", 1)
        add(store, old, new)
        store.search.index_pending()
        change(store, old, replace(old, started_at=at(2)))
        settle()
        assert found(store, "plant") == ["a", "b"]

    def test_follows_calls_that_take_each_others_place(self, store: Store) -> None:
        places = {str(number): number for number in range(8)}
        calls = {name: noted(name, "plant", place) for name, place in places.items()}
        add(store, *calls.values())
        store.search.index_pending()
        shuffled = random.Random(7).sample(range(8), 8)
        for name, call in calls.items():
            calls[name] = replace(call, started_at=at(100 + int(name)))
            change(store, call, calls[name])
        for name, place in zip(places, shuffled, strict=True):
            moved = replace(calls[name], started_at=at(place))
            change(store, calls[name], moved)
        store.search.index_pending()
        newest_first = sorted(places, key=lambda name: -shuffled[int(name)])
        assert found(store, "plant") == newest_first


class TestWhatWaits:
    def test_is_found_before_it_is_indexed_and_only_once(self, store: Store) -> None:
        call = noted("a", "first word")
        add(store, call)
        store.search.index_pending()
        change(store, call, replace(call, notes="second word"))
        assert store.search.pending() == 1
        assert found(store, "second") == found(store, "word") == ["a"]
        assert found(store, "first") == []
        store.search.index_pending()
        assert store.search.pending() == 0
        assert found(store, "second") == found(store, "word") == ["a"]
        assert found(store, "first") == []

    def test_does_not_grow_by_what_search_does_not_read(self, store: Store) -> None:
        question = Question(QuestionId("q"), A, 0)
        step = NextStep(StepId("s"), A, 0)
        add(store, Call(A))
        store.apply((Edit(None, question), Edit(None, step)), MONDAY)
        store.search.index_pending()
        store.apply(
            (
                Edit(question, replace(question, asked_at=MONDAY, key_issue=True, skipped=True, position=3)),
                Edit(step, replace(step, promised_at=MONDAY, done_at=MONDAY)),
                Edit(Call(A), Call(A, planned_minutes=30, ended_at=MONDAY)),
            ),
            MONDAY,
        )
        assert store.search.pending() == 0

    @pytest.mark.parametrize("part", ["question", "step", "moment"])
    def test_grows_by_every_part_that_is_added_changed_or_removed(self, store: Store, part: str) -> None:
        parts: dict[str, tuple[Record, Record]] = {
            "question": (Question(QuestionId("q"), A, 0), Question(QuestionId("q"), A, 0, answer="word")),
            "step": (NextStep(StepId("s"), A, 0), NextStep(StepId("s"), A, 0, "word")),
            "moment": (Moment(MomentId("m"), A, MONDAY), Moment(MomentId("m"), A, MONDAY, note="word")),
        }
        one, other = parts[part]
        add(store, Call(A))
        for edit, now in ((Edit(None, one), []), (Edit(one, other), [A]), (Edit(other, None), [])):
            store.search.index_pending()
            store.apply((edit,), MONDAY)
            assert store.search.pending() == 1
            assert found(store, "word") == now
            store.search.index_pending()
            assert found(store, "word") == now

    def test_survives_closing_and_opening(self, store: Store) -> None:
        add(store, noted("a", "plant"))
        store.close()
        again = Store.open(store.path.parent)
        assert again.search.pending() == 1
        assert found(again, "plant") == ["a"]
        again.close()


class TestTheTrash:
    def test_is_not_searched(self, store: Store, settle: Callable[[], None]) -> None:
        call = noted("a", "plant")
        add(store, call)
        store.search.index_pending()
        change(store, call, replace(call, deleted_at=MONDAY))
        settle()
        assert found(store, "plant") == []
        change(store, replace(call, deleted_at=MONDAY), call)
        settle()
        assert found(store, "plant") == ["a"]

    def test_once_emptied_leaves_no_hit_to_stumble_over(self, store: Store, settle: Callable[[], None]) -> None:
        call = noted("a", "plant")
        add(store, call, noted("b", "plant"))
        store.search.index_pending()
        store.apply((Edit(call, None),), MONDAY)
        settle()
        assert found(store, "plant") == ["b"]


class TestTheSnippet:
    def test_shows_where_the_words_are(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "and so on " * 40 + "they have two plants in Łódź " + "and so on " * 40))
        settle()
        [hit] = hits(store, "plant łodz")
        assert f"{FOUND}plants{FOUND_END} in {FOUND}Łódź{FOUND_END}" in hit.snippet
        assert hit.snippet.startswith("…")
        assert hit.snippet.endswith("…")
        assert len(hit.snippet.split()) <= 14
        assert hit.call == store.records.call(A)

    def test_shows_characters_as_they_were_written(self, store: Store, settle: Callable[[], None]) -> None:
        add(store, noted("a", "私は田中です"))
        settle()
        [hit] = hits(store, "田中")
        assert hit.snippet.replace(FOUND, "").replace(FOUND_END, "") == "私は田中です"
        assert FOUND in hit.snippet


class TestAnIndexThatCannotBeUsed:
    def test_is_told_in_plain_words(self, store: Store) -> None:
        add(store, noted("a", "plant"))
        store.database.execute("drop table search_pending")
        for ask in (lambda: found(store, "plant"), store.search.index_pending, store.search.pending):
            with pytest.raises(StoreError, match="no such table: search_pending"):
                ask()

    def test_leaves_nothing_half_indexed(self, store: Store) -> None:
        add(store, noted("a", "plant"))
        store.database.execute("pragma query_only = on")
        with pytest.raises(StoreError, match="could not be indexed for search"):
            store.search.index_pending()
        store.database.execute("pragma query_only = off")
        assert store.search.pending() == 1
        store.search.index_pending()
        assert found(store, "plant") == ["a"]

    def test_is_made_of_the_tables_that_sqlite_checks(self, store: Store) -> None:
        add(store, *(noted(str(day), f"plant {day}", day) for day in range(20)))
        store.search.index_pending()
        store.database.execute("insert into search (search, rank) values ('integrity-check', 1)")
        [(size,)] = store.database.execute("select count(*) from search")
        assert size == 20
        assert issubclass(sqlite3.OperationalError, sqlite3.Error)
