"""Writes next steps as rows of a table, with the columns that importers of tasks know by name (docs/exchange.md)."""

from __future__ import annotations

from callgoal_desktop.core.records import Call, CallId, NextStep, StepId, WholeCall
from callgoal_desktop.core.report import owner_of, title_of
from callgoal_desktop.exchange.csv_cells import BOM, row_text
from callgoal_desktop.exchange.csv_write import WORDS, owners, stamp, subject

_NOBODY = Call(CallId("-"))


def header() -> str:
    """The line with the names of the columns."""
    return BOM + row_text(tuple(_cells(NextStep(StepId("-"), _NOBODY.id, 0), _NOBODY)))


def write_rows(whole: WholeCall) -> str:
    """A line for each next step of the call, those that are done too."""
    return "".join(row_text(tuple(_cells(step, whole.call).values())) for step in whole.steps)


def _cells(step: NextStep, call: Call) -> dict[str, str]:
    title = subject(_title(step))
    due = "" if step.due is None else step.due.isoformat()
    notes = _notes(step, call)
    return {
        "Task title": title,
        "Due date": due,
        "Task notes": notes,
        "Task status": "Not started" if step.done_at is None else "Completed",
        "Task type": "To-do",
        "Assigned to": "",
        "Subject": title,
        "ActivityDate": due,
        "Status": "Not Started" if step.done_at is None else "Completed",
        "Priority": "",
        "Description": notes,
        **owners(call),
        "Owner": owner_of(step, WORDS),
        "Time": "" if step.time is None else step.time.isoformat("minutes"),
        "Promised": stamp(step.promised_at),
        "Done": stamp(step.done_at),
        "Call date": _day(call),
        "Goal": call.goal.text,
        "Step ID": step.id,
        "Call ID": call.id,
    }


def _title(step: NextStep) -> str:
    """Mine as they are; with who does it in front of the others, for the task will lie with me."""
    what = step.what if step.what.strip() else "Next step"
    mine = step.owner.strip().casefold() in {"", "me"}
    return what if mine else f"{owner_of(step, WORDS)}: {what}"


def _notes(step: NextStep, call: Call) -> str:
    facts = (
        step.what.strip(),
        f"Goal: {call.goal.text.strip()}" if call.goal.text.strip() else "",
        f"Call: {title_of(call, WORDS)}, {_day(call)}".rstrip(", "),
    )
    return "\n".join(filter(None, facts))


def _day(call: Call) -> str:
    at = call.started_at or call.planned_for
    return "" if at is None else at.date().isoformat()
