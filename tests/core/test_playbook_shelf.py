"""Playbooks stand side by side; what is broken is named, and hides nothing."""

from __future__ import annotations

from callgoal_desktop.core.playbook import Playbook
from callgoal_desktop.core.playbook_shelf import BrokenFile, ReadFile, Shelf, read_file, shelf_of
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile

SHIPPED = Playbook("qualify-first", "Qualify first", ())


def own(file: str, id: str) -> OwnPlaybook:
    """A file with a playbook of this id."""
    return OwnPlaybook(PlaybookFile(file), f'id = "{id}"\nname = "{id}"')


def shelf(shipped: list[Playbook], *files: OwnPlaybook | BrokenFile) -> Shelf:
    """The shelf of these files."""
    return shelf_of(shipped, [read_file(file) if isinstance(file, OwnPlaybook) else file for file in files])


def test_a_file_is_read_with_its_playbook() -> None:
    assert read_file(own("a.toml", "a")) == ReadFile(own("a.toml", "a"), Playbook("a", "a", ()))


def test_shipped_playbooks_come_first_and_then_the_own_ones() -> None:
    found = shelf([SHIPPED], own("a.toml", "a"), own("b.toml", "b"))
    assert list(found.by_id) == ["qualify-first", "a", "b"]
    assert found.own == {"a": own("a.toml", "a"), "b": own("b.toml", "b")}
    assert found.broken == ()
    assert found.in_file(PlaybookFile("b.toml")) == found.by_id["b"]
    assert found.in_file(PlaybookFile("c.toml")) is None


def test_an_own_one_with_the_id_of_a_shipped_one_is_refused_with_a_sentence() -> None:
    found = shelf([SHIPPED], own("mine.toml", "qualify-first"), own("z.toml", "z"))
    assert found.by_id["qualify-first"] == SHIPPED
    assert list(found.own) == ["z"]
    [broken] = found.broken
    assert broken.reason == (
        'mine.toml: the id "qualify-first" belongs to a playbook that comes with CallGoal; give this one another id.'
    )


def test_of_two_files_with_one_id_the_later_is_refused() -> None:
    found = shelf([], own("a.toml", "same"), own("b.toml", "same"), own("c.toml", "same"))
    assert found.own == {"same": own("a.toml", "same")}
    assert [broken.reason for broken in found.broken] == [
        f'{file}: the id "same" is used by a.toml; give this one another id.' for file in ("b.toml", "c.toml")
    ]


def test_files_that_are_no_playbooks_are_named_with_their_reason() -> None:
    unread = BrokenFile(PlaybookFile("a.toml"), "a.toml cannot be read.")
    found = shelf([SHIPPED], unread, OwnPlaybook(PlaybookFile("b.toml"), "what?"), own("c.toml", "c"))
    assert list(found.by_id) == ["qualify-first", "c"]
    assert found.broken[0] == unread
    assert found.broken[1].reason.startswith("b.toml is not valid TOML: ")
    assert "line 1" in found.broken[1].reason
