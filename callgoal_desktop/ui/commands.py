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
from callgoal_desktop.ui.actions import Actions, Command
from callgoal_desktop.ui.page_wiring import wire_page
from callgoal_desktop.ui.pages import Pages
from callgoal_desktop.ui.switches import Switches
from callgoal_desktop.ui.undo_place import show_change
from callgoal_desktop.ui.words import short, title, tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.review.recaps import Recaps


class Commands(QObject):
    """Carries out the window's commands."""

    def __init__(self, window: Content) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.call_page
        self._workspace = window.workspace
        self.pages = Pages(window, self._wire)
        self.switches = Switches(self._workspace, window.say, self)
        self.actions = Actions(window.main_window, self._list())
        self.switches.follow(self.actions)
        self._connect()

    def _list(self) -> list[Command]:
        call, edit, view = tr("Call"), tr("Edit"), tr("View")
        folds, on_top, hidden = self.switches.flip_folds, self.switches.flip_on_top, self.switches.flip_hidden
        commands = [
            Command("newCallAction", call, tr("New call"), ("Ctrl+N",), self.new_call),
            Command("unplannedAction", call, tr("Start unplanned call"), ("Ctrl+Shift+N",), self.start_unplanned),
            Command("startAction", call, tr("Start or resume call"), ("Ctrl+Return", "Ctrl+Enter"), self.start),
            Command("endAction", call, tr("End call"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), self.end),
            Command("goalAction", call, tr("Go to the goal"), ("Ctrl+G",), self._to_goal),
            Command("rewriteGoalAction", call, tr("Rewrite the goal with me"), ("Ctrl+Shift+G",), self._rewrite_goal),
            Command("keepGoalAction", call, tr("Keep the goal anyway"), ("Ctrl+Shift+K",), self._keep_goal),
            Command("lastTimeAction", call, tr("Go to last time"), ("Ctrl+Shift+L",), self._to_last_time),
            Command("stepAction", call, tr("Add next step"), ("Ctrl+D",), self._to_step),
            Command("markAction", call, tr("Mark this minute"), ("Ctrl+M",), self.mark),
            Command("toMarkAction", call, tr("Go to the mark"), ("Ctrl+Shift+M",), self._to_mark),
            Command("tickNextAction", call, tr("Tick the next question"), ("Ctrl+T",), self.tick_next),
            Command("fileAction", call, tr("File note line…"), ("Ctrl+L",), self._file_note),
            Command("playbookAction", call, tr("Switch playbook…"), (), self._offer_playbooks),
            Command("recapTemplateAction", call, tr("Edit recap template…"), (), self.pages.show_recap_template),
            Command("deleteAction", call, tr("Delete call"), (), self._delete_open),
            Command("undoAction", edit, tr("Undo"), ("Ctrl+Z",), self.undo),
            Command("redoAction", edit, tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self.redo),
            Command("findAction", edit, tr("Find in all calls"), ("Ctrl+F",), self._find),
            Command("pageAboveAction", view, tr("Page above"), ("Ctrl+PgUp",), lambda: self.pages.step(-1)),
            Command("pageBelowAction", view, tr("Page below"), ("Ctrl+PgDown",), lambda: self.pages.step(1)),
            Command("largerTextAction", view, tr("Larger text"), ("Ctrl++", "Ctrl+="), self._window.looks.larger),
            Command("smallerTextAction", view, tr("Smaller text"), ("Ctrl+-",), self._window.looks.smaller),
            Command("usualTextAction", view, tr("Usual text size"), ("Ctrl+0",), self._window.looks.usual),
            Command("foldsAction", view, tr("Fold into the panel in a call"), (), folds, checkable=True),
            Command("onTopAction", view, tr("Stay on top"), (), on_top, checkable=True),
            Command("hiddenAction", view, tr("Keep out of screen shares"), (), hidden, checkable=True),
            Command("settingsAction", edit, tr("Settings…"), ("Ctrl+,",), self.pages.show_settings),
            Command("quitAction", call, tr("Quit"), ("Ctrl+Q",), self._quit),
        ]
        ticks = (
            Command(f"tick{number}Action", "", tr("Tick question"), (f"Ctrl+{number}",), self._ticker(number))
            for number in range(1, 10)
        )
        return [*commands, *ticks]

    def _connect(self) -> None:
        page = self._page
        page.start_asked.connect(self.start)
        page.end_asked.connect(self.end)
        page.marks.button.clicked.connect(lambda: self.mark())
        page.wrap_up_asked.connect(self.pages.wrap_up)
        page.last_time.call_asked.connect(self._read_call)
        self._workspace.brought_back.connect(self._show_change)

    def _wire(self, page: QWidget) -> None:
        wire_page(page, self, self._page, self._workspace)

    # Calls

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

    def _delete_open(self) -> None:
        call = self.pages.call_shown()
        if call is not None:
            self.delete(call.id)

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

    def _show_change(self, edits: Edits) -> None:
        show_change(edits, self._workspace, self.pages, self._page)

    def _quit(self) -> None:
        self._window.main_window.close()

    # Places to go to

    def _to_goal(self) -> None:
        if self.pages.call_shown() is not None:
            self._page.goal_panel.fold(False)
            self._page.goal_panel.goal_edit.setFocus()

    def _rewrite_goal(self) -> None:
        if self.pages.call_shown() is not None:
            self._page.goal_panel.fold(False)
            self._page.goal_panel.ask()

    def _keep_goal(self) -> None:
        call = self.pages.call_shown()
        if call is not None and call.goal.text.strip():
            self._page.goal_acts.keep()

    def _to_last_time(self) -> None:
        if self.pages.call_shown() is not None and not self._page.last_time.take_keys():
            self._window.say(self.tr("There is no earlier call with this account."))

    def _read_call(self, call_id: str) -> None:
        self.pages.show("review")
        self.pages.review.show_call(CallId(call_id))

    def _to_mark(self) -> None:
        if self.pages.call_shown() is not None and not self._page.marks.take_keys():
            self._window.say(self.tr("Nothing is marked in this call."))

    def _to_step(self) -> None:
        if self.pages.call_shown() is None:
            self.pages.show("call")
        if self.pages.call_shown() is not None:
            self._page.step_panel.new_edit.setFocus()

    def _file_note(self) -> None:
        if self.pages.call_shown() is not None:
            self._page.notes_panel.filing_asked.emit()

    def _offer_playbooks(self) -> None:
        if self.pages.call_shown() is not None:
            from callgoal_desktop.ui.call.playbook_menu import offer_playbooks

            offer_playbooks(self._page, self._workspace)

    def _find(self) -> None:
        self.pages.show("review")
        self.pages.review.search.setFocus()

    def _ticker(self, number: int) -> Callable[[], None]:
        def tick() -> None:
            records = self._page.questions.records
            if self.pages.call_shown() is None or number > len(records):
                return
            question = records[number - 1]
            self._page.question_acts.tick(question.id)
            self._page.question_panel.make_current(question.id)
            if question.asked_at is None:
                self._page.question_panel.edit_answer()

        return tick
