"""Which colours are worn: as chosen, else as the system is, also when that changes while the window is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.theme import (
    BLACK,
    BRIGHT,
    DARK,
    LIGHT,
    Look,
    Tokens,
    apply_theme,
    colours_of,
    is_dark,
    look_of,
    scaled,
    style_sheet,
    tokens,
)


def palette(tokens: Tokens) -> QPalette:
    """A palette such as Qt comes up with."""
    return QPalette(QColor(tokens.window))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The look of the application, put back afterwards."""
    look = look_of(qapp)
    before = look.palette
    yield look
    look.palette = before
    apply_theme(qapp, Scheme.SYSTEM)


class TestTheColours:
    def test_are_dark_where_the_palette_that_qt_came_up_with_is_and_the_system_says_nothing(self, look: Look) -> None:
        assert QApplication.styleHints().colorScheme() is Qt.ColorScheme.Unknown, "this is for a bare desktop"
        assert is_dark(Scheme.SYSTEM, palette(DARK))
        assert not is_dark(Scheme.SYSTEM, palette(LIGHT))

    @pytest.mark.parametrize(
        ("scheme", "dark", "contrast", "colours"),
        [
            (Scheme.SYSTEM, False, False, LIGHT),
            (Scheme.SYSTEM, True, False, DARK),
            (Scheme.SYSTEM, False, True, BRIGHT),
            (Scheme.SYSTEM, True, True, BLACK),
            (Scheme.LIGHT, False, True, LIGHT),
            (Scheme.DARK, True, True, DARK),
            (Scheme.CONTRAST, False, False, BRIGHT),
            (Scheme.CONTRAST, True, False, BLACK),
        ],
    )
    def test_are_those_of_the_scheme(self, scheme: Scheme, dark: bool, contrast: bool, colours: Tokens) -> None:
        assert colours_of(scheme, is_dark=dark, wants_contrast=contrast) is colours

    @pytest.mark.parametrize("dark", [False, True])
    def test_that_are_chosen_are_worn_whatever_the_system_is(self, qapp: QApplication, look: Look, dark: bool) -> None:
        look.palette = palette(DARK if dark else LIGHT)
        apply_theme(qapp, Scheme.LIGHT)
        assert tokens() is LIGHT
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
        assert LIGHT.accent in qapp.styleSheet()
        apply_theme(qapp, Scheme.DARK)
        assert tokens() is DARK
        assert DARK.accent in qapp.styleSheet()

    def test_follow_the_system_while_the_window_is_open(self, qapp: QApplication, look: Look) -> None:
        told: list[bool] = []
        connection = look.changed.connect(lambda: told.append(True))
        apply_theme(qapp, Scheme.SYSTEM)
        assert tokens() is LIGHT
        look.palette = palette(DARK)
        told.clear()
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert tokens() is DARK
        assert told == [True]
        QObject.disconnect(connection)

    def test_that_were_chosen_do_not_follow_it(self, qapp: QApplication, look: Look) -> None:
        apply_theme(qapp, Scheme.LIGHT)
        look.palette = palette(DARK)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert tokens() is LIGHT

    def test_that_are_worn_already_are_not_put_on_again(self, qapp: QApplication, look: Look) -> None:
        apply_theme(qapp, Scheme.DARK)
        told: list[bool] = []
        connection = look.changed.connect(lambda: told.append(True))
        apply_theme(qapp, Scheme.DARK)
        assert told == []
        QObject.disconnect(connection)


class TestTheSizes:
    @pytest.mark.parametrize(("size", "pixels"), [(80, 8), (100, 10), (125, 12), (200, 20)])
    def test_follow_the_text_size(self, qapp: QApplication, look: Look, size: int, pixels: int) -> None:
        apply_theme(qapp, Scheme.LIGHT, size)
        assert scaled(10) == pixels
        assert scaled(0) == 0
        assert scaled(1) >= 1
        assert scaled(-10) == -pixels
        assert qapp.font().pointSizeF() == pytest.approx(look.font.pointSizeF() * size / 100)

    def test_are_filled_into_the_style_sheet(self) -> None:
        font = QFont()
        font.setPointSizeF(20)
        usual, double = style_sheet(LIGHT, font), style_sheet(LIGHT, font, 200)
        assert "padding: 5px 12px" in usual
        assert "padding: 10px 24px" in double
        assert "font-size: 17.2pt" in usual
        font.setPixelSize(20)
        assert "font-size: 17.2px" in style_sheet(LIGHT, font), "a system may count its letters in pixels"
