"""A stand-in for the desktop's notifications, a process of its own: prints what it is asked to show."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

NAME = "org.freedesktop.Notifications"


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]  # as Qt's own documentation has it
class Service(QObject):  # type: ignore[operator]
    """Has the two methods that are used of it, with the types of the specification."""

    @Slot(result=str)
    def GetServerInformation(self) -> str:
        """Who it is."""
        return "stand-in"

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        program: str,
        _replaced: int,
        _icon: str,
        title: str,
        text: str,
        _actions: list[str],
        _hints: dict[str, object],
        _time: int,
    ) -> int:
        """Show a notification."""
        print(f"{program}|{title}|{text}", flush=True)
        return 1


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    service = Service()
    bus = QDBusConnection.sessionBus()
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject("/org/freedesktop/Notifications", service, everything)
    assert bus.registerService(NAME)
    print("ready", flush=True)
    application.exec()
