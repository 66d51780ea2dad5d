"""A file of a transcript is a call of its own, always the same one for the same bytes, or goes with one."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.records import Stage
from callgoal_desktop.exchange.transcripts import FILE_LIMIT
from callgoal_desktop.transcript_files import meeting_from_file, whole_from_file
from tests.transcript_files import CALL


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A transcript that was written at nine on the 20th of November."""
    path = tmp_path / "meeting.vtt"
    path.write_text(CALL, encoding="utf-8")
    written = datetime(2026, 11, 20, 9, 0, tzinfo=UTC).timestamp()
    os.utime(path, (written, written))
    return path


def test_it_makes_an_ended_call_at_the_time_when_it_was_written_less_its_length(file: Path) -> None:
    whole = whole_from_file(file)
    assert whole.call.stage is Stage.ENDED
    assert whole.call.ended_at == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    assert whole.call.started_at == datetime(2026, 11, 20, 9, 0, tzinfo=UTC) - timedelta(seconds=63)
    assert whole.transcript == meeting_from_file(file).transcript


def test_the_same_bytes_make_the_same_call_and_others_another(file: Path) -> None:
    copied = file.with_name("copy of it.vtt")
    copied.write_bytes(file.read_bytes())
    assert whole_from_file(copied).call.id == whole_from_file(file).call.id
    copied.write_bytes(file.read_bytes() + b"\n")
    assert whole_from_file(copied).call.id != whole_from_file(file).call.id


def test_of_a_huge_file_no_more_is_read_than_it_takes_to_refuse_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.vtt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ImportFileError, match=r"^huge\.vtt: the file is larger than 2 MiB, which no transcript is\.$"):
        meeting_from_file(path)
    assert FILE_LIMIT < 50_000_000


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match=r"^gone\.vtt cannot be read \(No such file or directory\)\.$"):
        whole_from_file(tmp_path / "gone.vtt")
