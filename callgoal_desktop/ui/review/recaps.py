"""The recap of a call in the user's words: on the clipboard, or as a mail draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from callgoal_desktop.core.mail import LONGEST, address_in, mail_link
from callgoal_desktop.core.recap import TEMPLATE_KEY, recap, recap_parts
from callgoal_desktop.core.recap_html import as_html
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.desktop import links
from callgoal_desktop.ui.parts.clipboard import copy_both
from callgoal_desktop.ui.words import day_text, step_text, title, when_text
from callgoal_desktop.workspace import Workspace


class Recaps(QObject):
    """Writes recaps from the user's template; ``say`` takes a sentence for the status line."""

    def __init__(self, workspace: Workspace, parent: QObject, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._say = say

    @property
    def standard(self) -> str:
        """The template of those who have not written their own."""
        return self.tr(
            "{account} · {contact} · {date}\n\n"
            "What we heard\n{heard}\n\n"
            "What we agreed\n{agreed}\n\n"
            "Next steps\n{next_steps}\n"
        )

    @property
    def template(self) -> str:
        """The template that recaps are written from."""
        own = self._workspace.recall(TEMPLATE_KEY)
        return own if own.strip() else self.standard

    def text(self, call: Call) -> str:
        """The recap of a call."""
        at = call.started_at or call.planned_for
        parts = recap_parts(
            self._workspace.whole(call), self.tr("Untitled call"), when_text(at) if at else "", step_text
        )
        return recap(self.template, parts)

    def copy(self, call_id: str) -> None:
        """Put the recap of a call on the clipboard."""
        call = self._workspace.call(CallId(call_id))
        if call is not None:
            self._copy(self.text(call))
            self._say(self.tr("The recap is on the clipboard."))

    def _copy(self, text: str) -> None:
        copy_both(text, as_html(text))

    def mail(self, call_id: str) -> None:
        """Open a mail draft with the recap of a call; one that is too long for a link waits on the clipboard."""
        call = self._workspace.call(CallId(call_id))
        if call is None:
            return
        text, subject, to = self.text(call), self._subject(call), address_in(call.contact)
        link = mail_link(subject, text, to)
        too_long = len(link) > LONGEST
        if too_long:
            self._copy(text)
            link = mail_link(subject, self.tr("The recap is on your clipboard: paste it here."), to)
        if not links.open_link(link):
            self._copy(text)
            self._say(self.tr("No mail program could be opened. The recap is on the clipboard."))
        elif too_long:
            self._say(self.tr("The recap is too long for a draft. It is on the clipboard: paste it into the mail."))
        else:
            self._say(self.tr("A mail draft with the recap is open."))

    def _subject(self, call: Call) -> str:
        at = call.started_at or call.planned_for
        return self.tr("Recap: {0}").format(" · ".join(filter(None, (title(call), day_text(at.date()) if at else ""))))
