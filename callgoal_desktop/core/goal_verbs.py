"""The endings of a verb: sends out, sending out, sent out."""

from __future__ import annotations

import re
from collections.abc import Mapping


def inflected(verb: str, irregular: Mapping[str, str]) -> tuple[str, str, str]:
    """The verb as after "she", in -ing and as what was done: sends out, sending out, sent out."""
    head, _, rest = verb.partition(" ")
    if head in irregular:
        forms = irregular[head].split()
    elif head.endswith("ee"):
        forms = [head + "s", head + "ing", head + "d"]
    elif head.endswith("e"):
        forms = [head + "s", head[:-1] + "ing", head + "d"]
    elif head.endswith("y") and head[-2:-1] not in {"a", "e", "o", "u"}:
        forms = [head[:-1] + "ies", head + "ing", head[:-1] + "ied"]
    else:
        long = head + head[-1] if re.fullmatch(r"[^aeiou]+[aeiou][bdgmnpt]", head) else head
        forms = [head + ("es" if head.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), long + "ing", long + "ed"]
    third, doing, done = (f"{form} {rest}".strip() for form in forms)
    return third, doing, done
