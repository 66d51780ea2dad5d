"""What other starts of the program say to the window: come to the front, mark this minute, tick the next question."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import MomentKind
from callgoal_desktop.desktop.messages import Message, Word
from callgoal_desktop.ui.words import tr

if TYPE_CHECKING:
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.main_window import MainWindow

_LEAVE = "XDG_ACTIVATION_TOKEN"
_SOON = 500
"""Milliseconds after which a window that was not let to the front asks to be looked at."""


def answer(window: MainWindow, message: Message) -> str:
    """Do what is asked; the reason why not, or "". Only ``raise`` raises the window: the eyes are elsewhere."""
    if message.word is Word.RAISE:
        raise_window(window, message.more)
        return ""
    if window.content is None:
        return tr("CallGoal could not open your calls.")
    try:
        return _act(window.content, message)
    except StoreError as error:
        window.content.say_trouble(str(error))
        return str(error)


def raise_window(window: QWidget, leave: str = "") -> None:
    """Bring the window to the front, as far as the desktop allows; ``leave`` is what Wayland asks for that.

    Where a window may not take the focus, Windows above all, its place in the taskbar asks to be looked at.
    """
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    if leave:
        os.environ[_LEAVE] = leave  # Qt looks there when a window asks for the focus
    window.raise_()
    window.activateWindow()
    os.environ.pop(_LEAVE, None)
    QTimer.singleShot(_SOON, window, lambda: window.isActiveWindow() or QApplication.alert(window))


def _act(content: Content, message: Message) -> str:
    workspace = content.workspace
    if workspace.live_call() is None:
        return tr("No call is live.")
    done: list[object] = []
    hear = done.append
    workspace.changed.connect(hear)
    if not content.is_refused:
        content.say("")  # what is said then, the command has said
    try:
        if message.word is Word.MARK:
            kind = message.more if message.more in set(MomentKind) else MomentKind.MARK
            content.commands.mark(MomentKind(kind))
        else:
            content.commands.tick_next()
    finally:
        workspace.changed.disconnect(hear)
    if not done:
        return content.status.text() or tr("Nothing is left to tick.")
    if not content.status.text():
        content.say(tr("Done: {0}").format(workspace.undo_label))
    return ""
