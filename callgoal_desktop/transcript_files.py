"""Files of transcripts that the user names, read for the window: as a call of their own, or to go with one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from callgoal_desktop.core.errors import ImportFileError

if TYPE_CHECKING:
    from callgoal_desktop.core.records import WholeCall
    from callgoal_desktop.core.transcript_calls import Meeting


def meeting_from_file(path: Path) -> Meeting:
    """The transcript in a file, and what it tells of its meeting; raises ImportFileError with the reason."""
    from callgoal_desktop.exchange.transcripts import read_meeting

    return read_meeting(_bytes_of(path), path.name)


def whole_from_file(path: Path) -> WholeCall:
    """The ended call that a file tells of, always with the same id for the same bytes; raises ImportFileError."""
    from callgoal_desktop.core.transcript_calls import call_of
    from callgoal_desktop.exchange.transcripts import file_id, read_meeting

    data = _bytes_of(path)
    written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return call_of(read_meeting(data, path.name), file_id(data), written)


def _bytes_of(path: Path) -> bytes:
    from callgoal_desktop.exchange.transcripts import FILE_LIMIT

    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise ImportFileError(f"{path.name} cannot be read ({error.strerror}).") from error
