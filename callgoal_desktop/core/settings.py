"""What the user has chosen about the window itself; kept as texts, each under its own key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent of the system's own text size: the steps that Ctrl++ and Ctrl+- go through."""


class Scheme(StrEnum):
    """Which colours are asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices, as they are before anybody chooses.

    ``language`` is a code such as "de", "" for the system's own; ``coach_reads``: the coach and quick entry, which know
    English, read where another one is spoken too. ``folds``: starting a call folds the window into the
    narrow panel. ``hidden``: kept out of screen shares where the system can. ``late_at``, ``step_nudge_at`` and
    ``section_nudge_at`` are per cent of the planned time; 0 switches that nudge off.
    """

    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    language: str = ""
    coach_reads: bool = False
    folds: bool = True
    on_top: bool = False
    hidden: bool = True
    tray: bool = True
    reminds: bool = False
    late_at: int = 80
    step_nudge_at: int = 70
    section_nudge_at: int = 50


_RANGES = {"text_size": (TEXT_SIZES[0], TEXT_SIZES[-1])}
_PER_CENT = (0, 100)


def read_settings(recall: Callable[[str], str]) -> Settings:
    """The settings that were kept; what is missing, or is no value that this version knows, is as nobody chose."""
    read: dict[str, object] = {}
    for field in fields(Settings):
        value = _value(field.name, field.default, recall(settings_key(field.name)))
        if value is not None:
            read[field.name] = value
    return replace(Settings(), **read)  # type: ignore[arg-type]  # each has the type of its default


def _value(name: str, default: object, text: str) -> object | None:
    match default:
        case Scheme():
            return Scheme(text) if text in set(Scheme) else None
        case bool():
            return {"yes": True, "no": False}.get(text)
        case int():
            least, most = _RANGES.get(name, _PER_CENT)
            plain = text.isascii() and text.isdigit() and len(text) < 4
            return int(text) if plain and least <= int(text) <= most else None
        case _:
            return text


def changed_texts(before: Settings, after: Settings) -> Iterator[tuple[str, str]]:
    """Under which keys which texts are to be kept for what was chosen anew."""
    for field in fields(Settings):
        value: object = getattr(after, field.name)
        if value != getattr(before, field.name):
            text = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
            yield settings_key(field.name), text


def settings_key(name: str) -> str:
    """Under which key a setting is kept."""
    return f"settings/{name}"


def next_size(size: int, by: int) -> int:
    """The text size so many steps above or below this one; the last one where there is none."""
    if by > 0:
        return next((step for step in TEXT_SIZES if step > size), TEXT_SIZES[-1])
    return next((step for step in reversed(TEXT_SIZES) if step < size), TEXT_SIZES[0])
