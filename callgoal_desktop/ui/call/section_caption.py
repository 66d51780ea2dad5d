"""The title of a section among the questions: how much of it was asked, and whether it is to be asked next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.pacing import Section
from callgoal_desktop.ui.parts.controls import label, restyle, row


class SectionCaption(QWidget):
    """Stands above the first question of its section."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionCaption")
        self.title = label(title or self.tr("More questions"), "section", wrap=True)
        self.side = label("", "section")
        layout = row(self)
        layout.setContentsMargins(10, 9, 10, 5)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)

    def show_section(self, section: Section, *, counts: bool, is_next: bool) -> None:
        """Show how many of its questions were asked, where that counts yet."""
        asked = self.tr("{0} / {1}").format(section.asked, len(section.questions)) if counts else ""
        text = self.tr("ask next · {0}").format(asked) if is_next else asked
        if self.side.text() != text:
            self.side.setText(text)
        for each in (self.title, self.side):
            restyle(each, "word", "sectionNext" if is_next else "section")
