"""Any file or text from which a playbook can be made: which reader takes it, and what is too much."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import PurePath

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.playbook import MOST_QUESTIONS, Playbook, read_playbook
from callgoal_desktop.core.playbook_changes import playbook_id
from callgoal_desktop.core.text import clean, one_line
from callgoal_desktop.exchange.playbook_csv import read_table
from callgoal_desktop.exchange.playbook_text import read_list

FILE_LIMIT = 1024 * 1024
"""The most bytes of a file: two hundred questions are a twentieth of that."""

MOST_IMPORTED = 200
"""The most questions of a list or a table; nobody asks more, and a longer one is another kind of file. One in TOML was
a playbook already, and takes as many as can be written here."""

_MARKS = (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")


def import_playbook(content: bytes, file: str, taken: Collection[str], new_id: Callable[[], str]) -> Playbook:
    """The playbook that a file holds, by its ending; its id is its own or a new one where that is taken.

    Raises ImportFileError with the file, the line where there is one, the reason and what to do.
    """
    return _imported(_decoded(content, file), PurePath(file).suffix.casefold(), file, taken, new_id)


def paste_playbook(text: str, where: str, taken: Collection[str], new_id: Callable[[], str]) -> Playbook:
    """The playbook that a pasted text holds; ``where`` stands for the file's name in messages."""
    if len(text) > FILE_LIMIT:
        raise _too_large(where)
    return _imported(text, "", where, taken, new_id)


def _imported(text: str, ending: str, where: str, taken: Collection[str], new_id: Callable[[], str]) -> Playbook:
    text = clean(text)
    most = MOST_IMPORTED
    match ending:
        case ".toml":
            playbook, most = read_playbook(text, where), MOST_QUESTIONS
        case ".csv" | ".tsv":
            playbook = read_table(text, where)
        case _:
            playbook = read_list(text, where)
    count = len(playbook.asked)
    if not count:
        raise ImportFileError(f"{where} holds no questions: write one a line, or a bullet each, and import it again.")
    if count > most:
        raise ImportFileError(
            f"{where} holds {count:,} questions, and a playbook takes at most {MOST_IMPORTED} from a file: "
            "make several files of it."
        )
    name = playbook.name.strip() or one_line(PurePath(where).stem.replace("_", " "))
    own = playbook.id if playbook.id and playbook.id not in taken else playbook_id(name, taken, new_id)
    return replace(playbook, id=own, name=name)


def _decoded(content: bytes, file: str) -> str:
    if len(content) > FILE_LIMIT:
        raise _too_large(file)
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ImportFileError(
            f"{file}, line {line}: this is not text in UTF-8 or UTF-16; save the file as UTF-8 and import it again."
        ) from None
    if "\0" in text:
        raise ImportFileError(f"{file} is no text file; save the list as text in UTF-8 and import it again.")
    return text


def _too_large(where: str) -> ImportFileError:
    return ImportFileError(f"{where} is larger than 1 MB, which no list of questions is; import a shorter one.")
