"""The marks of a call, a row each: all of them, or the one that was made last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.records import Call, Moment
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.parts.controls import column, restyle
from callgoal_desktop.ui.parts.fitted_scroll import UNBOUND, FittedScroll, Rows
from callgoal_desktop.ui.parts.mark_row import MarkRow
from callgoal_desktop.ui.theme import scaled

ALL_OF_THEM = UNBOUND // 4
"""In pixels: a list so high is never scrolled by itself, but by the page that it stands on."""


class MarkList(QFrame):
    """Follows a model of marks; every signal names the mark that it is about."""

    kind_chosen = Signal(str, object)
    note_typed = Signal(str, str)
    removed = Signal(str)
    left = Signal()
    left_off = Signal()
    rearranged = Signal()

    def __init__(self, model: RecordList[Moment], most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markList")
        self.setAccessibleName(self.tr("Marks"))
        self.setProperty("card", "true")
        self._model = model
        self._most = most
        self._call: Call | None = None
        self._only: str | None = None
        self._rows: dict[str, MarkRow] = {}
        self._content = Rows()
        self._content.setProperty("plain", "true")
        self.view = FittedScroll(self._content)
        self.view.setProperty("plain", "true")
        self._list = column(self._content, gap=0)
        column(self, margins=1).addWidget(self.view)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            changed.connect(self._rebuild)
        model.dataChanged.connect(self._show_rows)
        self._rebuild()

    def show_call(self, call: Call | None) -> None:
        """Tell the minutes by the clock of this call."""
        self._call = call
        self._show_rows()

    def show_only(self, moment_id: str | None) -> None:
        """Show one mark alone; None for all of them."""
        self._only = moment_id
        self._show_rows()
        self.rearranged.emit()

    def focus_mark(self, moment_id: str) -> None:
        """Put the keys on the chips of a mark."""
        if moment_id in self._rows:
            self._rows[moment_id].take_keys()

    @property
    def rows(self) -> tuple[MarkRow, ...]:
        """The rows as the marks happened, in sight or not."""
        return tuple(self._rows[moment.id] for moment in self._model.records)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was marked."""
        return not self._model.records

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read."""
        return tuple(part for each in self.rows for part in each.focus_chain)

    def _rebuild(self) -> None:
        ids = {moment.id for moment in self._model.records}
        for gone in [row_id for row_id in self._rows if row_id not in ids]:
            dropped = self._rows.pop(gone)
            self._list.removeWidget(dropped)
            dropped.hide()
            dropped.deleteLater()
        for place, moment in enumerate(self._model.records):
            if moment.id not in self._rows:
                self._rows[moment.id] = self._new_row(moment)
            self._list.insertWidget(place, self._rows[moment.id])
        self._show_rows()
        self.rearranged.emit()

    def _new_row(self, moment: Moment) -> MarkRow:
        made = MarkRow(moment)
        made.kind_chosen.connect(self.kind_chosen)
        made.note_typed.connect(self.note_typed)
        made.removed.connect(self.removed)
        made.left.connect(self.left)
        made.left_off.connect(self.left_off)
        return made

    def _show_rows(self) -> None:
        first = True
        for moment in self._model.records:
            shown = self._only in {None, moment.id}
            each = self._rows[moment.id]
            each.show_moment(moment, self._minute(moment))
            each.setVisible(shown)
            if shown:
                restyle(each, "row", "first" if first else "true")
                first = False
        self.view.fit(0, scaled(self._most))

    def _minute(self, moment: Moment) -> str:
        return "" if self._call is None else clock_text(elapsed(self._call.spans, moment.at))
