"""What a goal says and what it lacks: read clause by clause, by rules that are data, the same way every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from callgoal_desktop.core.goal_clauses import Clause, Cutter, Preamble
from callgoal_desktop.core.goal_dates import DateWords
from callgoal_desktop.core.goal_phrases import Lexicon, Phrases, Role, read_phrases
from callgoal_desktop.core.goal_reading import GoalVerdict, Hint, Reading
from callgoal_desktop.core.goal_sides import Sides

__all__ = ["Coach", "GoalVerdict", "Hint", "Phrases", "Reading", "read_phrases"]


@dataclass(frozen=True, slots=True)
class _Read:
    """One clause as read: no role when its words say nothing by themselves."""

    clause: Clause
    role: Role | None
    verb: str = ""
    negated: bool = False
    fit: bool = False
    in_third: bool = False
    """Whether one of us is its subject, in the third person."""


_SO_FAR: Final = frozenset(
    {",", "and", "or", ":", "-", "–", "—", "(", ")", "[", "]", "•", "*", "|", "→", "->", "--", "---", ";"}
)
"""What may part a clause from the one that it goes on from."""


class Coach:
    """Reads goals by the phrases of one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._lexicon = Lexicon(phrases)
        self._cutter = Cutter(self._lexicon)
        self._preamble = Preamble(self._lexicon)
        self._sides = Sides(self._lexicon)
        self._dates = DateWords(phrases)

    def read(self, goal: str) -> Reading:
        """What the goal says, from its first 4,000 characters; the same text always gives the same reading."""
        reads: list[_Read] = []
        clauses = self._cutter.clauses(goal[:4000])
        for clause, ahead in zip(clauses, (*clauses[1:], None), strict=False):
            background = self._sides.is_background(clause, ahead)
            read = _Read(clause, Role.EMPTY) if background else self._read(clause, reads)
            if read.role is not None or self._preamble.bare(clause.text) != ("", False):  # "Outcome:" says nothing
                reads.append(read)
        said = [read for read in reads if not read.negated]
        fit = any(read.fit for read in said)
        left = any(
            read.role is None and self._lexicon.taken(self._lexicon.phrases.left, read.clause.text) for read in said
        )
        qualifies = fit or any(read.role is Role.FIND for read in said) or (not left and _is_list(reads))
        agreed = [read for read in said if read.role is Role.AGREE]
        dated = any(self._dates.named(read.clause.text) for read in agreed)
        told = [read for read in said if read.role is Role.TELL]
        verdict = _verdict(qualifies, bool(agreed), bool(told) or left)
        denied = verdict is GoalVerdict.VAGUE and any(read.negated for read in reads)
        hints = _hints(verdict, qualifies, fit, bool(agreed), dated, denied)
        return Reading(verdict, qualifies, fit, bool(agreed), dated, hints, self._quoted(told))

    def _read(self, clause: Clause, before: Sequence[_Read]) -> _Read:
        previous = before[-1] if before else None
        bare, negated = self._preamble.bare(clause.text)
        text = self._sides.without_ours(bare, self._was_in_third(clause, previous))
        text = self._sides.asked_of_us(text) or text
        negated = negated or (clause.cut == "or" and previous is not None and previous.negated)
        role, said = self._role(text, clause, previous)
        goes_on = previous is not None and (clause.cut in _SO_FAR or self._dates_it(clause, previous))
        if role is None and not clause.asked and self._comes_of_it(text, before):
            return _Read(clause, Role.AGREE, "", negated)
        if role is None and not goes_on and text.count(" ") > 1 and self._fits(Role.FIND, text):
            role = Role.FIT
        if role is None and (not goes_on or (previous is not None and previous.negated)):
            role, said = self._further_on(text)
        if role is None and goes_on and previous is not None:
            fit = self._fits(previous.role, text)
            return replace(previous, clause=clause, fit=fit, negated=negated or previous.negated)
        in_third = text != bare or self._was_in_third(clause, previous)
        return _Read(clause, role, said, negated, role is Role.FIT or self._fits(role, text), in_third)

    def _dates_it(self, clause: Clause, previous: _Read) -> bool:
        """ "Brandt signs. By Friday."."""
        return previous.role is Role.AGREE and clause.text.count(" ") < 4 and self._dates.named(clause.text)

    def _was_in_third(self, clause: Clause, previous: _Read | None) -> bool:
        head = clause.text.partition(" ")[0]
        if head in self._lexicon.phrases.clauses["rep"]:
            return True
        return previous is not None and previous.in_third and clause.cut in {",", "and", ";"}

    def _role(self, text: str, clause: Clause, previous: _Read | None) -> tuple[Role | None, str]:
        if self._goes_on_telling(text, clause, previous):
            return None, ""
        for role, match in self._lexicon.fitting(text):
            return role, match[0].strip()
        return (Role.FIND if clause.asked and text else None), ""

    def _comes_of_it(self, text: str, before: Sequence[_Read]) -> bool:
        """ "ask what hurts; a site visit on Friday"."""
        if not any(read.role in {Role.FIND, Role.FIT, Role.AGREE} for read in before) or before[-1].role is Role.TELL:
            return False
        if self._lexicon.taken([".. EVENT|FIRM|decision|answer|verdict"], text) and self._dates.named(text):
            return True
        return self._lexicon.taken(self._lexicon.phrases.then, text) > 0

    def _goes_on_telling(self, text: str, clause: Clause, previous: _Read | None) -> bool:
        """ "explain the tariff and why it rose": no question to the customer."""
        if previous is None or previous.role is not Role.TELL or previous.negated or clause.asked:
            return False
        on = self._lexicon.phrases.preamble["goes_on"]
        return clause.cut in {",", "and", "or", ":"} and self._lexicon.taken(on, text) > 0

    def _further_on(self, text: str) -> tuple[Role | None, str]:
        """What the clause says where its head says nothing: "the next half hour explaining rates"."""
        aside = False
        head, _, text = text.partition(" ")
        while text:
            aside = head in self._lexicon.phrases.clauses["aside"] or (aside and head in self._lexicon.lists["DET"])
            for role, match in self._lexicon.fitting(text):
                if role is not Role.AGREE or not aside:
                    return role, match[0].strip()
            head, _, text = text.partition(" ")
        return None, ""

    def _fits(self, role: Role | None, text: str) -> bool:
        """Whether a clause that finds something out asks if we are right for them, or they for us."""
        if role is not Role.FIND:
            return False
        words, lexicon = frozenset(text.split()), self._lexicon
        return any(
            lexicon.may_fit(rule, words) and lexicon.compiled(rule).search(" " + text) for rule in lexicon.phrases.fit
        )

    def _quoted(self, told: Sequence[_Read]) -> str:
        """The first telling verb as it reads before "them"."""
        for read in told:
            words = read.verb.split()
            for length in range(min(len(words), 4), 0, -1):
                said = " ".join(words[:length])
                verb = self._lexicon.forms["TELL"].get(said) or self._lexicon.forms["TELL:ing"].get(said)
                if verb:
                    return self._lexicon.phrases.quoted.get(verb, verb)
        return ""


def _is_list(reads: Sequence[_Read]) -> bool:
    """ "fleet size, age of the vans, end of lease"."""
    return len(reads) > 2 and all(read.role is None and not read.negated and not read.clause.asked for read in reads)


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
