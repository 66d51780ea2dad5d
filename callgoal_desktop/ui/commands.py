"""What the window's commands do: begin and end calls, undo, and the acts that reach across pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.pacing import ask_next
from callgoal_desktop.core.records import Call, CallId, MomentKind
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.ui.actions import Command, commands
from callgoal_desktop.ui.menus import Actions
from callgoal_desktop.ui.needs import Need, met_now
from callgoal_desktop.ui.on_pages import OnPages
from callgoal_desktop.ui.open_call import OpenCall
from callgoal_desktop.ui.page_wiring import wire_page
from callgoal_desktop.ui.pages import Pages
from callgoal_desktop.ui.switches import Switches
from callgoal_desktop.ui.undo_place import show_change
from callgoal_desktop.ui.words import short, title

if TYPE_CHECKING:
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.exporting.exporting import Exporting
    from callgoal_desktop.ui.finding import Finder
    from callgoal_desktop.ui.importing.importing import Importing
    from callgoal_desktop.ui.long_work import LongWork
    from callgoal_desktop.ui.palette.overlay import Overlay
    from callgoal_desktop.ui.review.recaps import Recaps


class Commands(QObject):
    """Carries out the window's commands."""

    def __init__(self, window: Content) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.call_page
        self._workspace = self.workspace = window.workspace
        self.looks = window.looks
        self._overlay: Overlay | None = None
        self.pages = Pages(window, self._wire)
        self.switches = Switches(self._workspace, window.say, self)
        self.open_call = OpenCall(self._page, self.pages, self._workspace, window.say)
        self.on_pages = OnPages(self, self.pages, self._workspace)
        self.actions = Actions(window.main_window, commands(self), self._met_now, self._before)
        self.switches.follow(self.actions)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.start_asked.connect(self.start)
        page.end_asked.connect(self.end)
        page.marks.button.clicked.connect(lambda: self.mark())
        page.wrap_up_asked.connect(self.pages.wrap_up)
        page.last_time.call_asked.connect(self.read_call)
        self._workspace.brought_back.connect(self._show_change)

    def _wire(self, page: QWidget) -> None:
        wire_page(page, self, self._page, self._workspace)

    # Calls

    @property
    def is_live(self) -> bool:
        """Whether a call is live."""
        return self._workspace.live_call() is not None

    @property
    def can_start(self) -> bool:
        """Whether there is a call to start or to resume, or to begin with."""
        if self._window.pages.currentWidget() is self._window.empty:
            return True
        return self.open_call.is_shown and not self._page.is_live

    def new_call(self) -> None:
        """Plan a call."""
        self.pages.open_call(self._page.acts.new_call())
        self._page.header.account.setFocus()

    def start_unplanned(self) -> None:
        """A call has begun: run, with everything empty."""
        self._unless_another_is_live(None, self._start_unplanned)

    def _start_unplanned(self) -> None:
        self.pages.open_call(self._page.acts.start_unplanned())
        self._page.goal_panel.goal_edit.setFocus()

    def start(self) -> None:
        """Start the open call, or run it again; with none open, an unplanned one."""
        call = self.pages.call_shown()
        if self._window.pages.currentWidget() is self._window.empty:
            self.start_unplanned()
        elif call is not None and not self._page.is_live:
            self._unless_another_is_live(call, self._start_open)

    def _start_open(self) -> None:
        self._page.acts.start()
        self.pages.open_call(self.pages.open_id)
        first = next((q for q in self._page.questions.records if q.asked_at is None), None)
        if first is not None:
            self._page.question_panel.make_current(first.id)
            self._page.question_panel.focus_row(first.id)

    def _unless_another_is_live(self, call: Call | None, then: Callable[[], None]) -> None:
        """Do it, after asking when another call is live: that one would be ended."""
        live = self._workspace.live_call()
        if live is None or (call is not None and live.id == call.id):
            then()
            return
        box = QMessageBox(self._window.main_window)
        box.setObjectName("endAndStartBox")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("“{0}” is live.").format(title(live)))
        start = self.tr("Start “{0}”").format(title(call) if call else self.tr("Untitled call"))
        yes = box.addButton(
            self.tr("End “{0}” and start").format(title(live)).replace("&", "&&"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setInformativeText(start)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.buttonClicked.connect(lambda clicked: then() if clicked is yes else None)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def end(self) -> None:
        """End the live call, and wrap it up."""
        live = self._workspace.live_call()
        if live is not None:
            if self._page.call_id != live.id:
                self._page.open(live.id)
            self._page.acts.end()
            self.pages.wrap_up()

    def finish(self) -> None:
        """The wrap-up is done: the recap is on the clipboard, and the call is shown among the others."""
        call_id = self.pages.open_id
        self._page.step_acts.add_line_of_wrap_up()
        self.recaps.copy(call_id)
        self.pages.leave_wrap_up()
        self.pages.show("review")
        self.pages.review.show_call(call_id)

    def mail_wrapped_up(self) -> None:
        """The recap of the call that is wrapped up is to be mailed."""
        self._page.step_acts.add_line_of_wrap_up()
        self.recaps.mail(self.pages.open_id)

    def mark(self, kind: MomentKind = MomentKind.MARK) -> None:
        """Keep this minute of the live call, whichever page is shown; nothing where no call is live."""
        live = self._workspace.live_call()
        if live is None:
            self._window.say(self.tr("No call is live."))
            return
        made = self._page.marks.acts.mark(live, kind)
        if self._page.is_live:
            self._page.marks.show_mark(made)
        if self.pages.call_shown() is None or not self._page.is_live:
            minute = clock_text(elapsed(live.spans, made.at))
            self._window.say(self.tr("Marked {0} in “{1}”.").format(minute, title(live)))

    def tick_next(self) -> None:
        """Tick the question of the live call that is to be asked next, whichever page is shown."""
        live = self._workspace.live_call()
        questions = () if live is None else self._workspace.questions(live.id)
        found = ask_next(questions)
        question = next((each for each in questions if each.id == found), None)
        if question is None:
            no_call, no_question = self.tr("No call is live."), self.tr("Every question has been asked.")
            self._window.say(no_call if live is None else no_question)
            return
        ticked = Edit(question, plans.tick(question, self._workspace.now()))
        self._workspace.perform(self.tr("tick question"), ticked)
        if self._page.is_live:
            self._page.question_panel.make_current(question.id)
        if self.pages.call_shown() is None or not self._page.is_live:
            self._window.say(self.tr("Ticked “{0}”.").format(short(question.text)))

    def go_live(self) -> None:
        """Show the live call."""
        live = self._workspace.live_call()
        if live is not None:
            self.pages.open_call(live.id)

    def delete(self, call_id: str) -> None:
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            edits = plans.remove_call(call, self._workspace.desk(), self._workspace.now())
            self._workspace.perform(self.tr("delete call"), *edits)
            self._window.say(self.tr("Deleted “{0}”. Ctrl+Z brings it back.").format(title(call)))

    def restore(self, call_id: str) -> None:
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            self._workspace.perform(self.tr("restore call"), Edit(call, plans.restored(call)))

    def call_again(self, call_id: str) -> None:
        """Plan the next call with whom this one was."""
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            self.pages.open_call(self._page.last_time.acts.call_again(call))
            self._page.goal_panel.goal_edit.setFocus()

    def show_step(self, step_id: str) -> None:
        """Go to a next step of the open call."""
        self._page.step_panel.focus_row(step_id)

    def say(self, text: str, word: str = "muted") -> None:
        """Say something on the status line; ``word`` picks its look."""
        self._window.say(text, word)

    @cached_property
    def recaps(self) -> Recaps:
        """Recaps of calls, on the clipboard or as a mail."""
        from callgoal_desktop.ui.review.recaps import Recaps

        return Recaps(self._workspace, self, self._window.say)

    @cached_property
    def long_work(self) -> LongWork:
        """What takes long, with a bar and a button that stops it."""
        from callgoal_desktop.ui.long_work import LongWork, WorkStrip

        window, strip = self._window, WorkStrip(self._window)
        window.add_work(strip)
        rest = (window.pages, window.navigation, window.live)
        work = LongWork(strip, rest, self._workspace, lambda text, word: window.say(text, word))
        work.held.connect(self.actions.refresh)
        work.held.connect(window.follow_hold)
        return work

    def _met_now(self) -> frozenset[Need]:
        """What can be done now: nothing while a long work writes."""
        return frozenset() if self._workspace.is_held else met_now(self)

    @cached_property
    def exporting(self) -> Exporting:
        """Takes calls out."""
        from callgoal_desktop.ui.exporting.exporting import Exporting

        return Exporting(self._workspace, self._window.main_window, self.long_work.begin, self.say)

    def export(self) -> None:
        """Take calls out: the one that is read, those that are listed, or all of them."""
        self.exporting.ask(self.on_pages.read_call(), self.on_pages.search())

    @cached_property
    def importing(self) -> Importing:
        """Takes calls in."""
        from callgoal_desktop.ui.importing.importing import Importing

        made = Importing(self._workspace, self._window.main_window, self.long_work.begin, self._window.say)
        made.playbook_found.connect(self.on_pages.import_playbook_file)
        made.taken_in.connect(lambda taken: self.on_pages.show_taken(taken.first, taken.tally.total))
        return made

    def ask_import(self) -> None:
        """Take calls in from files that are asked for."""
        self.importing.ask()

    # Undo

    def undo(self) -> None:
        """Take the last change back."""
        name = self._workspace.undo_label
        if name is not None:
            self._workspace.undo()
            self._window.say(self.tr("Undone: {0}").format(name))

    def redo(self) -> None:
        """Do again what was taken back."""
        name = self._workspace.redo_label
        if name is not None:
            self._workspace.redo()
            self._window.say(self.tr("Done again: {0}").format(name))

    def read_call(self, call_id: str) -> None:
        """Show a call among all calls."""
        self.pages.show("review")
        self.pages.review.show_call(CallId(call_id))

    def _show_change(self, edits: Edits) -> None:
        show_change(edits, self._workspace, self.pages, self._page)

    def quit(self) -> None:
        """Close the window."""
        self._window.main_window.close()

    # Over the page

    @cached_property
    def finder(self) -> Finder:
        """What is found in the palette."""
        from callgoal_desktop.ui.finding import Finder

        return Finder(self)

    def show_palette(self) -> None:
        """Find anything and do it; pressed again, close it."""
        from callgoal_desktop.ui.palette.palette import Palette

        if not isinstance(self._leave_overlay(), Palette):
            self.finder.begin()
            self._overlay = palette = Palette(self._window, self.finder.find, self.finder.find_more)
            palette.left.connect(self._forget_overlay)
            palette.show_over()

    def show_keys(self) -> None:
        """Show what every key does; pressed again, close it."""
        from callgoal_desktop.ui.keys import key_groups
        from callgoal_desktop.ui.palette.shortcut_sheet import ShortcutSheet

        if not isinstance(self._leave_overlay(), ShortcutSheet):
            self._overlay = sheet = ShortcutSheet(self._window, key_groups(self.actions.commands))
            sheet.left.connect(self._forget_overlay)
            sheet.show_over()

    def _before(self, command: Command) -> None:
        """A command does what it does from where the keys were, not from what lies over the page."""
        if command.name not in {"paletteAction", "keysAction"}:
            self._leave_overlay()

    def _leave_overlay(self) -> Overlay | None:
        """Close what lies over the page, and tell what it was: the keys are where they were before it."""
        was = self._overlay
        if was is not None:
            was.leave()
        return was

    def _forget_overlay(self) -> None:
        self._overlay = None
