"""As HTML a recap looks the same, and nothing that was typed becomes markup."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given

from callgoal_desktop.core.recap_html import as_html
from tests.strategies import texts

RECAP = 'A & B · Mon\n\nWhat we heard\n- Why <b>now</b>?\n  Because\n  "so"\n- Who?\n\nBye,\nKim\n'


class Reader(HTMLParser):
    """Which tags a document has, and what it says."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.said = ""
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert attrs == []

    def handle_data(self, data: str) -> None:
        self.said += data


def test_paragraphs_lists_and_headings() -> None:
    assert as_html(RECAP) == (
        "<html><body><p>A &amp; B · Mon</p><p><b>What we heard</b></p>"
        "<ul><li>Why &lt;b&gt;now&lt;/b&gt;?<br>Because<br>&quot;so&quot;</li><li>Who?</li></ul>"
        "<p>Bye,<br>Kim</p></body></html>"
    )


def test_a_list_needs_no_heading() -> None:
    assert as_html("- one\n- two") == "<html><body><ul><li>one</li><li>two</li></ul></body></html>"
    assert as_html("") == "<html><body></body></html>"


@given(texts(), texts())
def test_what_is_typed_is_text_in_it(one: str, two: str) -> None:
    text = f"{one}\n- {two}\n<script>alert(1)</script><img src=x>"
    read = Reader(as_html(text))
    assert read.tags <= {"html", "body", "p", "b", "ul", "li", "br"}
    assert "<script>alert(1)</script><img src=x>" in read.said


def test_an_answer_with_an_empty_line_stays_in_its_item() -> None:
    assert as_html("Heard\n- Why?\n  One\n\n  Two\n\nBye") == (
        "<html><body><p><b>Heard</b></p><ul><li>Why?<br>One<br><br>Two</li></ul><p>Bye</p></body></html>"
    )
