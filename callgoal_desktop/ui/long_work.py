"""Work that takes longer than a glance: a line with a bar that says how far it is, and a button that stops it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from callgoal_desktop.slices import Slices, Trouble, Work
from callgoal_desktop.ui.parts.controls import GAP, OneLine, button, card, column, row
from callgoal_desktop.workspace import Workspace

T = TypeVar("T")

GLANCE = 500
"""Milliseconds that work may take before it is shown."""

STEPS = 1000
"""Into so many parts the bar is divided."""


class WorkStrip(QWidget):
    """Says what is under way and how much of it is done."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("workStrip")
        strip = card("hint")
        around = column(self)
        around.setContentsMargins(GAP, GAP, GAP, GAP)
        around.addWidget(strip)
        line = row(strip)
        line.setContentsMargins(GAP, 2, 2, 2)
        self.words = OneLine()
        self.words.setObjectName("workLabel")
        self.bar = QProgressBar()
        self.bar.setObjectName("workBar")
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.cancel = button(self.tr("Cancel"), name="cancelWorkButton")
        self.cancel.clicked.connect(self.cancelled)
        line.addWidget(self.words, 2)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        self.hide()

    def begin(self, title: str) -> None:
        """A work with this name begins."""
        self.words.setText(title)
        self.bar.setAccessibleName(title)
        self.cancel.setAccessibleName(self.tr("Cancel: {0}").format(title))
        self.bar.setValue(0)

    def show_progress(self, done: float) -> None:
        """Say that this much of it is done, from 0 to 1."""
        self.bar.setValue(min(STEPS, int(done * STEPS)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class LongWork(QObject):
    """Runs one work at a time for the whole window; what it gets in its way is switched off meanwhile."""

    held = Signal()
    """The window has become read-only, or is so no more."""

    def __init__(
        self, strip: WorkStrip, rest: Sequence[QWidget], workspace: Workspace, say: Callable[[str, str], None]
    ) -> None:
        super().__init__(strip)
        self._rest = rest
        self._workspace = workspace
        self._say = say
        self._title = ""
        self._kept: QWidget | None = None
        self._strip = strip
        self._slices = Slices(self)
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._glance.setInterval(GLANCE)
        self._glance.timeout.connect(self._show)
        self._slices.progressed.connect(strip.show_progress)
        self._slices.broke.connect(lambda: self._end(lambda: None))
        strip.cancelled.connect(self.cancel)
        workspace.closing.connect(self._slices.stop)

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._slices.running

    def begin(
        self,
        title: str,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None] | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        """Do this work; where another is under way, say so and do nothing.

        ``read_only`` keeps the hands off the window until it is done: nothing else may write meanwhile.
        """
        if self.running:
            work.close()
            self._say(self.tr("{0} Wait for its end, or cancel it.").format(self._title), "muted")
            return
        self._title = title
        self._strip.begin(title)
        self._hold(read_only)
        self._slices.start(work, lambda result: self._end(lambda: done(result)), self._refused(failed))
        self._glance.start()

    def _refused(self, failed: Callable[[Trouble], None] | None) -> Callable[[Trouble], None]:
        def refused(trouble: Trouble) -> None:
            self._end(lambda: failed(trouble) if failed is not None else self._say(str(trouble), "danger"))

        return refused

    def cancel(self) -> None:
        """Stop it; nothing is left of it."""
        if self.running:
            self._slices.stop()
            self._end(lambda: self._say(self.tr("Cancelled. Nothing is left of it."), "muted"))

    def _show(self) -> None:
        if not self.running:
            return
        self._strip.show()
        if self._workspace.is_held:
            self._strip.cancel.setFocus()

    def _hold(self, read_only: bool) -> None:
        if not read_only:
            return
        self._kept = QApplication.focusWidget()
        self._workspace.hold()
        self._enable_rest(False)
        self.held.emit()

    def _enable_rest(self, enabled: bool) -> None:
        for part in self._rest:
            part.setEnabled(enabled)

    def _end(self, then: Callable[[], None]) -> None:
        self._glance.stop()
        self._strip.hide()
        if self._workspace.is_held:
            self._workspace.let_go()
            self._enable_rest(True)
            self.held.emit()
            if self._kept is not None and shiboken6.isValid(self._kept) and self._kept.isVisible():
                self._kept.setFocus()
            self._kept = None
        then()
