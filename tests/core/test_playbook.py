"""A playbook is read from TOML whole, or refused with the file's name and what is wrong with it."""

from __future__ import annotations

import pytest

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import (
    EMPTY,
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
        one = PlaybookQuestion("one", "What now?", ("Why?", " And then? "))
        two = PlaybookQuestion("two", "What else?", (), optional=True)
        assert read_playbook(WHOLE, "mine.toml") == Playbook(
            id="mine",
            name="My list",
            sections=(Section("First", (one, two)), Section("Empty", ())),
            source="After nobody.",
            when="Always.",
        )

    def test_tells_each_question_with_its_section_in_order(self) -> None:
        playbook = read_playbook(WHOLE, "mine.toml")
        assert [(section.title, question.id) for section, question in playbook.questions] == [
            ("First", "one"),
            ("First", "two"),
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

    @pytest.mark.parametrize("name", ["id", "name"])
    def test_lacks_a_name_or_an_id(self, name: str) -> None:
        both = {"id": 'id = "a"', "name": 'name = "b"'}
        expected = f'mine.toml: "{name}" must be a text and not empty.'
        assert reason("\n".join(line for key, line in both.items() if key != name)) == expected
        assert reason("\n".join({**both, name: f'{name} = " "'}.values())) == expected
        assert reason("\n".join({**both, name: f"{name} = 3"}.values())) == expected

    @pytest.mark.parametrize(
        ("found", "instead", "said"),
        [
            ('source = "After nobody."', "source = 1", '"source" must be a text.'),
            ('when = "Always."', "when = []", '"when" must be a text.'),
            ('title = " First "', "", '"title" must be a text and not empty.'),
            ('id = "one"', "", '"id" must be a text and not empty.'),
            ('text = " What now? "', 'text = ""', '"text" must be a text and not empty.'),
            ('probes = ["Why?", " And then? "]', 'probes = "Why?"', '"probes" must be a list of texts.'),
            ('probes = ["Why?", " And then? "]', 'probes = ["Why?", 2]', '"probes" must be a list of texts.'),
            ('id = "two"', 'id = "one"', 'the question id "one" is there twice; give each its own.'),
        ],
    )
    def test_has_something_wrong_in_it_which_is_named(self, found: str, instead: str, said: str) -> None:
        assert found in WHOLE
        assert reason(WHOLE.replace(found, instead, 1)) == f"mine.toml: {said}"

    @pytest.mark.parametrize("sections", ["sections = 1", "sections = [1]", "[sections]\na = 1"])
    def test_has_sections_that_are_no_tables(self, sections: str) -> None:
        text = f'id = "a"\nname = "b"\n{sections}'
        assert reason(text) == 'mine.toml: "sections" must be written as [[…sections]].'

    def test_has_questions_that_are_no_tables(self) -> None:
        text = 'id = "a"\nname = "b"\n[[sections]]\ntitle = "t"\nquestions = ["What?"]'
        assert reason(text) == 'mine.toml: "questions" must be written as [[…questions]].'

    def test_names_the_first_of_several_double_ids(self) -> None:
        doubled = WHOLE.replace('id = "two"', 'id = "one"')
        questions = '[[sections.questions]]\nid = "b"\ntext = "x"\n' * 2
        assert 'the question id "b"' in reason(f"{doubled}\n{questions}")

    @pytest.mark.parametrize("value", ["1", '"yes"', "[]", "false"])
    def test_an_optional_that_is_not_true_leaves_the_question_needed(self, value: str) -> None:
        playbook = read_playbook(WHOLE.replace("optional = true", f"optional = {value}"), "mine.toml")
        assert not any(question.optional for _section, question in playbook.questions)
