"""The goal coach's words and rules as read from TOML, and the small language that the rules are written in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from callgoal_desktop.core.goal_verbs import inflected


class Role(StrEnum):
    """What a clause of a goal does."""

    FIND = "find"
    FIT = "fit"
    AGREE = "agree"
    TELL = "tell"
    EMPTY = "empty"


@dataclass(frozen=True)
class Phrases:
    """The words of one language, not yet compiled: that waits for the first goal."""

    expand: Mapping[str, str]
    together: Mapping[str, str]
    irregular: Mapping[str, str]
    verbs: Mapping[str, tuple[str, ...]]
    clauses: Mapping[str, frozenset[str]]
    words: Mapping[str, tuple[str, ...]]
    rules: tuple[tuple[Role, str], ...]
    preamble: Mapping[str, tuple[str, ...]]
    then: tuple[str, ...]
    left: tuple[str, ...]
    fit: tuple[str, ...]
    dates: Mapping[str, tuple[str, ...]]
    spelling: frozenset[str]
    quoted: Mapping[str, str]


def read_phrases(toml_text: str) -> Phrases:
    """The phrases of resources/phrases/*.toml; a KeyError, ValueError or TOMLDecodeError says what is amiss."""
    read = tomllib.loads(toml_text)
    return Phrases(
        read["expand"],
        read["together"],
        read["irregular"],
        {name: _listed(words) for name, words in read["verbs"].items()},
        {name: frozenset(_listed(words)) for name, words in read["clauses"].items()},
        {name: _listed(words) for name, words in read["words"].items()},
        tuple((Role(rule["role"]), line) for rule in read["rules"] for line in _lines(rule["patterns"])),
        {name: _lines(patterns) for name, patterns in read["preamble"].items()},
        _lines(read["then"]["patterns"]),
        _lines(read["left"]["patterns"]),
        _lines(read["fit"]["patterns"]),
        {name: _lines(words) for name, words in read["dates"].items()},
        frozenset(read["spelling"]["right"].split()),
        read["quoted"],
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word for word in (" ".join(part.split()) for part in text.split(",")) if word)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class Lexicon:
    """The rules of some phrases as regular expressions, each compiled when first needed.

    A clause is matched as its words, each followed by one space.
    """

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._needed: dict[str, list[frozenset[str]]] = {}

    @cached_property
    def forms(self) -> dict[str, dict[str, str]]:
        """For each list of verbs, every form with the plain form that it belongs to, under FIND, FIND:s and so on."""
        found: dict[str, dict[str, str]] = {}
        for name, verbs in self.phrases.verbs.items():
            upper = name.upper()
            kinds = (upper, f"{upper}:s", f"{upper}:ing", f"{upper}:ed")
            for verb in verbs:
                for kind, form in zip(kinds, (verb, *inflected(verb, self.phrases.irregular)), strict=True):
                    found.setdefault(kind, {}).setdefault(form, verb)
        return found

    @cached_property
    def lists(self) -> dict[str, tuple[str, ...]]:
        """The words that an upper-case name in a rule stands for."""
        listed = {kind: tuple(forms) for kind, forms in self.forms.items()} | dict(self.phrases.words)
        counted = set(self.phrases.words["COUNTS"])
        done = self.forms["ACT:ed"]
        return listed | {
            "ACTING": tuple(verb for verb in listed["ACT:s"] if verb not in counted),
            "FOUND": tuple(verb for verb in listed["FIND:ed"] if verb not in done),
            "TOLD": tuple(verb for verb in listed["TELL:ed"] if verb not in done),
        }

    @cached_property
    def _gaps(self) -> dict[str, str]:
        """The parts of a rule that stand for any words, within limits."""
        told = {name: "|".join(words) for name, words in self.phrases.clauses.items()}
        not_last = "".join(rf"(?<! {word} )(?<!\A{word} )" for word in self.phrases.clauses["who_not_last"])
        word = rf"(?!(?:{told['who_stop']}) )\S+ "
        return {
            "..": rf"(?:(?!(?:{told['gap_stop']}) )\S+ ){{0,4}}?",
            "...": r"(?:\S+ ){0,20}?",
            "$": r"\Z",
            "WHO": rf"(?!(?:{told['who_not_first']}) ){word}(?:{word}){{0,5}}?{not_last}",
            "DOER": r"[a-z]{2,}(?:er|or|ist|ian|eon|man|woman|ant)s? ",
            "ING": r"[a-z]{3,}ing ",
            "DOES": rf"(?!(?:{told['not_doing']}) )[a-z]{{2,}}[a-rt-z]s ",
        }

    def compiled(self, rule: str) -> re.Pattern[str]:
        """The rule as a pattern to match at the start of a clause, or to search for in it at the start of a word."""
        if rule not in self._compiled:
            self._compiled[rule] = re.compile(r"(?<!\S)" + "".join(self._item(item) for item in rule.split()))
        return self._compiled[rule]

    def _item(self, item: str) -> str:
        if item in self._gaps:
            return self._gaps[item]
        optional = item.endswith("?")
        parts = item.removesuffix("?").split("|")
        words = "|".join(word for part in parts if part != "$" for word in self._spelled(part))
        last = r"|\Z" if "$" in parts else ""
        return f"(?:(?:{words}) {last}){'?' if optional else ''}" if last or optional else f"(?:{words}) "

    def _spelled(self, part: str) -> list[str]:
        """The words that a part stands for, the longest first."""
        longest_first = sorted(self.lists.get(part, (part,)), key=len, reverse=True)
        return [re.escape(word).replace(r"\-", "[- ]").replace(r"\ ", " ") for word in longest_first]

    @cached_property
    def known_words(self) -> frozenset[str]:
        """Every word of the rules and lists, and those that are only known to be right."""
        listed = [part for words in self.lists.values() for word in words for part in word.split()]
        patterns = [rule for _, rule in self.phrases.rules]
        patterns += [rule for rules in self.phrases.preamble.values() for rule in rules]
        in_rules = [
            part for rule in (*patterns, *self.phrases.then, *self.phrases.fit) for part in re.split(r"[ |?-]", rule)
        ]
        in_clauses = [word for words in self.phrases.clauses.values() for word in words]
        return frozenset((*listed, *in_rules, *in_clauses)) | self.phrases.spelling

    def taken(self, rules: Sequence[str], text: str) -> int:
        """How much of the text's beginning the rules take, at most."""
        words = frozenset(text.split())
        matches = (self.compiled(rule).match(text) for rule in rules if self.may_fit(rule, words))
        return max((match.end() for match in matches if match), default=0)

    def first_words(self, rule: str) -> frozenset[str] | None:
        """The words that a clause can begin with to fit the rule; None when any can."""
        items = rule.split()
        needed = next((i for i, item in enumerate(items) if not item.endswith("?")), len(items) - 1)
        if any(item in self._gaps for item in items[: needed + 1]):
            return None
        return frozenset().union(*(self._begun_by(item) for item in items[: needed + 1]))

    def _begun_by(self, item: str) -> frozenset[str]:
        """The words with which what the item stands for can begin."""
        words = [word for part in item.removesuffix("?").split("|") for word in self.lists.get(part, (part,))]
        return frozenset(split[0] for word in words for split in (word.split(), re.split("[ -]", word)))

    def may_fit(self, rule: str, words: frozenset[str]) -> bool:
        """Whether a clause of these words can fit the rule: a quick look that spares most searches."""
        if rule not in self._needed:
            sure = [item for item in rule.split() if not (item in self._gaps or item.endswith("?") or "$" in item)]
            self._needed[rule] = sorted(map(self._begun_by, sure), key=len)
        return not any(map(words.isdisjoint, self._needed[rule]))

    @cached_property
    def rules_by_word(self) -> tuple[dict[str, list[int]], list[int]]:
        """The numbers of the rules that may fit, by a clause's first word; and of those that fit any."""
        by_word: dict[str, list[int]] = {}
        anywhere: list[int] = []
        for number, (_, rule) in enumerate(self.phrases.rules):
            words = self.first_words(rule)
            if words is None:
                anywhere.append(number)
            else:
                for word in words:
                    by_word.setdefault(word, []).append(number)
        return by_word, anywhere

    def fitting(self, clause: str) -> Iterator[tuple[Role, re.Match[str]]]:
        """The rules that fit the clause from its start, in the order in which they are written."""
        by_word, anywhere = self.rules_by_word
        head = clause.partition(" ")[0]
        words = frozenset(clause.split())
        for number in sorted(by_word.get(head, []) + anywhere):
            role, rule = self.phrases.rules[number]
            if self.may_fit(rule, words) and (match := self.compiled(rule).match(clause)):
                yield role, match
