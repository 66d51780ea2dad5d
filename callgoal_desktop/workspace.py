"""The one way anything is read or changed: the store, what can be undone, and ``changed``.

A change goes to the disk first; only what is there is told to the window. So the disk equals the screen.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from callgoal_desktop.core.edits import Edit, Edits, key, rebased, undone
from callgoal_desktop.core.errors import ChangedOutsideError, StoreError
from callgoal_desktop.core.history import History
from callgoal_desktop.core.outcome import Team, team_of
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Desk,
    Draft,
    DraftKey,
    Moment,
    NextStep,
    OwnPlaybook,
    Question,
    QuestionId,
    Record,
    Transcript,
    WholeCall,
)
from callgoal_desktop.core.settings import Settings, changed_texts, read_settings
from callgoal_desktop.shipped import shipped_text

if TYPE_CHECKING:  # what costs time to import is imported when it is used: the window is painted before
    from callgoal_desktop.core.coaching import Coach
    from callgoal_desktop.core.goal_reading import Reading
    from callgoal_desktop.core.playbook import Playbook
    from callgoal_desktop.core.playbook_shelf import Shelf as PlaybookShelf
    from callgoal_desktop.core.query import Query
    from callgoal_desktop.slices import Work
    from callgoal_desktop.store.account_history import AccountHistory
    from callgoal_desktop.store.account_history import Neighbours as Neighbours
    from callgoal_desktop.store.finding import Finding
    from callgoal_desktop.store.insights import Insights
    from callgoal_desktop.store.playbook_files import PlaybookFiles
    from callgoal_desktop.store.records import OpenPage, Records
    from callgoal_desktop.store.records import Page as Page
    from callgoal_desktop.store.search import Found as Found
    from callgoal_desktop.store.search import Hit as Hit
    from callgoal_desktop.store.store import Store

Shelf = Literal["calls", "trash"]
"""Where a call lies: among the calls, or deleted and not purged yet."""

Clock = Callable[[], datetime]

T = TypeVar("T")

DEFAULT_PLAYBOOK = "qualify-first"
"""The playbook of new calls until the user says otherwise."""

DEFAULT_KEY = "default-playbook"

TEAM_KEY = "my-team"
"""The draft that holds the names of the user's own colleagues, on one line with commas between them."""


def system_clock() -> datetime:
    """Now, with the offset that is in force here."""
    return datetime.now().astimezone()


class Workspace(QObject):
    """What the window works on. Methods that read or write raise StoreError when the disk refuses."""

    changed = Signal(object)
    """Edits that are on the disk now."""

    history_changed = Signal()
    """What Undo and Redo would do is another thing now."""

    brought_back = Signal(object)
    """Edits that undo or redo has just done: the window goes to where they are."""

    changed_outside = Signal(str)
    """A change was not made, for another program had written the file: what to tell the user."""

    closing = Signal()
    """What is under way is to stop now: after this nothing can be read or changed any more."""

    closed = Signal()
    """Nothing can be read or changed any more: what ticks is to stop."""

    settings_changed = Signal(object)
    """The settings that hold from now on; they are on the disk."""

    def __init__(self, store: Store, clock: Clock = system_clock) -> None:
        super().__init__()
        self._store = store
        self._clock = clock
        self._history = History()
        self._unsaved: dict[str, tuple[str, Edits]] = {}
        self._settings: Settings | None = None
        self._counts: dict[Shelf, int] = {}
        self.is_open = True
        self.is_held = False

    def close(self) -> None:
        """Close the store; everything is in it already."""
        if self.is_open:
            self.closing.emit()
            self.is_open = False
            self._store.close()
            self.closed.emit()

    def hold(self) -> None:
        """Let nothing be changed until ``let_go``: a long work is writing, all of it or nothing."""
        self.is_held = True

    def let_go(self) -> None:
        """Changes are taken again."""
        self.is_held = False

    # Changing

    def perform(self, label: str, *edits: Edit, typed_in: str = "") -> bool:
        """Do the edits and put them on the history under this name; False where another program has been at the file.

        ``typed_in`` names the field whose typing this is part of: typing without a pause is one step.
        """
        real = tuple(edit for edit in edits if edit.before != edit.after)
        if not real:
            return True
        now = self._clock()
        try:
            self._write(real, now)
        except ChangedOutsideError as error:
            self._unsaved.pop(typed_in, None)
            self._say_changed_outside(real, error)
            return False
        except StoreError:
            if typed_in:
                self._unsaved[typed_in] = (label, real)
            raise
        self._unsaved.pop(typed_in, None)
        self._history.add(label, real, now, typed_in)
        self.changed.emit(real)
        self.history_changed.emit()
        return True

    def _write(self, edits: Edits, at: datetime) -> None:
        """Put the edits on the disk: playbooks are files of their own, taken back where the rows are refused."""
        if self.is_held:
            raise StoreError("Not saved: calls are being imported. Wait for the end of it, or cancel it.")
        files = tuple(edit for edit in edits if isinstance(edit.record, OwnPlaybook))
        rows = tuple(edit for edit in edits if edit not in files)
        if files:
            self._playbook_files.apply(files)
        try:
            if rows:
                self._store.apply(rows, at)
                if any(isinstance(edit.record, Call) for edit in rows):
                    self._counts.clear()
        except StoreError:
            if files:
                with contextlib.suppress(StoreError):
                    self._playbook_files.apply(undone(files))
            raise

    def _say_changed_outside(self, edits: Edits, error: ChangedOutsideError) -> None:
        for edit in edits:
            if isinstance(edit.record, OwnPlaybook):
                self._history.forget(key(edit.record))
        self.history_changed.emit()
        self.changed_outside.emit(str(error))

    def has_unsaved(self) -> bool:
        """Whether something that was typed waits for the disk to take it."""
        return bool(self._unsaved)

    def retry(self) -> None:
        """Write what was typed while the disk refused it; where nothing waits, hear whether it refuses still."""
        for typed_in, (label, edits) in list(self._unsaved.items()):
            try:
                found = (self._rebased(edit) for edit in edits)
                self.perform(label, *(edit for edit in found if edit is not None), typed_in=typed_in)
            except ChangedOutsideError as error:
                self._say_changed_outside(edits, error)
            self._unsaved.pop(typed_in, None)
        self.remember("probe", self._clock().isoformat())

    def _rebased(self, edit: Edit) -> Edit | None:
        """The edit's own change, done to what is there by now: another field of it may have been written first.

        None where the record was removed meanwhile, and what was typed in it with it.
        """
        if isinstance(edit.before, OwnPlaybook) and isinstance(edit.after, OwnPlaybook):
            from callgoal_desktop.core.playbook_toml import rebased_text

            here = self.playbook_shelf.own.values()
            now = next((record for record in here if record.file == edit.after.file), edit.before)
            return Edit(now, OwnPlaybook(now.file, rebased_text(edit.before, edit.after, now)))
        found = self._now_is(edit)
        if found is None and edit.before is not None and not isinstance(edit.record, Draft):
            return None
        return rebased(edit, found)

    def _now_is(self, edit: Edit) -> Record | None:
        match edit.record:
            case Call() as call:
                return self.call(call.id)
            case Question() as question:
                return next((one for one in self.questions(question.call_id) if one.id == question.id), None)
            case NextStep() as step:
                return next((one for one in self.steps(step.call_id) if one.id == step.id), None)
            case Moment() as moment:
                return next((one for one in self.moments(moment.call_id) if one.id == moment.id), None)
            case Draft() as draft:
                return self._draft(draft.key)
            case _:
                return edit.before

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self._history.to_undo(), self._history.went_back)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(self._history.to_redo(), self._history.went_forward)

    def _travel(self, edits: Edits, arrive: Callable[[], None]) -> None:
        if not edits:
            return
        try:
            self._write(edits, self._clock())
        except ChangedOutsideError as error:
            self._say_changed_outside(edits, error)
            return
        arrive()
        self.changed.emit(edits)
        self.brought_back.emit(edits)
        self.history_changed.emit()

    def seal_typing(self) -> None:
        """What is typed from here on is a step of its own."""
        self._history.seal()

    @property
    def undo_label(self) -> str | None:
        """The name of what Undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """The name of what Redo would do again."""
        return self._history.redo_label

    def remember(self, key: str, text: str) -> None:
        """Keep where the user is (a page, a row, a scroll place): reopened there, with nothing to undo."""
        self.keep(Edit(self._draft(key), Draft(DraftKey(key), text)))

    def keep(self, *edits: Edit) -> None:
        """Write drafts that nothing shows and nobody takes back; none while a long work writes."""
        real = tuple(edit for edit in edits if edit.before != edit.after)
        if real and not self.is_held:
            self._store.apply(real, None)

    def choose(self, settings: Settings) -> None:
        """Let these settings hold from now on; choosing is not undone, but chosen again."""
        texts = tuple(changed_texts(self.settings, settings))
        if texts:
            self.keep(*(Edit(self._draft(key), Draft(DraftKey(key), text)) for key, text in texts))
            self._settings = settings
            self.settings_changed.emit(settings)

    def take_in(self, work: Callable[[Store], Work[T]]) -> Work[T]:
        """Many calls are taken in by this work; held meanwhile, and read again afterwards."""
        try:
            return (yield from work(self._store))
        finally:
            self._counts.clear()

    def forget_history(self) -> None:
        """What was done before cannot be undone any more: the records it was done to have been replaced."""
        self._history = History()
        self.history_changed.emit()

    def purge(self) -> None:
        """Delete for good what has lain in the trash too long."""
        self._store.purge(self._clock())
        self._counts.clear()

    # Reading

    @property
    def settings(self) -> Settings:
        """What the user has chosen about the window."""
        if self._settings is None:
            self._settings = read_settings(self.recall)
        return self._settings

    @property
    def calls_file(self) -> Path:
        """Where the calls are kept."""
        return self._store.path

    @property
    def records(self) -> Records:
        """The records on the disk, for what reads many of them."""
        return self._store.records

    def now(self) -> datetime:
        """Now, to the second: what is stamped on what happens."""
        return self._clock().replace(microsecond=0)

    def touched_at(self) -> datetime:
        """When anything was last changed, in this run of the program or before it."""
        return self._store.records.touched_at()

    def desk(self) -> Desk:
        """Which call is live."""
        return self._store.records.desk()

    def live_call(self) -> Call | None:
        """The call that is live."""
        live = self.desk().live
        return None if live is None else self.call(live)

    def call(self, call_id: CallId) -> Call | None:
        """The call, in the trash or not; None if there is none."""
        return self._store.records.call(call_id)

    def questions(self, call_id: CallId) -> tuple[Question, ...]:
        """The call's questions in their order."""
        return self._store.records.questions(call_id)

    def steps(self, call_id: CallId) -> tuple[NextStep, ...]:
        """The call's next steps in their order."""
        return self._store.records.steps(call_id)

    def open_steps(self, after: int = 0) -> OpenPage:
        """Some of the open steps, in no order, from where a page of them ended."""
        return self._store.records.open_steps(after)

    def count_due(self, by: date) -> int:
        """How many open steps are due on a day or before it."""
        return self._store.records.count_due(by)

    def due_steps(self, by: date) -> tuple[NextStep, ...]:
        """The open steps that are due on a day or before it, the oldest first."""
        return self._store.records.due_steps(by)

    def moments(self, call_id: CallId) -> tuple[Moment, ...]:
        """The call's marked minutes, as they happened."""
        return self._store.records.moments(call_id)

    def transcript(self, call_id: CallId) -> Transcript | None:
        """What was said in the call, if a transcript was attached."""
        return self._store.records.transcript(call_id)

    def whole(self, call: Call) -> WholeCall:
        """The call with everything that belongs to it."""
        return self._store.records.whole(call)

    def accounts_like(self, text: str, but: CallId) -> list[str]:
        """Accounts of other calls of which a word begins so, in their newest spelling, the last one first."""
        return self._store.accounts.like(text, but)

    def contacts_like(self, account: str, text: str, but: CallId) -> list[str]:
        """Contacts of the account of which a word begins so, the last one first."""
        return self._store.accounts.contacts_like(account, text, but)

    def earlier_calls(self, call: Call) -> tuple[WholeCall, ...]:
        """The last calls that were held with the call's account, newest first, without moments and transcript."""
        return self._store.accounts.earlier_calls(call)

    def carried_from(self, call_id: CallId) -> dict[QuestionId, Call]:
        """By the call's questions that were carried over, the calls in which they stayed open."""
        return self._store.accounts.carried_from(call_id)

    @property
    def account_history(self) -> AccountHistory:
        """All that was ever said and promised with one account."""
        return self._store.account_history

    def page(self, shelf: Shelf, after: int | None) -> Page:
        """A page of calls, newest first."""
        return self._store.records.page(shelf, after)

    def count(self, shelf: Shelf = "calls") -> int:
        """How many calls lie on a shelf; counted once until a call changes, for each key of a search asks it."""
        if self.is_held or shelf not in self._counts:
            self._counts[shelf] = self._store.records.count(shelf)
        return self._counts[shelf]

    def find(self, text: str, limit: int) -> list[Hit]:
        """The newest calls in which all that was typed is written."""
        return self._store.finding.at_once(self.query(text), limit)

    def query(self, text: str) -> Query:
        """What is meant by a text that was typed to find calls."""
        from callgoal_desktop.core.query import read_query

        return read_query(text, self._clock().date())

    @property
    def finding(self) -> Finding:
        """Finds calls in slices."""
        return self._store.finding

    @property
    def insights(self) -> Insights:
        """Counts over all calls that have ended, read a few milliseconds at a time."""
        return self._store.insights

    def index_work(self) -> Work[None]:
        """Bring the search index up to date: for when the hands rest."""
        return self._store.search.index.work()

    def recall(self, key: str) -> str:
        """What was remembered, or typed and not sent, under this key; "" for nothing."""
        draft = self._draft(key)
        return "" if draft is None else draft.text

    @property
    def team(self) -> Team:
        """The user's own colleagues: what they promise is promised by our side."""
        return team_of(self.recall(TEAM_KEY))

    def draft_edit(self, key: str, text: str) -> Edit:
        """The edit by which a text that is typed but not sent becomes this one."""
        return Edit(self._draft(key) or Draft(DraftKey(key), ""), Draft(DraftKey(key), text))

    def _draft(self, key: str) -> Draft | None:
        return self._store.records.draft(DraftKey(key))

    @cached_property
    def coach(self) -> Coach:
        """The goal coach, with the phrases that ship."""
        from callgoal_desktop.core.coaching import Coach, read_phrases

        return Coach(read_phrases(shipped_text("phrases/en.toml")))

    def read_goal(self, goal: str) -> Reading | None:
        """What a goal says, or an outcome that is hoped for; None where nothing is written."""
        return self.coach.read(goal) if goal.strip() else None

    # Playbooks

    @cached_property
    def _playbook_files(self) -> PlaybookFiles:
        from callgoal_desktop.store.playbook_files import FOLDER_NAME, PlaybookFiles

        return PlaybookFiles(self._store.path.parent / FOLDER_NAME)

    @property
    def playbook_shelf(self) -> PlaybookShelf:
        """All playbooks as they are on the disk now, and the files that are none."""
        return self._playbook_files.shelf()

    @property
    def playbooks(self) -> Mapping[str, Playbook]:
        """The playbooks by id, those that ship first."""
        return self.playbook_shelf.by_id

    @property
    def playbook_folder(self) -> Path:
        """Where the user's own playbooks lie, whether or not there are any."""
        return self._playbook_files.folder

    @property
    def default_playbook(self) -> Playbook:
        """The playbook of new calls: the one that the user chose, while it is there."""
        found = self.playbooks
        return found.get(self.recall(DEFAULT_KEY)) or found[DEFAULT_PLAYBOOK]
