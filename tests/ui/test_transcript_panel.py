"""The panel of a transcript says what it tells: by time or by words, with few speakers and many, named or not."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import date

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Cue,
    Question,
    QuestionId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.core.transcripts import Sentence
from callgoal_desktop.ui.transcript.findings import Findings, day_of, findings_of, unread
from callgoal_desktop.ui.transcript.transcript_acts import TranscriptActs
from callgoal_desktop.ui.transcript.transcript_panel import TranscriptPanel
from callgoal_desktop.workspace import Workspace
from tests.clock import MONDAY

CALL = Call(CallId("a"))


def read(work: Generator[float, None, Findings]) -> Findings:
    """What comes of it, however many steps it takes."""
    while True:
        try:
            next(work)
        except StopIteration as stopped:
            found: Findings = stopped.value
            return found


def findings(
    me: str | None, *cues: tuple[int, int, str, str], source: TranscriptSource = TranscriptSource.ZOOM
) -> Findings:
    """What a transcript of these utterances tells; times in seconds."""
    made = Transcript(source, me, tuple(Cue(at * 1000, to * 1000, *rest) for at, to, *rest in cues))
    return read(findings_of(WholeCall(CALL), made))


@pytest.fixture
def panel(qapp: QApplication) -> TranscriptPanel:
    """A panel that shows nothing yet."""
    return TranscriptPanel()


def test_it_says_where_it_is_from_how_long_it_is_and_how_many_speak(panel: TranscriptPanel) -> None:
    panel.show_transcript(findings(None, (0, 5, "Kim", "Hi"), (5, 9, "Ana", "Ja"), (9, 3700, "", "Hm")), editable=True)
    assert panel.about.text() == "Zoom · 1:01:40 · 2 speakers"
    assert panel.talk.text() == "Of the time: Nobody named 100\u00a0% · Kim 0\u00a0% · Ana 0\u00a0%"
    assert panel.stretch.isHidden()
    assert not panel.who.isHidden()
    assert panel.asked.isHidden()


def test_the_words_are_there_before_they_are_read_and_stay(panel: TranscriptPanel) -> None:
    shown = findings("Kim", (0, 5, "Kim", "Hi?"), (60, 70, "Ana", "Ja"))
    panel.show_transcript(unread(shown.transcript), editable=True)
    assert panel.text.text() == "00:00  Kim: Hi?\n\n01:00  Ana: Ja"
    assert (panel.talk.text(), panel.stretch.text(), panel.who.isHidden()) == ("", "", True)
    assert panel.asked.isHidden()
    panel.text.setFocus()
    panel.show_transcript(shown, editable=True)
    assert panel.talk.text().startswith("Of the time: You 33")
    assert len(shown_rows(panel)) == 1


def test_a_transcript_is_read_in_steps() -> None:
    cues = tuple(Cue(at * 1000, at * 1000 + 900, "Kim", "Why is it so? Yes.") for at in range(500))
    steps = list(findings_of(WholeCall(CALL), Transcript(TranscriptSource.ZOOM, "Kim", cues)))
    assert len(steps) > 500
    assert steps == sorted(steps)


def test_nobody_is_asked_for_where_nobody_is_named(panel: TranscriptPanel) -> None:
    panel.show_transcript(findings(None, (0, 5, "", "Hi"), source=TranscriptSource.TEXT), editable=True)
    assert panel.who.isHidden()
    assert panel.about.text() == ""
    assert panel.text.text() == "Nobody named: Hi"


def test_who_is_me_and_said_nothing_is_not_taken_for_a_speaker(panel: TranscriptPanel) -> None:
    shown = findings("Gone", (0, 5, "Kim", "Hi?"))
    assert shown.me is None
    panel.show_transcript(shown, editable=True)
    assert panel.asked.isHidden()


def test_by_words_a_stretch_is_told_in_words_with_its_minute_where_there_is_one(panel: TranscriptPanel) -> None:
    panel.show_transcript(findings("Kim", (0, 0, "Dana", "Hi"), (60, 60, "Kim", "One two")), editable=True)
    assert panel.stretch.text() == "Your longest stretch: 2 words, from 01:00"
    assert panel.talk.text() == "Of the words: You 67\u00a0% · Dana 33\u00a0%"


def test_of_very_many_questions_the_first_are_shown_until_all_are_asked_for(panel: TranscriptPanel) -> None:
    cues = [(at * 20, at * 20 + 5, "Kim", f"Why {at}?") for at in range(20)]
    panel.show_transcript(findings("Kim", *cues), editable=True)
    assert len(shown_rows(panel)) == 12
    more = panel.asked.findChild(QPushButton, "moreQuestionsButton")
    assert isinstance(more, QPushButton)
    more.click()
    assert len(shown_rows(panel)) == 20


def shown_rows(panel: TranscriptPanel) -> list[QWidget]:
    """The questions that are listed."""
    return [row for row in panel.asked.findChildren(QWidget, "askedRow") if not row.isHidden()]


def test_the_bar_is_mine_in_the_accent_first_and_the_others_after_it(panel: TranscriptPanel) -> None:
    panel.show_transcript(findings("Kim", (0, 5, "Kim", "A"), (5, 20, "Dana", "B")), editable=True)
    assert panel.bar.parts == ((0.25, True), (0.75, False))
    panel.bar.resize(100, 12)
    picture = panel.bar.grab().toImage()
    middle = picture.height() // 2
    ratio = picture.width() // 100
    assert picture.pixelColor(10 * ratio, middle).rgb() == panel.bar.palette().color(QPalette.ColorRole.Accent).rgb()
    assert picture.pixelColor(60 * ratio, middle).rgb() == panel.bar.palette().color(QPalette.ColorRole.Dark).rgb()


def test_a_matcher_that_finds_a_question_of_the_call_has_it_shown_with_what_was_said(panel: TranscriptPanel) -> None:
    question = Question(QuestionId("q"), CALL.id, 0, text="Where to?")

    def first(questions: Sequence[Question], said: Sequence[Sentence]) -> Mapping[QuestionId, Sentence]:
        return {questions[0].id: said[0]}

    transcript = Transcript(TranscriptSource.ZOOM, "Kim", (Cue(0, 1000, "Kim", "What do you want?"),))
    panel.show_transcript(read(findings_of(WholeCall(CALL, (question,)), transcript, first)), editable=True)
    [row] = shown_rows(panel)
    assert [label.text() for label in row.findChildren(QLabel)] == ["What do you want?", "Where to?"]


def test_a_name_with_an_ampersand_is_shown_whole(panel: TranscriptPanel) -> None:
    panel.show_transcript(findings(None, (0, 5, "Kim & Ana", "Hi")), editable=True)
    [chip] = panel.chips.findChildren(QPushButton, "speakerChip")
    assert isinstance(chip, QPushButton)
    assert chip.text() == "Kim && Ana"
    assert chip.accessibleName() == "This is me: Kim & Ana"


def test_a_day_is_counted_from_when_it_was_said() -> None:
    assert day_of(CALL, date(2026, 1, 1)) == date(2026, 1, 1)
    assert day_of(Call(CallId("a"), planned_for=MONDAY), date(2026, 1, 1)) == MONDAY.date()
    assert day_of(Call(CallId("a"), started_at=MONDAY), date(2026, 1, 1)) == MONDAY.date()


class TestTheActs:
    @pytest.fixture
    def acts(self, workspace: Workspace) -> TranscriptActs:
        """What the user does with the transcript of a call."""
        workspace.perform("new call", Edit(None, CALL))
        return TranscriptActs(workspace, workspace)

    def test_taking_off_what_is_not_there_is_nothing_to_undo(self, acts: TranscriptActs, workspace: Workspace) -> None:
        acts.remove(CALL.id)
        acts.choose_me(CALL.id, "Kim")
        assert workspace.undo_label == "new call"

    def test_another_file_takes_the_place_of_the_first_and_undo_brings_it_back(
        self, acts: TranscriptActs, workspace: Workspace
    ) -> None:
        one, other = Transcript(TranscriptSource.ZOOM), Transcript(TranscriptSource.MEET)
        acts.attach(CALL.id, one)
        acts.attach(CALL.id, other)
        assert workspace.transcript(CALL.id) == other
        workspace.undo()
        assert workspace.transcript(CALL.id) == one
        workspace.undo()
        assert workspace.transcript(CALL.id) is None
        assert CallTranscript(CALL.id, one) != CallTranscript(CALL.id, other)

    def test_nobody_is_me_again(self, acts: TranscriptActs, workspace: Workspace) -> None:
        acts.attach(CALL.id, Transcript(TranscriptSource.ZOOM, "Kim", (Cue(0, 1, "Kim", "Hi"),)))
        acts.choose_me(CALL.id, None)
        kept = workspace.transcript(CALL.id)
        assert kept is not None
        assert kept.me is None
