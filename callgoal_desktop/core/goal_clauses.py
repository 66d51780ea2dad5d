"""A goal cut into clauses: abbreviations written out, typing slips in telling words mended."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from callgoal_desktop.core.goal_phrases import Lexicon


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one clause in lower case; ``cut`` is what parts it from the one before: ".", "," or "and"."""

    text: str
    cut: str
    asked: bool

    @property
    def head(self) -> str:
        """Its first word."""
        return self.text.partition(" ")[0]


_TOKEN = re.compile(r"w/[cbe]\b|w/o?(?=\s|\w)|f/u\b|24/7|q&a|[^\W_][\w’']*(?:[-.&/](?=\w)[\w’']+)*|[.?!;:,()\[\]\n&+=•*|/]|->|--+|[–—→-]", re.IGNORECASE)
_OR_NOT = re.compile(r"\b(whether) or not\b", re.IGNORECASE)
_STRONG = frozenset(".?!;:()[]\n•*|–—→-") | {"->", "--", "---"}
_AUX = frozenset("is are am was were be do does did will would can could should has have if whether why or may might must they we it".split())
_JOINTS = frozenset("and then but so plus or while before after without instead rather not yet also".split())
_PURPOSE = frozenset("get win secure book agree find understand uncover learn discover close sign schedule see qualify identify arrange set".split())
_NO_PURPOSE = frozenset("how ways way help helps helping able ability want wants need needs tools like going trying have has time ready reason chance first ask asks let".split())


class Cutter:
    """Cuts goals by the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def clauses(self, goal: str) -> list[Clause]:
        """The clauses in order; none for a goal without a word."""
        cut, words, found = ".", list[str](), list[Clause]()

        def finish(by: str) -> None:
            nonlocal cut, words
            if words:
                found.append(Clause(" ".join(words) + " ", cut, by == "?"))
                words, cut = [], by
            elif by in {".", "?", "!", "\n", ";"} or cut == ",":
                cut = by

        tokens = self.tokens(goal)
        for i, token in enumerate(tokens):
            ahead = tokens[i + 1 : i + 4]
            if token in _STRONG or token == ",":
                finish(token)
            elif words and self._joins(token, ahead, words):
                finish("and")
                if token not in {"and", "then", "but", "plus", "so", "yet", "also", "while", "or"}:
                    words.append(token)
            else:
                words.append(token)
        finish(".")
        return found

    def _joins(self, token: str, ahead: list[str], words: list[str]) -> bool:
        """Whether a new clause starts here: "and book a demo", not "budget and timing"."""
        if not ahead:
            return False
        follows = ahead[0]
        if token == "to":
            return follows in _PURPOSE and not set(words[-6:]) & _NO_PURPOSE and len(words) > 2 and self._telling(words)
        if token not in _JOINTS:
            return False
        if token in {"before", "after", "without"}:
            return follows.endswith("ing")
        if token in {"instead", "rather"}:
            return follows in {"of", "than"}
        if token == "not":
            return words[-1] not in _AUX and (follows in {"to", "just", "only", "a"} or follows in self._starts)
        if follows == "with" and ahead[1:2] in (["a"], ["an"], ["the"]):
            return True
        if follows in {"a", "an", "their", "one"}:
            return ahead[1] in self._firm if len(ahead) > 1 else False
        return follows in self._starts or (follows == "next" and ahead[1:2] in (["step"], ["steps"], ["meeting"]))

    def _telling(self, words: list[str]) -> bool:
        return words[0] in self._tellers

    @cached_property
    def _tellers(self) -> frozenset[str]:
        forms = self._lexicon.forms
        return frozenset(form for kind in ("TELL", "TELL:ing", "TELL:s") for form in forms[kind])

    @cached_property
    def _starts(self) -> frozenset[str]:
        """The words that a clause may begin with after "and"."""
        heads = "i we they he she it to not no then also just only maybe hopefully ideally leave if whether who what why when where how don't do".split()
        forms = self._lexicon.forms
        for kind, verbs in forms.items():
            if kind.partition(":")[0] in {"FIND", "AGREE", "GAIN", "TELL", "CAUSE"} and not kind.endswith(":ed"):
                heads += [form.split()[0] for form in verbs]
        heads += [form.split()[0] for form in forms["ACT:s"]]
        heads += "qualify customer client buyer agreement commitment signature yes".split()
        return frozenset(heads) - _THINGS

    @cached_property
    def _firm(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["FIRM"] + ("signed", "verbal", "firm", "agreed", "confirmed", "booked", "second", "next", "follow-up"))

    def tokens(self, goal: str) -> list[str]:
        """Words in lower case and marks; "w/" and the like written out."""
        found: list[str] = []
        text = re.sub(r"(^|\s)\(?\d{1,2}[.)]\s", r"\1; ", self._put_together(goal))
        for match in _TOKEN.finditer(text):
            token = match[0].lower()
            if token in {"/", "+"} or (token == "-" and not _alone(text, match)):
                token = "-" if token == "-" else ","
            written = self._lexicon.phrases.expand.get(token)
            if written is not None:
                found += written.split()
            elif "/" in token and not any(c.isdigit() for c in token):
                found += re.sub("/", " , ", token).split()
            else:
                found.append(self._mended(token.removesuffix("'s") if not _WHEN.match(token) and len(token) > 3 else token))
        return found

    def _put_together(self, goal: str) -> str:
        """The goal with its set phrases in one word: "lunch & learn" holds no verb."""
        text = _OR_NOT.sub(r"\1", goal.replace("’", "'"))
        lower = text.lower()
        for said, one in self._lexicon.phrases.together.items():
            if said in lower:
                text = re.sub(re.escape(said), one, text, flags=re.IGNORECASE)
        return text

    def _mended(self, word: str) -> str:
        """The word, or the telling word that it is a slip of: "undrstand", "shedule"."""
        if len(word) < 4 or not word.isalpha() or word in self._known:
            return word
        if word not in self._mends:
            self._mends[word] = next((near for near in self._by_letter.get(word[0], ()) if _is_slip(word, near)), word)
        return self._mends[word]

    @cached_property
    def _mends(self) -> dict[str, str]:
        return {}

    @cached_property
    def _known(self) -> frozenset[str]:
        lists = (word for words in self._lexicon.lists.values() for word in words)
        phrases = self._lexicon.phrases
        lines = [rule for _, rule in phrases.rules] + [rule for rules in phrases.preamble.values() for rule in rules]
        rules = (word for rule in (*lines, *phrases.fit) for word in re.split("[ |?-]", rule))
        return frozenset(part for words in (*lists, *rules) for part in words.split()) | self._lexicon.phrases.spelling

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        """The telling words that a slip is looked for among, by first letter."""
        words: dict[str, list[str]] = {}
        lists = self._lexicon.lists
        for name in ("FIND", "AGREE", "TELL", "TELL:ing", "FIND:ing", "AGREE:ing", "AGREE:s", "ACT", "COMMITMENT", "TOPIC", "DONE", "FIRM", "SPELT"):
            for phrase in lists.get(name, ()):
                for word in phrase.split():
                    if len(word) >= 5 and word.isalpha():
                        words.setdefault(word[0], []).append(word)
        return words


_THINGS = frozenset("timing pricing training meeting existing orders visits tests trials shares lists places samples report price list note cover plan set".split())


_WHEN = re.compile(r"(?:year|month|quarter|week|today|tomorrow|\w+day)'s$")


def _alone(text: str, match: re.Match[str]) -> bool:
    return match.start() == 0 or text[match.start() - 1].isspace()


def _is_slip(word: str, meant: str) -> bool:
    """One letter more, less, other or swapped; two in words of nine letters or more."""
    allowed = 2 if len(meant) >= 8 or (len(meant) == 7 and word[:4] == meant[:4]) else 1
    if len(word) < 5:
        return len(meant) == 5 and _distance(word, meant) == 1
    if abs(len(word) - len(meant)) > allowed:
        return False
    return _distance(word, meant) <= allowed


_LIKE = {frozenset(pair) for pair in ("sz", "sc", "ck", "cs", "gj", "mn", "yi", "td")}


def _swap_cost(letter: str, other: str) -> int:
    """One where a hand or an ear would slip, two elsewhere: "slowing" is not "showing"."""
    if letter == other:
        return 0
    return 1 if {letter, other} <= set("aeiouy") or {letter, other} in _LIKE else 2


def _distance(a: str, b: str) -> int:
    """The edits between two words, a swap of neighbours counting as one."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(b, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + _swap_cost(letter, other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
