"""The rows of the follow-ups page, as the model has them; arrows walk through them, and more come at the end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from callgoal_desktop.core.follow_ups import Group, OpenStep
from callgoal_desktop.models.follow_ups import FollowUpList
from callgoal_desktop.ui.follow_ups.follow_up_row import FollowUpRow
from callgoal_desktop.ui.parts.controls import label
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.words import group_text

NEAR = 400
"""So many pixels before the end, more rows are shown."""


class FollowUpRows(FittedScroll):
    """One widget a row of the model; every signal names the step that it is about."""

    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    open_asked = Signal(str)
    menu_asked = Signal(str)
    save_asked = Signal(str)
    emptied = Signal()
    """The row with the focus has gone, and there is no other."""

    def __init__(self, model: FollowUpList, parent: QWidget | None = None) -> None:
        self._rows = Rows()
        super().__init__(self._rows, parent)
        self._model = model
        self._widgets: list[QWidget] = []
        self._current = ""
        self._lost: int | None = None
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.setObjectName("followUpList")
        self.setAccessibleName(self.tr("Open steps"))
        self._rows.setProperty("card", "true")
        self.fill(80)
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._show)
        self.verticalScrollBar().valueChanged.connect(self._fetch_near)
        self.verticalScrollBar().rangeChanged.connect(self._fetch_near)

    # The rows, as the model has them

    def _reset(self) -> None:
        focused = self._focused()
        for widget in self._widgets:
            self._drop(widget)
        self._widgets = []
        if self._model.rows:
            self._insert(QModelIndex(), 0, len(self._model.rows) - 1)
        if focused is not None:
            self._lost = focused
            self._find_focus()

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        for place in range(first, last + 1):
            widget = self._made(self._model.rows[place])
            self._widgets.insert(place, widget)
            self._list.insertWidget(place, widget)
        self._choose_current()

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        focused = self._focused()
        gone, self._widgets[first : last + 1] = self._widgets[first : last + 1], []
        if focused is not None and first <= focused <= last:
            self._lost = first
            self._find_focus()
        for widget in gone:
            self._drop(widget)
        self._choose_current()

    def _drop(self, widget: QWidget) -> None:
        self._list.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _show(self, first: QModelIndex, last: QModelIndex) -> None:
        for place in range(first.row(), last.row() + 1):
            widget, shown = self._widgets[place], self._model.rows[place]
            if isinstance(widget, FollowUpRow) and isinstance(shown, OpenStep):
                widget.show_step(shown)

    def _made(self, shown: Group | OpenStep) -> QWidget:
        if isinstance(shown, Group):
            return self._heading(shown)
        made = FollowUpRow(shown, self._rows)
        made.done_toggled.connect(self.done_toggled)
        made.promised_toggled.connect(self.promised_toggled)
        made.open_asked.connect(self.open_asked)
        made.menu_asked.connect(self.menu_asked)
        made.key_pressed.connect(self._on_key)
        made.check.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return made

    def _heading(self, group: Group) -> QLabel:
        made = label(group_text(group).upper(), "capsAmber" if group is Group.OVERDUE else "caps")
        made.setObjectName("followUpGroup")
        made.setContentsMargins(10, 10, 10, 4)
        return made

    # Where the focus is

    def _focused(self) -> int | None:
        """The place of the row that has the focus."""
        focus = QApplication.focusWidget()
        if focus is None or not self._rows.isAncestorOf(focus):
            return None
        return next((at for at, widget in enumerate(self._widgets) if widget.isAncestorOf(focus)), None)

    def _find_focus(self) -> None:
        """The row that had the focus has gone: the next one has it, or the last."""
        if self._lost is None:
            return
        lost, self._lost = self._lost, None
        rows = [at for at, widget in enumerate(self._widgets) if isinstance(widget, FollowUpRow)]
        if rows:
            self._focus(next((at for at in rows if at >= lost), rows[-1]))
        else:
            self.emptied.emit()

    def _choose_current(self) -> None:
        """Tab comes to the row that had the focus last, or to the first one, and goes on behind the list."""
        rows = [widget for widget in self._widgets if isinstance(widget, FollowUpRow)]
        if rows and self._current not in {widget.id for widget in rows}:
            self._current = rows[0].id
        for widget in rows:
            tab = widget.id == self._current
            widget.check.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def _focus(self, place: int) -> None:
        widget = self._widgets[place]
        assert isinstance(widget, FollowUpRow)
        self._current = widget.id
        self._choose_current()
        widget.check.setFocus()
        self.ensureWidgetVisible(widget, 0, 12)

    def focus_step(self, step_id: str) -> bool:
        """Put the focus on the tick of a step; whether it is there."""
        place = self._model.reach(step_id)
        if place is not None:
            self._focus(place)
        return place is not None

    def focus_first(self) -> None:
        """Put the focus on the row that had it last, or on the first one."""
        if self._current:
            self.focus_step(self._current)

    def menu_place(self, step_id: str) -> QWidget:
        """The button at which the menu of a step opens."""
        place = self._model.place(step_id)
        assert place is not None
        widget = self._widgets[place]
        assert isinstance(widget, FollowUpRow)
        return widget.menu

    def _on_key(self, step_id: str, event: QKeyEvent) -> None:
        """Keys on a tick: arrows walk, Return opens the call, P promises, C saves a calendar file."""
        match event.key():
            case Qt.Key.Key_Up:
                self._walk(step_id, -1)
            case Qt.Key.Key_Down:
                self._walk(step_id, 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_asked.emit(step_id)
            case Qt.Key.Key_P:
                self.promised_toggled.emit(step_id)
            case Qt.Key.Key_C if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.save_asked.emit(step_id)
            case Qt.Key.Key_Menu | Qt.Key.Key_F10:
                self.menu_asked.emit(step_id)
            case _:
                return
        event.accept()

    def _walk(self, step_id: str, by: int) -> None:
        place = self._model.place(step_id)
        assert place is not None
        if by > 0 and place + 2 >= len(self._widgets):
            self._model.fetchMore(QModelIndex())
        to = place + by
        while 0 <= to < len(self._widgets) and not isinstance(self._widgets[to], FollowUpRow):
            to += by
        if 0 <= to < len(self._widgets):
            self._focus(to)

    def _fetch_near(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - NEAR and bar.value() > 0:
            self._model.fetchMore(QModelIndex())
