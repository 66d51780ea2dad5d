"""Markdown, HTML and PDF say what was typed, and nothing that was typed is obeyed in them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QPageSize, QTextDocument

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Cue,
    Goal,
    NextStep,
    Question,
    QuestionId,
    StepId,
    Transcript,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.exchange import html_write
from callgoal_desktop.exchange.markdown_write import write_markdown
from callgoal_desktop.exchange.plain_write import plain_text
from callgoal_desktop.exchange.printing import check_whole, page_size, write_pdf
from tests.clock import MONDAY
from tests.strategies import whole_calls

WORDS = ReportWords()
MARKUP = [
    "<script>alert(1)</script>",
    "<img src=http://x/y.png>",
    "![a](http://x/y.png)",
    "[a](javascript:alert(1))",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "```",
    "    code",
    "a\n===",
    "a\n---",
    "| a | b |\n| --- | --- |\n| c | d |",
    "**bold** _it_ `code` ~~gone~~",
    "&lt;b&gt; &amp; &#60;",
    "\\*",
    "snake_case_name",
    "\"quoted\" 'single'",
]
TYPED = st.one_of(st.sampled_from(MARKUP), st.text(max_size=30), st.lists(st.sampled_from(MARKUP)).map("\n".join))


def call_with(text: str) -> WholeCall:
    """A call in which this stands wherever something can be typed."""
    call = Call(CallId("c"), text, text, goal=Goal(text, text, text), notes=text, lesson=text)
    question = Question(QuestionId("q"), call.id, 0, text, text, probes=(text,), answer=text, asked_at=MONDAY)
    step = NextStep(StepId("s"), call.id, 0, text, text)
    cue = Cue(0, 1, text, text)
    return WholeCall(call, (question,), (step,), transcript=Transcript(TranscriptSource.TEXT, None, (cue,)))


def squeezed(text: str) -> str:
    """The letters alone: spaces and lines are the layout's, and what cannot be shown is shown as something else."""
    kept = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in kept if letter.isprintable() and letter not in " \ufffd\ufffc")


class Elements(HTMLParser):
    """What is in a page: its elements with their attributes, and the text of its body."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: Counter[tuple[str, tuple[tuple[str, str | None], ...]]] = Counter()
        self.text = ""
        self._in_body = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_body |= tag == "body"
        if self._in_body:
            self.elements[tag, tuple(attrs)] += 1

    def handle_data(self, data: str) -> None:
        if self._in_body:
            self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError("nobody writes a comment")


def page_of(whole: WholeCall) -> str:
    """A page with one call."""
    return html_write.head("Calls") + html_write.write_html(whole, WORDS) + html_write.TAIL


class TestHtml:
    @given(TYPED)
    def test_has_the_elements_that_it_has_with_plain_words(self, text: str) -> None:
        written = Elements(page_of(call_with(text)))
        if squeezed(text):
            assert written.elements == Elements(page_of(call_with("plain"))).elements

    @given(whole_calls())
    def test_says_all_that_was_typed_in_any_call(self, whole: WholeCall) -> None:
        said = squeezed(Elements(page_of(whole)).text)
        for text in typed_in(whole):
            assert squeezed(text) in said

    def test_loads_nothing_and_says_so(self) -> None:
        page = page_of(call_with("x"))
        assert '<meta charset="utf-8">' in page
        assert "default-src &#x27;none&#x27;" in page
        assert not re.search(r"https?:|url\(|@import|src=|href=", page)
        assert "prefers-color-scheme: dark" in page
        assert "@media print" in page

    def test_has_its_language_and_a_title_that_is_text(self) -> None:
        head = html_write.head("</title><script>", "de")
        assert '<html lang="de">' in head
        assert "<title>&lt;/title&gt;&lt;script&gt;</title>" in head


class TestMarkdown:
    @given(TYPED)
    def test_means_what_was_typed_to_a_program_that_reads_markdown(self, qapp: object, text: str) -> None:
        document = QTextDocument()
        document.setMarkdown(write_markdown(call_with(text), WORDS))
        said = squeezed(document.toPlainText())
        letters = squeezed(text)
        assert said.count(letters) >= (9 if letters else 0)
        formats = [document.allFormats()[at] for at in range(len(document.allFormats()))]
        assert not any(form.isImageFormat() for form in formats)

    @pytest.mark.parametrize("text", MARKUP)
    def test_has_no_link_no_picture_and_no_element(self, text: str) -> None:
        written = write_markdown(call_with(text), WORDS)
        assert not re.search(r"(?<!\\)<", written)
        assert not re.search(r"(?<!\\)\]\(", written)

    def test_is_read_by_eye(self) -> None:
        written = write_markdown(call_with("What slows *you* down?\n- recalls"), WORDS)
        assert "- **Best outcome:** What slows \\*you\\* down?  \n  \\- recalls" in written
        assert "- [x] What slows" in written


class TestPdf:
    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(whole_calls())
    def test_says_all_that_was_typed_in_letters_that_paper_has(
        self, qapp: object, tmp_path: Path, whole: WholeCall
    ) -> None:
        said = printed(tmp_path, [whole])
        for text in typed_in(whole):
            for word in re.findall(r"[A-Za-z0-9]{3,}", text):
                assert word in said

    def test_loads_nothing(self, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        asked: list[QUrl] = []

        def load(_self: QTextDocument, _kind: int, name: QUrl | str) -> None:
            asked.append(QUrl(name))

        monkeypatch.setattr(QTextDocument, "loadResource", load)
        said = printed(tmp_path, [call_with("<img src='file:///etc/passwd'> ![a](http://x/y.png)")])
        assert squeezed("<img src='file:///etc/passwd'>") in said
        assert asked == []

    def test_begins_each_call_on_a_page_of_its_own_with_its_number(self, qapp: object, tmp_path: Path) -> None:
        calls = [WholeCall(Call(CallId(f"c{number}"), f"Account {number}")) for number in range(3)]
        printed(tmp_path, calls)
        pages = [page.extract_text().split() for page in PdfReader(tmp_path / "calls.pdf").pages]
        assert [(page[1], page[-1]) for page in pages] == [("0", "1"), ("1", "2"), ("2", "3")]

    def test_long_texts_lose_nothing_at_the_end_of_a_page(self, qapp: object, tmp_path: Path) -> None:
        questions = tuple(
            Question(
                QuestionId(f"q{n}"), CallId("c"), n, f"Section {n // 7}", f"Question {n}?", answer=f"Answer{n}x " * n
            )
            for n in range(60)
        )
        said = printed(tmp_path, [WholeCall(Call(CallId("c"), notes="line\n" * 100), questions)])
        assert len(PdfReader(tmp_path / "calls.pdf").pages) > 4
        for number in range(60):
            assert (
                said.count(f"Answer{number}x") >= number
            )  # a line at the edge of a page is there twice, once cut away
            assert f"Question{number}?" in said

    def test_no_heading_ends_a_page(self, qapp: object, tmp_path: Path) -> None:
        for lines in range(42, 54, 2):
            questions = (Question(QuestionId("q"), CallId("c"), 0, "Section", "Question?", asked_at=MONDAY),)
            call = Call(CallId("c"), goal=Goal("line\n" * lines))
            printed(tmp_path, [WholeCall(call, questions)])
            first, *_more = PdfReader(tmp_path / "calls.pdf").pages
            assert not squeezed(first.extract_text()).removesuffix("Untitledcall1").endswith(("asked", "Section", "?"))

    @pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n1 0 obj", b"%PDF" * 1000])
    def test_a_disk_that_did_not_take_all_of_it_is_said(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "calls.pdf").write_bytes(content)
        with pytest.raises(StoreError, match="may be full"):
            check_whole(tmp_path / "calls.pdf")

    def test_is_printed_on_the_paper_of_the_country(self) -> None:
        assert page_size(QLocale("en_US")).id() is QPageSize.PageSizeId.Letter
        assert page_size(QLocale("de_DE")).id() is QPageSize.PageSizeId.A4
        assert page_size(QLocale("en_GB")).id() is QPageSize.PageSizeId.A4


def typed_in(whole: WholeCall) -> list[str]:
    """All that was typed in a call and is read in a report."""
    call = whole.call
    texts = [call.account, call.goal.text, call.goal.best, call.goal.least, call.notes, call.lesson]
    for question in whole.questions:
        texts += [question.section, question.text, question.answer, *question.probes]
    texts += [step.what for step in whole.steps] + [moment.note for moment in whole.moments]
    return texts + [cue.text for cue in (whole.transcript.cues if whole.transcript else ())]


def printed(folder: Path, wholes: list[WholeCall]) -> str:
    """The letters of a PDF with these calls."""
    path = folder / "calls.pdf"
    path.touch()
    assert list(write_pdf(path, wholes, WORDS, "Calls"))[-1] == len(wholes)
    return squeezed("".join(page.extract_text() for page in PdfReader(path).pages))


def test_plain_text_is_for_a_field_of_a_crm() -> None:
    from callgoal_desktop.core.report import report

    call = Call(
        CallId("c"), "Northwind", goal=Goal("Find out"), started_at=MONDAY, ended_at=MONDAY + timedelta(hours=1)
    )
    asked = Question(QuestionId("q"), call.id, 0, "Where?", "Where to?", answer="North", asked_at=MONDAY)
    whole = replace(call_with("x"), call=call, questions=(asked,), steps=(), transcript=None)
    assert plain_text(report(whole, WORDS)) == (
        "Started: 2026-11-23, 14:30\nEnded: 2026-11-23, 15:30\n\nGOAL\nFind out\n\n"
        "QUESTIONS · 1 OF 1 ASKED\nWhere?\n[x] Where to? (asked 2026-11-23, 14:30)\nNorth"
    )
