"""All playbooks: those that ship, to be read and copied, and the user's own, to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.playbook_shelf import BrokenFile, Shelf
from callgoal_desktop.core.records import Draft, OwnPlaybook, PlaybookFile
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.parts import file_dialogs
from callgoal_desktop.ui.parts.controls import GAP, button, card, column, fill, flow, label, row
from callgoal_desktop.ui.parts.playbook_words import playbook_name
from callgoal_desktop.ui.playbooks.playbook_acts import QUESTION_KEY, SECTION_KEY, PlaybookActs
from callgoal_desktop.ui.playbooks.playbook_detail import PlaybookDetail
from callgoal_desktop.ui.playbooks.playbook_list import PlaybookList
from callgoal_desktop.ui.playbooks.playbook_wiring import wire_detail
from callgoal_desktop.workspace import DEFAULT_KEY, Workspace

CHOSEN_KEY = "playbooks/chosen"

OF_CALLS = frozenset({".jsonl", ".ics", ".vtt", ".srt"})
"""Files that can hold no playbook."""


class PlaybooksPage(QWidget):
    """The list beside the chosen playbook; in a narrow window one of the two."""

    told = Signal(str)
    """What was done, and how it is taken back."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playbooksPage")
        self.setAcceptDrops(True)
        self._workspace = workspace
        self.acts = PlaybookActs(workspace, self)
        self.list = PlaybookList()
        self.detail = PlaybookDetail()
        self.notice = label("", "amber", wrap=True)
        self.trouble, self.broken, self.reason = card("hint"), label("", "strong", wrap=True), label("", wrap=True)
        self.new = button(self.tr("New"), name="newPlaybookButton", picture="plus")
        self.import_button = button(self.tr("Import…"), name="importPlaybookButton", picture="upload")
        self.paste = button(self.tr("Paste"), name="pastePlaybookButton")
        self.back = button(self.tr("All playbooks"), "quiet", name="backToPlaybooksButton", picture="arrow-left")
        self.delete = button(self.tr("Delete"), "quiet", name="deletePlaybookButton", picture="trash-2")
        self.export = button(self.tr("Export…"), name="exportPlaybookButton", picture="download")
        self.duplicate = button(self.tr("Duplicate"), name="duplicatePlaybookButton", picture="copy")
        self._left, self._right = QWidget(), QWidget()
        self._compact, self._reading = False, False
        self._chosen = ""
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.notice.setObjectName("playbookNotice")
        self.reason.setObjectName("brokenPlaybookLabel")
        self.notice.hide()
        self.trouble.hide()
        self.import_button.setToolTip(self.tr("A playbook from TOML, Markdown, CSV or a text file; or drop it here"))
        self.paste.setToolTip(self.tr("A playbook from the clipboard: a question a line"))

    def _lay_out(self) -> None:
        makers = flow()
        fill(makers, (self.new, self.import_button, self.paste))
        left = column(self._left)
        left.addLayout(makers)
        left.addWidget(self.list, 1)
        tools = flow()
        tools.addWidget(self.back)
        tools.addStretch()
        fill(tools, (self.delete, self.export, self.duplicate))
        right = column(self._right)
        right.addLayout(tools)
        trouble = column(self.trouble, margins=12)
        fill(trouble, (self.broken, self.reason))
        right.addWidget(self.trouble, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.detail, 1)
        halves = row(gap=GAP + 4)
        halves.addWidget(self._left, 2)
        halves.addWidget(self._right, 3)
        layout = column(self)
        layout.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        layout.addWidget(self.notice)
        layout.addLayout(halves, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.itemClicked.connect(lambda _item: self._read())
        self.list.itemActivated.connect(lambda _item: self._read())
        self.new.clicked.connect(lambda: self.acts.new())
        self.duplicate.clicked.connect(lambda: self.acts.duplicate())
        self.delete.clicked.connect(self._delete)
        self.paste.clicked.connect(self._paste)
        self.import_button.clicked.connect(self._ask_import)
        self.export.clicked.connect(self._ask_export)
        self.back.clicked.connect(self._back_to_list)
        wire_detail(self.acts, self.detail)
        self.detail.default.clicked.connect(self._make_default)
        self.detail.new_question.entered.connect(self._add_question)
        self.detail.new_section.entered.connect(self._add_section)
        self.acts.made.connect(self._show_made)
        self.acts.refused.connect(self._refuse)
        self._workspace.changed.connect(self._follow)
        self._workspace.changed_outside.connect(self._show_again)

    # What it shows

    def reopen(self) -> None:
        """Show the page as it was left, with the files as they are now."""
        self._chosen = self._workspace.recall(CHOSEN_KEY) or self._workspace.default_playbook.id
        self.detail.new_question.show_text(self._workspace.recall(QUESTION_KEY))
        self.detail.new_section.show_text(self._workspace.recall(SECTION_KEY))
        self._show_again()

    def show_file(self, file: PlaybookFile) -> None:
        """Show the playbook of a file, if it is still there."""
        playbook = self._workspace.playbook_shelf.in_file(file)
        if playbook is not None:
            self._choose(playbook.id)
            self._read()

    def show_playbook(self, id: str) -> None:
        """Show this playbook, if it is still there."""
        if id in self._workspace.playbook_shelf.by_id:
            self._choose(id)
            self._read()
            if not self._compact:
                self.list.setFocus()

    def _show_again(self) -> None:
        """The list and the chosen playbook as the disk has them."""
        shelf, default = self._workspace.playbook_shelf, self._workspace.default_playbook.id
        self._chosen = self.list.show_shelf(shelf, default, self._chosen)
        self._show_chosen(shelf, default)

    def _show_chosen(self, shelf: Shelf, default: str) -> None:
        playbook = shelf.by_id.get(self._chosen)
        is_own = self._chosen in shelf.own
        self.detail.setVisible(playbook is not None)
        self.trouble.setVisible(playbook is None)
        for tool, shown in ((self.delete, is_own), (self.export, bool(playbook)), (self.duplicate, bool(playbook))):
            tool.setVisible(shown)
        if playbook is not None:
            self.acts.follow(playbook, shelf.own.get(self._chosen))
            self.detail.show_playbook(playbook, is_own=is_own, is_default=default == playbook.id)
        else:
            self._show_broken(next(one for one in shelf.broken if f"!{one.file}" == self._chosen))

    def _show_broken(self, broken: BrokenFile) -> None:
        self.broken.setText(self.tr("{0} is not a playbook yet").format(one_line(broken.file)))
        more = self.tr(
            "The file was left as it is. Mend it in a text editor, then come back to this page. It lies in {0}"
        )
        self.reason.setText(f"{broken.reason}\n\n{more.format(self._workspace.playbook_folder)}")

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._workspace.remember(CHOSEN_KEY, key.encode("utf-8", "replace").decode())
        self._show_again()

    def _on_chosen(self, key: str) -> None:
        self.notice.hide()
        self._choose(key)

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            match edit.record:
                case OwnPlaybook() if self._chosen:
                    self._show_again()
                case Draft(key=key) if key == DEFAULT_KEY and self._chosen:
                    self._show_again()
                case Draft(key=key, text=text) if key == QUESTION_KEY:
                    self.detail.new_question.show_text(text)
                case Draft(key=key, text=text) if key == SECTION_KEY:
                    self.detail.new_section.show_text(text)
                case _:
                    pass

    # What is done

    def _show_made(self, id: str) -> None:
        """A new playbook: it is chosen, and its name can be typed at once."""
        self.notice.hide()
        self._choose(id)
        self._read()
        self.detail.name.setFocus()
        self.detail.name.selectAll()

    def _refuse(self, why: str) -> None:
        self.notice.setText(why)
        self.notice.show()

    def _delete(self) -> None:
        name = playbook_name(self.acts.playbook)
        if self.acts.remove():
            self._back_to_list()
            self.told.emit(self.tr("Deleted “{0}”. Ctrl+Z brings it back.").format(name))

    def _make_default(self) -> None:
        try:
            self.acts.make_default()
        finally:  # the click has changed the chip, whatever the disk says
            self._show_again()

    def _add_question(self, text: str) -> None:
        self.acts.add_question(self.detail.section, text)
        self.detail.new_question.show_text(self._workspace.recall(QUESTION_KEY))

    def _add_section(self, text: str) -> None:
        self.acts.add_section(text)
        self.detail.new_section.show_text(self._workspace.recall(SECTION_KEY))

    # Files and the clipboard

    def _ask_import(self) -> None:
        filters = (self.tr("Lists of questions (*.toml *.md *.markdown *.csv *.tsv *.txt)"), self.tr("All files (*)"))
        file_dialogs.ask_file(self, self.tr("Import a playbook"), filters, self.acts.import_file)

    def _ask_export(self) -> None:
        filters = (self.tr("TOML (*.toml)"), self.tr("Markdown (*.md)"))
        name = f"{self.acts.playbook.id}.toml"
        file_dialogs.ask_file(self, self.tr("Export the playbook"), filters, self._export, name)

    def _export(self, path: Path) -> None:
        self.acts.export(path)
        self.told.emit(self.tr("Exported to {0}.").format(path))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.acts.paste(text)
        else:
            self._refuse(self.tr("The clipboard holds no text. Copy a list of questions first, one a line."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and not any(file.suffix.casefold() in OF_CALLS for file in files):
            event.acceptProposedAction()
        else:
            event.ignore()  # the window takes them

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.acts.import_file(Path(url.toLocalFile()))

    # Layout and keys

    def show_compact(self, compact: bool) -> None:
        """The list or the playbook; or both side by side."""
        self._compact = compact
        self._show_halves()

    def _read(self) -> None:
        self._reading = True
        self._show_halves()
        if self._compact:
            self.back.setFocus()

    def _back_to_list(self) -> None:
        self._reading = False
        self._show_halves()
        self.list.setFocus()

    def _show_halves(self) -> None:
        self._left.setVisible(not self._compact or not self._reading)
        self._right.setVisible(not self._compact or self._reading)
        self.back.setVisible(self._compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Escape and self._compact and self._reading:
            self._back_to_list()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and not self.delete.isHidden():
            self._delete()
        else:
            super().keyPressEvent(event)
