"""Files of transcripts that the user names, read for the window to go with a call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callgoal_desktop.core.records import Transcript


def transcript_from_file(path: Path) -> Transcript:
    """The transcript that a file holds; raises ImportFileError with the line and the reason."""
    from callgoal_desktop.exchange.incoming import opened
    from callgoal_desktop.exchange.transcripts import FILE_LIMIT, read_transcript

    with opened(str(path), path.name) as file:
        return read_transcript(file.read(FILE_LIMIT + 1), path.name)
