"""Times of day inside a line of text: 10am, 9.30am, 14:30, noon; "at 3" only beside a day."""

from __future__ import annotations

import re
from datetime import date, time

from callgoal_desktop.core.dates import Kind, Piece, Reader

_RATIOS = frozenset(
    {
        "ratio",
        "split",
        "scale",
        "mix",
        "blend",
        "model",
        "odds",
        "dilution",
        "drawing",
        "drawings",
        "screen",
        "screens",
    }
)


def _halves(match: re.Match[str], today: date) -> Piece | None:
    """A time with am or pm, or the start of a stretch: "2-3pm" starts at 14:00, "11-1pm" at 11:00."""
    hour, half = int(match["h"]), (match["half1"] or match["half"]).lower()
    if not 1 <= hour <= 12:
        return None
    if match["to"] and not match["half1"] and half == "p" and hour % 12 > int(match["to"]) % 12:
        half = "a"
    return _piece(match, hour % 12 + 12 * (half == "p"), int(match["min"] or 0), Kind.TIME)


def _clock(match: re.Match[str], today: date) -> Piece | None:
    return None if _is_ratio(match) else _piece(match, int(match["h"]), int(match["min"]), Kind.TIME)


def _is_ratio(match: re.Match[str]) -> bool:
    """Whether the figures are a ratio or a scale: "16:10 screen", "a 1:50 model"."""
    after = re.match(r"\s*(\w+)", match.string[match.end() :])
    before = re.search(r"(\w+)(\s+of)?\s+$", match.string[: match.start()])
    return bool(_RATIOS & {word[1].lower() for word in (after, before) if word})


def _bare(match: re.Match[str], today: date) -> Piece | None:
    """An hour without am or pm: from 1 to 6 in the afternoon, when people call."""
    hour = int(match["h"])
    if not match["min"] and 1 <= hour <= 6:
        hour += 12
    return _piece(match, hour, int(match["min"] or 0), Kind.BARE_TIME)


def _noon(match: re.Match[str], today: date) -> Piece | None:
    return _piece(match, 12, 0, Kind.TIME)


def _piece(match: re.Match[str], hour: int, minute: int, kind: Kind) -> Piece | None:
    return Piece(*match.span(), kind, None, time(hour, minute)) if hour < 24 else None


_NO_FIGURE = r"(?<![\w.,/:#£$€-])"
_TIME = r"(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?"
TIME_FORMS: tuple[tuple[str, Reader], ...] = (
    (
        rf"{_NO_FIGURE}{_TIME}(?:\s?(?P<half1>[ap])\.?m\.?)?(?:\s?(?:-|–|to)\s?(?P<to>\d{{1,2}})(?:[:.][0-5]\d)?)"
        r"\s?(?P<half>[ap])(?:\.m\.?|m\b)",
        _halves,
    ),
    (rf"{_NO_FIGURE}{_TIME}(?P<half1>)(?P<to>)\s?(?P<half>[ap])(?:\.m\.?|m\b)", _halves),
    (
        rf"(?:(?<=\dT)|{_NO_FIGURE})(?P<h>\d{{1,2}}):(?P<min>[0-5]\d)(?:\s?[-–]\s?\d{{1,2}}:[0-5]\d)?(?![\d:])"
        r"(?:\s?(?:hrs|h|hours)\b)?",
        _clock,
    ),
    (r"\b(?:12\s+)?(?:noon|midday)\b", _noon),
    (rf"{_NO_FIGURE}(?P<h>\d{{1,2}})\.(?P<min>[0-5]\d)(?![\d%]|\.\d)", _bare),
    (
        r"(?:(?<=\bat\s)|(?<=@)|(?<=@\s))(?P<h>\d{1,2})(?P<min>)(?=\s*(?:$|[,;)]|(?:with|for|on|to|in|re)\b))",
        _bare,
    ),
)
"""How a time is written, and what reads it."""
