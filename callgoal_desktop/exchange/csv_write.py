"""Writes calls as rows of a table, with the columns that the importers of HubSpot and Salesforce know by name.

Which those are, and where that is said, stands in docs/exchange.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from callgoal_desktop.core.mail import address_in
from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.core.report import report, title_of
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.core.text import one_line
from callgoal_desktop.core.timing import elapsed
from callgoal_desktop.exchange.csv_cells import BOM, row_text
from callgoal_desktop.exchange.plain_write import plain_text

SUBJECT_LIMIT = 255
"""The most characters of a task's subject in Salesforce."""

WORDS = ReportWords()
"""A table is read by programs: English and ISO 8601 everywhere, whatever the window speaks."""


_NOBODY = WholeCall(Call(CallId("-")))


def header() -> str:
    """The line with the names of the columns."""
    return BOM + row_text(tuple(_cells(_NOBODY)))


def write_row(whole: WholeCall) -> str:
    """The call as a line of the table."""
    return row_text(tuple(_cells(whole).values()))


def subject(text: str) -> str:
    """A text as a title that every importer takes: one line, not too long."""
    line = one_line(text)
    return line if len(line) <= SUBJECT_LIMIT else line[: SUBJECT_LIMIT - 1].rstrip() + "…"


def stamp(at: datetime | None) -> str:
    """A time in ISO 8601 with its offset; "" for none."""
    return "" if at is None else at.isoformat()


def _cells(whole: WholeCall) -> dict[str, str]:
    call = whole.call
    title = subject(f"Call: {title_of(call, WORDS)}")
    at = call.started_at or call.planned_for
    day = "" if at is None else at.date().isoformat()
    seconds = int(elapsed(call.spans, call.ended_at).total_seconds()) if call.ended_at else None
    made = report(replace(whole, transcript=None, talk=()), WORDS)
    notes = plain_text(made)
    return {
        "Call title": title,
        "Activity date": day,
        "Call duration": "" if seconds is None else str(seconds * 1000),
        "Call notes": notes,
        "Subject": title,
        "ActivityDate": day,
        "Status": "Completed" if call.ended_at else "Not Started",
        "Priority": "",
        "Description": notes,
        "TaskSubtype": "Call",
        "CallDurationInSeconds": "" if seconds is None else str(seconds),
        **owners(call),
        **_plan(call),
        **_came_of_it(whole),
        "Call ID": call.id,
    }


def owners(call: Call) -> dict[str, str]:
    """Whose a row is: empty columns for the ids that only the CRM knows, and what they are looked up by."""
    return {
        "OwnerId": "",
        "WhoId": "",
        "WhatId": "",
        "Email": address_in(call.contact),
        "Company name": one_line(call.account),
        "Contact": one_line(call.contact),
    }


def _plan(call: Call) -> dict[str, str]:
    return {
        "Channel": call.channel or "",
        "Planned for": stamp(call.planned_for),
        "Planned minutes": "" if call.planned_minutes is None else str(call.planned_minutes),
        "Started": stamp(call.started_at),
        "Ended": stamp(call.ended_at),
        "Playbook": call.playbook,
        "Goal": call.goal.text,
        "Best outcome": call.goal.best,
        "Least acceptable outcome": call.goal.least,
    }


def _came_of_it(whole: WholeCall) -> dict[str, str]:
    call, questions = whole.call, whole.questions
    return {
        "Goal met": call.goal.met or "",
        "Qualified": call.qualified or "",
        "Right resource": call.right_resource or "",
        "Outcome": call.outcome or "",
        "Questions": str(len(questions)),
        "Questions asked": str(sum(question.asked_at is not None for question in questions)),
        "Key issues": "\n".join(question.answer or question.text for question in questions if question.key_issue),
        "Next steps": str(len(whole.steps)),
        "Next steps open": str(sum(step.done_at is None for step in whole.steps)),
        "No next step because": call.no_next_step_because,
        "Lesson": call.lesson,
        "Notes": call.notes,
    }
