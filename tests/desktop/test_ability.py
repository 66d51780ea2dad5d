"""What can be had is told by the system, and nobody is told that a window surely will."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from callgoal_desktop.desktop.ability import Ability, is_wayland, to_be_left_out, to_stay_on_top


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("wayland", Ability.CANNOT),
        ("wayland-egl", Ability.CANNOT),
        ("windows", Ability.YES),
        ("cocoa", Ability.MAY_BE_IGNORED),
        ("xcb", Ability.MAY_BE_IGNORED),
        ("offscreen", Ability.MAY_BE_IGNORED),
    ],
)
def test_whether_a_window_can_stay_on_top_is_told_by_the_platform(platform: str, expected: Ability) -> None:
    assert to_stay_on_top(platform) is expected
    assert is_wayland(platform) is (expected is Ability.CANNOT)


def test_the_platform_is_the_one_that_runs(qapp: QApplication) -> None:
    assert to_stay_on_top() is to_stay_on_top(qapp.platformName())


@pytest.mark.parametrize(
    ("platform", "build", "expected"),
    [
        ("win32", 19041, Ability.YES),
        ("win32", 22631, Ability.YES),
        ("win32", 18363, Ability.CANNOT),
        ("darwin", None, Ability.MAY_BE_IGNORED),
        ("linux", None, Ability.CANNOT),
        ("freebsd14", None, Ability.CANNOT),
    ],
)
def test_whether_it_can_be_left_out_is_told_by_the_system(platform: str, build: int | None, expected: Ability) -> None:
    assert to_be_left_out(platform, build) is expected


def test_the_build_is_the_one_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    class Version:
        build = 19045

    monkeypatch.setattr("sys.getwindowsversion", Version, raising=False)
    assert to_be_left_out("win32") is Ability.YES
    Version.build = 17763
    assert to_be_left_out("win32") is Ability.CANNOT
