"""Writes calls as one HTML page that needs nothing else and loads nothing: whatever was typed is text in it."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from html import escape

from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.report import Entry, Fact, Group, Section, report
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.core.text import printable
from callgoal_desktop.shipped import shipped_text

TAIL = "</body>\n</html>\n"
"""What stands after the last call."""


def head(title: str, language: str = "en") -> str:
    """What stands before the first call; ``language`` is that of the headings, such as "de"."""
    style = shipped_text("export/page.css")
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def write_html(whole: WholeCall, words: ReportWords) -> str:
    """The call as an article of the page."""
    made = report(whole, words)
    parts = [f'<h1 dir="auto">{_text(made.title)}</h1>', *_facts(made.facts)]
    for section in made.sections:
        parts += ["<section>", *_section(section), "</section>"]
    return "\n".join(("<article>", *parts, "</article>", ""))


def _section(section: Section) -> Iterator[str]:
    side = f"<span>{_text(section.side)}</span>" if section.side else ""
    yield f"<h2>{side}{_text(section.title)}</h2>"
    if section.text.strip():
        yield f'<p dir="auto">{_text(section.text.strip())}</p>'
    yield from _facts(section.facts)
    for group in section.groups:
        yield from _group(group)


def _facts(facts: tuple[Fact, ...]) -> Iterator[str]:
    if facts:
        yield "<dl>"
        for fact in facts:
            yield f'<dt dir="auto">{_text(fact.name)}</dt><dd dir="auto">{_text(fact.value)}</dd>'
        yield "</dl>"


def _group(group: Group) -> Iterator[str]:
    if group.title:
        yield f'<h3 dir="auto">{_text(group.title)}</h3>'
    yield "<ul>"
    for entry in group.entries:
        yield f"<li{_kind(entry)}>{''.join(_entry(entry))}</li>"
    yield "</ul>"


def _kind(entry: Entry) -> str:
    return "" if entry.ticked is None else ' class="done"' if entry.ticked else ' class="open"'


def _entry(entry: Entry) -> Iterator[str]:
    if entry.ticked is not None:
        yield f'<span class="box">{"☑" if entry.ticked else "☐"}</span>'
    yield f'<span class="head" dir="auto">{_text(entry.text.strip())}</span>'
    if entry.facts:
        facts = " · ".join(f"<bdi>{_text(fact)}</bdi>" for fact in entry.facts)
        yield f'<span class="facts">{facts}</span>'
    if entry.body.strip():
        yield f'<span class="body" dir="auto">{_text(entry.body.strip())}</span>'
    probes = [text for text in entry.more if text.strip()]
    if probes:
        yield "<ul>" + "".join(f'<li dir="auto">{_text(probe)}</li>' for probe in probes) + "</ul>"


def _text(text: str) -> str:
    return escape(printable(text))
