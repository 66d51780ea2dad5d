"""Where a change was: undo and redo show the page and the row that they changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.edits import Edit, Edits, call_of
from callgoal_desktop.core.recap import TEMPLATE_KEY
from callgoal_desktop.core.records import (
    Call,
    CallId,
    CallTranscript,
    Desk,
    Draft,
    Moment,
    NextStep,
    OwnPlaybook,
    Question,
    Record,
    Stage,
)
from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.pages import Pages
from callgoal_desktop.workspace import DEFAULT_KEY, TEAM_KEY, Workspace


def show_change(edits: Edits, workspace: Workspace, pages: Pages, page: CallPage) -> None:
    """Show the place of a change that was undone or done again."""
    record = _what_changed(edits)
    if isinstance(record, Draft) and _show_draft(record, pages, page):
        return
    if _is_on_account_page(record, workspace, pages):
        return  # which follows by itself
    if not (_show_list(record, edits, pages) or _show_last_time(record, pages, page)):
        _show_call(record, edits, workspace, pages, page)


def _is_on_account_page(record: Record, workspace: Workspace, pages: Pages) -> bool:
    """Whether it is a promise of a call with the account whose page is shown."""
    shown = pages.account_shown
    if not shown or not isinstance(record, NextStep):
        return False
    call = workspace.call(record.call_id)
    return call is not None and call.deleted_at is None and workspace.account_history.is_same(call.account, shown)


def _show_list(record: Record, edits: Edits, pages: Pages) -> bool:
    """Show the page of many calls or of playbooks that the change was made on; False where it was made in a call."""
    match record:
        case OwnPlaybook(file=file):
            pages.show("playbooks")
            pages.playbooks.show_file(file)
        case CallTranscript(call_id=call_id):
            pages.show("review")
            if pages.review.shown != call_id:
                pages.review.show_call(call_id)
        case NextStep(call_id=call_id) if _reads_transcript(call_id, pages):
            pass  # it was accepted on the page that is shown, which follows by itself
        case NextStep(id=step_id) if pages.shows("follow-ups"):
            pages.follow_ups.show_step(step_id)
        case _:
            return pages.shows("follow-ups") and _moved_to_trash(edits)
    return True


def _reads_transcript(call_id: CallId, pages: Pages) -> bool:
    """Whether the transcript of this call is read, where what was said is made a next step."""
    if not pages.shows("review") or pages.review.shown != call_id:
        return False
    return any(panel.isVisible() for panel in pages.review.findChildren(QWidget, "transcriptPanel"))


def _show_last_time(record: Record, pages: Pages, page: CallPage) -> bool:
    """Show a promise of an earlier call where the open call shows it."""
    if page.call_id is None or not isinstance(record, NextStep) or not page.last_time.show_step(record.id):
        return False
    pages.open_call(page.call_id)
    return True


def _show_call(record: Record, edits: Edits, workspace: Workspace, pages: Pages, page: CallPage) -> None:
    call_id = _call_of(record)
    call = None if call_id is None else workspace.call(call_id)
    if call is None or call.deleted_at is not None:
        return
    if _moved_to_trash(edits) and pages.shows("review"):
        pages.review.show_call(call.id)
    elif call.stage is Stage.ENDED and (_is_wrap_up(edits) or _is_step_there(record, pages)):
        if page.call_id != call.id:
            page.open(call.id)
        pages.wrap_up()
    else:
        pages.open_call(call.id)
        _show_row(record, page)


def _what_changed(edits: Edits) -> Record:
    """What the change was about: not the outcome of a call that only followed from it."""
    records: list[Record] = [edit.record for edit in edits if not isinstance(edit.record, Desk)] or [edits[0].record]
    if not isinstance(records[0], Call):
        return next((record for record in records if isinstance(record, OwnPlaybook)), records[0])
    return next((record for record in records if _tells_outcome(record)), records[0])


def _tells_outcome(record: Record) -> bool:
    return isinstance(record, NextStep) or (isinstance(record, Draft) and record.key == TEAM_KEY)


def _show_draft(draft: Draft, pages: Pages, page: CallPage) -> bool:
    """Show the page of what was typed and belongs to no call; whether there is one."""
    match draft.key.partition("/")[0]:
        case ("review" | "follow-ups" | "insights" | "playbooks") as name:
            pages.show(name)
        case key if key == DEFAULT_KEY:
            pages.show("playbooks")
        case key if key == TEMPLATE_KEY:
            pages.show_recap_template()
        case key if key == TEAM_KEY:
            if page.call_id is not None and page.acts.call.stage is Stage.ENDED:
                pages.wrap_up()
        case _:
            return False
    return True


def _is_step_there(record: Record, pages: Pages) -> bool:
    """Whether it is a step or a mark of the call that is being wrapped up: it is shown there."""
    return isinstance(record, NextStep | Moment) and pages.wraps_up(record.call_id)


def _call_of(record: Record) -> CallId | None:
    if isinstance(record, Draft):
        return next((CallId(part) for part in record.key.split("/")[1:2]), None)
    return call_of(record)


def _show_row(record: Record, page: CallPage) -> None:
    if isinstance(record, Question) and page.questions.find(record.id) is not None:
        page.question_panel.make_current(record.id)
        page.bring_current_into_view()
    elif isinstance(record, NextStep):
        page.step_panel.focus_row(record.id)
    elif isinstance(record, Moment) and page.marks.model.find(record.id) is not None:
        page.marks.show_mark(record)


def _moved_to_trash(edits: Edits) -> bool:
    """Whether a call went to the trash or came back: the review page shows that by itself."""
    return any(
        isinstance(edit.before, Call)
        and isinstance(edit.after, Call)
        and edit.before.deleted_at != edit.after.deleted_at
        for edit in edits
    )


def _is_wrap_up(edits: Edits) -> bool:
    """Whether the change was made on the wrap-up page."""
    if any(isinstance(edit.record, Draft) and edit.record.key.startswith("wrap-") for edit in edits):
        return True
    edit: Edit
    [edit, *rest] = edits
    if rest or not isinstance(edit.before, Call) or not isinstance(edit.after, Call):
        return False
    return _wrapped(edit.before) != _wrapped(edit.after) and edit.before.ended_at == edit.after.ended_at


def _wrapped(call: Call) -> tuple[object, ...]:
    return (
        call.goal.met,
        call.qualified,
        call.right_resource,
        call.outcome,
        call.lesson,
        call.no_next_step_because,
    )
