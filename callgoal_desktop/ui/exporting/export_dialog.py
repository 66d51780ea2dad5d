"""Asks what is to be taken out and in which format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from callgoal_desktop.core.formats import Format
from callgoal_desktop.ui.exporting.export_words import format_name, format_use
from callgoal_desktop.ui.parts.controls import GAP, ClickLabel, button, column, label, row, wrap_words
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.parts.radio import Radio
from callgoal_desktop.ui.theme import scaled

WIDTH, LEAST, HEIGHT_OF_BUTTONS = 440, 300, 72
"""Pixels at a text size of 100 %."""


class What(StrEnum):
    """Which calls."""

    THIS = "this"
    LISTED = "listed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be chosen, and a line about it."""

    what: What
    words: str
    about: str = ""


class Option(QWidget):
    """One of several, with a line about it; its words can be clicked as well."""

    def __init__(self, name: str, words: str, about: str) -> None:
        super().__init__()
        self.radio = Radio()
        self.radio.setObjectName(name)
        self.radio.setAccessibleName(words)
        self.radio.setAccessibleDescription(about)
        said = ClickLabel(words)
        said.setTextFormat(Qt.TextFormat.PlainText)
        wrap_words(said)
        said.clicked.connect(self._take)
        texts = column(gap=0)
        texts.addWidget(said)
        if about:
            texts.addWidget(label(about, "small", wrap=True))
        layout = row(self)
        layout.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def _take(self) -> None:
        self.radio.click()
        self.radio.setFocus()


class ExportDialog(QDialog):
    """What and how; ``chosen`` says it when Export is pressed."""

    chosen = Signal(object, object)
    """``What``, ``Format``."""

    def __init__(self, offers: Sequence[Offer], form: Format, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._whats: dict[What, QRadioButton] = {}
        self._forms: dict[Format, QRadioButton] = {}
        content = Rows()
        self._inside = column(content, margins=GAP, gap=6)
        self._add_whats(offers)
        self._inside.addSpacing(scaled(GAP))
        self._add_forms(form)
        self._inside.addStretch(1)
        self._scroll = FittedScroll(content)
        self._scroll.fill(0)
        self._lay_out()
        self._fit(parent)

    def _add_whats(self, offers: Sequence[Offer]) -> None:
        group = QButtonGroup(self)
        self._inside.addWidget(label(self.tr("WHAT"), "caps"))
        for offer in offers:
            option = Option(f"{offer.what}CallsRadio", offer.words, offer.about)
            self._whats[offer.what] = option.radio
            group.addButton(option.radio)
            self._add(option)
        _check(self._whats[offers[0].what], group)

    def _add_forms(self, chosen: Format) -> None:
        group = QButtonGroup(self)
        self._inside.addWidget(label(self.tr("FORMAT"), "caps"))
        for form in Format:
            option = Option(f"{form}Radio", format_name(form), format_use(form))
            self._forms[form] = option.radio
            group.addButton(option.radio)
            self._add(option)
        _check(self._forms[chosen], group)

    def _add(self, option: Option) -> None:
        self._inside.addWidget(option)
        option.radio.focused.connect(lambda: self._scroll.ensureWidgetVisible(option))

    def _lay_out(self) -> None:
        accept = button(self.tr("Export…"), "main", name="exportAcceptButton")
        cancel = button(self.tr("Cancel"), name="exportCancelButton")
        accept.setDefault(True)
        accept.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        around = column(self, margins=GAP)
        around.addWidget(self._scroll, 1)
        around.addLayout(buttons)

    def _fit(self, parent: QWidget) -> None:
        """As wide as the words like it and as high as they are then, but not larger than the window or the screen."""
        screen = parent.screen().availableGeometry()
        width = min(scaled(WIDTH), max(parent.width(), scaled(LEAST)), screen.width())
        margins = width - 4 * scaled(GAP)
        height = self._inside.heightForWidth(margins) + scaled(HEIGHT_OF_BUTTONS)
        self.resize(width, min(height, screen.height() * 9 // 10))
        self._whats_first().setFocus()

    def _whats_first(self) -> QRadioButton:
        return next(iter(self._whats.values()))

    def _accept(self) -> None:
        what = next(what for what, radio in self._whats.items() if radio.isChecked())
        form = next(form for form, radio in self._forms.items() if radio.isChecked())
        self.accept()
        self.chosen.emit(what, form)


def _check(chosen: QRadioButton, group: QButtonGroup) -> None:
    """Tab comes to the one that is chosen, as Qt has it once the keys were in the group; arrows go to the others."""
    chosen.setChecked(True)
    for each in group.buttons():
        if each is not chosen:
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
