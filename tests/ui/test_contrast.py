"""What is written can be read, in all themes: the contrasts that WCAG 2.2 asks for (AA: 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from callgoal_desktop.ui.theme import BLACK, BRIGHT, DARK, LIGHT, Tokens
from tests.contrast import EDGE, TEXT, Pixels, contrast, luminance, most_changed, number

THEMES = {"light": LIGHT, "dark": DARK, "bright": BRIGHT, "black": BLACK}

HIGH = 7.0
"""What words have in high contrast (AAA: 1.4.6)."""

WRITTEN = (
    # wherever words stand: on the window, a card, a field, the current question, a hint
    *((word, on) for word in ("text", "muted", "accent", "amber", "danger") for on in ("window", "card", "field")),
    *((word, on) for word in ("text", "muted", "accent", "amber") for on in ("accent_soft", "amber_soft")),
    ("text", "danger_soft"),
    ("danger", "danger_soft"),
    ("text", "selection"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("accent_pressed", "accent_soft"),
)

DRAWN = (
    # the edge of a field or a tick, outside it and inside it, also in the current row and in a hint
    *(("frame", on) for on in ("window", "card", "field", "accent_soft", "amber_soft")),
    # the edge of what has the focus, and the mark of the current row
    *(("accent", on) for on in ("window", "card", "field", "accent_soft", "amber_soft")),
    # of a chip that has the focus
    *(("text", on) for on in ("window", "card", "accent_soft")),
    # of the main button, inside its own ground
    ("on_accent", "accent_pressed"),
    # how much of the time has gone, against what is left of it
    ("accent", "selection"),
    ("amber", "selection"),
)


def ratio(theme: Tokens, front: str, back: str) -> float:
    """The contrast of two tokens."""
    return contrast(number(getattr(theme, front)), number(getattr(theme, back)))


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast(0xFFFFFF, 0xFFFFFF) == pytest.approx(1)
    assert contrast(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.005)
    assert contrast(0xFF0000, 0xFFFFFF) == pytest.approx(4.0, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), WRITTEN)
def test_words_can_be_read(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= TEXT


@pytest.mark.parametrize("name", ["bright", "black"])
@pytest.mark.parametrize(("front", "back"), WRITTEN)
def test_words_can_be_read_with_ease_in_high_contrast(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= HIGH


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), DRAWN)
def test_edges_can_be_seen(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= EDGE


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_a_colour(name: str) -> None:
    for token in fields(Tokens):
        value = getattr(THEMES[name], token.name)
        assert len(value) == 7, token.name
        assert 0 <= luminance(number(value)) <= 1


def picture(ground: str, ink: str) -> Pixels:
    """A letter of one colour on another."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.fillRect(10, 5, 3, 10, QColor(ink))
    painter.end()
    return Pixels(image)


WHOLE = QRect(0, 0, 40, 20)


class TestLookingAtPixels:
    def test_tells_words_that_cannot_be_read(self) -> None:
        assert picture("#ffffff", "#171b22").best(WHOLE) >= TEXT
        assert picture("#ffffff", "#999999").best(WHOLE) < TEXT
        assert picture("#ffffff", "#ffffff").best(WHOLE) == 1

    def test_does_not_take_a_stray_pixel_for_a_word(self) -> None:
        seen = picture("#ffffff", "#171b22")
        assert seen.best(QRect(10, 5, 20, 1)) >= TEXT
        assert seen.best(QRect(12, 5, 20, 2)) == 1

    def test_tells_where_something_changed(self) -> None:
        without, with_it = picture("#ffffff", "#ffffff"), picture("#ffffff", "#171b22")
        assert most_changed(without, without, WHOLE, 4) == 1
        assert most_changed(without, with_it, QRect(8, 3, 20, 14), 4) >= EDGE
        assert most_changed(without, with_it, WHOLE, 4) == 1, "it is not at the edge"
