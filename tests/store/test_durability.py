"""What ``apply`` returned from survives: the process being killed at any moment, and the power going off.

A kill cannot tell a commit that reached the disk from one that the system still held. So the calls that make the
disk keep it are counted too, and test_opening asserts the pragmas on the app's own connection.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.edits import Edit
from callgoal_desktop.core.records import Call, CallId, Draft, DraftKey, Question, QuestionId
from callgoal_desktop.store.store import Store
from tests.clock import MONDAY
from tests.files import ROOT

CALL = Call(CallId("c"))
COUNTER = DraftKey("keystroke")
SPOKEN = "we lose two days a week to re-keying orders; Dana says the plant manager knows. "


def question_after(keystroke: int) -> Question:
    """The question as it is after so many keystrokes: an answer that grows, and a tick that comes and goes."""
    answer = (SPOKEN * 9)[: keystroke % 600]
    asked_at = MONDAY + timedelta(seconds=keystroke) if keystroke % 7 < 3 else None
    return Question(QuestionId("q"), CALL.id, 0, text="What is in the way?", answer=answer, asked_at=asked_at)


def press(store: Store, keystroke: int) -> None:
    """One keystroke: the answer, the tick and the number of the keystroke, all or none."""
    store.apply(
        (
            Edit(question_after(keystroke - 1), question_after(keystroke)),
            Edit(None, Draft(COUNTER, str(keystroke))),
        ),
        MONDAY,
    )
    if keystroke % 50 == 0:
        store.search.index_pending()


def begin(folder: Path) -> None:
    """A store with a call that nothing has been typed into yet."""
    store = Store.open(folder)
    store.apply((Edit(None, CALL), Edit(None, question_after(0)), Edit(None, Draft(COUNTER, "0"))), MONDAY)
    store.close()


def last_keystroke(store: Store) -> int:
    """The last keystroke that the disk knows of."""
    draft = store.records.draft(COUNTER)
    assert draft is not None
    return int(draft.text)


def type_until_killed(folder: Path, acknowledge: int) -> None:
    """Type on, telling each keystroke's number after its commit."""
    store = Store.open(folder)
    keystroke = last_keystroke(store)
    while True:
        keystroke += 1
        press(store, keystroke)
        os.write(acknowledge, b"%d\n" % keystroke)


def killed_while_typing(folder: Path, seconds: float) -> list[int]:
    """The keystrokes that were acknowledged by a process that was killed after so long."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            type_until_killed(folder, writer)
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _pid, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the child failed by itself"
    with os.fdopen(reader, "rb") as pipe:
        return [int(line) for line in pipe.read().splitlines(keepends=True) if line.endswith(b"\n")]


def nothing_acknowledged_is_lost(folder: Path, kills: int) -> int:
    """Kill so often, look each time; how many keystrokes were acknowledged in all."""
    begin(folder)
    chance = random.Random()
    acknowledged = 0
    for _kill in range(kills):
        numbers = killed_while_typing(folder, chance.uniform(0, 0.08))
        acknowledged = numbers[-1] if numbers else acknowledged
        store = Store.open(folder)
        there = last_keystroke(store)
        assert acknowledged <= there <= acknowledged + 1
        assert store.records.questions(CALL.id) == (question_after(there),)
        assert list(store.database.execute("pragma integrity_check")) == [("ok",)]
        store.database.execute("insert into search (search, rank) values ('integrity-check', 1)")
        store.close()
        acknowledged = there
    return acknowledged


def test_no_acknowledged_keystroke_is_lost_in_20_kills(tmp_path: Path) -> None:
    assert nothing_acknowledged_is_lost(tmp_path, 20) > 20


@pytest.mark.slow
def test_no_acknowledged_keystroke_is_lost_in_200_kills(tmp_path: Path) -> None:
    assert nothing_acknowledged_is_lost(tmp_path, 200) > 2_000


TYPING = """
import os, sys
from pathlib import Path
from callgoal_desktop.store.store import Store
from tests.store.test_durability import press
store = Store.open(Path(sys.argv[1]))
for keystroke in range(1, 51):
    os.write(1, b"key %d pressed" % keystroke)
    press(store, keystroke)
    os.write(1, b"key %d kept" % keystroke)
"""


def test_every_keystroke_is_synced_to_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        assert not os.environ.get("CI"), "strace is needed to see whether keystrokes reach the disk"
        pytest.skip("strace is missing")
    begin(tmp_path / "data")
    log = tmp_path / "strace.log"
    subprocess.run(
        ["strace", "-f", "-e", "trace=fdatasync,fsync,write", "-o", str(log),
         sys.executable, "-c", TYPING, str(tmp_path / "data")],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    text = log.read_text()
    for keystroke in range(1, 51):
        meanwhile = text[text.index(f'"key {keystroke} pressed"') : text.index(f'"key {keystroke} kept"')]
        assert re.search(r"(?:fdatasync|fsync)\(\d+\)\s+= 0", meanwhile), f"keystroke {keystroke} was not synced"


def test_a_keystroke_that_is_not_synced_would_be_noticed(tmp_path: Path) -> None:
    """The count can fail: with synchronous off, the same keystrokes are kept without a sync."""
    if shutil.which("strace") is None:
        pytest.skip("strace is missing")
    begin(tmp_path / "data")
    log = tmp_path / "strace.log"
    careless = TYPING.replace("\nfor", '\nstore.database.execute("pragma synchronous = off")\nfor')
    subprocess.run(
        ["strace", "-f", "-e", "trace=fdatasync,fsync,write", "-o", str(log),
         sys.executable, "-c", careless, str(tmp_path / "data")],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    text = log.read_text()
    assert "sync(" not in text[text.index('"key 1 pressed"') : text.index('"key 49 kept"')]


def test_a_keystroke_changes_nothing_else_than_what_was_typed() -> None:
    before, after = question_after(8), question_after(9)
    assert replace(after, answer=before.answer, asked_at=before.asked_at) == before
    assert len(after.answer) == len(before.answer) + 1
