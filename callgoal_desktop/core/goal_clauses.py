"""A goal cut into clauses: abbreviations written out, slips mended, "and" a cut only where a new clause begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from callgoal_desktop.core.goal_phrases import Lexicon
from callgoal_desktop.core.goal_spelling import Speller


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one clause in lower case, each followed by a space; ``cut`` parts it from the one before."""

    text: str
    cut: str
    asked: bool


_TOKEN = re.compile(
    r"w/[cbe]\b|w/o?(?=\s|\w)|f/u\b|24/7|q&a|[^\W_][\w']*(?:[-.&/](?=\w)[\w']+)*|[$£€]{2,3}(?!\S)|[.?!;:,()\[\]\n&+=•*|/]|->|--+|[–—→-]",
    re.IGNORECASE,
)
_ENDS = frozenset(".?!;:()[]\n•*|–—→-") | {"->", "--", "---"}
_SENTENCE_ENDS = frozenset(".?!;\n")
_NUMBERING = re.compile(r"(^|\s)\(?\d{1,2}[.)]\s")
_WHETHER_OR_NOT = re.compile(r"(?<=\bwhether) or not\b", re.IGNORECASE)
_OR_NOT = re.compile(r",? or (?:not|no)(?=\s*(?:[?.!,;]|$))", re.IGNORECASE)
_OF_A_DAY = re.compile(r"(?:year|month|quarter|week|today|tomorrow|\w+day)'s$")


class Cutter:
    """Cuts goals by the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._speller = Speller(lexicon)

    def clauses(self, goal: str) -> list[Clause]:
        """The clauses in order; none for a goal without a word."""
        found: list[Clause] = []
        words: list[str] = []
        cut = "."
        tokens = [*self.tokens(goal), "."]
        for i, token in enumerate(tokens):
            ends = token in _ENDS or token == ","
            joins = not ends and bool(words) and self._begins_clause(token, tokens[i + 1 : i + 5], words)
            if (ends or joins) and words:
                found.append(Clause(" ".join(words) + " ", cut, token == "?"))
                words, cut = [], token if ends or token == "or" else "and"
            elif token in _SENTENCE_ENDS:
                cut = token
            if not ends and not (joins and token in self._lexicon.phrases.clauses["dropped"]):
                words.append(token)
        return found

    def _begins_clause(self, token: str, ahead: Sequence[str], words: Sequence[str]) -> bool:
        """Whether a new clause starts here: "and book a demo", not "budget and timing"."""
        told = self._lexicon.phrases.clauses
        follows, then = (*ahead, "", "")[:2]
        if token == "to":
            return (
                follows in told["purpose"]
                and self._is_telling(words)
                and not told["no_purpose"].intersection(words[-6:])
            )
        if token in told["before_doing"]:
            return follows.endswith("ing") and not self._asks.intersection(words)
        if token in told["instead"]:
            return follows in {"of", "than"}
        if (token in told["instead_of_which"] and words[0] in told["instead"]) or (token, follows) == ("so", "the"):
            return True
        if token == "not":
            return words[-1] not in told["before_not"] and (follows in told["after_not"] or follows in self._heads)
        commits = bool(told["commits"].intersection(ahead)) and not {",", "."}.intersection(ahead[:3])
        commits = commits or (follows == "for" and "to" in ahead[2:] and "for" not in words)
        commits = commits or (then in told["agree"] and follows in self._persons) or self._somebody_acts(ahead, words)
        begun = len(words) > 1 or words[0] not in self._lexicon.lists["THEY"]
        return begun and token in told["joints"] and (commits or self._starts_clause(follows, then))

    def _somebody_acts(self, ahead: Sequence[str], words: Sequence[str]) -> bool:
        """ "… and the landlord signs", but not "how the plumber works and the landlord pays"."""
        who, does = (*ahead[1:3], "", "")[:2] if ahead[:1] and ahead[0] in self._lexicon.lists["DET"] else ("", "")
        return who in self._persons and does in self._acting and not self._asks.intersection(words)

    def _starts_clause(self, word: str, then: str) -> bool:
        if word == "with":
            return then in {"a", "an", "the"}
        if word == "after":
            return then in self._lexicon.lists["THEY"] or then in self._lexicon.forms["GAIN"]
        if word in {"will", "should", "must"}:
            return then in self._lexicon.forms["CAUSE"] or then in self._lexicon.forms["FIND"]
        if word in {"a", "an", "their", "one"}:
            return then in self._firm
        if word in self._lexicon.phrases.clauses["things"]:
            return word in self._heads and then in {"a", "an", "the", "their"}
        return word in self._heads or (word == "next" and then in {"step", "steps", "meeting"})

    def _is_telling(self, words: Sequence[str]) -> bool:
        forms = self._lexicon.forms
        return len(words) > 2 and any(words[0] in forms[kind] for kind in ("TELL", "TELL:ing", "TELL:s"))

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The words that a clause may begin with after "and"."""
        heads = set(self._lexicon.phrases.clauses["starts"])
        for kind, verbs in self._lexicon.forms.items():
            role, _, form = kind.partition(":")
            if (role in {"FIND", "AGREE", "GAIN", "TELL", "CAUSE"} and form != "ed") or kind == "ACT:s":
                heads.update(verb.split()[0] for verb in verbs)
        return frozenset(heads)

    @cached_property
    def _acting(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["ACTING"])

    @cached_property
    def _persons(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["PERSONS"]) | frozenset(self._lexicon.lists["THEY"])

    @cached_property
    def _asks(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["ASKS"])

    @cached_property
    def _firm(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["FIRM"]) | self._lexicon.phrases.clauses["firm"]

    def tokens(self, goal: str) -> list[str]:
        """Words in lower case and marks; "w/" and the like written out."""
        found: list[str] = []
        for match in _TOKEN.finditer(_NUMBERING.sub(r"\1; ", self._put_together(goal))):
            token = match[0].lower()
            written = self._lexicon.phrases.expand.get(token)
            if token in {"/", "+"}:
                found.append(",")
            elif written is not None:
                found += written.split()
            elif "/" in token and not re.search(r"\d|w/", token):
                found += token.replace("/", " , ").split()
            elif match[0].istitle() and found and found[-1] not in _ENDS:
                found.append(self._speller.day(token.removesuffix("'s")))  # a name
            else:
                found.append(self._speller.mended(token if _OF_A_DAY.match(token) else token.removesuffix("'s")))
        return found

    def _put_together(self, goal: str) -> str:
        """The goal with its set phrases in one word: "lunch & learn" holds no verb."""
        text = _OR_NOT.sub("?", _WHETHER_OR_NOT.sub("", goal.replace("’", "'")))
        lower = text.lower()
        for said, one in self._lexicon.phrases.together.items():
            if said in lower:
                text = re.sub(re.escape(said), one, text, flags=re.IGNORECASE)
        return text


class Preamble:
    """Takes off a clause's front what says nothing by itself: "the aim today is to"."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def bare(self, text: str) -> tuple[str, bool]:
        """The clause from its telling word on, and whether it is said not to be so."""
        negated = False
        preamble = self._lexicon.phrases.preamble
        while not self._lexicon.taken(preamble["stop"], text):
            if until := self._lexicon.taken(preamble["until"], text):
                return "get " + text[until:], False
            kept = self._lexicon.taken(preamble["keep"], text)
            denied = 0 if kept else self._lexicon.taken(preamble["negate"], text)
            taken = kept or denied or self._lexicon.taken(preamble["skip"], text)
            if not taken:
                break
            negated = negated or bool(denied)
            text = text[taken:]
        return self._plain_head(text), negated

    def _plain_head(self, text: str) -> str:
        """ "finding out who" as "find out who"."""
        words = text.split()
        if words[:1] and words[0] in self._lexicon.phrases.clauses["nouns_in_ing"]:
            return text
        for length in (3, 2, 1):
            said = " ".join(words[:length])
            for kind in ("FIND:ing", "TELL:ing", "AGREE:ing", "GAIN:ing", "CAUSE:ing"):
                if plain := self._lexicon.forms[kind].get(said):
                    return " ".join((plain, *words[length:], ""))
        return text
