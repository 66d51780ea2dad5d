"""An icon in the tray of desktops that have one: the window's other door, never the only one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QSystemTrayIcon, QWidget


def has_tray() -> bool:
    """Whether this desktop shows icons of programs: bare X11 and stock GNOME do not."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def _icon() -> QIcon:
    """The program's own; a tray shows nothing for one without an icon, so any other is better than none."""
    own = QApplication.windowIcon()
    return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_DesktopIcon) if own.isNull() else own


class Tray(QObject):
    """Shows the window, plans a call, and says how many follow-ups are due."""

    show_asked = Signal()
    new_call_asked = Signal()
    follow_ups_asked = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self._due = self._entry("", self.follow_ups_asked)
        self.menu.insertAction(self._due, self._entry(self.tr("Show CallGoal"), self.show_asked))
        self.menu.insertAction(self._due, self._entry(self.tr("New call"), self.new_call_asked))
        self.icon = QSystemTrayIcon(_icon(), self)
        self.icon.setToolTip("CallGoal")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        self.icon.messageClicked.connect(self.follow_ups_asked)
        self.show_due(0)
        self.icon.show()

    def _entry(self, text: str, asked: SignalInstance) -> QAction:
        entry = self.menu.addAction(text)
        entry.triggered.connect(lambda: asked.emit())
        return entry

    def show_due(self, count: int) -> None:
        """So many follow-ups are due."""
        self._due.setText(self.tr("Follow-ups due ({0})").format(count) if count else self.tr("Follow-ups"))

    def notify(self, title: str, text: str) -> None:
        """Say something beside the icon."""
        self.icon.showMessage(title, text, _icon())

    def remove(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.show_asked.emit()
