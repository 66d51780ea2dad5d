"""Only links to the web and to mail are handed to the system, whatever a link pretends to be."""

from __future__ import annotations

from unittest import mock

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from callgoal_desktop.desktop.links import open_link

REFUSED = [
    "",
    "example.com",
    "//example.com",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file:C:/Windows/System32/calc.exe",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>",
    "smb://server/share",
    "ftp://example.com",
    "ms-settings:privacy",
    "tel:123",
    "about:blank",
    "view-source:https://example.com",
    " https://example.com",
    "https://example.com ",
    "\thttps://example.com",
    "https://example.com\n",
    "java\nscript:alert(1)",
    "\x00https://example.com",
    "ht\u200btps://example.com",
    "https://\u202eexample.com",
    "https://exa mple.com",
    "https:\\\\example.com",
    "https:example.com",
    "https:///etc/passwd",
    "http:",
    "http://user:secret@example.com",
    "http://[::1",
    "mailto://example.com/x",
    "mailto:a@b.cc?subject=a b",
    "mailto:a@b.cc?subject=a\r\nBcc:x",
]
OPENED = [
    ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
    ("HTTP://EXAMPLE.com", "http://example.com"),
    ("mailto:a@b.cc?subject=x%26y&body=1%0D%0A2", "mailto:a@b.cc?subject=x%26y&body=1%0D%0A2"),
    ("MAILTO:?subject=x", "mailto:?subject=x"),
]


@pytest.mark.parametrize("link", REFUSED)
def test_anything_else_is_refused(link: str) -> None:
    with mock.patch.object(QDesktopServices, "openUrl", return_value=True) as opened:
        assert not open_link(link)
    opened.assert_not_called()


@pytest.mark.parametrize(("link", "handed_on"), OPENED)
def test_the_web_and_mail_are_opened_as_they_were_written(link: str, handed_on: str) -> None:
    urls: list[QUrl] = []

    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    with mock.patch.object(QDesktopServices, "openUrl", take):
        assert open_link(link)
    assert [bytes(url.toEncoded().data()).decode() for url in urls] == [handed_on]


def test_it_says_when_no_program_takes_a_link() -> None:
    with mock.patch.object(QDesktopServices, "openUrl", return_value=False):
        assert not open_link("https://example.com")
