"""What the list of calls is narrowed to, and searches that are kept: each a text, as it is typed or stored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields

MOST = 30
"""So many searches are kept; the oldest makes room."""


@dataclass(frozen=True, slots=True)
class Filters:
    """One choice each, "" for any: values of ``last:``, ``outcome:``, ``playbook:``, ``qualified:``, ``with:``.

    ``open_steps`` wants calls with a step that is not done.
    """

    last: str = ""
    outcome: str = ""
    playbook: str = ""
    qualified: str = ""
    account: str = ""
    open_steps: str = ""

    @property
    def query(self) -> str:
        """The same as what could be typed."""
        terms = [("last", self.last), ("outcome", self.outcome), ("playbook", self.playbook)]
        terms += [("qualified", self.qualified), ("with", self.account), ("has", self.open_steps)]
        return " ".join(f'{field}:"{value.replace(chr(34), " ")}"' for field, value in terms if value)

    @property
    def narrow(self) -> bool:
        """Whether any call is left out."""
        return self != Filters()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What was typed, and how the list was narrowed."""

    typed: str
    filters: Filters = Filters()


def filters_text(filters: Filters) -> str:
    """The filters as they are stored; "" for none."""
    chosen = {name: value for name, value in asdict(filters).items() if value}
    return json.dumps(chosen, ensure_ascii=False) if chosen else ""


def read_filters(text: str) -> Filters:
    """The filters in a stored text; what is no filter is none."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return Filters()
    return _filters(found)


def _filters(found: object) -> Filters:
    if not isinstance(found, dict):
        return Filters()
    names = [field.name for field in fields(Filters)]
    return Filters(**{name: value for name in names if isinstance(value := found.get(name), str)})


def saved_text(searches: tuple[SavedSearch, ...]) -> str:
    """Searches as they are stored, one a line."""
    return "\n".join(json.dumps([each.typed, asdict(each.filters)], ensure_ascii=False) for each in searches)


def read_saved(text: str) -> tuple[SavedSearch, ...]:
    """The searches in a stored text, less what is none."""
    return tuple(_saved(text))


def _saved(text: str) -> Iterator[SavedSearch]:
    for line in text.split("\n"):
        try:
            match json.loads(line):
                case [str(typed), found]:
                    yield SavedSearch(typed, _filters(found))
        except (ValueError, RecursionError):
            continue


def with_search(searches: tuple[SavedSearch, ...], new: SavedSearch) -> tuple[SavedSearch, ...]:
    """The searches with this one first; it is there once."""
    return (new, *(each for each in searches if each != new))[:MOST]


def without_search(searches: tuple[SavedSearch, ...], gone: SavedSearch) -> tuple[SavedSearch, ...]:
    """The searches without this one."""
    return tuple(each for each in searches if each != gone)
