"""Opens a link in the program that the system has for it: the web and mail, and nothing else."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OPENED = frozenset({"http", "https", "mailto"})
"""The only schemes that are ever handed to the system: any other could start a program or read a file."""

_SCHEME = re.compile(r"[A-Za-z]+:")


def safe_link(link: str) -> QUrl | None:
    """The link to be opened; None for another scheme, and for what is not quite a link."""
    if not link.isprintable() or " " in link or "\\" in link or not _SCHEME.match(link):
        return None
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in OPENED:
        return None
    is_mail = url.scheme() == "mailto"
    return None if is_mail == bool(url.host()) or (not is_mail and url.userInfo()) else url


def open_link(link: str) -> bool:
    """Open it; False when it is refused, or no program takes it."""
    url = safe_link(link)
    return url is not None and QDesktopServices.openUrl(url)
