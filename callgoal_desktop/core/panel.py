"""Where the narrow panel of a live call stands on a screen: rules on rectangles, in pixels as Qt counts them."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT = 390, 860
"""How big the panel is on a screen where it has not been yet, as far as there is room."""

NARROW = 480
"""A window that is no wider than this stands beside a call already, and stays where it is."""


@dataclass(frozen=True, slots=True)
class Rect:
    """The inside of a window, or the part of a screen that windows may use."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What the system draws around the inside of a window."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


def panel_place(kept: Rect | None, screen: Rect, frame: Frame) -> Rect:
    """Where the panel goes: where it was last put on this screen, else to its right edge; always whole on it."""
    room = _room(screen, frame)
    if kept is None:
        kept = Rect(room.x + room.width - WIDTH, room.y, WIDTH, HEIGHT)
    width, height = min(kept.width, room.width), min(kept.height, room.height)
    return Rect(
        min(max(kept.x, room.x), room.x + room.width - width),
        min(max(kept.y, room.y), room.y + room.height - height),
        width,
        height,
    )


def _room(screen: Rect, frame: Frame) -> Rect:
    """Where on the screen the inside of a window can be."""
    return Rect(
        screen.x + frame.left,
        screen.y + frame.top,
        screen.width - frame.left - frame.right,
        screen.height - frame.top - frame.bottom,
    )


def is_narrow(width: int, panel: Rect) -> bool:
    """Whether a window of this width is a panel as it is."""
    return width <= max(NARROW, panel.width)


def screen_key(name: str, serial: str, width: int, height: int) -> str:
    """Under which key the panel's place on a screen is kept; the same screen in another size is another one."""
    return f"panel/{name}/{serial}/{width}x{height}"


def rect_text(rect: Rect) -> str:
    """A rectangle as it is kept."""
    return f"{rect.x} {rect.y} {rect.width} {rect.height}"


def read_rect(text: str) -> Rect | None:
    """The rectangle that was kept; None where nothing was, or nothing that could be one."""
    try:
        x, y, width, height = map(int, text.split())
    except ValueError:
        return None
    return Rect(x, y, width, height) if width > 0 and height > 0 else None
