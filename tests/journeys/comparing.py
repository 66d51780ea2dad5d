"""Two disks compared, record by record: pytest would be long about them whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from tests.journeys.driver import Disk

PLACES = {"focus", "page", "view", "open-call", "geometry", "review/call", "probe"}


def without_places(disk: Disk) -> Disk:
    """The disk less what only remembers where the user was: that is nothing to undo."""
    kept = {
        key: text
        for key, text in disk.drafts.items()
        if text and key not in PLACES and not key.startswith(("row/", "scroll/", "fold/"))
    }
    return replace(disk, drafts=kept)


def differences(one: Disk, other: Disk) -> list[str]:
    """What is different."""
    return [
        f"{first}\nis not\n{second}" for first, second in zip_longest(_parts(one), _parts(other)) if first != second
    ]


def _parts(disk: Disk) -> list[object]:
    wholes = [part for whole in disk.calls for part in (whole.call, *whole.questions, *whole.steps, *whole.moments)]
    return [disk.live, *sorted(disk.drafts.items()), *disk.trash, *wholes]
