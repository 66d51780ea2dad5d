"""What the window's commands do: which page, which call, undo, and the acts that reach across pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits, call_of
from callgoal_desktop.core.recap import RecapWords, recap
from callgoal_desktop.core.records import Call, CallId, Desk, Draft, NextStep, Question, Stage
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.ui.actions import Actions, Command, tr
from callgoal_desktop.ui.words import step_text, title, when_text

if TYPE_CHECKING:
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.review_page import ReviewPage
    from callgoal_desktop.ui.wrap_up_page import WrapUpPage

PAGE_KEY, CALL_KEY, VIEW_KEY = "page", "open-call", "view"


class Commands(QObject):
    """Carries out the window's commands."""

    def __init__(self, window: Content) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.call_page
        self._workspace = window.workspace
        self._review: ReviewPage | None = None
        self._wrap_up: WrapUpPage | None = None
        self.actions = Actions(window.main_window, self._list())
        self._connect()

    def _list(self) -> list[Command]:
        call, edit, view = tr("Call"), tr("Edit"), tr("View")
        commands = [
            Command("newCallAction", call, tr("New call"), ("Ctrl+N",), self.new_call),
            Command("unplannedAction", call, tr("Start unplanned call"), ("Ctrl+Shift+N",), self.start_unplanned),
            Command("startAction", call, tr("Start or resume call"), ("Ctrl+Return", "Ctrl+Enter"), self.start),
            Command("endAction", call, tr("End call"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), self.end),
            Command("goalAction", call, tr("Go to the goal"), ("Ctrl+G",), self._to_goal),
            Command("stepAction", call, tr("Add next step"), ("Ctrl+D",), self._to_step),
            Command("fileAction", call, tr("File note line…"), ("Ctrl+L",), self._file_note),
            Command("deleteAction", call, tr("Delete call"), (), self._delete_open),
            Command("undoAction", edit, tr("Undo"), ("Ctrl+Z",), self.undo),
            Command("redoAction", edit, tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self.redo),
            Command("findAction", edit, tr("Find in all calls"), ("Ctrl+F",), self._find),
            Command("callPageAction", view, tr("Call"), ("Ctrl+PgUp",), lambda: self.show_page("call")),
            Command("reviewPageAction", view, tr("Review"), ("Ctrl+PgDown",), lambda: self.show_page("review")),
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
        page.wrap_up_asked.connect(self.wrap_up)
        self._workspace.changed.connect(self._follow)
        self._workspace.brought_back.connect(self._go_to)

    # Pages

    def _make_wrap_up(self) -> WrapUpPage:
        """The wrap-up page is made when it is first shown."""
        from callgoal_desktop.ui.wrap_up_page import WrapUpPage

        wrap_up, acts = WrapUpPage(), self._page.acts
        self._wrap_up = wrap_up
        self._window.pages.addWidget(wrap_up)
        wrap_up.back_asked.connect(lambda: self.open_call(self._open_id()))
        wrap_up.finished.connect(self._finish)
        wrap_up.goal_met_chosen.connect(acts.choose_goal_met)
        wrap_up.qualified_chosen.connect(acts.choose_qualified)
        wrap_up.right_resource_chosen.connect(acts.choose_right_resource)
        wrap_up.outcome_chosen.connect(acts.choose_outcome)
        wrap_up.reason_typed.connect(acts.type_reason)
        wrap_up.lesson_typed.connect(acts.type_lesson)
        for area in (wrap_up.reason, wrap_up.lesson):
            area.left_off.connect(self._workspace.seal_typing)
        return wrap_up

    def _make_review(self) -> ReviewPage:
        """The review page is made when it is first shown."""
        from callgoal_desktop.ui.review_page import ReviewPage

        self._review = ReviewPage(self._workspace)
        self._review.show_compact(self._window.is_compact)
        self._window.pages.addWidget(self._review)
        self._review.open_asked.connect(lambda call_id: self.open_call(CallId(call_id)))
        self._review.delete_asked.connect(self._delete)
        self._review.restore_asked.connect(self._restore)
        self._review.recap_asked.connect(self._copy_recap)
        self._review.search.left_off.connect(self._workspace.seal_typing)
        return self._review

    def show_compact(self, compact: bool) -> None:
        """Lay out the pages in a column, or side by side."""
        if self._review is not None:
            self._review.show_compact(compact)

    def reopen(self) -> None:
        """Show the page and the call that were shown last."""
        recall = self._workspace.recall
        page, view = recall(PAGE_KEY), recall(VIEW_KEY)
        self._reopen_call(view)
        if page == "review":
            self.show_page("review")

    def _reopen_call(self, view: str) -> None:
        left = self._workspace.recall(CALL_KEY)
        call = self._workspace.call(CallId(left)) if left else None
        if call is None or call.deleted_at is not None:
            call = self._workspace.live_call()
        if call is None:
            self._window.show_page(self._window.empty, "call")
        elif view == "wrap-up" and call.stage is Stage.ENDED:
            self._page.open(call.id)
            self.wrap_up()
        else:
            self.open_call(call.id)

    def show_page(self, name: str) -> None:
        """Show a page by its name."""
        if name == "review":
            review = self._review or self._make_review()
            self._workspace.remember(PAGE_KEY, "review")
            review.reopen()
            self._window.show_page(review, "review")
        elif self._page.call_id is None:
            self._show_no_call()
        else:
            self.open_call(self._page.call_id)

    def _show_no_call(self) -> None:
        """No call is open: show the live one, as reopening does, or how to begin one."""
        live = self._workspace.live_call()
        if live is not None:
            self.open_call(live.id)
        else:
            self._workspace.remember(PAGE_KEY, "call")
            self._window.show_page(self._window.empty, "call")

    def open_call(self, call_id: CallId) -> None:
        """Show a call on the call page."""
        for key, text in ((PAGE_KEY, "call"), (CALL_KEY, call_id), (VIEW_KEY, "call")):
            self._workspace.remember(key, text)
        if self._page.call_id != call_id:
            self._page.open(call_id)
        self._window.show_page(self._page, "call")

    def _open_id(self) -> CallId:
        assert self._page.call_id is not None
        return self._page.call_id

    def _open_call(self) -> Call | None:
        """The call that the call page shows; None where another page is shown."""
        shown = self._window.pages.currentWidget()
        return self._page.acts.call if shown is self._page and self._page.call_id is not None else None

    # Calls

    def new_call(self) -> None:
        """Plan a call."""
        self.open_call(self._page.acts.new_call())
        self._page.header.account.setFocus()

    def start_unplanned(self) -> None:
        """A call has begun: run, with everything empty."""
        self._unless_another_is_live(None, self._start_unplanned)

    def _start_unplanned(self) -> None:
        self.open_call(self._page.acts.start_unplanned())
        self._page.goal_panel.goal_edit.setFocus()

    def start(self) -> None:
        """Start the open call, or run it again; with none open, an unplanned one."""
        call = self._open_call()
        if self._window.pages.currentWidget() is self._window.empty:
            self.start_unplanned()
        elif call is not None and not self._page.is_live:
            self._unless_another_is_live(call, self._start_open)

    def _start_open(self) -> None:
        self._page.acts.start()
        self.open_call(self._open_id())
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
            self.wrap_up()

    def wrap_up(self) -> None:
        """Show what the open call came to."""
        for key, text in ((PAGE_KEY, "call"), (CALL_KEY, self._open_id()), (VIEW_KEY, "wrap-up")):
            self._workspace.remember(key, text)
        wrap_up = self._wrap_up or self._make_wrap_up()
        self._show_wrap_up(wrap_up)
        self._window.show_page(wrap_up, "call")
        wrap_up.goal_met.chips[0].setFocus()

    def _show_wrap_up(self, page: WrapUpPage) -> None:
        call = self._page.acts.call
        length = clock_text(elapsed(call.spans, call.ended_at or self._workspace.now()))
        page.show_call(call, self._page.questions.records, self._page.steps.records, length)

    def _finish(self) -> None:
        call_id = self._open_id()
        self._copy_recap(call_id)
        self._workspace.remember(VIEW_KEY, "call")
        self.show_page("review")
        assert self._review is not None
        self._review.show_call(call_id)

    def go_live(self) -> None:
        """Show the live call."""
        live = self._workspace.live_call()
        if live is not None:
            self.open_call(live.id)

    def _delete_open(self) -> None:
        call = self._open_call()
        if call is not None:
            self._delete(call.id)

    def _delete(self, call_id: str) -> None:
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            edits = plans.remove_call(call, self._workspace.desk(), self._workspace.now())
            self._workspace.perform(self.tr("delete call"), *edits)
            self._window.say(self.tr("Deleted “{0}”. Ctrl+Z brings it back.").format(title(call)))

    def _restore(self, call_id: str) -> None:
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            self._workspace.perform(self.tr("restore call"), Edit(call, plans.restored(call)))

    def _copy_recap(self, call_id: str) -> None:
        call = self._workspace.call(CallId(call_id))
        if call is None:
            return
        words = RecapWords(
            untitled=self.tr("Untitled call"),
            goal=self.tr("Goal"),
            heard=self.tr("What we heard"),
            agreed=self.tr("What we agreed"),
            open=self.tr("Next steps"),
            notes=self.tr("Notes"),
        )
        at = call.started_at or call.planned_for
        text = recap(self._workspace.whole(call), words, when_text(at) if at else "", step_text)
        QGuiApplication.clipboard().setText(text)
        self._window.say(self.tr("The recap is on the clipboard."))

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

    def _follow(self, edits: Edits) -> None:
        if self._wrap_up is not None and self._wrap_up.isVisible() and self._page.call_id is not None:
            self._show_wrap_up(self._wrap_up)
        gone = self._page.call_id
        if any(call_of(edit.record) == gone and _gone(edit) for edit in edits):
            self._leave()

    def _leave(self) -> None:
        """The open call was deleted: show another page."""
        self._page.close_call()
        self._workspace.remember(CALL_KEY, "")
        if self._window.pages.currentWidget() is not self._review:
            self._show_no_call()

    def _go_to(self, edits: Edits) -> None:
        """Show the place of a change that was undone or done again."""
        record = next((edit.record for edit in edits if not isinstance(edit.record, Desk)), edits[0].record)
        call_id = call_of(record)
        if isinstance(record, Draft):
            call_id = next((CallId(part) for part in record.key.split("/")[1:2]), None)
            if record.key.startswith("review"):
                self.show_page("review")
                return
        call = None if call_id is None else self._workspace.call(call_id)
        if call is None or call.deleted_at is not None:
            return
        if _moved_to_trash(edits) and self._review is not None and self._review.isVisible():
            self._review.show_call(call.id)
            return
        if _is_wrap_up(edits) and call.stage is Stage.ENDED:
            if self._page.call_id != call.id:
                self._page.open(call.id)
            self.wrap_up()
            return
        self.open_call(call.id)
        if isinstance(record, Question) and self._page.questions.find(record.id) is not None:
            self._page.question_panel.make_current(record.id)
            self._page.bring_current_into_view()
        elif isinstance(record, NextStep):
            self._page.step_panel.focus_row(record.id)

    def _quit(self) -> None:
        self._window.main_window.close()

    # Places to go to

    def _to_goal(self) -> None:
        if self._open_call() is not None:
            self._page.goal_panel.fold(False)
            self._page.goal_panel.goal_edit.setFocus()

    def _to_step(self) -> None:
        if self._open_call() is None:
            self.show_page("call")
        if self._open_call() is not None:
            self._page.step_panel.new_edit.setFocus()

    def _file_note(self) -> None:
        if self._open_call() is not None:
            self._page.notes_panel.filing_asked.emit()

    def _find(self) -> None:
        self.show_page("review")
        assert self._review is not None
        self._review.search.setFocus()

    def _ticker(self, number: int) -> Callable[[], None]:
        def tick() -> None:
            records = self._page.questions.records
            if self._open_call() is None or number > len(records):
                return
            question = records[number - 1]
            self._page.acts.tick(question.id)
            self._page.question_panel.make_current(question.id)
            if question.asked_at is None:
                self._page.question_panel.edit_answer()

        return tick


def _gone(edit: Edit) -> bool:
    return isinstance(edit.record, Call) and (edit.after is None or edit.record.deleted_at is not None)


def _moved_to_trash(edits: Edits) -> bool:
    """Whether a call went to the trash or came back: the review page shows that by itself."""
    return any(
        isinstance(edit.before, Call)
        and isinstance(edit.after, Call)
        and edit.before.deleted_at != edit.after.deleted_at
        for edit in edits
    )


def _is_wrap_up(edits: Edits) -> bool:
    """Whether the change was made on the wrap-up page."""
    [edit, *rest] = edits
    if rest or not isinstance(edit.before, Call) or not isinstance(edit.after, Call):
        return False
    return _wrapped(edit.before) != _wrapped(edit.after) and edit.before.ended_at == edit.after.ended_at


def _wrapped(call: Call) -> tuple[object, ...]:
    return (
        call.goal.met,
        call.qualified,
        call.right_resource,
        call.outcome,
        call.lesson,
        call.no_next_step_because,
    )
