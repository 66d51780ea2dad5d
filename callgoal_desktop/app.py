"""Puts the program together: folder -> lock -> store -> workspace -> window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from callgoal_desktop.desktop.signals import leave_on_signals
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.ui.theme import prepare_style

if TYPE_CHECKING:
    from callgoal_desktop.desktop.data_lock import DataLock
    from callgoal_desktop.workspace import Workspace


class App(QObject):
    """One window on one data folder; holds the folder's lock while it is open."""

    def __init__(self, data_dir: Path | None) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._lock: DataLock | None = None
        self._workspace: Workspace | None = None
        self.window = MainWindow()
        self.refused = ""

    def load(self) -> None:
        """Open the store behind the painted window; where that cannot be, the window says why.

        What takes long to import is imported here: the first frame is on the screen before that is paid.
        """
        from callgoal_desktop.core.errors import StoreError
        from callgoal_desktop.desktop.data_lock import DataLock
        from callgoal_desktop.paths import Paths
        from callgoal_desktop.store.store import Store
        from callgoal_desktop.ui.languages import speak
        from callgoal_desktop.workspace import Workspace

        folder = Paths.of(self._data_dir).data
        self._lock = DataLock(folder)
        try:
            self._lock.acquire()
            self._workspace = Workspace(Store.open(folder))
            self._workspace.purge()
            speak(self._workspace.settings.language)
            self.window.fill(self._workspace)
        except StoreError as error:
            self.refused = str(error)
            speak("")
            print(self.refused, file=sys.stderr)
            self.window.refuse(self.refused)

    def catch(self) -> None:
        """Log what happens, and hear what nobody catches."""
        from callgoal_desktop.crash import Catcher, log_faults
        from callgoal_desktop.logs import log_to
        from callgoal_desktop.paths import Paths

        logs = Paths.of(self._data_dir).logs
        log_to(logs)
        log_faults(logs)
        Catcher(self.window).install()

    def load_when_painted(self) -> None:
        """Load as soon as the first frame is there."""
        self.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._load_all)
        return False

    def _load_all(self) -> None:
        self.catch()
        self.load()
        gc.freeze()
        gc.enable()

    def close(self) -> None:
        """Give everything back."""
        if self._workspace is not None:
            self._workspace.close()
        if self._lock is not None:
            self._lock.release()


def open_window(data_dir: Path) -> QMainWindow:
    """Show the window on a data folder in the application that there is, with everything in it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    prepare_style(application)
    app = App(data_dir)
    app.setParent(app.window)
    from callgoal_desktop.crash import Catcher

    Catcher(app.window).install()
    application.aboutToQuit.connect(app.close)
    app.window.closed.connect(app.close)
    app.window.show()
    app.load()
    return app.window


def main(data_dir: Path | None = None) -> int:
    """Run the program until its window is closed; the exit status: 1 when the calls could not be opened."""
    gc.disable()  # until all is loaded: nothing of the start is garbage, and looking for some costs a twentieth of it
    application = QApplication(sys.argv[:1])
    application.setApplicationName("CallGoal")
    application.setDesktopFileName("com.callgoal.CallGoal")
    prepare_style(application)
    app = App(data_dir)
    application.aboutToQuit.connect(app.close)
    leave_on_signals(application)
    app.load_when_painted()
    app.window.show()
    status = application.exec()
    return 1 if app.refused else status
