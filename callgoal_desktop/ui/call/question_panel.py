"""The guided questions: a row each under its section, and the answer editor in the current one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callgoal_desktop.core.pacing import ask_next, sections
from callgoal_desktop.core.records import Call, Question, Stage
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.call.answer_editor import AnswerEditor
from callgoal_desktop.ui.call.question_row import QuestionRow
from callgoal_desktop.ui.call.section_caption import SectionCaption
from callgoal_desktop.ui.parts.controls import column, label, row
from callgoal_desktop.ui.parts.fields import LineField
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.parts.playbook_words import open_core, shortage_text


class QuestionPanel(QFrame):
    """Shows the questions of a call; every signal names the question that it is about."""

    ticked = Signal(str)
    current_changed = Signal(str)
    text_typed = Signal(str, str)
    rewording_ended = Signal(str)
    moved_up = Signal(str)
    moved_down = Signal(str)
    moved_before = Signal(str, str)
    """A question was dropped on another: it goes to its place."""
    note_dropped = Signal(str)
    removed = Signal(str)
    rearranged = Signal()
    """The rows, or the place of the answer's editor among them, are others now."""
    entered = Signal(str)
    """A question of the user's own is to be added."""

    def __init__(self, model: RecordList[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionPanel")
        self.setAccessibleName(self.tr("Questions"))
        self._model = model
        self._call: Call | None = None
        self._rows: dict[str, QuestionRow] = {}
        self._sections: list[SectionCaption] = []
        self._is_live = False
        self._next: str | None = None
        self._current: str | None = None
        self._carried: dict[str, str] = {}
        self.editor = AnswerEditor(self)
        self.editor.hide()
        self.count = label("", "caps")
        self.shortage = label("", "amber", wrap=True)
        self.shortage.setObjectName("tooLongLabel")
        self.shortage.hide()
        self.new_edit = LineField()
        self.new_edit.setObjectName("newQuestionEdit")
        self.new_edit.setProperty("inline", "true")
        self.new_edit.setAccessibleName(self.tr("Add a question"))
        self.new_edit.setPlaceholderText(self.tr("Add a question…"))
        self.content = Rows()
        self.view = FittedScroll(self.content)
        self.list = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(self.tr("QUESTIONS"), "caps"), 1)
        head.addWidget(self.count)
        content = self.content
        content.setProperty("card", "true")
        self.list.setContentsMargins(1, 1, 1, 4)
        self.list.setSpacing(0)
        content.setLayout(self.list)
        self.view.setObjectName("questionView")
        self.view.setAccessibleName(self.tr("Questions"))
        layout = column(self, gap=4)
        layout.addLayout(head)
        layout.addWidget(self.shortage)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._model.modelReset.connect(self._rebuild)
        self._model.rowsInserted.connect(self._rebuild)
        self._model.rowsAboutToBeRemoved.connect(self._drop_rows)
        self._model.rowsRemoved.connect(self._arrange)
        self._model.rowsMoved.connect(self._arrange)
        self._model.dataChanged.connect(self._show_rows)
        self.new_edit.entered.connect(self.entered)

    # What it shows

    def show_call(self, call: Call, *, is_live: bool) -> None:
        """Show the minutes of this call and, while it is live, what to ask next."""
        old, self._call = self._call, call
        was_live, self._is_live = self._is_live, is_live
        if old is None or old.spans != call.spans:
            self._show_all()
        elif (old.planned_minutes, old.stage, was_live) != (call.planned_minutes, call.stage, is_live):
            self._show_progress()

    def show_carried(self, marks: dict[str, str]) -> None:
        """Show which questions came from an earlier call, each with what its mark says."""
        if marks != self._carried:
            self._carried = marks
            self._show_all()

    @property
    def current(self) -> str | None:
        """The id of the question that is being worked on."""
        return self._current

    def make_current(self, question_id: str | None) -> None:
        """Move the answer editor to this question; nothing happens for one that is not here."""
        if question_id == self._current or (question_id is not None and question_id not in self._rows):
            return
        typing = self.editor.edit.hasFocus()
        if self._current in self._rows:
            self._rows[self._current].show_current(False)
            self._rows[self._current].body.removeWidget(self.editor)
        self._current = question_id
        if question_id is None:
            self.editor.hide()
            self.editor.setParent(self)  # not to go with its row, should that be deleted
        else:
            self._rows[question_id].body.addWidget(self.editor)
            self.editor.show()
            self._rows[question_id].show_current(True)
            question = self._model.find(question_id)
            assert question is not None
            self.editor.show_question(question)
            if typing:  # a widget that gets another parent loses the focus
                self.edit_answer()
        self.rearranged.emit()
        self.current_changed.emit(question_id or "")

    def edit_answer(self) -> None:
        """Let the current answer be typed."""
        self.editor.edit.setFocus()
        self.editor.edit.caret_to_end()

    def focus_row(self, question_id: str) -> None:
        """Put the focus on the tick of a question."""
        if question_id in self._rows:
            self._rows[question_id].check.setFocus()

    def reword(self, question_id: str) -> None:
        """Let a question's own words be edited."""
        if question_id in self._rows:
            self._rows[question_id].reword()

    def show_again(self) -> None:
        """Show every mark as the model has it, after a change that the disk refused; a typed answer stays."""
        for number, question in enumerate(self._model.records, start=1):
            self._rows[question.id].show_question(question, self._minute(question), number)
            if question.id == self._current:
                self.editor.show_marks(question)

    def current_row(self) -> QuestionRow | None:
        """The row of the current question."""
        return None if self._current is None else self._rows.get(self._current)

    # Following the model

    def _rebuild(self) -> None:
        ids = {question.id for question in self._model.records}
        for gone in [row_id for row_id in self._rows if row_id not in ids]:
            self._drop(gone)
        for question in self._model.records:
            if question.id not in self._rows:
                self._rows[question.id] = self._new_row(question)
        self._arrange()

    def _new_row(self, question: Question) -> QuestionRow:
        made = QuestionRow(question)
        made.ticked.connect(self._tick)
        made.made_current.connect(self._on_made_current)
        made.text_typed.connect(self.text_typed)
        made.rewording_ended.connect(self.rewording_ended)
        made.key_pressed.connect(self._on_key)
        made.question_dropped.connect(self.moved_before)
        made.note_dropped.connect(self.note_dropped)
        return made

    def _drop_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        for question in self._model.records[first : last + 1]:
            self._drop(question.id)

    def _drop(self, question_id: str) -> None:
        if question_id == self._current:
            self.make_current(None)
        if question_id == self._next:
            self._next = None
        gone = self._rows.pop(question_id)
        self.list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _arrange(self) -> None:
        """Put the rows in their order, each first of a section under its title."""
        for old in self._sections:
            self.list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sections = []
        place, section = 0, None
        for question in self._model.records:
            if question.section != section:
                section = question.section
                self._sections.append(SectionCaption(section))
                self.list.insertWidget(place, self._sections[-1])
                place += 1
            self.list.insertWidget(place, self._rows[question.id])
            place += 1
        self.list.insertWidget(place, self.new_edit)
        if self.list.count() == place + 1:
            self.list.addStretch(1)
        self.rearranged.emit()
        self._show_all()

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it is read: each tick, and after the current one its answer."""
        chain: list[QWidget] = []
        for question in self._model.records:
            if question.id not in self._rows:
                continue  # it is just being removed: the chain is made again once it has gone
            chain.append(self._rows[question.id].check)
            if question.id == self._current:
                chain += self.editor.focus_chain
        return (*chain, self.new_edit)

    def _show_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        for number in range(first.row(), last.row() + 1):
            self._show_row(number)
        self._show_progress()

    def _show_all(self) -> None:
        for number in range(len(self._model.records)):
            self._show_row(number)
        self._show_progress()

    def _show_row(self, number: int) -> None:
        question = self._model.records[number]
        shown = self._rows.get(question.id)
        if shown is not None:
            shown.show_question(question, self._minute(question), number + 1)
            shown.show_carried(question, self._carried.get(question.id, ""))
        if question.id == self._current:
            self.editor.show_question(question)

    def _minute(self, question: Question) -> str:
        if self._call is None or question.asked_at is None or not self._call.spans:
            return ""
        return clock_text(elapsed(self._call.spans, question.asked_at))

    def _show_progress(self) -> None:
        """What to ask next, how much of each section was asked, and of all."""
        records = self._model.records
        counts = self._call is not None and self._call.stage is not Stage.PLANNED
        self._show_next(ask_next(records) if self._is_live else None)
        for caption, section in zip(self._sections, sections(records), strict=False):
            is_next = any(question.id == self._next for question in section.questions)
            caption.show_section(section, counts=counts, is_next=is_next)
        self._show_count()

    def _show_next(self, question_id: str | None) -> None:
        """Mark the question that is to be asked next, and no other."""
        if question_id != self._next:
            for each, is_next in ((self._next, False), (question_id, True)):
                if each in self._rows:
                    self._rows[each].show_next(is_next)
            self._next = question_id

    def _show_count(self) -> None:
        """How many were asked or, before the call, whether there is time for them."""
        records, call = self._model.records, self._call
        minutes = call.planned_minutes if call is not None and call.stage is Stage.PLANNED else None
        shortage = shortage_text(open_core(records), minutes)
        if call is None or call.stage is not Stage.PLANNED:
            asked = sum(question.asked_at is not None for question in records)
            self.count.setText(f"{asked} / {len(records)}")
        elif minutes and not shortage:
            self.count.setText(self.tr("{0} · fits {1} min").format(len(records), minutes))
        else:
            self.count.setText(str(len(records)))
        self.shortage.setText(shortage)
        self.shortage.setVisible(bool(shortage))

    # What is done to a row

    def _tick(self, question_id: str) -> None:
        self.make_current(question_id)
        self.ticked.emit(question_id)

    def _on_made_current(self, question_id: str, to_type: bool) -> None:
        self.make_current(question_id)
        if to_type:
            self.edit_answer()

    def _on_key(self, question_id: str, event: QKeyEvent) -> None:
        """Keys on a row's tick: arrows walk, with Alt they move the row; Return goes to its answer."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key(), alt:
            case Qt.Key.Key_Up, True:
                self.moved_up.emit(question_id)
            case Qt.Key.Key_Down, True:
                self.moved_down.emit(question_id)
            case Qt.Key.Key_Up, False:
                self._walk(question_id, -1)
            case Qt.Key.Key_Down, False:
                self._walk(question_id, 1)
            case ((Qt.Key.Key_Return | Qt.Key.Key_Enter), False):
                self._on_made_current(question_id, True)
            case Qt.Key.Key_F2, False:
                self.reword(question_id)
            case Qt.Key.Key_Delete, False:
                self.removed.emit(question_id)
            case _:
                return
        event.accept()

    def _walk(self, question_id: str, by: int) -> None:
        place = self._model.place(question_id)
        assert place is not None
        to = place + by
        if 0 <= to < len(self._model.records):
            self.focus_row(self._model.records[to].id)
        elif to == len(self._model.records):
            self.new_edit.setFocus()
