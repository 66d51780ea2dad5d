"""What is typed fits a text by its letters in their order, and the beginnings of words count most."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.fuzzy import LOOKED_AT, fit, fold
from callgoal_desktop.core.mnemonics import marked, mnemonics


def best(typed: str, *texts: str) -> str:
    """The text that fits best."""
    fits = {text: found for text in texts if (found := fit(fold(typed), fold(text))) is not None}
    return max(fits, key=lambda text: fits[text]) if fits else ""


class TestFit:
    @pytest.mark.parametrize(
        ("typed", "wanted", "other"),
        [
            ("nc", "New call", "Find in all calls"),
            ("np", "New playbook", "Union pay"),
            ("call", "Call again", "Copy recap of all"),
            ("end", "End call", "Send"),
            ("recap", "Copy recap", "Review the cap"),
            ("undo", "Undo", "Undo type goal"),
            ("foods north", "Northwind Foods", "Northwind Energy"),
            ("muller", "Müller GmbH", "Mutual letters"),
            ("MÜL", "Müller GmbH", "Mutual letters"),
            ("strasse", "Straße 1", "Stars"),
        ],
    )
    def test_prefers_what_is_meant(self, typed: str, wanted: str, other: str) -> None:
        assert best(typed, wanted, other) == best(typed, other, wanted) == wanted

    @pytest.mark.parametrize("typed", ["xyz", "llac", "call xyz", "callcallcall"])
    def test_finds_nothing_where_a_letter_is_missing_or_out_of_order(self, typed: str) -> None:
        assert fit(typed, "new call") is None

    def test_takes_the_words_in_any_order(self) -> None:
        assert fit("call new", "new call") is not None

    def test_looks_for_the_best_place_and_not_for_the_first(self) -> None:
        assert fit("re", "the rare recap") == fit("re", "the bare recap")

    def test_fits_everything_where_nothing_is_typed(self) -> None:
        assert fit("  ", "new call") is not None

    def test_looks_at_no_more_than_the_beginning_of_a_text(self) -> None:
        assert fit("z", "a" * LOOKED_AT + "z") is None

    @pytest.mark.parametrize(("text", "folded"), [("Łódź", "lodz"), ("Ærø", "æro"), ("ΌΣΟ", "οσο"), ("ﬁne", "fine")])
    def test_folds_case_and_marks(self, text: str, folded: str) -> None:
        assert fold(text) == folded


class TestMnemonics:
    def test_are_the_first_letters_of_words_while_there_are_any(self) -> None:
        assert mnemonics(["New call", "Note", "No call", "Nil"]) == ["N", "o", "c", "i"]

    def test_are_none_where_all_letters_are_taken(self) -> None:
        assert mnemonics(["a", "A", "…", ""]) == ["a", "", "", ""]

    def test_are_changed_where_another_entry_has_no_other_letter(self) -> None:
        assert mnemonics(["Cat", "c", "ca"]) == ["t", "c", "a"]
        assert mnemonics(["ab", "b", "a", "b"]) == ["a", "b", "", ""]

    def test_are_unlike_in_any_script(self) -> None:
        found = mnemonics(["Öffnen", "öfter", "Über", "Ende", "電話", "電"])
        assert [letter.casefold() for letter in found] == ["ö", "f", "ü", "e", "話", "電"]

    @pytest.mark.parametrize(
        ("entry", "letter", "shown"),
        [
            ("New call", "c", "New &call"),
            ("Recap", "c", "Re&cap"),
            ("This & that", "t", "This && &that"),
            ("R&D", "", "R&&D"),
            ("Undo", "z", "Undo"),
        ],
    )
    def test_are_marked(self, entry: str, letter: str, shown: str) -> None:
        assert marked(entry, letter) == shown
