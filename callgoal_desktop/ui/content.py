"""All that is in the window: which page is shown, laid out by the width."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QMainWindow, QMenu, QStackedWidget, QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Desk
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.slices import Slices
from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.commands import Commands
from callgoal_desktop.ui.looks import Looks
from callgoal_desktop.ui.navigation import Navigation, menu_button
from callgoal_desktop.ui.pages import page_titles
from callgoal_desktop.ui.parts.controls import button, column, label
from callgoal_desktop.ui.places import Places
from callgoal_desktop.ui.words import tell_days_by
from callgoal_desktop.workspace import Workspace

BREAK = 105
"""The window is wide from this many average characters on: three panels of a readable line each."""

HYSTERESIS = 4
"""So many characters more or less must it be, so that the layout does not flicker at the break."""

NOTICE_TIME = 6000
"""Milliseconds for which the status line says what was undone."""

REST = 2000
"""Milliseconds without a change after which the search index is brought up to date."""

RETRY = 1000
"""Milliseconds after which what the disk refused is tried again."""


class Content(QWidget):
    """The pages of an open workspace, the way between them, and what is said about them."""

    def __init__(self, window: QMainWindow, workspace: Workspace) -> None:
        super().__init__()
        tell_days_by(lambda: workspace.now().date())
        self.main_window = window
        self.workspace = workspace
        self.call_page = CallPage(workspace)
        self.pages = QStackedWidget()
        self.empty = self._empty_page()
        self.status = label("", "muted", wrap=True)
        self.status.setObjectName("statusLine")
        self.live = button("", "live", name="liveButton")
        self.menu = QMenu(window)
        self.navigation = Navigation(page_titles(), self.menu)
        self.looks = Looks(window, workspace)
        self.commands = Commands(self)
        self.places = Places(workspace, self.call_page, self)
        self._grid = QGridLayout(self)
        self._compact: bool | None = None
        self._trouble = False
        self._touched = workspace.touched_at()
        self._was_live = workspace.desk().live
        self._was_warned = False
        self._tick = QTimer(self)
        self._indexing = Slices(self)
        self._rest, self._retry, self._notice = QTimer(self), QTimer(self), QTimer(self)
        self._lay_out()
        self._connect()

    # What it is made of

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("emptyPage")
        layout = column(page, margins=24)
        layout.addStretch(1)
        words = label(self.tr("What is your goal for your next call?"), "title", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        more = self.tr("Plan it in a minute, or begin at once with the questions worth asking.")
        about = label(more, "muted", wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.plan_button = button(self.tr("Plan a call"), "main", name="planCallButton")
        self.unplanned_button = button(self.tr("It has started: begin now"), name="startUnplannedButton")
        layout.addWidget(words)
        layout.addWidget(about)
        layout.addSpacing(8)
        for each in (self.plan_button, self.unplanned_button):
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _lay_out(self) -> None:
        for page in (self.empty, self.call_page):
            self.pages.addWidget(page)
        self.call_page.header.add_menu(menu_button(self.menu, "liveMenuButton", self.tr("Menu")))
        for menu in self.commands.actions.menus.values():
            menu.aboutToShow.connect(self.looks.draw_action_icons)
            self.menu.addMenu(menu)
            self.main_window.menuBar().addMenu(menu)
        if not self.main_window.menuBar().isNativeMenuBar():
            self.main_window.menuBar().hide()  # its menus are behind the one button: there is no row to spare
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.live, 1, 1)
        self._grid.addWidget(self.pages, 2, 1)
        self._grid.addWidget(self.status, 3, 0, 1, 2)
        self._grid.setRowStretch(2, 1)
        self._grid.setColumnStretch(1, 1)
        self.status.setContentsMargins(12, 2, 12, 6)
        self.status.hide()
        self.live.hide()
        self._break_layout(compact=False)

    def _connect(self) -> None:
        self.navigation.page_chosen.connect(self.commands.pages.show)
        self.navigation.new_call.clicked.connect(self.commands.new_call)
        self.plan_button.clicked.connect(self.commands.new_call)
        self.unplanned_button.clicked.connect(self.commands.start_unplanned)
        self.call_page.acts.refused.connect(self.say)
        self.workspace.changed_outside.connect(lambda text: self.say(text, "danger", stay=True))
        self.live.clicked.connect(self.commands.go_live)
        self.looks.icons_drawn.connect(self.navigation.show_icons)
        self.looks.changed.connect(lambda: self.fit(self.main_window.width()))
        self.workspace.changed.connect(self._follow)
        self.workspace.history_changed.connect(self._show_history)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.show_live)
        self.workspace.closing.connect(self._indexing.stop)
        for timer in (self._tick, self._rest, self._retry):
            self.workspace.closed.connect(timer.stop)
        for timer, time, then in (
            (self._rest, REST, self._index),
            (self._retry, RETRY, self._try_again),
            (self._notice, NOTICE_TIME, self.status.hide),
        ):
            timer.setSingleShot(True)
            timer.setInterval(time)
            timer.timeout.connect(then)

    def add_strip(self, strip: QWidget) -> None:
        """Put a line above the page, where the way back to a live call is when there is one: never both."""
        self._grid.addWidget(strip, 1, 1)

    def add_work(self, strip: QWidget) -> None:
        """Put the line of a long work below the page."""
        self._grid.addWidget(strip, 4, 0, 1, 2)

    def reopen(self) -> None:
        """Show what was shown when the window was left."""
        self.looks.begin()
        scheme = self.workspace.settings.scheme
        self.commands.actions.add_schemes(self.main_window, scheme, self.commands.switches.choose_scheme)
        self.commands.pages.reopen()
        self._show_history()
        self.show_live()
        self.places.follow()
        self._rest.start()

    # What it shows

    def show_page(self, page: QWidget, name: str) -> None:
        """Show this page, under the name that the list of pages has for it."""
        self.pages.setCurrentWidget(page)
        self.navigation.show_page(name)
        self.show_live()
        self.commands.actions.refresh()

    def show_live(self) -> None:
        """While the live call fills the window nothing else takes room; elsewhere a button leads back to it."""
        call = self.workspace.live_call()
        self._tick.start() if call is not None else self._tick.stop()
        here = call is not None and self.pages.currentWidget() is self.call_page and self.call_page.is_live
        self.navigation.setVisible(not here)
        self.call_page.header.menu.setVisible(here)
        self.live.setVisible(call is not None and not here)
        if here and call is not None and call.id == self._was_live:
            self._was_live = None
            self.call_page.ask_if_left(self._touched)
        if call is not None and not here:
            since = clock_text(elapsed(call.spans, self.workspace.now()))
            self.live.setText(self.tr("● Back to the live call, {0}").format(since))

    def _follow(self, edits: Edits) -> None:
        self._rest.start()
        if self._notice.isActive():
            self.say("")  # it told of what was done before; what tells of this comes after it
        if any(isinstance(edit.record, Desk) for edit in edits):
            self.show_live()
            self.commands.actions.refresh()

    def _show_history(self) -> None:
        self.commands.actions.show_history(self.workspace.undo_label, self.workspace.redo_label)

    def say(self, text: str, word: str = "muted", *, stay: bool = False) -> None:
        """Say something on the status line; "" says no more."""
        self.status.setProperty("word", word)
        self.status.setStyle(self.status.style())
        self.status.setText(text)
        self.status.setVisible(bool(text))
        if text and not stay:
            self._notice.start()
        else:
            self._notice.stop()

    def say_trouble(self, text: str) -> None:
        """The disk refused: say so, show what it has, and try what was typed again until it takes it."""
        self._trouble = True
        kept = self.tr("What you typed is still here, and is tried again.")
        self.say(f"{text} {kept}", "danger", stay=True)
        self.call_page.show_again()
        self._retry.start()

    def _try_again(self) -> None:
        """Send what the fields hold and the disk has not; a refusal comes back to ``say_trouble``."""
        if not self._trouble:
            return
        self.workspace.retry()
        self._trouble = False
        self.say("")

    def follow_hold(self) -> None:
        """A long work begins to write, or has written or taken back much: then all that is shown is read again."""
        if self.workspace.is_held:
            self._indexing.stop()
        else:
            self.commands.pages.read_again()
            self._rest.start()

    def _index(self) -> None:
        if self.workspace.is_open and not self.workspace.is_held:
            self._indexing.start(self.workspace.index_work(), lambda _done: None)

    # Layout and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo that an editor has let through: it would not let their shortcuts fire."""
        if self.workspace.is_held:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.commands.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.commands.redo()
        else:
            super().keyPressEvent(event)

    def fit(self, width: int) -> None:
        """Lay out for a window of this width."""
        break_at = BREAK + (-HYSTERESIS if self._compact is False else HYSTERESIS)
        self._break_layout(compact=width < break_at * self.fontMetrics().averageCharWidth())

    def _break_layout(self, *, compact: bool) -> None:
        if compact == self._compact:
            return
        self._compact = compact
        if compact:
            self._grid.addWidget(self.navigation, 0, 0, 1, 2)
        else:
            self._grid.addWidget(self.navigation, 0, 0, 3, 1)
        self.navigation.show_compact(compact)
        self.call_page.show_compact(compact)
        self.commands.pages.show_compact(compact)

    @property
    def is_compact(self) -> bool:
        """Whether the layout is a column."""
        return bool(self._compact)

    def keeps_open(self) -> bool:
        """Whether the window had better stay: what was typed is nowhere but in it. Asked again, it lets go."""
        if not self._trouble or not self.workspace.has_unsaved() or self._was_warned:
            return False
        self._was_warned = True
        text = self.tr("What you typed last is not saved yet. Make room on the disk, or close again to lose it.")
        self.say(text, "danger", stay=True)
        return True

    @property
    def is_refused(self) -> bool:
        """Whether the disk refused the last change."""
        return self._trouble
