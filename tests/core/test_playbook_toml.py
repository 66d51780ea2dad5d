"""What is written as TOML reads back as just what it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callgoal_desktop.core.errors import ChangedOutsideError
from callgoal_desktop.core.playbook import Playbook, PlaybookQuestion, Section, read_playbook
from callgoal_desktop.core.playbook_toml import rebased_text, write_playbook
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile
from callgoal_desktop.shipped import shipped
from tests.strategies import UGLY, playbooks, texts

SMALL = Playbook(
    "mine",
    "My list",
    (
        Section("Where", (PlaybookQuestion("a", "Where to?", ("Why?", "And?")), PlaybookQuestion("b", "When?"))),
        Section("", (PlaybookQuestion("c", "Who?", (), optional=True),)),
    ),
    when="Always.",
)


@given(playbooks())
def test_any_playbook_reads_back_as_it_was_written(playbook: Playbook) -> None:
    assert read_playbook(write_playbook(playbook), "x") == playbook


@given(st.one_of(texts(), st.text(st.characters(exclude_categories=["Cs"]))))
@example("".join(UGLY))
@example("".join(map(chr, range(0x20))) + '\x7f\\"')
@example("\r\n\t\"\"\"'''")
def test_any_text_reads_back_as_it_was_written(text: str) -> None:
    question = PlaybookQuestion("q", text, (text, text))
    playbook = Playbook("p", text, (Section(text, (question,)),), text, text)
    assert read_playbook(write_playbook(playbook), "x") == playbook


@pytest.mark.parametrize("path", sorted(shipped("playbooks").glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_playbook_reads_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    playbook = read_playbook(text, "x")
    assert read_playbook(write_playbook(playbook), "x") == playbook


def test_it_is_written_to_be_read_by_people() -> None:
    assert write_playbook(SMALL) == (
        'id = "mine"\nname = "My list"\nwhen = "Always."\n'
        '\n[[sections]]\ntitle = "Where"\n'
        '\n[[sections.questions]]\nid = "a"\ntext = "Where to?"\nprobes = ["Why?", "And?"]\n'
        '\n[[sections.questions]]\nid = "b"\ntext = "When?"\n'
        '\n[[sections]]\ntitle = ""\n'
        '\n[[sections.questions]]\nid = "c"\ntext = "Who?"\noptional = true\n'
    )


def test_letters_of_every_script_stand_as_they_are() -> None:
    written = write_playbook(replace(SMALL, name="Größe 田 🧑‍🍳 \u202e\x01"))
    assert 'name = "Größe 田 🧑‍🍳 \u202e\\u0001"' in written


def test_what_was_typed_while_the_file_was_written_goes_into_it() -> None:
    before, renamed, described = (
        OwnPlaybook(PlaybookFile("a.toml"), write_playbook(playbook))
        for playbook in (SMALL, replace(SMALL, name="Renamed"), replace(SMALL, source="Ours."))
    )
    assert rebased_text(before, renamed, before) == renamed.text
    together = rebased_text(before, described, renamed)
    assert read_playbook(together, "x") == replace(SMALL, name="Renamed", source="Ours.")
    other = OwnPlaybook(PlaybookFile("a.toml"), write_playbook(replace(SMALL, name="Other")))
    with pytest.raises(ChangedOutsideError, match=r"a\.toml was changed by another program"):
        rebased_text(before, renamed, other)
