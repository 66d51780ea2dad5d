"""Ids sort by the time they were made, and say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from callgoal_desktop.core.ids import derived_id, instant_of, new_id


def test_later_ids_sort_after_earlier_ones() -> None:
    made = [new_id() for _ in range(1000)]
    assert made == sorted(made)
    assert len(set(made)) == 1000


def test_an_id_says_when_it_was_made() -> None:
    at = instant_of(new_id())
    assert at is not None
    assert abs(datetime.now(UTC) - at) < timedelta(minutes=1)
    assert instant_of("017f22e2-79b0-7cc3-98c4-dc0c0c07398f") == datetime(
        2022, 2, 22, 19, 22, 22, tzinfo=UTC
    )  # RFC 9562


def test_other_ids_say_nothing() -> None:
    assert instant_of("call-1") is None
    assert instant_of("f47ac10b-58cc-4372-a567-0e02b2c3d479") is None
    assert instant_of("ffffffff-ffff-7fff-bfff-ffffffffffff") is None


def test_a_derived_id_is_the_same_each_time_and_sorts_as_its_list() -> None:
    ids = [derived_id("c", "moment", index) for index in range(300)]
    assert ids == [derived_id("c", "moment", index) for index in range(300)]
    assert ids == sorted(ids)
    assert len({*ids, derived_id("d", "moment", 0), derived_id("c", "question", 0)}) == 302
