"""Every page in a language that nobody speaks, in German, in Spanish, and from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unittest import mock

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from callgoal_desktop.ui import languages
from tests.journeys.driver import Driver
from tests.journeys.walk import walk
from tests.pseudo import Pseudo, untranslated

SIZES = [(390, 860), (1120, 700)]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Whatever the window would speak, it speaks the language that nobody does."""
    spoken = Pseudo(qapp)

    def add_it_too(application: QCoreApplication, file: str, folder: str) -> None:
        application.installTranslator(spoken)

    with mock.patch.object(languages, "_add", add_it_too):
        yield
    qapp.removeTranslator(spoken)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_text_goes_through_tr(closed: Driver, pseudo: None, size: tuple[int, int]) -> None:
    closed.open(*size)
    for page in walk(closed):
        assert list(untranslated(closed.window, re.compile("x^"))) == [], page
