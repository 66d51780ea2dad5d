"""import: files in, all or none of them."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from callgoal_desktop.cli_output import counted, tell_json
from callgoal_desktop.core.errors import ImportFileError, StoreError
from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.desktop.data_lock import DataLock
from callgoal_desktop.exchange.jsonl import lines, read
from callgoal_desktop.store.store import Store

_STANDARD_INPUT = "-"


def import_files(folder: Path, names: Sequence[str], *, as_json: bool) -> None:
    """Take in the calls of these files; raises ImportFileError or StoreError, nothing of any being kept."""
    for name in names:
        _look_at(name)
    counts: list[int] = []
    with DataLock(folder), contextlib.closing(Store.open(folder)) as store:
        with contextlib.closing(_calls(names, counts)) as calls:
            store.put(calls)
        _report(names, counts, as_json=as_json)
        # What is not indexed yet is found too, only slower: no reason to call a whole import a failure.
        with contextlib.suppress(StoreError):
            store.search.index_pending()


def _report(names: Sequence[str], counts: Sequence[int], *, as_json: bool) -> None:
    if as_json:
        for name, count in zip(names, counts, strict=True):
            tell_json({"file": name, "calls": count})
    else:
        files = f" from {len(names)} files" if len(names) > 1 else ""
        print(f"Imported {counted(sum(counts), 'call')}{files}.", flush=True)


def _look_at(name: str) -> None:
    """Refuse a file that cannot be taken in before anything is locked, opened or made for it."""
    if name != _STANDARD_INPUT and Path(name).suffix.casefold() != ".jsonl":
        raise ImportFileError(f"{name}: only .jsonl files can be imported. Nothing was imported.")
    with _readable(name), _opened(name):
        pass


def _calls(names: Sequence[str], counts: list[int]) -> Generator[WholeCall, None, None]:
    """The calls of all files, one at a time; ``counts`` gets how many each of them held."""
    for name in names:
        counts.append(0)
        with _readable(name), _opened(name) as file:
            for whole in read(lines(file), _named(name)):
                counts[-1] += 1
                yield whole


@contextlib.contextmanager
def _readable(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ImportFileError(f"{name} cannot be read ({error.strerror}). Nothing was imported.") from error
    except ImportFileError as error:
        raise ImportFileError(f"{error} Nothing was imported.") from error


@contextlib.contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == _STANDARD_INPUT:
        yield sys.stdin.buffer
    else:
        with Path(name).open("rb") as file:
            yield file


def _named(name: str) -> str:
    return "standard input" if name == _STANDARD_INPUT else name
