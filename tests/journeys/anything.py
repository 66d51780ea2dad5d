"""Somebody who does anything at all at the window; after each act the screen equals the disk."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtWidgets import QMessageBox, QPushButton

from callgoal_desktop.ui.call.question_row import QuestionRow
from tests.clock import FakeClock
from tests.journeys.comparing import differences, without_places
from tests.journeys.dragging import drop_question
from tests.journeys.driver import Driver, words_of
from tests.journeys.screen import assert_screen_equals_disk, shown, unlike

numbers = st.integers(0, 11)
words = st.text(st.sampled_from("abc DE1.,:äß日🙂<&\u202e\u2028"), min_size=1, max_size=5)
entries = st.sampled_from(["Dana: report by Fri", "send it", "we: agree 2026-12-01 10:00", "them: <b> & co"])
fields = st.sampled_from(
    [
        "accountEdit",
        "contactEdit",
        "plannedForEdit",
        "goalEdit",
        "bestOutcomeEdit",
        "leastOutcomeEdit",
        "notesEdit",
        "answerEdit",
        "newStepEdit",
        "newQuestionEdit",
        "stepLineEdit",
        "questionTextEdit",
        "noNextStepEdit",
        "lessonEdit",
        "searchEdit",
    ]
)


class Anything(RuleBasedStateMachine):
    """The rules say what a hand can do; the driver does it with keys and the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="anything-"))
        self.uncaught: list[BaseException] = []
        self.hook, sys.excepthook = sys.excepthook, self.hear
        self.user = Driver(self.folder / "data", FakeClock())
        self.user.open()

    def teardown(self) -> None:
        self.user.close()
        sys.excepthook = self.hook
        shutil.rmtree(self.folder)

    def hear(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """What leaves a slot is a failure of this very example."""
        self.uncaught.append(error)

    @invariant()
    def screen_equals_disk(self) -> None:
        for error in self.uncaught:
            raise error
        assert_screen_equals_disk(self.user)

    # What there is to act on

    def on_call_page(self) -> bool:
        return self.user.sees("callPage")

    def has_questions(self) -> bool:
        return bool(self.user.all("questionRow"))

    def has_steps(self) -> bool:
        return bool(self.user.all("nextStepRow"))

    def on_wrap_up(self) -> bool:
        return self.user.sees("wrapUpPage")

    def on_review(self) -> bool:
        return self.user.sees("reviewPage")

    def question(self, number: int) -> int:
        """One of the questions that there are, from 1."""
        return number % len(self.user.all("questionRow")) + 1

    def step(self, number: int) -> int:
        """One of the steps that there are, from 1."""
        return number % len(self.user.all("nextStepRow")) + 1

    def click_if_seen(self, name: str) -> None:
        """Click on what is there."""
        if self.user.sees(name):
            self.user.click(self.user.all(name)[0])

    # Calls

    @rule()
    def plan(self) -> None:
        self.user.new_call()

    @rule(account=st.sampled_from(["ab", "AB  ", "äb"]))
    def plan_with_a_known_account(self, account: str) -> None:
        self.user.new_call(account)

    @rule(field=st.sampled_from(["accountEdit", "contactEdit"]), keys=st.sampled_from(["Return", "Tab", "Escape"]))
    def complete(self, field: str, keys: str) -> None:
        if self.user.sees(field):
            self.user.click(field)
            self.user.press("Down", keys)

    @rule(key=st.sampled_from(["A", "1", "3", "R", "Space"]))
    def look_at_last_time(self, key: str) -> None:
        self.user.press("Ctrl+Shift+L")
        if self.user.focus in ("carryAllButton", "readLastTimeButton"):
            self.user.press(key)

    @rule(
        name=st.sampled_from(
            ["earlierStepCheck", "openStepCheck", "lastTimeFoldButton", "carryButton", "callAgainButton"]
        )
    )
    def go_on_from_last_time(self, name: str) -> None:
        self.click_if_seen(name)

    @rule(end_other=st.booleans())
    def start_unplanned(self, end_other: bool) -> None:
        self.user.start_unplanned()
        self.answer_box_if_asked(end_other)

    @rule(end_other=st.booleans())
    def start_or_resume(self, end_other: bool) -> None:
        self.user.press("Ctrl+Return")
        self.answer_box_if_asked(end_other)

    def answer_box_if_asked(self, end_other: bool) -> None:
        boxes = [box for box in self.user.window.findChildren(QMessageBox) if box.isVisible()]
        if boxes:
            self.user.answer_box("End" if end_other else "Cancel")

    @rule()
    def end(self) -> None:
        self.user.press("Ctrl+Shift+Return")

    @precondition(on_call_page)
    @rule(minutes=st.integers(0, 90))
    def set_minutes(self, minutes: int) -> None:
        if self.user.sees("plannedMinutesSpin"):
            self.user.click("plannedMinutesSpin")
            self.user.press("Ctrl+A")
            self.user.type(str(minutes))

    # Texts

    @rule(field=fields, text=words)
    def type(self, field: str, text: str) -> None:
        if self.user.sees(field):
            self.user.click(self.user.all(field)[0])
            self.user.type(text)

    @rule(field=fields, text=words)
    def paste(self, field: str, text: str) -> None:
        if self.user.sees(field):
            self.user.click(self.user.all(field)[0])
            self.user.paste(text)

    @rule(field=fields, everything=st.booleans())
    def erase(self, field: str, everything: bool) -> None:
        if self.user.sees(field):
            self.user.click(self.user.all(field)[0])
            self.user.press("Ctrl+A" if everything else "End", "Backspace")

    @rule(keys=st.lists(st.sampled_from(["Tab", "Shift+Tab", "Left", "Home", "End", "Escape"]), min_size=1, max_size=3))
    def move_about(self, keys: Sequence[str]) -> None:
        self.user.press(*keys)

    @precondition(on_call_page)
    @rule(lines=st.integers(1, 3))
    def note(self, lines: int) -> None:
        self.user.click("notesEdit")
        self.user.press("Ctrl+End")
        self.user.type("a line of notes\n" * lines)

    # Questions

    @precondition(has_questions)
    @rule(number=numbers)
    def tick_with_the_mouse(self, number: int) -> None:
        self.user.tick(self.question(number))

    @rule(number=st.integers(1, 9))
    def tick_by_key(self, number: int) -> None:
        self.user.press(f"Ctrl+{number}")

    @precondition(has_questions)
    @rule(number=numbers, text=words)
    def answer(self, number: int, text: str) -> None:
        self.user.go_to_question(self.question(number))
        self.user.press("Return")
        self.user.type(text)

    @precondition(has_questions)
    @rule(name=st.sampled_from(["statedChip", "impliedChip", "unknownChip", "keyIssueButton", "skipButton"]))
    def mark(self, name: str) -> None:
        self.click_if_seen(name)

    @precondition(has_questions)
    @rule(number=numbers, key=st.sampled_from(["Alt+Up", "Alt+Down", "Delete", "F2", "Space", "Up", "Down"]))
    def press_on_a_question(self, number: int, key: str) -> None:
        self.user.go_to_question(self.question(number))
        self.user.press(key)

    @precondition(has_questions)
    @rule(number=numbers, on=numbers)
    def drag(self, number: int, on: int) -> None:
        rows = self.user.all("questionRow", QuestionRow)
        drop_question(rows[self.question(number) - 1], on=rows[self.question(on) - 1])

    @precondition(on_call_page)
    @rule(text=words)
    def add_question(self, text: str) -> None:
        self.user.type(f"{text}\n", into="newQuestionEdit")

    @precondition(has_questions)
    @rule(line=st.integers(0, 3), number=numbers)
    def file_note(self, line: int, number: int) -> None:
        self.user.click("notesEdit")
        self.user.press("Ctrl+Home", *["Down"] * line, "Ctrl+L")
        menu = self.user.open_menu()
        target = words_of(menu.actions()[self.question(number) - 1])
        self.user.choose(target)

    @precondition(has_questions)
    @rule(number=numbers, to=numbers)
    def move_answer(self, number: int, to: int) -> None:
        self.user.go_to_question(self.question(number))
        self.user.press("Return")
        self.user.click("questionMenuButton")
        [mover, *_rest] = self.user.open_menu().actions()
        entries = mover.menu().actions() if mover.isEnabled() else []  # type: ignore[attr-defined]
        if entries:
            self.user.choose("Move answer", words_of(entries[to % len(entries)]))
        else:
            self.user.press("Escape")
            self.user.activate()

    # Next steps

    @precondition(on_call_page)
    @rule(entry=entries)
    def add_step(self, entry: str) -> None:
        self.user.press("Ctrl+D", "Ctrl+A")
        self.user.type(f"{entry}\n")

    @precondition(has_steps)
    @rule(number=numbers)
    def promise(self, number: int) -> None:
        self.user.click(self.user.all("promisedButton")[self.step(number) - 1])

    @precondition(has_steps)
    @rule(number=numbers, key=st.sampled_from(["Space", "P", "Alt+Up", "Alt+Down", "Delete", "F2"]))
    def press_on_a_step(self, number: int, key: str) -> None:
        self.user.step_check(self.step(number)).setFocus()
        self.user.press(key)

    @precondition(has_steps)
    @rule(enter=st.booleans())
    def leave_a_step(self, enter: bool) -> None:
        if self.user.sees("stepLineEdit"):
            self.user.click(self.user.all("stepLineEdit")[0])
            self.user.press("Return" if enter else "Escape")

    # Marks

    @rule(key=st.sampled_from(["Ctrl+M", "Ctrl+T"]))
    def say_something_of_the_live_call(self, key: str) -> None:
        self.user.press(key)

    @precondition(on_call_page)
    @rule(kind=st.sampled_from(["1", "2", "5", "Space", "Escape"]), note=words)
    def tell_about_a_mark(self, kind: str, note: str) -> None:
        self.user.press("Ctrl+Shift+M")
        if self.user.all("markRow"):
            self.user.press(kind)
        if self.user.all("markNoteEdit"):
            self.user.click(self.user.all("markNoteEdit")[0])
            self.user.type(note)

    @precondition(on_call_page)
    @rule()
    def take_a_mark_away(self) -> None:
        if self.user.all("removeMarkButton"):
            self.user.click(self.user.all("removeMarkButton")[0])

    # The goal and the playbook

    @precondition(on_call_page)
    @rule(
        key=st.sampled_from(["Ctrl+Shift+K", "Ctrl+Shift+G"]), answer=words, then=st.sampled_from(["Return", "Escape"])
    )
    def go_about_the_goal(self, key: str, answer: str, then: str) -> None:
        self.user.press(key)
        if self.user.focus.startswith("rewrite"):
            self.user.type(answer)
            self.user.press(then)

    @precondition(on_call_page)
    @rule()
    def use_the_rewritten_goal(self) -> None:
        if self.user.sees("useGoalButton") and self.user.find("useGoalButton").isEnabled():
            self.user.click("useGoalButton")

    @precondition(on_call_page)
    @rule(up=st.booleans())
    def switch_playbook(self, up: bool) -> None:
        if self.user.sees("playbookCombo"):
            self.user.find("playbookCombo").setFocus()
            self.user.press("Up" if up else "Down")

    # Wrap-up, review and follow-ups

    @precondition(lambda self: self.user.sees("followUpsPage"))
    @rule(number=numbers, key=st.sampled_from(["Space", "P", "Return", "Up"]))
    def follow_up(self, number: int, key: str) -> None:
        ticks = self.user.all("nextStepCheck")
        if ticks:
            ticks[number % len(ticks)].setFocus()
            self.user.press(key)

    @precondition(on_wrap_up)
    @rule(entry=entries, end=st.sampled_from(["", "\n"]))
    def add_step_to_wrap_up(self, entry: str, end: str) -> None:
        self.user.click("wrapUpStepEdit")
        self.user.press("Ctrl+A")
        self.user.type(entry + end)

    @precondition(on_wrap_up)
    @rule(
        group=st.sampled_from(["goalMetGroup", "qualifiedGroup", "rightResourceGroup", "outcomeGroup"]),
        number=st.integers(0, 3),
    )
    def choose(self, group: str, number: int) -> None:
        chips = self.user.find(group).findChildren(QPushButton)
        self.user.click(chips[number % len(chips)])

    @rule(
        name=st.sampled_from(["backToCallButton", "finishCallButton", "wrapUpButton", "liveButton", "openCallButton"])
    )
    def go(self, name: str) -> None:
        self.click_if_seen(name)

    @precondition(on_review)
    @rule(down=st.integers(0, 3))
    def read_another(self, down: int) -> None:
        self.user.press("Ctrl+F", *["Down"] * down)

    @precondition(on_review)
    @rule()
    def delete_call(self) -> None:
        self.click_if_seen("deleteCallButton")

    @precondition(on_review)
    @rule()
    def look_into_the_trash(self) -> None:
        self.click_if_seen("trashButton")

    @precondition(on_review)
    @rule()
    def restore_call(self) -> None:
        self.click_if_seen("restoreCallButton")

    # Anywhere

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _time in range(times):
            self.user.press("Ctrl+Z")
            self.screen_equals_disk()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _time in range(times):
            self.user.press("Ctrl+Shift+Z")
            self.screen_equals_disk()

    @rule()
    def undo_and_redo_is_nothing(self) -> None:
        before = without_places(self.user.disk())
        if self.user.menu_enabled("undoAction"):
            name = self.user.menu_text("undoAction")
            self.user.press("Ctrl+Z")
            self.screen_equals_disk()
            self.user.press("Ctrl+Shift+Z")
            assert self.user.menu_text("undoAction") == name
            assert differences(without_places(self.user.disk()), before) == []

    @rule(page=st.sampled_from(["Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+F", "Ctrl+G", "Ctrl+D"]))
    def switch_pages(self, page: str) -> None:
        self.user.press(page)

    @rule(width=st.sampled_from([390, 1120]))
    def resize(self, width: int) -> None:
        self.user.resize(width, 700)

    @rule(seconds=st.sampled_from([2, 61, 3600]))
    def time_goes_on(self, seconds: int) -> None:
        self.user.clock.pass_by(seconds)

    @rule()
    def close_and_reopen(self) -> None:
        (name, before), disk, focus = shown(self.user), without_places(self.user.disk()), self.user.focus
        if "trash" in before.chosen:
            return  # reopened, the page begins with the calls again
        self.user.reopen()
        note(f"reopened on {name} at {focus}")
        assert differences(without_places(self.user.disk()), disk) == []
        name_again, after = shown(self.user)
        assert name_again == name
        assert unlike(after, before) == []
        if focus.endswith("Edit") and focus != "questionTextEdit":  # an open rewording is left, its words kept
            assert self.user.focus == focus
