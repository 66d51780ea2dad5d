"""What the window shows of a transcript, worked out once: the long part of it between the window's events."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from callgoal_desktop.core.records import Call, QuestionId, Transcript, WholeCall
from callgoal_desktop.core.timing import clock_text
from callgoal_desktop.core.transcripts import (
    Basis,
    QuestionMatcher,
    Run,
    Sentence,
    Share,
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
    timed: bool
    """Whether it has times at all: those of a file without any are all 0."""

    @property
    def me(self) -> str | None:
        """The speaker who is the user, if that is said and somebody is called so."""
        me = self.transcript.me
        return me if me is not None and any(share.who == me for share in self.talk.shares) else None

    @property
    def shares(self) -> tuple[Share, ...]:
        """Who talked how much: the user first, then who talked most."""
        return tuple(sorted(self.talk.shares, key=lambda share: share.who != self.me))

    def minute(self, at_ms: int) -> str:
        """The time of something that was said; "" in a transcript without times."""
        return clock_text(timedelta(milliseconds=at_ms)) if self.timed else ""


def unread(transcript: Transcript) -> Findings:
    """What is known of a transcript before it is read."""
    return Findings(transcript, Talk(Basis.TIME, ()), None, (), {}, any(cue.at_ms for cue in transcript.cues))


def findings_of(
    whole: WholeCall, transcript: Transcript, matcher: QuestionMatcher | None = None
) -> Generator[float, None, Findings]:
    """What the call's transcript tells; in steps, for it may be hours long."""
    talk = talk_of(transcript)
    yield 0.0
    me = transcript.me
    stretch = None if me is None else longest_stretch(transcript, me, talk.basis)
    yield 0.0
    asked = () if me is None else (yield from questions_of(transcript, me))
    words: dict[QuestionId, str] = {question.id: question.text for question in whole.questions}
    matched = {sentence: words[which] for which, sentence in (matcher or match_none)(whole.questions, asked).items()}
    return replace(unread(transcript), talk=talk, stretch=stretch, asked=asked, matched=matched)


def day_of(call: Call, today: date) -> date:
    """The day from which "by Friday" is counted: that on which it was said."""
    at = call.started_at or call.planned_for
    return today if at is None else at.date()


GLANCE = 40
"""So many paragraphs are put together before the others."""


def beginning(findings: Findings, nobody: str) -> str:
    """As much of what was said as is seen at once; ``nobody`` names who is not named."""
    few = replace(findings.transcript, cues=findings.transcript.cues[: 4 * GLANCE])
    return _joined(_paragraph(findings, run, nobody) for run in islice(runs(few), GLANCE))


def readable(findings: Findings, nobody: str) -> Generator[float, None, str]:
    """The whole of what was said, a paragraph each time somebody begins; in steps, for it may be hours long."""
    made: list[str] = []
    done = 0
    for place, run in enumerate(runs(findings.transcript)):
        made.append(_paragraph(findings, run, nobody))
        done += len(run.cues)
        if place % GLANCE == 0:
            yield done / len(findings.transcript.cues)
    return _joined(made)


def _paragraph(findings: Findings, run: Run, nobody: str) -> str:
    return "  ".join(filter(None, (findings.minute(run.cues[0].at_ms), f"{run.who or nobody}: {run.text}")))


def _joined(paragraphs: Iterable[str]) -> str:
    return "\n\n".join(paragraphs)
