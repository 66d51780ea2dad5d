"""The one way anything is changed: the disk first, then the window; and every step can be taken back by name."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast
from unittest import mock

import pytest

from callgoal_desktop.core.arrivals import Arrival
from callgoal_desktop.core.edits import Edit, Edits, undone
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Desk,
    Draft,
    DraftKey,
    Moment,
    MomentId,
    NextStep,
    OwnPlaybook,
    PlaybookFile,
    Question,
    QuestionId,
    StepId,
    WholeCall,
)
from callgoal_desktop.store.store import Store
from callgoal_desktop.user_files import export_playbook, playbook_from_file, playbook_from_text
from callgoal_desktop.workspace import DEFAULT_KEY, DEFAULT_PLAYBOOK, Workspace, system_clock
from tests.clock import MONDAY, FakeClock
from tests.conftest import OpenStore
from tests.files import contents

A = CallId("a")
CALL = Call(A, account="Northwind")
QUESTION = Question(QuestionId("q"), A, 0, text="Where to?")
TICKED = replace(QUESTION, asked_at=MONDAY)
TICK = Edit(QUESTION, TICKED)


class Listener:
    """Notes what the workspace says, and what the disk holds at that moment."""

    def __init__(self, workspace: Workspace, store: Store) -> None:
        self.heard: list[str] = []
        self.changed: list[Edits] = []
        self.on_disk: list[tuple[Question, ...]] = []
        self._store = store
        workspace.changed.connect(self._changed)
        workspace.brought_back.connect(lambda _edits: self.heard.append("brought back"))
        workspace.history_changed.connect(lambda: self.heard.append("history"))

    def _changed(self, edits: object) -> None:
        self.heard.append("changed")
        self.changed.append(cast("Edits", edits))
        self.on_disk.append(self._store.records.questions(A))


@pytest.fixture
def listener(workspace: Workspace, store: Store) -> Listener:
    """Somebody who listens, after a call with one question was kept."""
    store.apply((Edit(None, CALL), Edit(None, QUESTION)), MONDAY)
    return Listener(workspace, store)


@pytest.fixture
def refusing(store: Store) -> Iterator[Store]:
    """The store's file is away for the time of the test."""
    away = store.path.with_name("away")
    store.path.rename(away)
    yield store
    away.rename(store.path)


def answer(workspace: Workspace, before: str, after: str) -> None:
    """A keystroke in the answer."""
    edit = Edit(replace(QUESTION, answer=before), replace(QUESTION, answer=after))
    workspace.perform("Type answer", edit, typed_in="answer q")


class TestDoing:
    def test_puts_it_on_the_disk_before_the_window_is_told(self, workspace: Workspace, listener: Listener) -> None:
        workspace.perform("Tick question", TICK)
        assert listener.heard == ["changed", "history"]
        assert listener.changed == [(TICK,)]
        assert listener.on_disk == [(TICKED,)]
        assert workspace.undo_label == "Tick question"
        assert workspace.redo_label is None

    def test_stamps_when_the_user_did_something(
        self, workspace: Workspace, listener: Listener, clock: FakeClock
    ) -> None:
        clock.pass_by(90)
        workspace.perform("Tick question", TICK)
        assert workspace.touched_at() == MONDAY + timedelta(seconds=90)

    def test_leaves_out_what_changes_nothing(self, workspace: Workspace, listener: Listener) -> None:
        workspace.perform("Tick question", Edit(CALL, CALL), TICK)
        assert listener.changed == [(TICK,)]

    def test_nothing_is_no_step(self, workspace: Workspace, listener: Listener, clock: FakeClock) -> None:
        clock.pass_by(90)
        workspace.perform("Nothing")
        workspace.perform("Still nothing", Edit(CALL, CALL), Edit(QUESTION, QUESTION))
        assert listener.heard == []
        assert workspace.undo_label is None
        assert workspace.touched_at() == MONDAY


class TestUndoAndRedo:
    def test_take_back_and_do_again_on_the_disk(self, workspace: Workspace, listener: Listener, store: Store) -> None:
        workspace.perform("Tick question", TICK)
        listener.heard.clear()
        workspace.undo()
        assert store.records.questions(A) == (QUESTION,)
        assert (workspace.undo_label, workspace.redo_label) == (None, "Tick question")
        workspace.redo()
        assert store.records.questions(A) == (TICKED,)
        assert listener.heard == ["changed", "brought back", "history"] * 2
        assert listener.changed[1:] == [undone((TICK,)), (TICK,)]
        assert listener.on_disk[1:] == [(QUESTION,), (TICKED,)]

    def test_with_nothing_to_take_back_say_nothing(self, workspace: Workspace, listener: Listener) -> None:
        workspace.undo()
        workspace.redo()
        assert listener.heard == []

    def test_reach_back_through_acts_of_every_kind(
        self, workspace: Workspace, listener: Listener, store: Store
    ) -> None:
        step = NextStep(StepId("s"), A, 0, "Meet")
        call = replace(CALL, notes="n")
        before = store.records.whole(CALL)
        workspace.perform("Add next step", Edit(None, step))
        workspace.perform("Tick question", TICK)
        workspace.perform("Start call", Edit(CALL, call), Edit(Desk(None), Desk(A)))
        workspace.perform("Delete question", Edit(TICKED, None))
        assert workspace.live_call() == call
        labels = []
        while workspace.undo_label:
            labels.append(workspace.undo_label)
            workspace.undo()
        assert labels == ["Delete question", "Start call", "Tick question", "Add next step"]
        assert store.records.whole(CALL) == before
        while workspace.redo_label:
            workspace.redo()
        assert store.records.whole(call) == WholeCall(call, (), (step,))
        assert workspace.desk() == Desk(A)

    def test_count_as_something_that_the_user_did(
        self, workspace: Workspace, listener: Listener, clock: FakeClock
    ) -> None:
        workspace.perform("Tick question", TICK)
        clock.pass_by(60)
        workspace.undo()
        assert workspace.touched_at() == MONDAY + timedelta(seconds=60)


class TestTyping:
    def test_is_on_the_disk_with_every_key_and_taken_back_in_one_step(
        self, workspace: Workspace, listener: Listener, store: Store, clock: FakeClock
    ) -> None:
        for length in range(5):
            answer(workspace, "hello"[:length], "hello"[: length + 1])
            clock.pass_by(0.3)
            assert store.records.questions(A)[0].answer == "hello"[: length + 1]
        assert len(listener.changed) == 5
        workspace.undo()
        assert store.records.questions(A) == (QUESTION,)
        assert workspace.undo_label is None
        workspace.redo()
        assert store.records.questions(A)[0].answer == "hello"

    def test_after_a_pause_is_another_step(
        self, workspace: Workspace, listener: Listener, store: Store, clock: FakeClock
    ) -> None:
        answer(workspace, "", "h")
        clock.pass_by(1)
        answer(workspace, "h", "hi")
        workspace.undo()
        assert store.records.questions(A)[0].answer == "h"

    def test_after_the_caret_jumped_is_another_step(
        self, workspace: Workspace, listener: Listener, store: Store
    ) -> None:
        answer(workspace, "", "h")
        workspace.seal_typing()
        answer(workspace, "h", "hi")
        workspace.undo()
        assert store.records.questions(A)[0].answer == "h"

    def test_taken_back_at_once_leaves_no_step(self, workspace: Workspace, listener: Listener) -> None:
        answer(workspace, "", "h")
        answer(workspace, "h", "")
        assert workspace.undo_label is None
        assert len(listener.changed) == 2


class TestADiskThatRefuses:
    def test_is_told_to_who_asked_and_to_nobody_else(
        self, workspace: Workspace, listener: Listener, refusing: Store
    ) -> None:
        with pytest.raises(StoreError, match="Not saved"):
            workspace.perform("Tick question", TICK)
        assert listener.heard == []
        assert workspace.undo_label is None

    def test_leaves_undo_and_redo_where_they_were(self, workspace: Workspace, listener: Listener, store: Store) -> None:
        away = store.path.with_name("away")
        workspace.perform("Tick question", TICK)
        workspace.perform("Change call", Edit(CALL, replace(CALL, notes="n")))
        workspace.undo()
        listener.heard.clear()
        store.path.rename(away)
        for ask in (workspace.undo, workspace.redo):
            with pytest.raises(StoreError, match="Not saved"):
                ask()
        assert listener.heard == []
        assert (workspace.undo_label, workspace.redo_label) == ("Tick question", "Change call")
        away.rename(store.path)
        workspace.undo()
        assert store.records.questions(A) == (QUESTION,)


class TestRemembering:
    def test_a_place_is_nothing_to_undo_and_nothing_that_was_done(
        self, workspace: Workspace, listener: Listener, clock: FakeClock
    ) -> None:
        workspace.perform("Tick question", TICK)
        workspace.undo()
        listener.heard.clear()
        clock.pass_by(60)
        before = workspace.touched_at()
        workspace.remember("page", "review")
        assert workspace.recall("page") == "review"
        assert listener.heard == []
        assert workspace.redo_label == "Tick question"
        assert workspace.touched_at() == before

    def test_a_place_survives_closing(self, workspace: Workspace, store: Store, open_store: OpenStore) -> None:
        assert workspace.recall("page") == ""
        workspace.remember("page", "review")
        workspace.remember("page", "call")
        workspace.close()
        again = Workspace(open_store(store.path.parent), FakeClock())
        assert again.recall("page") == "call"

    def test_a_place_where_one_is_already_costs_nothing(self, workspace: Workspace, store: Store) -> None:
        workspace.remember("page", "review")
        log = store.path.with_name("calls.db-wal").stat().st_size
        workspace.remember("page", "review")
        assert store.path.with_name("calls.db-wal").stat().st_size == log

    def test_a_text_not_sent_yet_is_typed_like_any_other(self, workspace: Workspace, listener: Listener) -> None:
        key = DraftKey("a/newStep")
        assert workspace.draft_edit(key, "D") == Edit(Draft(key, ""), Draft(key, "D"))
        workspace.perform("Type", workspace.draft_edit(key, "D"), typed_in=key)
        workspace.perform("Type", workspace.draft_edit(key, "Da"), typed_in=key)
        assert workspace.recall(key) == "Da"
        workspace.undo()
        assert workspace.recall(key) == ""


class TestChoosing:
    def test_holds_at_once_and_after_the_next_start(
        self, workspace: Workspace, listener: Listener, store: Store, clock: FakeClock
    ) -> None:
        told: list[object] = []
        workspace.settings_changed.connect(told.append)
        chosen = replace(workspace.settings, text_size=150, folds=False)
        workspace.choose(chosen)
        assert workspace.settings == chosen == Workspace(store, clock).settings
        assert told == [chosen]
        assert workspace.undo_label is None

    def test_what_holds_already_says_and_writes_nothing(self, workspace: Workspace, store: Store) -> None:
        told: list[object] = []
        workspace.settings_changed.connect(told.append)
        log = store.path.with_name("calls.db-wal").stat().st_size
        workspace.choose(workspace.settings)
        assert told == []
        assert store.path.with_name("calls.db-wal").stat().st_size == log


class TestHousekeeping:
    def test_the_trash_is_emptied_by_the_clock(
        self, workspace: Workspace, listener: Listener, clock: FakeClock
    ) -> None:
        workspace.perform("Delete call", Edit(CALL, replace(CALL, deleted_at=MONDAY)))
        workspace.purge()
        assert workspace.count("trash") == 1
        clock.pass_by(30 * 24 * 3600)
        workspace.purge()
        assert workspace.count("trash") == 0

    def test_trying_again_hears_whether_the_disk_takes_anything(
        self, workspace: Workspace, listener: Listener, store: Store, clock: FakeClock
    ) -> None:
        workspace.retry()
        clock.pass_by(1)
        away = store.path.with_name("away")
        store.path.rename(away)
        with pytest.raises(StoreError, match="Not saved"):
            workspace.retry()
        away.rename(store.path)
        workspace.retry()
        assert listener.heard == []
        assert workspace.undo_label is None

    def test_what_was_typed_while_the_disk_refused_is_written_when_it_takes_it(
        self, workspace: Workspace, listener: Listener, store: Store
    ) -> None:
        away = store.path.with_name("away")
        store.path.rename(away)
        for notes in ("t", "tr", "tra"):
            with pytest.raises(StoreError):
                workspace.perform("type notes", Edit(CALL, replace(CALL, notes=notes)), typed_in="notes")
        with pytest.raises(StoreError):
            workspace.perform("tick", Edit(QUESTION, replace(QUESTION, asked_at=MONDAY)))
        assert workspace.has_unsaved()
        away.rename(store.path)
        workspace.perform("type account", Edit(CALL, replace(CALL, account="Other")), typed_in="account")
        workspace.retry()
        assert workspace.call(A) == replace(CALL, account="Other", notes="tra")
        assert workspace.questions(A) == (QUESTION,), "what was not typed is not done behind the user's back"
        assert not workspace.has_unsaved()
        workspace.undo()
        assert workspace.call(A) == replace(CALL, account="Other")


class TestReading:
    def test_gives_what_the_disk_has(self, workspace: Workspace, listener: Listener) -> None:
        step, moment = NextStep(StepId("s"), A, 0), Moment(MomentId("m"), A, MONDAY)
        workspace.perform("Add", Edit(None, step), Edit(None, moment))
        assert workspace.call(A) == CALL
        assert workspace.call(CallId("none")) is None
        assert (workspace.questions(A), workspace.steps(A), workspace.moments(A)) == ((QUESTION,), (step,), (moment,))
        assert workspace.whole(CALL) == WholeCall(CALL, (QUESTION,), (step,), (moment,))
        assert workspace.page("calls", None).calls == (CALL,)
        assert (workspace.count(), workspace.count("trash")) == (1, 0)

    def test_counts_what_is_there_whatever_became_of_it(
        self, workspace: Workspace, listener: Listener, clock: FakeClock
    ) -> None:
        def counts() -> tuple[int, int]:
            return workspace.count(), workspace.count("trash")

        assert counts() == (1, 0)
        trashed = replace(CALL, deleted_at=workspace.now())
        workspace.perform("Delete", Edit(CALL, trashed))
        assert counts() == (0, 1)
        workspace.undo()
        assert counts() == (1, 0)
        workspace.redo()
        assert counts() == (0, 1)
        list(workspace.index_work())
        workspace.hold()
        taking = workspace.take_in(lambda store: store.take_in([Arrival(WholeCall(Call(CallId("b"))))]))
        next(taking)
        assert counts() == (1, 1)
        taking.close()
        workspace.let_go()
        assert counts() == (0, 1)
        list(workspace.take_in(lambda store: store.take_in([Arrival(WholeCall(Call(CallId("b"))))])))
        assert counts() == (1, 1)
        clock.pass_by(40 * 24 * 60 * 60)
        workspace.purge()
        assert counts() == (1, 0)

    def test_knows_of_no_live_call_until_there_is_one(self, workspace: Workspace, listener: Listener) -> None:
        assert workspace.live_call() is None
        workspace.perform("Start", Edit(Desk(None), Desk(A)))
        assert workspace.live_call() == CALL

    def test_finds_what_was_just_typed_before_and_after_it_is_indexed(
        self, workspace: Workspace, listener: Listener, store: Store
    ) -> None:
        answer(workspace, "", "plants")
        for _ in range(2):
            assert [hit.call for hit in workspace.find("plan", 9)] == [CALL]
            list(workspace.index_work())
            assert store.search.pending() == 0

    def test_tells_the_time_to_the_second_with_its_offset(self, workspace: Workspace, clock: FakeClock) -> None:
        clock.pass_by(0.75)
        assert workspace.now() == MONDAY
        clock.travel(hours=-3.5)
        assert workspace.now().utcoffset() == timedelta(hours=-3.5)

    def test_has_the_shipped_playbook_and_coach(self, workspace: Workspace) -> None:
        assert DEFAULT_PLAYBOOK in workspace.playbooks
        assert len(workspace.playbooks[DEFAULT_PLAYBOOK].questions) == 7
        assert workspace.coach is workspace.coach


class TestOpeningAndClosing:
    def test_closing_closes_the_file_and_may_be_done_twice(self, workspace: Workspace, store: Store) -> None:
        was_open = workspace.is_open
        workspace.close()
        assert [was_open, workspace.is_open] == [True, False]
        assert {path.name for path in store.path.parent.iterdir()} == {"calls.db"}
        workspace.close()

    def test_the_clock_of_the_system_knows_its_offset(self) -> None:
        assert system_clock().utcoffset() is not None


class TestThePlaybooksOfTheUsersOwn:
    FILE = PlaybookFile("mine.toml")
    MINE = OwnPlaybook(FILE, 'id = "mine"\nname = "Mine"\n')
    RENAMED = OwnPlaybook(FILE, 'id = "mine"\nname = "Renamed"\n')

    def test_go_the_same_road_as_everything(self, workspace: Workspace, listener: Listener) -> None:
        workspace.perform("new playbook", Edit(None, self.MINE))
        assert listener.changed[-1] == (Edit(None, self.MINE),)
        assert workspace.playbook_shelf.own == {"mine": self.MINE}
        workspace.undo()
        assert "mine" not in workspace.playbooks
        workspace.redo()
        assert workspace.playbooks["mine"].name == "Mine"

    def test_are_typed_in_one_step(self, workspace: Workspace) -> None:
        workspace.perform("new playbook", Edit(None, self.MINE))
        before = self.MINE
        for end in range(1, 5):
            after = OwnPlaybook(self.FILE, f'id = "mine"\nname = "{"Name"[:end]}"\n')
            workspace.perform("rename playbook", Edit(before, after), typed_in="mine.toml/name")
            before = after
        assert workspace.playbooks["mine"].name == "Name"
        workspace.undo()
        assert workspace.playbooks["mine"].name == "Mine"

    def test_that_were_changed_outside_are_not_overwritten_and_hold_up_no_undo(
        self, workspace: Workspace, listener: Listener, store: Store
    ) -> None:
        told: list[str] = []
        workspace.changed_outside.connect(told.append)
        workspace.perform("tick question", TICK)
        workspace.perform("new playbook", Edit(None, self.MINE))
        path = store.path.parent / "playbooks" / self.FILE
        path.write_text('id = "mine"\nname = "By hand"\n')
        heard = len(listener.changed)
        workspace.perform("rename playbook", Edit(self.MINE, self.RENAMED), typed_in="x")
        assert told == [
            "mine.toml was changed by another program meanwhile, so your last change was not made. "
            "It is shown as it is now."
        ]
        assert len(listener.changed) == heard
        assert not workspace.has_unsaved()
        assert workspace.playbooks["mine"].name == "By hand"
        assert workspace.undo_label == "tick question", "what fits no more is not in undo's way"
        workspace.undo()
        assert store.records.questions(A) == (QUESTION,)

    def test_that_were_changed_outside_cannot_be_undone_either(self, workspace: Workspace, store: Store) -> None:
        told: list[str] = []
        workspace.changed_outside.connect(told.append)
        workspace.perform("new playbook", Edit(None, self.MINE))
        path = store.path.parent / "playbooks" / self.FILE
        path.write_text("# by hand")
        workspace.undo()
        assert len(told) == 1
        assert path.read_text() == "# by hand"
        assert workspace.undo_label is None

    def test_are_taken_back_with_a_line_that_the_disk_refuses(self, workspace: Workspace, store: Store) -> None:
        workspace.perform("new playbook", Edit(None, self.MINE))
        workspace.remember("line", "typed")
        away = store.path.with_name("away")
        store.path.rename(away)
        with pytest.raises(StoreError, match="Not saved"):
            workspace.perform("add question", Edit(self.MINE, self.RENAMED), workspace.draft_edit("line", ""))
        assert workspace.playbook_shelf.own == {"mine": self.MINE}
        away.rename(store.path)
        assert workspace.perform("add question", Edit(self.MINE, self.RENAMED), workspace.draft_edit("line", ""))
        assert (workspace.playbooks["mine"].name, workspace.recall("line")) == ("Renamed", "")
        workspace.undo()
        assert (workspace.playbooks["mine"].name, workspace.recall("line")) == ("Mine", "typed")

    @pytest.mark.parametrize("by_hand", ["Mine", "By hand"])
    def test_that_were_typed_into_while_the_disk_refused_do_not_overwrite_the_same_words(
        self, workspace: Workspace, store: Store, by_hand: str
    ) -> None:
        told: list[str] = []
        workspace.changed_outside.connect(told.append)
        workspace.perform("new playbook", Edit(None, self.MINE))
        full = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch.object(Path, "replace", side_effect=full), pytest.raises(StoreError):
            workspace.perform("rename playbook", Edit(self.MINE, self.RENAMED), typed_in="mine.toml/name")
        path = store.path.parent / "playbooks" / self.FILE
        path.write_text(f'id = "mine"\nname = "{by_hand}"\nwhen = "Always."\n')
        workspace.retry()
        now = workspace.playbooks["mine"]
        assert (now.name, now.when) == ("Renamed" if by_hand == "Mine" else by_hand, "Always.")
        assert len(told) == (by_hand != "Mine")
        assert not workspace.has_unsaved()

    def test_one_is_the_default_while_it_is_there(self, workspace: Workspace) -> None:
        assert workspace.default_playbook.id == DEFAULT_PLAYBOOK
        workspace.perform("new playbook", Edit(None, self.MINE))
        workspace.remember(DEFAULT_KEY, "mine")
        assert workspace.default_playbook.name == "Mine"
        workspace.undo()
        assert workspace.default_playbook.id == DEFAULT_PLAYBOOK

    def test_come_from_files_and_texts_and_go_to_files(self, workspace: Workspace, tmp_path: Path) -> None:
        numbers = iter(f"{number:06}" for number in range(9))
        shipped = workspace.playbooks["spin"]
        for name in ("spin.md", "spin.toml"):
            export_playbook(workspace, shipped, tmp_path / name)
            back = playbook_from_file(workspace, tmp_path / name, lambda: next(numbers))
            assert [one.text for one in back.core] == [one.text for one in shipped.core]
            assert back.id != "spin"
        assert playbook_from_text(workspace, "What?", "Pasted", lambda: next(numbers)).name == "Pasted"
        with pytest.raises(ImportFileError, match=r"nowhere\.md cannot be read"):
            playbook_from_file(workspace, tmp_path / "nowhere.md", lambda: "")

    @pytest.mark.parametrize(
        "name", ["calls.db", "CALLS.DB", "calls.db-wal", "calls.lock", "playbooks/mine.toml", "playbooks/new.md"]
    )
    def test_are_never_exported_over_what_is_kept(
        self, workspace: Workspace, store: Store, tmp_path: Path, name: str
    ) -> None:
        workspace.perform("new playbook", Edit(None, self.MINE))
        before = contents(store.path.parent)
        (tmp_path / "elsewhere").symlink_to(store.path.parent)
        (tmp_path / "link.toml").symlink_to(store.path.parent / name)
        for path in (store.path.parent / name, tmp_path / "elsewhere" / name, tmp_path / "link.toml"):
            with pytest.raises(StoreError, match=r"is where the (calls|playbooks) are kept\. Choose another"):
                export_playbook(workspace, workspace.playbooks["spin"], path)
        assert contents(store.path.parent) == before

    def test_are_exported_whole_or_not_at_all(self, workspace: Workspace, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match=r"list\.md cannot be written .*choose another place"):
            export_playbook(workspace, workspace.playbooks["spin"], tmp_path / "nowhere" / "list.md")
