"""A playbook is made from what people have: TOML, a list, a table, lines of text. Or one sentence says why not."""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import MOST_QUESTIONS, Playbook, PlaybookQuestion, Section, read_playbook
from callgoal_desktop.core.playbook_toml import write_playbook
from callgoal_desktop.core.text import one_line
from callgoal_desktop.exchange.playbook_import import FILE_LIMIT, import_playbook, paste_playbook
from callgoal_desktop.exchange.playbook_text import read_list, write_markdown
from callgoal_desktop.shipped import shipped
from tests.strategies import playbooks

MARKDOWN = """# Discovery

For a first call
with a new customer.

Source: After nobody.

## Goals

- Where to?
    - Why now?
    * And then?
1. By when? (optional)

## Stake

2) What if *not*?
   - [ ] Who says so?
+ [x] What does it
  cost? (Optional)
"""

EXPECTED = {
    "Goals": [("Where to?", ("Why now?", "And then?"), False), ("By when?", (), True)],
    "Stake": [("What if *not*?", ("Who says so?",), False), ("What does it cost?", (), True)],
}

Shape = dict[str, list[tuple[str, tuple[str, ...], bool]]]


def shape(playbook: Playbook) -> Shape:
    """Sections, questions, probes and marks, without the ids."""
    return {
        section.title: [(one.text, one.probes, one.optional) for one in section.questions]
        for section in playbook.sections
    }


def read(content: str | bytes, file: str = "my_list.md") -> Playbook:
    """What is made of a file."""
    numbers = count(1)
    data = content.encode() if isinstance(content, str) else content
    return import_playbook(data, file, {"taken"}, lambda: f"{next(numbers):06}")


def reason(content: str | bytes, file: str = "my_list.md") -> str:
    """Why nothing is made of a file, in one line."""
    with pytest.raises(ImportFileError) as refused:
        read(content, file)
    said = str(refused.value)
    assert said.startswith(file)
    assert "\n" not in said
    return said


class TestAMarkdownList:
    def test_has_sections_questions_probes_and_marks(self) -> None:
        playbook = read(MARKDOWN)
        assert shape(playbook) == EXPECTED
        assert (playbook.name, playbook.source) == ("Discovery", "After nobody.")
        assert playbook.when == "For a first call with a new customer."
        assert playbook.id == "discovery-000001"
        assert [one.id for _section, one in playbook.questions] == ["q-1", "q-2", "q-3", "q-4"]

    def test_without_a_title_is_called_like_its_file(self) -> None:
        assert read("## Goals\n- Where to?").name == "my list"
        assert shape(read("# Goals\n- Where to?\n# Stake\n- What if not?")) == {
            "Goals": [("Where to?", (), False)],
            "Stake": [("What if not?", (), False)],
        }
        assert read("# Goals\n- Where to?").sections[0].title == "Goals"

    def test_without_sections_is_one_list(self) -> None:
        assert shape(read("- Where to?\n\t- Why?\n- When?")) == {
            "": [("Where to?", ("Why?",), False), ("When?", (), False)]
        }

    def test_may_be_indented_as_a_whole(self) -> None:
        assert shape(read("    - Where to?\n        - Why?\n    - When?"))[""][0] == ("Where to?", ("Why?",), False)

    def test_may_come_from_a_text_program_with_lines_between_its_bullets(self) -> None:
        text = "Opening\n• Where to?\n\nWhat else?\nThe **end**:\n• What if not?"
        assert shape(read(text)) == {
            "Opening": [("Where to?", (), False), ("What else?", (), False)],
            "The **end": [("What if not?", (), False)],
        }

    def test_keeps_a_probe_that_goes_on_in_another_line(self) -> None:
        assert shape(read("- A?\n    - one\n      more\\\n      and more"))[""] == [
            ("A?", ("one more\nand more",), False)
        ]

    @pytest.mark.parametrize("path", sorted(shipped("playbooks").glob("*.toml")), ids=lambda path: path.stem)
    def test_written_from_a_playbook_gives_its_questions_back(self, path: Path) -> None:
        playbook = read_playbook(path.read_text(encoding="utf-8"), "x")
        back = read(write_markdown(playbook))
        assert shape(back) == shape(playbook)
        assert (back.name, back.when, back.source) == (playbook.name, playbook.when, playbook.source)

    @given(playbooks())
    @example(Playbook("p", "1. a:", (Section("b:", (PlaybookQuestion("a", "c:"),)),), "- me:", "If so:"))
    @example(Playbook("p", "n", (Section("", (PlaybookQuestion("a", "c"),)),), "a\\:", "Source: b\n\u2003- c:"))
    @example(Playbook("p", "n", (Section("", (PlaybookQuestion("a", "c\n\u20031. d\n\xa0- e", ("f\n\u2003+ g",)),)),)))
    @example(
        Playbook("p", "#", (Section("# - 1. x", (PlaybookQuestion("a", "- # \\ (optional)\n1. b", ("* c\n\nd",)),)),))
    )
    @example(Playbook("p", "", (Section("", (PlaybookQuestion("a", "a\\\nb", ("c:",), optional=True),)),)))
    def test_written_from_any_playbook_gives_the_same_questions_but_for_spaces_at_ends(
        self, playbook: Playbook
    ) -> None:
        assume(playbook.asked)
        back = read_list(write_markdown(playbook), "x")
        assert [_tidy(one) for _section, one in back.questions] == [
            _tidy(one) for _section, one in playbook.questions if one.text.strip()
        ]
        assert [one_line(section.title) for section in back.sections] == [
            one_line(section.title) for section in playbook.sections
        ]
        for read, written in ((back.when, playbook.when), (back.source, playbook.source)):
            assert one_line(read) == one_line(written)
        assert one_line(back.name) == (one_line(playbook.name) or "-")


def _tidy(question: PlaybookQuestion) -> object:
    def lines(text: str) -> list[str]:
        return [" ".join(line.split()) for line in text.strip().split("\n")]

    probes = [lines(probe) for probe in question.probes if probe.strip()]
    return lines(question.text), probes, question.optional


class TestPlainLines:
    def test_are_questions_under_sections(self) -> None:
        text = "Goals:\nWhere to?\n   Why now?\nBy when? [optional]\n\n# Stake\nWhat if not?\n"
        assert shape(read(text, "notes.txt")) == {
            "Goals": [("Where to?", ("Why now?",), False), ("By when?", (), True)],
            "Stake": [("What if not?", (), False)],
        }

    def test_are_pasted_under_a_name_of_their_own(self) -> None:
        playbook = paste_playbook("Where to?\r\nWhen?", "Pasted questions", (), lambda: "123456")
        assert (playbook.id, playbook.name) == ("pasted-questions-123456", "Pasted questions")
        assert shape(playbook) == {"": [("Where to?", (), False), ("When?", (), False)]}


TABLE = [
    ("Goals", "Where to?", "Why now? | And then?", ""),
    ("", "By when?", "", "yes"),
    ("Stake", "What, if not?", "", "no"),
]
TABLE_SHAPE = {
    "Goals": [("Where to?", ("Why now?", "And then?"), False), ("By when?", (), True)],
    "Stake": [("What, if not?", (), False)],
}


class TestATable:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("header", ["", "Section{0}Question{0}Probes{0}Optional\r\n"])
    def test_is_read_with_and_without_a_header(self, delimiter: str, header: str) -> None:
        rows = "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in TABLE)
        playbook = read(header.format(delimiter) + rows, "list.csv")
        assert shape(playbook) == TABLE_SHAPE
        assert playbook.name == "list"

    def test_may_have_its_columns_in_another_order_or_leave_some_out(self) -> None:
        assert shape(read("optional;question\n1;Where to?\n;When, then?", "list.csv")) == {
            "": [("Where to?", (), True), ("When, then?", (), False)]
        }

    def test_may_be_one_column_with_commas_in_it(self) -> None:
        text = "Where to?\nWell, by when, then?\n"
        assert shape(read(text, "list.csv"))[""] == [("Where to?", (), False), ("Well, by when, then?", (), False)]
        assert shape(read("Question\nWhere to?", "list.csv")) == {"": [("Where to?", (), False)]}

    def test_may_have_line_breaks_in_its_cells(self) -> None:
        text = 'section,question\nGoals,"Where\nto?"\n'
        assert shape(read(text, "list.csv")) == {"Goals": [("Where\nto?", (), False)]}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("section,question\nGoals,\n", "line 2: the question is missing."),
            ("section,question,optional\na,b,c\n", 'line 2: "optional" must be yes or no, and is "c".'),
            ("a,b\na,b,c,d,e\n", "line 2: there are more than four columns; put a text with a comma in it in quotes."),
            ('question,section\n"open', "line 2: this is no table (unexpected end of data)."),
        ],
    )
    def test_that_is_none_is_refused_with_its_line(self, text: str, said: str) -> None:
        assert reason(text, "list.csv") == f"list.csv, {said}"

    def test_with_a_cell_beyond_all_measure_is_refused(self) -> None:
        assert "field larger than field limit" in reason(f"section,question\na,{'b' * 200_000}", "list.csv")


class TestAPlaybookInToml:
    MINE = Playbook("mine", "Mine", (Section("Goals", (PlaybookQuestion("a", "Where to?"),)),))

    def test_comes_in_with_its_ids(self) -> None:
        assert read(write_playbook(self.MINE), "mine.TOML") == self.MINE

    def test_comes_in_with_as_many_questions_as_can_be_written(self) -> None:
        many = tuple(PlaybookQuestion(f"q-{number}", "What?") for number in range(MOST_QUESTIONS))
        full = replace(self.MINE, sections=(Section("", many),))
        assert read(write_playbook(full), "mine.toml") == full

    def test_gets_another_id_where_its_own_is_taken(self) -> None:
        text = write_playbook(self.MINE).replace('"mine"', '"taken"')
        assert read(text, "mine.toml").id == "mine-000001"

    def test_that_is_broken_is_refused_with_its_line(self) -> None:
        assert reason('id = "a"\nname = 3', "mine.toml") == 'mine.toml, line 2: "name" must be a text.'


class TestAnyFile:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_is_read_in_every_usual_encoding_with_every_line_end(self, encoding: str, end: str) -> None:
        text = MARKDOWN.replace("Where to?", "Wohin, schöne 🙂?").replace("\n", end)
        assert "Wohin, schöne 🙂?" in str(shape(read(text.encode(encoding))))

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (
                "- Schön?\n- Größe?".encode("latin-1"),
                ", line 1: this is not text in UTF-8 or UTF-16; save the file as UTF-8",
            ),
            ("- A?".encode("utf-16-le"), " is no text file; save the list as text in UTF-8"),
            (b"\xff\xfea", ", line 1: this is not text"),
            (b"\x89PNG\r\n\x1a\n\0", ", line 1: this is not text"),
            (b"", " holds no questions: write one a line, or a bullet each, and import it again."),
            (b"\n \n# Goals\n", " holds no questions"),
            (b"- a?\n" * 201, " holds 201 questions, and a playbook takes at most 200 from a file: make several"),
        ],
    )
    def test_that_is_no_list_is_refused_in_one_sentence(self, content: bytes, said: str) -> None:
        assert reason(content).startswith(f"my_list.md{said}")

    def test_of_200_questions_is_taken(self) -> None:
        assert len(read("- a?\n" * 200).questions) == 200

    @pytest.mark.parametrize("file", ["a.md", "a.csv", "a.toml", "a.txt"])
    @pytest.mark.parametrize("piece", [b"a", b"- a?\n", b"a,", b'"', b"\0", b"[", b"\\", b"a.", b"# ", b"| "])
    def test_of_ten_megabytes_is_refused_fast_and_one_of_a_megabyte_in_time(self, file: str, piece: bytes) -> None:
        started = time.monotonic()
        assert reason(piece * (10 * FILE_LIMIT // len(piece)), file) == (
            f"{file} is larger than 1 MB, which no list of questions is; import a shorter one."
        )
        assert time.monotonic() - started < 1
        with contextlib.suppress(ImportFileError):
            read(piece * (FILE_LIMIT // len(piece)), file)
        assert time.monotonic() - started < 20

    def test_pasted_text_has_the_same_bound(self) -> None:
        with pytest.raises(ImportFileError, match="Pasted is larger than 1 MB"):
            paste_playbook("a" * (FILE_LIMIT + 1), "Pasted", (), lambda: "1")

    @given(st.binary(max_size=200), st.sampled_from(["a.md", "a.csv", "a.toml", "a.txt", "a"]))
    def test_of_any_bytes_is_taken_or_refused(self, content: bytes, file: str) -> None:
        try:
            playbook = read(content, file)
        except ImportFileError:
            return
        assert read_playbook(write_playbook(playbook), "x") == playbook
