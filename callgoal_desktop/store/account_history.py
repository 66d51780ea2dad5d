"""All that was ever said and promised with one account: what its page shows."""

from __future__ import annotations

from dataclasses import dataclass

from callgoal_desktop.core.follow_ups import OpenStep
from callgoal_desktop.core.records import Call, Question
from callgoal_desktop.store import rows
from callgoal_desktop.store.records import PAGE, Page, Records
from callgoal_desktop.store.rows import Value, account_key

MOST_STEPS, MOST_ANSWERS = 200, 400
"""So many open steps, and so many of the newest answers, are read."""

_OF_ACCOUNT = "calls.account_key = ? and calls.deleted_at is null"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The calls with the same account before a call and after it."""

    previous: Call | None = None
    next: Call | None = None


class AccountHistory:
    """Reads by account, in whatever spelling: letter case, accents and spaces do not count.

    An account without a name has no history. Every method raises StoreError when the file cannot be read.
    """

    def __init__(self, records: Records) -> None:
        self._records = records

    def neighbours(self, call: Call) -> Neighbours:
        """The calls with the call's account that are next to it in time."""
        key = account_key(call.account)
        if not key:
            return Neighbours()
        return Neighbours(self._beside(key, call, "<", "desc"), self._beside(key, call, ">", "asc"))

    def _beside(self, key: str, call: Call, sign: str, order: str) -> Call | None:
        found = self._records.rows(
            f"select * from calls where {_OF_ACCOUNT} and ordinal {sign} (select ordinal from calls where id = ?) "
            f"order by ordinal {order} limit 1",
            *(key, call.id),
        )
        return next(map(rows.call_from, found), None)

    def page(self, account: str, after: int | None) -> Page:
        """Calls with the account, newest first, from the place where another page ended."""
        key = account_key(account)
        below: list[Value] = [] if after is None else [after]
        found = list(
            self._records.rows(
                f"select * from calls where {_OF_ACCOUNT} and account_key <> '' {'and ordinal < ?' if below else ''} "
                f"order by ordinal desc limit {PAGE}",
                *(key, *below),
            )
        )
        last = rows.Columns(found[-1]).number("ordinal") if len(found) == PAGE else None
        return Page(tuple(map(rows.call_from, found)), last)

    @staticmethod
    def is_same(account: str, other: str) -> bool:
        """Whether two spellings are of one account."""
        return account_key(account) == account_key(other)

    def count(self, account: str) -> int:
        """How many calls there are with the account."""
        [row] = self._records.rows(
            f"select count(*) as n from calls where {_OF_ACCOUNT} and account_key <> ''", account_key(account)
        )
        return rows.Columns(row).number("n")

    def open_steps(self, account: str) -> tuple[OpenStep, ...]:
        """The steps from calls with the account that are not done, by the day on which they are due."""
        found = self._records.rows(
            "select next_steps.*, account, contact from calls join next_steps on call_id = calls.id "
            f"where {_OF_ACCOUNT} and account_key <> '' and done_at is null "
            f"order by coalesce(due, '9999'), time, next_steps.id limit {MOST_STEPS}",
            account_key(account),
        )
        return tuple(OpenStep(rows.step_from(row), str(row["account"]), str(row["contact"])) for row in found)

    def answers(self, account: str) -> tuple[tuple[Question, Call], ...]:
        """The questions that were answered in calls with the account, newest call first, each with its call."""
        key = account_key(account)
        found = list(
            self._records.rows(
                "select questions.* from calls join questions on questions.call_id = calls.id "
                f"where {_OF_ACCOUNT} and account_key <> '' and trim(answer) <> '' "
                f"order by calls.ordinal desc, questions.position limit {MOST_ANSWERS}",
                key,
            )
        )
        questions = tuple(map(rows.question_from, found))
        calls = self._records.calls([*dict.fromkeys(question.call_id for question in questions)])
        return tuple((question, calls[question.call_id]) for question in questions)
