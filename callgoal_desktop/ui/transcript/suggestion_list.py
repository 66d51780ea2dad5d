"""What was said and sounds like a next step, a row each; accepted by Enter or Space, and never by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from callgoal_desktop.ui.parts.controls import column, fill, label
from callgoal_desktop.ui.transcript.findings import Findings
from callgoal_desktop.ui.transcript.suggestion_row import SuggestionRow
from callgoal_desktop.ui.words import number

if TYPE_CHECKING:
    from callgoal_desktop.core.transcript_promises import Suggestion


class SuggestionList(QWidget):
    """The suggestions in the order in which they were said."""

    accepted = Signal(object)

    emptied = Signal()
    """The last row, which had the keys, is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionRows")
        self.caption = label("", "caps", wrap=True)
        self.hint = label(self.tr("Enter or Space adds it to the next steps."), "small", wrap=True)
        self.hint.setObjectName("suggestionsHint")
        self.says = label("", "muted", wrap=True)
        self.says.setObjectName("suggestionsLabel")
        self.rows: list[SuggestionRow] = []
        self._line = column(self, gap=2)
        fill(self._line, (self.caption, self.hint, self.says))

    def show_suggestions(self, found: Sequence[Suggestion] | None, findings: Findings, *, taken: bool) -> None:
        """Show these; None while they are being looked for. The keys go on where they were."""
        place = self.focused
        for each in self.rows:
            each.hide()
            each.deleteLater()
        self.rows = [self._row(each, findings) for each in found or ()]
        count = number(len(self.rows))
        self.caption.setText(self.tr("SOUNDS LIKE A NEXT STEP ({0})").format(count))
        self.hint.setVisible(bool(self.rows))
        self.says.setText(self._nothing(found, taken=taken))
        self.says.setVisible(not self.rows)
        if place is not None:
            self.focus_row(place)

    def _nothing(self, found: Sequence[Suggestion] | None, *, taken: bool) -> str:
        if found is None:
            return self.tr("Looking for promises and dates…")
        return self.tr("All of them are next steps now.") if taken else self.tr("Nothing sounds like one.")

    def _row(self, suggestion: Suggestion, findings: Findings) -> SuggestionRow:
        made = SuggestionRow(suggestion, findings.minute(suggestion.said.at_ms))
        made.accepted.connect(self.accepted)
        made.left.connect(lambda by: self.focus_row(self.rows.index(made) + by))
        self._line.addWidget(made)
        return made

    @property
    def focused(self) -> int | None:
        """The row that has the keys, from 0."""
        return next((place for place, each in enumerate(self.rows) if each.add.hasFocus()), None)

    def focus_row(self, place: int) -> None:
        """Give the keys to a row or, past the ends, to the nearest one."""
        if not self.rows:
            self.emptied.emit()
            return
        row = self.rows[max(0, min(place, len(self.rows) - 1))]
        row.add.setFocus(Qt.FocusReason.TabFocusReason)
        scroll_to(row)


def scroll_to(row: QWidget) -> None:
    """Bring a row into view, on whatever page it stands."""
    around = row.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(row)
