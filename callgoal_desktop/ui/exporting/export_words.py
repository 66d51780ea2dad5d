"""The words of what is taken out, in the language of the window."""

from __future__ import annotations

from callgoal_desktop.core.calendar_steps import CalendarWords
from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.report_words import ReportWords, Word
from callgoal_desktop.ui.words import clock_time, dated_text, tr


def report_words() -> ReportWords:
    """What a report says, with dates and times as the window writes them."""
    return ReportWords({**_of_plan(), **_of_call(), **_of_questions(), **_of_steps()}, dated_text, clock_time)


def _of_plan() -> dict[Word, str]:
    return {
        Word.UNTITLED: tr("Untitled call"),
        Word.CONTACT: tr("Contact"),
        Word.CHANNEL: tr("Channel"),
        Word.VIDEO: tr("video"),
        Word.PHONE: tr("phone"),
        Word.IN_PERSON: tr("in person"),
        Word.OTHER: tr("other"),
        Word.PLANNED_FOR: tr("Planned for"),
        Word.MINUTES: tr("{0} min"),
        Word.STARTED: tr("Started"),
        Word.ENDED: tr("Ended"),
        Word.RAN: tr("Ran"),
        Word.PLAYBOOK: tr("Playbook"),
        Word.GOAL: tr("Goal"),
        Word.NO_GOAL: tr("This call had no goal."),
        Word.BEST: tr("Best outcome"),
        Word.LEAST: tr("Least acceptable outcome"),
    }


def _of_call() -> dict[Word, str]:
    return {
        Word.GOAL_MET: tr("Goal met"),
        Word.MET: tr("met"),
        Word.LEAST_MET: tr("at least"),
        Word.NOT_MET: tr("not met"),
        Word.OUTCOME: tr("Outcome"),
        Word.ORDER: tr("order"),
        Word.ADVANCE: tr("advance"),
        Word.CONTINUATION: tr("continuation"),
        Word.NO_SALE: tr("no sale"),
        Word.QUALIFIED: tr("Qualified"),
        Word.RIGHT_RESOURCE: tr("Right resource"),
        Word.YES: tr("yes"),
        Word.NO: tr("no"),
        Word.NOT_YET_KNOWN: tr("not yet known"),
        Word.NOTES: tr("Notes"),
        Word.LESSON: tr("One thing to do differently"),
        Word.TALK: tr("Who spoke"),
        Word.TRANSCRIPT: tr("Transcript"),
    }


def _of_questions() -> dict[Word, str]:
    return {
        Word.QUESTIONS: tr("Questions"),
        Word.COUNT_ASKED: tr("{0} of {1} asked"),
        Word.ASKED_AT: tr("asked {0}"),
        Word.SKIPPED: tr("skipped on purpose"),
        Word.OPTIONAL: tr("optional"),
        Word.KEY_ISSUE: tr("key issue"),
        Word.CARRIED_OVER: tr("carried over"),
        Word.STATED: tr("stated"),
        Word.IMPLIED: tr("implied"),
        Word.UNKNOWN: tr("asked, and they do not know"),
    }


def _of_steps() -> dict[Word, str]:
    return {
        Word.NEXT_STEPS: tr("Next steps"),
        Word.UNTITLED_STEP: tr("Next step"),
        Word.ME: tr("Me"),
        Word.THEY: tr("They"),
        Word.BOTH: tr("Both"),
        Word.DUE: tr("due {0}"),
        Word.PROMISED: tr("promised {0}"),
        Word.DONE: tr("done {0}"),
        Word.NO_NEXT_STEP: tr("No next step because"),
        Word.MARKS: tr("Marked minutes"),
        Word.OBJECTION: tr("objection"),
        Word.PRICE: tr("price"),
        Word.COMPETITOR: tr("competitor"),
        Word.RISK: tr("risk"),
        Word.PROMISE: tr("promise"),
        Word.MARK: tr("mark"),
    }


def calendar_words() -> CalendarWords:
    """What an event of a calendar says."""
    return CalendarWords(
        they=tr("They"),
        both=tr("Both"),
        untitled=tr("Next step"),
        goal=tr("Goal: {0}"),
        account=tr("Account: {0}"),
        contact=tr("Contact: {0}"),
    )


def format_name(form: Format) -> str:
    """What a format is called."""
    return {
        Format.JSONL: tr("CallGoal file"),
        Format.CSV: tr("Table of calls"),
        Format.TASKS_CSV: tr("Table of next steps"),
        Format.MARKDOWN: tr("Markdown"),
        Format.HTML: tr("Web page"),
        Format.PDF: tr("PDF"),
        Format.ICS: tr("Calendar"),
    }[form]


def format_use(form: Format) -> str:
    """What a format is good for, in a line."""
    return {
        Format.JSONL: tr("Everything, to be imported on another computer."),
        Format.CSV: tr("For a spreadsheet, HubSpot or Salesforce."),
        Format.TASKS_CSV: tr("For the tasks of HubSpot or Salesforce."),
        Format.MARKDOWN: tr("For notes and wikis."),
        Format.HTML: tr("For any browser, in one file that loads nothing."),
        Format.PDF: tr("To print or to send, each call on pages of its own."),
        Format.ICS: tr("The open next steps that have a date, as events."),
    }[form]


def file_filter(form: Format) -> str:
    """What a file dialog calls files in this format."""
    return {
        Format.JSONL: tr("CallGoal file (*.jsonl)"),
        Format.CSV: tr("Table (*.csv)"),
        Format.TASKS_CSV: tr("Table (*.csv)"),
        Format.MARKDOWN: tr("Markdown (*.md)"),
        Format.HTML: tr("Web page (*.html)"),
        Format.PDF: tr("PDF (*.pdf)"),
        Format.ICS: tr("Calendar (*.ics)"),
    }[form]
