"""The one window: painted at once, and filled when the store is open."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:  # nothing is imported before the first frame that this does not need
    from callgoal_desktop.core.edits import Edits
    from callgoal_desktop.core.settings import Settings
    from callgoal_desktop.ui.content import Content
    from callgoal_desktop.ui.live_panel import LivePanel
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
        self._panel: LivePanel | None = None

    def fill(self, workspace: Workspace) -> None:
        """Show the pages of this workspace, as they were left."""
        from callgoal_desktop.ui.content import Content
        from callgoal_desktop.ui.theme import look_of

        geometry = workspace.recall(GEOMETRY_KEY)
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(QByteArray(geometry.encode())))
        if workspace.desk().live is not None:
            self._live_panel(workspace).reopen()
        self._show_settings(workspace.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        look_of(application).choose_size(application, workspace.settings.text_size)
        content = Content(self, workspace)
        content.fit(self.width())
        self.content = content
        self.setCentralWidget(content)  # before the style sheet, which would be worked out again for each new parent
        content.reopen()
        content.show()  # a layout would do so only with the next event
        content.places.reopen(content)
        workspace.changed.connect(self._follow)
        workspace.settings_changed.connect(self._follow_settings)

    # Beside a call

    def _live_panel(self, workspace: Workspace) -> LivePanel:
        """What folds the window, made when it is first needed."""
        if self._panel is None:
            from callgoal_desktop.ui.live_panel import LivePanel

            self._panel = LivePanel(self, workspace, lambda: self.content is not None and self.content.is_compact)
        return self._panel

    def _follow(self, edits: Edits) -> None:
        from callgoal_desktop.core.records import Desk

        if self.content is not None and any(isinstance(edit.record, Desk) for edit in edits):
            self._live_panel(self.content.workspace).follow()

    def _follow_settings(self, settings: Settings) -> None:
        self._show_settings(settings)
        if self.content is not None:
            self._live_panel(self.content.workspace).follow()

    def _show_settings(self, settings: Settings) -> None:
        """On top, and out of screen shares, as chosen; what is not chosen and never was costs nothing."""
        if settings.on_top != bool(self.windowFlags() & Qt.WindowType.WindowStaysOnTopHint):
            from callgoal_desktop.desktop.on_top import keep_on_top

            keep_on_top(self, settings.on_top)
        from callgoal_desktop.desktop import ability

        if ability.to_be_left_out() is not ability.Ability.CANNOT:
            from callgoal_desktop.desktop.capture import leave_out

            application = QApplication.instance()
            assert isinstance(application, QApplication)
            leave_out(application, settings.hidden)

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
        if self._panel is not None:
            self._panel.moved()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._panel is not None:
            self._panel.moved()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.content is not None and self.content.keeps_open():
            event.ignore()
            return
        if self.content is not None and not self.content.is_refused:
            from callgoal_desktop.core.errors import StoreError

            with contextlib.suppress(StoreError):  # where the window stood is nothing to stay open for
                self._keep_place(self.content.workspace)
        event.accept()
        self.closed.emit()

    def _keep_place(self, workspace: Workspace) -> None:
        if self._panel is not None:
            self._panel.keep()
        workspace.remember(GEOMETRY_KEY, bytes(self.saveGeometry().toHex().data()).decode())
