"""The Insights page among many calls: first shown, complete, and the longest turn of the event loop meanwhile.

The clock stands at the day after the last of the sample calls, so that 90 days before it are full of them.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from callgoal_desktop import workspace as workspace_module
from callgoal_desktop.app import open_window
from callgoal_desktop.core.insights import Period
from callgoal_desktop.ui.insights.insights_page import PERIOD_KEY, InsightsPage
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.workspace import Workspace
from tests.benchmarks.sample_calls import FIRST
from tests.benchmarks.turns import Turns, until

MINUTES_APART = 45
"""From one of the sample calls to the next."""


def clock(calls: int) -> Callable[[], datetime]:
    """The moment at which so many sample calls have been made."""
    at = (FIRST + timedelta(minutes=MINUTES_APART * calls)).astimezone()
    return lambda: at


def show(page: InsightsPage, act: Callable[[], None], turns: Turns) -> tuple[float, float, float]:
    """Milliseconds from the act until the first figures are painted, until all are, and the longest turn meanwhile."""
    first: list[float] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    turns.begin()
    started = time.perf_counter()

    def shown() -> None:
        page.repaint()
        first.append((time.perf_counter() - started) * 1000)

    connection = page.reader.ends_read.connect(shown)
    act()
    until(lambda: bool(first) and not page.reader.running)
    page.repaint()
    page.reader.ends_read.disconnect(connection)
    return first[0], (time.perf_counter() - started) * 1000, turns.longest


def main(folder: Path, calls: int) -> None:
    """Show the page for 90 days, again when its goals are known, and for all calls."""
    application = QApplication([])
    made = clock(calls)
    workspace_module.Workspace = lambda store: Workspace(store, made)  # type: ignore[misc,assignment]
    window = open_window(folder)
    application.processEvents()
    assert isinstance(window, MainWindow)
    assert window.content is not None
    pages = window.content.commands.pages
    window.content.workspace.remember(PERIOD_KEY, Period.QUARTER)
    turns = Turns()
    pages.show("review")
    until(lambda: True)
    started = time.perf_counter()
    page = pages.insights  # made when it is first shown, which counts
    making = (time.perf_counter() - started) * 1000
    for name, act in (
        ("90 days, first time", lambda: pages.show("insights")),
        ("90 days, again", page.reopen),
        ("30 days", lambda: page.period.chosen.emit(Period.MONTH)),
        ("all calls", lambda: page.period.chosen.emit(Period.ALL)),
    ):
        first, complete, longest = show(page, act, turns)
        extra = making if name.endswith("first time") else 0.0
        line = {"figure": name, "first": first + extra, "complete": complete + extra, "stall": max(longest, extra)}
        print(json.dumps(line), flush=True)
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
