"""A planned time is read as the country writes it, whatever language the window speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from callgoal_desktop.ui.call.planned_time import planned_text, read_planned
from callgoal_desktop.ui.languages import speak

NOW = datetime.fromisoformat("2026-11-23T14:30:00+01:00")


@pytest.fixture(autouse=True)
def in_english_again(qapp: QApplication) -> Iterator[None]:
    """What a test speaks, the next one does not."""
    yield
    speak("en")


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_is_shown_is_read_as_it_was(language: str) -> None:
    speak(language)
    at = NOW.replace(month=12, day=3, hour=9, minute=5)
    assert read_planned(planned_text(at), NOW) == at


@pytest.mark.parametrize("country", ["es_MX", "de_AT", "de_CH", "es_US", "fr_CA", "ja_JP", "sv_SE"])
def test_other_countries_read_their_own_too(country: str) -> None:
    QLocale.setDefault(QLocale(country))
    at = NOW.replace(month=12, day=3, hour=14, minute=5)
    assert read_planned(planned_text(at), NOW) == at


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("de", "14:45", "2026-11-23T14:45"),
        ("de", "25.11. 14:30", "2026-11-25T14:30"),
        ("de", "25.11.26, 14.30", "2026-11-25T14:30"),
        ("de", "5.1. 9:00", "2027-01-05T09:00"),
        ("de", "heute 16:00", "2026-11-23T16:00"),
        ("de", "Morgen, 10:00", "2026-11-24T10:00"),
        ("es", "25/11 14:30", "2026-11-25T14:30"),
        ("es", "mañana 10:00", "2026-11-24T10:00"),
    ],
)
def test_days_and_times_are_read_in_other_languages(language: str, typed: str, read: str) -> None:
    speak(language)
    assert read_planned(typed, NOW) == datetime.fromisoformat(read + "+01:00")


@pytest.mark.parametrize("typed", ["", "bald", "25.11.", "Mi. 14:30", "31.2. 10:00", "um zehn", "today 14:30"])
def test_what_is_not_understood_is_not_half_read(typed: str) -> None:
    speak("de")
    assert read_planned(typed, NOW) is None
