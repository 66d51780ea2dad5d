"""What the list of calls is narrowed to: chips that open a menu each, and the searches that are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from callgoal_desktop.core.query import Has
from callgoal_desktop.core.records import Outcome, Verdict
from callgoal_desktop.core.saved_searches import Filters, SavedSearch
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.parts.controls import button, flow, restyle
from callgoal_desktop.ui.words import cut, number, outcome_text, short, tr

CHIP_LENGTH = 24
"""Letters of a name that a chip shows."""

Choice = tuple[str, str]
"""A value, and what it is called."""


def period_choices() -> list[Choice]:
    """The stretches of time that can be chosen, the last one ending today."""
    days = [(f"{n}d", tr("%Ln days", "", n)) for n in (7, 30, 90)]
    return [("", tr("Any time")), *days, ("1y", tr("1 year"))]


def outcome_choices() -> list[Choice]:
    """The outcomes, and none."""
    return [
        ("", tr("All outcomes")),
        *((each.value, outcome_text(each)) for each in Outcome),
        ("none", tr("without an outcome")),
    ]


def qualified_choices() -> list[Choice]:
    """The answers to whether they are qualified."""
    return [
        ("", tr("Qualified or not")),
        (Verdict.YES.value, tr("Qualified")),
        (Verdict.NO.value, tr("Not qualified")),
        (Verdict.UNKNOWN.value, tr("Qualified: not known")),
    ]


def search_name(search: SavedSearch, playbooks: Sequence[Choice]) -> str:
    """What a kept search is called: all that it asks for."""
    return " · ".join(filter(None, (short(search.typed), *filter_names(search.filters, playbooks))))


def filter_names(filters: Filters, playbooks: Sequence[Choice]) -> list[str]:
    """What the list is narrowed to, in words."""
    named = [
        (filters.last, period_choices()),
        (filters.outcome, outcome_choices()),
        (filters.playbook, playbooks),
        (filters.qualified, qualified_choices()),
    ]
    words = [dict(choices).get(value, value) for value, choices in named if value]
    return [*words, *filter(None, (short(filters.account), tr("With open steps") if filters.open_steps else ""))]


class FilterChips(QWidget):
    """Shows how the list is narrowed, and offers what else it could be narrowed to."""

    chosen = Signal(object)
    """The filters that were chosen."""

    search_chosen = Signal(object)
    search_kept = Signal()
    search_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._playbooks: Sequence[Choice] = ()
        self._account = ""
        self._saved: tuple[SavedSearch, ...] = ()
        self._can_keep = False
        self.period = self._chip("periodFilter", self._offer_periods)
        self.outcome = self._chip("outcomeFilter", self._offer_outcomes)
        self.playbook = self._chip("playbookFilter", self._offer_playbooks)
        self.more = self._chip("moreFilter", self._offer_more)
        self.saved = self._chip("savedSearches", self._offer_saved)
        layout = flow(self)
        for chip in (self.period, self.outcome, self.playbook, self.more, self.saved):
            layout.addWidget(chip)
        self.show_filters(Filters(), ())

    def _chip(self, name: str, offer: Callable[[QMenu], None]) -> QPushButton:
        chip = button("", "chip", name=name)
        chip.setCheckable(True)

        def clicked() -> None:
            self._mark()  # a click chooses nothing by itself
            menu = QMenu(chip)
            menu.setObjectName(f"{name}Menu")
            menu.aboutToHide.connect(menu.deleteLater)
            offer(menu)
            menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

        chip.clicked.connect(clicked)
        return chip

    # What it shows

    def show_filters(self, filters: Filters, playbooks: Sequence[Choice]) -> None:
        """Show that the list is narrowed so; ``playbooks`` can be chosen from."""
        self._filters = filters
        self._playbooks = playbooks
        for chip, value, choices, name in (
            (self.period, filters.last, period_choices(), self.tr("Period: {0}")),
            (self.outcome, filters.outcome, outcome_choices(), self.tr("Outcome: {0}")),
            (self.playbook, filters.playbook, self._playbook_choices(), self.tr("Playbook: {0}")),
        ):
            words = dict(choices).get(value, value)
            chip.setText(cut(one_line(words), CHIP_LENGTH).replace("&", "&&"))
            chip.setAccessibleName(name.format(words))
        rest = filter_names(replace(filters, last="", outcome="", playbook=""), ())
        self.more.setText(cut(" · ".join(rest), CHIP_LENGTH).replace("&", "&&") or self.tr("More"))
        self.more.setAccessibleName(self.tr("More filters: {0}").format(" · ".join(rest) or self.tr("none")))
        self._mark()

    def show_account(self, account: str) -> None:
        """The call that is read is with this account: the list can be narrowed to it."""
        self._account = account

    def show_saved(self, saved: tuple[SavedSearch, ...], can_keep: bool) -> None:
        """Show the searches that are kept; ``can_keep`` where the present one may be among them."""
        self._saved, self._can_keep = saved, can_keep
        self.saved.setText(self.tr("Saved ({0})").format(number(len(saved))) if saved else self.tr("Saved"))
        self.saved.setAccessibleName(self.tr("Saved searches"))

    def _mark(self) -> None:
        filters = self._filters
        rest = filters.qualified or filters.account or filters.open_steps
        for chip, is_set in (
            (self.period, filters.last),
            (self.outcome, filters.outcome),
            (self.playbook, filters.playbook),
            (self.more, rest),
            (self.saved, ""),
        ):
            chip.setChecked(bool(is_set))
            restyle(chip, "narrows", bool(is_set))

    # The menus

    def _playbook_choices(self) -> list[Choice]:
        return [("", self.tr("Any playbook")), *self._playbooks]

    def _offer(self, menu: QMenu, choices: Sequence[Choice], value: str, chosen: Callable[[str], Filters]) -> None:
        for each, words in choices:
            self._entry(menu, words, each == value, lambda each=each: self.chosen.emit(chosen(each)))  # type: ignore[misc]

    def _entry(self, menu: QMenu, words: str, checked: bool | None, then: Callable[[], None]) -> QAction:
        action = menu.addAction(one_line(words).replace("&", "&&"))
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(lambda _checked=False: then())
        return action

    def _offer_periods(self, menu: QMenu) -> None:
        self._offer(menu, period_choices(), self._filters.last, lambda last: replace(self._filters, last=last))

    def _offer_outcomes(self, menu: QMenu) -> None:
        now = self._filters
        self._offer(menu, outcome_choices(), now.outcome, lambda outcome: replace(now, outcome=outcome))

    def _offer_playbooks(self, menu: QMenu) -> None:
        now = self._filters
        self._offer(menu, self._playbook_choices(), now.playbook, lambda playbook: replace(now, playbook=playbook))

    def _offer_more(self, menu: QMenu) -> None:
        now = self._filters
        self._offer(menu, qualified_choices(), now.qualified, lambda qualified: replace(now, qualified=qualified))
        menu.addSeparator()
        steps = "" if now.open_steps else Has.OPEN_STEPS.value
        with_steps = replace(now, open_steps=steps)
        self._entry(menu, self.tr("With open steps"), bool(now.open_steps), lambda: self.chosen.emit(with_steps))
        account = now.account or self._account
        if account.strip():
            only = replace(now, account="" if now.account else account)
            words = self.tr("Only with {0}").format(short(account))
            self._entry(menu, words, bool(now.account), lambda: self.chosen.emit(only))
        menu.addSeparator()
        clear = self._entry(menu, self.tr("Show all calls"), None, lambda: self.chosen.emit(Filters()))
        clear.setEnabled(now.narrow)

    def _offer_saved(self, menu: QMenu) -> None:
        for search in self._saved:
            name = search_name(search, self._playbooks)
            self._entry(menu, name, None, lambda search=search: self.search_chosen.emit(search))  # type: ignore[misc]
        if self._saved:
            menu.addSeparator()
        keep = self._entry(menu, self.tr("Save this search"), None, self.search_kept.emit)
        keep.setEnabled(self._can_keep)
        if self._saved:
            drop = menu.addMenu(self.tr("Remove"))
            for search in self._saved:
                name = search_name(search, self._playbooks)
                self._entry(drop, name, None, lambda search=search: self.search_dropped.emit(search))  # type: ignore[misc]
