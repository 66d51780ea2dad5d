"""A file of a transcript makes an ended call: when it was, with whom if the title says it, and nothing made up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from callgoal_desktop.core.records import CallId, Channel, Cue, Stage, Transcript, TranscriptSource
from callgoal_desktop.core.transcript_calls import Meeting, account_in, call_of, length_of

CUES = (Cue(0, 60_000, "Kim", "Hello."), Cue(60_000, 1_800_000, "Dana", "Hello."))
SAID = Transcript(TranscriptSource.ZOOM, cues=CUES)
HERE = datetime(2026, 11, 23, 15, 0, 0, 123).astimezone()


def test_it_is_as_long_as_what_was_said_in_it() -> None:
    assert length_of(SAID) == timedelta(minutes=30)
    assert length_of(Transcript(TranscriptSource.MEET)) == timedelta()


def test_it_began_when_the_file_was_written_less_its_length() -> None:
    call = call_of(Meeting(SAID), CallId("a"), HERE).call
    assert call.stage is Stage.ENDED
    assert call.started_at == HERE.replace(microsecond=0) - timedelta(minutes=30)
    assert call.ended_at == HERE.replace(microsecond=0)
    assert [(span.since, span.until) for span in call.spans] == [(call.started_at, call.ended_at)]


def test_it_began_when_the_file_says_so() -> None:
    began = datetime(2026, 9, 25, 17, 3, tzinfo=UTC)
    call = call_of(Meeting(SAID, began=began), CallId("a"), HERE).call
    assert (call.started_at, call.ended_at) == (began, began + timedelta(minutes=30))


def test_a_time_without_a_zone_is_of_here() -> None:
    call = call_of(Meeting(SAID, began=datetime(2026, 7, 1, 10, 0)), CallId("a"), HERE).call
    assert call.started_at == datetime(2026, 7, 1, 10, 0).astimezone()


def test_of_a_day_without_a_time_it_was_noon_unless_the_file_was_written_on_it() -> None:
    assert call_of(Meeting(SAID, day=HERE.date()), CallId("a"), HERE).call.ended_at == HERE.replace(microsecond=0)
    other = call_of(Meeting(SAID, day=date(2026, 7, 1)), CallId("a"), HERE).call
    assert other.started_at == datetime(2026, 7, 1, 12, 0).astimezone()


def test_no_call_lasts_longer_than_a_day_whatever_the_times_are() -> None:
    broken = Transcript(TranscriptSource.SRT, cues=(Cue(0, 2**53 - 1, "", "Hello."),))
    call = call_of(Meeting(broken), CallId("a"), HERE).call
    assert call.started_at == HERE.replace(microsecond=0) - timedelta(days=1)


def test_nothing_is_made_up() -> None:
    whole = call_of(Meeting(SAID, title="Discovery call with Northwind Foods"), CallId("a"), HERE)
    assert (whole.call.account, whole.call.contact, whole.call.channel) == ("Northwind Foods", "", Channel.VIDEO)
    assert whole.call.notes == "Discovery call with Northwind Foods"
    assert (whole.questions, whole.steps, whole.call.outcome) == ((), (), None)
    assert whole.transcript == SAID
    plain = call_of(Meeting(Transcript(TranscriptSource.TEXT)), CallId("a"), HERE)
    assert plain.call.channel is None


@pytest.mark.parametrize(
    ("title", "account"),
    [
        ("Intro call with Northwind Foods", "Northwind Foods"),
        ("Demo w/ Harbour Bakery - second oven", "Harbour Bakery"),
        ("Check-in with Müller & Söhne (Hamburg)", "Müller & Söhne"),
        ("Meeting with St. Mary's on budgets", "St. Mary's"),
        ("Weekly sync", ""),
        ("Northwind / CallGoal", ""),
        ("", ""),
    ],
)
def test_a_title_gives_the_account_only_where_it_says_with_whom(title: str, account: str) -> None:
    assert account_in(title) == account
