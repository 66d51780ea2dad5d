"""A recap as HTML, for mail programs that would rather have that; whatever was typed is text in it, never markup."""

from __future__ import annotations

import html
import re

_ITEM = "- "
_GAP = re.compile(r"\n(?:[^\S\n]*\n)+(?!  |[^\S\n]*\n)")
"""Between blocks; an empty line with more of an answer below it, which is set in, parts nothing."""


def as_html(text: str) -> str:
    """The text in paragraphs and lists; a line above a list is its heading."""
    blocks = (_block(block.split("\n")) for block in _GAP.split(text.strip("\n")) if block.strip())
    return f"<html><body>{''.join(blocks)}</body></html>"


def _block(lines: list[str]) -> str:
    first = next((at for at, line in enumerate(lines) if line.startswith(_ITEM)), len(lines))
    said = "<br>".join(_escaped(line) for line in lines[:first])
    if first == len(lines):
        return f"<p>{said}</p>"
    return (f"<p><b>{said}</b></p>" if said else "") + _list(lines[first:])


def _list(lines: list[str]) -> str:
    """Each item with the lines that belong to it."""
    items: list[list[str]] = []
    for line in lines:
        if line.startswith(_ITEM):
            items.append([line.removeprefix(_ITEM)])
        else:
            items[-1].append(line.strip())
    return "<ul>" + "".join(f"<li>{'<br>'.join(map(_escaped, item))}</li>" for item in items) + "</ul>"


def _escaped(line: str) -> str:
    return html.escape(line)
