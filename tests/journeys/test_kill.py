"""A key that the window has taken survives: the program is killed while somebody types, and opened again.

test_durability kills the store alone; here the whole way is killed, from the key press to the commit. The typist
tells of each key before it is pressed and after it was processed, so at most the last one is in doubt.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Timer
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.records import CallId, DraftKey
from callgoal_desktop.store.reading import open_for_reading
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.store import Store
from tests.clock import FakeClock
from tests.files import ROOT
from tests.journeys.driver import Driver

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only POSIX says that it was a kill")

State: TypeAlias = dict[str, str | bool]
"""What stands in each field, and which questions are ticked, by the name that the typist gives them."""

QUESTIONS = 7
LETTERS = "etaoin shrdlu ETAOIN äßж€日🙂"


# The typist: another process


@dataclass
class Typist:
    """Types into a window at random, telling on a pipe what must be there."""

    user: Driver
    tell_to: int
    state: State = field(default_factory=dict)
    key: int = 0

    def tell(self, **what: object) -> None:
        """A line for the pipe."""
        os.write(self.tell_to, (json.dumps(what) + "\n").encode())

    def type_a_little(self, chance: random.Random) -> None:
        """Go to a field and type into it, or tick a question."""
        number = chance.randint(1, QUESTIONS)
        match chance.choice(("answer", "answer", "notes", "step", "tick", "tick")):
            case "tick":
                ticked = not self.state.get(f"tick {number}", False)
                self._tell_and_do({f"tick {number}": ticked}, f"Ctrl+{number}", "")
            case "answer":
                self.user.go_to_question(number)
                self.user.press("Return")
                self._type(chance, f"answer {number}", {f"tick {number}": True})
            case "notes":
                self.user.find("notesEdit").setFocus()
                self.user.press("Ctrl+End")
                self._type(chance, "notes", {})
            case _:
                self.user.press("Ctrl+D", "End")
                self._type(chance, "step", {})

    def _type(self, chance: random.Random, name: str, with_it: State) -> None:
        for _letter in range(chance.randint(1, 30)):
            letter = chance.choice(LETTERS)
            text = f"{self.state.get(name, '')}{letter}"
            self._tell_and_do({**with_it, name: text}, "", letter)

    def _tell_and_do(self, after: State, key: str, letter: str) -> None:
        self.key += 1
        self.tell(key=self.key, pressed=after)
        if key:
            self.user.press(key)
        else:
            self.user.type(letter)
        self.state |= after
        self.tell(key=self.key, kept=after)


def type_until_killed(folder: Path) -> None:
    """Start an unplanned call and type into it, for ever."""
    application = QApplication([])
    user = Driver(folder, FakeClock())
    user.open()
    was_live = user.disk().live
    user.start_unplanned()
    if was_live:
        user.answer_box("End")
    typist = Typist(user, sys.stdout.fileno())
    assert user.disk().live not in (None, was_live)
    typist.tell(call=user.disk().live)
    chance = random.Random()
    while application is not None:
        user.clock.pass_by(chance.choice((0.1, 2)))
        typist.type_a_little(chance)


# The one who kills


@dataclass
class Life:
    """What a typist told before the kill."""

    call: CallId
    kept: State
    in_doubt: State
    """What there may be as well: the last key was pressed, and nobody knows whether it was kept."""
    keys: int


def killed_while_typing(folder: Path, seconds: float) -> Life:
    """Kill a typist so long after the first key that was kept."""
    command = [sys.executable, "-c", f"from {__name__} import *; type_until_killed(Path({str(folder)!r}))"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        told: list[bytes] = []
        for line in process.stdout:
            told.append(line)
            if b'"kept"' in line:
                break
        killer = Timer(seconds, process.kill)
        killer.start()
        told += process.stdout
        killer.join()
    assert process.returncode == -signal.SIGKILL, "the typist failed by itself"
    return _life(json.loads(line) for line in told if line.endswith(b"\n"))


def _life(told: Iterator[dict[str, object]]) -> Life:
    call = next(told)["call"]
    assert isinstance(call, str)
    life = Life(CallId(call), {}, {}, 0)
    for line in told:
        match line:
            case {"pressed": dict() as after}:
                life.in_doubt = life.kept | after
            case {"kept": dict() as after, "key": int() as number}:
                assert number == life.keys + 1
                life.keys = number
                life.kept = life.kept | after
                assert life.kept == life.in_doubt
    return life


def state_of(records: Records, call_id: CallId) -> State:
    """What the disk knows of a call, less what is empty and not ticked."""
    call = records.call(call_id)
    assert call is not None, "the call is lost"
    draft = records.draft(DraftKey(f"new-step/{call_id}"))
    state: State = {"notes": call.notes, "step": draft.text if draft else ""}
    for number, question in enumerate(records.questions(call_id), start=1):
        state |= {f"answer {number}": question.answer, f"tick {number}": question.asked_at is not None}
    return _said(state)


def _said(state: State) -> State:
    return {name: value for name, value in state.items() if value}


def look_after(folder: Path, life: Life) -> State:
    """What is there after a kill: what was acknowledged, and at most the key in doubt; the file is whole."""
    with open_for_reading(folder) as reader:
        beside = state_of(reader.records, life.call)
    with closing(Store.open(folder)) as store:
        assert list(store.database.execute("pragma integrity_check")) == [("ok",)], "corrupt"
        store.database.execute("insert into search (search, rank) values ('integrity-check', 1)")
        there = state_of(store.records, life.call)
        assert store.records.desk().live == life.call
    assert there == beside
    assert there in (_said(life.kept), _said(life.in_doubt)), "an acknowledged key is lost"
    return there


def nothing_acknowledged_is_lost(folder: Path, kills: int, keys: int) -> tuple[int, int]:
    """Kill at least so often and until there were so many keys; how many there were of both."""
    chance = random.Random()
    were: dict[CallId, State] = {}
    pressed = 0
    for killed in count():
        if killed >= kills and pressed >= keys:
            break
        life = killed_while_typing(folder, chance.uniform(0, 0.4))
        were[life.call] = look_after(folder, life)
        pressed += life.keys
    with open_for_reading(folder) as reader:
        assert {call_id: state_of(reader.records, call_id) for call_id in were} == were
    return len(were), pressed


def test_no_acknowledged_key_is_lost_in_10_kills_of_the_window(tmp_path: Path) -> None:
    kills, keys = nothing_acknowledged_is_lost(tmp_path / "data", 10, 10)
    print(f"{kills} kills, {keys} keys acknowledged, none lost")


@pytest.mark.slow
def test_no_acknowledged_key_is_lost_in_200_kills_of_the_window(tmp_path: Path) -> None:
    kills, keys = nothing_acknowledged_is_lost(tmp_path / "data", 200, 10_000)
    print(f"{kills} kills, {keys} keys acknowledged, none lost")
