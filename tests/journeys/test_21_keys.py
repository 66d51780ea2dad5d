"""The one list of commands: no two share a key or a letter, no key types anything, and the README tells of all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from callgoal_desktop.ui.actions import Command
from callgoal_desktop.ui.content import Content
from callgoal_desktop.ui.icons import OF_ACTIONS
from callgoal_desktop.ui.keys import key_groups, row_keys
from callgoal_desktop.ui.needs import Need
from callgoal_desktop.ui.palette.key_groups import KeyLine
from tests.files import ROOT
from tests.journeys.driver import Driver
from tests.journeys.keyboard import focusable, named, pages
from tests.journeys.walk import content

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(user: Driver) -> Content:
    """What is in the window."""
    return content(user)


def pressed(key: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """The key and what is held down with it."""
    sequence = QKeySequence(key)
    assert sequence.count() == 1, f"{key} is no key"
    combination = sequence[0]  # type: ignore[index]  # it can be; its type does not say so
    return combination.key(), combination.keyboardModifiers()


def types_a_character(key: str) -> bool:
    """Whether a keyboard somewhere has a character there: Ctrl+Alt is AltGr, and Alt types on a Mac."""
    code, held = pressed(key)
    if Qt.Key.Key_F1 <= code <= Qt.Key.Key_F12:
        return bool(held & ~SHIFT)
    return not held & CTRL or bool(held & ~(CTRL | SHIFT))


@pytest.mark.parametrize(
    ("key", "types"),
    [("Ctrl+K", False), ("F1", False), ("Ctrl+Shift+N", False), ("Ctrl++", False),
     ("K", True), ("Shift+K", True), ("Ctrl+Alt+K", True), ("Alt+1", True), ("Meta+K", True), ("Space", True)],
)  # fmt: skip
def test_what_types_a_character_is_known(key: str, types: bool) -> None:
    assert types_a_character(key) is types


class TestTheListOfCommands:
    def test_has_no_key_twice(self, window: Content) -> None:
        keys = Counter(pressed(key) for command in window.commands.actions.commands for key in command.keys)
        assert [key for key, count in keys.items() if count > 1] == []

    def test_has_no_name_and_no_text_twice(self, window: Content) -> None:
        commands = window.commands.actions.commands
        assert (
            len({command.name for command in commands}) == len({command.text for command in commands}) == len(commands)
        )

    def test_has_no_key_that_types_a_character(self, window: Content) -> None:
        commands = window.commands.actions.commands
        assert [command.name for command in commands if any(map(types_a_character, command.keys))] == []

    def test_has_no_key_that_fields_need_for_themselves(self, window: Content) -> None:
        standard = QKeySequence.StandardKey
        of_fields = (standard.Copy, standard.Cut, standard.Paste, standard.SelectAll, standard.MoveToNextWord)
        taken = {key for each in of_fields for key in QKeySequence.keyBindings(each)}
        commands = window.commands.actions.commands
        assert [command.name for command in commands if taken & {QKeySequence(key) for key in command.keys}] == []

    def test_is_what_the_menus_show(self, window: Content) -> None:
        actions = window.commands.actions
        shown = [
            action.objectName() for menu in actions.menus.values() for action in menu.actions() if not action.menu()
        ]
        assert sorted(shown) == sorted(command.name for command in actions.commands if command.menu)

    def test_is_behind_the_button_as_it_is_in_the_menu_bar(self, window: Content) -> None:
        bar = window.main_window.menuBar()
        assert (
            window.menu.actions()
            == bar.actions()
            == [menu.menuAction() for menu in window.commands.actions.menus.values()]
        )

    def test_has_letters_that_no_two_entries_of_a_menu_share(self, window: Content) -> None:
        for menu in (window.menu, *window.commands.actions.menus.values()):
            letters = [
                letter.casefold() for action in menu.actions() for letter in re.findall("&([^&])", action.text())
            ]
            assert len(letters) == len(set(letters))
            assert len(letters) == len([action for action in menu.actions() if not action.isSeparator()])

    def test_has_icons_for_commands_only(self, window: Content) -> None:
        to_come = {"remindersAction", "importAction", "exportAction"}
        names = {command.name for command in window.commands.actions.commands}
        assert OF_ACTIONS.keys() - names <= to_come


def table(commands: tuple[Command, ...]) -> list[str]:
    """The README's table of keys, from the list."""
    return ["| keys | do |", "| --- | --- |", *chain.from_iterable(_rows(commands))]


def _rows(commands: tuple[Command, ...]) -> Iterator[list[str]]:
    rows = row_keys()
    for group in key_groups(commands):
        where = f"{group.title}: " if group in rows else ""
        yield [f"| {_keys(line)} | {where}{_lower(line.text) if where else line.text} |" for line in group.lines]


def _keys(line: KeyLine) -> str:
    keys = ", ".join(key for key in line.keys if not key.endswith("Enter"))
    return f"{keys} to {line.to}" if line.to else keys


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def test_the_readme_tells_of_every_key_and_of_no_other(window: Content) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    told = text[text.index("| keys | do |") :].partition("\n\n")[0].splitlines()
    wanted = table(window.commands.actions.commands)
    assert told == wanted, "the table is to be:\n" + "\n".join(wanted)


def test_each_command_is_done_from_everywhere_the_keys_can_be(user: Driver) -> None:
    """A field that takes a key for itself would keep it from the command."""
    actions = content(user).commands.actions
    swallowed = []
    for page in pages(user):
        can = [command for command in actions.commands if command.keys and actions.by_name[command.name].isEnabled()]
        for widget in focusable(user):
            for command in can:
                if command.needs in {Need.UNDO, Need.REDO}:
                    continue  # fields hand these on themselves: test_undo.py
                for key in command.keys:
                    widget.setFocus()
                    with mock.patch.object(actions, "_run") as run:
                        user.press(key)
                    if [call.args[0].name for call in run.call_args_list] != [command.name]:
                        swallowed.append(f"{key} in {named(widget)} on {page}")
    assert swallowed == []
