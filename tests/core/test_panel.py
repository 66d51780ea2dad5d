"""The panel is where it was last put, and always whole on a screen that is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.panel import (
    HEIGHT,
    WIDTH,
    Frame,
    Rect,
    is_narrow,
    panel_place,
    read_rect,
    rect_text,
    screen_key,
)

SCREEN = Rect(0, 30, 1920, 1050)
FRAME = Frame(1, 20, 1, 5)
sizes = st.integers(400, 8000)
places = st.integers(-9000, 9000)
screens = st.builds(Rect, places, places, sizes, sizes)
panels = st.builds(Rect, places, places, st.integers(1, 9000), st.integers(1, 9000))
edges = st.integers(0, 40)


class TestThePanel:
    def test_is_at_the_right_edge_where_nobody_has_put_it_yet(self) -> None:
        assert panel_place(None, SCREEN, Frame()) == Rect(1920 - WIDTH, 30, WIDTH, HEIGHT)

    def test_leaves_room_for_what_the_system_draws_around_it(self) -> None:
        assert panel_place(None, SCREEN, FRAME) == Rect(1920 - 1 - WIDTH, 50, WIDTH, HEIGHT)

    def test_is_no_higher_than_the_screen(self) -> None:
        assert panel_place(None, Rect(0, 0, 1366, 728), FRAME) == Rect(1366 - 1 - WIDTH, 20, WIDTH, 728 - 25)

    def test_is_where_it_was_last_put(self) -> None:
        put = Rect(100, 200, 420, 700)
        assert panel_place(put, SCREEN, FRAME) == put

    @pytest.mark.parametrize(
        ("put", "where"),
        [
            (Rect(3000, 100, 400, 700), Rect(1920 - 400, 100, 400, 700)),
            (Rect(-200, -900, 400, 700), Rect(0, 30, 400, 700)),
            (Rect(500, 900, 400, 700), Rect(500, 380, 400, 700)),
            (Rect(0, 0, 2500, 1400), SCREEN),
        ],
    )
    def test_comes_whole_onto_a_screen_that_is_smaller_or_elsewhere_by_now(self, put: Rect, where: Rect) -> None:
        assert panel_place(put, SCREEN, Frame()) == where

    @given(st.none() | panels, screens, st.builds(Frame, edges, edges, edges, edges))
    def test_is_whole_on_any_screen_frame_and_all(self, put: Rect | None, screen: Rect, frame: Frame) -> None:
        place = panel_place(put, screen, frame)
        assert screen.x <= place.x - frame.left
        assert screen.y <= place.y - frame.top
        assert place.x + place.width + frame.right <= screen.x + screen.width
        assert place.y + place.height + frame.bottom <= screen.y + screen.height
        assert panel_place(place, screen, frame) == place


class TestANarrowWindow:
    @pytest.mark.parametrize(
        ("width", "panel_width", "narrow"), [(480, 390, True), (481, 390, False), (600, 600, True)]
    )
    def test_is_a_panel_already(self, width: int, panel_width: int, narrow: bool) -> None:
        assert is_narrow(width, Rect(0, 0, panel_width, 800)) is narrow


class TestWhatIsKept:
    @given(panels)
    def test_comes_back(self, panel: Rect) -> None:
        assert read_rect(rect_text(panel)) == panel

    @pytest.mark.parametrize("text", ["", "1 2 3", "1 2 3 4 5", "a b c d", "1 2 0 4", "1 2 3 -4"])
    def test_is_nothing_where_it_could_be_no_window(self, text: str) -> None:
        assert read_rect(text) is None

    def test_is_told_apart_by_screen_and_by_its_size(self) -> None:
        same = screen_key("DP-1", "A7", 1920, 1080)
        assert same == screen_key("DP-1", "A7", 1920, 1080)
        others = {
            screen_key("DP-2", "A7", 1920, 1080),
            screen_key("DP-1", "A8", 1920, 1080),
            screen_key("DP-1", "A7", 2560, 1440),
        }
        assert same not in others
        assert len(others) == 3
