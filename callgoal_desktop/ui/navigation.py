"""The list of pages: beside them when the window is wide, above them when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from callgoal_desktop.ui.parts.controls import GAP, button, column, restyle
from callgoal_desktop.ui.theme import scaled
from callgoal_desktop.ui.words import number


def menu_button(menu: QMenu, name: str, said: str) -> QToolButton:
    """The button behind which all menus are."""
    made = QToolButton()
    made.setObjectName(name)
    made.setToolTip(said)
    made.setAccessibleName(said)
    made.setProperty("picture", "menu")
    made.setProperty("kind", "quiet")
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made


LEAST_ROW = 120
"""The list of pages may be so narrow, in pixels at 100 %, where it is a row."""

EDGE = 2
"""The ring around the list, which the style sheet draws."""

BESIDE = 128
"""So wide it is at least, beside the pages."""

PICTURES = {
    "call": "phone",
    "review": "history",
    "follow-ups": "list-checks",
    "insights": "chart-column",
    "playbooks": "book-open",
}
"""The icon of each page."""


class Navigation(QWidget):
    """Pages by name, the menu, and New call."""

    page_chosen = Signal(str)

    def __init__(self, pages: tuple[tuple[str, str], ...], menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [name for name, _title in pages]
        self._titles = dict(pages)
        self._counts: dict[str, int] = {}
        self._icons: dict[str, QIcon] = {}
        self.list = QListWidget()
        self.list.setObjectName("pageList")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _name, title in pages:
            self.list.addItem(QListWidgetItem(title))
        self.menu = menu_button(menu, "menuButton", self.tr("Menu"))
        self.new_call = button("", name="newCallButton", picture="plus")
        self.new_call.setAccessibleName(self.tr("New call"))
        self.new_call.setToolTip(self.tr("Plan a call (Ctrl+N)"))
        self.line = column(self)
        self.line.setContentsMargins(GAP, GAP, 0, 0)
        for widget in (self.menu, self.list, self.new_call):
            self.line.addWidget(widget)
        self.line.addStretch(1)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._compact = self._fits = False
        self.list.currentRowChanged.connect(self._on_row)

    def show_icons(self) -> None:
        """Draw the icons of the pages; the one that is shown has it in the colour of its words."""
        from callgoal_desktop.ui.icons import icon

        for name in self._names:
            self._icons[name] = icon(PICTURES[name], selected=True)
        self._show_plus()
        self._fit()

    def _show_plus(self) -> None:
        """The icon of the button again, which keeps away from words only where there are some."""
        if self._icons:
            from callgoal_desktop.ui.icons import show_icons

            show_icons(self.new_call)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._names.index(name))
        self.list.blockSignals(False)
        self.list.scrollToItem(self.list.currentItem())

    @property
    def page(self) -> str:
        """The page that is marked."""
        return self._names[max(0, self.list.currentRow())]

    def show_count(self, name: str, count: int) -> None:
        """How many wait on a page, beside its name; nothing for none."""
        if self._counts.get(name, 0) != count:
            self._counts[name] = count
            self._fit()

    def _on_row(self, number: int) -> None:
        if number >= 0:
            self.page_chosen.emit(self._names[number])

    def show_compact(self, compact: bool) -> None:
        """A row above the page, or a column beside it."""
        flow = QListView.Flow.LeftToRight if compact else QListView.Flow.TopToBottom
        self.line.setDirection(QBoxLayout.Direction.LeftToRight if compact else QBoxLayout.Direction.TopToBottom)
        self.line.setContentsMargins(GAP, GAP, GAP if compact else 0, 0)
        self.line.setSpacing(GAP // 2 if compact else GAP)
        self.list.setFlow(flow)
        self._compact = compact
        self.new_call.setText("" if compact else self.tr("New call"))
        self.line.setStretchFactor(self.list, 100 if compact else 0)  # before the room at the end of the row
        restyle(self.list, "compact", compact)
        restyle(self.new_call, "compact", compact)
        self._show_plus()
        self._fit()

    def _fit(self) -> None:
        """As big as its pages; a row without room for all does with their words or, smaller yet, their icons."""
        buttons = sum(each.sizeHint().width() for each in (self.menu, self.new_call))
        room = max(0, self.width() - buttons - scaled(2 * GAP) - 2 * scaled(GAP // 2))
        size = QSize()
        self._fits = True  # a change of its style is one of ours until it is done
        if self._icons:
            self._show_side(_usual_side())
        for words, icons in ((True, True), (True, False), (False, True)):
            self._show_items(words=words or not self._icons, icons=icons)
            size = self._size(self._compact)
            if not self._compact or size.width() <= room:
                break
        else:
            size = self._shrunk(size.width() - room)
        self._fits = False
        self.list.setFixedHeight(size.height())
        self.list.setMinimumWidth(min(scaled(LEAST_ROW), size.width(), room) if self._compact else size.width())
        self.list.setMaximumWidth(size.width())
        self.setMaximumWidth(16777215 if self._compact else size.width() + scaled(GAP))

    def _shrunk(self, over: int) -> QSize:
        """As big as its pages with icons so much smaller that the row is this much shorter."""
        if self._icons:
            self._show_side(max(_usual_side() // 2, self.list.iconSize().width() + over // -len(self._names)))
        return self._size(self._compact)

    def _show_side(self, side: int) -> None:
        if self.list.iconSize().width() != side:
            self.list.setIconSize(QSize(side, side))

    def _show_items(self, *, words: bool, icons: bool) -> None:
        for place, name in enumerate(self._names):
            item, count = self.list.item(place), self._counts.get(name, 0)
            text = f"{self._titles[name]}  {number(count)}" if count else self._titles[name]
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setText(text if words else "")
            item.setIcon(self._icons.get(name, QIcon()) if icons else QIcon())
        restyle(self.list, "icons", not words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._compact and event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not self._fits and event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.list.ensurePolished()
            self._fit()

    def _size(self, compact: bool) -> QSize:
        sizes = [self.list.sizeHintForIndex(self.list.model().index(row, 0)) for row in range(self.list.count())]
        edge = 2 * scaled(EDGE)
        if compact:
            return QSize(sum(size.width() for size in sizes) + edge, max(size.height() for size in sizes) + edge)
        widest = max(size.width() for size in sizes) + edge
        return QSize(max(scaled(BESIDE), widest), sum(size.height() for size in sizes) + edge)


def _usual_side() -> int:
    from callgoal_desktop.ui.icons import SIDE  # drawn after the first frame, and not imported before

    return scaled(SIDE)
