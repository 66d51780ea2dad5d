"""The one thing that tests fake: a clock that stands still until it is told to move."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

BERLIN = timezone(timedelta(hours=1))
MONDAY = datetime(2026, 11, 23, 14, 30, tzinfo=BERLIN)


class FakeClock:
    """Tells the time that it was set to, with the offset of the place that it stands in."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """Now."""
        return self.at

    def pass_by(self, seconds: float) -> None:
        """Time goes on, or back when negative."""
        self.at += timedelta(seconds=seconds)

    def travel(self, hours: float) -> None:
        """The same instant, told in a place with this offset from UTC."""
        self.at = self.at.astimezone(timezone(timedelta(hours=hours)))
