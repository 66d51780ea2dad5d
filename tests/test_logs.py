"""The log: for its owner alone, bounded, and without a customer's words."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from callgoal_desktop.logs import FILE_NAME, KEPT, LOG, SIZE_LIMIT, LogFile, log_to


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that the log goes to; afterwards nobody logs and Qt's messages go where they went before."""
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    log_to(tmp_path / "logs")
    yield tmp_path / "logs"
    qInstallMessageHandler(before)
    for handler in [handler for handler in LOG.handlers if isinstance(handler, LogFile)]:
        LOG.removeHandler(handler)


def log_text(folder: Path) -> str:
    """All that stands in the log in use."""
    return (folder / FILE_NAME).read_text(encoding="utf-8")


def test_nothing_is_made_before_something_is_written(folder: Path) -> None:
    assert not folder.exists()


def test_a_line_says_when_who_and_what(folder: Path) -> None:
    LOG.info("imported %d calls", 3)
    assert log_text(folder).endswith("INFO callgoal: imported 3 calls\n")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept in another way there")
def test_the_file_is_for_its_owner_alone(folder: Path) -> None:
    LOG.info("opened")
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_error_is_told_by_its_places_and_never_by_its_message(folder: Path) -> None:
    try:
        raise ValueError("Dana said: we lose the shelf")
    except ValueError:
        LOG.exception("unexpected")
    assert "ValueError\n    test_logs.py:" in log_text(folder)
    assert "shelf" not in log_text(folder)


def test_a_full_file_is_turned_over_and_the_oldest_goes(folder: Path) -> None:
    for _ in range(KEPT + 3):
        LOG.info("x")
        with (folder / FILE_NAME).open("ab") as file:
            file.truncate(SIZE_LIMIT)
    kept = sorted(path.name for path in folder.iterdir())
    assert kept == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in range(1, KEPT + 1))]


def test_a_disk_that_refuses_it_disturbs_nobody(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    LOG.error("not written")
    assert folder.is_file()


def test_beginning_again_elsewhere_leaves_one_log(folder: Path, tmp_path: Path) -> None:
    log_to(tmp_path / "other")
    LOG.info("once")
    assert log_text(tmp_path / "other").count("once") == 1
    assert not folder.exists()


@pytest.mark.qt_log_ignore("a word from Qt")
def test_a_message_of_qt_is_logged_and_still_heard_by_who_heard_it_before(folder: Path) -> None:
    heard: list[str | None] = []
    qInstallMessageHandler(lambda _kind, _context, message: heard.append(message))
    log_to(folder)
    qWarning("a word from Qt")
    assert heard == ["a word from Qt"]
    assert "WARNING callgoal.qt: a word from Qt" in log_text(folder)


def test_where_nobody_heard_qt_before_its_warnings_go_to_standard_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    qInstallMessageHandler(None)
    log_to(folder)
    qWarning("a word from Qt")
    assert capsys.readouterr().err == "a word from Qt\n"


def test_the_level_keeps_small_talk_out(folder: Path) -> None:
    LOG.log(logging.DEBUG, "small talk")
    assert not folder.exists()
