"""The template that recaps are written from, beside what it makes of a call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.edits import Edits
from callgoal_desktop.core.recap import PLACEHOLDERS, TEMPLATE_KEY
from callgoal_desktop.core.records import Call, Draft
from callgoal_desktop.ui.parts.controls import GAP, button, column, flow, label
from callgoal_desktop.ui.parts.fields import TextArea
from callgoal_desktop.ui.parts.fitted_scroll import FittedScroll, Rows
from callgoal_desktop.ui.review.recaps import Recaps
from callgoal_desktop.ui.words import title
from callgoal_desktop.workspace import Workspace


class RecapPage(QWidget):
    """Edits the template, each key kept; ``shown_call`` finds the call of the preview."""

    back_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        recaps: Recaps,
        shown_call: Callable[[], Call | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recapPage")
        self._workspace, self._recaps, self._shown_call = workspace, recaps, shown_call
        self.template = TextArea(8, 0)
        self.template.setObjectName("recapTemplateEdit")
        self.template.setAccessibleName(self.tr("Recap template"))
        self.preview = TextArea(6, 0)
        self.preview.setObjectName("recapPreview")
        self.preview.setAccessibleName(self.tr("Preview of the recap"))
        self.preview.setReadOnly(True)
        self.preview_caption = label("", "caps")
        self.standard = button(self.tr("Back to the standard text"), name="standardRecapButton")
        self.back = button(self.tr("Done"), "main", name="recapDoneButton")
        self._lay_out()
        self.template.typed.connect(self._type)
        self.template.left_off.connect(workspace.seal_typing)
        self.standard.clicked.connect(self._use_standard)
        self.back.clicked.connect(self.back_asked)
        workspace.changed.connect(self._follow)

    def _lay_out(self) -> None:
        known = " ".join(PLACEHOLDERS)
        words = self.tr("These are filled in: {0}. A paragraph in which all of them are empty is left out.")
        foot = flow(gap=GAP)
        foot.addWidget(self.standard)
        foot.addStretch()
        foot.addWidget(self.back)
        content = Rows()
        scroll = FittedScroll(content)
        column(self).addWidget(scroll)
        layout = column(content, margins=GAP + 2)
        layout.addWidget(label(self.tr("Recap template"), "title", wrap=True))
        layout.addWidget(label(words.replace("{0}", known), "muted", wrap=True))
        layout.addWidget(self.template, 1)
        layout.addWidget(self.preview_caption)
        layout.addWidget(self.preview, 1)
        layout.addLayout(foot)

    def reopen(self) -> None:
        """Show the template, and what it makes of the call that was open last."""
        self.template.show_text(self._recaps.template)
        self._show_preview()

    def _show_preview(self) -> None:
        call = self._shown_call()
        self.standard.setEnabled(bool(self._workspace.recall(TEMPLATE_KEY).strip()))
        if call is None:
            self.preview_caption.setText(self.tr("PREVIEW"))
            self.preview.show_text(self.tr("With your first call there will be something to show here."))
        else:
            self.preview_caption.setText(self.tr("PREVIEW: {0}").format(title(call).upper()))
            self.preview.show_text(self._recaps.text(call))

    def _type(self, text: str) -> None:
        draft = self._workspace.draft_edit(TEMPLATE_KEY, text)
        self._workspace.perform(self.tr("type recap template"), draft, typed_in=TEMPLATE_KEY)

    def _use_standard(self) -> None:
        self._workspace.perform(self.tr("standard recap"), self._workspace.draft_edit(TEMPLATE_KEY, ""))
        self.template.show_text(self._recaps.template)
        self.template.setFocus()

    def _follow(self, edits: Edits) -> None:
        for edit in edits:
            if isinstance(edit.after, Draft) and edit.after.key == TEMPLATE_KEY and self.isVisible():
                if edit.after.text != self.template.text():  # typed here, it stays: also empty, to be written anew
                    self.template.show_text(self._recaps.template)
                self._show_preview()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)
