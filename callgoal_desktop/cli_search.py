"""search: calls by what was written in them, newest first."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from callgoal_desktop.cli_output import shown, tell_json
from callgoal_desktop.core.query import read_query
from callgoal_desktop.core.records import Call
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.search import FOUND, FOUND_END, Hit

_WITHOUT_MARKS = str.maketrans("", "", FOUND + FOUND_END)


def search(folder: Path, query: str, limit: int | None, *, as_json: bool) -> None:
    """Print the calls that hold every word of the query; all of them when there is no limit."""
    with open_for_reading(folder) as reader:
        hits = reader.search.find(read_query(query, date.today()), sys.maxsize if limit is None else limit)
    for hit in hits:
        if as_json:
            tell_json(_object(hit))
        else:
            print(_title(hit.call))
            print(f"    {shown(_snippet(hit))}")
    if not hits and not as_json:
        print("No call holds these words.")


def _object(hit: Hit) -> dict[str, object]:
    return {
        "call": hit.call.id,
        "account": hit.call.account,
        "contact": hit.call.contact,
        "started_at": hit.call.started_at.isoformat() if hit.call.started_at else None,
        "snippet": _snippet(hit),
    }


def _snippet(hit: Hit) -> str:
    return hit.snippet.translate(_WITHOUT_MARKS)


def _title(call: Call) -> str:
    """When, with whom, and the id that export --call takes."""
    at = call.started_at or call.planned_for
    when = f"{at:%Y-%m-%d %H:%M}" if at else "not planned     "
    who = ", ".join(shown(name) for name in (call.account, call.contact) if name.strip())
    return f"{when}  {who or 'Untitled call'}  ({shown(call.id)})"
