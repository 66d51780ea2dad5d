"""How long a call has been running: its spans summed, pauses left out, clocks set back forgiven."""

from __future__ import annotations

from datetime import datetime, timedelta

from callgoal_desktop.core.records import Call, Span

IDLE_LIMIT = timedelta(minutes=60)
"""How long after its planned length a call may lie untouched before the user is asked when it ended."""

USUAL_LENGTH = timedelta(minutes=30)
"""Taken for a call without planned minutes: the half hour that calendars offer first."""


def elapsed(spans: tuple[Span, ...], at: datetime) -> timedelta:
    """The running time of a call until ``at``; an open span runs on, and no span counts below zero."""
    total = timedelta()
    for span in spans:
        until = at if span.until is None else min(span.until, at)
        total += max(timedelta(), until - span.since)
    return total


def is_running(call: Call) -> bool:
    """Whether the last stretch of the call is still open."""
    return bool(call.spans) and call.spans[-1].until is None


def clock_text(duration: timedelta) -> str:
    """A duration as ``MM:SS``, or ``H:MM:SS`` from an hour on."""
    seconds = int(duration.total_seconds())
    hours, minutes = divmod(seconds // 60, 60)
    tail = f"{minutes:02}:{seconds % 60:02}"
    return f"{hours}:{tail}" if hours else tail


def was_left(call: Call, touched: datetime, now: datetime) -> bool:
    """Whether a live call was left lying so long that it has probably ended without being told so."""
    planned = USUAL_LENGTH if call.planned_minutes is None else timedelta(minutes=call.planned_minutes)
    return now - touched >= planned + IDLE_LIMIT
