"""What the command line says in English: core gives reasons, this gives the sentences."""

from __future__ import annotations

from callgoal_desktop.cli_output import counted
from callgoal_desktop.core.arrivals import Notice, Remark
from callgoal_desktop.core.coaching import Hint, Reading

_SENTENCES = {
    Hint.ACTIVITY: "Really? Why? That is something you do, not a result you leave with.",
    Hint.VAGUE: "This names nothing to find out and nothing to agree.",
    Hint.NEGATED_ONLY: "This says what not to do. What will you find out instead?",
    Hint.NOTHING_TO_FIND_OUT: "What must you find out about them?",
    Hint.NO_AGREEMENT: "What should they agree to by the end?",
    Hint.FIT_NOT_ASKED: "How will you know that you are the right resource for them? (optional)",
    Hint.NO_DATE: "By when? (optional)",
}


def hint_sentence(hint: Hint, reading: Reading) -> str:
    """The hint as a sentence; an activity is answered with the goal's own verb."""
    if hint is Hint.ACTIVITY and reading.verb:
        return f"Really? Why do you want to {reading.verb} them? That is something you do, not a result you leave with."
    return _SENTENCES[hint]


def remark_sentence(remark: Remark) -> str:
    """What a reader has to say about a file that was imported."""
    file, count = remark.file, remark.count
    return {
        Notice.CODE_PAGE: f"{file} is not UTF-8 and was read as Windows-1252.",
        Notice.COLUMNS: f"{file}: read {remark.text}.",
        Notice.NO_COLUMN: f"{file}: left out the columns {remark.text}.",
        Notice.DAY_FIRST: f"{file}: its dates can be read in two ways; the day was taken to stand first.",
        Notice.NO_DATE: f"{file}: {counted(count, 'row')} had a date that cannot be read, and came without it.",
        Notice.EMPTY: f"{file}: {counted(count, 'row')} held nothing and came to no call.",
        Notice.CANCELLED: f"{file}: left out {counted(count, 'cancelled meeting')}.",
        Notice.ALL_DAY: f"{file}: left out {counted(count, 'event')} of a whole day.",
        Notice.LOCAL_ZONE: f"{file}: the time zone {remark.text} is not known; its times were taken for local ones.",
        Notice.CUT: f"{file}: some repeated meetings take too long to work out and were left out ({count}).",
    }[remark.notice]
