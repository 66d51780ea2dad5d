"""What the world can do wrong: shown to a person in plain words. Any other exception is a bug of ours."""

from __future__ import annotations


class StoreError(Exception):
    """What is kept cannot be read or written. The message is one sentence: what, where, and what to do."""


class ChangedOutsideError(StoreError):
    """A file is not what it was when it was read: another program wrote it meanwhile, and that is not overwritten."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"{file} was changed by another program meanwhile, so your last change was not made. "
            "It is shown as it is now."
        )


class ImportFileError(Exception):
    """A file cannot be taken in, and nothing of it is. The message is one sentence: what, where, why."""
