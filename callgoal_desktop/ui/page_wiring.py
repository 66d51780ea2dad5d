"""Which command follows what was done on the pages beside the call: one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.records import CallId
from callgoal_desktop.ui.call_acts import CallActs
from callgoal_desktop.ui.fields import LineField, TextArea
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.commands import Commands
    from callgoal_desktop.ui.playbooks_page import PlaybooksPage
    from callgoal_desktop.ui.review_page import ReviewPage
    from callgoal_desktop.ui.wrap_up_page import WrapUpPage


def wire_page(page: QWidget, commands: Commands, acts: CallActs, workspace: Workspace) -> None:
    """Connect a page that was just made."""
    match page.objectName():
        case "reviewPage":
            _wire_review(cast("ReviewPage", page), commands, workspace)
        case "playbooksPage":
            _wire_playbooks(cast("PlaybooksPage", page), acts, workspace)
        case "wrapUpPage":
            _wire_wrap_up(cast("WrapUpPage", page), commands, acts, workspace)


def _wire_review(page: ReviewPage, commands: Commands, workspace: Workspace) -> None:
    page.open_asked.connect(lambda call_id: commands.pages.open_call(CallId(call_id)))
    page.delete_asked.connect(commands.delete)
    page.restore_asked.connect(commands.restore)
    page.again_asked.connect(commands.call_again)
    page.recap_asked.connect(commands.copy_recap)
    page.search.left_off.connect(workspace.seal_typing)


def _wire_playbooks(page: PlaybooksPage, acts: CallActs, workspace: Workspace) -> None:
    page.told.connect(acts.refused)  # said where the call's own refusals are said
    for field in page.findChildren(TextArea) + page.findChildren(LineField):
        field.left_off.connect(workspace.seal_typing)


def _wire_wrap_up(page: WrapUpPage, commands: Commands, acts: CallActs, workspace: Workspace) -> None:
    page.back_asked.connect(lambda: commands.pages.open_call(commands.pages.open_id))
    page.finished.connect(commands.finish)
    page.goal_met_chosen.connect(acts.choose_goal_met)
    page.qualified_chosen.connect(acts.choose_qualified)
    page.right_resource_chosen.connect(acts.choose_right_resource)
    page.outcome_chosen.connect(acts.choose_outcome)
    page.reason_typed.connect(acts.type_reason)
    page.lesson_typed.connect(acts.type_lesson)
    for area in (page.reason, page.lesson):
        area.left_off.connect(workspace.seal_typing)
