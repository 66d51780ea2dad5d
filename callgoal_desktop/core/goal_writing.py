"""A goal put together from three short answers, and what becomes of a goal that is typed on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from callgoal_desktop.core.records import Goal
from callgoal_desktop.core.text import one_line


@dataclass(frozen=True, slots=True)
class GoalAnswers:
    """What must be found out, how we will know that we are the right resource, what they should agree to."""

    find_out: str = ""
    fit: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class GoalWords:
    """How a goal is put in the user's language; ``{0}`` stands for an answer."""

    find_out: str = "Find out {0}"
    fit: str = "whether we are the right resource ({0})"
    both: str = "{0}, and {1}"
    agreed: str = "They agree: {0}"
    asks: tuple[str, ...] = ("whether ", "if ")
    """An answer that begins so is a question by itself."""
    leads: tuple[str, ...] = ("to find out", "find out", "they agree to", "they agree", "they should agree to")
    """What an answer may begin with that the sentence around it says already."""


def composed(answers: GoalAnswers, words: GoalWords) -> str:
    """The goal that the answers make; an answer that is empty is left out, "" for none."""
    find_out, fit, agreed = (_bare(answer, words.leads) for answer in (answers.find_out, answers.fit, answers.agreed))
    if fit and not fit.casefold().startswith(words.asks):
        fit = words.fit.format(fit)
    found = words.both.format(find_out, fit) if find_out and fit else find_out or fit
    sentences = (
        words.find_out.format(found) if found else "",
        words.agreed.format(agreed) if agreed else "",
    )
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _bare(answer: str, leads: tuple[str, ...]) -> str:
    """The answer on one line, without what the sentence around it says already and without its full stop."""
    text = one_line(answer).strip().rstrip(".;, ")
    for lead in leads:
        said, rest = text[: len(lead)], text[len(lead) :]
        if said.casefold() == lead and (not rest or rest[0] in " :,"):
            return rest.lstrip(" :,")
    return text


def retyped(goal: Goal, text: str) -> Goal:
    """The goal with another text. It stays kept anyway while it begins with the same word."""
    kept = goal.kept_anyway and _first_word(goal.text) == _first_word(text) != ""
    return replace(goal, text=text, kept_anyway=kept)


def _first_word(text: str) -> str:
    return next(iter(text.casefold().split()), "").strip(".,;:!?")
