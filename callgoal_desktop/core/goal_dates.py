"""Whether a clause of a goal names a date, a period or a limit; a duration is none."""

from __future__ import annotations

import re
from functools import cached_property

from callgoal_desktop.core.goal_phrases import Phrases

_DAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sunday)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_N = r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few|a few|a couple of|the next|the next \w+|next \w+)"
_ALWAYS = (
    rf"(?<!last )(?<!every )\b{_DAY}\b(?! to \w+day|'s)",
    r"\b(?:today|tonight|tomorrow|tmrw|fortnight)\b(?!'s)",
    r"\b(?:this|next|same|following|coming) (?:coming )?(?:week|month|quarter|year|spring|summer|autumn|winter|fall|morning|afternoon|evening|weekend|fortnight|term|season|day)\b(?!'s)",
    rf"\b(?:this|next|by|in|before|until|for|from|during|late|early|mid|end of|start of|mid-|on|since|starting|of) (?:late |early |mid |mid-|the end of |end of |the start of )?{_MONTH}\b",
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|\b{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b|\bmid-{_MONTH}\b",
    r"\b\d{4}-\d\d-\d\d\b|\b(?:by|on|before|for) \d{1,2}[/.]\d{1,2}\b|\b(?:by|on|before|for|until) the \d{1,2}(?:st|nd|rd|th)\b",
    rf"\b(?:in|within|inside|over|under|inside of) (?:the )?(?:next )?{_N} ?(?:day|days|week|weeks|month|months|working days|business days|hours|fortnight|fortnights|quarter|quarters)\b",
    r"\bwithin the (?:day|week|month|quarter|year|fortnight)\b",
    rf"\b{_N} (?:days|weeks|months|week|month) (?:from now|from today|time|today)\b",
    r"\bw/c\b|\bw/b\b|\bweek (?:commencing|beginning|starting|of|ending)\b|\b(?:first|second|third|last) week (?:of|in)\b",
    r"\b(?:in|by|before|for|during|early|late|end of|start of) (?:the end of |end of |early |late )?(?:q[1-4]|h[12]|20[2-9]\d)\b",
    r"\b(?:eod|eow|eom|eoq|eoy|cob|month end|month-end|year end|year-end|quarter end|quarter-end)\b",
    r"\b(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year|term|season)\b",
)
_NEVER = re.compile(
    rf"\b(?:who|which|that|since|from last|last|whose|because|every|each) .*$|\bend of (?:the |this |our |my )?\w+ ?(?:call|meeting|chat|session|conversation|visit|demo|lunch)\b"
    rf"|\bend of (?:the |this |our )?(?:call|meeting|chat|session|conversation|visit|demo|hour)\b|\b(?:before|by the time) (?:the )?(?:i|we|end of the call|hang up|hanging up|leaving|finishing|call ends?|meeting ends?)\b"
)


class DateWords:
    """The limits that a language knows beside the calendar: "before the holidays"."""

    def __init__(self, phrases: Phrases) -> None:
        self._limits = phrases.dates["limits"]

    @cached_property
    def _named(self) -> re.Pattern[str]:
        limits = "|".join(sorted(map(re.escape, self._limits), key=len, reverse=True))
        own = rf"\b(?:by|before|until|over|after|ahead of|this side of|in|for|during|no later than|come) (?:the |their |his |her |our |this |next )?(?:{limits})\b(?! (?!and|with|or|to|at|for|in|from|then|so|but|if)\w)|\bbefore (?!hang|leav|finish|end|go|the)\w+ing\b"
        return re.compile("|".join((*_ALWAYS, own)))

    def named(self, clause: str) -> bool:
        """Whether the clause bears a date."""
        return self._named.search(_NEVER.sub(" ", clause)) is not None
