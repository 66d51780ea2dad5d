"""What other starts of the program say to the window: it does it, says so, and stays where it is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir

from callgoal_desktop.app import App
from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import MomentKind
from callgoal_desktop.desktop.messages import Message, Word
from callgoal_desktop.desktop.single_instance import Caller, addresses
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui import from_outside
from callgoal_desktop.ui.main_window import MainWindow
from tests.journeys.driver import Driver


def say(user: Driver, message: Message) -> str | None:
    """What the window answers, through its socket."""
    caller = Caller(user.folder, message, lambda: True)
    ended: list[bool] = []
    caller.ended.connect(lambda: ended.append(True))
    caller.start()
    user.wait(lambda: bool(ended))
    return caller.reply


@pytest.mark.parametrize("kind", MomentKind)
def test_a_minute_is_marked_without_raising_the_window(
    live: Driver, kind: MomentKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[object] = []
    monkeypatch.setattr(from_outside, "raise_window", lambda *given: raised.append(given))
    assert say(live, Message(Word.MARK, kind)) == ""
    [moment] = live.disk().only.moments
    assert (moment.kind, moment.at) == (kind, live.clock.at)
    assert live.text("statusLine")
    assert raised == []
    live.press("Ctrl+Z")
    assert live.disk().only.moments == ()


def test_a_kind_of_a_newer_version_is_a_mark(live: Driver) -> None:
    assert say(live, Message(Word.MARK, "laughter")) == ""
    assert [moment.kind for moment in live.disk().only.moments] == [MomentKind.MARK]


def test_the_next_question_is_ticked_until_none_is_left(live: Driver) -> None:
    for asked in range(1, len(live.disk().questions) + 1):
        assert say(live, Message(Word.TICK_NEXT)) == ""
        assert sum(question.asked_at is not None for question in live.disk().questions) == asked
        assert live.text("statusLine")
    before = live.disk()
    assert say(live, Message(Word.TICK_NEXT))
    assert live.disk() == before


@pytest.mark.parametrize("word", [Word.MARK, Word.TICK_NEXT])
def test_with_no_live_call_the_reason_is_answered(user: Driver, word: Word) -> None:
    user.new_call("Northwind")
    before = user.disk()
    assert say(user, Message(word)) == "No call is live."
    assert user.disk() == before


def test_the_live_call_is_meant_whatever_is_shown(live: Driver) -> None:
    call_id = live.disk().live
    assert call_id is not None
    live.new_call("Another")
    live.press("Ctrl+F")
    assert say(live, Message(Word.TICK_NEXT)) == ""
    assert say(live, Message(Word.MARK, "risk")) == ""
    whole = live.disk().whole(call_id)
    assert [question.asked_at is not None for question in whole.questions][:2] == [True, False]
    assert len(whole.moments) == 1
    assert live.sees("reviewPage")


def test_a_minimised_window_comes_back(user: Driver) -> None:
    user.window.showMinimized()
    assert say(user, Message(Word.RAISE, "token")) == ""
    assert not user.window.isMinimized()
    assert user.window.isVisible()


def test_what_the_disk_refuses_is_answered_and_said(live: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_edits: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "apply", refuse)
        assert say(live, Message(Word.MARK)) == "The disk is full."
        assert live.text("statusLine").startswith("The disk is full.")
    live.wait(lambda: not live.sees("statusLine"))


def test_a_window_that_could_not_open_the_calls_says_so_and_can_be_raised(
    closed: Driver, capsys: pytest.CaptureFixture[str]
) -> None:
    closed.folder.mkdir()
    (closed.folder / "calls.db").write_text("no database at all, and long enough to be told from one" * 20)
    closed.open()
    assert closed.sees("troublePage")
    assert say(closed, Message(Word.MARK)) == "CallGoal could not open your calls."
    assert say(closed, Message(Word.RAISE)) == ""
    capsys.readouterr()


def test_a_window_that_was_closed_leaves_nothing_and_can_be_opened_again(user: Driver) -> None:
    user.close()
    assert not any((Path(QDir.tempPath()) / address).exists() for address in addresses(user.folder))
    assert not any(user.folder.glob("*.lock"))
    user.open()
    assert say(user, Message(Word.RAISE)) == ""


def test_a_window_that_was_closed_at_once_never_listens(closed: Driver) -> None:
    hook = sys.excepthook
    app = App(closed.folder)
    assert app.take_folder()
    app.load()
    app.close()
    sys.excepthook = hook
    closed.settle()
    assert app._door is None
    assert isinstance(app.window, MainWindow)
    assert not any(closed.folder.glob("*.lock"))
