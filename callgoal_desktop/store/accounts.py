"""The calls of one account, and the accounts that there are: what planning the next call asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from callgoal_desktop.core.records import Call, CallId, NextStep, Question, QuestionId, WholeCall
from callgoal_desktop.store import rows
from callgoal_desktop.store.records import Records
from callgoal_desktop.store.rows import Value, account_key

OFFERED = 20
"""How many accounts or contacts are offered at a time."""

HELD = 5
"""How many calls back it is looked for what is still open."""

RECENT = 300
"""Among so many of the newest calls an account is found by any of its words; among older ones by its first."""

KEYS = 200
"""So many accounts that begin alike are looked at: with more, another letter tells them apart."""

CONTACTS = 200
"""Among so many calls of an account its contacts are looked for."""

_NEWEST = f"""
    select account, account_key, ordinal from
        (select account, account_key, ordinal, deleted_at, id from calls order by ordinal desc limit {RECENT})
    where deleted_at is null and id <> ? and account_key <> '' and instr(' ' || account_key, ' ' || ?) > 0
    order by ordinal desc
"""

# From one account to the next along the index: an account of a thousand calls costs no more than one of one call
_BEGINNING = f"""
    with recursive known (found) as (
        select min(account_key) from calls where account_key >= ?1 and account_key < ?1 || char(1114111)
        union all
        select (select min(account_key) from calls where account_key > found and account_key < ?1 || char(1114111))
        from known where found is not null limit {KEYS}
    )
    select account, account_key, ordinal from known join calls on calls.ordinal = (
        select newest.ordinal from calls as newest
        where newest.account_key = found and newest.deleted_at is null and newest.id <> ?2
        order by newest.ordinal desc limit 1
    )
"""

_EARLIER = f"""
    select * from calls
    where account_key = ? and id <> ? and deleted_at is null and started_at is not null
        and id not in (select live from desk where live is not null)
    order by ordinal desc limit {HELD}
"""

_CARRIED = """
    select here.id as carried, calls.* from questions as here
    join questions as there on there.id = here.carried_from
    join calls on calls.id = there.call_id
    where here.call_id = ?
"""


class Accounts:
    """Reads what is known of accounts. Every method raises StoreError when the file cannot be read."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def like(self, text: str, but: CallId) -> list[str]:
        """Accounts that begin so, and recent ones of which any word does: in their newest spelling, the last first.

        Those of the call ``but``, in which the text is being typed, do not count.
        """
        beginning = account_key(text)
        if not beginning:
            return []
        newest: dict[str, tuple[int, str]] = {}
        recent = self._records.rows(_NEWEST, but, beginning)
        for row in (*recent, *self._records.rows(_BEGINNING, beginning, but)):
            found = rows.Columns(row)
            newest.setdefault(found.text("account_key"), (found.number("ordinal"), found.text("account")))
        return [account for _ordinal, account in sorted(newest.values(), reverse=True)][:OFFERED]

    def contacts_like(self, account: str, text: str, but: CallId) -> list[str]:
        """Contacts of an account of which a word begins so, the last first; all of them for no text."""
        of_account, beginning = account_key(account), account_key(text)
        if not of_account:
            return []
        found = self._records.rows(
            "select contact from calls where account_key = ? and deleted_at is null and contact <> '' and id <> ? "
            f"order by ordinal desc limit {CONTACTS}",
            *(of_account, but),
        )
        contacts: dict[str, str] = {}
        for row in found:
            contact = str(row["contact"])
            if f" {beginning}" in f" {account_key(contact)}":
                contacts.setdefault(account_key(contact), contact)
        return list(contacts.values())[:OFFERED]

    def earlier_calls(self, call: Call) -> tuple[WholeCall, ...]:
        """The last calls that were held with the call's account, newest first; the live one is not held yet."""
        key = account_key(call.account)
        if not key:
            return ()
        calls = list(map(rows.call_from, self._records.rows(_EARLIER, key, call.id)))
        questions = map(rows.question_from, self._parts("questions", calls))
        steps = map(rows.step_from, self._parts("next_steps", calls))
        return _together(calls, questions, steps)

    def _parts(self, table: str, calls: list[Call]) -> Iterable[Mapping[str, Value]]:
        ids: list[Value] = [call.id for call in calls]
        marks = ", ".join("?" * len(ids))
        return self._records.rows(f"select * from {table} where call_id in ({marks}) order by position, id", *ids)

    def carried_from(self, call_id: CallId) -> dict[QuestionId, Call]:
        """By the call's questions that were carried over, the calls in which they stayed open."""
        found = self._records.rows(_CARRIED, call_id)
        return {QuestionId(str(row["carried"])): rows.call_from(row) for row in found}


def _together(calls: list[Call], questions: Iterable[Question], steps: Iterable[NextStep]) -> tuple[WholeCall, ...]:
    wholes = {call.id: WholeCall(call) for call in calls}
    for question in questions:
        whole = wholes[question.call_id]
        wholes[question.call_id] = replace(whole, questions=(*whole.questions, question))
    for step in steps:
        whole = wholes[step.call_id]
        wholes[step.call_id] = replace(whole, steps=(*whole.steps, step))
    return tuple(wholes.values())
