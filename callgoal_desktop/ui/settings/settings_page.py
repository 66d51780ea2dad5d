"""What the user chooses about the window and the nudges; every choice holds at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSystemTrayIcon, QWidget

from callgoal_desktop.core.settings import TEXT_SIZES, Scheme, Settings
from callgoal_desktop.desktop import ability
from callgoal_desktop.desktop.ability import Ability
from callgoal_desktop.ui.parts.controls import GAP, button, column, label, row
from callgoal_desktop.ui.settings.rows import Choice, Number, Switch, section
from callgoal_desktop.ui.settings.system_words import capture_words, on_top_words
from callgoal_desktop.ui.words import speaks_english
from callgoal_desktop.workspace import Workspace

WIDEST = 90
"""So many average characters are the most that a line of this page is read at."""

Change = Callable[[Settings], Settings]


class SettingsPage(QWidget):
    """Shows the settings that hold, and keeps each one when it is chosen."""

    back_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPage")
        self._workspace = workspace
        self._came_from: QWidget | None = None
        self._make_call_rows()
        self._make_nudge_rows()
        self._make_other_rows()
        self.done = button(self.tr("Done"), "main", name="settingsDoneButton")
        self._lay_out()
        self._connect()
        self._show(workspace.settings)

    # What it is made of

    def _make_call_rows(self) -> None:
        self.folds = Switch(
            "foldsCheck",
            self.tr("Fold the window into the narrow panel"),
            self.tr("Where you last put it on this screen; after the call the window is as it was."),
        )
        self.on_top = Switch("onTopCheck", self.tr("Stay on top of other windows"), on_top_words())
        self.hidden = Switch("hiddenCheck", self.tr("Keep out of screen shares"), capture_words())
        self.on_top.allow(ability.to_stay_on_top() is not Ability.CANNOT)
        self.hidden.allow(ability.to_be_left_out() is not Ability.CANNOT)

    def _make_nudge_rows(self) -> None:
        self.late = Number(
            "lateSpin",
            self.tr("The clock turns at"),
            self.tr(
                "Fellow's meeting timer turns at 5 minutes left: 83 % of half an hour. 80 % leaves six; it is ours."
            ),
        )
        self.step_nudge = Number(
            "stepNudgeSpin",
            self.tr("No next step yet: said at"),
            self.tr(
                "Gong, 28,833 deals: the fastest gave next steps 53 % more of the first meeting. "
                "The 70 % is ours: it leaves nine minutes of half an hour."
            ),
        )
        self.section_nudge = Number(
            "sectionNudgeSpin",
            self.tr("Nothing asked in a section: said at"),
            self.tr(
                "Gong, almost 1 million calls: the best ask all through the call, the others at its start. "
                "The 50 % is ours."
            ),
        )

    def _make_other_rows(self) -> None:
        self.scheme = Choice(
            "schemeCombo",
            self.tr("Colours"),
            (
                (Scheme.SYSTEM, self.tr("As the system")),
                (Scheme.LIGHT, self.tr("Light")),
                (Scheme.DARK, self.tr("Dark")),
                (Scheme.CONTRAST, self.tr("High contrast")),
            ),
        )
        per_cent = self.tr("{0} %")
        self.text_size = Choice(
            "textSizeCombo", self.tr("Text size"), ((size, per_cent.format(size)) for size in TEXT_SIZES)
        )
        self.language = Choice(
            "languageCombo",
            self.tr("Language"),
            (("", self.tr("As the system")), ("en", "English"), ("de", "Deutsch"), ("es", "Español")),
            self.tr("A change shows after the next start."),
        )
        self.coach_reads = Switch("coachReadsCheck", self.tr("The coach reads, though it reads English only"))
        if speaks_english():
            self.coach_reads.hide()  # never shown here: without a parent yet, it would be a window of its own
        self.reminds = Switch("remindsCheck", self.tr("Remind me of steps that are due"))
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray = Switch(
            "trayCheck", self.tr("Show an icon in the tray"), "" if has_tray else self.tr("This system has no tray.")
        )
        self.tray.allow(has_tray)

    def _lay_out(self) -> None:
        cards = QWidget()
        self._cards = cards
        self._fit()
        lines = column(cards, gap=GAP + 2)
        for made in (
            section(self.tr("DURING A CALL"), (self.folds, self.on_top, self.hidden)),
            section(self.tr("NUDGES, BY THE PLANNED TIME"), (self.late, self.step_nudge, self.section_nudge)),
            section(self.tr("LOOK"), (self.scheme, self.text_size)),
            section(self.tr("LANGUAGE"), (self.language, self.coach_reads)),
            section(self.tr("REMINDERS"), (self.reminds, self.tray)),
        ):
            lines.addWidget(made)
        lines.addStretch(1)
        centred = QWidget()
        row(centred).addWidget(cards, 1)
        scroll = QScrollArea()
        scroll.setWidget(centred)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = row()
        head.addWidget(label(self.tr("Settings"), "title", wrap=True), 1)
        head.addWidget(self.done)
        layout = column(self, margins=GAP + 2)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def _fit(self) -> None:
        self._cards.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # Choosing

    def _connect(self) -> None:
        self._switch(self.folds, lambda settings, on: replace(settings, folds=on))
        self._switch(self.on_top, lambda settings, on: replace(settings, on_top=on))
        self._switch(self.hidden, lambda settings, on: replace(settings, hidden=on))
        self._switch(self.coach_reads, lambda settings, on: replace(settings, coach_reads=on))
        self._switch(self.reminds, lambda settings, on: replace(settings, reminds=on))
        self._switch(self.tray, lambda settings, on: replace(settings, tray=on))
        self._number(self.late, lambda settings, to: replace(settings, late_at=to))
        self._number(self.step_nudge, lambda settings, to: replace(settings, step_nudge_at=to))
        self._number(self.section_nudge, lambda settings, to: replace(settings, section_nudge_at=to))
        self._choice(self.scheme, lambda settings, data: replace(settings, scheme=Scheme(str(data))))
        self._choice(self.text_size, lambda settings, data: replace(settings, text_size=int(str(data))))
        self._choice(self.language, lambda settings, data: replace(settings, language=str(data)))
        self.done.clicked.connect(self._leave)
        self._workspace.settings_changed.connect(self._show)

    def _switch(self, which: Switch, change: Callable[[Settings, bool], Settings]) -> None:
        which.check.clicked.connect(lambda on: self._choose(lambda settings: change(settings, on)))

    def _number(self, which: Number, change: Callable[[Settings, int], Settings]) -> None:
        which.spin.valueChanged.connect(lambda to: self._choose(lambda settings: change(settings, to)))

    def _choice(self, which: Choice, change: Callable[[Settings, object], Settings]) -> None:
        which.combo.activated.connect(
            lambda at: self._choose(lambda settings: change(settings, which.combo.itemData(at)))
        )

    def _choose(self, change: Change) -> None:
        try:
            self._workspace.choose(change(self._workspace.settings))
        finally:
            self._show(self._workspace.settings)  # the disk may have refused

    def _show(self, settings: Settings) -> None:
        for switch, on in (
            (self.folds, settings.folds),
            (self.on_top, settings.on_top),
            (self.hidden, settings.hidden),
            (self.coach_reads, settings.coach_reads),
            (self.reminds, settings.reminds),
            (self.tray, settings.tray),
        ):
            switch.show_on(on)
        for number, to in (
            (self.late, settings.late_at),
            (self.step_nudge, settings.step_nudge_at),
            (self.section_nudge, settings.section_nudge_at),
        ):
            number.show_number(to)
        self.scheme.show_choice(settings.scheme)
        self.text_size.show_choice(settings.text_size)
        self.language.show_choice(settings.language)

    # Coming and going

    def take_keys(self) -> None:
        """Have the keyboard, until the page is left for where it was before."""
        self._came_from = QApplication.focusWidget()
        self.folds.check.setFocus()

    def _leave(self) -> None:
        self.back_asked.emit()
        before = self._came_from
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
