"""What is typed to find calls, and what is meant by it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.query import Has, Place, Query, Traits, Words, read_query
from callgoal_desktop.core.records import Outcome, Verdict

TODAY = date(2026, 11, 27)


def wanted(text: str) -> Traits:
    """What a text asks for."""
    return read_query(text, TODAY).wanted


class TestWords:
    def test_may_be_the_beginnings_of_words(self) -> None:
        assert wanted("recall cost") == Traits(words=(Words("recall"), Words("cost")))

    def test_in_quotes_stand_together_and_are_whole(self) -> None:
        assert wanted('"pilot plant" x') == Traits(words=(Words("pilot plant", whole=True), Words("x")))

    def test_of_a_phrase_that_is_being_typed_end_in_a_beginning(self) -> None:
        assert wanted('"pilot pl') == Traits(words=(Words("pilot pl"),))

    def test_can_be_left_out(self) -> None:
        query = read_query('cost -price -"two words" -account:north', TODAY)
        assert query.wanted == Traits(words=(Words("cost"),))
        assert query.but.words == (
            Words("price"),
            Words("two words", whole=True),
            Words("north", place=Place.ACCOUNT),
        )

    def test_with_a_hyphen_in_them_are_one(self) -> None:
        assert wanted("e-mail") == Traits(words=(Words("e-mail"),))

    @pytest.mark.parametrize(
        ("text", "place"),
        [("account:n", Place.ACCOUNT), ("CONTACT:n", Place.CONTACT), ("goal:n", Place.GOAL),
         ("answer:n", Place.ANSWERS),
         ("answers:n", Place.ANSWERS), ("note:n", Place.NOTES), ("step:n", Place.STEPS), ("said:n", Place.TRANSCRIPT)],
    )  # fmt: skip
    def test_can_be_looked_for_in_one_place(self, text: str, place: Place) -> None:
        assert wanted(text) == Traits(words=(Words("n", place=place),))

    def test_of_a_place_may_be_a_phrase(self) -> None:
        assert wanted('account:"Northwind Foods"').words == (Words("Northwind Foods", True, Place.ACCOUNT),)

    @pytest.mark.parametrize("text", ["", "   ", '""', "-", "- -", ":", '"', '-"', "account:", "…!", "\0"])
    def test_that_are_none_ask_for_nothing(self, text: str) -> None:
        assert not read_query(text, TODAY).asks


class TestWhatACallIs:
    @pytest.mark.parametrize(
        ("text", "outcomes"),
        [
            ("outcome:advance", (Outcome.ADVANCE,)),
            ("outcome:ad", (Outcome.ADVANCE,)),
            ("outcome:no-sale", (Outcome.NO_SALE,)),
            ('Outcome:"No sale"', (Outcome.NO_SALE,)),
            ("outcome:none", (None,)),
            ("outcome:order outcome:advance", (Outcome.ORDER, Outcome.ADVANCE)),
            ("outcome:", ()),
        ],
    )
    def test_its_outcome(self, text: str, outcomes: tuple[Outcome | None, ...]) -> None:
        assert wanted(text) == Traits(outcomes=outcomes)

    def test_whether_they_are_qualified(self) -> None:
        assert wanted("qualified:yes") == Traits(qualified=(Verdict.YES,))
        assert wanted("qualified:none qualified:").qualified == (None,)

    def test_its_playbook(self) -> None:
        assert wanted("playbook:Qualify playbook:") == Traits(playbooks=(Words("qualify"),))
        assert wanted('playbook:"own-2"') == Traits(playbooks=(Words("own-2", whole=True),))

    def test_the_very_account(self) -> None:
        assert wanted('with:"Northwind Foods" with:').accounts == ("Northwind Foods",)
        assert read_query("-with:Alta", TODAY).but.accounts == ("Alta",)

    def test_what_it_has(self) -> None:
        assert wanted("has:open has:transcript has:").has == (Has.OPEN_STEPS, Has.TRANSCRIPT)

    def test_what_it_is_not(self) -> None:
        query = read_query("-outcome:order -qualified:no -playbook:renewal -has:open", TODAY)
        assert query.wanted == Traits()
        assert query.but == Traits(
            outcomes=(Outcome.ORDER,), qualified=(Verdict.NO,), playbooks=(Words("renewal"),), has=(Has.OPEN_STEPS,)
        )


class TestWhenACallWas:
    @pytest.mark.parametrize(
        ("text", "since", "until"),
        [
            ("after:2026-11-01", date(2026, 11, 1), None),
            ("after:2026-11", date(2026, 11, 1), None),
            ("before:2026", None, date(2026, 1, 1)),
            ("before:2026-3-9", None, date(2026, 3, 9)),
            ("after:2026 after:2025 before:2027 before:2028", date(2026, 1, 1), date(2027, 1, 1)),
            ("after:today", TODAY, None),
            ("before:yesterday", None, date(2026, 11, 26)),
            ("last:1d", TODAY, None),
            ("last:2w", date(2026, 11, 14), None),
            ("last:9999y", date(1, 1, 1), None),
            ("before: after: last:", None, None),
        ],
    )
    def test_from_a_day_and_before_one(self, text: str, since: date | None, until: date | None) -> None:
        assert read_query(text, TODAY) == Query(since=since, until=until)


class TestWhatMeansNothing:
    @pytest.mark.parametrize("text", ["outcome:foo", "before:2026-13-40", "last:soon", "qualified:perhaps", "has:fun"])
    def test_is_plain_words_where_the_field_is_known(self, text: str) -> None:
        field, _colon, value = text.partition(":")
        assert read_query(text, TODAY) == Query(wanted=Traits(words=(Words(field), Words(value))))

    def test_or_one_phrase_where_it_is_not(self) -> None:
        assert wanted("https://example.org") == Traits(words=(Words("https //example.org"),))

    def test_has_no_last_time_that_is_left_out(self) -> None:
        assert read_query("-after:2026", TODAY).but == Traits(words=(Words("after"), Words("2026")))

    @given(st.text() | st.text('-":ab 2o\n'))
    def test_is_never_wrong(self, text: str) -> None:
        query = read_query(text, TODAY)
        assert all(any(map(str.isalnum, words.text)) for words in query.wanted.words + query.but.words)
