"""Layouts whose margins and gaps follow the text size."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

from callgoal_desktop.ui.parts.flow import Flow
from callgoal_desktop.ui.theme import scaled

BASE = "callgoalBase"
"""Under this name a layout of Qt's own keeps its margins and gaps as they are at 100 %."""


class Line(QBoxLayout):
    """A row or a column that takes its margins and its gap as they are at 100 %."""

    _margins: tuple[int, int, int, int] | None = None
    _gap: int | None = None

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]  # Qt's other form is not ours
        self._margins = left, top, right, bottom
        super().setContentsMargins(scaled(left), scaled(top), scaled(right), scaled(bottom))

    def setSpacing(self, gap: int) -> None:
        self._gap = gap
        super().setSpacing(scaled(gap))

    def rescale(self) -> None:
        """Work the margins and the gap out again."""
        if self._margins is not None:
            self.setContentsMargins(*self._margins)
        if self._gap is not None:
            self.setSpacing(self._gap)


def rescale(root: QWidget) -> None:
    """Work out all margins and gaps in a widget again; those of Qt's own layouts are taken to be meant at 100 %."""
    for layout in root.findChildren(QLayout):
        match layout:
            case Line() | Flow():
                layout.rescale()
            case QBoxLayout() | QGridLayout():
                _rescale(layout)


def _rescale(layout: QBoxLayout | QGridLayout) -> None:
    base = layout.property(BASE)
    if not base:
        base = _measured(layout)
        layout.setProperty(BASE, base)
    layout.setContentsMargins(*(scaled(each) for each in base[:4]))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(scaled(base[4]))
        layout.setVerticalSpacing(scaled(base[5]))
    else:
        layout.setSpacing(scaled(base[4]))


def _measured(layout: QBoxLayout | QGridLayout) -> list[int]:
    margins = layout.contentsMargins()
    gaps = [layout.spacing(), layout.spacing()]
    if isinstance(layout, QGridLayout):
        gaps = [layout.horizontalSpacing(), layout.verticalSpacing()]
    return [margins.left(), margins.top(), margins.right(), margins.bottom(), *gaps]
