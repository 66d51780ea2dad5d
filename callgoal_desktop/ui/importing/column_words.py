"""What the columns of a table can become, in words."""

from __future__ import annotations

from callgoal_desktop.core.csv_columns import Column
from callgoal_desktop.ui.words import tr


def column_words(column: Column) -> str:
    """What a column becomes."""
    return {
        Column.NOTHING: tr("Left out", "a column"),
        Column.ACCOUNT: tr("Account"),
        Column.CONTACT: tr("Contact"),
        Column.EMAIL: tr("Mail address"),
        Column.WHEN: tr("Date"),
        Column.TIME: tr("Time of day"),
        Column.PLANNED: tr("Planned for"),
        Column.STARTED: tr("Start"),
        Column.ENDED: tr("End", "of a call"),
        Column.MINUTES: tr("Minutes"),
        Column.SECONDS: tr("Seconds"),
        Column.MILLISECONDS: tr("Milliseconds"),
        Column.CHANNEL: tr("Channel"),
        Column.TITLE: tr("Title, into the notes"),
        Column.GOAL: tr("Goal"),
        Column.BEST: tr("Best outcome"),
        Column.LEAST: tr("Least acceptable outcome"),
        Column.MET: tr("Goal met"),
        Column.QUALIFIED: tr("Qualified"),
        Column.RIGHT_RESOURCE: tr("Right resource"),
        Column.OUTCOME: tr("Outcome"),
        Column.NOTES: tr("Notes"),
        Column.STEP: tr("Next step"),
        Column.OWNER: tr("Who does the next step"),
        Column.DUE: tr("When the next step is due"),
        Column.REASON: tr("Why there is no next step"),
        Column.LESSON: tr("Lesson"),
        Column.PLAYBOOK: tr("Playbook"),
        Column.ID: tr("Id, so that nothing comes twice"),
    }[column]
