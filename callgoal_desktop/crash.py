"""What nobody caught: a refusal of the world is said in the window, anything else is our bug and says so."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.ui.main_window import MainWindow

LOG = logging.getLogger("callgoal")


def log_faults(folder: Path) -> None:
    """Have a crash of the interpreter itself leave its stack in a file, for its owner alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder / "fault.log", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    except OSError:
        return  # a log that cannot be written is no reason not to open
    faulthandler.enable(descriptor)


class Catcher(QObject):
    """Hears every exception that leaves a slot: ``emit()`` itself returns as if nothing had happened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._before: Callable[[type[BaseException], BaseException, TracebackType | None], object] | None = None

    def install(self) -> None:
        """Be the interpreter's last resort; what another hook was there for, it still hears."""
        if sys.excepthook is not sys.__excepthook__:
            self._before = sys.excepthook
        sys.excepthook = self.hear

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say it in the window."""
        if isinstance(error, StoreError):
            LOG.warning("refused by the disk: %s", type(error.__cause__).__name__)
            if self._window.content is not None:
                self._window.content.say_trouble(str(error))
            return
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        if self._before is not None:
            self._before(kind, error, trace)
            return
        LOG.error("unexpected %s\n%s", kind.__name__, _places(trace))
        sys.stderr.write(f"unexpected {kind.__name__}\n{_places(trace)}")
        self._show(kind, trace)

    def _show(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        if self._box is not None:
            return  # one is enough: a fault in a timer would come every second
        self._box = QMessageBox(self._window)
        self._box.setObjectName("crashBox")
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setIcon(QMessageBox.Icon.Warning)
        self._box.setText(self.tr("Something went wrong in CallGoal. Nothing that you typed is lost."))
        self._box.setInformativeText(self.tr("You can go on. If it happens again, start CallGoal anew."))
        self._box.setDetailedText(f"{kind.__name__}\n{_places(trace)}")
        self._box.finished.connect(self._closed)
        self._box.open()

    def _closed(self) -> None:
        self._box = None


def _places(trace: TracebackType | None) -> str:
    """Where it happened, without the message: that could hold a customer's words."""
    return "".join(f"  {Path(f.filename).name}:{f.lineno} {f.name}\n" for f in traceback.extract_tb(trace))
