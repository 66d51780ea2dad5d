"""When a test fails, what was on the screen is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.files import ROOT
from tests.screenshots import FOLDER, save_screenshots


@pytest.fixture(autouse=True)
def empty_screen(qapp: QApplication) -> None:
    """Nothing that another test has left open is on the screen."""
    for window in qapp.topLevelWidgets():
        window.hide()


def shown(qtbot: QtBot, text: str) -> QLabel:
    """A window of its own."""
    label = QLabel(text)
    label.resize(120, 40)
    qtbot.addWidget(label)
    label.show()
    return label


def test_every_window_that_can_be_seen_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    windows = [shown(qtbot, text) for text in ("one", "two", "hidden")]
    windows[2].hide()
    saved = save_screenshots("test_it[a/b: c]", tmp_path / "out")
    assert [path.name for path in saved] == ["test_it_a_b_c_.png", "test_it_a_b_c_-2.png"]
    assert {(QImage(str(path)).width(), QImage(str(path)).height()) for path in saved} == {(120, 40)}


def test_without_windows_there_is_nothing_to_keep(qtbot: QtBot, tmp_path: Path) -> None:
    assert save_screenshots("test_it", tmp_path / "out") == []
    assert not (tmp_path / "out").exists()


def test_a_failing_test_leaves_its_picture(tmp_path: Path) -> None:
    test = tmp_path / "test_picture.py"
    test.write_text(
        "from PySide6.QtWidgets import QLabel\n"
        "def test_that_fails_to_leave_its_picture(qtbot):\n"
        "    label = QLabel('seen')\n"
        "    qtbot.addWidget(label)\n"
        "    label.show()\n"
        "    assert False\n"
    )
    picture = FOLDER / "test_that_fails_to_leave_its_picture.png"
    picture.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "--no-cov", str(test)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 1, ran.stdout
    assert str(picture) in ran.stdout
    assert not QImage(str(picture)).isNull()
    picture.unlink()
