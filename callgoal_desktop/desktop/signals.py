"""Ctrl+C, a polite kill and a closed terminal end the program in order, as closing its window does."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def leave_on_signals(application: QCoreApplication) -> None:
    """Have these signals end the event loop with the status that shells expect; nothing on Windows.

    While Qt waits for an event no Python runs, so a handler alone would wait with it, perhaps for hours. Python
    writes each signal into a pipe at once, and Qt listens to the pipe.
    """
    if os.name != "posix":
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Ignored already: nohup, or a job in the background, for which they are not meant.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda _number, _frame: None)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.exit(128 + os.read(reader, 1)[0]))
