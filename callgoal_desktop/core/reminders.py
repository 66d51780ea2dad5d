"""Which open steps are to be said now, when to look again, and which were said today already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from callgoal_desktop.core.records import NextStep


@dataclass(frozen=True, slots=True)
class Said:
    """The steps that were said on a day: each is said once a day."""

    day: date
    ids: frozenset[str] = frozenset()

    def on(self, day: date) -> Said:
        """What was said on this day, as far as it is known."""
        return self if self.day == day else Said(day)

    def with_steps(self, steps: Iterable[NextStep]) -> Said:
        """The same, and these steps."""
        return Said(self.day, self.ids | {step.id for step in steps})

    def as_text(self) -> str:
        """The text that ``read_said`` reads."""
        return " ".join((self.day.isoformat(), *sorted(self.ids)))


def read_said(text: str, today: date) -> Said:
    """What was kept of today; nothing of another day, or when it cannot be read."""
    day, *ids = text.split(" ")
    return Said(today, frozenset(ids)) if day == today.isoformat() else Said(today)


def due_now(steps: Iterable[NextStep], now: datetime) -> list[NextStep]:
    """The open steps that are due: of an earlier day, or of today without a time or with one that has come."""
    return [step for step in steps if _is_due(step, now)]


def next_time(steps: Iterable[NextStep], now: datetime) -> datetime | None:
    """When the next open step of today is due at its time; None when no more is. ``now`` is local."""
    times = [
        datetime.combine(step.due, step.time, now.tzinfo)
        for step in steps
        if step.done_at is None and step.due == now.date() and step.time is not None
    ]
    return min((at for at in times if at > now), default=None)


def _is_due(step: NextStep, now: datetime) -> bool:
    if step.done_at is not None or step.due is None or step.due > now.date():
        return False
    return step.due < now.date() or step.time is None or step.time <= now.time()
