"""The one window: painted at once, and filled when the store is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:  # nothing is imported before the first frame that this does not need
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.workspace import Workspace

GEOMETRY_KEY = "geometry"


class MainWindow(QMainWindow):
    """Holds the content, and remembers where on the screen it was."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("CallGoal")
        self.setMinimumSize(360, 480)
        self.resize(1120, 700)
        self.setCentralWidget(QWidget())
        self.content: Content | None = None

    def fill(self, workspace: Workspace) -> None:
        """Show the pages of this workspace, as they were left."""
        from callgoal_desktop.ui.content import Content

        geometry = workspace.recall(GEOMETRY_KEY)
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(QByteArray(geometry.encode())))
        content = Content(self, workspace)
        content.fit(self.width())
        self.content = content
        self.setCentralWidget(content)  # before the style sheet, which would be worked out again for each new parent
        content.reopen()
        content.show()  # a layout would do so only with the next event
        content.places.reopen(content)

    def refuse(self, why: str) -> None:
        """The store cannot be opened: say why and what to do, and offer nothing that needs it."""
        from callgoal_desktop.core.settings import Scheme
        from callgoal_desktop.ui.parts.controls import column, label
        from callgoal_desktop.ui.theme import apply_theme

        page = QWidget()
        page.setObjectName("troublePage")
        words = label(self.tr("CallGoal cannot open your calls"), "title", wrap=True)
        reason = label(why, wrap=True)
        reason.setObjectName("troubleLabel")
        reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = column(page, margins=24)
        layout.addStretch(1)
        layout.addWidget(words)
        layout.addWidget(reason)
        layout.addStretch(2)
        self.setCentralWidget(page)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, Scheme.SYSTEM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.content is not None:
            self.content.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.content is not None and self.content.keeps_open():
            event.ignore()
            return
        if self.content is not None and not self.content.is_refused:
            geometry = bytes(self.saveGeometry().toHex().data()).decode()
            self.content.workspace.remember(GEOMETRY_KEY, geometry)
        event.accept()
        self.closed.emit()
