"""A whole call on one page, to read."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from callgoal_desktop.core.course import Course, course, spans_of
from callgoal_desktop.core.records import Call, CallId, Certainty, GoalMet, NextStep, Question, Verdict, WholeCall
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.slices import Slices
from callgoal_desktop.ui.parts.controls import GAP, card, column, label, restyle, row
from callgoal_desktop.ui.parts.fields import TextArea
from callgoal_desktop.ui.parts.fitted_scroll import Rows
from callgoal_desktop.ui.parts.layouts import Line
from callgoal_desktop.ui.review.account_line import AccountLine
from callgoal_desktop.ui.review.minute_strip import MinuteStrip
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import kind_text, outcome_text, step_text, subtitle, title

if TYPE_CHECKING:
    from callgoal_desktop.workspace import Neighbours

LONG_TEXT = 5_000
"""A label lays out all of its text at once; past so many characters an editor does it piece by piece."""


class Addition(Protocol):
    """What another part of the window adds to the page of a call."""

    def show(self, whole: WholeCall) -> QWidget | None:
        """What is added for this call, or None."""


class CallDetail(QScrollArea):
    """Goal, answers, steps, notes and lesson of one call, as plain text."""

    account_asked = Signal(str)
    call_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, QWidget] = {}
        self._building = Slices(self)
        self.setObjectName("callDetail")
        self.additions: list[Addition] = []
        self._call_id: CallId | None = None
        self.setAccessibleName(self.tr("The whole call"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_nothing("")

    def show_nothing(self, why: str) -> None:
        """Show no call, and what to do about that."""
        self.leave_off()
        page, layout = self._page()
        layout.addStretch(1)
        empty = label(why, "muted", wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(empty)
        layout.addStretch(2)
        self.setWidget(page)

    def show_call(self, whole: WholeCall, today: date, beside: Neighbours) -> None:
        """Show this call; ``beside`` are those with the same account before and after it."""
        self.leave_off()
        for _part in self._built(whole, today, beside):
            pass

    def show_call_soon(self, whole: WholeCall, today: date, beside: Neighbours) -> None:
        """The same, between the window's events; until it is there the page stays as it is."""
        self._building.start(self._built(whole, today, beside), lambda _shown: None)

    @property
    def is_building(self) -> bool:
        """Whether a call is on its way onto the page."""
        return self._building.running

    def leave_off(self) -> None:
        """Build no further on a call that is not shown yet."""
        self._building.stop()

    def _built(self, whole: WholeCall, today: date, beside: Neighbours) -> Generator[float, None, None]:
        """Build the page of a call out of sight, in its style and laid out; then show it."""
        parts: dict[str, QWidget] = {}
        page, layout = self._page()
        page.setParent(self.viewport())
        page.hide()  # also where this is hidden itself: it would be shown with it
        try:
            for part in self._made(whole, today, beside, parts):
                if part is not None:
                    layout.addWidget(part)
                yield 0.0
            for each in page.findChildren(QWidget):
                each.ensurePolished()
                yield 0.0
            # From here on in one turn: what is added may be taken off the page that is shown
            shown, keys = self.widget(), QApplication.focusWidget()
            had_keys = keys is not None and shown is not None and shown.isAncestorOf(keys)
            for addition in self.additions:
                if (added := addition.show(whole)) is not None:
                    layout.addWidget(added)
            layout.addStretch(1)
            width = self.viewport().width()
            page.resize(width, layout.heightForWidth(width))
            layout.activate()
        except BaseException:  # closed before its end, too
            page.deleteLater()
            raise
        place = self.verticalScrollBar().value() if whole.call.id == self._call_id else 0
        self._parts, self._call_id = parts, whole.call.id
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)
        if had_keys:
            self.setFocus()

    def _made(
        self, whole: WholeCall, today: date, beside: Neighbours, parts: dict[str, QWidget]
    ) -> Iterator[QWidget | None]:
        """What is on the page, from top to bottom; None after a piece of something larger."""
        call = whole.call
        yield label(title(call), "title", wrap=True)
        yield label(self._subtitle(call), "muted", wrap=True)
        if call.account.strip():
            line = AccountLine(call, beside)
            line.account_asked.connect(self.account_asked)
            line.call_asked.connect(self.call_asked)
            yield line
        yield self._goal(call)
        if (ran := course(whole)) is not None:
            yield self._minutes(ran)
        yield from self._questions(whole, parts)
        if whole.steps:
            yield self._steps(whole.steps, today)
        if whole.moments:
            yield self._marks(whole, parts)
        for caption, text in self._texts(call):
            if text.strip():
                yield self._text_card(caption, text)

    def _page(self) -> tuple[QWidget, Line]:
        page = Rows()
        return page, column(page, margins=4, gap=GAP)  # the ring of the focus is around it

    def _subtitle(self, call: Call) -> str:
        ran = clock_text(elapsed(call.spans, call.ended_at)) if call.ended_at and call.spans else ""
        return " · ".join(filter(None, (subtitle(call), self.tr("ran {0}").format(ran) if ran else "")))

    def _goal(self, call: Call) -> QFrame:
        made = card()
        inner = column(made, margins=10, gap=4)
        head = row()
        head.addWidget(label(self.tr("GOAL"), "caps"), 1)
        head.addWidget(label(self._met(call), "capsAccent"))
        inner.addLayout(head)
        inner.addWidget(self._reading(call.goal.text or self.tr("This call had no goal.")))
        for caption, text in ((self.tr("Best: {0}"), call.goal.best), (self.tr("At least: {0}"), call.goal.least)):
            if text.strip():
                inner.addWidget(label(caption.format(text), "muted", wrap=True))
        if verdicts := self._verdicts(call):
            inner.addWidget(label(verdicts, "muted", wrap=True))
        return made

    def _met(self, call: Call) -> str:
        met = {GoalMet.MET: self.tr("MET"), GoalMet.LEAST: self.tr("AT LEAST"), GoalMet.NOT_MET: self.tr("NOT MET")}
        outcome = outcome_text(call.outcome).upper() if call.outcome else ""
        return " · ".join(filter(None, (met[call.goal.met] if call.goal.met else "", outcome)))

    def _verdicts(self, call: Call) -> str:
        said = {Verdict.YES: self.tr("yes"), Verdict.NO: self.tr("no"), Verdict.UNKNOWN: self.tr("not yet known")}
        qualified = self.tr("Qualified: {0}").format(said[call.qualified]) if call.qualified else ""
        right = self.tr("Right resource: {0}").format(said[call.right_resource]) if call.right_resource else ""
        return " · ".join(filter(None, (qualified, right)))

    def _minutes(self, ran: Course) -> QFrame:
        """The call minute by minute, with a line that says what the cursor is on."""
        made = card()
        inner = column(made, margins=10, gap=4)
        strip, line = MinuteStrip(), label("", "small", wrap=True)
        strip.show_course(ran)
        summary = strip.accessibleDescription()
        line.setObjectName("minuteLine")
        line.setText(summary)
        strip.pointed.connect(lambda words: line.setText(words or summary))
        strip.chosen.connect(self.show_part)
        for each in (label(self.tr("THE CALL, MINUTE BY MINUTE"), "caps"), strip, line):
            inner.addWidget(each)
        return made

    def show_part(self, part_id: str) -> None:
        """Bring a question or a mark into view, and let it be seen which one it is."""
        for id, part in self._parts.items():
            restyle(part, "found", id == part_id)
        if part_id in self._parts:
            self.ensureWidgetVisible(self._parts[part_id], 0, GAP)

    def _questions(self, whole: WholeCall, parts: dict[str, QWidget]) -> Iterator[QWidget | None]:
        asked = sum(question.asked_at is not None for question in whole.questions)
        made = card()
        inner = column(made, margins=10, gap=6)
        head = row()
        head.addWidget(label(self.tr("QUESTIONS"), "caps"), 1)
        head.addWidget(label(self.tr("{0} of {1} asked").format(asked, len(whole.questions)), "caps"))
        inner.addLayout(head)
        for question in whole.questions:
            inner.addLayout(self._question(question, whole.call, parts))
            yield None
        yield made

    def _question(self, question: Question, call: Call, parts: dict[str, QWidget]) -> Line:
        both = column(gap=1)
        line = row(gap=6)
        mark = "☑" if question.asked_at else "☐"
        line.addWidget(label(mark, "" if question.asked_at else "muted"), 0, Qt.AlignmentFlag.AlignTop)
        text = label(question.text, "" if question.asked_at else "muted", wrap=True)
        parts[question.id] = text
        line.addWidget(text, 1)
        if question.key_issue:
            line.addWidget(label("★", "star"), 0, Qt.AlignmentFlag.AlignTop)
        spans = spans_of(call)
        side = clock_text(elapsed(spans, question.asked_at)) if question.asked_at and spans else ""
        facts = (self._certainty(question), self.tr("skipped") if question.skipped else side)
        line.addWidget(label(" · ".join(filter(None, facts)), "small"), 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(line)
        if question.answer:
            answer = self._reading(question.answer)
            answer.setContentsMargins(scaled(22), 0, 0, 0)
            answer.setProperty("word", "muted")
            both.addWidget(answer)
        return both

    def _certainty(self, question: Question) -> str:
        match question.certainty:
            case Certainty.IMPLIED:
                return self.tr("implied")
            case Certainty.UNKNOWN:
                return self.tr("asked, not known")
        return ""

    def _steps(self, steps: tuple[NextStep, ...], today: date) -> QFrame:
        made = card()
        inner = column(made, margins=10, gap=6)
        inner.addWidget(label(self.tr("NEXT STEPS"), "caps"))
        for step in steps:
            mark = "☑" if step.done_at else "☐"
            facts = [step_text(step), self.tr("promised") if step.promised_at else ""]
            if step.due and step.due < today and step.done_at is None:
                facts.append(self.tr("overdue"))
            inner.addWidget(label(f"{mark}  {step.what}", wrap=True))
            about = label(" · ".join(filter(None, facts)), "small", wrap=True)
            about.setContentsMargins(scaled(22), 0, 0, 0)
            inner.addWidget(about)
        return made

    def _marks(self, whole: WholeCall, parts: dict[str, QWidget]) -> QFrame:
        made = card()
        inner = column(made, margins=10, gap=4)
        inner.addWidget(label(self.tr("MARKED MINUTES"), "caps"))
        spans = spans_of(whole.call)
        for moment in whole.moments:
            minute = clock_text(elapsed(spans, moment.at)) if spans else ""
            told = " · ".join(filter(None, (minute, kind_text(moment.kind))))
            line = row(gap=6)
            line.addWidget(label(told, "small"), 0, Qt.AlignmentFlag.AlignTop)
            note = label(moment.note, wrap=True)
            line.addWidget(note, 1)
            parts[moment.id] = note
            inner.addLayout(line)
        return made

    def _texts(self, call: Call) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("NOTES"), call.notes),
            (self.tr("NO NEXT STEP BECAUSE"), call.no_next_step_because),
            (self.tr("ONE THING TO DO DIFFERENTLY"), call.lesson),
        )

    def _text_card(self, caption: str, text: str) -> QFrame:
        made = card()
        inner = column(made, margins=10, gap=4)
        inner.addWidget(label(caption, "caps"))
        inner.addWidget(self._reading(text))
        return made

    def _reading(self, text: str) -> QWidget:
        """A text that can be selected and copied; a novel scrolls for itself."""
        if len(text) > LONG_TEXT:
            area = TextArea(10, 20)
            area.setReadOnly(True)
            area.show_text(text)
            return area
        made = label(text, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made
