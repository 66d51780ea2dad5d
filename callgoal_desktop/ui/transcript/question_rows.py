"""The questions that the user asked, each with its minute."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.transcripts import Sentence
from callgoal_desktop.ui.parts.controls import button, column, label, row
from callgoal_desktop.ui.parts.layouts import Line
from callgoal_desktop.ui.transcript.findings import Findings
from callgoal_desktop.ui.words import cut, number

FEW = 12
"""So many questions are shown at first."""

MOST_WORDS = 300
"""So many letters of a question are shown."""


class QuestionRows(QWidget):
    """A line each; of very many the first, and a button that shows the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askedRows")
        self._line = column(self, gap=3)
        self._findings: Findings | None = None

    def show_questions(self, findings: Findings) -> None:
        """Show the questions of the speaker who is the user; nothing until that is said."""
        self._findings = findings
        self.setVisible(findings.me is not None)
        self._fill(FEW)

    def _fill(self, most: int) -> None:
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            each.hide()
            each.deleteLater()
        assert self._findings is not None
        asked = self._findings.asked
        self._line.addWidget(label(self.tr("QUESTIONS YOU ASKED ({0})").format(number(len(asked))), "caps", wrap=True))
        if not asked:
            self._line.addWidget(label(self.tr("None was found."), "muted", wrap=True))
        for sentence in asked[:most]:
            self._line.addWidget(self._row(sentence, self._findings))
        if len(asked) > most:
            more = button(self.tr("Show all {0}").format(number(len(asked))), "quiet", name="moreQuestionsButton")
            more.clicked.connect(lambda: self._fill(len(asked)))
            self._line.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, sentence: Sentence, findings: Findings) -> QWidget:
        made = QWidget()
        made.setObjectName("askedRow")
        line: Line = row(made, gap=8)
        if minute := findings.minute(sentence.at_ms):
            line.addWidget(label(minute, "small"), 0, Qt.AlignmentFlag.AlignTop)
        both = column(gap=0)
        both.addWidget(label(cut(sentence.text, MOST_WORDS), wrap=True))
        if which := findings.matched.get(sentence):
            both.addWidget(label(which, "small", wrap=True))
        line.addLayout(both, 1)
        return made
