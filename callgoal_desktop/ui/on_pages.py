"""The commands that are about the pages beside the call: the call that is read, the follow-ups, the playbooks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.ui.pages import Pages
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import Workspace

if TYPE_CHECKING:
    from callgoal_desktop.ui.commands import Commands
    from callgoal_desktop.ui.exporting.exporting import Search
    from callgoal_desktop.ui.transcript.attaching import Attaching
    from callgoal_desktop.workspace import Neighbours


class OnPages:
    """Carries out what the buttons of the pages do, from wherever the keys are."""

    def __init__(self, do: Commands, pages: Pages, workspace: Workspace) -> None:
        self._do = do
        self._pages = pages
        self._workspace = workspace

    def shower(self, page: str) -> Callable[[], None]:
        """What shows this page, with the keys on it."""
        return partial(self._pages.show, page)

    def page_above(self) -> None:
        """Show the page above."""
        self._pages.step(-1)

    def page_below(self) -> None:
        """Show the page below."""
        self._pages.step(1)

    def find(self) -> None:
        """Put the keys into the search of all calls."""
        self._pages.show("review")
        self._pages.review.finder.search.setFocus()

    def show_playbook(self, playbook: str) -> None:
        """Show a playbook."""
        self._pages.show("playbooks")
        self._pages.playbooks.show_playbook(playbook)

    # The call that is read

    @property
    def wraps_up(self) -> bool:
        """Whether the wrap-up of a call is shown."""
        return self._pages.wraps_up_now

    def _in_review(self) -> Call | None:
        shown = self._pages.review.shown if self._pages.shows("review") else None
        return None if shown is None else self._workspace.call(shown)

    def read_call(self) -> Call | None:
        """The call that is shown, on whatever page; not one in the trash."""
        if self._pages.shows("review"):
            call = self._in_review()
        elif self.wraps_up:
            call = self._workspace.call(self._pages.open_id)
        else:
            call = self._pages.call_shown()
        return None if call is None or call.deleted_at is not None else call

    def trashed_call(self) -> Call | None:
        """The call of the trash that is shown."""
        call = self._in_review()
        return None if call is None or call.deleted_at is None else call

    def _with_read(self, act: Callable[[CallId], None]) -> None:
        call = self.read_call()
        if call is not None:
            act(call.id)

    def copy_recap(self) -> None:
        """Copy the recap of the call that is read."""
        self._with_read(self._do.recaps.copy)

    def mail_recap(self) -> None:
        """Mail the recap of the call that is read."""
        if self.wraps_up:
            self._do.mail_wrapped_up()
        else:
            self._with_read(self._do.recaps.mail)

    def call_again(self) -> None:
        """Plan the next call with whom the one that is read was."""
        self._with_read(self._do.call_again)

    def show_account(self) -> None:
        """Show all that there is with the account of the call that is read."""
        call = self.read_call()
        if call is not None and call.account.strip():
            self._pages.show_account(call.account)
        elif call is not None:
            self._do.say(tr("This call has no account."))

    def call_before(self) -> None:
        """Read the call before this one with its account."""
        self._read_beside(lambda beside: beside.previous)

    def call_after(self) -> None:
        """Read the call after this one with its account."""
        self._read_beside(lambda beside: beside.next)

    def _read_beside(self, which: Callable[[Neighbours], Call | None]) -> None:
        call = self.read_call()
        found = None if call is None else which(self._workspace.account_history.neighbours(call))
        if found is not None:
            self._do.read_call(found.id)
        elif call is not None:
            self._do.say(tr("There is no other call with this account on that side."))

    def delete(self) -> None:
        """Delete the call that is read."""
        self._with_read(self._do.delete)

    def restore(self) -> None:
        """Bring the call of the trash back that is read."""
        call = self.trashed_call()
        if call is not None:
            self._do.restore(call.id)

    def search(self) -> Search | None:
        """What is searched for on the page of all calls, while that is shown."""
        from callgoal_desktop.ui.exporting.exporting import Search

        if not self._pages.shows("review"):
            return None
        page = self._pages.review
        query = page.model.query
        return None if query is None else Search(query, page.finder.search.text(), page.model.total)

    def show_taken(self, first: CallId | None, total: int) -> None:
        """Calls have been taken in: show them among all calls, unless a call is live; where it is one, that one."""
        if first is None or self._do.is_live:
            return
        self._pages.show("review")
        if total == 1:
            self._pages.review.show_call(first)
        elif self._pages.review.finder.query is not None:
            self._pages.review.finder.show_all()

    def show_trash(self) -> None:
        """Show the deleted calls."""
        self._pages.show("review")
        self._pages.review.show_trash()

    # The transcript of the call that is read

    @property
    def shows_transcript(self) -> bool:
        """Whether the page of a call shows its transcript."""
        found = self._pages.review.findChild(QWidget, "transcriptPanel") if self._pages.shows("review") else None
        return isinstance(found, QWidget) and not found.isHidden() and self.read_call() is not None

    @cached_property
    def attaching(self) -> Attaching:
        """What attaches transcripts to calls."""
        from callgoal_desktop.ui.transcript.attaching import Attaching

        return Attaching(self._workspace, self._pages.review, self._do.say)

    def attach_transcript(self) -> None:
        """Attach a transcript to the call that is read: it is shown among all calls, where transcripts are."""

        def attach(call_id: CallId) -> None:
            self._do.read_call(call_id)
            self.attaching.ask(call_id)

        self._with_read(attach)

    def remove_transcript(self) -> None:
        """Take the transcript of the call that is read off again."""
        self._with_read(self.attaching.remove)

    # The follow-ups

    def save_calendar(self) -> None:
        """Save the follow-ups that are shown as a calendar file."""
        self._pages.show("follow-ups")
        self._pages.follow_ups.save.click()

    # The playbooks

    def playbook_tool(self, name: str) -> QAbstractButton | None:
        """The button with this name, if it is of use for the playbook that is shown."""
        if not self._pages.shows("playbooks"):
            return None
        button = self._pages.playbooks.findChild(QAbstractButton, name)
        return button if isinstance(button, QAbstractButton) and not button.isHidden() else None

    def _click(self, name: str) -> None:
        tool = self.playbook_tool(name)
        if tool is not None:
            tool.click()

    def _begin(self, name: str) -> None:
        self._pages.show("playbooks")
        self._click(name)

    def new_playbook(self) -> None:
        """Begin a playbook."""
        self._begin("newPlaybookButton")

    def import_playbook(self) -> None:
        """Take a playbook in from a file."""
        self._begin("importPlaybookButton")

    def import_playbook_file(self, path: Path) -> None:
        """Take a playbook in from this file."""
        self._pages.show("playbooks")
        self._pages.playbooks.acts.import_file(path)

    def paste_playbook(self) -> None:
        """Take a playbook in from the clipboard."""
        self._begin("pastePlaybookButton")

    def duplicate_playbook(self) -> None:
        """Copy the playbook that is shown."""
        self._click("duplicatePlaybookButton")

    def export_playbook(self) -> None:
        """Write the playbook that is shown to a file."""
        self._click("exportPlaybookButton")

    def delete_playbook(self) -> None:
        """Delete the playbook that is shown."""
        self._click("deletePlaybookButton")
