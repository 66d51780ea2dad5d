"""The formats in which calls are taken out."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """A format by its name on the command line."""

    JSONL = "jsonl"
    CSV = "csv"
    TASKS_CSV = "tasks-csv"
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    ICS = "ics"

    @property
    def suffix(self) -> str:
        """The ending of a file in this format, without its dot."""
        return "csv" if self is Format.TASKS_CSV else self.value
