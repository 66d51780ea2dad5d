"""The job, 1: a call is planned, or begun at once with everything empty."""

from __future__ import annotations

from datetime import datetime

import pytest

from callgoal_desktop.core.records import Stage
from tests.journeys.driver import Driver


def test_an_empty_window_asks_for_the_goal_of_the_next_call(user: Driver) -> None:
    assert user.sees("emptyPage")
    assert user.sees("newCallButton")
    assert user.disk().calls == ()


def test_a_new_call_keeps_account_contact_time_and_minutes(user: Driver) -> None:
    user.click("newCallButton")
    assert user.focus == "accountEdit"
    user.type("Northwind Foods")
    user.press("Tab")
    user.type("Dana Wu, COO")
    user.press("Tab")
    user.type("today 14:45")
    user.press("Tab", "Ctrl+A")
    user.type("45")
    call = user.disk().call
    assert (call.account, call.contact, call.planned_minutes) == ("Northwind Foods", "Dana Wu, COO", 45)
    assert call.planned_for is not None
    assert call.planned_for.replace(tzinfo=None) == datetime(2026, 11, 23, 14, 45)
    assert call.stage is Stage.PLANNED


@pytest.mark.parametrize("key", ["Ctrl+N", "the button"])
def test_a_new_call_has_the_seven_questions_of_the_default_playbook(user: Driver, key: str) -> None:
    user.press(key) if key == "Ctrl+N" else user.click("planCallButton")
    disk = user.disk()
    assert len(disk.questions) == 7
    assert disk.call.playbook == "qualify-first"
    assert [question.origin for question in disk.questions][:3] == [
        "qualify-first/where-1",
        "qualify-first/where-2",
        "qualify-first/challenge-1",
    ]
    assert len({question.section for question in disk.questions}) == 3
    assert len(user.all("questionRow")) == 7


def test_a_time_that_is_not_understood_is_kept_as_typed_and_said(user: Driver) -> None:
    user.new_call()
    user.type("after lunch", into="plannedForEdit")
    assert user.disk().call.planned_for is None
    assert any("Write a time like" in label for label in user.labels())
    user.reopen()
    assert user.text("plannedForEdit") == "after lunch"


def test_one_key_starts_an_unplanned_call_with_everything_empty(user: Driver) -> None:
    user.press("Ctrl+Shift+N")
    disk = user.disk()
    assert disk.live == disk.call.id
    assert disk.call.started_at == user.clock().replace(microsecond=0)
    assert (disk.call.account, disk.call.contact, disk.call.goal.text, disk.call.planned_for) == ("", "", "", None)
    assert user.sees("endCallButton")
    assert user.focus == "goalEdit"


def test_a_call_without_names_is_called_untitled(live: Driver) -> None:
    assert "Untitled call" in live.labels()


def test_the_button_for_a_call_that_has_started_starts_one(user: Driver) -> None:
    user.click("startUnplannedButton")
    assert user.disk().live == user.disk().call.id


def test_everything_about_a_plan_may_be_left_out(user: Driver) -> None:
    user.new_call()
    user.press("Ctrl+Return")
    assert user.disk().live is not None
    assert user.disk().call.planned_minutes is None


def test_each_letter_is_on_the_disk_when_it_is_typed(user: Driver) -> None:
    user.new_call()
    for end in range(1, len("Łódź ☕") + 1):
        user.type("Łódź ☕"[end - 1])
        assert user.disk().call.account == "Łódź ☕"[:end]
