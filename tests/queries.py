"""What is typed to find calls, in tests."""

from __future__ import annotations

from callgoal_desktop.core.query import Query, read_query
from tests.clock import MONDAY


def typed(text: str) -> Query:
    """What is meant by a text that is typed on that Monday."""
    return read_query(text, MONDAY.date())
