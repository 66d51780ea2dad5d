"""A start of CallGoal on a folder with a live call: first frame, then usable.

Usable means: the last call's text is in the grabbed frame, and a key that is injected is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from callgoal_desktop import app as program
from tests.benchmarks.process import report

ANSWER = "Lot data lives in three spreadsheets"


def colours(frame: QImage) -> int:
    """How many bytes of different value the frame has: a handful for an empty field, many for smoothed letters."""
    return len(set(bytes(frame.constBits())))


def use(app: program.App) -> None:
    """Wait for nothing: all must be there when loading has returned."""
    field = app.window.findChild(QPlainTextEdit, "answerEdit")
    assert field is not None
    assert field.toPlainText() == ANSWER
    frame = app.window.grab().toImage()
    corner = field.mapTo(app.window, field.rect().topLeft())
    shown = frame.copy(corner.x() + 4, corner.y() + 4, 240, field.height() - 8)
    assert colours(shown) > 16, "the answer is not in the frame"
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x"))
    assert app.window.content is not None
    workspace = app.window.content.workspace
    live = workspace.desk().live
    assert live is not None
    assert any(question.answer == ANSWER + "x" for question in workspace.questions(live)), "the key is not on the disk"
    report("usable")
    workspace.undo()


class Measured(program.App):
    """Says when its first frame was there, and when it could be used."""

    def _load_all(self) -> None:
        report("first paint")
        super()._load_all()
        try:
            use(self)
        finally:
            QApplication.quit()


if __name__ == "__main__":
    program.App = Measured  # type: ignore[misc]
    program.main(Path(sys.argv[1]))
    report("memory")
