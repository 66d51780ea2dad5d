"""Which command follows what was done on the pages beside the call: one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.records import CallId, NextStep
from callgoal_desktop.ui.call.call_acts import WRAP_STEP, CallActs
from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.ui.parts.open_step_acts import OpenStepActs
from callgoal_desktop.ui.words import short, tr
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.accounts.account_page import AccountPage
    from callgoal_desktop.ui.commands import Commands
    from callgoal_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
    from callgoal_desktop.ui.insights.insights_page import InsightsPage
    from callgoal_desktop.ui.playbooks.playbooks_page import PlaybooksPage
    from callgoal_desktop.ui.review.recap_page import RecapPage
    from callgoal_desktop.ui.review.review_page import ReviewPage
    from callgoal_desktop.ui.settings.settings_page import SettingsPage
    from callgoal_desktop.ui.wrap_up.wrap_up_page import WrapUpPage


def wire_page(page: QWidget, commands: Commands, call_page: CallPage, workspace: Workspace) -> None:
    """Connect a page that was just made."""
    match page.objectName():
        case "reviewPage":
            _wire_review(cast("ReviewPage", page), commands, workspace)
        case "followUpsPage":
            _wire_follow_ups(cast("FollowUpsPage", page), commands, workspace)
        case "insightsPage":
            open_call = commands.pages.open_call
            cast("InsightsPage", page).open_asked.connect(lambda call_id: open_call(CallId(call_id)))
        case "playbooksPage":
            _wire_playbooks(cast("PlaybooksPage", page), call_page.acts, workspace)
        case "accountPage":
            _wire_account(cast("AccountPage", page), commands, workspace)
        case "recapPage":
            cast("RecapPage", page).back_asked.connect(commands.pages.leave_page_over)
        case "settingsPage":
            cast("SettingsPage", page).back_asked.connect(commands.pages.leave_page_over)
        case "wrapUpPage":
            _wire_wrap_up(cast("WrapUpPage", page), commands, call_page, workspace)


def _wire_review(page: ReviewPage, commands: Commands, workspace: Workspace) -> None:
    page.open_asked.connect(lambda call_id: commands.pages.open_call(CallId(call_id)))
    page.delete_asked.connect(commands.delete)
    page.restore_asked.connect(commands.restore)
    page.again_asked.connect(commands.call_again)
    page.recap_asked.connect(lambda call_id: commands.recaps.copy(call_id))
    page.mail_asked.connect(lambda call_id: commands.recaps.mail(call_id))
    page.export_asked.connect(lambda _call_id: commands.export())
    page.account_asked.connect(commands.pages.show_account)
    page.finder.search.left_off.connect(workspace.seal_typing)
    from callgoal_desktop.ui.transcript.transcript_part import TranscriptPart

    page.detail.additions.append(TranscriptPart(workspace, page, commands.say))


def _wire_account(page: AccountPage, commands: Commands, workspace: Workspace) -> None:
    page.back_asked.connect(commands.pages.leave_page_over)
    page.call_asked.connect(commands.read_call)
    page.done_toggled.connect(lambda step_id: _finish(page.step(step_id), page, commands, workspace))


def _finish(step: NextStep, page: QWidget, commands: Commands, workspace: Workspace) -> None:
    """A step is done, and leaves the page that shows what is open."""
    OpenStepActs(workspace, page).finish(step)
    commands.say(tr("Done: “{0}”. Ctrl+Z brings it back.").format(short(step.what)))


def _wire_playbooks(page: PlaybooksPage, acts: CallActs, workspace: Workspace) -> None:
    page.told.connect(acts.refused)  # said where the call's own refusals are said
    for field in page.findChildren(TextArea) + page.findChildren(LineField):
        field.left_off.connect(workspace.seal_typing)


def _wire_follow_ups(page: FollowUpsPage, commands: Commands, workspace: Workspace) -> None:
    from callgoal_desktop.ui.follow_ups.calendar_saving import CalendarSaving

    acts = OpenStepActs(workspace, page)
    page.calendar_asked.connect(CalendarSaving(workspace, page, commands.say).ask)

    def open_call(step_id: str) -> None:
        commands.pages.open_call(page.step(step_id).step.call_id)
        commands.show_step(step_id)

    page.done_toggled.connect(lambda step_id: _finish(page.step(step_id).step, page, commands, workspace))
    page.promised_toggled.connect(lambda step_id: acts.toggle_promised(page.step(step_id).step))
    page.open_asked.connect(open_call)
    page.filter.left_off.connect(workspace.seal_typing)


def _wire_wrap_up(page: WrapUpPage, commands: Commands, call_page: CallPage, workspace: Workspace) -> None:
    acts = call_page.acts
    page.back_asked.connect(lambda: commands.pages.open_call(commands.pages.open_id))
    page.finished.connect(commands.finish)
    page.mail_asked.connect(commands.mail_wrapped_up)
    page.goal_met_chosen.connect(acts.choose_goal_met)
    page.qualified_chosen.connect(acts.choose_qualified)
    page.right_resource_chosen.connect(acts.choose_right_resource)
    page.outcome_chosen.connect(acts.choose_outcome)
    page.reason_typed.connect(acts.type_reason)
    page.lesson_typed.connect(acts.type_lesson)
    _wire_agreed(page, call_page, workspace)
    call_page.marks.wire(page.marks)
    for field in (page.lesson, *page.agreed.fields):
        field.left_off.connect(workspace.seal_typing)


def _wire_agreed(page: WrapUpPage, call_page: CallPage, workspace: Workspace) -> None:
    acts, step_acts = call_page.acts, call_page.step_acts
    agreed, key = page.agreed, acts.draft_key

    agreed.done_toggled.connect(step_acts.toggle_done)
    agreed.promised_toggled.connect(step_acts.toggle_promised)
    agreed.step_typed.connect(lambda text: acts.type_draft(tr("type next step"), key(WRAP_STEP), text))
    agreed.step_entered.connect(step_acts.add_step_in_wrap_up)
    agreed.chips.corrected.connect(lambda entry: step_acts.correct(WRAP_STEP, entry))
    agreed.chips.kept_as_words.connect(lambda: step_acts.keep_words(WRAP_STEP))
    agreed.as_promised_toggled.connect(step_acts.promise_line)
    agreed.dismissed.connect(step_acts.dismiss_ask)
    agreed.team_typed.connect(acts.type_team)
