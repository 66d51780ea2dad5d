"""A line of a playbook: a question with its probes, or the title of a section; and how it is edited in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.playbook import PlaybookQuestion
from callgoal_desktop.ui.parts.controls import TickBox, beside, button, column, label, restyle, row
from callgoal_desktop.ui.parts.fields import LineField, TextArea


class PlaybookRow(QFrame):
    """Says which key was pressed on it and when it was clicked; ``key`` names it among the rows."""

    chosen = Signal(str)
    key_pressed = Signal(str, object)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.is_question = key.startswith("q/")
        self.setObjectName("playbookQuestion" if self.is_question else "playbookSection")
        self.setProperty("row", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = label("", "" if self.is_question else "section", wrap=True)
        self.mark = label(self.tr("optional"), "small")
        self.probes = label("", "muted", wrap=True)
        self.body = column(self, gap=3)
        self.body.setContentsMargins(10, 7, 10, 7)
        self.body.addLayout(beside(self.words, self.mark))
        self.body.addWidget(self.probes)
        self._question = PlaybookQuestion("", "")
        self._edited = False

    def show_question(self, question: PlaybookQuestion) -> None:
        """Show a question; nothing when it is shown already: a key in one of many must not touch all."""
        if question == self._question:
            return
        self._question = question
        self.words.setText(question.text.strip() or self.tr("(no words yet)"))
        self.probes.setText("\n".join(f"– {probe.strip()}" for probe in question.probes if probe.strip()))
        self.setAccessibleName(self.words.text())
        self._show_parts()

    def show_title(self, title: str) -> None:
        """Show the title of a section."""
        self.words.setText(title.strip() or self.tr("More questions"))
        self.setAccessibleName(self.tr("Section {0}").format(self.words.text()))
        self._show_parts()

    def show_edited(self, edited: bool) -> None:
        """Make room for the editor, or show the words again."""
        self._edited = edited
        restyle(self, "row", "current" if edited else "true")
        self._show_parts()

    def _show_parts(self) -> None:
        self.words.setVisible(not self._edited)
        self.mark.setVisible(self._question.optional and not self._edited)
        self.probes.setVisible(bool(self.probes.text()) and not self._edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(self.key, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.chosen.emit(self.key)


class PlaybookEditor(QWidget):
    """The fields of the row that is being edited: a question's three, or a section's one."""

    text_typed = Signal(str)
    probes_typed = Signal(str)
    title_typed = Signal(str)
    optional_toggled = Signal()
    move_asked = Signal(int)
    remove_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LineField()
        self.text = TextArea(1, 5)
        self.probes = TextArea(2, 8)
        self.optional = TickBox()
        self.up, self.down = button("↑", "quiet"), button("↓", "quiet")
        self.remove = button(self.tr("Delete"), "quiet", name="removePlaybookRowButton")
        self._optional_words = label(self.tr("optional"), "muted")
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        for field, name, said in (
            (self.title, "playbookSectionEdit", self.tr("Title of the section")),
            (self.text, "playbookQuestionEdit", self.tr("Words of the question")),
            (self.probes, "playbookProbesEdit", self.tr("Probes, a line each")),
            (self.optional, "playbookOptionalCheck", self.tr("The call is whole without it")),
            (self.up, "playbookRowUpButton", self.tr("Move up (Alt+Up)")),
            (self.down, "playbookRowDownButton", self.tr("Move down (Alt+Down)")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(said)
        self.probes.setPlaceholderText(self.tr("Probes, a line each"))
        self.text.setPlaceholderText(self.tr("What do you ask?"))

    def _lay_out(self) -> None:
        tools = row(gap=6)
        for widget in (self.optional, self._optional_words):
            tools.addWidget(widget)
        tools.addStretch(1)
        for each in (self.up, self.down, self.remove):
            tools.addWidget(each)
        layout = column(self, gap=5)
        for field in (self.title, self.text, self.probes):
            layout.addWidget(field)
        layout.addLayout(tools)

    def _connect(self) -> None:
        self.title.typed.connect(self.title_typed)
        self.title.entered.connect(lambda _text: self.left.emit())
        self.text.typed.connect(self.text_typed)
        self.probes.typed.connect(self.probes_typed)
        self.optional.clicked.connect(self._ask_to_toggle)
        self.up.clicked.connect(lambda: self.move_asked.emit(-1))
        self.down.clicked.connect(lambda: self.move_asked.emit(1))
        self.remove.clicked.connect(lambda: self.remove_asked.emit())
        for field in (self.title, self.text, self.probes):
            field.left_by_escape.connect(self.left)

    def _ask_to_toggle(self, checked: bool) -> None:
        self.optional.setChecked(not checked)  # it shows what the disk has, which may refuse
        self.optional_toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()  # it has left the editor, and is not to leave the playbook as well
        else:
            super().keyPressEvent(event)

    @property
    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return (self.title, self.text, self.probes, self.optional, self.up, self.down, self.remove)

    def show_question(self, question: PlaybookQuestion) -> None:
        """Edit a question."""
        self._show_fields(question=True)
        self.text.show_text(question.text)
        self.probes.show_text("\n".join(question.probes))
        self.optional.setChecked(question.optional)

    def show_title(self, title: str) -> None:
        """Edit the title of a section."""
        self._show_fields(question=False)
        self.title.show_text(title)

    def _show_fields(self, *, question: bool) -> None:
        self.title.setVisible(not question)
        for widget in (self.text, self.probes, self.optional, self._optional_words):
            widget.setVisible(question)

    def begin(self) -> None:
        """Let the first field be typed in."""
        field = self.text if self.title.isHidden() else self.title
        field.setFocus()
        field.caret_to_end()
