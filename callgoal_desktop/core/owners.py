"""Who a next step belongs to: a name before a colon, or the subject of a sentence."""

from __future__ import annotations

import re

from callgoal_desktop.core.step_words import (
    BOTH,
    ME,
    NAMES_TOO,
    NOT_NAMES,
    NOT_OWNERS,
    NOUNS_S,
    NOUNS_TOO,
    THEM,
    VERBS,
    VERBS_S,
    words_of,
)

_PREFIX = re.compile(r"\s*([^\s:][^:]*?)\s*:(?:\s+|$)")
_FIXED = re.compile(
    r"(us both|both of us|(?:the )?(?:customer|client)|[a-z]+)(?:['’][a-z]+)?(?![\w'’-])", re.IGNORECASE
)
_BARE_CONTRACTION = re.compile(r"(i|we|they)(?:ve|re|ll|m)\b(?<!\bwell)(?<!\bill)(?<!\bwere)", re.IGNORECASE)
_CAPITAL = r"(?:(?![a-zß-öø-ÿ])[^\W\d_])"
_NAME_WORD = re.compile(rf"{_CAPITAL}[\w.'’&/-]*$")
_LINKS = words_of("of and & de van von der den la le di da du for + y")
_HELPERS = words_of(
    """
    will shall can could should must would may might has have had is isn't doesn't does won't can't cannot needs
    agreed promised offered wants plans hopes said says asked volunteered owes committed undertook intends gets
    agrees offers promises expects
    """
)
_DONE = words_of("ed en own ade ent ept old ken ven")
_LINKING = words_of("to for from of by and in at on with - about re")
_OBJECT_STARTS = words_of(
    "the a an our my your his her their its us me them him it this that these those all both some any"
)


def split_prefix(line: str) -> tuple[str, str] | None:
    """``NAME: what`` as (NAME, what); None where the colon names nobody."""
    match = _PREFIX.match(line)
    if match is None:
        return None
    words = match[1].split()
    if len(words) > 3 or not re.match(r"[^\W\d_]", match[1]):
        return None
    plain = [word.strip("()[]*-").lower() for word in words]
    is_label = "-".join(plain) in NOT_OWNERS or plain[0] in NOT_OWNERS or (plain[-1] in NOT_OWNERS and len(words) > 1)
    if (is_label or _is_order(words)) and " ".join(plain) not in NAMES_TOO:
        return None
    return match[1], line[match.end() :]


def _is_order(words: list[str]) -> bool:
    """Whether the words before the colon say what to do: "Send to Raj: price list"."""
    first = words[0].lower()
    return (
        first in VERBS and first not in NAMES_TOO and (len(words) > 1 or first not in NOUNS_TOO or words[0].islower())
    )


def fixed_owner(name: str) -> str:
    """me, them or both for the words that mean them; any other name as it is."""
    plain = " ".join(name.lower().split())
    for owner, words in (("me", ME), ("them", THEM), ("both", BOTH)):
        if plain in words:
            return owner
    return "them" if plain in {"the customer", "the client"} else name


def sentence_owner(sentence: str) -> str:
    """The owner that a sentence names as its subject; "" when none."""
    text = sentence.lstrip(" -–—*•>\t")
    fixed = _first_word(text)
    return fixed if fixed else _named(text.split())


def _first_word(text: str) -> str:
    match = _BARE_CONTRACTION.match(text) or _FIXED.match(text)
    if match is None:
        return ""
    said = " ".join(match[1].lower().split())
    owner = fixed_owner(said)
    if owner not in {"me", "them", "both"}:
        return ""
    if "customer" in said or "client" in said:
        rest = text[match.end() :].split()
        return (
            "them" if _acts(rest) or not rest or rest[0].lower() in {"and", "&", "side"} or match[0] != match[1] else ""
        )
    return owner


def _named(words: list[str]) -> str:
    """The capitalised name of up to three words that a verb phrase follows."""
    contracted = re.match(rf"((?:{_CAPITAL}[\w.-]*\s+){{0,2}}{_CAPITAL}[\w-]*)['’](?:ll|d|ve|re)\b", " ".join(words))
    if contracted:
        return _short_name(contracted[1].split(), ["will"])
    length = 0
    for i, word in enumerate(words[:4]):
        bare = word.rstrip(",")
        if i and word[0].islower() and _acts(words[i:]):
            return _short_name(words[:length], words[i:])
        if i == 3 or not (_NAME_WORD.match(bare) or (i and word.lower() in _LINKS)) or bare.endswith(("'s", "’s")):
            break
        length = i + 1
    return _is_doing(words)


def _is_doing(words: list[str]) -> str:
    """ "Raj's sending the file", "Raj's going to call": is, not a possessive."""
    match = re.match(rf"({_CAPITAL}[\w-]*)['’]s\s+(?:\w+ing\b|to\b|agreed\b|promised\b)", " ".join(words))
    return match[1] if match and match[1].lower() not in NOT_NAMES else ""


def _short_name(name: list[str], rest: list[str]) -> str:
    first, last = name[0].lower().rstrip("."), name[-1].lower()
    if last in _LINKS or first in {"please", "also"}:
        return ""
    ambiguous = first in NAMES_TOO or name == ["IT"]
    if not ambiguous and (
        first in NOT_NAMES | NOT_OWNERS or last in NOT_NAMES or (first in VERBS and not name[0].isupper())
    ):
        return ""
    if (
        first in {"will", "may", "june", "april"}
        and len(name) == 1
        and rest[0].lower() not in VERBS_S | _HELPERS | {"to"}
    ):
        return ""
    return " ".join(name)


def _acts(rest: list[str]) -> bool:
    """Whether these words go on as a verb phrase: "to send", "will", "sends the plan"."""
    head, then = (word.lower().rstrip(",.;") for word in (*rest, "", "")[:2])
    if head == "to":
        return then in VERBS or then == "also" or (then == "be" and not _passive(rest))
    if head in _HELPERS:
        return then != "been" and not (head in {"is", "has"} and _passive(rest))
    if head in VERBS_S:
        return head not in NOUNS_S or (bool(then) and then not in _LINKING)
    return head in VERBS and head not in NOUNS_TOO and (not then or then in _OBJECT_STARTS or len(rest) > 1)


def _passive(rest: list[str]) -> bool:
    """ "NDA to be signed": the thing named does nothing."""
    words = [word.lower().rstrip(",.;") for word in rest[1:4]]
    return any(word.endswith(tuple(_DONE)) for word in words if word not in {"been"})
