"""Whether a clause of a goal names a date, a period or a limit; a duration is none."""

from __future__ import annotations

import re
from functools import cached_property

from callgoal_desktop.core.goal_phrases import Phrases


class DateWords:
    """The dates that a language knows, as said in a goal: "by Friday", "in March", "before the holidays"."""

    def __init__(self, phrases: Phrases) -> None:
        self._dates = phrases.dates

    def named(self, clause: str) -> bool:
        """Whether the clause bears a date that is not on something else."""
        return self._named.search(self._never.sub(" ", clause)) is not None

    @cached_property
    def _named(self) -> re.Pattern[str]:
        limits = (part.strip() for part in " ".join(self._dates["limits"]).split(","))
        words = {
            "LIMIT": "|".join(sorted(filter(None, limits), key=len, reverse=True)),
            "DAY": self._dates["day"][0],
            "MONTH": self._dates["month"][0],
            "N": self._dates["count"][0],
        }
        lines = (re.sub(r"\b[A-Z]+\b", lambda match: f"(?:{words[match[0]]})", line) for line in self._dates["named"])
        return re.compile(rf"\b(?:{'|'.join(lines)})\b")

    @cached_property
    def _never(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self._dates['never'])})\b")
