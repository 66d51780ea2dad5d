"""What the user does on the playbooks page, each as one named change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from callgoal_desktop.core import playbook_changes as changes
from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.ids import new_id
from callgoal_desktop.core.playbook import EMPTY, MOST_QUESTIONS, Playbook, PlaybookQuestion
from callgoal_desktop.core.playbook_toml import write_playbook
from callgoal_desktop.core.records import OwnPlaybook, PlaybookFile
from callgoal_desktop.ui.parts.playbook_words import playbook_name
from callgoal_desktop.user_files import export_playbook, playbook_from_file, playbook_from_text
from callgoal_desktop.workspace import DEFAULT_KEY, Workspace

QUESTION_KEY, SECTION_KEY = "playbooks/new-question", "playbooks/new-section"


class PlaybookActs(QObject):
    """Turns the acts of the user into edits of files. Every method may raise StoreError.

    An act changes what the page shows, not what lies on the disk by now: so a file that another program wrote, or took
    away, is never written over, and what the act is about is always there.
    """

    made = Signal(str)
    """A playbook was made: its id."""

    refused = Signal(str)
    """Why something was not done."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.playbook = EMPTY
        self._record: OwnPlaybook | None = None

    def follow(self, playbook: Playbook, record: OwnPlaybook | None) -> None:
        """The page shows this playbook, as its file, if it has one of the user's own, holds it."""
        self.playbook, self._record = playbook, record

    def _change(self, name: str, after: Playbook, *others: Edit, typed_in: str = "") -> None:
        record = self._record
        if record is None or self.playbook == after:
            return
        field = f"{record.file}/{typed_in}" if typed_in else ""
        edit = Edit(record, OwnPlaybook(record.file, write_playbook(after)))
        self._workspace.perform(name, edit, *others, typed_in=field)

    # Whole playbooks

    def _make(self, name: str, playbook: Playbook) -> None:
        shelf = self._workspace.playbook_shelf
        taken = [record.file for record in shelf.own.values()] + [broken.file for broken in shelf.broken]
        file = PlaybookFile(changes.file_name(playbook.id, taken))
        if self._workspace.perform(name, Edit(None, OwnPlaybook(file, write_playbook(playbook)))):
            self.made.emit(playbook.id)

    def new(self) -> None:
        """An empty playbook."""
        name = self.tr("My playbook")
        id = changes.playbook_id(name, self._workspace.playbooks.keys(), new_id)
        self._make(self.tr("new playbook"), changes.add_section(Playbook(id, name, ()), self.tr("Questions")))

    def duplicate(self) -> None:
        """A copy of the chosen playbook, to be changed."""
        name = self.tr("{0} (copy)").format(playbook_name(self.playbook))
        id = changes.playbook_id(name, self._workspace.playbooks.keys(), new_id)
        self._make(self.tr("duplicate playbook"), replace(self.playbook, id=id, name=name))

    def import_file(self, path: Path) -> None:
        """A playbook from a file."""
        self._import(lambda: playbook_from_file(self._workspace, path, new_id))

    def paste(self, text: str) -> None:
        """A playbook from a text."""
        name = self.tr("Pasted questions")
        self._import(lambda: playbook_from_text(self._workspace, text, name, new_id))

    def _import(self, read: Callable[[], Playbook]) -> None:
        try:
            playbook = read()
        except ImportFileError as error:
            self.refused.emit(str(error))
        else:
            self._make(self.tr("import playbook"), playbook)

    def export(self, path: Path) -> None:
        """The chosen playbook goes to a file."""
        export_playbook(self._workspace, self.playbook, path)

    def remove(self) -> bool:
        """The chosen playbook is deleted; calls keep their questions. False where it was not."""
        record = self._record
        return record is not None and self._workspace.perform(self.tr("delete playbook"), Edit(record, None))

    def make_default(self) -> None:
        """New calls use the chosen playbook."""
        self._workspace.perform(
            self.tr("choose default playbook"), self._workspace.draft_edit(DEFAULT_KEY, self.playbook.id)
        )

    # Its texts

    def type_name(self, text: str) -> None:
        """The name is typed."""
        self._change(self.tr("rename playbook"), replace(self.playbook, name=text), typed_in="name")

    def type_when(self, text: str) -> None:
        """When to use it is typed."""
        self._change(self.tr("type when to use"), replace(self.playbook, when=text), typed_in="when")

    def type_source(self, text: str) -> None:
        """Where it comes from is typed."""
        self._change(self.tr("type source"), replace(self.playbook, source=text), typed_in="source")

    # Questions

    def _change_question(self, name: str, question: PlaybookQuestion, typed_in: str = "") -> None:
        field = f"{question.id}/{typed_in}" if typed_in else ""
        self._change(name, changes.change_question(self.playbook, question), typed_in=field)

    def _question(self, which: str) -> PlaybookQuestion:
        found = changes.question_of(self.playbook, which)
        assert found is not None
        return found

    def type_question(self, which: str, text: str) -> None:
        """A question is put in other words; its id stays."""
        self._change_question(self.tr("reword question"), replace(self._question(which), text=text), "text")

    def type_probes(self, which: str, text: str) -> None:
        """The probes are typed, a line each."""
        after = replace(self._question(which), probes=changes.probes_from(text))
        self._change_question(self.tr("type probes"), after, "probes")

    def toggle_optional(self, which: str) -> None:
        """A question is optional, or is not after all."""
        question = self._question(which)
        self._change_question(self.tr("mark optional"), replace(question, optional=not question.optional))

    def add_question(self, section: int, text: str) -> None:
        """A question at the end of a section; nothing for no words. Taking it back brings its line back, too."""
        if not text.strip():
            return
        playbook = self.playbook
        if len(playbook.questions) >= MOST_QUESTIONS:
            self.refused.emit(self.tr("This playbook is full. Begin another one, or delete questions here first."))
            return
        made = PlaybookQuestion(changes.question_id(playbook, new_id), text.strip())
        line = self._workspace.draft_edit(QUESTION_KEY, "")
        self._change(self.tr("add question"), changes.add_question(playbook, section, made), line)

    def move_question(self, which: str, by: int) -> None:
        """A question goes up or down, past its section's edge into the next one."""
        self._change(self.tr("move question"), changes.move_question(self.playbook, which, by))

    def remove_question(self, which: str) -> None:
        """A question is deleted."""
        self._change(self.tr("delete question"), changes.remove_question(self.playbook, which))

    # Sections

    def type_title(self, section: int, text: str) -> None:
        """A section's title is typed."""
        after = changes.retitle_section(self.playbook, section, text)
        self._change(self.tr("rename section"), after, typed_in=f"section-{section}")

    def add_section(self, title: str) -> None:
        """A section at the end; nothing for no words. Taking it back brings its line back, too."""
        if title.strip():
            line = self._workspace.draft_edit(SECTION_KEY, "")
            self._change(self.tr("add section"), changes.add_section(self.playbook, title.strip()), line)

    def move_section(self, section: int, by: int) -> None:
        """A section goes up or down with its questions."""
        self._change(self.tr("move section"), changes.move_section(self.playbook, section, by))

    def remove_section(self, section: int) -> None:
        """A section is deleted with its questions."""
        self._change(self.tr("delete section"), changes.remove_section(self.playbook, section))

    def type_draft(self, key: str, text: str) -> None:
        """A line is typed that is not sent yet."""
        name = self.tr("type question") if key == QUESTION_KEY else self.tr("type section")
        self._workspace.perform(name, self._workspace.draft_edit(key, text), typed_in=key)
