"""One playbook: what it is for, its sections and questions; one of the user's own is edited where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.playbook import EMPTY, Playbook, PlaybookQuestion, Section
from callgoal_desktop.core.playbook_changes import section_of
from callgoal_desktop.ui.parts.controls import beside, button, column, fill, label, row
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.parts.playbook_words import count_text, playbook_name
from callgoal_desktop.ui.playbooks.playbook_row import PlaybookEditor, PlaybookRow


class PlaybookDetail(QFrame):
    """Shows a playbook; every signal about a row names it: "q/" and a question's id, or "s/" and a section's place."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playbookDetail")
        self._playbook, self._is_own = EMPTY, False
        self._rows: dict[str, PlaybookRow] = {}
        self._edited = ""
        self.title = label("", "title", wrap=True)
        self.name = LineField()
        self.about = label("", "muted", wrap=True)
        self.default = button(self.tr("New calls use this"), "chip", name="defaultPlaybookButton")
        self.when_words, self.source_words = label("", wrap=True), label("", "muted", wrap=True)
        self.when, self.source = TextArea(1, 4), TextArea(1, 4)
        self.new_question, self.new_section = LineField(), LineField()
        self.nothing = label(self.tr("No questions yet. Add the first one below."), "muted", wrap=True)
        self.editor = PlaybookEditor(self)
        self.content = Rows()
        self.view = FittedScroll(self.content)
        self.list = column(self.content, gap=0)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.editor.hide()
        self.nothing.setParent(self.content)
        self.nothing.setContentsMargins(10, 9, 10, 5)
        self.default.setCheckable(True)
        for field, name, said in (
            (self.name, "playbookNameEdit", self.tr("Name of the playbook")),
            (self.when, "playbookWhenEdit", self.tr("When to use it")),
            (self.source, "playbookSourceEdit", self.tr("Source")),
            (self.new_question, "newPlaybookQuestionEdit", self.tr("Add a question…")),
            (self.new_section, "newPlaybookSectionEdit", self.tr("Add a section…")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(said)
            field.setPlaceholderText(said)

    def _lay_out(self) -> None:
        self.content.setProperty("card", "true")
        self.list.setContentsMargins(1, 1, 1, 4)
        self.view.fill(120)
        layout = column(self, gap=6)
        fill(layout, (self.title, self.name))
        layout.addLayout(beside(self.about, self.default))
        fill(layout, (self.when_words, self.when, self.source_words, self.source))
        layout.addWidget(self.view, 1)
        lines = row()
        lines.addWidget(self.new_question, 3)
        lines.addWidget(self.new_section, 2)
        layout.addLayout(lines)

    def _connect(self) -> None:
        self.editor.left.connect(self.end_editing)
        self.editor.move_asked.connect(lambda by: self.moved.emit(self._edited, by))
        self.editor.remove_asked.connect(lambda: self.removed.emit(self._edited))

    # What it shows

    def show_playbook(self, playbook: Playbook, *, is_own: bool, is_default: bool) -> None:
        """Show a playbook; one that ships is only read."""
        same = (playbook.id, is_own, _shape(playbook)) == (self._playbook.id, self._is_own, _shape(self._playbook))
        other = playbook.id != self._playbook.id
        self._playbook, self._is_own = playbook, is_own
        self._show_head(is_default)
        if not same:
            self._rebuild(other)
        for key, part in _parts(playbook):
            self._show_row(key, part)

    def _show_head(self, is_default: bool) -> None:
        playbook, own = self._playbook, self._is_own
        self.title.setText(playbook_name(playbook))
        counts = count_text(playbook)
        self.about.setText(counts if own else self.tr("Comes with CallGoal · {0}").format(counts))
        self.default.setChecked(is_default)
        self.when_words.setText(playbook.when.strip())
        self.source_words.setText(playbook.source.strip())
        for field, text in ((self.name, playbook.name), (self.when, playbook.when), (self.source, playbook.source)):
            field.show_text(text)
            field.setVisible(own)
        for words in (self.title, self.when_words, self.source_words):
            words.setVisible(not own and bool(words.text()))
        for line in (self.new_question, self.new_section):
            line.setVisible(own)

    def _rebuild(self, other: bool) -> None:
        """Make the rows anew, with the focus and the editor where they were."""
        focused = next((key for key, shown in self._rows.items() if shown.hasFocus()), "")
        edited, typing = self._edited, self.editor.isAncestorOf(self.focusWidget() or self)
        self._put_editor_away()
        for old in self._rows.values():
            self.list.removeWidget(old)
            old.hide()
            old.deleteLater()
        while self.list.count():
            self.list.takeAt(0)
        self._rows = {key: self._new_row(key) for key, _part in _parts(self._playbook)}
        self.nothing.setVisible(not self._playbook.questions)
        fill(self.list, (*self._rows.values(), self.nothing))
        self.list.addStretch(1)
        if other:
            self.view.verticalScrollBar().setValue(0)
        elif edited in self._rows:
            self.edit(edited, to_type=typing)
        elif focused in self._rows:
            self.focus_row(focused)
        self._chain_focus()

    def _new_row(self, key: str) -> PlaybookRow:
        made = PlaybookRow(key)
        made.chosen.connect(self.choose)
        made.key_pressed.connect(self._on_key)
        return made

    def _show_row(self, key: str, part: Section | PlaybookQuestion) -> None:
        if isinstance(part, Section):
            self._rows[key].show_title(part.title)
            if key == self._edited:
                self.editor.show_title(part.title)
        else:
            self._rows[key].show_question(part)
            if key == self._edited:
                self.editor.show_question(part)

    # Editing

    @property
    def section(self) -> int:
        """The section to which a question is added: that of the row that is edited, or the last one."""
        kind, _slash, which = self._edited.partition("/")
        if kind == "s":
            return int(which)
        if kind == "q":
            return section_of(self._playbook, which)
        return max(0, len(self._playbook.sections) - 1)

    @property
    def edited_question(self) -> str:
        """The question that is edited, by its id."""
        return self._edited.removeprefix("q/")

    @property
    def edited_section(self) -> int:
        """The section whose title is edited."""
        return int(self._edited.removeprefix("s/"))

    def choose(self, key: str) -> None:
        """A row was clicked: edit it, or put the focus on it where it is only read."""
        if self._is_own:
            self.edit(key)
        else:
            self.focus_row(key)

    def edit(self, key: str, *, to_type: bool = True) -> None:
        """Edit a row in its place."""
        if key != self._edited or self.editor.isHidden():
            self._put_editor_away()
            self._edited = key
            shown = self._rows[key]
            shown.body.addWidget(self.editor)
            shown.show_edited(True)
            self._show_row(key, dict(_parts(self._playbook))[key])
            self.editor.show()
            self._chain_focus()
        if to_type:
            self.editor.begin()
        QTimer.singleShot(0, self, self._bring_edited_into_view)

    def _bring_edited_into_view(self) -> None:
        if self._edited in self._rows:
            self.view.ensureWidgetVisible(self._rows[self._edited], 0, 12)

    def end_editing(self) -> None:
        """Show the words again, the focus on their row."""
        edited = self._edited
        self._put_editor_away()
        self.focus_row(edited)

    def _put_editor_away(self) -> None:
        if self._edited in self._rows:
            self._rows[self._edited].body.removeWidget(self.editor)
            self._rows[self._edited].show_edited(False)
        self._edited = ""
        self.editor.hide()
        self.editor.setParent(self)

    def focus_row(self, key: str) -> None:
        """Put the focus on a row."""
        if key in self._rows:
            self._rows[key].setFocus()
            self.view.ensureWidgetVisible(self._rows[key], 0, 12)

    def _chain_focus(self) -> None:
        """Tab goes through the page as it is read."""
        chain: list[QWidget] = [self.name, self.default, self.when, self.source]
        for key, shown in self._rows.items():
            chain.append(shown)
            if key == self._edited:
                chain += self.editor.focus_chain
        for first, second in pairwise((*chain, self.new_question, self.new_section)):
            QWidget.setTabOrder(first, second)

    def _on_key(self, key: str, event: QKeyEvent) -> None:
        """Keys on a row: arrows walk, with Alt they move the row; Return edits it, Delete removes it."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key(), alt:
            case Qt.Key.Key_Up, False:
                self._walk(key, -1)
            case Qt.Key.Key_Down, False:
                self._walk(key, 1)
            case Qt.Key.Key_Up, True:
                self.moved.emit(key, -1)
            case Qt.Key.Key_Down, True:
                self.moved.emit(key, 1)
            case ((Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2), False) if self._is_own:
                self.edit(key)
            case Qt.Key.Key_Delete, False:
                self._walk(key, 1)
                self.removed.emit(key)
            case _:
                return
        event.accept()

    def _walk(self, key: str, by: int) -> None:
        keys = list(self._rows)
        to = keys.index(key) + by
        if 0 <= to < len(keys):
            self.focus_row(keys[to])
        elif to == len(keys) and self._is_own:
            self.new_question.setFocus()


def _parts(playbook: Playbook) -> Iterator[tuple[str, Section | PlaybookQuestion]]:
    """The rows by their keys, in order."""
    for number, section in enumerate(playbook.sections):
        yield f"s/{number}", section
        for question in section.questions:
            yield f"q/{question.id}", question


def _shape(playbook: Playbook) -> list[str]:
    return [key for key, _part in _parts(playbook)]
