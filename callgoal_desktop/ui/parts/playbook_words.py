"""How playbooks are put into words: their names, and whether there is time for their questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from callgoal_desktop.core.records import Question
from callgoal_desktop.ui.words import short, tr

if TYPE_CHECKING:  # reading TOML takes time to import, and the window is painted before
    from callgoal_desktop.core.playbook import Playbook


def playbook_name(playbook: Playbook) -> str:
    """What a playbook is called, on one line."""
    return short(playbook.name) or tr("Untitled playbook")


def playbook_names(playbooks: Mapping[str, Playbook], chosen: str) -> list[tuple[str, str]]:
    """Each playbook by id and name; the chosen one too, where it is gone."""
    names = [(id, playbook_name(playbook)) for id, playbook in playbooks.items()]
    if chosen not in playbooks:
        names.insert(0, (chosen, tr("{0} (gone)").format(short(chosen)) if chosen else tr("No playbook")))
    return names


def count_text(playbook: Playbook) -> str:
    """How many questions it has, and how long the core ones take: "7 core questions · about 18 min"."""
    from callgoal_desktop.core.playbook import minutes_needed

    core, rest = len(playbook.core), len(playbook.asked) - len(playbook.core)
    words = tr("%Ln core questions", "", core)
    optional = tr("%Ln optional", "", rest) if rest else ""
    minutes = tr("about {0} min").format(minutes_needed(core)) if core else ""
    return " · ".join(filter(None, (words, optional, minutes)))


def open_core(questions: Iterable[Question]) -> int:
    """How many questions are still to be asked of those that the call is not whole without."""
    return sum(not one.optional and one.asked_at is None and not one.skipped for one in questions)


def shortage_text(core: int, planned_minutes: int | None, left: int | None = None) -> str:
    """What is to be said where the planned minutes are not enough for so many questions; "" where they are.

    ``left`` are the minutes that are left of them, once the call is running.
    """
    if not planned_minutes:
        return ""
    from callgoal_desktop.core.playbook import minutes_needed

    needed = minutes_needed(core)
    if needed <= (planned_minutes if left is None else left):
        return ""
    need = tr("%Ln core questions need about {0} min", "", core)
    have = tr("you planned {0}").format(planned_minutes) if left is None else tr("{0} min left").format(left)
    return "; ".join((need.format(needed), have))
