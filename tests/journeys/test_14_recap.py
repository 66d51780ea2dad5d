"""The job, 14: what was heard and agreed goes into a mail or a CRM, in the user's own form."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from unittest import mock

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication

from callgoal_desktop.core.mail import LONGEST
from callgoal_desktop.core.recap import TEMPLATE_KEY
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk

RECAP = (
    "Northwind Foods · Dana Wu <dana@northwind.example> · Mon 23 Nov, 14:30\n\n"
    "What we heard\n- What are you trying to get to this year?\n  Recall traced in < 4 hours & no less\n\n"
    "What we agreed\n- [ ] report (Dana · Wed 25 Nov)\n\n"
    "Next steps\n- [ ] Send the price list (Me)\n"
)


class MailProgram:
    """Takes the links that would open a mail draft."""

    def __init__(self) -> None:
        self.answers = True
        self.links: list[str] = []

    def take(self, url: QUrl) -> bool:
        """Open a link, or not."""
        self.links.append(bytes(url.toEncoded().data()).decode())
        return self.answers

    @property
    def draft(self) -> tuple[str, str, str]:
        """To whom, about what, and the text of the last draft."""
        found = re.fullmatch(r"mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)", self.links[-1])
        assert found is not None
        to, subject, body = (
            re.sub("(?:%[0-9A-F]{2})+", lambda run: bytes.fromhex(run[0].replace("%", "")).decode(), part)
            for part in found.groups()
        )
        return to, subject, body.replace("\r\n", "\n")


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    """The mail program of the system."""
    program = MailProgram()
    with mock.patch.object(QDesktopServices, "openUrl", program.take):
        yield program


@pytest.fixture
def ended(user: Driver) -> Driver:
    """A user who has just ended a call in which something was heard and promised."""
    user.new_call("Northwind Foods")
    user.type("Dana Wu <dana@northwind.example>", into="contactEdit")
    user.press("Ctrl+Return")
    user.answer(1, "Recall traced in < 4 hours & no less")
    user.add_step("Dana: report by Wed")
    user.click("promisedButton")
    user.add_step("Send the price list")
    user.type("Likes tea", into="notesEdit")
    user.press("Ctrl+Shift+Return")
    return user


def copied() -> str:
    """The text on the clipboard."""
    return QGuiApplication.clipboard().text()


def edit_template(user: Driver) -> None:
    """Open the template from the menu."""
    user.choose_from("menuButton", "Call", "Edit recap template…")
    assert user.focus == "recapTemplateEdit"


def test_done_copies_it_as_text_and_as_html(ended: Driver) -> None:
    ended.click("finishCallButton")
    assert copied() == RECAP
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<li>What are you trying to get to this year?<br>Recall traced in &lt; 4 hours &amp; no less</li>" in html
    assert "Likes tea" not in copied()


@pytest.mark.parametrize("page", ["wrap-up", "review"])
def test_it_is_a_mail_draft_to_the_contact(ended: Driver, mail: MailProgram, page: str) -> None:
    if page == "review":
        ended.press("Ctrl+PgDown")
    ended.click("mailRecapButton")
    assert mail.draft == ("dana@northwind.example", "Recap: Northwind Foods · Mon 23 Nov", RECAP)
    assert "A mail draft with the recap is open." in ended.labels()
    assert ended.sees("wrapUpPage") == (page == "wrap-up")


def test_a_contact_without_an_address_leaves_the_receiver_open(ended: Driver, mail: MailProgram) -> None:
    ended.new_call("A & B?bcc=x@y.zz")
    ended.type("Raj", into="contactEdit")
    ended.press("Ctrl+Return", "Ctrl+Shift+Return")
    ended.click("mailRecapButton")
    to, subject, _body = mail.draft
    assert to == ""
    assert subject.startswith("Recap: A & B?bcc=x@y.zz")
    assert mail.links[-1].count("?") == 1
    assert mail.links[-1].count("&") == 1


def test_a_long_one_waits_on_the_clipboard_and_the_draft_says_so(ended: Driver, mail: MailProgram) -> None:
    ended.click("backToCallButton")
    ended.answer(2, "")
    ended.paste("Every recall takes three days. " * 80)
    ended.click("wrapUpButton")
    ended.click("mailRecapButton")
    assert len(mail.links[-1]) <= LONGEST
    assert mail.draft[2] == "The recap is on your clipboard: paste it here."
    assert copied().count("Every recall takes three days.") == 80
    assert any("too long for a draft. It is on the clipboard" in label for label in ended.labels())


def test_where_no_mail_program_answers_it_is_on_the_clipboard(ended: Driver, mail: MailProgram) -> None:
    mail.answers = False
    ended.click("mailRecapButton")
    assert copied() == RECAP
    assert "No mail program could be opened. The recap is on the clipboard." in ended.labels()


class TestTheTemplate:
    def test_is_edited_beside_what_it_makes_of_the_call(self, ended: Driver) -> None:
        edit_template(ended)
        assert ended.text("recapTemplateEdit").startswith("{account} · {contact} · {date}\n\nWhat we heard")
        assert ended.text("recapPreview") == RECAP
        ended.press("Ctrl+A")
        ended.type("Dear {contact},\n{agreed}\n\n{goal} {nonsense} {notes}")
        assert ended.disk().drafts["recap-template"] == "Dear {contact},\n{agreed}\n\n{goal} {nonsense} {notes}"
        assert ended.text("recapPreview") == (
            "Dear Dana Wu <dana@northwind.example>,\n- [ ] report (Dana · Wed 25 Nov)\n\n {nonsense} Likes tea\n"
        )
        ended.click("recapDoneButton")
        assert ended.sees("wrapUpPage")
        ended.click("finishCallButton")
        assert copied().startswith("Dear Dana Wu")

    def test_is_undone_as_typing_is_and_the_standard_text_comes_back(self, ended: Driver) -> None:
        edit_template(ended)
        standard = ended.text("recapTemplateEdit")
        ended.press("Ctrl+A")
        ended.type("Short")
        ended.press("Ctrl+Z")
        assert ended.text("recapTemplateEdit") == standard
        ended.press("Ctrl+Shift+Z")
        assert ended.text("recapTemplateEdit") == "Short"
        ended.click("standardRecapButton")
        assert ended.text("recapTemplateEdit") == standard
        assert ended.disk().drafts["recap-template"] == ""
        ended.press("Ctrl+Z")
        assert ended.text("recapTemplateEdit") == "Short"
        ended.press("Ctrl+Shift+Z")
        assert ended.text("recapTemplateEdit") == standard

    def test_emptied_stays_empty_while_it_is_typed_anew_and_counts_as_the_standard_one(self, ended: Driver) -> None:
        edit_template(ended)
        ended.press("Ctrl+A", "Delete")
        assert ended.text("recapTemplateEdit") == ""
        assert ended.text("recapPreview") == RECAP
        ended.type("x")
        assert ended.text("recapPreview") == "x\n"

    def test_is_kept(self, ended: Driver) -> None:
        edit_template(ended)
        ended.press("Ctrl+End")
        ended.type("Kind regards")
        ended.reopen()
        ended.click("finishCallButton")
        assert copied().endswith("Next steps\n- [ ] Send the price list (Me)\nKind regards\n")

    @pytest.mark.parametrize("page", ["call", "review", "follow-ups", "no call"])
    def test_is_left_to_the_page_that_it_was_opened_from(self, user: Driver, page: str) -> None:
        if page != "no call":
            user.new_call("Northwind")
        user.press(*{"review": ["Ctrl+PgDown"], "follow-ups": ["Ctrl+PgDown"] * 2}.get(page, []))
        edit_template(user)
        assert_screen_equals_disk(user)
        user.press("Escape")
        names = {"call": "callPage", "review": "reviewPage", "follow-ups": "followUpsPage", "no call": "emptyPage"}
        assert user.sees(names[page])
        assert_screen_equals_disk(user)

    def test_undone_elsewhere_it_is_shown_again(self, ended: Driver) -> None:
        edit_template(ended)
        ended.press("Ctrl+End")
        ended.type("Kind regards")
        ended.press("Escape", "Ctrl+PgDown", "Ctrl+Z")
        assert ended.sees("recapPage")
        assert "Kind regards" not in ended.text("recapTemplateEdit")


_COPY = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from callgoal_desktop.ui.parts.clipboard import copy_both
application = QApplication([])
copy_both('a & b', '<p>a &amp; b</p>')
assert QGuiApplication.clipboard().mimeData().html() == '<p>a &amp; b</p>'
"""
_QUIT = """
QTimer.singleShot(0, application.quit)
application.exec()
mime = QGuiApplication.clipboard().mimeData()
assert (mime.hasHtml(), mime.text()) == (False, 'a & b')
"""


@pytest.mark.parametrize("end", ["", _QUIT])
def test_what_is_left_on_the_clipboard_does_not_harm_the_end_of_the_program(end: str) -> None:
    done = subprocess.run([sys.executable, "-c", _COPY + end], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_template_that_was_cleared_may_begin_with_an_empty_line(ended: Driver) -> None:
    action = ended.window.findChild(QAction, "recapTemplateAction")
    assert action is not None
    action.trigger()
    ended.settle()
    ended.click("recapTemplateEdit")
    ended.press("Ctrl+A", "Delete")
    ended.type("\nHello")
    assert ended.text("recapTemplateEdit") == "\nHello"
    assert ended.disk().drafts[TEMPLATE_KEY] == "\nHello"
