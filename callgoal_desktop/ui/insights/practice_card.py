"""One thing to practise: chosen from a few, followed through the next calls, and told how it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from callgoal_desktop.core.insight_questions import Asked
from callgoal_desktop.core.practice import USUAL_LENGTH, Behaviour, Practice, Progress, Tried
from callgoal_desktop.ui.parts.chooser import Chooser
from callgoal_desktop.ui.parts.controls import GAP, ChoiceChips, button, column, fill, flow, label
from callgoal_desktop.ui.words import held_text, number, short, title, tr


class Length(StrEnum):
    """For how many calls, as chips."""

    THREE = "3"
    FIVE = "5"
    TEN = "10"


@dataclass(frozen=True, slots=True)
class Choice:
    """A thing that can be practised."""

    behaviour: Behaviour
    question: str = ""
    words: str = ""


def behaviour_words(behaviour: Behaviour, words: str) -> str:
    """What is practised, as the user would tell it; ``words`` are those of the question."""
    return {
        Behaviour.STAKES: tr("Ask what is at stake if they don’t get there"),
        Behaviour.READY_GOAL: tr("Have a goal that is ready before the call"),
        Behaviour.DATED_STEP: tr("Agree a next step that they do by a day"),
        Behaviour.QUESTION: tr("Ask: {0}").format(short(words)),
    }[behaviour]


class PracticeCard(QFrame):
    """Shows what is practised, or what can be."""

    begun = Signal(object, int)
    """A ``Choice``, and for how many calls."""
    stopped = Signal()
    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceCard")
        self.setProperty("card", "true")
        self._choices: tuple[Choice, ...] = ()
        self._length = Length(str(USUAL_LENGTH))
        self._calls: list[QPushButton] = []
        self.what = label("", "strong", wrap=True)
        self.how_far = label("", "muted", wrap=True)
        self.calls = QWidget()
        self.stop = button(self.tr("Stop practising"), "quiet", name="stopPracticeButton")
        self.about = label("", "muted", wrap=True)
        self.form = QWidget()
        self.choice = Chooser()
        self.length: ChoiceChips[Length] = ChoiceChips((each, tr("%Ln calls", "", int(each))) for each in Length)
        self.begin = button(self.tr("Begin"), name="beginPracticeButton", picture="target")
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_choices(())

    def _set_up(self) -> None:
        self.what.setObjectName("practiceLabel")
        self.how_far.setObjectName("practiceProgress")
        self.about.setObjectName("practiceAbout")
        self.choice.setObjectName("practiceCombo")
        self.choice.setAccessibleName(self.tr("What to practise"))
        self.choice.setMinimumContentsLength(6)
        self.choice.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.length.setObjectName("practiceLengthGroup")
        self.length.setAccessibleName(self.tr("In how many calls"))
        self.length.show_choice(self._length)
        for chip in self.length.chips:
            chip.setAccessibleName(self.tr("In the next: {0}").format(chip.text()))

    def _lay_out(self) -> None:
        inside = column(self, margins=10, gap=6)
        inside.addWidget(label(self.tr("ONE THING TO PRACTISE"), "caps", wrap=True))
        flow(self.calls, gap=4)
        fill(inside, (self.what, self.how_far, self.calls))
        inside.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        fill(inside, (self.about, self.form))
        form = column(self.form, gap=6)
        form.addWidget(self.choice)
        line = flow(gap=GAP)
        fill(line, (label(self.tr("In the next"), "muted"), self.length, self.begin))
        form.addLayout(line)

    def _connect(self) -> None:
        self.length.chosen.connect(self._choose_length)
        self.begin.clicked.connect(self._begin)
        self.stop.clicked.connect(self.stopped)

    def _choose_length(self, length: Length | None) -> None:
        self._length = length or self._length
        self.length.show_choice(self._length)

    def _begin(self) -> None:
        self.begun.emit(self._choices[self.choice.currentIndex()], int(self._length))

    # What it shows

    def show_choices(self, seldom: Sequence[Asked]) -> None:
        """What can be practised, with the questions that are seldom asked; what is chosen stays so."""
        chosen = self._choices[self.choice.currentIndex()] if self._choices else None
        general = (Choice(each) for each in (Behaviour.STAKES, Behaviour.READY_GOAL, Behaviour.DATED_STEP))
        made = (*general, *(Choice(Behaviour.QUESTION, each.key, each.text) for each in seldom))
        if made != self._choices:
            self._choices = made
            self.choice.clear()
            self.choice.addItems([behaviour_words(each.behaviour, each.words) for each in made])
            self.choice.setCurrentIndex(made.index(chosen) if chosen in made else 0)

    def show_progress(self, far: Progress | None) -> None:
        """How far the practice is; without one, what it would be."""
        under_way = far is not None and not far.is_over
        for part in (self.what, self.how_far, self.calls):
            part.setVisible(far is not None)
        self.stop.setVisible(under_way)
        self.form.setVisible(not under_way)
        self.about.setVisible(not under_way)
        if far is None:
            words = self.tr(
                "One behaviour at a time, in a few calls in a row: that is how a skill is learned (Rackham)."
            )
            self.about.setText(words)
            return
        self._show_practice(far.practice, far)
        self._show_calls(far.tried)
        self.about.setText(self.tr("Go on with it, or choose the next thing:"))

    def _show_practice(self, practice: Practice, far: Progress) -> None:
        self.what.setText(behaviour_words(practice.behaviour, practice.words))
        if far.is_over:
            text = tr("Finished: done in {0} of %Ln calls.", "", practice.calls).format(number(far.done))
        else:
            made = tr("{0} of %Ln calls", "", practice.calls).format(number(len(far.tried)))
            text = tr("{0}, done in {1}", "calls so far; in how many it was done").format(made, number(far.done))
            text = text if far.tried else tr("It begins with your next call, for %Ln calls.", "", practice.calls)
        self.how_far.setText(text)

    def _show_calls(self, tried: Sequence[Tried]) -> None:
        """A button for each call, which opens it."""
        layout = self.calls.layout()
        assert layout is not None
        while len(self._calls) > len(tried):
            gone = self._calls.pop()
            layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._calls) < len(tried):
            made = button("", "quiet", name="practiceCallButton")
            made.clicked.connect(lambda _checked=False, made=made: self.open_asked.emit(made.property("call")))
            layout.addWidget(made)
            self._calls.append(made)
        for each, shown in zip(tried, self._calls, strict=True):
            _show_call(shown, each)


def _show_call(shown: QPushButton, each: Tried) -> None:
    call = " · ".join(filter(None, (title(each.call), held_text(each.call))))
    shown.setText(f"{'✓' if each.done else '–'} {call}".replace("&", "&&"))  # a single one marks a key
    done, not_done = tr("{0}: done. Open the call"), tr("{0}: not done. Open the call")
    shown.setAccessibleName((done if each.done else not_done).format(call))
    shown.setProperty("call", each.call.id)
