"""Writes a call as plain text, for the one field in which a CRM keeps what was said."""

from __future__ import annotations

from collections.abc import Iterator

from callgoal_desktop.core.report import Entry, Fact, Report, Section

DOT = " · "


def plain_text(report: Report) -> str:
    """The report, a section after the other with an empty line between them."""
    parts = ["\n".join(map(_fact, report.facts)), *("\n".join(_section(section)) for section in report.sections)]
    return "\n\n".join(filter(None, parts))


def _section(section: Section) -> Iterator[str]:
    yield DOT.join(filter(None, (section.title, section.side))).upper()
    if section.text.strip():
        yield section.text.strip()
    yield from map(_fact, section.facts)
    for group in section.groups:
        if group.title:
            yield group.title
        for entry in group.entries:
            yield from _entry(entry)


def _fact(fact: Fact) -> str:
    return f"{fact.name}: {fact.value}"


def _entry(entry: Entry) -> Iterator[str]:
    box = "" if entry.ticked is None else "[x] " if entry.ticked else "[ ] "
    facts = f" ({DOT.join(entry.facts)})" if entry.facts else ""
    yield f"{box}{entry.text.strip()}{facts}"
    if entry.body.strip():
        yield entry.body.strip()
