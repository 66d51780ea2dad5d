"""The transcript of one call: who talked how much, what was asked, what may be a next step, and all the words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from callgoal_desktop.core.records import TranscriptSource
from callgoal_desktop.core.timing import clock_text
from callgoal_desktop.core.transcripts import Basis
from callgoal_desktop.slices import Slices
from callgoal_desktop.ui.parts.controls import button, card, column, fill, flow, label
from callgoal_desktop.ui.parts.fields import TextArea
from callgoal_desktop.ui.transcript.findings import Findings, beginning, readable
from callgoal_desktop.ui.transcript.question_rows import QuestionRows
from callgoal_desktop.ui.transcript.speaker_chips import SpeakerChips
from callgoal_desktop.ui.transcript.suggestion_list import SuggestionList
from callgoal_desktop.ui.transcript.talk_bar import TalkBar
from callgoal_desktop.ui.words import number, short, tr

if TYPE_CHECKING:
    from callgoal_desktop.core.transcript_promises import Suggestion

NAMED = 4
"""So many speakers are named beside the bar; the others are counted."""


class TranscriptPanel(QFrame):
    """Shows a transcript; it says what was done to it, and changes nothing itself."""

    me_chosen = Signal(object)
    accepted = Signal(object)
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcriptPanel")
        self.setAccessibleName(self.tr("Transcript"))
        self.about = label("", "small")
        self.who = label(self.tr("Which of them is you?"), "muted", wrap=True)
        self.chips = SpeakerChips()
        self.bar = TalkBar()
        self.talk = label("", wrap=True)
        self.talk.setObjectName("talkLabel")
        self.stretch = label("", "muted", wrap=True)
        self.stretch.setObjectName("stretchLabel")
        self.asked = QuestionRows()
        self.suggestions = SuggestionList()
        self.text = TextArea(10, 18)
        self.text.setObjectName("transcriptEdit")
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.setReadOnly(True)
        self.remove = button(self.tr("Remove transcript"), "quiet", name="removeTranscriptButton")
        self._shown: Findings | None = None
        self._writing = Slices(self)
        self._lay_out()
        self.chips.chosen.connect(self.me_chosen)
        self.suggestions.accepted.connect(self.accepted)
        self.suggestions.emptied.connect(self.text.setFocus)
        self.remove.clicked.connect(self.remove_asked)

    def _lay_out(self) -> None:
        made = card()
        column(self).addWidget(made)
        inner = column(made, margins=10, gap=6)
        head = flow(gap=12)
        head.addWidget(label(self.tr("TRANSCRIPT"), "caps"))
        head.addStretch()
        head.addWidget(self.about)
        inner.addLayout(head)
        fill(inner, (self.bar, self.talk, self.stretch, self.who, self.chips))
        inner.addSpacing(4)
        inner.addWidget(self.asked)
        inner.addSpacing(4)
        inner.addWidget(self.suggestions)
        inner.addSpacing(4)
        inner.addWidget(label(self.tr("WHAT WAS SAID"), "caps"))
        inner.addWidget(self.text)
        inner.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def show_transcript(self, findings: Findings, *, editable: bool) -> None:
        """Show this transcript; one of a call in the trash is only read."""
        self.chips.setEnabled(editable)
        self.remove.setVisible(editable)
        if findings is self._shown:
            return
        fresh = self._shown is None or self._shown.transcript.cues != findings.transcript.cues
        self._shown = findings
        self.chips.show_speakers([share.who for share in findings.talk.shares if share.who], findings.me)
        self.who.setVisible(findings.me is None and any(share.who for share in findings.shares))
        self._show_talk(findings)
        self.asked.show_questions(findings)
        if fresh:
            nobody = self.tr("Nobody named")
            self.text.show_text(beginning(findings, nobody))
            self.text.verticalScrollBar().setValue(0)
            self._writing.start(readable(findings, nobody), self.text.show_text)

    def _show_talk(self, findings: Findings) -> None:
        self.about.setText(self._facts(findings))
        summary = self._summary(findings)
        self.talk.setText(summary)
        mine = findings.me
        self.bar.show_parts([(share.part, share.who == mine is not None) for share in findings.shares], summary)
        self.stretch.setText(self._longest(findings))
        self.stretch.setVisible(bool(self.stretch.text()))

    def _facts(self, findings: Findings) -> str:
        count = sum(bool(share.who) for share in findings.talk.shares)
        said_by = tr("%Ln speakers", "", count) if count else ""
        length = max((cue.to_ms for cue in findings.transcript.cues), default=0)
        return " · ".join(filter(None, (self._source(findings.transcript.source), findings.minute(length), said_by)))

    def _source(self, source: TranscriptSource) -> str:
        return {
            TranscriptSource.ZOOM: "Zoom",
            TranscriptSource.TEAMS: "Teams",
            TranscriptSource.MEET: "Google Meet",
            TranscriptSource.OTTER: "Otter",
            TranscriptSource.GRANOLA: "Granola",
        }.get(source, "")

    def _summary(self, findings: Findings) -> str:
        """Who talked how much in words: "You 62 % · Dana 30 % · 2 others 8 % of the time"; "" before it is read."""
        shares = findings.shares
        if not shares:
            return ""
        parts = [self._share(self._name(share.who, findings), share.part) for share in shares[:NAMED]]
        if rest := shares[NAMED:]:
            parts.append(self._share(tr("%Ln others", "", len(rest)), sum(share.part for share in rest)))
        told = self.tr("Of the time: {0}") if findings.talk.basis is Basis.TIME else self.tr("Of the words: {0}")
        return told.format(" · ".join(parts))

    def _share(self, who: str, part: float) -> str:
        return self.tr("{0} {1}\u00a0%").format(who, number(round(part * 100)))

    def _name(self, who: str, findings: Findings) -> str:
        if who == findings.me:
            return self.tr("You")
        return short(who) or self.tr("Nobody named")

    def _longest(self, findings: Findings) -> str:
        stretch = findings.stretch
        if stretch is None:
            return ""
        minute = findings.minute(stretch.at_ms)
        if stretch.basis is Basis.TIME:
            length = clock_text(timedelta(milliseconds=stretch.length))
            return self.tr("Your longest stretch: {0}, from {1}").format(length, minute)
        words = tr("%Ln words", "", stretch.length)
        if minute:
            return self.tr("Your longest stretch: {0}, from {1}").format(words, minute)
        return self.tr("Your longest stretch: {0}").format(words)

    def show_suggestions(self, found: Sequence[Suggestion] | None, *, taken: bool) -> None:
        """Show these suggestions; None while they are being looked for. ``taken``: some are next steps already."""
        assert self._shown is not None
        self.suggestions.show_suggestions(found, self._shown, taken=taken)
