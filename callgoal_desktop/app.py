"""Puts the program together: folder -> lock -> store -> workspace -> window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from callgoal_desktop.desktop.data_lock import DataLock
from callgoal_desktop.desktop.signals import leave_on_signals
from callgoal_desktop.paths import Paths
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.ui.theme import prepare_style

if TYPE_CHECKING:
    from callgoal_desktop.core.errors import StoreError
    from callgoal_desktop.desktop.single_instance import Door
    from callgoal_desktop.ui.presence import Presence
    from callgoal_desktop.workspace import Workspace


class App(QObject):
    """One window on one data folder; holds the folder's lock while it is open."""

    def __init__(self, data_dir: Path | None) -> None:
        super().__init__()
        self._paths = Paths.of(data_dir)
        self._lock = DataLock(self._paths.data)
        self._refusal: StoreError | None = None
        self._workspace: Workspace | None = None
        self._door: Door | None = None
        self._presence: Presence | None = None
        self._is_closed = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self.window = MainWindow()

    @property
    def refused(self) -> str:
        """Why the calls could not be opened; "" when they could."""
        return "" if self._refusal is None else str(self._refusal)

    def take_folder(self) -> bool:
        """Take the lock; False where another window on this computer may have it. What else refuses, ``load`` says."""
        from callgoal_desktop.core.errors import StoreError
        from callgoal_desktop.desktop.data_lock import FolderInUseError

        self._refusal = None
        try:
            self._lock.acquire()
        except FolderInUseError as error:
            self._refusal = error
            return not error.is_here
        except StoreError as error:
            self._refusal = error
        return True

    def raise_owner(self, application: QCoreApplication, leave: str) -> bool:
        """Have the window that has the folder come to the front; False when there is none, or it does not answer.

        Its owner may go meanwhile, and then the folder is ours. ``leave`` is the desktop's leave to come to the front.
        """
        from callgoal_desktop.desktop.messages import Message, Word
        from callgoal_desktop.desktop.single_instance import say

        message = Message(Word.RAISE, leave)
        reply = say(application, self._paths.data, message, lambda: not self.take_folder())
        if reply is None and self._refusal is not None:
            self.take_folder()
        return reply is not None

    def load(self) -> None:
        """Open the store behind the painted window; where that cannot be, the window says why.

        What takes long to import is imported here: the first frame is on the screen before that is paid.
        """
        from callgoal_desktop.core.errors import StoreError
        from callgoal_desktop.store.store import Store
        from callgoal_desktop.ui.languages import speak
        from callgoal_desktop.workspace import Workspace

        try:
            if self._refusal is not None:
                raise self._refusal
            self._workspace = Workspace(Store.open(self._paths.data))
            self._workspace.purge()
            speak(self._workspace.settings.language)
            self.window.fill(self._workspace)
        except StoreError as error:
            self._refusal = error
            speak("")
            print(self.refused, file=sys.stderr)
            self.window.refuse(self.refused)
        self._settling.start(0)

    def _settle(self) -> None:
        """What nobody waits for, when all can be used: messages from outside, the tray, reminders."""
        if self._is_closed:
            return
        from callgoal_desktop.desktop.single_instance import Door
        from callgoal_desktop.ui.from_outside import answer

        if self.window.content is not None:
            from callgoal_desktop.ui.presence import Presence

            self._presence = Presence(self.window.content)
        if self._lock.is_held:
            self._door = Door(self._paths.data, lambda message: answer(self.window, message), self)
            self._door.open()

    def catch(self) -> None:
        """Log what happens, and hear what nobody catches."""
        from callgoal_desktop.crash import Catcher, log_faults
        from callgoal_desktop.logs import log_to

        log_to(self._paths.logs)
        log_faults(self._paths.logs)
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
        self._is_closed = True
        if self._door is not None:
            self._door.close()
        if self._presence is not None:
            self._presence.close()
        if self._workspace is not None:
            self._workspace.close()
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
    app.take_folder()
    app.load()
    return app.window


def main(data_dir: Path | None = None) -> int:
    """Run the program until its window is closed; the exit status: 1 when the calls could not be opened.

    Where a window has the folder open already, that one comes to the front and none is opened.
    """
    gc.disable()  # until all is loaded: nothing of the start is garbage, and looking for some costs a twentieth of it
    leave = _leave_to_come_forward()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("CallGoal")
    application.setDesktopFileName("com.callgoal.CallGoal")
    prepare_style(application)
    app = App(data_dir)
    if not app.take_folder() and app.raise_owner(application, leave):
        return 0
    application.aboutToQuit.connect(app.close)
    leave_on_signals(application)
    app.load_when_painted()
    app.window.show()
    status = application.exec()
    return 1 if app.refused else status


def _leave_to_come_forward() -> str:
    """What Wayland gave this start so that its window may take the focus; Qt, once begun, has taken it."""
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")
