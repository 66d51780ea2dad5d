"""Every colour and size of the window: the themes, the text size, and one style sheet filled in from them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.shipped import shipped_text


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    window: str
    card: str
    field: str
    line: str
    frame: str
    text: str
    muted: str
    accent: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    danger: str
    danger_soft: str
    selection: str


LIGHT = Tokens(
    window="#f4f6f8",
    card="#ffffff",
    field="#ffffff",
    line="#e1e5ea",
    frame="#808a97",
    text="#171b22",
    muted="#4d5663",
    accent="#0f766e",
    accent_pressed="#0a514c",
    on_accent="#ffffff",
    accent_soft="#e0f2f0",
    amber="#a84b07",
    amber_soft="#fff1e2",
    danger="#b3261e",
    danger_soft="#fdeceb",
    selection="#bfe3df",
)

DARK = Tokens(
    window="#131619",
    card="#1b1f24",
    field="#15191d",
    line="#2c3239",
    frame="#77828f",
    text="#e9ecef",
    muted="#a0a9b4",
    accent="#2dd4bf",
    accent_pressed="#5eead4",
    on_accent="#062e2a",
    accent_soft="#17332f",
    amber="#fdb45c",
    amber_soft="#3a2b17",
    danger="#ff8a80",
    danger_soft="#3b1f1e",
    selection="#1f5a53",
)

BRIGHT = Tokens(
    window="#ffffff",
    card="#ffffff",
    field="#ffffff",
    line="#4a4f57",
    frame="#000000",
    text="#000000",
    muted="#33373d",
    accent="#00504a",
    accent_pressed="#003b37",
    on_accent="#ffffff",
    accent_soft="#dcf4f1",
    amber="#6b2e00",
    amber_soft="#fff1e2",
    danger="#8a100a",
    danger_soft="#fdeceb",
    selection="#b4e6e0",
)
"""High contrast where the system is light: every word AAA."""

BLACK = Tokens(
    window="#000000",
    card="#000000",
    field="#000000",
    line="#b0b6bd",
    frame="#ffffff",
    text="#ffffff",
    muted="#dfe3e8",
    accent="#5ff2e0",
    accent_pressed="#a5fff5",
    on_accent="#000000",
    accent_soft="#06322e",
    amber="#ffc880",
    amber_soft="#2b1a00",
    danger="#ffb8b2",
    danger_soft="#330c0a",
    selection="#00554e",
)
"""High contrast where the system is dark."""


class Look(QObject):
    """The look in force: who draws or measures for itself asks it through ``tokens`` and ``scaled``."""

    changed = Signal()
    """Other colours or another text size: sizes and icons are to be worked out again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.palette, self.font = app.palette(), app.font()  # as they were before anything of ours
        self.scheme, self.text_size = Scheme.SYSTEM, 100
        self.colours = LIGHT
        self._worn: tuple[Tokens, int, bool] | None = None
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility") and hasattr(hints.accessibility(), "contrastPreferenceChanged"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def choose_colours(self, scheme: Scheme) -> None:
        """Put on the colours that this scheme means now; title bars follow where the system lets them."""
        self.scheme = scheme
        self._tell_system(scheme)
        self.colours = colours_of(scheme, is_dark=is_dark(scheme, self.palette), wants_contrast=wants_contrast())
        QApplication.setPalette(_palette(self.colours))

    def _tell_system(self, scheme: Scheme) -> None:
        hints = QGuiApplication.styleHints()
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))

    def choose_size(self, app: QApplication, text_size: int) -> None:
        """Put on the text size, and have all widgets told now: a sheet that comes before would keep their old size."""
        if text_size != self.text_size:
            self.text_size = text_size
            app.setFont(_sized(self.font, text_size))
            QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)

    def wear(self, app: QApplication, text_size: int) -> None:
        """Put on the text size, and the style sheet of the colours; nothing when they are worn already."""
        self.choose_size(app, text_size)
        worn = self.colours, text_size, app.isRightToLeft()
        if self._worn != worn:
            self._worn = worn
            app.setStyleSheet(style_sheet(self.colours, app.font(), text_size))
            self.changed.emit()

    def _follow_system(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._worn is not None and self.scheme in {Scheme.SYSTEM, Scheme.CONTRAST}:
            apply_theme(app, self.scheme, self.text_size)


_looks: list[Look] = []
"""The look of the application, once there is one."""


def look_of(app: QApplication) -> Look:
    """The look of the application."""
    if not _looks:
        _looks.append(Look(app))
        app.setStyle("Fusion")
    return _looks[0]


def tokens() -> Tokens:
    """The colours in force."""
    return _looks[0].colours if _looks else LIGHT


def scaled(pixels: int) -> int:
    """So many pixels at the text size in force: every size that is drawn or laid out goes through here."""
    size = _looks[0].text_size if _looks else 100
    return pixels if size == 100 else _scaled(pixels, size)


def _scaled(pixels: int, size: int) -> int:
    """A line of one pixel stays one at 80 %, and what is nothing stays nothing."""
    least = (pixels > 0) - (pixels < 0)
    return round(pixels * size / 100) or least


def is_dark(scheme: Scheme, original: QPalette) -> bool:
    """Whether to be dark: as asked, else as the system says, else as the palette Qt came up with is."""
    if scheme in {Scheme.LIGHT, Scheme.DARK}:
        return scheme is Scheme.DARK
    match QGuiApplication.styleHints().colorScheme():
        case Qt.ColorScheme.Dark:
            return True
        case Qt.ColorScheme.Light:
            return False
        case _:
            return original.color(QPalette.ColorRole.Window).lightness() < 128


def wants_contrast() -> bool:
    """Whether the system asks for high contrast; False where Qt is too old to know."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility") or not hasattr(hints.accessibility(), "contrastPreference"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def colours_of(scheme: Scheme, *, is_dark: bool, wants_contrast: bool) -> Tokens:
    """The colours that a scheme means; the system's own wish for contrast holds where the system is followed."""
    if scheme is Scheme.CONTRAST or (scheme is Scheme.SYSTEM and wants_contrast):
        return BLACK if is_dark else BRIGHT
    return DARK if is_dark else LIGHT


def prepare_style(app: QApplication) -> None:
    """The style and the colours that the window is built in; the sheet comes with ``apply_theme``, after them.

    A style sheet that is there before them is worked out anew each time that one gets a parent: half of the start.
    """
    look_of(app).choose_colours(Scheme.SYSTEM)


def apply_theme(app: QApplication, scheme: Scheme, text_size: int = 100) -> None:
    """Give the application its colours, its text size (per cent of the system's) and its style sheet."""
    look = look_of(app)
    look.choose_colours(scheme)
    look.wear(app, text_size)


def _sized(font: QFont, text_size: int) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * text_size / 100)
    else:
        made.setPixelSize(_scaled(font.pixelSize(), text_size))
    return made


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.field),
        (role.AlternateBase, colours.card),
        (role.Text, colours.text),
        (role.Button, colours.card),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.Mid, colours.line),
        (role.Dark, colours.frame),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return palette


def style_sheet(colours: Tokens, font: QFont, text_size: int = 100) -> str:
    """The sheet in these colours; ``font`` is of the text size already, the pixels of the sheet are made so here."""
    size, unit = (font.pointSizeF(), "pt") if font.pointSizeF() > 0 else (float(font.pixelSize()), "px")
    sheet = shipped_text(SHEET)
    if QApplication.isRightToLeft():  # Qt mirrors layouts and alignments, but no edge of a box
        sheet = re.sub(r"(border|padding|margin)-left", r"\1-right", sheet)
    sheet = re.sub(r"(\d+)px", lambda match: f"{_scaled(int(match[1]), text_size)}px", sheet)
    shares = {"small": 0.86, "large": 1.25, "clock": 1.2, "figure": 1.7}
    sizes = {name: f"{size * share:.1f}{unit}" for name, share in shares.items()}
    return Template(sheet).substitute(asdict(colours), **sizes)


SHEET = "style/callgoal.qss"
