"""The door of the running window and those who knock: real sockets, in one process."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callgoal_desktop.desktop import single_instance
from callgoal_desktop.desktop.messages import LONGEST, Message, Word
from callgoal_desktop.desktop.single_instance import Caller, Door, addresses

RAISE = Message(Word.RAISE)


@pytest.fixture
def parent(qapp: QApplication) -> QObject:
    """What the doors of a test belong to."""
    return QObject()


@pytest.fixture
def heard() -> list[Message]:
    """The messages that the door has heard."""
    return []


@pytest.fixture
def door(tmp_path: Path, parent: QObject, heard: list[Message]) -> Iterator[Door]:
    """An open door that says yes to everything but ticks."""

    def answer(message: Message) -> str:
        heard.append(message)
        return "No call is live." if message.word is Word.TICK_NEXT else ""

    made = Door(tmp_path, answer, parent)
    assert made.open()
    yield made
    made.close()


def said(qtbot: QtBot, folder: Path, message: Message, *, is_held: bool = True) -> str | None:
    """What becomes of a message."""
    caller = Caller(folder, message, lambda: is_held)
    with qtbot.waitSignal(caller.ended):
        caller.start()
    return caller.reply


def connected(qtbot: QtBot, folder: Path) -> QLocalSocket:
    """Somebody at the door who has said nothing yet."""
    socket = QLocalSocket()
    socket.connectToServer(addresses(folder)[0])
    if socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
        socket.connectToServer(addresses(folder)[-1])
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    return socket


def is_sent_away(qtbot: QtBot, socket: QLocalSocket) -> bool:
    """Whether the door ends the connection without a word."""
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    return bytes(socket.readAll().data()) == b""


def test_a_message_is_heard_and_answered(qtbot: QtBot, tmp_path: Path, door: Door, heard: list[Message]) -> None:
    assert said(qtbot, tmp_path, Message(Word.MARK, "price")) == ""
    assert said(qtbot, tmp_path, Message(Word.TICK_NEXT)) == "No call is live."
    assert heard == [Message(Word.MARK, "price"), Message(Word.TICK_NEXT)]


def test_nobody_is_there_where_no_window_is(qtbot: QtBot, tmp_path: Path) -> None:
    assert said(qtbot, tmp_path, RAISE, is_held=False) is None


def test_a_window_that_is_still_loading_is_waited_for(qtbot: QtBot, tmp_path: Path, parent: QObject) -> None:
    caller = Caller(tmp_path, RAISE, lambda: True)
    caller.start()
    qtbot.waitUntil(lambda: caller._timer.isActive() and caller._timer.interval() == single_instance.AGAIN)
    door = Door(tmp_path, lambda _message: "", parent)
    with qtbot.waitSignal(caller.ended):
        assert door.open()
    door.close()
    assert caller.reply == ""


def test_one_that_holds_the_folder_and_never_listens_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 100)
    assert said(qtbot, tmp_path, RAISE) is None


def test_one_that_listens_and_never_answers_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWERED", 100)
    server = QLocalServer()
    assert any(server.listen(address) for address in addresses(tmp_path))
    assert said(qtbot, tmp_path, RAISE) is None
    server.close()


def test_a_door_that_was_left_open_by_a_dead_owner_is_in_nobodys_way(
    qtbot: QtBot, tmp_path: Path, parent: QObject
) -> None:
    first, second = Door(tmp_path, lambda _: "first", parent), Door(tmp_path, lambda _: "second", parent)
    assert first.open()
    assert second.open()
    assert said(qtbot, tmp_path, RAISE) == "second"
    for door in (first, second):
        door.close()


def test_a_closed_door_leaves_nothing_behind(tmp_path: Path, door: Door, qtbot: QtBot) -> None:
    door.close()
    assert said(qtbot, tmp_path, RAISE, is_held=False) is None
    assert not any((Path(QDir.tempPath()) / address).exists() for address in addresses(tmp_path))


@pytest.mark.parametrize("junk", [b"nonsense\n", b"\n", b"2raise \n", b"\xff\xfe\n", b"x" * (LONGEST + 1)])
def test_junk_is_sent_away_unheard(junk: bytes, qtbot: QtBot, tmp_path: Path, door: Door, heard: list[Message]) -> None:
    socket = connected(qtbot, tmp_path)
    socket.write(junk)
    assert is_sent_away(qtbot, socket)
    assert heard == []
    assert said(qtbot, tmp_path, RAISE) == ""


def test_who_says_nothing_is_sent_away(
    qtbot: QtBot, tmp_path: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "MOMENT", 20)
    assert is_sent_away(qtbot, connected(qtbot, tmp_path))


def test_a_line_may_come_in_pieces_and_only_the_first_is_heard(
    qtbot: QtBot, tmp_path: Path, door: Door, heard: list[Message]
) -> None:
    socket = connected(qtbot, tmp_path)
    for piece in (b"1ra", b"ise \n1tick-next \n"):
        socket.write(piece)
        socket.flush()
        qtbot.wait(5)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == b"1done\n"
    assert heard == [RAISE]


@pytest.mark.skipif(os.name != "posix", reason="it is no file there")
def test_the_socket_is_for_its_owner_alone_and_its_name_fits(tmp_path: Path, door: Door) -> None:
    name = door._server.fullServerName()
    assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0
    assert len(addresses(tmp_path)[-1]) < 40


@pytest.mark.skipif(os.name != "posix", reason="there is no such folder there")
def test_the_users_own_runtime_folder_comes_first_where_it_can_be_used(
    qtbot: QtBot, tmp_path: Path, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "run"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for _turn in range(2):
        door = Door(tmp_path, lambda _message: "", parent)
        assert door.open()
        assert (Path(door._server.fullServerName()).parent == runtime) == runtime.exists()
        assert said(qtbot, tmp_path, RAISE) == ""
        door.close()
        runtime.mkdir(exist_ok=True)


def test_a_folder_has_one_door_by_whatever_way_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert addresses(tmp_path / "link") == addresses(tmp_path / "data" / ".." / "data") != addresses(tmp_path)
