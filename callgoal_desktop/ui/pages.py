"""Which page is shown, and which call is on it; a page is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from callgoal_desktop.core.edits import Edits, call_of
from callgoal_desktop.core.records import Call, CallId, Stage
from callgoal_desktop.core.timing import clock_text, elapsed
from callgoal_desktop.ui.call.call_acts import WRAP_ASKED, WRAP_PROMISED, WRAP_STEP
from callgoal_desktop.ui.due_count import DueCount
from callgoal_desktop.ui.words import tr
from callgoal_desktop.workspace import TEAM_KEY

if TYPE_CHECKING:
    from callgoal_desktop.ui.accounts.account_page import AccountPage
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
    from callgoal_desktop.ui.insights.insights_page import InsightsPage
    from callgoal_desktop.ui.playbooks.playbooks_page import PlaybooksPage
    from callgoal_desktop.ui.review.recap_page import RecapPage
    from callgoal_desktop.ui.review.review_page import ReviewPage
    from callgoal_desktop.ui.settings.settings_page import SettingsPage
    from callgoal_desktop.ui.wrap_up.agreed_card import Agreed
    from callgoal_desktop.ui.wrap_up.wrap_up_page import WrapUpPage

PAGE_KEY, CALL_KEY, VIEW_KEY = "page", "open-call", "view"


def page_titles() -> tuple[tuple[str, str], ...]:
    """The pages in the order of their list, each by its name and its title."""
    return (
        ("call", tr("Call")),
        ("review", tr("Review")),
        ("follow-ups", tr("Follow-ups")),
        ("insights", tr("Insights")),
        ("playbooks", tr("Playbooks")),
    )


class Page(Protocol):
    """What a page of the list can do, whatever it shows."""

    def reopen(self) -> None:
        """Show it as it was left, with what is on the disk now."""

    def show_compact(self, compact: bool) -> None:
        """Lay out in a column, or side by side."""


class Pages(QObject):
    """Shows the pages of the window; ``wire`` connects a page, just made, to what its buttons do."""

    def __init__(self, window: Content, wire: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._window = window
        self._wire = wire
        self._call_page = window.call_page
        self._workspace = window.workspace
        self._made: dict[str, QWidget] = {}
        self._wrap_up: WrapUpPage | None = None
        self._recap: RecapPage | None = None
        self._settings: SettingsPage | None = None
        self._account: AccountPage | None = None
        self._workspace.changed.connect(self._follow)
        self.due = DueCount(self._workspace, window.navigation, self)
        self.due.new_day.connect(self._begin_day)

    # Making them

    def _new_review(self) -> QWidget:
        from callgoal_desktop.ui.review.review_page import ReviewPage

        return ReviewPage(self._workspace)

    def _new_follow_ups(self) -> QWidget:
        from callgoal_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage

        return FollowUpsPage(self._workspace)

    def _new_insights(self) -> QWidget:
        from callgoal_desktop.ui.insights.insights_page import InsightsPage

        return InsightsPage(self._workspace)

    def _new_playbooks(self) -> QWidget:
        from callgoal_desktop.ui.playbooks.playbooks_page import PlaybooksPage

        return PlaybooksPage(self._workspace)

    def _page(self, name: str) -> QWidget:
        """The page with this name in the list of pages; the call page is always there."""
        if name not in self._made:
            makers = {
                "review": self._new_review,
                "follow-ups": self._new_follow_ups,
                "insights": self._new_insights,
                "playbooks": self._new_playbooks,
            }
            self._made[name] = self._add(makers[name]())
            _as_page(self._made[name]).show_compact(self._window.is_compact)
        return self._made[name]

    def _add(self, page: QWidget) -> QWidget:
        self._window.pages.addWidget(page)
        self._wire(page)
        self._window.looks.dress(page)
        return page

    @property
    def review(self) -> ReviewPage:
        """The review page."""
        from callgoal_desktop.ui.review.review_page import ReviewPage

        page = self._page("review")
        assert isinstance(page, ReviewPage)
        return page

    @property
    def playbooks(self) -> PlaybooksPage:
        """The playbooks page."""
        from callgoal_desktop.ui.playbooks.playbooks_page import PlaybooksPage

        page = self._page("playbooks")
        assert isinstance(page, PlaybooksPage)
        return page

    @property
    def follow_ups(self) -> FollowUpsPage:
        """The follow-ups page."""
        from callgoal_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage

        page = self._page("follow-ups")
        assert isinstance(page, FollowUpsPage)
        return page

    @property
    def insights(self) -> InsightsPage:
        """The insights page."""
        from callgoal_desktop.ui.insights.insights_page import InsightsPage

        page = self._page("insights")
        assert isinstance(page, InsightsPage)
        return page

    @property
    def wrap_up_page(self) -> WrapUpPage:
        """The wrap-up page, which is a view of the open call and not in the list."""
        if self._wrap_up is None:
            from callgoal_desktop.ui.parts.mark_list import ALL_OF_THEM, MarkList
            from callgoal_desktop.ui.wrap_up.wrap_up_page import WrapUpPage

            self._wrap_up = WrapUpPage(MarkList(self._call_page.marks.model, ALL_OF_THEM))
            self._add(self._wrap_up)
        return self._wrap_up

    @property
    def recap_page(self) -> RecapPage:
        """The page of the recap's template, which is not in the list."""
        if self._recap is None:
            from callgoal_desktop.ui.review.recap_page import RecapPage

            self._recap = RecapPage(self._workspace, self._window.commands.recaps, self._last_call)
            self._add(self._recap)
        return self._recap

    def _last_call(self) -> Call | None:
        """The call that is open or, where none is, the newest one."""
        if self._call_page.call_id is not None:
            return self._call_page.acts.call
        return next(iter(self._workspace.page("calls", None).calls), None)

    # Showing them

    def shows(self, name: str) -> bool:
        """Whether this page of the list is the one that is shown."""
        return self._made.get(name) is self._window.pages.currentWidget()

    def show_compact(self, compact: bool) -> None:
        """Lay out the pages in a column, or side by side."""
        for page in self._made.values():
            _as_page(page).show_compact(compact)
        if self._account is not None:
            self._account.show_compact(compact)

    def reopen(self) -> None:
        """Show the page and the call that were shown last."""
        page = self._workspace.recall(PAGE_KEY)
        self._reopen_call(self._workspace.recall(VIEW_KEY))
        if page in dict(page_titles()) and page != "call":  # a newer version may have left one that is not here
            self.show(page)

    def _reopen_call(self, view: str) -> None:
        left = self._workspace.recall(CALL_KEY)
        call = self._workspace.call(CallId(left)) if left else None
        if call is None or call.deleted_at is not None:
            call = self._workspace.live_call()
        if call is None:
            self._window.show_page(self._window.empty, "call")
        elif view == "wrap-up" and call.stage is Stage.ENDED:
            self._call_page.open(call.id)
            self.wrap_up()
        else:
            self.open_call(call.id)

    def show(self, name: str) -> None:
        """Show a page by its name in the list of pages."""
        if name != "call":
            page = self._page(name)
            self._workspace.remember(PAGE_KEY, name)
            _as_page(page).reopen()
            self._window.show_page(page, name)
        elif self._call_page.call_id is None:
            self._show_no_call()
        else:
            self.open_call(self._call_page.call_id)

    def _show_no_call(self) -> None:
        """No call is open: show the live one, as reopening does, or how to begin one."""
        live = self._workspace.live_call()
        if live is not None:
            self.open_call(live.id)
        else:
            self._workspace.remember(PAGE_KEY, "call")
            self._window.show_page(self._window.empty, "call")

    def show_recap_template(self) -> None:
        """Show the template of recaps, over the page that is shown."""
        page = self.recap_page
        page.reopen()
        self._window.show_page(page, self._window.navigation.page)
        page.template.setFocus()

    def show_settings(self) -> None:
        """Show the settings, over the page that is shown."""
        from callgoal_desktop.ui.settings.settings_page import SettingsPage

        if self._settings is None:
            self._settings = SettingsPage(self._workspace)
            self._add(self._settings)
        if self._window.pages.currentWidget() is not self._settings:
            self._settings.take_keys()
            self._window.show_page(self._settings, self._window.navigation.page)

    def show_account(self, account: str) -> None:
        """Show all that there is with an account, over the page that is shown."""
        from callgoal_desktop.ui.accounts.account_page import AccountPage

        if self._account is None:
            self._account = AccountPage(self._workspace)
            self._add(self._account)
        self._account.show_compact(self._window.is_compact)
        self._account.show_account(account)
        self._window.show_page(self._account, self._window.navigation.page)
        self._account.take_keys()

    @property
    def account_shown(self) -> str:
        """The account whose page is shown; "" where another page is."""
        shown = self._account is not None and self._window.pages.currentWidget() is self._account
        return self._account.account if shown and self._account is not None else ""

    def leave_page_over(self) -> None:
        """Go back to the page that was shown before."""
        if self._window.navigation.page != "call":
            self.show(self._window.navigation.page)
        else:
            self._reopen_call(self._workspace.recall(VIEW_KEY))

    def step(self, by: int) -> None:
        """Show the page that stands so many places below this one in the list of pages."""
        names = [name for name, _title in page_titles()]
        to = names.index(self._window.navigation.page) + by
        if 0 <= to < len(names):
            self.show(names[to])

    # The call

    def open_call(self, call_id: CallId) -> None:
        """Show a call on the call page."""
        for key, text in ((PAGE_KEY, "call"), (CALL_KEY, call_id), (VIEW_KEY, "call")):
            self._workspace.remember(key, text)
        if self._call_page.call_id != call_id:
            self._call_page.open(call_id)
        else:
            self._call_page.show_playbooks()
        self._window.show_page(self._call_page, "call")

    @property
    def open_id(self) -> CallId:
        """The call that the call page or the wrap-up is about; there must be one."""
        assert self._call_page.call_id is not None
        return self._call_page.call_id

    def call_shown(self) -> Call | None:
        """The call that the call page shows; None where another page is shown."""
        shown = self._window.pages.currentWidget() is self._call_page
        return self._call_page.acts.call if shown and self._call_page.call_id is not None else None

    def wrap_up(self) -> None:
        """Show what the open call came to."""
        for key, text in ((PAGE_KEY, "call"), (CALL_KEY, self.open_id), (VIEW_KEY, "wrap-up")):
            self._workspace.remember(key, text)
        page, was_shown = self.wrap_up_page, self.wraps_up(self.open_id)
        self._show_wrap_up(page)
        self._window.show_page(page, "call")
        if not was_shown:
            page.goal_met.chips[0].setFocus()

    @property
    def wraps_up_now(self) -> bool:
        """Whether a wrap-up is what is shown."""
        return self._wrap_up is not None and self._window.pages.currentWidget() is self._wrap_up

    def wraps_up(self, call_id: CallId) -> bool:
        """Whether the wrap-up of this call is what is shown."""
        return self._window.pages.currentWidget() is self._wrap_up and self._call_page.call_id == call_id

    def _show_wrap_up(self, page: WrapUpPage) -> None:
        call = self._call_page.acts.call
        length = clock_text(elapsed(call.spans, call.ended_at or self._workspace.now()))
        page.show_call(self._call_page.questions.records, self._agreed(call), length)

    def _agreed(self, call: Call) -> Agreed:
        from callgoal_desktop.ui.wrap_up.agreed_card import Agreed

        recall, key = self._workspace.recall, self._call_page.acts.draft_key
        step_acts, line = self._call_page.step_acts, recall(key(WRAP_STEP))
        return Agreed(
            call=call,
            steps=tuple(self._call_page.steps.records),
            today=self._workspace.now().date(),
            team_line=recall(TEAM_KEY),
            line=line,
            entry=step_acts.understood(line),
            names=step_acts.names(),
            as_promised=recall(key(WRAP_PROMISED)) != "no",
            settled=bool(recall(key(WRAP_ASKED))),
        )

    def leave_wrap_up(self) -> None:
        """The next time, the call is shown and not its wrap-up, which has asked for a next step once."""
        self._workspace.remember(VIEW_KEY, "call")
        self._workspace.remember(self._call_page.acts.draft_key(WRAP_ASKED), "yes")

    def read_again(self) -> None:
        """Much may be another than it was: show what is on the disk now."""
        if "follow-ups" in self._made:
            self.follow_ups.model.sleep()
        for name, page in self._made.items():
            if self.shows(name):
                _as_page(page).reopen()
        if self._account is not None and self._account.isVisible():
            self._account.show_account(self._account.account)
        self.due.count_again()
        if self._call_page.call_id is None:
            return
        call = self._workspace.call(self._call_page.call_id)
        if call is None or call.deleted_at is not None:
            self._leave()
        else:
            self._call_page.open(call.id)

    def _follow(self, edits: Edits) -> None:
        if self._wrap_up is not None and self._wrap_up.isVisible() and self._call_page.call_id is not None:
            self._show_wrap_up(self._wrap_up)
        gone = self._call_page.call_id
        if any(call_of(edit.record) == gone and _gone(edit.after, edit.record) for edit in edits):
            self._leave()

    def _begin_day(self) -> None:
        self._call_page.show_today()
        if self._wrap_up is not None and self._wrap_up.isVisible():
            self._show_wrap_up(self._wrap_up)
        if "follow-ups" in self._made:
            self.follow_ups.show_today()
        if "insights" in self._made:
            self.insights.show_today()

    def _leave(self) -> None:
        """The open call was deleted: show another page."""
        self._call_page.close_call()
        self._workspace.remember(CALL_KEY, "")
        if self._window.pages.currentWidget() not in self._made.values():
            self._show_no_call()


def _gone(after: object, record: object) -> bool:
    return isinstance(record, Call) and (after is None or record.deleted_at is not None)


def _as_page(page: QWidget) -> Page:
    """The page as what every page of the list is."""
    return cast("Page", page)
