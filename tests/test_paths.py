"""Where things are kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from callgoal_desktop.paths import Paths


def test_a_folder_that_is_named_holds_everything(tmp_path: Path) -> None:
    assert Paths.of(tmp_path) == Paths(data=tmp_path, logs=tmp_path / "logs")


def test_without_a_name_the_folders_are_the_users_own() -> None:
    paths = Paths.of(None)
    assert paths.data.is_absolute()
    assert "CallGoal" in paths.data.parts
    assert "CallGoal" in paths.logs.parts


def test_the_usual_folder_by_its_own_name_is_still_the_usual_place() -> None:
    assert Paths.of(Paths.of(None).data) == Paths.of(None)


def test_a_name_is_taken_from_where_the_command_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.of(Path("calls")).data == tmp_path / "calls"


def test_a_tilde_that_the_shell_left_is_the_home_folder() -> None:
    assert Paths.of(Path("~/calls")).data == Path.home() / "calls"


@pytest.mark.skipif(sys.platform == "win32", reason="every name may have a home there")
def test_a_tilde_of_nobody_is_a_name_like_any_other() -> None:
    assert Paths.of(Path("~no such user/calls")).data == Path.cwd() / "~no such user" / "calls"


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
def test_on_linux_the_users_own_choice_of_folders_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(os.environ, "XDG_DATA_HOME", str(tmp_path))
    assert Paths.of(None).data == tmp_path / "CallGoal"
