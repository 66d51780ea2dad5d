"""What is written can be read, in both themes: the contrasts that WCAG 2.2 asks for (AA: 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import fields

import pytest

from callgoal_desktop.ui.theme import DARK, LIGHT, Tokens

TEXT = 4.5
"""Words of ordinary size."""

EDGE = 3.0
"""What tells a control from its surroundings."""

THEMES = {"light": LIGHT, "dark": DARK}

WRITTEN = (
    # wherever words stand: on the window, a card, a field, the current question, a hint
    *((word, on) for word in ("text", "muted", "accent", "amber", "danger") for on in ("window", "card", "field")),
    *((word, on) for word in ("text", "muted", "accent", "amber") for on in ("accent_soft", "amber_soft")),
    ("text", "danger_soft"),
    ("danger", "danger_soft"),
    ("text", "selection"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
)

DRAWN = (
    # the edge of a tick, outside it and inside it, also in the current row
    *(("frame", on) for on in ("window", "card", "field", "accent_soft")),
    # the edge of what has the focus
    *(("accent", on) for on in ("window", "card", "field", "accent_soft")),
)


def luminance(colour: str) -> float:
    """The relative luminance of a colour, as WCAG defines it."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(colour[place : place + 2]) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ratio(theme: Tokens, front: str, back: str) -> float:
    """The contrast of two tokens."""
    return contrast(getattr(theme, front), getattr(theme, back))


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast("#ff0000", "#ffffff") == pytest.approx(4.0, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), WRITTEN)
def test_words_can_be_read(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), DRAWN)
def test_edges_can_be_seen(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= EDGE


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_a_colour(name: str) -> None:
    for token in fields(Tokens):
        value = getattr(THEMES[name], token.name)
        assert len(value) == 7, token.name
        assert 0 <= luminance(value) <= 1
