"""Which act follows what was done on the call page: one line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from callgoal_desktop.core.records import Question
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.ui.words import short, tr
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.call.call_page import CallPage


def wire(page: CallPage, workspace: Workspace) -> None:
    """Connect every panel of the page to its acts."""
    _wire_plan(page)
    _wire_questions(page)
    _wire_steps(page)
    _wire_notes(page)
    for field in page.findChildren(TextArea) + page.findChildren(LineField):
        field.left_off.connect(workspace.seal_typing)
    page.goal_panel.rewrite.left_off.connect(workspace.seal_typing)


def _wire_plan(page: CallPage) -> None:
    acts, question_acts, header, goal = page.acts, page.question_acts, page.header, page.goal_panel
    header.account_typed.connect(acts.type_account)
    header.contact_typed.connect(acts.type_contact)
    header.planned_for_typed.connect(acts.plan_for)
    header.minutes_set.connect(acts.plan_minutes)
    header.playbook_chosen.connect(question_acts.switch_playbook)
    goal.goal_typed.connect(acts.type_goal)
    goal.best_typed.connect(acts.type_best)
    goal.least_typed.connect(acts.type_least)
    goal.hint.kept.connect(page.goal_acts.keep)
    goal.rewrite.answer_typed.connect(page.goal_acts.type_answer)
    goal.rewrite.used.connect(page.goal_acts.use)
    goal.rewrite.used.connect(lambda _goal: goal.end_asking())
    goal.rewrite.left.connect(page.read_again)
    goal.hint.rewrite_asked.connect(page.read_again)


def _wire_questions(page: CallPage) -> None:
    acts, question_acts = page.acts, page.question_acts
    panel, editor = page.question_panel, page.question_panel.editor

    def current() -> str:
        assert panel.current is not None
        return panel.current

    def add(text: str) -> None:
        made = question_acts.add_question(text)
        if made is not None:
            page.board.bring_into_view(panel.new_edit)

    def fill_menu() -> None:
        _fill_question_menu(page, editor.menu, current())

    panel.ticked.connect(question_acts.tick)
    panel.text_typed.connect(question_acts.type_question)
    panel.moved_up.connect(question_acts.move_up)
    panel.moved_down.connect(question_acts.move_down)
    panel.moved_before.connect(question_acts.move_before)
    panel.removed.connect(question_acts.remove_question)
    panel.entered.connect(add)
    panel.new_edit.typed.connect(
        lambda text: acts.type_draft(tr("type question"), acts.draft_key("new-question"), text)
    )
    editor.answer_typed.connect(lambda text: question_acts.type_answer(current(), text) if panel.current else None)
    editor.certainty_chosen.connect(lambda choice: question_acts.choose_certainty(current(), choice))
    editor.key_issue_toggled.connect(lambda: question_acts.toggle_key_issue(current()))
    editor.skip_toggled.connect(lambda: question_acts.toggle_skip(current()))
    editor.menu.aboutToShow.connect(fill_menu)


def _fill_question_menu(page: CallPage, menu: QMenu, question_id: str) -> None:
    question_acts, panel = page.question_acts, page.question_panel
    menu.clear()
    answer = menu.addMenu(tr("Move answer to"))
    question = page.questions.find(question_id)
    answer.setEnabled(question is not None and bool(question.answer))
    offer_questions(
        answer,
        [other for other in page.questions.records if other.id != question_id],
        lambda target: question_acts.move_answer(question_id, target),
    )
    menu.addAction(tr("Change the words\tF2"), lambda: panel.reword(question_id))
    menu.addAction(tr("Move up\tAlt+Up"), lambda: question_acts.move_up(question_id))
    menu.addAction(tr("Move down\tAlt+Down"), lambda: question_acts.move_down(question_id))
    menu.addSeparator()
    menu.addAction(tr("Delete question\tDel"), lambda: question_acts.remove_question(question_id))


def offer_questions(menu: QMenu, questions: list[Question], choose: Callable[[str], None]) -> None:
    """Put the questions into a menu, to choose one by its number."""
    for number, question in enumerate(questions, start=1):
        text = short(question.text).replace("&", "&&")
        action = menu.addAction(f"&{number}  {text}" if number <= 9 else text)
        action.triggered.connect(lambda _checked=False, target=question.id: choose(target))


def _wire_steps(page: CallPage) -> None:
    acts, step_acts, panel = page.acts, page.step_acts, page.step_panel

    def edit(step_id: str) -> None:
        if panel.line_of(step_id) is None:
            panel.show_edit(step_id, step_acts.line_of(step_id))
        panel.edit_line(step_id)

    def enter(step_id: str) -> None:
        line = panel.line_of(step_id)
        panel.end_edit(step_id)
        if line is not None:
            step_acts.retype_step(step_id, line)

    panel.line_typed.connect(lambda text: acts.type_draft(tr("type next step"), acts.draft_key("new-step"), text))
    panel.entered.connect(step_acts.add_step)
    panel.chips.corrected.connect(lambda entry: step_acts.correct("new-step", entry))
    panel.chips.kept_as_words.connect(lambda: step_acts.keep_words("new-step"))
    panel.done_toggled.connect(step_acts.toggle_done)
    panel.promised_toggled.connect(step_acts.toggle_promised)
    panel.removed.connect(step_acts.remove_step)
    panel.moved_up.connect(lambda step_id: step_acts.move_step(step_id, -1))
    panel.moved_down.connect(lambda step_id: step_acts.move_step(step_id, 1))
    panel.edit_asked.connect(edit)
    panel.edit_typed.connect(
        lambda step_id, text: acts.type_draft(tr("type next step"), acts.draft_key("step", step_id), text)
    )
    panel.edit_entered.connect(enter)
    panel.edit_left.connect(enter)  # Escape loses nothing: Ctrl+Z is what takes back


def _wire_notes(page: CallPage) -> None:
    acts, question_acts, notes = page.acts, page.question_acts, page.notes_panel

    def offer() -> None:
        menu = QMenu(notes)
        menu.setObjectName("fileNoteMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = notes.edit.caret_line()
        offer_questions(menu, page.questions.records, lambda target: question_acts.file_note(line, target))
        menu.popup(notes.file_button.mapToGlobal(notes.file_button.rect().bottomLeft()))

    notes.typed.connect(acts.type_notes)
    notes.filing_asked.connect(offer)
    page.question_panel.note_dropped.connect(lambda target: question_acts.file_note(notes.edit.dragged_line(), target))
