"""Ids: new ones that sort by the time they were made, and ones that follow from a call's id.

``new_id`` alone uses a package beyond the standard library, and only before Python 3.14. What makes ids is
imported at the first call: no window waits for it.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

_NAMESPACE = "3c0f6f5e-6a0e-5d0b-9a7e-63616c6c676f"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id() -> str:
    """A new UUIDv7 as text: later ones sort after earlier ones."""
    if sys.version_info >= (3, 14):  # pragma: no cover
        import uuid

        return str(uuid.uuid7())
    import uuid_utils

    return str(uuid_utils.uuid7())


def derived_id(call_id: str, kind: str, index: int) -> str:
    """The same id every time for the same call, kind of child and place in its list.

    A UUIDv5 whose last 32 bits are the index: the children of one list sort by their ids as they stand in it.
    """
    import uuid

    name = uuid.uuid5(uuid.UUID(_NAMESPACE), f"{kind}/{call_id}")
    return str(uuid.UUID(int=name.int >> 32 << 32 | index))


def instant_of(id: str) -> datetime | None:
    """The UTC instant, to the millisecond, at which a UUIDv7 was made; None for any other id."""
    import uuid

    try:
        parsed = uuid.UUID(id)
        if parsed.version != 7:
            return None
        return _EPOCH + timedelta(milliseconds=parsed.int >> 80)
    except (ValueError, OverflowError):
        return None
