"""All keys there are, by group: those of the commands as the list has them, and those on rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callgoal_desktop.ui.actions import Command
from callgoal_desktop.ui.palette.key_groups import KeyGroup, KeyLine
from callgoal_desktop.ui.words import tr


def key_groups(commands: Sequence[Command]) -> list[KeyGroup]:
    """The groups in the order of the menus, then the rows."""
    with_keys = [command for command in commands if command.keys]
    menus = {command.menu: None for command in with_keys if command.menu}
    groups = [KeyGroup(menu, _lines(command for command in with_keys if command.menu == menu)) for menu in menus]
    ticks = [command.keys[0] for command in with_keys if not command.menu]
    numbered = KeyLine(tr("Tick that question"), (ticks[0],), ticks[-1])
    return [KeyGroup(groups[0].title, [*groups[0].lines, numbered]), *groups[1:], *row_keys()]


def _lines(commands: Iterable[Command]) -> list[KeyLine]:
    return [KeyLine(command.text, command.keys) for command in commands]


def row_keys() -> list[KeyGroup]:
    """The keys that do something where the focus is on a row or in a list."""
    question = [
        KeyLine(tr("Tick it, or take the tick back"), ("Space",)),
        KeyLine(tr("Write its answer"), ("Return",)),
        KeyLine(tr("Reword it"), ("F2",)),
        KeyLine(tr("Delete it"), ("Delete",)),
        KeyLine(tr("Go to the row above or below"), ("Up", "Down")),
        KeyLine(tr("Move it up or down"), ("Alt+Up", "Alt+Down")),
    ]
    step = [
        KeyLine(tr("Done, or not"), ("Space",)),
        KeyLine(tr("Promised, or not"), ("P",)),
        KeyLine(tr("Change it"), ("Return", "F2")),
        KeyLine(tr("Delete it"), ("Delete",)),
        KeyLine(tr("Move it up or down"), ("Alt+Up", "Alt+Down")),
    ]
    mark = [
        KeyLine(tr("Say why it was marked"), ("1",), "5"),
        KeyLine(tr("Put it away"), ("Escape",)),
    ]
    last_time = [
        KeyLine(tr("Carry that question over"), ("1",), "9"),
        KeyLine(tr("Carry all over"), ("A",)),
        KeyLine(tr("Read the whole call"), ("R",)),
    ]
    follow_up = [
        KeyLine(tr("Open its call"), ("Return",)),
        KeyLine(tr("Promised, or not"), ("P",)),
        KeyLine(tr("Save it as a calendar file"), ("C",)),
    ]
    lists = [
        KeyLine(tr("Open what is chosen"), ("Return",)),
        KeyLine(tr("Delete what is chosen"), ("Delete",)),
        KeyLine(tr("From the search to its list"), ("Down",)),
    ]
    return [
        KeyGroup(tr("On a question"), question),
        KeyGroup(tr("On a next step"), step),
        KeyGroup(tr("On a mark"), mark),
        KeyGroup(tr("In last time"), last_time),
        KeyGroup(tr("On a follow-up"), follow_up),
        KeyGroup(tr("In the lists of calls and playbooks"), lists),
    ]
