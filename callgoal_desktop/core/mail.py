"""A mail draft as a link that any mail program opens: mailto with everything in it percent-encoded (RFC 6068)."""

from __future__ import annotations

import re

LONGEST = 1900
"""The most characters of such a link that every system hands on; Windows stops at about 2,000."""

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_LOCAL = re.compile(r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+[A-Za-z]{{2,63}}")
_AROUND = re.compile(r"[\s<>(),;]+|mailto:")
_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029\x85]")


def encoded(text: str) -> str:
    """The text as it stands in a link: line ends are CRLF, and nothing is left that could end or begin a part."""
    raw = _LINE_END.sub("\r\n", text).encode("utf-8", "replace")
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in raw)


def address_in(contact: str) -> str:
    """The one mail address that a contact holds; "" for none, for several, and for what only looks like one."""
    found = {word for word in _AROUND.split(contact) if _is_address(word)}
    return found.pop() if len(found) == 1 else ""


def _is_address(word: str) -> bool:
    local, _at, domain = word.partition("@")
    return (
        len(word) <= 254
        and len(local) <= 64
        and _LOCAL.fullmatch(local) is not None
        and _DOMAIN.fullmatch(domain) is not None
    )


def mail_link(subject: str, body: str, to: str = "") -> str:
    """The link that opens a draft; ``to`` is an address that ``address_in`` found, or ""."""
    receiver = "@".join(map(encoded, to.split("@")))
    return f"mailto:{receiver}?subject={encoded(subject)}&body={encoded(body)}"
