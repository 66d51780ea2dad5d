"""A window is asked to stay on top without being hidden for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from callgoal_desktop.desktop.on_top import keep_on_top

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


class Seen(QObject):
    """The times that a window was shown or hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.events.append(event.type())
        return False


class TestAWindow:
    def test_that_is_shown_is_not_hidden_for_it(self, qtbot: QtBot) -> None:
        window = QLineEdit()
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.setGeometry(40, 50, 300, 60)
        window.setFocus()
        seen = Seen()
        window.installEventFilter(seen)
        before = window.geometry()
        for on in (True, False):
            keep_on_top(window, on)
            assert bool(window.windowHandle().flags() & ON_TOP) is on
            assert bool(window.windowFlags() & ON_TOP) is on
        assert (seen.events, window.geometry(), window.isVisible()) == ([], before, True)

    def test_that_is_not_shown_yet_comes_on_top(self, qtbot: QtBot) -> None:
        window = QLineEdit()
        qtbot.addWidget(window)
        keep_on_top(window, True)
        assert not window.isVisible()
        window.show()
        assert window.windowHandle().flags() & ON_TOP
