"""What the user has chosen comes back as it was chosen, whatever an older or newer version left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from callgoal_desktop.core.settings import (
    TEXT_SIZES,
    Scheme,
    Settings,
    changed_texts,
    next_size,
    read_settings,
    settings_key,
)

CHOSEN = Settings(
    scheme=Scheme.CONTRAST,
    text_size=150,
    language="de",
    folds=False,
    on_top=True,
    hidden=False,
    tray=False,
    reminds=True,
    late_at=90,
    step_nudge_at=0,
    section_nudge_at=40,
)


def kept(settings: Settings) -> dict[str, str]:
    return dict(changed_texts(Settings(), settings))


class TestSettings:
    def test_come_back_as_they_were_chosen(self) -> None:
        texts = kept(CHOSEN)
        assert read_settings(lambda key: texts.get(key, "")) == CHOSEN

    def test_are_as_nobody_chose_where_nothing_is_kept(self) -> None:
        assert read_settings(lambda key: "") == Settings()

    def test_keep_only_what_was_chosen_anew(self) -> None:
        assert kept(Settings()) == {}
        assert kept(replace(Settings(), text_size=125)) == {"settings/text_size": "125"}
        assert kept(replace(Settings(), folds=False)) == {"settings/folds": "no"}

    def test_can_be_put_back_to_what_they_were_at_first(self) -> None:
        texts = kept(CHOSEN) | dict(changed_texts(CHOSEN, Settings()))
        assert read_settings(lambda key: texts.get(key, "")) == Settings()

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("scheme", "sepia"),
            ("text_size", "79"),
            ("text_size", "201"),
            ("text_size", "big"),
            ("text_size", "²"),
            ("late_at", "101"),
            ("late_at", "-1"),
            ("late_at", "9" * 5000),
            ("folds", "perhaps"),
        ],
    )
    def test_that_no_version_of_this_kind_knows_are_as_nobody_chose(self, name: str, text: str) -> None:
        assert read_settings(lambda key: text if key == settings_key(name) else "") == Settings()


class TestTheTextSize:
    def test_goes_up_and_down_by_its_steps_and_stays_at_the_ends(self) -> None:
        assert [next_size(100, 1), next_size(100, -1)] == [110, 90]
        assert [next_size(TEXT_SIZES[-1], 1), next_size(TEXT_SIZES[0], -1)] == [200, 80]

    def test_finds_its_steps_again_from_between_them(self) -> None:
        assert [next_size(120, 1), next_size(120, -1)] == [125, 110]
