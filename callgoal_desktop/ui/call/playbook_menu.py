"""A menu of all playbooks, to switch the open call to one of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.parts.playbook_words import playbook_names
from callgoal_desktop.workspace import Workspace


def offer_playbooks(page: CallPage, workspace: Workspace) -> None:
    """Open the menu over the questions, the playbook of the call marked."""
    menu = QMenu(page)
    menu.setObjectName("playbookMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chosen = page.acts.call.playbook
    for number, (id, name) in enumerate(playbook_names(workspace.playbooks, chosen), start=1):
        words = name.replace("&", "&&")
        action = menu.addAction(f"&{number}  {words}" if number <= 9 else words)
        action.setCheckable(True)
        action.setChecked(id == chosen)
        action.triggered.connect(lambda _checked=False, id=id: page.question_acts.switch_playbook(id))
    panel = page.question_panel
    place = panel if not panel.visibleRegion().isEmpty() else page
    menu.popup(place.mapToGlobal(QPoint(12, 24)))
