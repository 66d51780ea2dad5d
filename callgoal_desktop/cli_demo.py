"""demo: a window on sample calls, in a folder that goes when the window does."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.exchange.jsonl import read_line
from callgoal_desktop.shipped import shipped_text
from callgoal_desktop.store.store import Store

_WHEN = re.compile(r'"(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d\+\d\d:\d\d)?"', re.ASCII)
_SAMPLES = "demo/calls.jsonl"


def demo() -> int:
    """Open the window on the sample calls; the exit status of the window."""
    from callgoal_desktop.app import main as open_window

    with tempfile.TemporaryDirectory(prefix="callgoal-demo-", ignore_cleanup_errors=True) as folder:
        fill(Path(folder), date.today())
        return open_window(Path(folder))


def fill(folder: Path, today: date) -> None:
    """Keep the sample calls in this folder, as if the newest had been held yesterday."""
    with contextlib.closing(Store.open(folder)) as store:
        store.put(sample_calls(today))
        store.search.index_pending()


def sample_calls(today: date) -> Iterator[WholeCall]:
    """The sample calls, moved in time so that the newest that was held is of yesterday, at its hour here."""
    lines = shipped_text(_SAMPLES).splitlines()
    starts = (re.search(r'"started_at": "(\d{4}-\d\d-\d\d)', line) for line in lines)
    newest = max(date.fromisoformat(start[1]) for start in starts if start)
    later = today - timedelta(days=1) - newest
    for number, line in enumerate(lines, start=1):
        moved = _WHEN.sub(lambda when: _moved(when, later), line)
        yield read_line(moved.encode(), f"{_SAMPLES}, line {number}")


def _moved(when: re.Match[str], later: timedelta) -> str:
    """A quoted date, or a quoted time as the same hour by the clocks here."""
    if when[2] is None:
        return f'"{date.fromisoformat(when[1]) + later}"'
    at = datetime.fromisoformat(when[0].strip('"')).replace(tzinfo=None) + later
    return f'"{at.astimezone().isoformat()}"'
