"""A call made of a transcript: what a file tells of a meeting, and nothing that it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from callgoal_desktop.core.records import Call, CallId, Channel, Span, Transcript, TranscriptSource, WholeCall

NOON = time(12)

_ON_VIDEO = frozenset({TranscriptSource.ZOOM, TranscriptSource.TEAMS, TranscriptSource.MEET})
_ACCOUNT = re.compile(
    r"\b(?:call|meeting|demo|intro(?:duction)?|discovery|kick-?off|check-?in|catch-?up|chat|review|session|workshop)"
    r"\s+(?:with|w/)\s*(?P<account>[^\W\d_][^|/,:;()–—]*)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s+(?:-|on|at|about|re|for)\s.*$|\s+-.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a file tells of a meeting. ``began`` is without an offset where the file gives the time on the wall alone;
    ``day`` is told alone where no time is."""

    transcript: Transcript
    title: str = ""
    began: datetime | None = None
    day: date | None = None


def length_of(transcript: Transcript) -> timedelta:
    """From the transcript's start to its last word; nothing where it has no times."""
    return timedelta(milliseconds=max((cue.to_ms for cue in transcript.cues), default=0))


def call_of(meeting: Meeting, call_id: CallId, modified: datetime) -> WholeCall:
    """The ended call that was held in this meeting; ``modified`` is when its file was written, in the local zone.

    A time on the wall is taken for local time. A title is kept as the first line of the notes, and gives the account
    only where it names one: "Discovery call with Northwind Foods".
    """
    length = _possible(length_of(meeting.transcript))
    began = _began(meeting, modified, length)
    ended = began + length
    call = Call(
        id=call_id,
        account=account_in(meeting.title),
        channel=Channel.VIDEO if meeting.transcript.source in _ON_VIDEO else None,
        started_at=began,
        ended_at=ended,
        spans=(Span(began, ended),),
        notes=meeting.title,
    )
    return WholeCall(call, transcript=meeting.transcript)


def _possible(length: timedelta) -> timedelta:
    """No meeting lasts more than a day: what a broken time says does not move the call into another year."""
    return min(length, timedelta(days=1))


def _began(meeting: Meeting, modified: datetime, length: timedelta) -> datetime:
    written = modified.replace(microsecond=0) - length
    if meeting.began is not None:
        return meeting.began.astimezone()
    if meeting.day is None or meeting.day == written.date():
        return written
    return datetime.combine(meeting.day, NOON).astimezone()


def account_in(title: str) -> str:
    """The account that a title names; "" where it does not say with whom."""
    match = _ACCOUNT.search(title)
    return "" if match is None else _ENDS.sub("", match["account"]).strip(" .-")
