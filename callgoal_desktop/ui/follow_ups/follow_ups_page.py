"""What is still to be done, of all calls: mine and theirs, by the day that it is due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QMenu, QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.follow_ups import OpenStep, Whose
from callgoal_desktop.core.records import Draft
from callgoal_desktop.models.follow_ups import FollowUpList
from callgoal_desktop.ui.follow_ups.follow_up_rows import FollowUpRows
from callgoal_desktop.ui.parts.controls import GAP, ChoiceChips, button, column, fill, flow, label
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.words import number
from callgoal_desktop.workspace import TEAM_KEY, Workspace

FILTER_KEY = "follow-ups/filter"
WHOSE_KEY = "follow-ups/whose"


class FollowUpsPage(QWidget):
    """The open steps under a line that finds some of them; every signal names the step that it is about."""

    done_toggled = Signal(str)
    promised_toggled = Signal(str)
    open_asked = Signal(str)
    calendar_asked = Signal(object)
    """Open steps to be written into a calendar file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("followUpsPage")
        self.setAccessibleName(self.tr("Follow-ups"))
        self._workspace = workspace
        self.model = FollowUpList(workspace, self)
        self.filter = LineField()
        self.whose: ChoiceChips[Whose] = ChoiceChips(
            ((Whose.ALL, self.tr("All")), (Whose.MINE, self.tr("Mine")), (Whose.THEIRS, self.tr("Theirs")))
        )
        self.count = label("", "muted")
        self.save = button(self.tr("Calendar file…"), name="calendarFileButton", picture="calendar-plus")
        self.rows = FollowUpRows(self.model)
        self.nothing = label("", "muted", wrap=True)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.filter.setObjectName("followUpFilterEdit")
        self.filter.setAccessibleName(self.tr("Find among the open steps: what, who, account or contact"))
        self.filter.setPlaceholderText(self.tr("Find: what, who, account or contact"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setProperty("picture", "search")
        self.whose.setObjectName("whoseGroup")
        self.whose.setAccessibleName(self.tr("Whose steps"))
        self.nothing.setObjectName("noFollowUps")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.save.setToolTip(self.tr("Save all that are shown as a calendar file (.ics)"))

    def _lay_out(self) -> None:
        under = flow(gap=GAP)
        fill(under, (self.whose, self.count))
        under.addStretch()
        under.addWidget(self.save)
        layout = column(self, margins=GAP + 2)
        layout.addWidget(self.filter)
        layout.addLayout(under)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.nothing, 1)

    def _connect(self) -> None:
        self.filter.typed.connect(self._type_filter)
        self.whose.chosen.connect(self._choose_whose)
        self.save.clicked.connect(lambda: self.calendar_asked.emit(self.model.chosen()))
        self.rows.done_toggled.connect(self.done_toggled)
        self.rows.promised_toggled.connect(self.promised_toggled)
        self.rows.open_asked.connect(self.open_asked)
        self.rows.menu_asked.connect(self._open_menu)
        self.rows.save_asked.connect(lambda step_id: self.calendar_asked.emit([self.step(step_id)]))
        self.rows.emptied.connect(self.filter.setFocus)
        for changed in (self.model.modelReset, self.model.rearranged):
            changed.connect(self._show_count)
        self._workspace.changed.connect(self._follow)

    # What it shows

    def reopen(self) -> None:
        """Show it as it was left, with what is on the disk now."""
        self.filter.show_text(self._workspace.recall(FILTER_KEY))
        self.whose.show_choice(self._whose())
        self._list()

    def show_compact(self, compact: bool) -> None:
        """A column is all that it ever is."""

    def show_today(self) -> None:
        """A new day has begun."""
        if self.isVisible():
            self._list()

    def step(self, step_id: str) -> OpenStep:
        """The open step of a row."""
        place = self.model.place(step_id)
        assert place is not None
        found = self.model.rows[place]
        assert isinstance(found, OpenStep)
        return found

    def show_step(self, step_id: str) -> None:
        """Go to a step, if it is open and shown."""
        self.rows.focus_step(step_id)

    def _whose(self) -> Whose:
        return Whose(self._workspace.recall(WHOSE_KEY) or Whose.ALL)

    def _list(self) -> None:
        self.model.show_steps(self._whose(), self.filter.text(), self._workspace.now().date())

    def _type_filter(self, text: str) -> None:
        draft = self._workspace.draft_edit(FILTER_KEY, text)
        self._workspace.perform(self.tr("type filter"), draft, typed_in=FILTER_KEY)
        self._list()

    def _choose_whose(self, whose: Whose | None) -> None:
        self._workspace.remember(WHOSE_KEY, (whose or Whose.ALL).value)
        self.whose.show_choice(whose or Whose.ALL)
        self._list()

    def _show_count(self) -> None:
        shown, total = self.model.count_chosen(), self.model.count()
        few = self.tr("{0} of {1}").format(number(shown), number(total))
        text = self.tr("{0} open").format(number(total)) if shown == total else few
        self.count.setText(self.tr("{0} and more").format(text) if self.model.is_reading() else text)
        self.rows.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.save.setEnabled(bool(shown))
        if total:
            self.nothing.setText(self.tr("No open step fits. Try other words, or All."))
        else:
            self.nothing.setText(self.tr("Nothing is open. The next steps of all your calls come together here."))

    def _follow(self, edits: Edits) -> None:
        if self.isVisible() and any(isinstance(edit.record, Draft) and edit.record.key == TEAM_KEY for edit in edits):
            self._list()

    # Menu and keys

    def _open_menu(self, step_id: str) -> None:
        menu = QMenu(self)
        menu.setObjectName("followUpMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the call\tReturn"), lambda: self.open_asked.emit(step_id))
        menu.addAction(self.tr("Promised or not\tP"), lambda: self.promised_toggled.emit(step_id))
        menu.addAction(self.tr("Calendar file…\tC"), lambda: self.calendar_asked.emit([self.step(step_id)]))
        place = self.rows.menu_place(step_id)
        menu.popup(place.mapToGlobal(place.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.rows.focus_first()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.sleep()
