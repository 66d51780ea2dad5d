"""The icons: drawings that ship with the program, in the colours and the size of the look in force.

A widget or an action only names its picture; this is what finds it, so that no icon is drawn before the first frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLayout, QLineEdit, QWidget

from callgoal_desktop.shipped import shipped, shipped_text
from callgoal_desktop.ui.theme import scaled, tokens

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

PICTURE = "picture"
"""The property by which a button or a field names its icon."""

SIDE = 16
"""Pixels of an icon at a text size of 100 %."""

GAP = 4
"""Pixels between an icon and the words of its button, beside those that Qt leaves."""

LEADING = "leadingIcon"
"""The name of the icon in a field."""

OF_ACTIONS = {
    "newCallAction": "plus",
    "startAction": "play",
    "endAction": "phone-off",
    "goalAction": "target",
    "stepAction": "list-checks",
    "lastTimeAction": "history",
    "playbookAction": "book-open",
    "deleteAction": "trash-2",
    "quitAction": "log-out",
    "undoAction": "undo-2",
    "redoAction": "redo-2",
    "findAction": "search",
    "largerTextAction": "zoom-in",
    "smallerTextAction": "zoom-out",
    "settingsAction": "settings",
    "paletteAction": "command",
    "onTopAction": "pin",
    "hiddenAction": "eye-off",
    "keysAction": "keyboard",
    "remindersAction": "bell",
    "markAction": "flag",
    "importAction": "upload",
    "exportAction": "download",
}
"""The icon of each command that has one, in the menus: few, where they help to find it."""


def icon(name: str, colour: str = "", *, selected: bool = False, gap: int = 0) -> QIcon:
    """The icon with this name, as muted words are unless another colour is said; fainter where it is disabled.

    ``gap`` pixels beside it keep it from the words of a button, which Qt puts too near.
    """
    from PySide6.QtSvg import QSvgRenderer

    drawing = shipped_text(f"icons/lucide/{name}.svg")
    made = QIcon()
    shades = [(QIcon.Mode.Normal, colour or tokens().muted), (QIcon.Mode.Disabled, tokens().frame)]
    if selected:
        shades.append((QIcon.Mode.Selected, tokens().accent))
    for mode, shade in shades:
        renderer = QSvgRenderer(drawing.replace("currentColor", shade).encode())
        for ratio in _ratios():
            made.addPixmap(_drawn(renderer, ratio, gap), mode)
    return made


def _ratios() -> set[float]:
    """Pixels of the screens for each of ours: an icon is sharp on all of them."""
    return {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}


def _drawn(renderer: QSvgRenderer, ratio: float, gap: int) -> QPixmap:
    side = round(scaled(SIDE) * ratio)
    picture = QPixmap(side + round(scaled(gap) * ratio), side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def show_icons(root: QWidget) -> None:
    """Draw the icons of all that names one in a widget, in the look in force."""
    for widget in (root, *root.findChildren(QWidget)):
        name = widget.property(PICTURE)
        if not name:
            continue
        if isinstance(widget, QAbstractButton):
            gap = GAP if widget.text() else 0
            widget.setIconSize(QSize(scaled(SIDE) + scaled(gap), scaled(SIDE)))
            widget.setIcon(icon(name, _colour_on(widget), gap=gap))
        elif isinstance(widget, QLineEdit):
            _lead(widget, icon(name))


def show_action_icons(actions: Iterable[QAction]) -> None:
    """Draw the icons of the commands that have one."""
    for action in actions:
        if name := OF_ACTIONS.get(action.objectName(), ""):
            action.setIcon(icon(name))


def _colour_on(button: QAbstractButton) -> str:
    match button.property("kind"):
        case "main":
            return tokens().on_accent
        case "quiet" | "chip":
            return tokens().muted
        case _:
            return tokens().text


def _lead(field: QLineEdit, made: QIcon) -> None:
    """Show an icon before the words of a field; Qt's own way to do so has one size for it at every text size."""
    leading = field.findChild(QLabel, LEADING)
    if leading is None:
        leading = QLabel(field)
        leading.setObjectName(LEADING)
        leading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(field)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        line.addWidget(leading)
        line.addStretch(1)
    field.setTextMargins(scaled(SIDE + GAP), 0, 0, 0)
    layout = field.layout()
    assert layout is not None
    layout.setContentsMargins(scaled(SIDE) // 2, 0, 0, 0)
    leading.setPixmap(made.pixmap(QSize(scaled(SIDE), scaled(SIDE)), field.devicePixelRatio()))
    leading.show()


def app_icon() -> QIcon:
    """The program's own icon, in the sizes that ship."""
    made = QIcon()
    for picture in sorted(shipped("icons/app").glob("callgoal-*.png")):
        made.addFile(str(picture))
    return made
