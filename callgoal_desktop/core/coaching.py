"""What a goal says and what it lacks: read clause by clause, by rules that are data, the same way every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from callgoal_desktop.core.goal_clauses import Clause, Cutter
from callgoal_desktop.core.goal_dates import DateWords
from callgoal_desktop.core.goal_phrases import Lexicon, Phrases, Role, read_phrases

__all__ = ["Coach", "GoalVerdict", "Hint", "Phrases", "Reading", "read_phrases"]


NOUNS_IN_ING = frozenset("pricing meeting timing training existing spending shipping staffing testing building".split())


class GoalVerdict(StrEnum):
    """How far a goal has come: nothing but telling, nothing at all, half of it, or all that a call needs."""

    ACTIVITY = "activity"
    VAGUE = "vague"
    PARTIAL = "partial"
    READY = "ready"


class Hint(StrEnum):
    """Why a goal is not yet what it could be; the words are the window's and the command line's."""

    ACTIVITY = "activity"
    VAGUE = "vague"
    NEGATED_ONLY = "negated_only"
    NOTHING_TO_FIND_OUT = "nothing_to_find_out"
    NO_AGREEMENT = "no_agreement"
    FIT_NOT_ASKED = "fit_not_asked"
    NO_DATE = "no_date"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a goal holds. ``verb`` fits "Why do you want to … them?"; "" where nothing is told."""

    verdict: GoalVerdict
    qualifies: bool
    fit: bool
    next_step: bool
    dated: bool
    hints: tuple[Hint, ...]
    verb: str


@dataclass(frozen=True, slots=True)
class _Read:
    """One clause as read: no role when its words say nothing by themselves."""

    clause: Clause
    text: str
    role: Role | None
    verb: str = ""
    negated: bool = False
    fit: bool = False


class Coach:
    """Reads goals by the phrases of one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._lexicon = Lexicon(phrases)
        self._cutter = Cutter(self._lexicon)
        self._dates = DateWords(phrases)

    def read(self, goal: str) -> Reading:
        """What the goal says; the same text gives the same reading."""
        reads: list[_Read] = []
        for clause in self._cutter.clauses(goal[:4000]):
            reads.append(self._read(clause, reads))
        said = [read for read in reads if not read.negated]
        fit = any(read.fit for read in said)
        qualifies = fit or any(read.role in {Role.FIND, Role.FIT} for read in said)
        next_step = any(read.role is Role.AGREE for read in said)
        dated = next_step and self._is_dated(reads)
        told = [read for read in said if read.role is Role.TELL]
        verdict = _verdict(qualifies, next_step, bool(told))
        only_negated = verdict is GoalVerdict.VAGUE and any(read.negated for read in reads)
        hints = _hints(verdict, qualifies, fit, next_step, dated, only_negated)
        return Reading(verdict, qualifies, fit, next_step, dated, hints, told[0].verb if told else "")

    def _read(self, clause: Clause, before: Sequence[_Read]) -> _Read:
        text, negated = self._bare(clause.text)
        previous = before[-1] if before else None
        role, verb = self._role(text, clause, previous)
        if role is None and previous is not None and previous.negated:
            role, verb = self._further_on(text)
        if role is None and previous is not None and clause.cut not in {".", "?", "!", "\n"}:
            return replace(previous, clause=clause, text=text, fit=self._fits(previous.role, text), negated=negated or previous.negated)
        if role is None:
            role, verb = self._further_on(text)
        fit = role is Role.FIT or self._fits(role, text)
        return _Read(clause, text, role, verb, negated, fit)

    def _fits(self, role: Role | None, text: str) -> bool:
        if role not in {Role.FIND, Role.FIT}:
            return False
        return any(self._lexicon.compiled(rule).search(" " + text) for rule in self._lexicon.phrases.fit)

    def _bare(self, text: str) -> tuple[str, bool]:
        """The clause from its telling word on, and whether it is said not to be so."""
        negated = False
        preamble = self._lexicon.phrases.preamble
        for _ in range(8):
            if self._matched(preamble["stop"], text):
                break
            if until := self._matched(preamble["until"], text):
                return "get " + text[until:], False
            kept = self._matched(preamble["keep"], text)
            denied = 0 if kept else self._matched(preamble["negate"], text)
            skipped = kept or denied or self._matched(preamble["skip"], text)
            if not skipped:
                break
            negated = negated or bool(denied)
            text = text[skipped:]
        return self._plain_head(text), negated

    def _matched(self, rules: Sequence[str], text: str) -> int:
        matches = (self._lexicon.compiled(rule).match(text) for rule in rules)
        return max((match.end() for match in matches if match), default=0)

    def _plain_head(self, text: str) -> str:
        """"finding out who" as "find out who"."""
        words = text.split()
        for length in (3, 2, 1):
            said = " ".join(words[:length])
            for name in ("FIND", "TELL", "AGREE", "GAIN", "CAUSE"):
                plain = self._lexicon.forms[f"{name}:ing"].get(said)
                if plain and said not in NOUNS_IN_ING:
                    return " ".join((plain, *words[length:], ""))
        return text

    def _role(self, text: str, clause: Clause, previous: _Read | None) -> tuple[Role | None, str]:
        told = previous is not None and previous.role is Role.TELL and not previous.negated and not clause.asked and clause.cut in {",", "and", ":"}
        if told and self._matched(["WH|that|about|plus"], text):
            return None, ""
        if not text:
            return None, ""
        for role, match in self._lexicon.fitting(text):
            return role, match[0].strip()
        return (Role.FIND if clause.asked else None), ""

    def _further_on(self, text: str) -> tuple[Role | None, str]:
        """What the clause says where its head says nothing: "the next half hour explaining rates"."""
        while text:
            text = text.partition(" ")[2]
            for role, match in self._lexicon.fitting(text) if text else ():
                return role, match[0].strip()
        return None, ""

    def _is_dated(self, reads: Sequence[_Read]) -> bool:
        return any(read.role is Role.AGREE and not read.negated and self._dates.named(read.clause.text) for read in reads)


def _verdict(qualifies: bool, next_step: bool, told: bool) -> GoalVerdict:
    if qualifies and next_step:
        return GoalVerdict.READY
    if qualifies or next_step:
        return GoalVerdict.PARTIAL
    return GoalVerdict.ACTIVITY if told else GoalVerdict.VAGUE


def _hints(
    verdict: GoalVerdict, qualifies: bool, fit: bool, next_step: bool, dated: bool, only_negated: bool
) -> tuple[Hint, ...]:
    found = {
        Hint.ACTIVITY: verdict is GoalVerdict.ACTIVITY,
        Hint.VAGUE: verdict is GoalVerdict.VAGUE and not only_negated,
        Hint.NEGATED_ONLY: only_negated,
        Hint.NOTHING_TO_FIND_OUT: not qualifies,
        Hint.NO_AGREEMENT: not next_step,
        Hint.FIT_NOT_ASKED: not fit,
        Hint.NO_DATE: next_step and not dated,
    }
    return tuple(hint for hint, holds in found.items() if holds)
