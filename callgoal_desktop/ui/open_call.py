"""The commands that are about the call on the call page: places to go to in it, ticks, and the goal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from callgoal_desktop.core.records import Stage
from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.pages import Pages
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import Workspace


class OpenCall:
    """Carries out what is done to the open call; ``say`` takes a sentence for the status line."""

    def __init__(self, page: CallPage, pages: Pages, workspace: Workspace, say: Callable[[str], None]) -> None:
        self._page = page
        self._pages = pages
        self._workspace = workspace
        self._say = say

    @property
    def is_shown(self) -> bool:
        """Whether the call page shows a call."""
        return self._pages.call_shown() is not None

    @property
    def is_open(self) -> bool:
        """Whether a call is open, shown or not."""
        return self._page.call_id is not None

    @property
    def is_held(self) -> bool:
        """Whether the call page shows a call that was held and is over."""
        call = self._pages.call_shown()
        return call is not None and call.stage is not Stage.PLANNED and not self._page.is_live

    def go_to_goal(self) -> None:
        """Put the keys into the goal."""
        if self.is_shown:
            self._page.goal_panel.fold(False)
            self._page.goal_panel.goal_edit.setFocus()

    def rewrite(self) -> None:
        """Write the goal by short answers."""
        if self.is_shown:
            self._page.goal_panel.fold(False)
            self._page.goal_panel.ask()

    def keep_goal(self) -> None:
        """Keep the goal against the coach's word."""
        call = self._pages.call_shown()
        if call is not None and call.goal.text.strip():
            self._page.goal_acts.keep()

    def go_to_last_time(self) -> None:
        """Put the keys on what was left open last time."""
        if self.is_shown and not self._page.last_time.take_keys():
            self._say(tr("There is no earlier call with this account."))

    def go_to_step(self) -> None:
        """Put the keys into the line for a next step, whatever page is shown."""
        if not self.is_shown:
            self._pages.show("call")
        if self.is_shown:
            self._page.step_panel.new_edit.setFocus()

    def go_to_mark(self) -> None:
        """Put the keys on the last mark."""
        if self.is_shown and not self._page.marks.take_keys():
            self._say(tr("Nothing is marked in this call."))

    def file_note(self) -> None:
        """File the line of the notes in which the caret stands."""
        if self.is_shown:
            self._page.notes_panel.filing_asked.emit()

    def offer_playbooks(self) -> None:
        """Offer other questions for the call."""
        if self.is_shown:
            from callgoal_desktop.ui.call.playbook_menu import offer_playbooks

            offer_playbooks(self._page, self._workspace)

    def tickers(self) -> Iterator[tuple[int, Callable[[], None]]]:
        """What ticks a question, by its number."""
        return ((number, partial(self._tick, number)) for number in range(1, 10))

    def _tick(self, number: int) -> None:
        records = self._page.questions.records
        if not self.is_shown or number > len(records):
            return
        question = records[number - 1]
        self._page.question_acts.tick(question.id)
        self._page.question_panel.make_current(question.id)
        if question.asked_at is None:
            self._page.question_panel.edit_answer()
