"""Which language the window speaks: its texts, Qt's own texts, dates and numbers, and the way it is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from callgoal_desktop.shipped import shipped

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "es")
"""What the window's texts are written in, and translated to."""

_NAME = "callgoal"


def speak(chosen: str) -> None:
    """From now on new texts are in the chosen language; "" is the first of the system's that is known here."""
    application = QCoreApplication.instance()
    assert isinstance(application, QGuiApplication)
    for earlier in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    language = chosen or system_language()
    locale = locale_of(language)
    QLocale.setDefault(locale)
    texts = str(shipped("i18n"))
    _add(application, f"callgoal_desktop_{ENGLISH}", texts)  # plurals, also for what another language lacks
    if language != ENGLISH:
        _add(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _add(application, f"callgoal_desktop_{language}", texts)
    if application.layoutDirection() is not locale.textDirection():
        application.setLayoutDirection(locale.textDirection())


def _add(application: QCoreApplication, file: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    if translator.load(file, folder):
        application.installTranslator(translator)


def system_language() -> str:
    """The first of the languages that the system asks for which is spoken here; English where none is."""
    asked = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in asked if language in LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """How dates, times and numbers are written: in this language, as the user's country does it.

    The system's own locale is taken where it is of this language: it knows the formats that the user has set. English
    without a country is Europe's: a clock of 24 hours, the day before the month.
    """
    system = QLocale.system()
    spoken = QLocale(language)
    if system.language() == spoken.language():
        return system
    there = QLocale(spoken.language(), system.territory())
    if there.territory() == system.territory():
        return there
    return QLocale(QLocale.Language.English, QLocale.Country.Europe) if language == ENGLISH else spoken


def language_in_force() -> str:
    """The code of the language that texts are in now: "de"."""
    return QLocale().name().partition("_")[0]


def language_name(code: str) -> str:
    """What a language is called in itself: "Deutsch"."""
    locale = QLocale(code)
    name = "English" if code == ENGLISH else locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def mirrored() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
