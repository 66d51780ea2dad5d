"""The log file: what happened, in ids and sizes and never in a customer's words. Qt's messages join it.

It is opened for each line and closed again: there is none until something is written, no handle is held, and
two processes may write to it.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

LOG = logging.getLogger("callgoal")
FILE_NAME = "callgoal.log"
SIZE_LIMIT = 256 * 1024
KEPT = 3
"""How many full files are kept beside the one in use: callgoal.log.1 is the newest of them."""

_MESSAGE_LIMIT = 4000


class LogFile(logging.Handler):
    """Appends to callgoal.log in a folder, for its owner alone, and turns it over when it is full."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / FILE_NAME
        self.setFormatter(_Lines())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a disk that refuses it must not disturb a call."""
        line = self.format(record) + "\n"
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._turn_over()
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(line.encode("utf-8", "backslashreplace"))

    def _turn_over(self) -> None:
        if not self._path.exists() or self._path.stat().st_size < SIZE_LIMIT:
            return
        for number in range(KEPT, 0, -1):
            older = self._numbered(number - 1)
            if older.exists():
                older.replace(self._numbered(number))

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{FILE_NAME}.{number}") if number else self._path


class _Lines(logging.Formatter):
    """A line begins where a record does. Of an exception, its type and places: its message may quote what was typed."""

    def format(self, record: logging.LogRecord) -> str:
        said = record.getMessage()[:_MESSAGE_LIMIT].rstrip().replace("\n", "\n  ")
        head = f"{self.formatTime(record)} {record.process} {record.levelname} {record.name}: {said}"
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join((head, *_places(error)))


def _places(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"  {type(error).__qualname__}"
        trace = error.__traceback__
        while trace is not None:
            code: CodeType = trace.tb_frame.f_code
            yield f"    {Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_name}"
            trace = trace.tb_next
        error = error.__cause__ or error.__context__


def log_to(folder: Path) -> None:
    """Write the log, Qt's messages too, in this folder; nothing is made there before there is something to write."""
    for handler in [handler for handler in LOG.handlers if isinstance(handler, LogFile)]:
        LOG.removeHandler(handler)
    LOG.addHandler(LogFile(folder))
    LOG.setLevel(logging.INFO)
    _qt.listen()


class _Qt:
    """Hears what Qt says; whoever heard it before, or else standard error, still does."""

    def __init__(self) -> None:
        self._before: _Hearer | None = None

    def listen(self) -> None:
        """Be Qt's hearer from now on."""
        from PySide6.QtCore import qInstallMessageHandler

        before = qInstallMessageHandler(self)
        if before is not self:
            self._before = before
            # Qt may still speak while the interpreter is going down, when nobody can answer.
            atexit.register(qInstallMessageHandler, None)

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = _LEVELS.get(kind.name, logging.WARNING)
        LOG.getChild("qt").log(level, "%s", message)
        if self._before is not None:
            self._before(kind, context, message)
        elif level >= logging.WARNING and sys.stderr is not None:
            print(message, file=sys.stderr)


_qt = _Qt()
_Hearer: TypeAlias = "Callable[[QtMsgType, QMessageLogContext, str], object]"
_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}
