"""The floor of a start: an empty PySide6 window, from the start of the process to its first frame."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.process import report


class Window(QMainWindow):
    """Quits when it has been painted once."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        """The first frame is there."""
        report("first paint")
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication([])
    window = Window()
    window.resize(1120, 700)
    window.show()
    application.exec()
    report("memory")
