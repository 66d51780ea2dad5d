"""The call: goal, questions, notes and next steps, before it, during it and after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.records import Call, CallId, Desk, Draft, Goal, OwnPlaybook, Stage
from callgoal_desktop.core.timing import was_left
from callgoal_desktop.models.record_list import questions_model, steps_model
from callgoal_desktop.ui.call.call_acts import CallActs
from callgoal_desktop.ui.call.call_board import CallBoard
from callgoal_desktop.ui.call.call_clock import CallClock
from callgoal_desktop.ui.call.call_header import CallHeader
from callgoal_desktop.ui.call.call_wiring import wire
from callgoal_desktop.ui.call.goal_acts import GoalActs
from callgoal_desktop.ui.call.goal_panel import GoalPanel
from callgoal_desktop.ui.call.last_time_part import LastTimePart
from callgoal_desktop.ui.call.left_notice import LeftNotice
from callgoal_desktop.ui.call.marks_part import MarksPart
from callgoal_desktop.ui.call.notes_panel import NotesPanel
from callgoal_desktop.ui.call.planned_time import planned_text
from callgoal_desktop.ui.call.question_acts import QuestionActs
from callgoal_desktop.ui.call.question_panel import QuestionPanel
from callgoal_desktop.ui.call.readers import Readers
from callgoal_desktop.ui.call.step_acts import StepActs
from callgoal_desktop.ui.call.step_panel import StepPanel
from callgoal_desktop.ui.parts.announce import announce
from callgoal_desktop.ui.parts.controls import GAP, button, column, flow, label, restyle
from callgoal_desktop.ui.parts.playbook_words import playbook_names
from callgoal_desktop.workspace import Workspace

LOW = 720
"""Below this height, in pixels, a goal in a column is shown by its first words only."""


class CallPage(QWidget):
    """One call, laid out by the width that there is."""

    start_asked = Signal()
    end_asked = Signal()
    wrap_up_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callPage")
        self._workspace = workspace
        self.questions = questions_model(workspace, self)
        self.steps = steps_model(workspace, self)
        self.acts = CallActs(workspace, self.steps, self)
        self.question_acts = QuestionActs(workspace, self.acts, self.questions, self)
        self.step_acts = StepActs(workspace, self.acts, self.steps, self)
        self.goal_acts = GoalActs(workspace, self.acts, self)
        self.header = CallHeader()
        self.goal_panel = GoalPanel()
        self.question_panel = QuestionPanel(self.questions)
        self.notes_panel = NotesPanel()
        self.step_panel = StepPanel(self.steps)
        self.last_time = LastTimePart(self, workspace)
        self.plan = QWidget()
        self.board = CallBoard(self.plan, self.question_panel, self.notes_panel, self.step_panel)
        self.asked = label("", "muted")
        self.asked.setObjectName("askedLabel")
        self.start_button = button(self.tr("Start call"), "main", name="startCallButton")
        self.start_button.setToolTip(self.tr("Start the call (Ctrl+Return)"))
        self.end_button = button(self.tr("End call"), "main", name="endCallButton")
        self.wrap_up_button = button(self.tr("Wrap-up"), name="wrapUpButton")
        self.resume_button = button(self.tr("Resume call"), name="resumeCallButton")
        self.left_notice = LeftNotice()
        self.foot = QWidget()
        self._grid = QGridLayout(self)
        self._call: Call | None = None
        self._desk = Desk()
        self._compact: bool | None = None
        self.clock = CallClock(self, workspace)
        self.marks = MarksPart(self, workspace)
        self._readers = Readers(self, workspace)
        self._lay_out()
        self._connect()

    # What it is made of

    def _lay_out(self) -> None:
        plan = column(self.plan)
        plan.addWidget(self.last_time.panel)
        plan.addWidget(self.goal_panel)
        foot = flow(self.foot, gap=GAP)
        foot.addWidget(self.asked)
        foot.addWidget(self.marks.count)
        foot.addStretch()
        for each in self._buttons:
            foot.addWidget(each)
        self._grid.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        self._grid.setSpacing(GAP)
        self._grid.setRowStretch(3, 1)
        self.show_compact(False)

    def _connect(self) -> None:
        wire(self, self._workspace)
        self.start_button.clicked.connect(self.start_asked)
        self.resume_button.clicked.connect(self.start_asked)
        self.end_button.clicked.connect(self.end_asked)
        self.wrap_up_button.clicked.connect(self.wrap_up_asked)
        self.left_notice.ended_then.connect(self.acts.end)
        self.goal_panel.fold_asked.connect(self._fold)
        for rearranged in (
            self.question_panel.rearranged,
            self.step_panel.rearranged,
            self.goal_panel.rewrite.made,
            self.step_panel.chips.made,
        ):
            rearranged.connect(self.chain_focus)
        self.question_panel.current_changed.connect(self._on_current)
        self.questions.dataChanged.connect(self._tell_asked)
        self.steps.rowsInserted.connect(self._show_drafts)
        for changed in (self.questions.rowsInserted, self.questions.rowsRemoved, self.questions.modelReset):
            changed.connect(self._show_asked)
        self._workspace.changed.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def chain_focus(self) -> None:
        """Tab goes through the page as it is read: down the column, or along the top and down each column."""
        header, notes, questions = self.header, self.notes_panel, self.question_panel.focus_chain
        foot: tuple[QWidget, ...] = (self.marks.count, *self._buttons)
        middle: tuple[QWidget, ...] = (notes.file_button, notes.edit)
        chain = (
            *(header.account, header.contact, header.planned_for, header.minutes, header.playbook),
            *(() if self._compact else foot),
            *self.last_time.panel.focus_chain,
            *self.goal_panel.focus_chain,
            *((*questions, *middle) if self._compact else (*middle, *questions)),
            *self.step_panel.focus_chain,
            *self.marks.list.focus_chain,
            *(foot if self._compact else ()),
        )
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    @property
    def _buttons(self) -> tuple[QWidget, ...]:
        return (self.marks.button, self.wrap_up_button, self.resume_button, self.start_button, self.end_button)

    # Which call

    @property
    def call_id(self) -> CallId | None:
        """The call that is open here."""
        return self.acts.call_id

    @property
    def is_live(self) -> bool:
        """Whether the open call is the live one."""
        return self.call_id is not None and self._desk.live == self.call_id

    def open(self, call_id: CallId) -> None:
        """Open a call here, at the row where it was left."""
        self.question_panel.make_current(None)
        self.acts.call_id = call_id
        self._desk = self._workspace.desk()
        self._call = self._workspace.call(call_id)
        self.goal_panel.rewrite.hide()
        self.questions.open(call_id)
        self.steps.open(call_id)
        self.marks.model.open(call_id)
        self.step_panel.show_today(self._workspace.now().date())
        self._show_call()
        self._show_drafts()
        self._fold_as_left()
        self.last_time.open(call_id)
        self.question_panel.make_current(self._workspace.recall(f"row/{call_id}") or None)

    def close_call(self) -> None:
        """Show no call: it was deleted."""
        self.question_panel.make_current(None)
        self.acts.call_id, self._call = None, None
        self.clock.show_call(None, is_live=False)
        self.marks.show_call(None, is_live=False)
        self.marks.model.open(None)
        self.questions.open(None)
        self.steps.open(None)
        self.last_time.open(None)

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            match edit.after:
                case Desk() as desk:
                    was_live, self._desk = self.is_live, desk
                    self._show_call()
                    if self.is_live != was_live:
                        self._fold_as_left()
                case _ if isinstance(edit.record, OwnPlaybook):
                    self.show_playbooks()
                case Call() as call if call.id == self.call_id:
                    before, self._call = self._call, call
                    if before is None or _but_texts(before) != _but_texts(call):
                        self._show_call()
                    else:
                        self._show_texts(call)
                case Draft() as draft if self.call_id is not None and self.call_id in draft.key:
                    self._show_draft(draft)

    # What it shows

    def _show_call(self) -> None:
        call = self._call
        if call is None:
            return
        self.header.show_call(call, self._planned_text(call), self.is_live)
        self.show_playbooks()
        self._show_texts(call)
        self.goal_panel.show_foldable(call.stage is not Stage.PLANNED)
        self.question_panel.show_call(call, is_live=self.is_live)
        self._show_buttons(call)
        self.clock.show_call(call, is_live=self.is_live)
        self.marks.show_call(call, is_live=self.is_live)

    def show_playbooks(self) -> None:
        """Offer the playbooks that there are now, and the one that is gone where the questions are from that."""
        if self._call is not None and self._call.stage is Stage.PLANNED:
            self.header.show_playbooks(
                playbook_names(self._workspace.playbooks, self._call.playbook), self._call.playbook
            )

    def _show_texts(self, call: Call) -> None:
        self.goal_panel.show_goal(call.goal)
        self.notes_panel.show_notes(call.notes)
        self._readers.start()

    def _show_buttons(self, call: Call) -> None:
        planned = call.stage is Stage.PLANNED
        for each, shown in (
            (self.start_button, planned),
            (self.end_button, self.is_live),
            (self.resume_button, not planned and not self.is_live),
            (self.wrap_up_button, not planned and not self.is_live),
            (self.asked, not planned),
        ):
            if each.isHidden() == shown:
                each.setVisible(shown)
        self.left_notice.setVisible(self.left_notice.isVisible() and self.is_live)

    def _planned_text(self, call: Call) -> str:
        if call.stage is not Stage.PLANNED:
            return ""
        typed = self._workspace.recall(self.acts.draft_key("planned-for"))
        if typed or call.planned_for is None:
            return typed
        return planned_text(call.planned_for)

    def _show_asked(self) -> bool:
        """Show how many were asked; whether that is news."""
        asked = sum(question.asked_at is not None for question in self.questions.records)
        text = self.tr("{0} of {1} asked").format(asked, len(self.questions.records))
        is_news = text != self.asked.text()
        if is_news:
            self.asked.setText(text)
        return is_news

    def _tell_asked(self) -> None:
        """A tick is heard as well."""
        if self._show_asked() and self.is_live:
            announce(self.asked, self.asked.text())

    def _show_draft(self, draft: Draft) -> None:
        match draft.key.partition("/")[0]:
            case "new-step":
                self.step_panel.new_edit.show_text(draft.text)
                self._readers.start()
            case "new-question":
                self.question_panel.new_edit.show_text(draft.text)
            case "planned-for":
                self._show_call()
            case "rewrite":
                self.goal_panel.rewrite.show_answers(self.goal_acts.answers())
                self._readers.start()
            case _:
                self._show_drafts()

    def _show_drafts(self) -> None:
        key, recall = self.acts.draft_key, self._workspace.recall
        self.step_panel.new_edit.show_text(recall(key("new-step")))
        self._readers.start()
        self.goal_panel.rewrite.show_answers(self.goal_acts.answers())
        self.question_panel.new_edit.show_text(recall(key("new-question")))
        for step in self.steps.records:
            self.step_panel.show_edit(step.id, recall(key("step", step.id)) or None)

    def read_again(self) -> None:
        """Let the coach read again: what it is to read has changed without a key."""
        self._readers.start()

    def show_today(self) -> None:
        """Tell what is overdue from this day on."""
        self.step_panel.show_today(self._workspace.now().date())
        self.last_time.refresh()
        self._readers.start()

    def show_again(self) -> None:
        """Show ticks and choices as the disk has them, after a change that it refused; texts stay as typed."""
        if self._call is not None:
            self._show_buttons(self._call)
            self.show_playbooks()
            self.question_panel.show_again()
            self.step_panel.show_today(self._workspace.now().date())

    # The goal's fold

    def _fold_as_left(self) -> None:
        call = self._call
        if call is None:
            return
        left = self._workspace.recall(f"fold/{call.id}")
        running = call.stage is not Stage.PLANNED
        self.goal_panel.fold(running and (left == "yes" or (not left and bool(call.goal.text.strip()))))

    def _fold(self, folded: bool) -> None:
        self._workspace.remember(f"fold/{self.call_id}", "yes" if folded else "no")
        self.goal_panel.fold(folded)
        if not folded:
            self.goal_panel.goal_edit.setFocus()

    def ask_if_left(self, touched_at: datetime) -> None:
        """Ask whether a live call is still on that was last touched long ago."""
        touched = touched_at.astimezone()
        if self._call is not None and self.is_live and was_left(self._call, touched, self._workspace.now()):
            self.left_notice.ask(self._call, touched)

    # Where the user is

    def _on_current(self, question_id: str) -> None:
        if self.call_id is None:
            return
        if question_id:
            self._workspace.remember(f"row/{self.call_id}", question_id)
        QTimer.singleShot(0, self, self.bring_current_into_view)

    def bring_current_into_view(self) -> None:
        """Scroll to the current question."""
        current = self.question_panel.current_row()
        if current is not None:
            self.board.bring_into_view(current)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus from field to field; where it comes back with the window, the page stays as it was left."""
        if old is not None and new is not None:
            QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            self.board.follow_focus(focused)

    # Layout

    def show_compact(self, compact: bool) -> None:
        """Lay out in a column, the buttons at the foot; or side by side, the buttons above."""
        if compact == self._compact:
            return
        was, self._compact = self._compact, compact
        self.header.show_compact(compact)
        self.board.break_layout(compact=compact)
        self._grid.addWidget(self.header, 0, 0, 1, 2 if compact else 1)
        self._grid.addWidget(self.header.bar, 1, 0, 1, 2)
        self._grid.addWidget(self.left_notice, 2, 0, 1, 2)
        self._grid.addWidget(self.board, 3, 0, 1, 2)
        self._grid.addWidget(self.marks.list, 4, 0, 1, 2)
        self._grid.addWidget(self.foot, *((5, 0, 1, 2) if compact else (0, 1, 1, 1)))
        self.marks.show_compact(compact)
        self._grid.setColumnStretch(0, 1)
        if was is not None and self._call is not None:  # before that the parts are not together yet
            self.chain_focus()
        (self.step_panel if compact else self.header).add_nudge(self.clock.nudge)
        restyle(self.clock.nudge, "word", "capsAmber" if compact else "amber")
        self._show_short()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._compact is not None:
            self.marks.show_compact(self._compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_short()
        if self.question_panel.editor.edit.hasFocus():
            QTimer.singleShot(0, self, self.bring_current_into_view)

    def _show_short(self) -> None:
        self.goal_panel.show_short(bool(self._compact) and self.height() < LOW)
        self.last_time.show_room(self.height(), compact=bool(self._compact))


def _but_texts(call: Call) -> Call:
    """The call without the texts that are typed while it is live: a key in one of them changes nothing else here."""
    return replace(call, goal=_NO_GOAL, notes="", lesson="", no_next_step_because="")


_NO_GOAL = Goal()
