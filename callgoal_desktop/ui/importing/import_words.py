"""What is said about an import: what came of it, and what its readers had to guess or leave out."""

from __future__ import annotations

from callgoal_desktop.core.arrivals import Notice, Remark
from callgoal_desktop.imports import Taken
from callgoal_desktop.ui.words import tr


def result_text(taken: Taken) -> str:
    """How many calls came, and where what was here before is kept."""
    tally = taken.tally
    parts = [
        tr("%Ln calls were added.", "", tally.new) if tally.new else "",
        tr("%Ln calls were updated.", "", tally.updated) if tally.updated else "",
        tr("%Ln calls were here already and were left as they are.", "", tally.left) if tally.left else "",
    ]
    if not any(parts):
        return tr("There was no call to import.")
    if taken.backup is not None and (tally.new or tally.updated):
        parts.append(tr("Your calls as they were before are kept in {0}.").format(taken.backup))
    return " ".join(filter(None, parts))


def remark_text(remark: Remark) -> str:
    """What a reader has to say about a file."""
    file, count = remark.file, remark.count
    match remark.notice:
        case Notice.CODE_PAGE:
            return tr("{0} is not UTF-8 and was read as Windows-1252.").format(file)
        case Notice.COLUMNS:
            return tr("In {0} these columns were read: {1}.").format(file, remark.text)
        case Notice.NO_COLUMN:
            return tr("In {0} these columns were left out: {1}.").format(file, remark.text)
        case Notice.DAY_FIRST:
            return tr("The dates in {0} can be read in two ways; the day was taken to stand first.").format(file)
        case Notice.NO_DATE:
            return tr("%Ln rows had a date that cannot be read, and came without it.", "", count)
        case Notice.EMPTY:
            return tr("%Ln rows held nothing and were left out.", "", count)
        case Notice.CANCELLED:
            return tr("%Ln cancelled meetings were left out.", "", count)
        case Notice.ALL_DAY:
            return tr("%Ln events of a whole day were left out.", "", count)
        case Notice.LOCAL_ZONE:
            return tr("The time zone {0} is not known; its times were taken for local ones.").format(remark.text)
        case Notice.CUT:
            return tr("%Ln repeated meetings take too long to work out and were left out.", "", count)
