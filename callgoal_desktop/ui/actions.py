"""The one list of all commands: menus, palette, shortcut sheet and keys are made from it, one line a command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callgoal_desktop.ui.needs import Need
from callgoal_desktop.ui.words import tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.commands import Commands


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``name`` is the action's object name. Without a menu, it is found in the palette only."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[], None]
    needs: Need = Need.NOTHING
    checkable: bool = False


def commands(do: Commands) -> list[Command]:
    """All commands, menu by menu."""
    groups = (_of_call, _of_review, _of_file, _of_edit, _of_go, _of_view, _of_playbook, _of_help)
    return [command for group in groups for command in group(do)]


def _of_call(do: Commands) -> list[Command]:
    call, at, return_keys = tr("Call"), do.open_call, ("Ctrl+Return", "Ctrl+Enter")
    ticks = tuple(
        Command(f"tick{number}Action", "", tr("Tick question {0}").format(number), (f"Ctrl+{number}",), tick, Need.CALL)
        for number, tick in at.tickers()
    )
    return [
        Command("newCallAction", call, tr("New call"), ("Ctrl+N",), do.new_call),
        Command("unplannedAction", call, tr("Start unplanned call"), ("Ctrl+Shift+N",), do.start_unplanned),
        Command("startAction", call, tr("Start or resume call"), return_keys, do.start, Need.STARTABLE),
        Command("endAction", call, tr("End call"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), do.end, Need.LIVE),
        Command("wrapUpAction", call, tr("Wrap up call"), (), do.pages.wrap_up, Need.HELD),
        Command("finishAction", call, tr("Finish wrap-up"), (), do.finish, Need.WRAP_UP),
        Command("goalAction", call, tr("Go to the goal"), ("Ctrl+G",), at.go_to_goal, Need.CALL),
        Command("rewriteGoalAction", call, tr("Rewrite the goal with me"), ("Ctrl+Shift+G",), at.rewrite, Need.CALL),
        Command("keepGoalAction", call, tr("Keep the goal anyway"), ("Ctrl+Shift+K",), at.keep_goal, Need.CALL),
        Command("lastTimeAction", call, tr("Go to last time"), ("Ctrl+Shift+L",), at.go_to_last_time, Need.CALL),
        Command("stepAction", call, tr("Add next step"), ("Ctrl+D",), at.go_to_step, Need.OPEN),
        Command("markAction", call, tr("Mark this minute"), ("Ctrl+M",), do.mark, Need.LIVE),
        Command("toMarkAction", call, tr("Go to the mark"), ("Ctrl+Shift+M",), at.go_to_mark, Need.CALL),
        Command("tickNextAction", call, tr("Tick the next question"), ("Ctrl+T",), do.tick_next, Need.LIVE),
        Command("fileAction", call, tr("File note line…"), ("Ctrl+L",), at.file_note, Need.CALL),
        Command("playbookAction", call, tr("Switch playbook…"), (), at.offer_playbooks, Need.CALL),
        *ticks,
    ]


def _of_review(do: Commands) -> list[Command]:
    call, at = tr("Call"), do.on_pages
    return [
        Command("copyRecapAction", call, tr("Copy recap"), (), at.copy_recap, Need.READ),
        Command("mailRecapAction", call, tr("Mail recap"), (), at.mail_recap, Need.READ),
        Command("recapTemplateAction", call, tr("Edit recap template…"), (), do.pages.show_recap_template),
        Command("callAgainAction", call, tr("Call again"), (), at.call_again, Need.READ),
        Command("deleteAction", call, tr("Delete call"), (), at.delete, Need.READ),
        Command("restoreAction", call, tr("Restore call"), (), at.restore, Need.TRASHED),
        Command("quitAction", call, tr("Quit"), ("Ctrl+Q",), do.quit),
    ]


def _of_file(do: Commands) -> list[Command]:
    file, at = tr("File"), do.on_pages
    return [
        Command("importAction", file, tr("Import…"), (), do.ask_import),
        Command("exportAction", file, tr("Export…"), (), do.export),
        Command("attachTranscriptAction", file, tr("Attach transcript…"), (), at.attach_transcript, Need.READ),
        Command("removeTranscriptAction", "", tr("Remove transcript"), (), at.remove_transcript, Need.TRANSCRIPT),
        Command("calendarAction", file, tr("Save follow-ups as calendar…"), (), do.on_pages.save_calendar),
    ]


def _of_edit(do: Commands) -> list[Command]:
    edit = tr("Edit")
    return [
        Command("undoAction", edit, tr("Undo"), ("Ctrl+Z",), do.undo, Need.UNDO),
        Command("redoAction", edit, tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), do.redo, Need.REDO),
        Command("findAction", edit, tr("Find in all calls"), ("Ctrl+F",), do.on_pages.find),
        Command("paletteAction", edit, tr("Find anything…"), ("Ctrl+K",), do.show_palette),
        Command("settingsAction", edit, tr("Settings…"), ("Ctrl+,",), do.pages.show_settings),
    ]


def _of_go(do: Commands) -> list[Command]:
    go, show = tr("Go"), do.on_pages.shower
    return [
        Command("liveAction", go, tr("Back to the live call"), (), do.go_live, Need.LIVE),
        Command("goCallAction", go, tr("Go to Call"), (), show("call")),
        Command("goReviewAction", go, tr("Go to Review"), (), show("review")),
        Command("goFollowUpsAction", go, tr("Go to Follow-ups"), (), show("follow-ups")),
        Command("goInsightsAction", go, tr("Go to Insights"), (), show("insights")),
        Command("goPlaybooksAction", go, tr("Go to Playbooks"), (), show("playbooks")),
        Command("pageAboveAction", go, tr("Page above"), ("Ctrl+PgUp",), do.on_pages.page_above),
        Command("pageBelowAction", go, tr("Page below"), ("Ctrl+PgDown",), do.on_pages.page_below),
        Command("accountAction", go, tr("All with this account"), (), do.on_pages.show_account, Need.READ),
        Command("callBeforeAction", go, tr("Call before, with this account"), (), do.on_pages.call_before, Need.READ),
        Command("callAfterAction", go, tr("Call after, with this account"), (), do.on_pages.call_after, Need.READ),
        Command("trashAction", go, tr("Deleted calls"), (), do.on_pages.show_trash),
    ]


def _of_view(do: Commands) -> list[Command]:
    view, switch = tr("View"), do.switches
    return [
        Command("largerTextAction", view, tr("Larger text"), ("Ctrl++", "Ctrl+="), do.looks.larger),
        Command("smallerTextAction", view, tr("Smaller text"), ("Ctrl+-",), do.looks.smaller),
        Command("usualTextAction", view, tr("Usual text size"), ("Ctrl+0",), do.looks.usual),
        Command("foldsAction", view, tr("Fold into the panel in a call"), (), switch.flip_folds, checkable=True),
        Command("onTopAction", view, tr("Stay on top"), (), switch.flip_on_top, checkable=True),
        Command("hiddenAction", view, tr("Keep out of screen shares"), (), switch.flip_hidden, checkable=True),
    ]


def _of_playbook(do: Commands) -> list[Command]:
    menu, at = tr("Playbooks"), do.on_pages
    return [
        Command("newPlaybookAction", menu, tr("New playbook"), (), at.new_playbook),
        Command("importPlaybookAction", menu, tr("Import playbook…"), (), at.import_playbook),
        Command("pastePlaybookAction", menu, tr("Paste playbook"), (), at.paste_playbook),
        Command("duplicatePlaybookAction", menu, tr("Duplicate playbook"), (), at.duplicate_playbook, Need.PLAYBOOK),
        Command("exportPlaybookAction", menu, tr("Export playbook…"), (), at.export_playbook, Need.PLAYBOOK),
        Command("deletePlaybookAction", menu, tr("Delete playbook"), (), at.delete_playbook, Need.OWN_PLAYBOOK),
    ]


def _of_help(do: Commands) -> list[Command]:
    return [Command("keysAction", tr("Help"), tr("Keyboard shortcuts"), ("F1",), do.show_keys)]
