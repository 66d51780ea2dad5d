"""Questions straight from their JSON: seven in ten of the objects in a file, and most of the time it takes to read it.

It takes only what needs no second look: every key known, every value of the usual type and size. For anything else it
returns None, and ``jsonl_read`` reads the object key by key, with its reasons. That both give the same question is
held by a property test.
"""

from __future__ import annotations

from datetime import datetime

from callgoal_desktop.core.records import CallId, Certainty, Question, QuestionId
from callgoal_desktop.core.text import FIELD_LIMIT
from callgoal_desktop.exchange.shapes import instant_from

_KEYS = frozenset(
    (
        *("id", "section", "text", "origin", "probes", "optional", "asked_at", "answer"),
        *("certainty", "key_issue", "skipped", "carried_from"),
    )
)
_CERTAINTIES: dict[str | None, Certainty | None] = {None: None, **{str(each): each for each in Certainty}}
_SHORT = FIELD_LIMIT // 4
"""So many characters fit into a field, whatever they are."""


def quick_question(call_id: CallId, position: int, id: str, item: dict[str, object]) -> Question | None:
    """The question in an object that is as usual; None for one that has to be read key by key."""
    get = item.get
    section, text, origin, answer = get("section", ""), get("text", ""), get("origin", ""), get("answer", "")
    if not (isinstance(section, str) and isinstance(text, str) and isinstance(origin, str) and isinstance(answer, str)):
        return None
    optional, key_issue, skipped = get("optional", False), get("key_issue", False), get("skipped", False)
    if not (isinstance(optional, bool) and isinstance(key_issue, bool) and isinstance(skipped, bool)):
        return None
    certainty = get("certainty")
    if not (certainty is None or isinstance(certainty, str)) or certainty not in _CERTAINTIES:
        return None
    probes = get("probes", [])
    if not isinstance(probes, list) or not all(isinstance(probe, str) and len(probe) <= _SHORT for probe in probes):
        return None
    is_usual = item.keys() <= _KEYS and len(section) + len(text) + len(origin) + len(answer) <= _SHORT
    if not is_usual or get("carried_from") is not None:
        return None
    asked_at = get("asked_at")
    try:
        at: datetime | None = None if asked_at is None else instant_from(str(asked_at))
    except ValueError:
        return None
    return Question(
        QuestionId(id), call_id, position, section, text, origin, tuple(probes), optional,
        at, answer, _CERTAINTIES[certainty], key_issue, skipped,
    )  # fmt: skip
