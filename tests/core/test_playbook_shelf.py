"""Playbooks stand side by side; what is broken is named, and hides nothing."""

from __future__ import annotations

from callgoal_desktop.core.playbook import Playbook
from callgoal_desktop.core.playbook_shelf import BrokenFile, shelf_of
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile

SHIPPED = Playbook("qualify-first", "Qualify first", ())


def own(file: str, id: str) -> OwnPlaybook:
    """A file with a playbook of this id."""
    return OwnPlaybook(PlaybookFile(file), f'id = "{id}"\nname = "{id}"')


def test_shipped_playbooks_come_first_and_then_the_own_ones() -> None:
    shelf = shelf_of([SHIPPED], [own("a.toml", "a"), own("b.toml", "b")])
    assert list(shelf.by_id) == ["qualify-first", "a", "b"]
    assert shelf.own == {"a": own("a.toml", "a"), "b": own("b.toml", "b")}
    assert shelf.broken == ()
    assert shelf.in_file(PlaybookFile("b.toml")) == shelf.by_id["b"]
    assert shelf.in_file(PlaybookFile("c.toml")) is None


def test_an_own_one_with_the_id_of_a_shipped_one_is_refused_with_a_sentence() -> None:
    shelf = shelf_of([SHIPPED], [own("mine.toml", "qualify-first"), own("z.toml", "z")])
    assert shelf.by_id["qualify-first"] == SHIPPED
    assert list(shelf.own) == ["z"]
    [broken] = shelf.broken
    assert broken.reason == (
        'mine.toml: the id "qualify-first" belongs to a playbook that comes with CallGoal; give this one another id.'
    )


def test_of_two_files_with_one_id_the_later_is_refused() -> None:
    shelf = shelf_of([], [own("a.toml", "same"), own("b.toml", "same"), own("c.toml", "same")])
    assert shelf.own == {"same": own("a.toml", "same")}
    assert [broken.reason for broken in shelf.broken] == [
        f'{file}: the id "same" is used by a.toml; give this one another id.' for file in ("b.toml", "c.toml")
    ]


def test_files_that_are_no_playbooks_are_named_with_their_reason() -> None:
    unread = BrokenFile(PlaybookFile("a.toml"), "a.toml cannot be read.")
    shelf = shelf_of([SHIPPED], [unread, OwnPlaybook(PlaybookFile("b.toml"), "what?"), own("c.toml", "c")])
    assert list(shelf.by_id) == ["qualify-first", "c"]
    assert shelf.broken[0] == unread
    assert shelf.broken[1].reason.startswith("b.toml is not valid TOML: ")
    assert "line 1" in shelf.broken[1].reason
