"""Whose side a clause is on: our own people in the third person, "can we get …?", and mere conditions."""

from __future__ import annotations

from functools import cached_property

from callgoal_desktop.core.goal_clauses import Clause
from callgoal_desktop.core.goal_phrases import Lexicon, Role

_PLAIN = ("FIND", "TELL", "GAIN", "AGREE", "CAUSE")
_DOES = tuple(f"{kind}:s" for kind in _PLAIN)


class Sides:
    """Tells our own people from theirs by what they do: ours tell and find out, theirs commit."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def without_ours(self, text: str, in_third: bool) -> str:
        """The clause without our own people as its subject: "tom reassures them" as "reassure them".

        ``in_third`` says that such a subject went before: "the rep hears them out, gets to the root of it".
        """
        words = text.split()
        if in_third and len(words) > 1 and (plain := self._plain(words)):
            return plain
        named = self._lexicon.taken(["ROLES"], text)
        length = text[:named].count(" ") or self._unknown(words)
        rest = words[length:]
        if not length or len(rest) < 2:
            return text
        after = self._lexicon.taken(self._lexicon.phrases.preamble["duty"], " ".join((*rest, "")))
        said = " ".join((*rest, ""))[after:] if after else self._plain(rest)
        return said if said and self._is_ours(said, sure=named > 0) else text

    def _unknown(self, words: list[str]) -> int:
        """How many words at the front may be somebody's name; 0 where they are all of the clause."""
        found = next((i for i, word in enumerate(words[:2]) if not word.isalpha() or word in self._known), 2)
        return found if found < len(words) else 0

    def _plain(self, words: list[str]) -> str:
        """ "gets to the root" as "get to the root"; "" where no verb leads."""
        for length in (3, 2, 1):
            said = " ".join(words[:length])
            for kind in _DOES:
                if plain := self._lexicon.forms[kind].get(said):
                    return " ".join((plain, *words[length:], ""))
        return ""

    def _is_ours(self, said: str, sure: bool) -> bool:
        """Whether only one of us would do that; what both sides do is theirs, unless it is done to them.

        ``sure`` says that the subject is one of us by the name.
        """
        role = next((role for role, _ in self._lexicon.fitting(said)), None)
        if role in {None, Role.AGREE, Role.EMPTY}:
            return role is Role.EMPTY
        words = said.split()
        if sure:
            return True
        if words[0] in self._lexicon.forms["MIND"]:
            return bool(self._of_them.intersection(words[1:3]))
        if words[0] not in self._acting:
            return words[0] not in self._talking or not self._of_them.intersection(words)
        if role is Role.FIND:
            return any(self._lexicon.compiled(rule).search(" " + said) for rule in self._lexicon.phrases.fit)
        return not self._lexicon.phrases.clauses["of_us"].intersection(words) and bool(self._them.intersection(words))

    def asked_of_us(self, text: str) -> str:
        """What "can we get them to sign?" is after, without the asking; "" where it asks for something else."""
        after = self._lexicon.taken(self._lexicon.phrases.preamble["asked_of_us"], text)
        said = text[after:]
        verb = said.partition(" ")[0]
        unsure = text.partition(" ")[0] in self._lexicon.phrases.clauses["unsure"] and verb in self._acting | {"pitch"}
        if not after or unsure:
            return ""
        role = next((role for role, _ in self._lexicon.fitting(said)), None)
        asks_fit = verb in self._fit_verbs and not (role is Role.AGREE and text.startswith("how "))
        return said if role in {Role.AGREE, Role.TELL} and not asks_fit else ""

    def is_background(self, clause: Clause, ahead: Clause | None) -> bool:
        """ "when the deputy joins, show her the plan": said of the time, where a main clause follows."""
        told = self._lexicon.phrases.clauses
        head = clause.text.partition(" ")[0]
        if ahead is None or ahead.cut != "," or clause.asked or clause.cut in {",", "and"} or head not in told["given"]:
            return False
        follows = ahead.text.partition(" ")[0]
        return follows in told["main"] or any(follows in self._lexicon.forms[kind] for kind in _PLAIN)

    @cached_property
    def _known(self) -> frozenset[str]:
        """The words that are nobody's name."""
        return self._lexicon.known_words - frozenset(self._lexicon.phrases.words["NAMES"])

    @cached_property
    def _acting(self) -> frozenset[str]:
        return frozenset(verb.split()[0] for verb in self._lexicon.forms["ACT"])

    @cached_property
    def _talking(self) -> frozenset[str]:
        return frozenset(verb.split()[0] for verb in self._lexicon.forms["TALK"])

    @cached_property
    def _fit_verbs(self) -> frozenset[str]:
        return frozenset(self._lexicon.lists["HELPS"])

    @cached_property
    def _them(self) -> frozenset[str]:
        return self._lexicon.phrases.clauses["them"]

    @cached_property
    def _of_them(self) -> frozenset[str]:
        return self._lexicon.phrases.clauses["of_them"]
