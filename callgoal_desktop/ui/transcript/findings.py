"""What the window shows of a transcript, worked out once: the long part of it between the window's events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from callgoal_desktop.core.records import Call, QuestionId, Transcript, WholeCall
from callgoal_desktop.core.timing import clock_text
from callgoal_desktop.core.transcripts import (
    QuestionMatcher,
    Sentence,
    Stretch,
    Talk,
    longest_stretch,
    match_none,
    questions_of,
    runs,
    talk_of,
)


@dataclass(frozen=True, slots=True)
class Findings:
    """A transcript and what it tells; ``matched`` says which of the call's questions a sentence asked."""

    transcript: Transcript
    talk: Talk
    stretch: Stretch | None
    asked: tuple[Sentence, ...]
    matched: dict[Sentence, str]

    @property
    def timed(self) -> bool:
        """Whether it has times at all: those of a file without any are all 0."""
        return any(cue.at_ms for cue in self.transcript.cues)

    @property
    def me(self) -> str | None:
        """The speaker who is the user, if that is said and somebody is called so."""
        me = self.transcript.me
        return me if me is not None and any(share.who == me for share in self.talk.shares) else None

    def minute(self, at_ms: int) -> str:
        """The time of something that was said; "" in a transcript without times."""
        return clock_text(timedelta(milliseconds=at_ms)) if self.timed else ""


def findings_of(whole: WholeCall, transcript: Transcript, matcher: QuestionMatcher = match_none) -> Findings:
    """What the call's transcript tells at a glance."""
    talk = talk_of(transcript)
    me = transcript.me
    stretch = None if me is None else longest_stretch(transcript, me, talk.basis)
    asked = () if me is None else questions_of(transcript, me)
    words: dict[QuestionId, str] = {question.id: question.text for question in whole.questions}
    matched = {sentence: words[which] for which, sentence in matcher(whole.questions, asked).items()}
    return Findings(transcript, talk, stretch, asked, matched)


def day_of(call: Call, today: date) -> date:
    """The day from which "by Friday" is counted: that on which it was said."""
    at = call.started_at or call.planned_for
    return today if at is None else at.date()


def readable(findings: Findings, nobody: str) -> str:
    """The whole of what was said, a paragraph each time somebody begins; ``nobody`` names who is not named."""
    lines = []
    for run in runs(findings.transcript):
        minute = findings.minute(run.cues[0].at_ms)
        lines.append("  ".join(filter(None, (minute, f"{run.who or nobody}: {run.text}"))))
    return "\n\n".join(lines)
