"""What all tests share: a screen that is not there, a clock that stands still, a real file to write in."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported: without a screen it aborts
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")  # whoever runs the tests: English, and dates as Europe writes them

import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from callgoal_desktop.store.store import Store
from tests.clock import FakeClock
from tests.screenshots import save_screenshots

if TYPE_CHECKING:
    from callgoal_desktop.workspace import Workspace

settings.register_profile("callgoal", deadline=None)  # a busy machine is no failure
settings.register_profile(
    "mutants",  # mutmut runs the tests several times in one process, and a mutant must not live or die by chance
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.differing_executors],
)
settings.load_profile("mutants" if "MUTANT_UNDER_TEST" in os.environ else "callgoal")

OpenStore = Callable[[Path], Store]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """When a test fails, keep a picture of every window under test-output/."""
    report = yield
    if report.when == "call" and report.failed:
        for picture in save_screenshots(item.name):
            report.sections.append(("screenshot", str(picture)))
    return report


@pytest.fixture(scope="session", autouse=True)
def translations() -> None:
    """The translations are those of the source as it stands now."""
    subprocess.run([sys.executable, str(Path("packaging") / "translate.py"), "--release"], check=True)


@pytest.fixture
def clock() -> FakeClock:
    """A Monday afternoon in Berlin, until the test says otherwise."""
    return FakeClock()


@pytest.fixture
def open_store() -> Iterator[OpenStore]:
    """Opens stores, and closes them all when the test is over."""
    opened: list[Store] = []

    def open_one(folder: Path) -> Store:
        opened.append(Store.open(folder))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(tmp_path: Path, open_store: OpenStore) -> Store:
    """A new store in the test's own folder."""
    return open_store(tmp_path / "data")


@pytest.fixture
def workspace(store: Store, clock: FakeClock, qapp: object) -> Iterator[Workspace]:
    """A workspace on a real file, its clock standing still."""
    from callgoal_desktop.workspace import Workspace

    made = Workspace(store, clock)
    yield made
    made.close()
