"""A file of a transcript is read for the window, or refused with its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.transcript_files import transcript_from_file
from tests.transcript_files import CALL


def test_it_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "meeting.vtt"
    path.write_text(CALL, encoding="utf-8")
    assert len(transcript_from_file(path).cues) == 5


def test_of_a_huge_file_no_more_is_read_than_it_takes_to_refuse_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.vtt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ImportFileError, match=r"^huge\.vtt: the file is larger than 2 MiB, which no transcript is\.$"):
        transcript_from_file(path)


@pytest.mark.parametrize("name", ["gone.vtt", "folder.vtt", "pipe.vtt"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.vtt").mkdir()
    os.mkfifo(tmp_path / "pipe.vtt")
    with pytest.raises(ImportFileError, match=rf"^{name} cannot be read \(.+\)\.$"):
        transcript_from_file(tmp_path / name)
