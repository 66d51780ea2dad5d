"""A mail link holds any text without any of it becoming a part of the link, and only an address that is one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.mail import address_in, encoded, mail_link


def decoded(text: str) -> str:
    """What a mail program reads."""
    return re.sub("(?:%[0-9A-F]{2})+", lambda run: bytes.fromhex(run[0].replace("%", "")).decode(), text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a b", "a%20b"),
        ("a\nb", "a%0D%0Ab"),
        ("a\r\nb\rc\u2028d", "a%0D%0Ab%0D%0Ac%0D%0Ad"),
        ("&bcc=x@y.zz?#%+", "%26bcc%3Dx%40y.zz%3F%23%25%2B"),
        ("é🧑", "%C3%A9%F0%9F%A7%91"),
        ("\ud800", "%3F"),
        ("A-z_0.9~", "A-z_0.9~"),
    ],
)
def test_text_is_percent_encoded(text: str, said: str) -> None:
    assert encoded(text) == said


@given(st.text(), st.text())
def test_any_text_is_one_part_of_the_link_and_is_read_back(subject: str, body: str) -> None:
    link = mail_link(subject, body)
    found = re.fullmatch(r"mailto:\?subject=([A-Za-z0-9%._~-]*)&body=([A-Za-z0-9%._~-]*)", link)
    assert found is not None
    assert re.sub(r"\r\n|[\r\n\u2028\u2029\x85]", "\r\n", body) == decoded(found[2])


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("dana@northwind.example", "dana@northwind.example"),
        ("Dana Wu <dana.wu+sales@mail.northwind.co.uk>", "dana.wu+sales@mail.northwind.co.uk"),
        ("Dana, COO (D_W@N-w.example); mobile 123", "D_W@N-w.example"),
        ("mailto:dana@northwind.example", "dana@northwind.example"),
        ("dana@northwind.example dana@northwind.example", "dana@northwind.example"),
        ("", ""),
        ("Dana Wu", ""),
        ("dana@northwind.example, raj@bakery.example", ""),
        ("dana@northwind", ""),
        ("dana@@northwind.example", ""),
        ("@northwind.example", ""),
        ("dana@", ""),
        (".dana@northwind.example", ""),
        ("da..na@northwind.example", ""),
        ("dana@-northwind.example", ""),
        ("dana@northwind.example.", ""),
        ("dana@northwind.e", ""),
        ("dana@127.0.0.1", ""),
        ("dana@northwind.example?bcc=x@y.zz", ""),
        ("dana@northwind.example&cc=x", ""),
        ("da%6ea@northwind.example", ""),
        ("dána@northwind.example", ""),
        ("dana@nörthwind.example", ""),
        ("dana@northwind.example\x00", ""),
        (f"{'d' * 65}@northwind.example", ""),
        (f"dana@{'n' * 64}.example", ""),
        (f"dana@{'n.' * 130}example", ""),
    ],
)
def test_an_address_is_taken_only_where_there_is_one_and_it_is_one(contact: str, address: str) -> None:
    assert address_in(contact) == address


def test_the_receiver_comes_first() -> None:
    link = mail_link("s", "b", "dana+x@northwind.example")
    assert link == "mailto:dana%2Bx@northwind.example?subject=s&body=b"
