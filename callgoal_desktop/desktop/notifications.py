"""Notifications of a Linux desktop without a tray: org.freedesktop.Notifications on the session bus."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, SLOT, QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusPendingCallWatcher

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_ARGUMENTS = "(QString,uint,QString,QString,QString,QStringList,QVariantMap,int)"


class Notifier(QObject):
    """Shows notifications where the desktop has such a service; where it has none, nothing happens.

    The service is asked who it is first: that starts one which is started on demand, and nobody waits for it.
    """

    _notified = Signal(str, "uint", str, str, str, "QStringList", "QVariantMap", int)  # type: ignore[arg-type]
    """Connected by its text to the service's method: Python's own numbers would go out signed, which it refuses."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._service: QDBusInterface | None = None
        self._waiting: list[tuple[str, str]] = []

    def show(self, title: str, text: str) -> None:
        """Show a notification."""
        if not self._bus.isConnected():
            return
        self._waiting.append((title, text))
        asked = QDBusMessage.createMethodCall(NAME, PATH, NAME, "GetServerInformation")
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(asked), self)
        watcher.finished.connect(self._answered)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        waiting, self._waiting = self._waiting, []
        if watcher.isError() or not self._connect():
            return
        for title, text in waiting:
            self._notified.emit("CallGoal", 0, "com.callgoal.CallGoal", title, text, [], {}, -1)

    def _connect(self) -> bool:
        """Whether what is emitted reaches the service."""
        if self._service is None:
            service = QDBusInterface(NAME, PATH, NAME, self._bus, self)
            if service.isValid() and QObject.connect(
                self, SIGNAL(f"_notified{_ARGUMENTS}"), service, SLOT(f"Notify{_ARGUMENTS}")
            ):
                self._service = service
        return self._service is not None
