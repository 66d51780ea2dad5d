"""parse-step: a line in, what and who and when out, as soon as it is read."""

from __future__ import annotations

from datetime import date

from callgoal_desktop.cli_input import given_lines
from callgoal_desktop.cli_output import shown, tell_json
from callgoal_desktop.core.quick_entry import Entry, read_entry


def parse_steps(text: str | None, today: date, *, as_json: bool) -> None:
    """Print how each next step is read on this day; without a text, the lines of standard input are the steps."""
    for line in given_lines(text):
        entry = read_entry(line, today)
        if as_json:
            tell_json(_step_object(line, entry))
        else:
            print(_step_sentence(entry), flush=True)


def _step_object(line: str, entry: Entry) -> dict[str, object]:
    return {
        "entry": line,
        "what": entry.what,
        "owner": entry.owner,
        "due": entry.due.isoformat() if entry.due else None,
        "time": entry.time.isoformat("minutes") if entry.time else None,
    }


def _step_sentence(entry: Entry) -> str:
    due = f", due {entry.due:%A} {entry.due.isoformat()}" if entry.due else ""
    time = f", at {entry.time:%H:%M}" if entry.time else ""
    return f"{shown(entry.owner) or 'me'}: {shown(entry.what)}{due}{time}"
