"""What the user does with the questions of a call, each as one named change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from callgoal_desktop.core import plans
from callgoal_desktop.core.edits import Edit, Edits
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.records import Certainty, Question, QuestionId
from callgoal_desktop.core.text import too_long
from callgoal_desktop.models.record_list import RecordList
from callgoal_desktop.ui.call.call_acts import CallActs
from callgoal_desktop.workspace import Workspace


class QuestionActs(QObject):
    """Turns them into edits of the call that is open. Every method may raise StoreError."""

    def __init__(self, workspace: Workspace, acts: CallActs, questions: RecordList[Question], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._acts = acts
        self._questions = questions

    def switch_playbook(self, playbook_id: str) -> None:
        """The questions are those of another playbook, and all that were touched."""
        found = self._workspace.playbooks
        call, playbook = self._acts.call, found.get(playbook_id)
        if playbook is None or call.playbook == playbook_id:
            return
        from callgoal_desktop.core.switching import switch_playbook, wordings

        edits = switch_playbook(call, self._questions.records, playbook, new_id, wordings(found.values()))
        self._workspace.perform(self.tr("switch playbook"), *edits)

    def _question(self, question_id: str) -> Question:
        found = self._questions.find(question_id)
        assert found is not None
        return found

    def _change_question(self, name: str, after: Question, typed_in: str = "") -> None:
        field = f"{after.id}/{typed_in}" if typed_in else ""
        self._workspace.perform(name, Edit(self._question(after.id), after), typed_in=field)

    def tick(self, question_id: str) -> None:
        """A question is ticked, or its tick taken back."""
        question = self._question(question_id)
        name = self.tr("tick question") if question.asked_at is None else self.tr("untick question")
        self._change_question(name, plans.tick(question, self._workspace.now()))

    def type_answer(self, question_id: str, text: str) -> None:
        """An answer is typed."""
        after = plans.answered(self._question(question_id), text, self._workspace.now())
        self._change_question(self.tr("type answer"), after, "answer")

    def type_question(self, question_id: str, text: str) -> None:
        """A question is put in other words."""
        after = replace(self._question(question_id), text=text)
        self._change_question(self.tr("reword question"), after, "text")

    def choose_certainty(self, question_id: str, certainty: Certainty | None) -> None:
        """It is said how firmly an answer stands."""
        after = replace(self._question(question_id), certainty=certainty)
        self._change_question(self.tr("mark answer"), after)

    def toggle_key_issue(self, question_id: str) -> None:
        """A question is starred as a key issue, or no longer."""
        question = self._question(question_id)
        name = self.tr("unstar key issue") if question.key_issue else self.tr("star key issue")
        self._change_question(name, replace(question, key_issue=not question.key_issue))

    def toggle_skip(self, question_id: str) -> None:
        """A question is left out on purpose, or is to be asked after all."""
        self._change_question(self.tr("skip question"), plans.skipped(self._question(question_id)))

    def add_question(self, text: str) -> QuestionId | None:
        """A question of the user's own is added; nothing for no words."""
        assert self._acts.call_id is not None
        draft = self._workspace.draft_edit(self._acts.draft_key("new-question"), "")
        if not text.strip():
            return None
        made = QuestionId(new_id())
        edits = plans.add_question(self._questions.records, self._acts.call_id, made, text.strip())
        self._workspace.perform(self.tr("add question"), *edits, draft)
        return made

    def remove_question(self, question_id: str) -> None:
        """A question is deleted."""
        self._workspace.perform(self.tr("delete question"), Edit(self._question(question_id), None))

    def move_up(self, question_id: str) -> None:
        """A question goes one place up."""
        edits = plans.step_up(self._questions.records, QuestionId(question_id))
        self._workspace.perform(self.tr("move question"), *edits)

    def move_down(self, question_id: str) -> None:
        """A question goes one place down."""
        edits = plans.step_down(self._questions.records, QuestionId(question_id))
        self._workspace.perform(self.tr("move question"), *edits)

    def move_before(self, question_id: str, target_id: str) -> None:
        """A question goes to the place of another."""
        if question_id == target_id or self._questions.find(question_id) is None:
            return
        to = self._questions.place(target_id)
        assert to is not None
        section = self._question(target_id).section
        edits = plans.move_question(self._questions.records, QuestionId(question_id), to, section)
        self._workspace.perform(self.tr("move question"), *edits)

    def file_note(self, line: int, question_id: str) -> None:
        """A line of the notes goes under a question."""
        edits = plans.file_note(self._acts.call, line, self._question(question_id), self._workspace.now())
        self._perform_if_it_fits(self.tr("file note"), edits)

    def move_answer(self, source_id: str, target_id: str) -> None:
        """An answer goes to another question."""
        edits = plans.move_answer(self._question(source_id), self._question(target_id), self._workspace.now())
        self._perform_if_it_fits(self.tr("move answer"), edits)

    def _perform_if_it_fits(self, name: str, edits: Edits) -> None:
        """Two texts put together may be more than one field keeps: then each stays where it is."""
        if any(isinstance(edit.after, Question) and too_long(edit.after.answer) for edit in edits):
            self._acts.refused.emit(self.tr("Together they would be more than 1 MB, so nothing was moved."))
        else:
            self._workspace.perform(name, *edits)
