"""A next step as the line that would be typed for it: to type it anew, or to correct what was understood."""

from __future__ import annotations

from datetime import date

from callgoal_desktop.core.phrases_of_time import Phrase
from callgoal_desktop.core.quick_entry import SEARCHED, Entry, read_entry, understood


def as_line(entry: Entry, today: date) -> str:
    """The line that reads as this entry on ``today``; words of its what that look like a date come in quotes.

    An owner that no line can name, of five words say, is left to the words.
    """
    what = as_words(entry.what, today)
    due = entry.due.isoformat() if entry.due else ""
    at = entry.time.strftime("%H:%M") if entry.time else ""
    line = _with_owner(entry.owner, " ".join(filter(None, (what, due, at))))
    if len(line) > SEARCHED:  # past that no date is looked for
        line = _with_owner(entry.owner, " ".join(filter(None, (due, at, what))))
    if not entry.owner and read_entry(line, today).owner:
        return f"me: {line}"  # nobody was named, which is me; "Dana: send" would name somebody
    return line


def _with_owner(owner: str, words: str) -> str:
    return f"{owner}: {words}" if owner else words


def as_words(line: str, today: date) -> str:
    """The line with everything that was taken for a date or a time in quotes, so that it is words."""
    for _phrase in range(_MOST):
        said = understood(line, today)
        if not said:
            break
        line = _quoted(line, said[0])
    return line


_MOST = 20
"""So many dates in one line are put in quotes; more of them are a list, and no step."""


def _quoted(line: str, phrase: Phrase) -> str:
    """The line with this phrase in quotes, which stand apart from the words around them."""
    before, said, after = line[: phrase.start], line[phrase.start : phrase.end].strip(), line[phrase.end :]
    gap = " " if before.strip() and not before.endswith(("(", "[")) else ""
    return f"{before.rstrip()}{gap}“{said}”{after}"
