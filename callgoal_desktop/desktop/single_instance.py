"""The local socket of the one running window: it hears what other starts of the program have to say to it.

Only this module speaks through Qt's network part, and only to this computer: a Unix socket or a named pipe.
"""

from __future__ import annotations

import getpass
import hashlib
import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from callgoal_desktop.desktop.messages import LONGEST, Message, as_answer, as_line, read_answer, read_message

LOG = logging.getLogger("callgoal")

PATIENCE = 10_000
"""Milliseconds to find the window, which may be loading on a busy computer."""

ANSWERED = 5000
"""Milliseconds in which it must have answered."""

AGAIN = 50
"""Milliseconds until it is looked for again."""

MOMENT = 2000
"""Milliseconds in which somebody who has connected must have said a whole line."""


def addresses(folder: Path) -> list[str]:
    """Where the window of this data folder and this user listens: the first place that can be used.

    The user's own runtime folder, in which nobody else can put a socket, comes before the temporary one.
    """
    user = str(os.getuid()) if os.name == "posix" else getpass.getuser()
    whole = os.path.normcase(folder.resolve())
    name = "callgoal-" + hashlib.sha256(f"{user}\n{whole}".encode(errors="surrogateescape")).hexdigest()[:20]
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return [str(Path(runtime) / name), name] if os.name == "posix" and Path(runtime).is_absolute() else [name]


class Door(QObject):
    """Listens for messages; ``answer`` does what one asks and returns "", or the reason why not."""

    def __init__(self, folder: Path, answer: Callable[[Message], str], parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._folder = folder

    def open(self) -> bool:
        """Listen. Only for the holder of the folder's lock: what an earlier one left behind is removed."""
        for address in addresses(self._folder):
            QLocalServer.removeServer(address)
            if self._server.listen(address):
                return True
        LOG.warning("nobody can reach the window: %s", self._server.serverError().name)
        return False

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Guest(socket, self._answer)


class _Guest(QObject):
    """Somebody who has connected: one line is heard and answered, and that is all."""

    def __init__(self, socket: QLocalSocket, answer: Callable[[Message], str]) -> None:
        super().__init__(socket)
        self._socket, self._answer = socket, answer
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: socket.abort())
        self._timer.start(MOMENT)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST:
                self._socket.abort()
            return
        self._socket.readyRead.disconnect(self._listen)
        self._timer.stop()
        message = read_message(bytes(self._socket.readLine(LONGEST + 1).data()))
        if message is None:
            self._socket.abort()
            return
        try:
            self._socket.write(as_answer(self._answer(message)))
            self._socket.flush()
        finally:
            self._socket.disconnectFromServer()


class Caller(QObject):
    """Says one message to the window of a data folder. ``is_held`` tells whether there may be one still."""

    ended = Signal()

    def __init__(self, folder: Path, message: Message, is_held: Callable[[], bool]) -> None:
        super().__init__()
        self.reply: str | None = None
        self._message, self._is_held = message, is_held
        self._addresses = addresses(folder)
        self._untried: list[str] = []
        self._said = self._over = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._say)
        self._socket.readyRead.connect(self._hear)
        self._socket.errorOccurred.connect(self._fail)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._deadline = QDeadlineTimer(PATIENCE)

    def start(self) -> None:
        """Look for the window; ``ended`` follows, and then ``reply`` is None where nobody answered."""
        self._timer.start(0)

    def _turn(self) -> None:
        """Try the next address, all of them over and over. Once the message was said: nobody answers."""
        if self._said:
            self._end(None)
            return
        self._untried = self._untried or list(self._addresses)
        self._socket.abort()
        self._socket.connectToServer(self._untried.pop(0))

    def _say(self) -> None:
        self._said = True
        self._timer.start(ANSWERED)
        self._socket.write(as_line(self._message))
        self._socket.flush()

    def _hear(self) -> None:
        if self._socket.canReadLine():
            self._end(read_answer(bytes(self._socket.readLine(LONGEST + 1).data())))

    def _fail(self) -> None:
        """Nobody there, so try on; once it was said it is not said again: it may have been done."""
        if self._said:
            if not self._socket.canReadLine():
                self._end(None)
        elif self._untried:
            self._timer.start(0)
        elif self._deadline.hasExpired() or not self._is_held():
            self._end(None)
        else:
            self._timer.start(AGAIN)

    def _end(self, reply: str | None) -> None:
        if not self._over:
            self._over = True
            self._timer.stop()
            self.reply = reply
            self.ended.emit()


def say(application: QCoreApplication, folder: Path, message: Message, is_held: Callable[[], bool]) -> str | None:
    """Say it and wait for the answer, in an application that runs nothing else yet; "" done, None nobody answers."""
    caller = Caller(folder, message, is_held)
    caller.ended.connect(lambda: application.exit(0))
    caller.start()
    application.exec()
    return caller.reply
