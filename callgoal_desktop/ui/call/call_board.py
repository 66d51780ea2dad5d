"""The panels of a call on one board: side by side when it is wide, one under the other when it is narrow.

There is one tree of widgets. No panel changes its parent when the layout breaks, so the focus and the caret stay.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QWidget

from callgoal_desktop.ui.call.notes_panel import NotesPanel
from callgoal_desktop.ui.call.question_panel import QuestionPanel
from callgoal_desktop.ui.call.step_panel import StepPanel
from callgoal_desktop.ui.parts.controls import GAP
from callgoal_desktop.ui.parts.fitted_scroll import UNBOUND


class CallBoard(QWidget):
    """Goal, questions and notes in a scrolled part; next steps beside or below it, always in view."""

    def __init__(
        self,
        goal: QWidget,
        questions: QuestionPanel,
        notes: NotesPanel,
        steps: StepPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.goal, self.questions, self.notes, self.steps = goal, questions, notes, steps
        self.compact = False
        self.body = QWidget()
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(GAP)
        self.scroller = QScrollArea()
        self.scroller.setWidget(self.body)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(GAP + 4)
        self.line.addWidget(self.scroller)
        self.line.addWidget(self.steps)
        self.break_layout(compact=False)

    def break_layout(self, *, compact: bool) -> None:
        """Lay the panels out in a column, or side by side."""
        self.compact = compact
        if compact:
            self._place((self.goal, 0, 0, 1, 2), (self.questions, 1, 0, 1, 2), (self.notes, 2, 0, 1, 2))
            self.line.setDirection(QBoxLayout.Direction.TopToBottom)
            self._stretch(columns=(1, 1), rows=(0, 0, 1), line=(1, 0))
            self.questions.view.fit(0, UNBOUND)
        else:
            self._place((self.goal, 0, 0, 1, 1), (self.questions, 0, 1, 3, 1), (self.notes, 1, 0, 2, 1))
            self.line.setDirection(QBoxLayout.Direction.LeftToRight)
            self._stretch(columns=(5, 8), rows=(0, 1, 1), line=(5, 2))
            self.questions.view.fill(160)
        self.notes.show_compact(compact)
        self.steps.show_compact(compact)

    def _place(self, *places: tuple[QWidget, int, int, int, int]) -> None:
        for widget, *place in places:
            self.grid.addWidget(widget, *place)

    def _stretch(self, columns: tuple[int, int], rows: tuple[int, int, int], line: tuple[int, int]) -> None:
        for place, stretch in enumerate(columns):
            self.grid.setColumnStretch(place, stretch)
        for place, stretch in enumerate(rows):
            self.grid.setRowStretch(place, stretch)
        for place, stretch in enumerate(line):
            self.line.setStretch(place, stretch)

    def follow_focus(self, focused: QWidget) -> None:
        """Scroll to what has got the keyboard, by whatever key; what is higher than the view stays where it is."""
        if self.body.isAncestorOf(focused) and focused.height() < self.scroller.viewport().height():
            # What has just been shown or hidden above it is laid out first
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.scroller.ensureWidgetVisible(focused, 0, 12)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that a widget can be seen."""
        if self.compact:
            self.scroller.ensureWidgetVisible(widget, 0, 12)
        else:
            self.questions.view.ensureWidgetVisible(widget, 0, 12)
