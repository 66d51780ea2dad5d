"""A playbook is read from TOML whole, or refused with the file's name and what is wrong with it."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import (
    EMPTY,
    MOST_QUESTIONS,
    Playbook,
    PlaybookQuestion,
    Section,
    fits,
    minutes_needed,
    read_playbook,
)
from callgoal_desktop.shipped import shipped, shipped_text

WHOLE = """
id = "mine"
name = " My list "
source = "After nobody."
when = "Always."
[[sections]]
title = " First "
[[sections.questions]]
id = "one"
text = " What now? "
probes = ["Why?", " And then? "]
[[sections.questions]]
id = "two"
text = "What else?"
optional = true
[[sections]]
title = "Empty"
"""


def reason(text: str) -> str:
    """Why this text is no playbook."""
    with pytest.raises(ImportFileError) as refused:
        read_playbook(text, "mine.toml")
    assert str(refused.value).startswith("mine.toml")
    return str(refused.value)


class TestAWholePlaybook:
    def test_is_read_with_everything_that_stands_in_it(self) -> None:
        one = PlaybookQuestion("one", " What now? ", ("Why?", " And then? "))
        two = PlaybookQuestion("two", "What else?", (), optional=True)
        assert read_playbook(WHOLE, "mine.toml") == Playbook(
            id="mine",
            name=" My list ",
            sections=(Section(" First ", (one, two)), Section("Empty", ())),
            source="After nobody.",
            when="Always.",
        )

    def test_tells_each_question_with_its_section_in_order(self) -> None:
        playbook = read_playbook(WHOLE, "mine.toml")
        assert [(section.title, question.id) for section, question in playbook.questions] == [
            (" First ", "one"),
            (" First ", "two"),
        ]

    def test_tells_its_core_from_what_is_optional(self) -> None:
        assert [question.id for question in read_playbook(WHOLE, "mine.toml").core] == ["one"]

    def test_needs_no_more_than_an_id_and_a_name(self) -> None:
        assert read_playbook('id = "a"\nname = "b"', "x") == Playbook("a", "b", ())

    def test_may_be_empty(self) -> None:
        assert EMPTY.questions == ()
        assert EMPTY.core == ()
        assert (EMPTY.id, EMPTY.name) == ("", "")


def asking(core: int, optional: int = 0) -> Playbook:
    """A playbook of so many questions, spread over two sections."""
    questions = [PlaybookQuestion(f"core-{number}", "What?") for number in range(core)]
    questions += [PlaybookQuestion(f"more-{number}", "What else?", optional=True) for number in range(optional)]
    return Playbook("a", "b", (Section("First", tuple(questions[::2])), Section("Second", tuple(questions[1::2]))))


class TestThePlannedMinutes:
    @pytest.mark.parametrize(
        ("questions", "minutes"),
        [(0, 0), (1, 3), (2, 5), (5, 13), (6, 15), (7, 18), (9, 23), (12, 30), (500, 1250)],
    )
    def test_are_two_and_a_half_for_each_question_rounded_up(self, questions: int, minutes: int) -> None:
        assert minutes_needed(questions) == minutes

    def test_hold_eleven_to_fourteen_questions_in_half_an_hour_by_the_rule(self) -> None:
        most = max(questions for questions in range(100) if minutes_needed(questions) <= 30)
        assert 11 <= most <= 14

    @pytest.mark.parametrize(("core", "minutes"), [(5, 13), (6, 15), (12, 30), (1, 3)])
    def test_are_enough_to_the_minute_and_not_one_below(self, core: int, minutes: int) -> None:
        assert fits(asking(core), minutes)
        assert not fits(asking(core), minutes - 1)

    def test_are_not_used_up_by_optional_questions(self) -> None:
        assert fits(asking(6, optional=40), 15)
        assert not fits(asking(7, optional=40), 15)

    def test_are_always_enough_for_nothing(self) -> None:
        assert fits(EMPTY, 0)
        assert fits(asking(0, optional=3), 0)


class TestTheShippedPlaybook:
    def test_asks_seven_questions_in_three_sections_with_one_or_two_probes_each(self) -> None:
        playbook = read_playbook(shipped_text("playbooks/qualify-first.toml"), "qualify-first.toml")
        assert playbook.id == "qualify-first"
        assert playbook.name == "Qualify first"
        assert len(playbook.sections) == 3
        assert len(playbook.questions) == 7
        assert {len(question.probes) for _section, question in playbook.questions} <= {1, 2}

    def test_keeps_its_ids_for_calls_are_compared_by_them(self) -> None:
        playbook = read_playbook(shipped_text("playbooks/qualify-first.toml"), "qualify-first.toml")
        assert [question.id for _section, question in playbook.questions] == [
            "where-1",
            "where-2",
            "challenge-1",
            "challenge-2",
            "challenge-3",
            "stake-1",
            "stake-2",
        ]

    def test_every_shipped_list_is_a_playbook(self) -> None:
        found = list(shipped("playbooks").glob("*.toml"))
        assert found
        for path in found:
            assert read_playbook(path.read_text(encoding="utf-8"), path.name).questions


class TestWhatIsNoPlaybook:
    def test_says_where_the_toml_breaks_off(self) -> None:
        assert reason('id = "a').startswith("mine.toml is not valid TOML: ")
        assert "line 2" in reason('id = "a"\nname = b')

    def test_nested_beyond_all_measure_is_refused_like_any_other(self) -> None:
        assert "not valid TOML" in reason("a = " + "[" * 100_000)

    def test_is_a_number_too_long_to_be_read(self) -> None:
        assert "not valid TOML" in reason("a = " + "9" * 5000)

    @pytest.mark.parametrize("part", ["a.", '"a".', "a . "])
    def test_has_a_key_of_endless_parts(self, part: str) -> None:
        assert reason(f"{part * 100_000}b = 1") == "mine.toml is not valid TOML: a key has more than 50 parts."
        assert "50 parts" in reason(f"x = {{{part * 100_000}b = 1}}")

    def test_is_not_a_text_with_many_dots(self) -> None:
        text = f'id = "a"\nname = "{"a." * 60}"'
        assert read_playbook(text, "x").name == "a." * 60

    def test_lacks_a_name_or_an_id(self) -> None:
        assert reason('id = "a"') == 'mine.toml: "name" must be a text.'
        assert reason('id = "a"\n\nname = 3') == 'mine.toml, line 3: "name" must be a text.'
        assert reason('name = "a"') == 'mine.toml: "id" must be a text and not empty.'
        assert reason('name = "a"\nid = " "') == 'mine.toml, line 2: "id" must be a text and not empty.'

    def test_is_not_one_whose_words_are_about_to_be_written(self) -> None:
        text = 'id = "a"\nname = ""\n[[sections]]\ntitle = ""\n[[sections.questions]]\nid = "q"\ntext = " "'
        playbook = read_playbook(text, "x")
        assert playbook == Playbook("a", "", (Section("", (PlaybookQuestion("q", " "),)),))
        assert playbook.asked == ()
        assert playbook.core == ()

    @pytest.mark.parametrize(
        ("found", "instead", "said"),
        [
            ('source = "After nobody."', "source = 1", 'line 4: "source" must be a text.'),
            ('when = "Always."', "when = []", 'line 5: "when" must be a text.'),
            ('title = " First "', "", 'line 6: "title" must be a text.'),
            ('id = "one"', "", 'line 8: "id" must be a text and not empty.'),
            ('text = " What now? "', "", 'line 8: "text" must be a text.'),
            ('probes = ["Why?", " And then? "]', 'probes = "Why?"', 'line 11: "probes" must be a list of texts.'),
            ('probes = ["Why?", " And then? "]', 'probes = ["Why?", 2]', 'line 11: "probes" must be a list of texts.'),
            ('id = "two"', 'id = "one"', 'line 13: the question id "one" is there twice; give each its own.'),
            ("optional = true", 'optional = "yes"', 'line 15: "optional" must be true or false.'),
            ("optional = true", "optional = 1", 'line 15: "optional" must be true or false.'),
        ],
    )
    def test_has_something_wrong_in_it_which_is_named_with_its_line(self, found: str, instead: str, said: str) -> None:
        assert found in WHOLE
        assert reason(WHOLE.replace(found, instead, 1)) == f"mine.toml, {said}"

    def test_is_written_in_a_way_in_which_the_line_cannot_be_told(self) -> None:
        text = 'id = "a"\nname = "b"\nsections = [{title = "t", questions = [{id = 1}]}]'
        assert reason(text) == 'mine.toml: "id" must be a text and not empty.'

    def test_has_more_questions_than_anybody_asks(self) -> None:
        def asks(count: int) -> str:
            questions = "".join(f'[[sections.questions]]\nid = "{n}"\ntext = "x"\n' for n in range(count))
            return f'id = "a"\nname = "b"\n[[sections]]\ntitle = "t"\n{questions}'

        assert len(read_playbook(asks(MOST_QUESTIONS), "x").questions) == MOST_QUESTIONS
        said = reason(asks(MOST_QUESTIONS + 1))
        assert said == "mine.toml: there are more than 1,000 questions; make several playbooks of it."

    def test_is_not_one_with_a_mark_of_its_encoding_or_other_line_ends(self) -> None:
        text = ("\ufeff" + WHOLE.lstrip()).replace("\n", "\r\n")
        assert read_playbook(text, "x") == read_playbook(WHOLE, "x")

    @pytest.mark.parametrize("sections", ["sections = 1", "sections = [1]", "[sections]\na = 1"])
    def test_has_sections_that_are_no_tables(self, sections: str) -> None:
        text = f'id = "a"\nname = "b"\n{sections}'
        assert reason(text).endswith(': "sections" must be written as [[…sections]].')

    def test_has_questions_that_are_no_tables(self) -> None:
        text = 'id = "a"\nname = "b"\n[[sections]]\ntitle = "t"\nquestions = ["What?"]'
        assert reason(text) == 'mine.toml, line 5: "questions" must be written as [[…questions]].'

    def test_names_the_first_of_several_double_ids(self) -> None:
        doubled = WHOLE.replace('id = "two"', 'id = "one"')
        questions = '[[sections.questions]]\nid = "b"\ntext = "x"\n' * 2
        assert 'line 13: the question id "one"' in reason(f"{doubled}\n{questions}")

    def test_says_optional_to_no_question_that_is_needed(self) -> None:
        playbook = read_playbook(WHOLE.replace("optional = true", "optional = false"), "mine.toml")
        assert not any(question.optional for _section, question in playbook.questions)
