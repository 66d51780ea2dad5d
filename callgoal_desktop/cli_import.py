"""import: files in, all or none of them."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from callgoal_desktop.cli_output import counted, shown, tell_json
from callgoal_desktop.cli_words import remark_sentence
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.desktop.data_lock import DataLock
from callgoal_desktop.imports import Taken, Terms, local_zone, look_at, take_files
from callgoal_desktop.store.store import Store

if TYPE_CHECKING:
    from callgoal_desktop.core.arrivals import Tally
    from callgoal_desktop.core.playbook import Playbook

T = TypeVar("T")


def import_files(folder: Path, names: Sequence[str], *, as_json: bool) -> None:
    """Take in the calls of these files; raises ImportFileError or StoreError, nothing of any being kept."""
    try:
        sources = [look_at(name) for name in names]
        with DataLock(folder), contextlib.closing(Store.open(folder)) as store:
            terms = Terms(datetime.now().astimezone(), local_zone(), lambda: _playbook(store, folder))
            taken = _result(take_files(store, sources, terms))
            _report(names, taken, as_json=as_json)
            # What is not indexed yet is found too, only slower: no reason to call a whole import a failure.
            with contextlib.suppress(StoreError):
                store.search.index_pending()
    except ImportFileError as error:
        raise ImportFileError(f"{error} Nothing was imported.") from error


def _result(work: Generator[float, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as stopped:
            result: T = stopped.value
            return result


def _report(names: Sequence[str], taken: Taken, *, as_json: bool) -> None:
    if as_json:
        for name, tally in zip(names, taken.by_file, strict=True):
            told = {"calls": tally.total, "new": tally.new, "updated": tally.updated, "left": tally.left}
            tell_json({"file": name, **told})
    else:
        files = f" from {len(names)} files" if len(names) > 1 else ""
        print(_result_sentences(taken.tally, files), flush=True)
        for remark in taken.remarks:
            print(shown(remark_sentence(remark)), flush=True)


def _result_sentences(tally: Tally, files: str) -> str:
    """How many calls were taken in from the files, and how many were not, if any."""
    kinds = f": {tally.new} new, {tally.updated} updated" if tally.updated else ""
    said = f"Imported {counted(tally.new + tally.updated, 'call')}{files}{kinds}."
    if not tally.left:
        return said
    were = (
        "was here already and was left as it is" if tally.left == 1 else "were here already and were left as they are"
    )
    return f"{said} {counted(tally.left, 'call')} {were}."


def _playbook(store: Store, folder: Path) -> Playbook:
    """The playbook of new calls: the one that the user chose in the window, while it is there."""
    from callgoal_desktop.core.records import DraftKey
    from callgoal_desktop.store.playbook_files import FOLDER_NAME, PlaybookFiles
    from callgoal_desktop.workspace import DEFAULT_KEY, DEFAULT_PLAYBOOK

    found = PlaybookFiles(folder / FOLDER_NAME).shelf().by_id
    chosen = store.records.draft(DraftKey(DEFAULT_KEY))
    return (found.get(chosen.text) if chosen else None) or found[DEFAULT_PLAYBOOK]
