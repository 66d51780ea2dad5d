"""The contrast of two colours as WCAG 2.2 reckons it, and what a picture of the screen holds in a place."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

TEXT = 4.5
"""Words of ordinary size (1.4.3)."""

LARGE = 3.0
"""Words of 18 points, or of 14 and bold."""

EDGE = 3.0
"""What tells a control, its state or the focus from what is around it (1.4.11)."""

LEAST_PIXELS = 3
"""A colour is there when so many pixels have it: fewer are the rounded corner of something else."""


def luminance(colour: int) -> float:
    """The relative luminance of 0xRRGGBB."""

    def linear(part: int) -> float:
        value = part / 255
        return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(colour >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def number(colour: str) -> int:
    """0xRRGGBB of "#rrggbb"."""
    return int(colour.removeprefix("#"), 16)


class Pixels:
    """A picture whose pixels can be counted and compared."""

    def __init__(self, image: QImage) -> None:
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        self.width, self.height = plain.width(), plain.height()
        self._rows = memoryview(bytes(plain.constBits())).cast("I")

    def row(self, rect: QRect, y: int) -> list[int]:
        """The colours of one row of a place."""
        start = y * self.width
        return [pixel & 0xFFFFFF for pixel in self._rows[start + rect.left() : start + rect.right() + 1]]

    def count(self, rect: QRect) -> Counter[int]:
        """How often each colour is in a place."""
        found: Counter[int] = Counter()
        inside = rect.intersected(QRect(0, 0, self.width, self.height))
        for y in range(inside.top(), inside.bottom() + 1):
            found.update(self.row(inside, y))
        return found

    def best(self, rect: QRect) -> float:
        """The contrast between what most of a place is, and what stands out most from it."""
        found = self.count(rect)
        if not found:
            return 1.0
        [(ground, _times)] = found.most_common(1)
        return max(contrast(ground, colour) for colour, times in found.items() if times >= LEAST_PIXELS)


def most_changed(before: Pixels, after: Pixels, rect: QRect, band: int) -> float:
    """The contrast between two pictures where they differ most, within so many pixels of the edge of a place."""
    whole = rect.intersected(QRect(0, 0, before.width, before.height))
    inner = rect.adjusted(band, band, -band, -band)
    pairs: set[tuple[int, int]] = set()
    for y in range(whole.top(), whole.bottom() + 1):
        for place, pair in enumerate(zip(before.row(whole, y), after.row(whole, y), strict=True)):
            if pair[0] != pair[1] and not inner.contains(whole.left() + place, y):
                pairs.add(pair)
    return max((contrast(*pair) for pair in pairs), default=1.0)
