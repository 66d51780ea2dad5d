"""Every colour and size of the window: two palettes, one style sheet filled in from them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
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
    muted="#5c6573",
    accent="#0f766e",
    accent_pressed="#0b5e58",
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


def is_dark(scheme: Scheme, original: QPalette) -> bool:
    """Whether to be dark: as asked, else as the system says, else as the palette Qt came up with is."""
    if scheme is not Scheme.SYSTEM:
        return scheme is Scheme.DARK
    match QGuiApplication.styleHints().colorScheme():
        case Qt.ColorScheme.Dark:
            return True
        case Qt.ColorScheme.Light:
            return False
        case _:
            return original.color(QPalette.ColorRole.Window).lightness() < 128


def tokens() -> Tokens:
    """The colours in force."""
    app = QApplication.instance()
    dark = app is not None and bool(app.property("callgoalDark"))
    return DARK if dark else LIGHT


def prepare_style(app: QApplication) -> None:
    """The style and the colours that the window is built in; the sheet comes with ``apply_theme``, after them.

    A style sheet that is there before them is worked out anew each time that one gets a parent: half of the start.
    """
    if app.property("callgoalOriginalPalette") is None:
        app.setProperty("callgoalOriginalPalette", app.palette())
        app.setStyle("Fusion")
    apply_palette(app, Scheme.SYSTEM)


def apply_palette(app: QApplication, scheme: Scheme) -> None:
    """Give the application its colours."""
    dark = is_dark(scheme, app.property("callgoalOriginalPalette"))
    app.setProperty("callgoalDark", dark)
    app.setPalette(_palette(tokens()))


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Give the application its colours and its style sheet."""
    prepare_style(app)
    apply_palette(app, scheme)
    app.setStyleSheet(_style_sheet(tokens(), app.font()))


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


def _style_sheet(colours: Tokens, font: QFont) -> str:
    base = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    sizes = {"small": f"{base * 0.86:.1f}pt", "large": f"{base * 1.25:.1f}pt", "clock": f"{base * 1.2:.1f}pt"}
    return Template(shipped_text("style/callgoal.qss")).substitute(asdict(colours), **sizes)
